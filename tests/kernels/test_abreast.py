"""Many orders side by side: compiled as in plain Python, and as the graph model says one by one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from definitions.conflicts import conflicts, dossier_of
from goodoffices.errors import OutOfReach
from goodoffices.kernels import abreast as kernels
from goodoffices.models.conflict.abreast import Abreast
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.paths import explore_jointly
from goodoffices.solutions.abreast import Panel
from goodoffices.solutions.battery import battery

FEW = settings(max_examples=40, deadline=None)
CONCEPTS = ("nash", "gmr", "smr", "seq", "symseq", "sim", "cnash")


def abreast_of(model, seed):
    """The model's orders, and up to three more of each actor, in up to twelve combinations."""
    chance = np.random.default_rng(seed)
    orders = []
    for i in range(len(model.actors)):
        own = [model.payoff(i)]
        for _ in range(chance.integers(0, 3)):
            ranks = chance.integers(0, 4, model.cells)
            states = model.moves.states
            ranks[states] = np.unique(ranks[states], return_inverse=True)[1]
            own.append(ranks.astype(np.int32))
        orders.append(tuple(own))
    lanes = np.array([[chance.integers(len(own)) for own in orders] for _ in range(12)])
    return Abreast(model.space, tuple(orders), np.unique(lanes, axis=0), model.deciders)


@FEW
@given(conflicts(most_states=30, cut=True))
def test_every_combination_as_if_it_were_alone(conflict):
    model = graph(dossier_of(conflict))
    made = abreast_of(model, 7)
    at = np.arange(model.size)
    for concept in CONCEPTS:
        try:
            stays = np.concatenate([rows for _, rows in Panel(made, at).blocks(concept)])
        except OutOfReach:
            assert all(concept in battery(made.model(lane), (concept,)).missing for lane in made.lanes)
            continue
        for lane, rows in zip(made.lanes, stays, strict=True):
            assert np.array_equal(rows, battery(made.model(lane), (concept,)).stable[concept])


@FEW
@given(conflicts(most_states=30, cut=True))
def test_what_is_reached_and_by_which_way(conflict):
    model = graph(dossier_of(conflict))
    made = abreast_of(model, 11)
    goals = np.ones((len(made.lanes), model.size), bool)
    reached = made.reached(0, goals)
    for place, lane in enumerate(made.lanes):
        alone = made.model(lane)
        found = explore_jointly(alone, 0, model.size).first_steps()
        assert set(np.flatnonzero(reached[place]).tolist()) == set(found)
        for goal in found:
            way = made.path(place, 0, [goal])
            assert len(way) == found[goal]
            here = 0
            for who, to in way:
                u = alone.by_state(alone.order.one)
                assert all(u[i][to] > u[i][here] for i in who)
                here = to
            assert here == goal


@pytest.mark.parametrize("seed", range(3))
def test_compiled_kernels_give_the_same(seed):
    chance = np.random.default_rng(seed)
    actors, states, orders = 3, 40, 9
    starts, targets = [], []
    for _ in range(actors):
        counts = chance.integers(0, 5, states)
        starts.append(len(targets) + np.concatenate([[0], np.cumsum(counts)]))
        targets += chance.integers(0, states, counts.sum()).tolist()
    moves = kernels.Moves(np.array(starts, np.int64), np.array(targets, np.int32))
    ranks = chance.integers(0, 6, (actors, states, orders)).astype(np.int16)
    plain, compiled = ranks[0].copy(), ranks[0].copy()
    kernels.held_down.plain(moves, ranks, np.array([1, 2]), plain)
    kernels.held_down.compiled(moves, ranks, np.array([1, 2]), compiled)
    assert np.array_equal(plain, compiled)
    assert (plain < ranks[0]).any()
    at = np.arange(states)
    one, other = np.ones((states, orders), bool), np.ones((states, orders), bool)
    kernels.content.plain(moves, 0, ranks[0], plain, at, one)
    kernels.content.compiled(moves, 0, ranks[0], plain, at, other)
    assert np.array_equal(one, other)
    assert not one.all()


@pytest.mark.parametrize("seed", range(3))
def test_joint_paths_compiled_and_plain(seed):
    chance = np.random.default_rng(seed)
    states, lanes, words = 70, 5, 2

    def rows(*shape):
        first, second = (chance.integers(0, 2**63, shape).astype(np.uint64) for _ in range(2))
        return first & second

    coalitions = kernels.Coalitions(
        np.array([-1, 0, 1, 1], np.int32), np.array([-1, 0, 0, 1], np.int32), rows(4, states, words)
    )
    coalitions.reach[:, :, 1] &= np.uint64(2**6 - 1)
    tastes = kernels.Tastes(
        rows(12, words),
        chance.integers(0, 12, (4, states)).astype(np.int32),
        chance.integers(0, 4, (lanes, 2)).astype(np.int32),
    )
    goals = np.full((lanes, words), np.uint64(2**6 - 1))
    goals[0] = 0
    found = [np.zeros((lanes, words), np.uint64) for _ in range(2)]
    kernels.jointly.plain(coalitions, tastes, 3, goals, found[0])
    kernels.jointly.compiled(coalitions, tastes, 3, goals, found[1])
    assert np.array_equal(*found)
    assert not found[0][0].any()  # without goals it is passed over
    assert found[0][1:].any()
