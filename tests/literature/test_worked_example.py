"""The talks of March 2025: every word in Dutch too, every number a judgement, and nothing of a later day."""

from __future__ import annotations

from datetime import date

import pytest

from goodoffices import brief, run
from goodoffices.dossier.check.grounds import grounds
from goodoffices.dossier.records.issue import spread
from goodoffices.dossier.reported import stage
from goodoffices.result.terms import Outcome
from goodoffices.words.relations import mediation, relation_words
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


def test_talks_through_russia_last_only_while_an_open_channel_holds_israel_back():
    def forms(judge, outcome):
        found = run("stability", TALKS, judge=judge).findings
        return [f.key for f in found if f.slots.get("outcome") == Outcome(outcome=outcome)]

    assert forms("team", "talks-through-russia") == ["stability-outcome"]
    assert forms("alarmed", "talks-through-russia") == ["stability-outcome-never"]
    assert forms("alarmed", "interim-accord") == ["stability-outcome"]
    why = run("why", TALKS, judge="alarmed", state="status-quo", actor="israel")
    assert any(f.key.startswith("why") and "step" in f.slots for f in why.findings)


def test_all_that_makes_the_conflict_says_since_when():
    made = [*TALKS.option, *TALKS.rule, *TALKS.preference, *TALKS.outcome, TALKS.status_quo]
    assert all(record.since for record in made)
    assert {record.days[0] <= date(2025, 2, 12) for record in made} == {True}


@pytest.mark.parametrize("kind", ["actor", "option", "issue", "indicator", "relation"])
def test_claims_and_what_they_bear_on_name_one_another(kind):
    for record in getattr(TALKS, kind):
        named = {id for id in record.because if TALKS.get("claim", id)}
        if kind == "relation":
            borne = {c.id for c in TALKS.claims if any(tie.names(record) for tie in c.bears_on.relations)}
        else:
            borne = {claim.id for claim in TALKS.claims if record.id in getattr(claim.bears_on, f"{kind}s")}
        assert named == borne, record


def test_nobody_carries_messages_before_anybody_says_so():
    """Where things stand Russia stands by; its ties say that it offers, and that this is only reported."""
    assert TALKS.status_quo.levels["russia_role"] == "bystander"
    ties = [tie for tie in TALKS.relation if tie.kind == "mediates"]
    assert {stage(TALKS, tie) for tie in ties} == {"offer"}
    assert mediation(TALKS, "russia") == ("offer", True)
    told = relation_words(ties[0], TALKS, "en", short=True)
    assert told == "Russia to United States: offers to carry messages (only reported)"
    assert "biedt zich aan als tussenpersoon (alleen gemeld)" in brief(TALKS, language="nl", form="markdown")
