"""Many states in few words: patterns hold what they say, and the firmest come first."""

from unittest.mock import patch

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from goodoffices.models.conflict import patterns as patterns_module
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.patterns import firmest, patterns

MANY = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


def sets(data, size):
    return np.array(data.draw(st.lists(st.booleans(), min_size=size, max_size=size)))


@MANY
@given(conflicts(most_states=40), st.data(), st.integers(1, 6), st.sampled_from([1, 3, 2**15]))
def test_patterns_cover_the_wanted_states_once(conflict, data, most, counted):
    states = graph(dossier_of(conflict)).states
    wanted = sets(data, len(states))
    with patch.object(patterns_module, "COUNTED", counted):
        found = patterns(states, wanted, most)
    assert sorted(n for pattern in found for n in pattern.members.tolist()) == (np.flatnonzero(wanted) + 1).tolist()
    for pattern in found:
        like = [n for n in range(1, len(states) + 1) if all(states.named(n)[o] == v for o, v in pattern.levels.items())]
        assert set(pattern.members.tolist()) <= set(like)
        assert pattern.whole == (len(like) == pattern.members.size)


@MANY
@given(conflicts(most_states=40), st.data())
def test_the_firmest_last_under_exactly_the_concepts_named(conflict, data):
    states = graph(dossier_of(conflict)).states
    lasting = {id: sets(data, len(states)) for id in ("nash", "gmr", "seq")}
    found = firmest(states, lasting, groups=8)
    told = [n for _, pattern in found for n in pattern.members.tolist()]
    assert sorted(told) == (np.flatnonzero(np.any(list(lasting.values()), axis=0)) + 1).tolist()
    for concepts, pattern in found:
        for number in pattern.members:
            assert tuple(id for id, holds in lasting.items() if holds[number - 1]) == concepts
    assert [len(concepts) for concepts, _ in found] == sorted((len(c) for c, _ in found), reverse=True)
