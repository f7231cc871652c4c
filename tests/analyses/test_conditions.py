"""Conditions: exactly the forms that last, whoever judges; and the finding they exist for."""

import pytest

import goodoffices
from goodoffices.analyses.conditions import describing
from goodoffices.analyses.conditions.figure import figure
from goodoffices.drawing.figure import Mark
from goodoffices.drawing.measure import box_of
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


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("width", [360.0, 720.0])
def test_the_figure_has_a_sign_for_each_condition_and_cuts_no_word(talks, language, width):
    result = goodoffices.run("conditions", talks, judge="team")
    drawn = figure(result, talks, language=language, width=width)
    assert all(box_of(text).x >= -0.5 and box_of(text).x + box_of(text).width <= width + 0.5 for text in drawn.texts)
    assert not any("…" in text.words for text in drawn.texts)
    boxes = [box_of(text) for text in drawn.texts]
    assert not any(one.overlaps(other) for place, one in enumerate(boxes) for other in boxes[:place])
    told = {one.same: one for one in result.answer.conditions if one.verdict in ("if", "always")}
    cases = [case for one in told.values() for case in one.cases][: 12 if width > 500 else 5]
    signs = [part for part in drawn.parts if isinstance(part, Mark) and part.of]
    assert len(signs) == sum(len(case.conditions) for case in cases)


def test_what_has_to_change_is_drawn_in_another_form_than_what_has_to_stay(talks):
    result = goodoffices.run("conditions", talks, outcome="interim-accord", concept=("nash",), judge="team")
    drawn = figure(result, talks, language="en", width=720.0)
    signs = {part.of: (part.form, part.style) for part in drawn.parts if isinstance(part, Mark) and part.of}
    assert signs["iran_channel"] == ("dot", "lasting")
    assert signs["hold_fire"] == ("ring", "not-lasting")
    assert signs["russia_role"] == ("diamond", "lasting")  # given up, the accord breaks: the findings say how
    assert {finding.slots["condition"].condition for finding in result.findings if "break" in finding.key} == {
        "russia_role"
    }


def test_a_figure_of_no_conditions_says_so():
    chicken = goodoffices.open("chicken")
    outcome = {"id": "crash", "label": "Crash", "pattern": "not row_swerves and not column_swerves"}
    named = goodoffices.apply(chicken, [goodoffices.Edit(op="insert", kind="outcome", record=outcome)])
    result = goodoffices.run("conditions", named, outcome="crash", concept=("nash",))
    drawn = figure(result, named, language="en", width=720.0)
    assert drawn.description == "No outcome lasts under conditions that can be drawn."
