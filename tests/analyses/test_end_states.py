"""States that nothing leads out of, readings that keep too much, and who is needed to get somewhere."""

from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import JointTwin, Twin
from dossier.small import made
from goodoffices.analyses.stability import figure as statemap
from goodoffices.desk.running import run
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.endings import end_states, movable
from goodoffices.models.conflict.groups import by_joint_moves, by_single_moves
from goodoffices.models.conflict.paths import explore, single_moves
from goodoffices.result.terms import Actor, Word
from goodoffices.store.opening import open as opened
from models.forms import both_forms

SOME = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
#: Both can burn their bridge, which cannot be undone, and both can wait; once both are burnt nothing can be done.
BRIDGES = {
    "actor": [{"id": id, "name": id.upper()} for id in "ab"],
    "option": [{"id": f"burn_{id}", "actor": id, "label": f"{id} burns", "direction": "forward"} for id in "ab"],
    "preference": [
        {"actor": "a", "payoffs": [3, 1, 2, 0]},
        {"actor": "b", "payoffs": [3, 2, 1, 0]},
    ],
    "outcome": [
        {"id": "ruin", "label": "Ruin", "pattern": "burn_a and burn_b"},
        {"id": "peace", "label": "Peace", "pattern": "not burn_a and not burn_b"},
    ],
    "status_quo": {"levels": {}},
}


@SOME
@given(conflicts(most_states=60, cut=True))
def test_end_states_are_those_without_a_move(conflict):
    model, twin = graph(dossier_of(conflict)), Twin(conflict)
    moves = [[bool(twin.R(i, s)) for s in range(model.size)] for i in range(conflict.actors)]
    for place, actor in enumerate(model.actors):
        assert movable(model, place).tolist() == moves[int(actor[1:])]
    assert end_states(model).tolist() == [not any(column) for column in zip(*moves, strict=True)]


@pytest.mark.parametrize("form", [0, 1], ids=["product space", "listed graph"])
def test_both_forms_know_them(form):
    assert end_states(both_forms(made(**BRIDGES))[form]).tolist() == [False, False, False, True]


def test_every_analysis_keeps_them_apart():
    dossier = made(**BRIDGES)
    stability = run("stability", dossier)
    assert stability.answer.end_states == (4,)
    assert all(4 in numbers for numbers in stability.answer.equilibria.values())
    told = [f.slots for f in stability.findings if f.key == "stability-equilibria"]
    assert [slots["count"] for slots in told] == [3] * len(told)  # without ruin
    keys = [f.key for f in stability.findings]
    assert keys.count("stability-ends") == keys.count("stability-outcome-end") == 1
    table = stability.table("equilibria")
    assert table.columns[-1] == "end-state"
    assert {row[0].state: row[-1] for row in table.rows}[4] is True
    assert [row[1:] for row in stability.table("stable").rows if row[0].state == 4] == [(Word(word="no-move"),) * 2]
    assert {place.state.state: place.end for place in stability.answer.map.places}[4] is True
    drawn = statemap.figure(stability, dossier, language="en")
    assert "Nothing leads out: Ruin." in drawn.description
    why = run("why", dossier, state="ruin")
    assert why.answer.end is True
    assert [f.key for f in why.findings] == ["why-state", "why-end"]
    coalitions = run("coalitions", dossier, state="ruin")
    assert coalitions.answer.end_states == (4,)
    assert [f.key for f in coalitions.findings if f.slots.get("state")] == ["coalitions-end"]
    behaviour = run("behaviour", dossier, lasted=("ruin",))
    assert behaviour.answer.end_states == (4,)
    assert "behaviour-end" in [f.key for f in behaviour.findings]
    evolution = run("evolution", dossier, concept="nash")
    assert evolution.answer.end_states == (4,)
    assert "evolution-ends" in [f.key for f in evolution.findings]


def test_a_status_quo_that_nothing_leads_out_of():
    dossier = made(**BRIDGES | {"status_quo": {"levels": {"burn_a": "yes", "burn_b": "yes"}}})
    keys = [f.key for f in run("stability", dossier).findings]
    assert "stability-status-quo-end" in keys
    assert not {"stability-status-quo-lasts", "stability-status-quo-moves"} & {*keys}


