"""Draws walked side by side give what each gives alone, and what the literal definitions give."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import goodoffices
from definitions.conflicts import conflicts, dossier_of
from definitions.twin import Conflict, Twin
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.drawn_orders import DrawnOrders, outward
from goodoffices.solutions import readings

CONCEPTS = ("nash", "gmr", "smr", "seq", "symseq")


def drawn(space, deciders, rows):
    """Orders from each decider's ranks by state, (draws, states) each."""
    every = np.arange(len(space.moves.states))
    return DrawnOrders.joined(space, deciders, [every] * len(rows), [row.astype(np.int32) for row in rows])


@st.composite
def several_orders(draw, cut=False):
    """A conflict, and further payoffs for it."""
    conflict = draw(conflicts(most_states=24, cut=cut))
    count = len(conflict.states)
    seed = draw(st.integers(0, 2**32 - 1))
    rng = np.random.default_rng(seed)
    best = draw(st.sampled_from((1, 3, 50)))
    return conflict, rng.integers(0, best + 1, (4, conflict.actors, count))


@settings(max_examples=60, deadline=None)
@given(several_orders())
def test_side_by_side_is_literal(told):
    """Every draw, by the definitions as papers print them: ties, one-way options, infeasible states, 2-5 actors."""
    conflict, payoffs = told
    model = graph(dossier_of(conflict))
    used = [int(actor[1:]) for actor in model.actors]
    orders = drawn(model.space, range(len(used)), [payoffs[:, a] for a in used])
    groups = np.eye(model.size, dtype=bool)
    arcs = outward(model.space)
    assert arcs is not None
    cards = [readings.DEFINITIONS[id] for id in CONCEPTS]
    found = readings._side_by_side(orders, cards, groups, arcs, 1)
    for d, ranks in enumerate(payoffs):
        twin = Twin(Conflict(conflict.actors, conflict.options, conflict.forbidden, tuple(map(tuple, ranks))))
        for id in CONCEPTS:
            expected = np.all([twin.stable(id, a) for a in used], axis=0)
            assert found[id][orders.draw[d]].tolist() == expected.tolist(), (id, d)


@settings(max_examples=40, deadline=None)
@given(several_orders(cut=True))
def test_one_by_one_is_literal_where_moves_are_taken_away(told):
    conflict, payoffs = told
    model = graph(dossier_of(conflict))
    used = [int(actor[1:]) for actor in model.actors]
    orders = drawn(model.space, range(len(used)), [payoffs[:, a] for a in used])
    held = np.eye(model.size, dtype=bool)
    found = readings._one_by_one(orders, CONCEPTS, held, "legal")
    for d, ranks in enumerate(payoffs):
        shape = (conflict.actors, conflict.options, conflict.forbidden, tuple(map(tuple, ranks)), conflict.cut)
        twin = Twin(Conflict(*shape))
        for id in CONCEPTS:
            expected = np.all([twin.stable(id, a) for a in used], axis=0)
            assert found[id][orders.draw[d]].tolist() == expected.tolist(), (id, d)


@pytest.mark.parametrize("name", ["us-iran-2025", "hipel1980-garrison", "kinsara2014-elmira"])
def test_the_way_does_not_matter(name, monkeypatch):
    dossier = goodoffices.open(name)
    model = graph(dossier)
    rng = np.random.default_rng(3)
    stated = [model.payoff(i)[model.moves.states] for i in model.deciders]
    rows = [rng.permuted(np.tile(np.arange(row.max() + 1), (12, 1)), axis=1)[:, row] for row in stated]
    orders = drawn(model.space, model.deciders, rows)
    groups = np.random.default_rng(4).random((5, model.size)) < 0.01
    monkeypatch.setattr(readings, "MANY", 10**12)
    alone = readings.lasting_in_draws(orders, CONCEPTS, groups)
    monkeypatch.setattr(readings, "MANY", 0)
    monkeypatch.setattr(readings, "LANES", 5)
    for threads in (1, 2):
        together = readings.lasting_in_draws(orders, CONCEPTS, groups, threads=threads)
        assert all((together[id] == alone[id]).all() for id in CONCEPTS)


def test_end_states_count_for_no_reading():
    dossier = goodoffices.open("us-iran-2025")
    model = graph(dossier)
    orders = drawn(model.space, model.deciders, [model.payoff(i)[model.moves.states][None] for i in model.deciders])
    strike = model.states.level("israel_strike") == 1
    assert not readings.lasting_in_draws(orders, ("nash",), strike[None])["nash"].any()


def test_a_concept_that_cannot_be_had_is_told():
    dossier = goodoffices.open("us-iran-2025")
    model = graph(dossier)
    orders = drawn(model.space, model.deciders, [model.payoff(i)[model.moves.states][None] for i in model.deciders])
    with pytest.raises(goodoffices.BadInput, match="sim"):
        readings.lasting_in_draws(orders, ("sim",), np.ones((1, model.size), bool))
