"""Figures of forecasts, trades and packages: everything in its place, nothing covering anything, in words too."""

from itertools import combinations
from pathlib import Path

import pytest

from goodoffices.analyses.exchange import figure as trades
from goodoffices.analyses.forecast import figure as ensemble
from goodoffices.analyses.forecast import levers as levers
from goodoffices.analyses.package import figure as front
from goodoffices.desk.running import run
from goodoffices.drawing.figure import Box, Mark, Rect, Stroke
from goodoffices.drawing.measure import box_of
from goodoffices.store.opening import open as opened

RIVER = Path(__file__).parents[1] / "bargaining" / "river.toml"
MATTERS = {"river": RIVER, "us-iran": "us-iran-2025"}


@pytest.fixture(scope="module", params=MATTERS)
def matter(request):
    dossier = opened(MATTERS[request.param])
    results = {id: run(id, dossier, **({"draws": 50} if id == "forecast" else {})) for id in ("forecast", "exchange")}
    return dossier, results | {"package": run("package", dossier)}


def drawn(matter, language, width):
    dossier, results = matter
    look = {"language": language, "width": width}
    yield ensemble.figure(dossier, results["forecast"], **look)
    for issue in results["forecast"].answer.issues:
        yield levers.figure(dossier, results["forecast"], issue, **look)
    yield trades.figure(dossier, results["exchange"], **look)
    yield front.figure(dossier, results["package"], **look)


@pytest.mark.parametrize("width", [720.0, 360.0])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_words_cover_others_and_all_are_inside(matter, language, width):
    for figure in drawn(matter, language, width):
        page = Box(0, 0, figure.width, figure.height)
        boxes = [(text.words, box_of(text)) for text in figure.texts]
        assert [words for words, box in boxes if not page.holds(box)] == [], figure.id
        assert not [(a, b) for (a, one), (b, other) in combinations(boxes, 2) if one.overlaps(other)], figure.id


@pytest.mark.parametrize("language", ["en", "nl"])
def test_each_is_told_in_words(matter, language):
    for figure in drawn(matter, language, 720.0):
        assert figure.title
        assert len(figure.description) > 40
        assert "{" not in figure.description


def test_a_row_per_model_with_its_draws(matter):
    dossier, results = matter
    figure = ensemble.figure(dossier, results["forecast"], language="en")
    issues = results["forecast"].answer.issues
    rows = {f"{id}:{model}" for id, issue in issues.items() for model in issue.models}
    marks = {mark.of: mark for mark in figure.of(Mark) if mark.of}
    assert set(marks) == rows
    reach = {stroke.of: stroke.points for stroke in figure.of(Stroke) if stroke.style == "reach" and stroke.of}
    for id, issue in issues.items():
        order = sorted(issue.models, key=lambda model: issue.models[model])
        assert order == sorted(order, key=lambda model: marks[f"{id}:{model}"].x)
        for model, draws in issue.draws.items():
            (left, _), (right, _) = reach[f"{id}:{model}"]
            assert left <= right
            assert (draws["5"] == draws["95"]) == (left == right) or right - left < 1


def test_levers_stand_widest_first_about_the_mean(matter):
    dossier, results = matter
    for issue, answer in results["forecast"].answer.issues.items():
        bars = list(levers.figure(dossier, results["forecast"], issue, language="en").of(Rect))
        widths = [bar.box.width for bar in bars]
        assert widths == sorted(widths, reverse=True)
        assert len(bars) == min(len(answer.swing), levers.SHOWN)


def test_trades_show_who_gives_what(matter):
    dossier, results = matter
    figure = trades.figure(dossier, results["exchange"], language="en")
    first = results["exchange"].answer.rounds[0].realised[0]
    named = [text.words for text in figure.texts if text.of == "0" and text.style == "actor"]
    whole = " ".join(named)
    assert all(dossier.get("actor", id).name in whole for id in first.actors)
    assert len([part for part in figure.of(Stroke) if part.of == "0" and part.head]) == 2


def test_a_package_worse_than_none_points_the_other_way(matter):
    dossier, results = matter
    figure = front.figure(dossier, results["package"], language="en")
    zero = {s.of: s.points[0][0] for s in figure.of(Stroke) if s.style == "frame"}
    for bar in (part for part in figure.of(Rect) if part.of):
        left = bar.box.x >= zero[bar.of] - 1e-6
        assert left == (bar.style == "gains") or bar.box.width <= 1.5
    assert "loses" in {part.style for part in figure.of(Rect) if part.of}
