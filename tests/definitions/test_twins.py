"""The engine against the literal definitions on random conflicts, on both implementations."""

from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import Conflict, Twin
from goodoffices.dossier.records.preference import Preference
from goodoffices.kernels import compiling
from goodoffices.models.conflict import graph as graph_model
from goodoffices.models.conflict import ordered_product, product_space
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.graph import SEQUENCES, GraphModel
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.solutions import classical
from goodoffices.solutions.battery import battery
from models.forms import merging

#: No conflict has few states.
MANY_STATES = patch.object(graph_model, "FEW", 0)
MANY = settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))


def agree(conflict, sequence, model=None):
    model = model or graph(dossier_of(conflict), sequence=sequence)
    twin = Twin(conflict, sequence)
    assert model.size == len(twin.states)
    found = battery(model)
    assert (model.few is None) == (sequence != "legal" or graph_model.FEW == 0 or model.moves.classes is None)
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


@pytest.mark.parametrize("cut", [False, True])
@MANY
@given(data=st.data())
def test_concept_by_concept(cut, data):
    """As on large spaces of either form, by the operators of the algebra."""
    with MANY_STATES, patch.object(ordered_product, "BITS", 0):
        agree(data.draw(conflicts(most_states=40, cut=cut)), "legal")


@MANY
@given(conflicts(most_states=40))
def test_a_listed_graph_of_transitive_moves(conflict):
    """A rule that merges nothing: arcs are listed, and all concepts asked at once."""
    dossier = dossier_of(conflict)
    model = graph(merging(dossier, f"{dossier.option[0].id} and not {dossier.option[0].id}"))
    assert isinstance(model.moves, ListedGraph)
    assert model.few is not None
    agree(conflict, "legal", model)


@MANY
@given(conflicts(most_states=40), st.data())
def test_merged_states_at_once_and_concept_by_concept(conflict, data):
    """Where somebody moves on from a merged state, moves are not transitive and nothing is asked at once."""
    dossier = dossier_of(conflict)
    k = data.draw(st.integers(0, len(conflict.options) - 1))
    pattern = f'o{k} = "l{data.draw(st.integers(0, conflict.options[k][1] - 1))}"'
    model = graph(merging(dossier, pattern).model_copy(update={"preference": wishes(dossier, conflict)}))
    found = battery(model)
    with MANY_STATES:
        again = battery(GraphModel(model.space, model.order))
    assert found.stable.keys() == again.stable.keys()
    for concept, rows in again.stable.items():
        assert found.stable[concept].tolist() == rows.tolist(), concept


def wishes(dossier, conflict):
    """Statements instead of payoffs, which number states that may no longer be there."""
    told = [f'o{k} = "l{levels - 1}"' for k, (_, levels, _) in enumerate(conflict.options)]
    return tuple(
        Preference(actor=p.actor, statements=tuple(told[n:] + told[:n])) for n, p in enumerate(dossier.preference)
    )


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts())
def test_product_space_from_the_queue(sequence, conflict):
    """As on large spaces, where sweeps and pairs of cells are not tried, nor all concepts asked at once."""
    with patch.object(ordered_product, "PAIRS", 0), patch.object(product_space, "SWEEPS", 0), MANY_STATES:
        agree(conflict, sequence)


@given(conflicts(most_states=40))
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_compiled_kernels_are_the_plain_ones(conflict):
    cut = Conflict(conflict.actors, conflict.options, conflict.forbidden, conflict.payoffs, ((0, {0: 0}, {0: 1}),))
    with patch.object(compiling, "SMALL", 0), MANY_STATES:
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
