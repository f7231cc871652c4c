"""What the literature promises of the concepts together."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from definitions.conflicts import conflicts, dossier_of
from goodoffices.errors import BadInput
from goodoffices.models.conflict.build import graph
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.battery import battery

NESTED = [
    ("nash", "symseq"),
    ("symseq", "seq"),
    ("symseq", "smr"),
    ("smr", "gmr"),
    ("seq", "gmr"),
    ("nash", "sim"),
    ("cnash", "nash"),
    ("cgmr", "gmr"),
    ("csmr", "smr"),
    ("cseq", "seq"),
    ("cnash", "cseq"),
    ("csmr", "cgmr"),
    ("cseq", "cgmr"),
]


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(conflicts(most_states=24))
def test_nestings(conflict):
    found = battery(graph(dossier_of(conflict)), tuple({concept for pair in NESTED for concept in pair}))
    for narrow, wide in NESTED:
        assert not (found.stable[narrow] & ~found.stable[wide]).any(), (narrow, wide)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(conflicts(most_states=24))
def test_mixed_concepts_take_each_actors_own(conflict):
    model = graph(dossier_of(conflict))
    found = battery(model, ("nash", "gmr"))
    concepts = ["nash" if place % 2 else "gmr" for place in range(len(model.deciders))]
    rows = [found.stable[concept][place] for place, concept in enumerate(concepts)]
    assert found.mixed(concepts).tolist() == (np.flatnonzero(np.all(rows, axis=0)) + 1).tolist()


def test_a_wrong_concept_names_the_nearest():
    with pytest.raises(BadInput, match="did you mean 'symseq'"):
        DEFINITIONS["symsec"]
