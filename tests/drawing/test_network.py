"""The network: every tie is drawn, nothing covers anything, the same input gives the same figure."""

from itertools import combinations

import pytest

from goodoffices.briefs.matter import network
from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.figure import Box, Rect, Stroke
from goodoffices.drawing.measure import box_of
from goodoffices.drawing.untangle import place

SIZES = [("en", 720.0), ("nl", 720.0), ("en", 360.0), ("nl", 360.0)]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}-{size[1]:.0f}")
def figure(request, dossier):
    language, width = request.param
    return network.figure(dossier, language=language, width=width)


def test_every_tie_is_drawn_once(figure, dossier):
    drawn = sorted(part.of for part in figure.of(Stroke) if part.of)
    assert drawn == sorted(f"{r.source}>{r.target}:{r.kind}" for r in dossier.relation)


def test_every_actor_has_one_box(figure, dossier):
    boxes = {part.of: part.box for part in figure.of(Rect) if part.of}
    assert set(boxes) == {actor.id for actor in dossier.actor}
    for (_, one), (_, other) in combinations(boxes.items(), 2):
        assert not one.overlaps(other, 8)


def test_no_words_cover_others_and_all_are_inside(figure):
    page = Box(0, 0, figure.width, figure.height)
    boxes = [box_of(text) for text in figure.texts]
    assert all(page.holds(box) for box in boxes)
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]


def test_names_fit_their_boxes(figure):
    boxes = {part.of: part.box for part in figure.of(Rect) if part.of}
    for text in figure.texts:
        if text.of:
            assert boxes[text.of].holds(box_of(text))


def test_the_go_between_stands_out(figure):
    styles = {part.of: part.style for part in figure.of(Rect) if part.of}
    assert [id for id, style in styles.items() if "mediator" in style] == ["russia"]


def test_lines_end_at_boxes(figure):
    boxes = {part.of: part.box for part in figure.of(Rect) if part.of}
    for stroke in figure.of(Stroke):
        if stroke.of:
            source, target = stroke.of.split(":")[0].split(">")
            for (x, y), id in zip(stroke.points, (source, target), strict=True):
                box = boxes[id]
                assert Box(box.x - 4, box.y - 4, box.width + 8, box.height + 8).holds(Box(x, y, 0, 0))


def test_one_way_ties_have_arrows(figure, dossier):
    heads = {part.of: part.head for part in figure.of(Stroke) if part.of}
    for r in dossier.relation:
        assert heads[f"{r.source}>{r.target}:{r.kind}"] is not r.symmetric


def test_legend_names_every_kind(dossier):
    words = {text.words for text in network.figure(dossier, language="en").texts}
    assert {"treaty", "support", "talks", "offers to carry messages", "accord sought", "enmity"} <= words
    assert {"possible go-between", "only reported"} <= words


def test_description_tells_every_tie(figure, dossier):
    assert figure.description.count(";") >= len(dossier.relation) - 1


def test_same_input_same_figure(dossier):
    assert network.figure(dossier, language="en") == network.figure(dossier, language="en")


def test_nobody_and_nothing():
    empty = Dossier.model_validate({"about": {"id": "none", "title": "None"}})
    assert network.figure(empty, language="en").parts == ()
    lonely = Dossier.model_validate({"about": {"id": "x", "title": "X"}, "actor": [{"id": "a", "name": "A"}]})
    assert len(network.figure(lonely, language="en").of(Rect)) == 1


def test_a_large_network_is_untangled_in_time():
    edges = [(i, (i * 7 + 3) % 30) for i in range(30)] + [(i, i // 2) for i in range(1, 30)]
    places = place([(90.0, 34.0)] * 30, edges, 1400, 1000)
    boxes = [Box(x - 45, y - 17, 90, 34) for x, y in places]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]
