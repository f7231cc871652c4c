"""The map of outcomes: every place in its band, every move from border to border and through no box."""

import re
from itertools import combinations

import pytest

from drawing.shapes import SHAPES, check, frames
from goodoffices.analyses.stability import figure as statemap
from goodoffices.desk.loading import load
from goodoffices.desk.running import run
from goodoffices.drawing.figure import Box, Rect, Stroke
from goodoffices.drawing.measure import box_of
from goodoffices.store.opening import kinds, names, seen_on
from goodoffices.store.opening import open as open_dossier
from goodoffices.words.firmness import STRENGTHS, strength

BANDS = (*STRENGTHS, "never")
SIZES = [("en", 720.0), ("nl", 720.0), ("en", 360.0), ("nl", 360.0)]
OTHERS = [name for name in names() if name != "us-iran-2025" and "conflict" in kinds(open_dossier(name))]


@pytest.fixture(scope="module")
def result(dossier):
    return run("stability", dossier)


@pytest.fixture(scope="module")
def evolution(dossier):
    return run("evolution", dossier, steps=1, paths=1)


@pytest.fixture(scope="module", params=SIZES, ids=str)
def figure(request, dossier, result, evolution):
    language, width = request.param
    return statemap.figure(result, dossier, evolution=evolution, language=language, width=width)


def drawn(figure, *, together):
    """The lines of moves, as FROM>TO."""
    return sorted(s.of for s in figure.of(Stroke) if s.of and (s.style == "together") == together)


def check_words(figure, answer, seen):
    """Each line says who moves, by codes the legend explains; nobody else is in the legend."""
    codes = {}
    for text in (text for text in figure.texts if not text.of):
        if text.style == "strong":
            codes[text.words] = name = []
        elif codes:
            name.append(text.words)
    names = {actor.in_language("name", "nl"): actor.id for actor in seen.actor}
    who = {code: names[" ".join(words)] for code, words in codes.items()}
    assert set(who.values()) == {id for move in answer.map.moves for id in move.by}
    for move in answer.map.moves:
        said = " ".join(text.words for text in figure.texts if text.of == f"{move.start}>{move.to}")
        assert tuple(who[code] for code in said.replace(",", "").split()) == move.by


def check_map(figure, answer):
    boxes = frames(figure, "place")
    assert drawn(figure, together=False) == sorted(f"{m.start}>{m.to}" for m in answer.map.moves)
    heads = {text.of: text.y for text in figure.texts if text.of in BANDS}
    for place in answer.map.places:
        under = [name for name, y in heads.items() if y < boxes[str(place.state.state)].y]
        assert max(under, key=heads.get) == strength(answer.firmness[id] for id in place.concepts)
    assert set(boxes) == {str(place.state.state) for place in answer.map.places}
    assert not [pair for pair in combinations(boxes.values(), 2) if pair[0].overlaps(pair[1], 8)]
    for text in figure.texts:
        if text.of in boxes:
            assert boxes[text.of].holds(box_of(text))
    for stroke in figure.of(Stroke):
        if ">" in stroke.of:
            start, end = stroke.of.split(">")
            for (x, y), id in zip((stroke.points[0], stroke.points[-1]), (start, end), strict=True):
                box = boxes[id]
                assert Box(box.x - 1, box.y - 1, box.width + 2, box.height + 2).holds(Box(x, y, 0, 0))
            assert not [box for box in boxes.values() for piece in pieces(stroke) if inside(piece, box)]


