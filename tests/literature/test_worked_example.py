"""The talks of March 2025: every word in Dutch too, every number a judgement, and nothing of a later day."""

from __future__ import annotations

from datetime import date

import pytest

from goodoffices.dossier.grounds import grounds
from goodoffices.dossier.issue import spread
from literature.cases import dossier

TALKS = dossier("us-iran-2025")
MARKS = [mark for issue in TALKS.issue for mark in (issue.low, issue.high, *issue.landmarks)]
PARTS = [part for package in TALKS.package for part in package.parts]


def names(record):
    return getattr(record, "id", None) or f"{getattr(record, 'actor', '')} {getattr(record, 'text', record)}"


@pytest.mark.parametrize(
    ("record", "field"),
    [
        *((record, "label") for record in (*TALKS.issue, *TALKS.package, *MARKS, *PARTS)),
        *((record, "unit") for record in (*TALKS.issue, *TALKS.package) if record.unit not in ("", "kg", "%")),
        *((record, "text") for record in (*TALKS.judgement, *TALKS.interest, *TALKS.red_line, *TALKS.fact)),
    ],
    ids=names,
)
def test_every_text_is_in_dutch_too(record, field):
    assert record.translation["nl"][field]


@pytest.mark.parametrize("part", PARTS, ids=names)
def test_every_option_of_the_package_is_in_dutch_too(part):
    assert len(part.translation["nl"]["options"]) == len(part.options)


@pytest.mark.parametrize("position", TALKS.position, ids=lambda p: f"{p.actor} on {p.issue}")
def test_every_position_is_a_judgement_with_an_honest_range(position):
    """Somebody's judgement with its confidence said, and a range in each of its three numbers."""
    behind = [TALKS.get("judgement", id) for id in position.because]
    assert behind
    assert all(judgement is not None and judgement.confidence for judgement in behind)
    for estimate in (position.position, position.salience, position.capability):
        low, _, high = spread(estimate)
        assert low < high


@pytest.mark.parametrize("line", [line for line in TALKS.red_line if line.issue], ids=names)
def test_nobody_asks_for_what_it_will_not_accept(line):
    (wanted,) = [p for p in TALKS.position if (p.actor, p.issue) == (line.actor, line.issue)]
    assert (line.least, line.most) != (None, None)
    for value in spread(wanted.position):
        assert line.least is None or value >= line.least
        assert line.most is None or value <= line.most


@pytest.mark.parametrize("part", PARTS, ids=names)
def test_every_part_of_the_package_rests_on_a_judgement(part):
    assert grounds(TALKS, part.because).judgements
    assert len(part.options) > 1
    assert part.values
    assert {len(values) for values in part.values.values()} == {len(part.options)}
    assert all(values[0] == 0 for values in part.values.values())


def test_nothing_is_of_a_later_day():
    assert {judgement.date for judgement in TALKS.judgement} == {"2025-03-05"}
    assert TALKS.issue
    assert TALKS.about.as_of == date(2025, 3, 5)
    assert not any(issue.outcome or issue.settled for issue in TALKS.issue)
