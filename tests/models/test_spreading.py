"""What sequences of several movers bring together, against the compiled search along arcs."""

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from goodoffices.kernels import bits, reachability
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.coalitions import coalitions, reach, unpacked

QUIET = {"deadline": None, "suppress_health_check": list(HealthCheck)}


def along_arcs(ways, movers):
    arcs = reachability.Arcs(ways.listed.starts[list(movers)], ways.listed.targets)
    return reachability.reach_rows(ways.graph.size, arcs, not ways.transitive)


@settings(max_examples=100, **QUIET)
@given(conflicts(most_states=80))
def test_rows_are_those_along_arcs(conflict):
    ways = reach(graph(dossier_of(conflict)))
    if ways.spreading is None:
        return
    for movers in coalitions(range(len(ways.graph.actors))):
        expected = unpacked(along_arcs(ways, movers), ways.graph.size)
        assert (unpacked(ways.spreading.rows(movers), ways.graph.size) == expected).all()
        assert (unpacked(ways.spreading.rows(movers, back=True), ways.graph.size) == expected.T).all()


@settings(max_examples=100, **QUIET)
@given(conflicts(most_states=80))
def test_what_a_coalition_upsets_is_the_same_state_by_state(conflict):
    ways = reach(graph(dossier_of(conflict)))
    everybody = range(len(ways.graph.actors))
    for coalition in coalitions(everybody):
        outside = tuple(j for j in everybody if j not in coalition)
        for demand, credible in ((0, False), (1, False), (1, True), (2, False)):
            answers = ways.rows(outside, credible)
            expected = ways.upset(coalition, answers, demand)
            assert ways.upset_by(coalition, demand, credible).tolist() == expected.tolist(), (demand, credible)


@given(st.lists(st.integers(0, 6), min_size=1, max_size=150), st.integers(0, 2**32 - 1))
def test_bits(ranks, seed):
    ranks = np.array(ranks, np.int32)
    below = unpacked(bits.below(ranks), ranks.size)
    assert (below == (ranks[None, :] < np.arange(ranks.max() + 2)[:, None])).all()
    some = np.random.default_rng(seed).random((40, ranks.size)) < 0.02
    rows = np.zeros((40, (ranks.size + 63) // 64 * 8), np.uint8)
    rows[:, : (ranks.size + 7) // 8] = np.packbits(some, axis=1, bitorder="little")
    expected = np.where(some.any(axis=0), some.argmax(axis=0), -1)
    assert bits.first_rows(rows.view(np.uint64), ranks.size).tolist() == expected.tolist()