def pieces(stroke):
    """Points along a line, a few px apart."""
    for (ax, ay), (bx, by) in zip(stroke.points, stroke.points[1:], strict=False):
        steps = max(int(max(abs(bx - ax), abs(by - ay)) // 4), 1)
        yield from ((ax + (bx - ax) * k / steps, ay + (by - ay) * k / steps) for k in range(steps + 1))


def inside(point, box):
    return box.x + 1 < point[0] < box.x + box.width - 1 and box.y + 1 < point[1] < box.y + box.height - 1


def test_every_place_has_its_box_and_no_line_runs_through_one(figure, result):
    check(figure)
    check_map(figure, result.answer)


def test_every_move_is_drawn_once_and_joint_ones_too(figure, result, evolution):
    assert len(drawn(figure, together=False)) == len(result.answer.map.moves) == 8
    joint = [stroke.of for stroke in figure.of(Stroke) if stroke.of and stroke.style == "together"]
    goals = set(evolution.answer.paths["joint"])
    held = [p for p in result.answer.map.places if goals & set(p.numbers)]
    assert len(joint) == len(held) == 3
    assert all(of.startswith(f"{result.answer.status_quo}>") for of in joint)


def test_today_stands_out_and_firmness_is_a_border(figure, result):
    styles = {part.of: part.style for part in figure.of(Rect) if part.style.startswith("place ")}
    assert [of for of, style in styles.items() if style == "place here"] == [str(result.answer.status_quo)]
    firm = {of for of, style in styles.items() if style == "place lasts-firm"}
    assert firm == {str(p.state.state) for p in result.answer.map.places if "nash" in p.concepts}


def test_bands_run_from_firm_to_never(figure):
    heads = {text.of: text.y for text in figure.texts if text.of in ("firm", "credible", "threat", "never", "end")}
    assert list(heads) == ["firm", "credible", "never", "end"]  # threats keep a third of all states and tell nothing
    assert list(heads.values()) == sorted(heads.values())
    boxes = [part for part in figure.of(Rect) if part.style == "place lasts-never"]
    assert all(heads["never"] < part.box.y < heads["end"] for part in boxes)
    (ended,) = [part for part in figure.of(Rect) if part.style == "place lasts-end"]
    assert ended.box.y > heads["end"]


def test_description_tells_places_and_moves(dossier, result, evolution):
    told = statemap.figure(result, dossier, evolution=evolution, language="en").description
    today = "No talks, no limits, no relief (where things stand now)"
    assert f"Cannot last, unless threats count, which tells nothing here: {today}; Direct" in told
    assert "Nothing leads out: Strike and escalation." in told
    assert f"Russia would gain by moving from “{today}” to “as now, but Part" in told
    assert "would all gain by moving together" in told


def test_description_moves_nobody_from_a_name_to_itself(dossier, result, evolution):
    told = statemap.figure(result, dossier, evolution=evolution, language="en").description
    moves = re.findall("from “(.+?)” to “(.+?)”", told)
    assert moves
    assert all(start != end for start, end in moves)


def test_drawn_from_the_saved_result(dossier, result, evolution, figure):
    """Without the engine: JSON keys are texts."""
    again = [load(one.to_dict()) for one in (result, evolution)]
    language = "nl" if "Houdt" in figure.description else "en"
    assert statemap.figure(again[0], dossier, evolution=again[1], language=language, width=figure.width) == figure


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("width", [720.0, 360.0])
def test_shipped_dossiers(name, width):
    seen = seen_on(open_dossier(name), None)
    found = run("stability", seen)
    figure = statemap.figure(found, seen, language="nl", width=width)
    check(figure)
    check_map(figure, found.answer)
    check_words(figure, found.answer, seen)


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("width", [720.0, 360.0])
def test_unusual_shapes(name, width):
    found = run("stability", SHAPES[name])
    figure = statemap.figure(found, SHAPES[name], language="nl", width=width)
    check(figure)
    check_map(figure, found.answer)
    check_words(figure, found.answer, SHAPES[name])


def test_names_that_are_too_long_are_cut():
    figure = statemap.figure(run("stability", SHAPES["long"]), SHAPES["long"], language="en")
    assert any(text.words.endswith("…") for text in figure.texts)
    assert re.search(r"Donaudampfschifffahrtsgesellschaft in it", figure.description)
