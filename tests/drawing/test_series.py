"""The indicator's chart: every crossing marked, nothing after the day, nothing covering anything."""

from datetime import date, timedelta
from itertools import combinations

import pytest

from goodoffices.analyses.indicators import figure as series
from goodoffices.analyses.indicators.figure import PLACES, thinned
from goodoffices.desk.running import run
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.indicator import Observation
from goodoffices.drawing.axes import LINES, axes, ticks
from goodoffices.drawing.figure import Mark, Stroke, Text
from goodoffices.drawing.measure import box_of
from goodoffices.words.wording import words


@pytest.fixture(scope="module", params=[("en", 720.0), ("nl", 720.0), ("en", 360.0)], ids=str)
def figure(request, dossier, indicators):
    language, width = request.param
    return series.figure(indicators, dossier, indicator="stock60", language=language, width=width)


def marks(figure):
    return {mark.of: mark.form for mark in figure.of(Mark) if mark.of}


def test_every_crossing_is_marked(figure, indicators):
    crossings = [c for c in indicators.answer["stock60"].crossings if c.yardstick == "iaea"]
    forms = {"up": "diamond", "down": "down"}
    assert {of: form for of, form in marks(figure).items() if form != "dot"} == {
        c.as_of: forms[c.direction] for c in crossings
    }
    assert [c.multiple for c in crossings] == [1, 2, 3, 3, 3, 4, 6]
    said = {text.of: text.words for text in figure.texts if text.of in {c.as_of for c in crossings}}
    assert all(str(c.multiple) in said[c.as_of] for c in crossings)


def test_other_yardsticks_have_their_own_chart(dossier, indicators):
    other = series.figure(indicators, dossier, indicator="stock60", yardstick="isis", language="en")
    crossed = [c.as_of for c in indicators.answer["stock60"].crossings if c.yardstick == "isis"]
    assert sorted(of for of, form in marks(other).items() if form != "dot") == sorted(crossed)


def test_rows_published_later_are_not_drawn(whole, dossier, indicators, figure):
    known = {row.as_of for row in dossier.get("indicator", "stock60").observations}
    assert set(marks(figure)) == known
    assert len(known) < len(whole.get("indicator", "stock60").observations)
    again = series.figure(indicators, whole, indicator="stock60", language="en")
    assert set(marks(again)) == known


def test_no_words_cover_others(figure):
    boxes = [box_of(text) for text in figure.texts]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]


def test_the_day_and_the_yardsticks_are_drawn(figure):
    strokes = [part.of for part in figure.of(Stroke)]
    assert "as-of" in strokes
    assert [of for of in strokes if of.startswith("multiple")] == [f"multiple {n}" for n in range(1, 8)]


def test_description_has_first_and_last_value(dossier, indicators):
    told = series.figure(indicators, dossier, indicator="stock60", language="nl").description
    assert "274,8 kg (8 februari 2025)" in told
    assert "weer onder 3 × benaderende hoeveelheid, IAEA" in told


def test_without_yardstick_and_without_rows(dossier, indicators):
    plain = series.figure(indicators, dossier, indicator="total", language="en")
    assert set(marks(plain).values()) == {"dot"}
    empty = Dossier.model_validate(
        {"about": {"id": "x", "title": "X"}, "indicator": [{"id": "i", "label": "I", "unit": "t"}]}
    )
    assert series.figure(run("indicators", empty), empty, indicator="i", language="en").parts == ()


def test_axes_hold_all_there_is():
    made = axes([date(2020, 1, 1), date(2024, 1, 1)], [3.0, 900.0], 1.0, 720)
    assert made.first < date(2020, 1, 1) < date(2024, 1, 1) < made.last
    assert made.y(900) > made.area.y
    assert made.x(date(2020, 1, 1)) > made.area.x


@pytest.mark.parametrize("most", [0.4, 1, 7, 300, 9000, 4.2e6, 3e10])
def test_ticks_are_few_and_reach_far(most):
    found = ticks(most)
    assert 2 <= len(found) <= 7
    assert found[0] == 0
    assert most / 2 < found[-1] <= most


def chart(values, stick, reading="multiples", width=720.0):
    """The chart of one value a week against one yardstick."""
    first = date(2000, 1, 1)
    rows = [
        {"as_of": str(first + timedelta(7 * n)), "published": str(first + timedelta(7 * n)), "value": v, "source": "r"}
        for n, v in enumerate(values)
    ]
    stick = {"id": "y", "value": stick, "label": "Y", "reading": reading}
    one = {"id": "i", "label": "I", "unit": "t", "observations": rows, "yardsticks": [stick]}
    matter = Dossier.model_validate({"about": {"id": "x", "title": "X"}, "indicator": [one]})
    return series.figure(run("indicators", matter), matter, indicator="i", language="nl", width=width)


@pytest.mark.parametrize("reading", ["multiples", "share", "mark"])
@pytest.mark.parametrize("slip", [1e-9, 1e-3, 1.0, 1e3, 1e12])
@pytest.mark.parametrize("most", [50.0, 1e15])
def test_a_slip_of_units_draws_no_line_too_many(reading, slip, most):
    figure = chart([10.0, most, 30.0], 10.0 * slip, reading)
    lines = [part.of for part in figure.of(Stroke) if part.of.startswith(("multiple", "share", "mark"))]
    assert len(lines) <= LINES
    assert len(figure.of(Text)) < 60


def test_a_long_series_draws_no_more_than_there_is_room_for():
    short, long = (chart([float(n * 7919 % 1000) for n in range(size)], 10.0) for size in (2_000, 20_000))
    assert len(long.parts) <= len(short.parts) * 1.2
    assert len(long.of(Mark)) <= 2 * PLACES + 8
    assert len(long.description) < 4_000


def test_a_thinned_series_keeps_its_ends_and_its_extremes():
    values = [0.0] * 5_000
    values[1234], values[4321], values[-1] = 99.0, -5.0, 7.0
    rows = [Observation(as_of=f"{n:04}", published="2024", value=v, source="r") for n, v in enumerate(values, 1)]
    kept = thinned(rows)
    assert [kept[0], kept[-1]] == [rows[0], rows[-1]]
    assert {rows[1234], rows[4321]} <= set(kept)
    assert kept == sorted(kept, key=lambda row: row.as_of)
    assert thinned(rows[:100]) == rows[:100]


def test_a_share_is_drawn_in_quarters_and_a_mark_once():
    share = [text.words for text in chart([10.0, 31.0], 50.0, "share").texts if text.of.startswith("share")]
    assert share == [words("nl").percent(n / 4) for n in range(1, 5)]
    assert [text.words for text in chart([10.0, 31.0], 25.5, "mark").texts if text.of == "mark"] == ["25,5"]
