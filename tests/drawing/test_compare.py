"""Before and after: a mark on each side for every outcome, an arrow for every hand that shifts."""

import pytest

from drawing.shapes import SHAPES, check
from goodoffices.analyses.compare import figure as compare
from goodoffices.desk.loading import load
from goodoffices.desk.running import run
from goodoffices.dossier.edit.edit import Edit
from goodoffices.drawing.figure import Mark, Stroke
from goodoffices.store.opening import kinds, names, seen_on
from goodoffices.store.opening import open as open_dossier

CONFLICTS = [name for name in names() if name != "us-iran-2025" and "conflict" in kinds(open_dossier(name))]
SIZES = [("en", 720.0), ("nl", 720.0), ("en", 360.0), ("nl", 360.0)]


@pytest.fixture(scope="module")
def result(dossier):
    return run("compare", dossier, other_judge="sceptic")


@pytest.fixture(scope="module", params=SIZES, ids=str)
def figure(request, dossier, result):
    language, width = request.param
    return compare.figure(result, dossier, language=language, width=width)


def test_nothing_covers_anything(figure):
    check(figure)


def test_lost_outcomes_have_an_empty_mark_after(figure, dossier, result):
    language = "en" if "before" in figure.description else "nl"
    for name, before, after in result.table("lasting").rows:
        label = dossier.get("outcome", name.outcome).in_language("label", language)
        marks = [mark.form for mark in figure.of(Mark) if mark.of == label]
        assert marks == ["dot" if before else "ring", "dot" if after else "ring"]
    lines = [part.style for part in figure.of(Stroke) if part.style in ("kept", "broken")]
    assert lines == ["broken", "broken", "broken", "kept"]  # what nothing leads out of lasts on both sides all the same
    assert all(result.answer.end_states)


def test_hands_shift_the_way_they_do(figure, result):
    shifts = [part for part in figure.of(Stroke) if part.style in ("grew", "shrank")]
    grew = [part.of for part in shifts if part.points[1][0] > part.points[0][0]]
    assert grew == [part.of for part in shifts if part.style == "grew"]
    served = [s for s in result.answer.leverage.values() if s.order == "same"]
    assert len(grew) == sum(round(100 * s.after) > round(100 * s.before) for s in served) >= 1
    assert len(shifts) == sum(round(100 * s.after) != round(100 * s.before) for s in served)
    assert len(served) < len(result.answer.leverage)


@pytest.mark.parametrize("width", [720.0, 360.0])
def test_what_lasts_ranks_elsewhere_where_a_rule_takes_the_worst_away(width):
    """With one order on both sides the shifts are drawn; the prisoners may no longer both defect."""
    dossier = open_dossier("prisoners-dilemma")
    rule = Edit(op="insert", kind="rule", record={"kind": "forbid", "pattern": " and ".join(dossier.levels())})
    found = run("compare", dossier, edits=(rule,), concept="nash")
    drawn = compare.figure(found, dossier, language="en", width=width)
    check(drawn)
    served = [s for s in found.answer.leverage.values() if s.median]
    styles = [part.style for part in drawn.of(Stroke) if part.style in ("grew", "shrank")]
    assert styles.count("grew") == sum(s.after > s.before for s in served)
    assert len(styles) == sum(round(100 * s.after) != round(100 * s.before) for s in served)


def test_the_sides_are_called_by_what_tells_them_apart(dossier, result):
    assert "as “the team” sees it and as “the sceptic” sees it" in compare.figure(result, dossier, language="en").title
    dated = run("compare", open_dossier("us-iran-2025@2025-02-20"), other=dossier)
    assert "20 Feb 2025 and 5 Mar 2025" in compare.figure(dated, dossier, language="en").title


def test_drawn_from_the_saved_result(dossier, result):
    again = load(result.to_dict())
    assert compare.figure(again, dossier, language="nl") == compare.figure(result, dossier, language="nl")


def turned(dossier):
    """The first actor's order the other way round."""
    first = dossier.preference[0]
    record = {"actor": first.actor, "judge": first.judge, "statements": []}
    return Edit(op="replace", kind="preference", at=first.id, record=record)


@pytest.mark.parametrize("width", [720.0, 360.0])
@pytest.mark.parametrize("name", CONFLICTS)
def test_shipped_dossiers(name, width):
    seen = seen_on(open_dossier(name), None)
    found = run("compare", seen, edits=(turned(seen),))
    check(compare.figure(found, seen, language="nl", width=width))


@pytest.mark.parametrize("width", [720.0, 360.0])
@pytest.mark.parametrize("concept", ["nash", "seq"])
@pytest.mark.parametrize("name", SHAPES)
def test_unusual_shapes(name, concept, width):
    found = run("compare", SHAPES[name], edits=(turned(SHAPES[name]),), concept=concept)
    check(compare.figure(found, SHAPES[name], language="nl", width=width))


def test_nothing_that_lasts_is_said():
    edit = Edit(
        op="replace", kind="preference", at="preference-a-team", record={"actor": "a", "statements": ["x iff y", "x"]}
    )
    found = run("compare", SHAPES["nowhere"], edits=(edit,), concept="nash")
    figure = compare.figure(found, SHAPES["nowhere"], language="en")
    assert "Nothing can last on either side." in [text.words for text in figure.texts]
    assert any(text.words.startswith("No actor has one order on both sides") for text in figure.texts)
