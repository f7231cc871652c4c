"""The timeline: all that is dated up to the day, in order, nothing covering anything."""

from itertools import combinations, pairwise

import pytest

from goodoffices.briefs.matter import timeline
from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.figure import Box, Mark, Stroke
from goodoffices.drawing.measure import box_of


@pytest.fixture(scope="module", params=[("en", 720.0), ("nl", 720.0), ("en", 360.0)], ids=str)
def figure(request, dossier):
    language, width = request.param
    return timeline.figure(dossier, language=language, width=width)


def test_every_event_has_a_mark_in_order(figure, dossier):
    on_bars = [mark for mark in figure.of(Mark) if ">" in mark.of]
    marks = [mark for mark in figure.of(Mark) if mark not in on_bars]
    assert {mark.style for mark in on_bars} == {"unsure"}
    assert [mark.of for mark in marks if mark.form == "dot"] == [event.date for event in dossier.event]
    assert all(one.y < other.y for one, other in pairwise(marks))


def test_every_dated_tie_has_a_bar_from_its_start_to_today(figure, dossier):
    bars = {part.of: part for part in figure.of(Stroke) if part.of}
    dated = [r for r in dossier.relation if r.since]
    assert set(bars) == {f"{r.source}>{r.target}:{r.kind}" for r in dated}
    bottoms = {bar.points[1][1] for bar in bars.values()}
    assert len(bottoms) == 1


def test_no_words_cover_others_and_all_are_inside(figure):
    page = Box(0, 0, figure.width, figure.height)
    boxes = [box_of(text) for text in figure.texts]
    assert all(page.holds(box) for box in boxes)
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]


def test_what_came_later_is_not_drawn(whole, dossier):
    assert any(event.date > "2025-03-05" for event in whole.event)
    assert timeline.figure(whole, language="en") == timeline.figure(dossier, language="en")


def test_the_day_is_said(figure):
    assert next(text.words for text in figure.texts if text.style == "asof").endswith("2025")


def test_a_tie_that_ended_stops_there():
    made = Dossier.model_validate({
        "about": {"id": "x", "title": "X", "as_of": "2024-01-01"},
        "actor": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
        "relation": [{"kind": "ally", "from": "a", "to": "b", "since": "2020", "until": "2022-05", "symmetric": True}],
        "event": [{"date": "2023-01-01", "label": "Later"}],
    })  # fmt: skip
    figure = timeline.figure(made, language="en")
    bar = next(part for part in figure.of(Stroke) if part.of)
    marks = {mark.of: mark.y for mark in figure.of(Mark)}
    assert (bar.points[0][1], bar.points[1][1]) == (marks["2020"], marks["2022-05"])
    assert {"A and B: alliance, from then on", "A and B: alliance, until then"} <= {text.words for text in figure.texts}
