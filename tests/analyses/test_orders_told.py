"""What is said of an order when states are held equal, and questions that are asked once."""

import pytest
from hypothesis import HealthCheck, given, settings

import goodoffices
from definitions.conflicts import conflicts, dossier_of
from goodoffices.desk.briefing import brief
from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.build import graph
from goodoffices.page.text import render

SOME = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def order(statements):
    return Dossier.model_validate(
        {
            "about": {"id": "quarrel", "title": "A quarrel"},
            "actor": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "option": [{"id": "x", "actor": "a", "label": "A gives"}, {"id": "y", "actor": "b", "label": "B gives"}],
            "preference": [{"actor": "a", "statements": statements}, {"actor": "b", "statements": ["x"]}],
        }
    )


def ends(result):
    return next(f.slots for f in result.findings if f.key == "preferences-ends")


def test_of_states_held_equal_at_either_end_several_are_named_and_all_counted():
    told = ends(goodoffices.run("preferences", order(["y"]), actor="a"))
    assert (told["best-states"], told["worst-states"]) == (2, 2)
    assert [state.state for state in told["best"]] == [3, 4]
    told = ends(goodoffices.run("preferences", order(["y", "x"]), actor="a"))
    assert (told["best-states"], [state.state for state in told["best"]]) == (1, [4])


def test_no_question_is_asked_twice():
    asked = [
        tuple((c.change, c.before, c.after) for c in finding.slots["differences"])
        for finding in goodoffices.run("preferences", order(["y", "not x"]), actor="a").findings
        if finding.key == "preferences-question"
    ]
    assert len(asked) == len(set(asked)) == 2


@pytest.mark.parametrize(
    ("language", "said", "bare"),
    [
        ("en", "A, given “not: A gives”: rather “not: B gives” than “B gives”, all else equal?", "A: rather"),
        ("nl", "A, gegeven ‘niet: A gives’: liever ‘niet: B gives’ dan ‘B gives’, als al", "A: liever"),
    ],
)
def test_a_wish_under_a_condition_is_asked_under_it(language, said, bare):
    dossier = order(["x if y", "y"])
    for page in (
        render(goodoffices.run("preferences", dossier, actor="a"), dossier, language=language, width=10_000),
        brief(dossier, language=language),
    ):
        assert said in page
        assert bare not in page


def test_a_wish_that_holds_always_is_asked_without_condition():
    assert "A: rather “A gives” than" in render(
        goodoffices.run("preferences", order(["x"])), order(["x"]), language="en"
    )


@SOME
@given(conflicts(most_states=40))
def test_a_question_carries_what_its_order_hangs_on_and_no_more(conflict):
    """By looking at every pair of states: under the condition the order is always so, without any part of it not."""
    dossier = dossier_of(conflict)
    model = graph(dossier)
    if not model.deciders:
        return
    states = [model.states.named(n) for n in range(1, model.size + 1)]
    for finding in goodoffices.run("preferences", dossier).findings:
        if not finding.key.startswith("preferences-question"):
            continue
        u = model.payoff(model.actors.index(finding.slots["actor"].actor))[model.moves.states]
        better, worse = ({c.change: level(c) for c in finding.slots["differences"]} for level in (_after, _before))
        met = finding.slots["given"].pattern if "given" in finding.slots else {}
        assert always(states, u, better, worse, met)
        assert not any(always(states, u, better, worse, {k: v for k, v in met.items() if k != one}) for one in met)


def _after(change):
    return change.after


def _before(change):
    return change.before


def always(states, u, better, worse, met):
    return all(
        u[n] > u[m]
        for n, first in enumerate(states)
        for m, second in enumerate(states)
        if first == first | better | met and second == second | worse | met and first == second | better
    )
