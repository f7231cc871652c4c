"""An issue as a scale: every stake in its place, nothing covering anything, at any width and number of actors."""

from itertools import combinations
from math import isclose

import pytest

from dossier.small import PRICE, TALKS, bazaar
from goodoffices.analyses.forecast import issuespace
from goodoffices.drawing.figure import Box, Mark, Stroke
from goodoffices.drawing.measure import box_of

LANDMARKS = [{"value": v, "label": f"A landmark with a rather long meaning at {v}"} for v in (4, 4.1, 4.2, 9.9)]
CLOSE = [{"value": v / 100, "label": f"near the end, {v}"} for v in range(1, 9)]
CROWD = {
    "actor": [{"id": f"a{n}", "name": f"The Federation of {n} Northern Lands"} for n in range(20)] + TALKS["actor"],
    "issue": [PRICE["issue"][0] | {"landmarks": LANDMARKS}],
    "position": [
        {"actor": f"a{n}", "issue": "price", "position": [0, n / 2, 10], "salience": (n + 1) / 20, "capability": n + 1}
        for n in range(20)
    ],
}


@pytest.mark.parametrize("width", [720.0, 360.0])
@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize(
    "dossier",
    [bazaar(), bazaar(**CROWD), bazaar(position=[]), bazaar(issue=[PRICE["issue"][0] | {"landmarks": CLOSE}])],
    ids=["two", "many", "none", "close"],
)
def test_no_words_cover_others_and_all_are_inside(dossier, language, width):
    figure = issuespace.figure(dossier, "price", language=language, width=width, settles=6.4)
    page = Box(0, 0, figure.width, figure.height)
    boxes = [box_of(text) for text in figure.texts]
    assert [text.words for text, box in zip(figure.texts, boxes, strict=True) if not page.holds(box)] == []
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]


def test_dots_stand_at_the_most_likely_position_with_the_weight_as_area():
    dots = {mark.of: mark for mark in issuespace.figure(bazaar(), "price", language="en").of(Mark) if mark.of}
    assert dots["a"].x > dots["b"].x
    assert isclose((dots["b"].size / dots["a"].size) ** 2, 0.4 * 1 / (0.9 * 2), rel_tol=0.05)


def test_a_scale_may_run_downward():
    issue = PRICE["issue"][0] | {"low": {"value": 10, "label": "all"}, "high": {"value": 0, "label": "nothing"}}
    dots = {m.of: m.x for m in issuespace.figure(bazaar(issue=[issue]), "price", language="en").of(Mark) if m.of}
    assert dots["a"] < dots["b"]


def test_the_lightest_are_left_out_and_counted():
    figure = issuespace.figure(bazaar(**CROWD), "price", language="en")
    assert {mark.of for mark in figure.of(Mark) if mark.of} == {f"a{n}" for n in range(4, 20)}
    assert any("4 actors of less weight" in text.words for text in figure.texts)


def test_forecast_and_reference_are_drawn_only_when_known():
    uprights = {s.of for s in issuespace.figure(bazaar(), "price", language="en", settles=6.0).of(Stroke)}
    assert {"settles", "reference"} <= uprights
    issue = {key: value for key, value in PRICE["issue"][0].items() if key != "reference"}
    plain = {s.of for s in issuespace.figure(bazaar(issue=[issue]), "price", language="en").of(Stroke)}
    assert not {"settles", "reference"} & plain


def test_the_description_tells_it_in_words():
    told = issuespace.figure(bazaar(), "price", language="en", settles=6.4).description
    assert "Alpha: 8 to 10, most likely 9 eur." in told
    assert "Beta: 1 eur." in told
    assert "Forecast (weighted mean): 6.4 eur." in told
