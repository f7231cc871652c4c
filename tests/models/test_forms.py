"""A product space and a listed graph of the same conflict give the same verdicts."""

import pytest
from hypothesis import HealthCheck, given, settings

from definitions.conflicts import conflicts, dossier_of
from goodoffices.models.conflict.graph import SEQUENCES
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.battery import battery
from models.forms import both_forms

MANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
#: Simultaneous sanctioning puts options together and is not to be had on a listed graph.
CONCEPTS = [id for id in DEFINITIONS.ids if id != "sim"]


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts(most_states=30))
def test_both_forms_agree(sequence, conflict):
    product, listed = (battery(model, CONCEPTS) for model in both_forms(dossier_of(conflict), sequence=sequence))
    assert set(product.stable) == set(listed.stable)
    for concept, rows in product.stable.items():
        assert rows.tolist() == listed.stable[concept].tolist(), concept


@MANY
@given(conflicts(most_states=60))
def test_operators_agree(conflict):
    product, listed = both_forms(dossier_of(conflict))
    for i in range(len(product.actors)):
        assert product.by_state(product.payoff(i)).tolist() == listed.payoff(i).tolist()
        for j in range(len(product.actors)):
            v, w = product.payoff(j), listed.payoff(j)
            pairs = [
                (product.best_move(i, v), listed.best_move(i, w)),
                (product.worst_response(product.others(i), v), listed.worst_response(listed.others(i), w)),
                (product.worst_credible(product.others(i), v), listed.worst_credible(listed.others(i), w)),
            ]
            for one, other in pairs:
                assert product.by_state(one).tolist() == other.tolist()
