"""Spaces too large to hold: a solver lists the feasible states, in the order of state numbers."""

import sys
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from dossier.small import made
from dossier.trees import LEVELS, holds, states, text_of, trees
from goodoffices.dossier.expression import parse
from goodoffices.errors import OutOfReach
from goodoffices.models.conflict import solver, spaces
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.solutions.battery import battery

SOME = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@SOME
@given(st.lists(trees(), max_size=4), st.randoms(use_true_random=False))
def test_the_solver_finds_what_brute_force_finds(demands, rnd):
    found = solver.feasible_states([parse(text_of(tree, rnd)) for tree in demands], LEVELS)
    expected = [state for state in states() if all(holds(tree, state) for tree in demands)]
    assert [dict(zip(LEVELS, row, strict=True)) for row in found.tolist()] == expected


@SOME
@given(conflicts(most_states=40))
def test_the_same_graph_as_when_held(conflict):
    dossier = dossier_of(conflict)
    held = graph(dossier)
    most, spaces.MOST_CELLS = spaces.MOST_CELLS, 0
    try:
        listed = graph(dossier)
    finally:
        spaces.MOST_CELLS = most
    assert isinstance(listed.moves, ListedGraph)
    for option in held.states.levels:
        assert held.states.level(option).tolist() == listed.states.level(option).tolist()
    for i in range(len(held.actors)):
        assert held.by_state(held.payoff(i)).tolist() == listed.payoff(i).tolist()


CHAIN = 40


def chain():
    """40 yes/no options, each taking the one before it, and one of three levels: 2^40 x 3 cells, 41 x 3 states."""
    ids = [f"o{k:02}" for k in range(CHAIN)]
    return made(
        actor=[{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
        option=[
            *({"id": id, "actor": "ab"[k % 2], "label": id} for k, id in enumerate(ids)),
            {"id": "last", "actor": "a", "label": "Last", "levels": ["l0", "l1", "l2"]},
        ],
        rule=[{"kind": "if-then", "if": after, "then": before} for before, after in pairwise(ids)],
        preference=[{"actor": "a", "statements": ["o39", 'last = "l1"']}, {"actor": "b", "statements": ["not o20"]}],
    )


def test_a_space_of_three_billion_billion_cells_with_strong_rules():
    assert 2**CHAIN * 3 > spaces.MOST_CELLS
    model = graph(chain())
    assert model.size == (CHAIN + 1) * 3
    table = np.stack([model.states.level(option) for option in model.states.levels], axis=1)
    # Among the states of one level of the last option the number grows with the length of the chain.
    assert table[:, -1].tolist() == sorted([0, 1, 2] * (CHAIN + 1))
    assert table[:, :-1].sum(axis=1).tolist() == [*range(CHAIN + 1)] * 3
    for row in table[:, :-1]:
        assert row.tolist() == sorted(row.tolist(), reverse=True)
    # Only the ends of the chain can move by one option; where it is of even length the next step is a's.
    reached = model.moves.reach(0, model.states.number({}) - 1)
    assert sorted(model.states.named(int(q) + 1)["o00"] for q in reached) == ["no", "no"] + ["yes"] * 3
    assert battery(model, ("nash",)).equilibria("nash").size > 0


def test_too_many_states_say_what_would_help():
    levels = {f"o{k}": ("no", "yes") for k in range(40)}
    with pytest.raises(OutOfReach) as caught:
        solver.feasible_states([], levels, most=50)
    assert f"{2**40:,} cells hold more than 50 feasible states" in str(caught.value)
    assert "rules that say more, or fewer options or levels, would help" in str(caught.value)
    assert len(solver.feasible_states([], {k: levels[k] for k in ("o0", "o1")}, most=4)) == 4


def test_without_the_solver_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "ortools.sat.python", None)
    monkeypatch.setitem(sys.modules, "ortools", None)
    with pytest.raises(OutOfReach) as caught:
        graph(chain())
    assert "the extra 'solve'" in str(caught.value)
    assert f"{3 * 2**CHAIN:,} cells are too many to hold" in str(caught.value)


def test_rules_that_contradict_each_other_leave_nothing():
    assert solver.feasible_states([parse("a"), parse("not a")], {"a": ("no", "yes")}).shape == (0, 1)


def test_options_that_no_rule_names_are_not_listed_one_by_one():
    """Half a million states or more are refused by one of them; rules that leave nothing are still found out."""
    levels = {f"o{n}": ("no", "yes") for n in range(45)}
    with pytest.raises(OutOfReach, match="more than 200,000 feasible states"):
        solver.feasible_states([parse("o0 or o1")], levels)
    assert len(solver.feasible_states([parse("o0 and not o0")], levels)) == 0
    few = {f"o{n}": ("no", "yes") for n in range(12)}
    assert len(solver.feasible_states([parse("o0 or o1")], few)) == 3 * 2**10
    with pytest.raises(OutOfReach):
        solver.feasible_states([parse("o0 or o1")], few, 3 * 2**10 - 1)
    assert len(solver.feasible_states([parse("o0 or o1")], few, 3 * 2**10)) == 3 * 2**10
