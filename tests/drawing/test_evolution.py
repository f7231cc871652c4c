"""The ways from here: a lane for each outcome that is reached, told in order, nothing covering anything."""

from itertools import pairwise

import pytest

from dossier.small import made
from drawing.shapes import SHAPES, check, frames
from goodoffices.analyses.evolution import figure as evolution
from goodoffices.desk.loading import load
from goodoffices.desk.running import run
from goodoffices.drawing.figure import Stroke
from goodoffices.drawing.measure import box_of
from goodoffices.store.opening import kinds, names, seen_on
from goodoffices.store.opening import open as open_dossier

SIZES = [("en", 720.0), ("nl", 720.0), ("en", 360.0), ("nl", 360.0)]
OTHERS = [name for name in names() if name != "us-iran-2025" and "conflict" in kinds(open_dossier(name))]


@pytest.fixture(scope="module")
def result(dossier):
    return run("evolution", dossier)


@pytest.fixture(scope="module", params=SIZES, ids=str)
def figure(request, dossier, result):
    language, width = request.param
    return evolution.figure(result, dossier, language=language, width=width)


def ends(figure):
    return {of: box for of, box in frames(figure, "place").items() if not of.startswith("start")}


def check_lanes(figure):
    check(figure)
    boxes = frames(figure, "place")
    for text in figure.texts:
        if text.of in boxes and "place" in text.style:
            assert boxes[text.of].holds(box_of(text))
    for lane in ends(figure):
        steps = [stroke for stroke in figure.of(Stroke) if stroke.of.partition(":")[0] == lane]
        assert [stroke.head for stroke in steps] == [False] * (len(steps) - 1) + [True]
        assert all(one.points[-1][0] <= other.points[0][0] + 1 or one.points[-1][1] < other.points[0][1] + 1
                   for one, other in pairwise(steps))  # fmt: skip


def test_lanes_lead_to_their_ends(figure):
    check_lanes(figure)
    told = {of: " ".join(t.words for t in figure.texts if t.of == of and t.style == "place") for of in ends(figure)}
    assert len(told) == 4
    named = "Talks through Russia" in figure.description
    assert told["0"].startswith("Talks through Russia" if named else "Gesprekken via Rusland")


def test_who_moves_together_has_a_heavier_line(figure):
    styles = {stroke.of: stroke.style for stroke in figure.of(Stroke) if ":" in stroke.of}
    assert styles == {"0:0": "pays", "0:1": "pays", "1:0": "together", "2:0": "together", "3:0": "together"}


def test_description_tells_every_step(dossier, result):
    told = evolution.figure(result, dossier, language="en").description
    assert told.startswith("From “No talks, no limits, no relief”. To “Talks through Russia, no accord yet”: Russia – ")
    assert told.count("To “") == 4


def test_firmer_outcomes_have_heavier_borders(figure):
    assert [part.style for part in figure.parts if getattr(part, "style", "").startswith("place lasts")] == [
        "place lasts-firm", "place lasts-firm", "place lasts-firm", "place lasts-credible",
    ]  # fmt: skip


def test_drawn_from_the_saved_result(dossier, result):
    again = load(result.to_dict())
    drawn = [evolution.figure(one, dossier, language="nl") for one in (result, again)]
    assert drawn[0] == drawn[1]


@pytest.mark.parametrize("width", [720.0, 360.0])
@pytest.mark.parametrize("name", OTHERS)
def test_shipped_dossiers(name, width):
    seen = seen_on(open_dossier(name), None)
    start = "status-quo" if seen.status_quo else "1"
    check_lanes(evolution.figure(run("evolution", seen, start=start), seen, language="nl", width=width))


@pytest.mark.parametrize("width", [720.0, 360.0])
@pytest.mark.parametrize("name", SHAPES)
def test_unusual_shapes(name, width):
    found = run("evolution", SHAPES[name], start="1")
    check_lanes(evolution.figure(found, SHAPES[name], language="nl", width=width))


@pytest.mark.parametrize("width", [720.0, 360.0])
def test_nothing_to_reach_is_said(width):
    found = run("evolution", SHAPES["nowhere"], start="1", concept="nash")
    figure = evolution.figure(found, SHAPES["nowhere"], language="en", width=width)
    check(figure)
    assert not ends(figure)
    told = "No moves that pay those who make them lead to anything else that lasts."
    assert told in " ".join(text.words for text in figure.texts)


#: Two actors take turns on a staircase of five steps, each step paying only its mover.
STEPS = made(
    actor=[{"id": id, "name": id.upper()} for id in "ab"],
    option=[
        {"id": "x", "actor": "a", "label": "X", "levels": list("0123"), "direction": "forward"},
        {"id": "y", "actor": "b", "label": "Y", "levels": list("0123"), "direction": "forward"},
    ],
    rule=[
        {"kind": "forbid", "pattern": f'x = "{p}" and y = "{q}"'}
        for p in range(4)
        for q in range(4)
        if p not in (q, q + 1)
    ],
    preference=[
        {"actor": "a", "payoffs": [1, 2, 3, 4, 5, 6, 7]},
        {"actor": "b", "payoffs": [1, 2, 3, 4, 5, 6, 7]},
    ],
    status_quo={"levels": {}},
)


@pytest.mark.parametrize("width", [720.0, 360.0])
def test_long_ways_go_on_below(width):
    figure = evolution.figure(run("evolution", STEPS, steps=6), STEPS, language="en", width=width)
    check_lanes(figure)
    assert len([s for s in figure.of(Stroke) if s.of.startswith("0:")]) == 6
