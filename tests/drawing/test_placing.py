"""Codes, bands, lines around boxes, words on lines, words cut short: each on its own."""

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.drawing.bands import arrange
from goodoffices.drawing.codes import codes
from goodoffices.drawing.figure import Box
from goodoffices.drawing.labelling import along
from goodoffices.drawing.measure import box_of, lines_of, shortened, width_of
from goodoffices.drawing.routing import routes

SOME = settings(max_examples=40, deadline=None)


def test_codes_are_short_and_apart():
    names = ["United States", "Iran", "Russia", "Armed groups allied to Iran", "Irak", "US Support", "Country 1", "X"]
    found = codes(dict(enumerate(names)))
    assert list(found.values()) == ["US", "Ir", "Ru", "AG", "Ira", "USS", "C1", "X"]


@SOME
@given(st.lists(st.text(min_size=1, max_size=12), max_size=9))
def test_no_two_codes_are_alike(names):
    found = list(codes(dict(enumerate(names))).values())
    assert len(set(found)) == len(names)
    assert all(found)


@SOME
@given(st.data(), st.integers(1, 4))
def test_boxes_stay_in_their_bands(data, columns):
    sizes = data.draw(st.lists(st.integers(1, 7), min_size=1, max_size=4))
    ids = iter(range(sum(sizes)))
    bands = [[next(ids) for _ in range(size)] for size in sizes]
    box = st.integers(0, sum(sizes) - 1)
    links = data.draw(st.lists(st.tuples(box, box).filter(lambda link: link[0] != link[1]), max_size=12))
    at = arrange(bands, links, columns)
    assert len(set(at)) == len(at)
    assert all(0 <= column < columns for _, column in at)
    top = 0
    for band in bands:
        rows = -(-len(band) // columns)
        assert {at[k][0] for k in band} <= set(range(top, top + rows))
        top += rows
    assert at == arrange(bands, links, columns)


def test_boxes_that_are_joined_come_to_stand_under_each_other():
    at = arrange([[0, 1, 2], [3, 4, 5]], [(0, 5), (1, 4), (2, 3)], 3)
    assert [at[a][1] for a in (0, 1, 2)] == [at[b][1] for b in (5, 4, 3)]


GRID = [Box(14 + 180 * column, 20 + 100 * row, 130, 60) for row in range(3) for column in range(3)]


def cut(a, b, box):
    steps = [(a[0] + (b[0] - a[0]) * k / 50, a[1] + (b[1] - a[1]) * k / 50) for k in range(51)]
    return any(box.x + 1 < x < box.x + box.width - 1 and box.y + 1 < y < box.y + box.height - 1 for x, y in steps)


def test_lines_run_around_boxes():
    links = [(a, b) for a, b in combinations(range(9), 2)] + [(8, 0), (2, 6)]
    lines = routes(GRID, links)
    assert lines == routes(GRID, links)
    for line in lines:
        assert not [box for box in GRID for a, b in pairwise(line) if cut(a, b, box)]


def test_lines_that_end_on_one_side_stand_apart():
    lines = routes(GRID, [(3, 0), (4, 0), (5, 0)])
    assert len({line[-1] for line in lines}) == 3


def test_straight_when_nothing_is_between():
    assert routes(GRID[:4], [(0, 3)]) == [((79.0, 80.0), (79.0, 120.0))]


def test_words_stand_on_the_line_where_they_cover_nothing():
    line = ((50.0, 0.0), (150.0, 0.0))
    paper, (text,) = along(line, ("US",), [], page=400.0, of="x")
    assert paper.box.holds(box_of(text))
    assert abs(paper.box.y + paper.box.height / 2) < 0.2
    beside, _ = along(line, ("US",), [paper.box, Box(30, -40, 60, 36)], page=400.0, of="x")
    assert not beside.box.overlaps(paper.box)


def test_words_without_a_free_place_stand_somewhere():
    paper, _ = along(((0.0, 0.0), (8.0, 0.0)), ("one", "two"), [Box(-500, -500, 1000, 1000)], page=400.0, of="x")
    assert paper.box.height > 25


def test_words_are_cut_to_lines_and_width():
    lines = lines_of("Donaudampfschifffahrtsgesellschaft and other words that go on", 80)
    kept = shortened(lines, 3, 80)
    assert len(kept) == 3
    assert all(width_of(line) <= 80 for line in kept)
    assert kept[0].endswith("…")
    assert kept[2].endswith("…")
    assert shortened(("short", "words"), 3, 80) == ("short", "words")
