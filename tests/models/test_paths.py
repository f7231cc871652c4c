"""Witnesses: every path is legal, leads where it should, and none is shorter; on both forms and for every sequence."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import Conflict, Twin
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.graph import SEQUENCES
from goodoffices.solutions.answers import answerable, answers, improvements
from models.forms import both_forms

MANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def shortest(twin, movers, start, goal, credible):
    """The length of the shortest sequence by the literal definition, or None."""
    front, seen, length = {(start, None, frozenset())}, set(), 0
    while front:
        length += 1
        following = set()
        for state, last, used in front:
            for j in movers:
                if j == last or (twin.sequence == "each_opponent_once" and j in used):
                    continue
                for q in twin.R(j, state, credible):
                    if q in goal:
                        return length
                    node = (q, j, used | {j} if twin.sequence == "each_opponent_once" else frozenset())
                    if node not in seen:
                        seen.add(node)
                        following.add(node)
        front = set() if twin.sequence == "single_mover" else following
    return None


def numbers_of(model):
    return {int(cell): place for place, cell in enumerate(model.moves.states)}


def check_path(model, twin, start, path, goal, credible, movers):
    """A path of (mover, cell) steps is one the definition allows."""
    number, state, last, used = numbers_of(model), start, None, set()
    for mover, cell in path:
        actor, q = int(model.actors[mover][1:]), number[cell]
        assert mover in movers
        assert mover != last
        assert twin.sequence != "each_opponent_once" or mover not in used
        assert q in twin.R(actor, state, credible)
        state, last = q, mover
        used.add(mover)
    assert state in goal
    assert twin.sequence != "single_mover" or len(path) == 1


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts(most_states=40), st.data())
def test_paths_on_both_forms(sequence, conflict, data):
    twin = Twin(conflict, sequence)
    size = len(twin.states)
    goal = set(data.draw(st.lists(st.integers(0, size - 1), min_size=1, max_size=4)))
    starts = [s for s in range(size) if s not in goal]
    credible = data.draw(st.booleans())
    for model in both_forms(dossier_of(conflict), sequence=sequence):
        movers = model.others(data.draw(st.integers(0, len(model.actors) - 1)))
        check_all(model, twin, movers, starts, goal, credible)


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts(most_states=40, cut=True), st.data())
def test_paths_where_moves_were_taken_away(sequence, conflict, data):
    twin = Twin(conflict, sequence)
    model = graph(dossier_of(conflict), sequence=sequence)
    goal = set(data.draw(st.lists(st.integers(0, len(twin.states) - 1), min_size=1, max_size=4)))
    starts = [s for s in range(len(twin.states)) if s not in goal]
    movers = model.others(data.draw(st.integers(0, len(model.actors) - 1)))
    check_all(model, twin, movers, starts, goal, data.draw(st.booleans()))


def check_all(model, twin, movers, starts, goal, credible):
    cells = model.moves.states
    at_goal = np.zeros(model.cells, bool)
    at_goal[cells[sorted(goal)]] = True
    actors = [int(model.actors[j][1:]) for j in movers]
    paths = model.paths(movers, [int(cells[s]) for s in starts], at_goal, credible)
    for start, path in zip(starts, paths, strict=True):
        length = shortest(twin, actors, start, goal, credible)
        if length is None:
            assert path is None
        else:
            assert len(path) == length
            check_path(model, twin, start, path, goal, credible, movers)


def test_who_stands_at_the_goal_needs_no_step():
    two = Conflict(2, ((0, 2, "both"), (1, 2, "both")), (), ((0, 1, 2, 3), (3, 2, 1, 0)))
    for model in both_forms(dossier_of(two)):
        cell = int(model.moves.states[0])
        goal = np.zeros(model.cells, bool)
        goal[cell] = True
        assert model.paths((0, 1), [cell], goal, False) == [[]]


#: Whether each step of an answer must be an improvement, and whether it must leave no way out.
DEMANDS = {"gmr": (False, False), "smr": (False, True), "seq": (True, False), "symseq": (True, True)}


@pytest.mark.parametrize("concept", answerable())
@MANY
@given(conflicts(most_states=40))
def test_answers_are_what_the_concepts_ask_for(concept, conflict):
    """An improvement is answered exactly when the definition sanctions it, by a sequence that ends in a sanction."""
    twin = Twin(conflict)
    credible, symmetric = {"gmr": (False, False), "smr": (False, True), "seq": (True, False), "symseq": (True, True)}[
        concept
    ]
    for model in both_forms(dossier_of(conflict)):
        number = numbers_of(model)
        for i in model.deciders:
            actor = int(model.actors[i][1:])
            u, others = twin.payoff[actor], [int(model.actors[j][1:]) for j in model.others(i)]
            for s, cell in enumerate(model.moves.states.tolist()):
                better = improvements(model, i, cell)
                assert {number[int(c)] for c in better} == twin.R(actor, s, improving=True)
                worth = [u[number[int(c)]] for c in better]
                assert worth == sorted(worth, reverse=True)
                held = [q for q in range(len(u)) if u[q] <= u[s]]
                if symmetric:
                    held = [q for q in held if all(u[r] <= u[s] for r in twin.R(actor, q))]
                for c, path in zip(better, answers(model, i, cell, better.tolist(), concept), strict=True):
                    length = shortest(twin, others, number[int(c)], set(held), credible)
                    assert (path is None) == (length is None)
                    if path is not None:
                        check_path(model, twin, number[int(c)], path, set(held), credible, model.others(i))
