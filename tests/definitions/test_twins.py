"""The engine against the literal definitions on random conflicts, on both implementations."""

from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import Conflict, Twin
from goodoffices.kernels import compiling
from goodoffices.models.conflict import ordered_product, product_space
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.graph import SEQUENCES
from goodoffices.solutions import classical
from goodoffices.solutions.battery import battery

MANY = settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))


def agree(conflict, sequence):
    model = graph(dossier_of(conflict), sequence=sequence)
    twin = Twin(conflict, sequence)
    assert model.size == len(twin.states)
    found = battery(model)
    for place, i in enumerate(model.deciders):
        actor = int(model.actors[i][1:])
        for concept, rows in found.stable.items():
            assert rows[place].tolist() == twin.stable(concept, actor), (concept, actor)
    return found


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts())
def test_product_space(sequence, conflict):
    assert set(agree(conflict, sequence).stable) == set(classical())


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts(most_states=40, cut=True))
def test_listed_graph(sequence, conflict):
    agree(conflict, sequence)


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts())
def test_product_space_from_the_queue(sequence, conflict):
    """As on large spaces, where sweeps and pairs of cells are not tried."""
    with patch.object(ordered_product, "PAIRS", 0), patch.object(product_space, "SWEEPS", 0):
        agree(conflict, sequence)


@given(conflicts(most_states=40))
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_compiled_kernels_are_the_plain_ones(conflict):
    cut = Conflict(conflict.actors, conflict.options, conflict.forbidden, conflict.payoffs, ((0, {0: 0}, {0: 1}),))
    with patch.object(compiling, "SMALL", 0):
        for sequence in SEQUENCES:
            agree(conflict, sequence)
            agree(cut, sequence)


@pytest.mark.parametrize("pairs", [0, ordered_product.PAIRS])
def test_staircase_of_infeasible_cells(monkeypatch, pairs):
    """Two actors climb a staircase cell by cell: the longest paths a product space of this size has."""
    monkeypatch.setattr(ordered_product, "PAIRS", pairs)
    levels = 7
    allowed = {(n // 2 + n % 2, n // 2) for n in range(2 * levels - 1)}
    forbidden = tuple({0: a, 1: b} for a in range(levels) for b in range(levels) if (a, b) not in allowed)
    size = len(allowed)
    payoffs = tuple(tuple(np.random.default_rng(seed).integers(0, 9, size).tolist()) for seed in range(3))
    conflict = Conflict(
        3, ((0, levels, "both"), (1, levels, "both"), (2, 2, "both")), forbidden, tuple(p + p for p in payoffs)
    )
    agree(conflict, "legal")


@pytest.mark.parametrize("owner", [0, 1])
def test_one_owner_of_all_and_an_actor_without_moves(owner):
    payoffs = tuple(tuple((place * 7 + i * 3) % 5 for place in range(8)) for i in range(2))
    agree(Conflict(2, ((owner, 2, "both"),) * 3, (), payoffs), "legal")


def test_single_feasible_state():
    conflict = Conflict(2, ((0, 2, "both"), (1, 2, "both")), ({0: 0}, {1: 0}), ((1,), (1,)))
    found = agree(conflict, "legal")
    assert all(found.equilibria(concept).tolist() == [1] for concept in found.stable)
