"""Conditions: exactly the forms that last, whoever judges; and the finding they exist for."""

import pytest

import goodoffices
from goodoffices.analyses.conditions import describing
from goodoffices.page.text import render

NO_CONFLICT = "buenodemesquita1994-emissions"


@pytest.fixture(scope="module")
def talks():
    return goodoffices.open("us-iran-2025")


@pytest.fixture(scope="module")
def found(talks):
    return goodoffices.run("conditions", talks)


def of(found, outcome, concept, judge=None):
    (one,) = (c for c in found.answer.conditions if (c.outcome, c.concept, c.judge) == (outcome, concept, judge))
    return one


def asked_for(case):
    return {condition.option: condition.levels for condition in case.conditions}


def test_both_accords_last_by_themselves_only_with_a_guarantor(found):
    for outcome in ("interim-accord", "comprehensive-accord"):
        told = of(found, outcome, "nash")
        (case,) = told.cases
        assert asked_for(case)["russia_role"] == ("guarantor",)
        assert (told.lasting, told.verdict, told.shortest) == (1, "if", True)


def test_without_a_guarantee_the_full_accord_takes_the_cut_in_support(found):
    told = of(found, "comprehensive-accord", "seq")
    unguaranteed = [
        case for case in told.cases if "guarantor" not in asked_for(case).get("russia_role", ("guarantor",))
    ]
    assert unguaranteed
    assert all(asked_for(case)["support_cut"] == ("yes",) for case in unguaranteed)
    assert told.lasting == 7


@pytest.mark.parametrize(
    "name", ["us-iran-2025", "fraser1982-cuba", "kinsara2014-elmira", "kinsara2014-euphrates", "xu2007-elmira"]
)
def test_the_cases_hold_exactly_the_forms_that_last(name):
    dossier = goodoffices.open(name)
    found = goodoffices.run("conditions", dossier)
    options = {option.id: option for option in dossier.option}
    for judge in {c.judge for c in found.answer.conditions}:
        stable = goodoffices.run("stability", dossier, **({"judge": judge} if judge else {})).answer
        levels = {state.number: state.levels for state in stable.states}
        for told in (c for c in found.answer.conditions if c.judge == judge and c.verdict == "if"):
            lasting = set(stable.equilibria[told.concept]) - set(stable.end_states)
            forms = {number for case in told.cases for number in case.forms}
            assert forms <= lasting
            assert len(forms) == told.lasting
            for case in told.cases:
                assert all(option.by == options[option.option].actor for option in case.conditions)
                for number in case.forms:
                    assert all(levels[number][c.option] in c.levels for c in case.conditions)
                for one in case.breaks:
                    assert one.state not in lasting


def test_an_outcome_that_is_not_there_is_refused_with_the_nearest(talks):
    with pytest.raises(goodoffices.BadInput, match="did you mean"):
        goodoffices.run("conditions", talks, outcome="talks-through-rusia")


def test_without_named_outcomes_there_is_nothing_to_ask():
    dossier = goodoffices.open(NO_CONFLICT)
    with pytest.raises(goodoffices.BadInput):
        goodoffices.run("conditions", dossier)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "exactly the one in which this holds"), ("nl", "precies de ene waarin dit geldt")]
)
def test_it_is_told_in_both_languages(talks, found, language, words):
    assert words in render(found, talks, language=language)


def test_in_too_many_forms_no_conditions_are_looked_for_and_it_is_said(talks, monkeypatch):
    monkeypatch.setattr(describing, "MOST_FORMS", 20)
    found = goodoffices.run("conditions", talks, outcome="comprehensive-accord", judge="team", concept=("seq",))
    (told,) = found.answer.conditions
    assert (told.verdict, told.cases, told.lasting) == ("many", (), 7)
    assert "too many to look for conditions" in " ".join(render(found, talks, language="en").split())


def test_an_outcome_that_no_state_fits_is_said_to_have_none():
    records = {
        "actor": [{"id": "a", "name": "A"}],
        "option": [{"id": "x", "actor": "a", "label": "X"}],
        "rule": [{"kind": "forbid", "pattern": "x"}],
        "preference": [{"actor": "a", "statements": ["x"]}],
        "outcome": [{"id": "never", "label": "Never", "pattern": "x"}],
    }
    dossier = goodoffices.Dossier.model_validate({"about": {"id": "m", "title": "M", "as_of": "2025-03-01"}, **records})
    found = goodoffices.run("conditions", dossier, concept=("nash", "seq"))
    assert {told.verdict for told in found.answer.conditions} == {"none"}
    assert "No feasible state fits" in render(found, dossier, language="en")
