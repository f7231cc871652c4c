"""Outcomes that no state fits, that hold already or that nothing leads out of; no named outcomes at all."""

import warnings

import pytest

import goodoffices
from goodoffices.dossier.dossier import Dossier
from goodoffices.page.text import render

WAR = {
    "about": {"id": "war-or-peace", "title": "War or peace"},
    "actor": [{"id": "a", "name": "Upland"}, {"id": "b", "name": "Downland"}],
    "option": [
        {"id": "war", "actor": "a", "label": "War", "direction": "forward"},
        {"id": "yield", "actor": "b", "label": "Yield", "direction": "forward"},
    ],
    "preference": [
        {"actor": "a", "statements": ["yield", "not war"]},
        {"actor": "b", "statements": ["not war", "not yield"]},
    ],
    "status_quo": {"levels": {}},
    "outcome": [
        {"id": "peace", "label": "Peace", "pattern": "not war"},
        {"id": "ruin", "label": "Ruin", "pattern": "war and yield"},
        {"id": "never", "label": "Impossible", "pattern": "war and not war"},
    ],
    "intervention": [
        {
            "id": "ban",
            "by": "b",
            "label": "A ban",
            "role": "arbitrator",
            "style": "manipulation",
            "cost": "high",
            "edits": [{"add": "rule", "kind": "forbid", "pattern": "war"}],
        }
    ],
}


@pytest.fixture(scope="module")
def war():
    return Dossier(**WAR)


def told(name, dossier, language="en", **asked):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        text = render(goodoffices.run(name, dossier, **asked), dossier, language=language)
    return " ".join(text.split())


def test_what_no_state_fits_is_not_said_to_last(war):
    said = told("sensitivity", war, draws=20, switched=0)
    assert "Nothing leads out of “Ruin”: no judgement" in said
    assert "No feasible state fits “Impossible”." in said
    assert "“Impossible” lasts" not in said
    assert "Geen mogelijke toestand valt onder ‘Impossible’." in told("sensitivity", war, "nl", draws=20, switched=0)


def test_what_no_state_fits_cannot_last_for_that_reason(war):
    assert "“Impossible” cannot last: no feasible state fits it." in told("stability", war)
    page = goodoffices.brief(war, form="markdown")
    page = " ".join((page.decode() if isinstance(page, bytes) else page).split())
    assert "No feasible state fits “Impossible”" in page
    assert "“Impossible” cannot last in any of the states that fit: somebody always gains" not in page


def test_nothing_to_wreck_is_said(war):
    assert "There is no accord to look at" in told("spoilers", war)
    assert "Er is geen akkoord om te bekijken" in told("spoilers", war, "nl")


def test_rankings_are_counted_for_one_form_and_that_is_said(war):
    """By hand: of the 24 rankings of Upland 12 keep it out of war from today, and 12 after Downland yielded."""
    said = told("inverse", war)
    assert "(2 of its 2 forms; looked at is where things stand now)" in said
    assert (
        "12 of 24 strict rankings of Upland make everybody stay in the form of “Peace” that is looked at (Nash)."
        in said
    )


def test_another_form_of_the_target_is_not_told_by_the_targets_name(war):
    said = told("mediator", war)
    assert "otherwise rather another form of it." in said
    assert "otherwise rather things as they stand now." in said
    assert "rather “Peace”" not in said


def test_none_and_all_of_the_readings_are_told_without_a_range(war):
    """By hand, from the one-way moves: no order of anybody keeps each form of peace from lasting by Nash and SEQ."""
    said = told("sensitivity", war, draws=20, switched=0)
    assert "“Peace” lasts in all readings by the test “nobody gains by moving alone”" in said
    assert "(between 100 %" not in said
    assert "‘Peace’ houdt stand in alle lezingen, getoetst aan" in told("sensitivity", war, "nl", draws=20, switched=0)