def test_the_merged_state_of_the_first_example():
    dossier = opened("us-iran-2025")
    model = graph(dossier)
    (end,) = run("stability", dossier, concept=("nash",)).answer.end_states
    assert not any(model.moves.reach(i, int(model.moves.states[end - 1])).size for i in range(len(model.actors)))


def test_threats_that_keep_a_third_of_all_states_tell_nothing():
    result = run("stability", opened("us-iran-2025"))
    assert result.answer.mute == ("gmr", "smr")
    told = {f.slots["concept"].concept for f in result.findings if f.key == "stability-equilibria"}
    assert told == {"nash", "seq", "symseq"}
    muted = [f for f in result.findings if f.key == "stability-mute"]
    assert [f.slots["count"] for f in muted] == [result.answer.counts[c] for c in ("gmr", "smr")]
    (quo,) = [f for f in result.findings if f.key.startswith("stability-status-quo")]
    assert quo.key == "stability-status-quo-threat"
    assert quo.slots["actors"] == (Actor(actor="russia"),)
    for finding in result.findings:
        if finding.key == "stability-judges-differ":
            assert {d.concept.concept for d in finding.slots["differences"]} <= told


@SOME
@given(conflicts(most_states=40))
def test_a_reading_is_left_out_only_when_it_keeps_more_than_a_fifth_and_than_credible_answers(conflict):
    answer = run("stability", dossier_of(conflict)).answer
    ends = {*answer.end_states}
    kept = {c: {*numbers} - ends for c, numbers in answer.equilibria.items()}
    size = len(conflict.states)
    wanted = [c for c in ("gmr", "smr") if len(kept[c]) > max(size / 5, len(kept["seq"]), 3)]
    assert answer.mute == tuple(wanted)


def smallest(reached, members, goal):
    """The sets of members that reach the goal, none of which holds another."""
    groups = [set(g) for n in range(1, len(members) + 1) for g in combinations(members, n) if goal in reached(g)]
    return sorted(sorted(g) for g in groups if not any(h < g for h in groups))


@SOME
@given(conflicts(most_states=30))
def test_smallest_groups_of_joint_moves(conflict):
    model, twin = graph(dossier_of(conflict)), JointTwin(conflict)
    members = [int(actor[1:]) for actor in model.actors]

    def reached(group):
        parts = [part for n in range(1, len(group) + 1) for part in combinations(group, n)]
        found = front = {0}
        for _ in range(3):
            front = {q for s in front for part in parts for q in improvements(twin, part, s)} - found
            found = found | front
        return found

    goals = range(1, model.size)
    groups = by_joint_moves(model, 0, goals, 3)
    for goal in goals:
        assert sorted(sorted(members[i] for i in g) for g in groups[goal]) == smallest(reached, members, goal)


def improvements(twin, part, s):
    ends = twin.RH(part, s) if len(part) > 1 else twin.R(part[0], s)
    return {q for q in ends if all(twin.payoff[i][q] > twin.payoff[i][s] for i in part)}


@SOME
@given(conflicts(most_states=30))
def test_smallest_groups_of_single_moves(conflict):
    model, twin = graph(dossier_of(conflict)), Twin(conflict)
    members = [int(actor[1:]) for actor in model.actors]

    def reached(group):
        front = {(0, None)}
        found = {0}
        for _ in range(3):
            front = {(q, i) for s, last in front for i in group if i != last for q in twin.R(i, s, improving=True)}
            found |= {q for q, _ in front}
        return found

    explored = explore(0, single_moves(model, improving=True), 3)
    goals = [state for state in explored.first_steps() if state]
    groups = by_single_moves(explored, goals, 3)
    for goal in goals:
        assert sorted(sorted(members[i] for i in g) for g in groups[goal]) == smallest(reached, members, goal)


def test_who_is_needed_is_said_for_each_outcome():
    result = run("evolution", opened("us-iran-2025"))
    told = {
        f.slots["state"].outcomes[0]: [[one.actor for one in group] for group in f.slots["groups"].groups]
        for f in result.findings
        if f.key.startswith("evolution-needs-joint")
    }
    assert told == {
        "interim-accord": [["usa", "iran", "russia"]],
        "comprehensive-accord": [["usa", "iran", "russia"]],
        "grand-bargain": [["usa", "iran", "israel", "saudi-arabia"]],
    }
