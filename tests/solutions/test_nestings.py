"""What follows from what: the concepts nest on every conflict, whoever decides and whichever sequence is allowed."""

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings

from definitions.conflicts import conflicts, dossier_of
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.graph import SEQUENCES
from goodoffices.solutions import DEFINITIONS, classical
from goodoffices.solutions.battery import battery
from models.forms import listed

MANY = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
#: What the cards of single actors' concepts claim; Rego & Vieira (2017), Fang, Hipel & Kilgour (1993).
NESTED = [(card.id, weaker) for card in DEFINITIONS if not card.joint for weaker in card.implies]


def test_the_claims_are_those_of_the_literature():
    assert set(NESTED) == {
        *(("nash", "symseq"), ("symseq", "seq"), ("symseq", "smr"), ("smr", "gmr"), ("seq", "gmr"), ("nash", "sim")),
    }


def check(found, pairs):
    for stronger, weaker in pairs:
        if stronger in found.stable and weaker in found.stable:
            assert not (found.stable[stronger] & ~found.stable[weaker]).any(), f"{stronger} without {weaker}"
            assert set(found.equilibria(stronger)) <= set(found.equilibria(weaker))


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts())
def test_concepts_nest_on_a_product_space(sequence, conflict):
    check(battery(graph(dossier_of(conflict), sequence=sequence)), NESTED)


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts(most_states=40, cut=True))
def test_concepts_nest_on_a_listed_graph(sequence, conflict):
    check(battery(graph(listed(dossier_of(conflict)), sequence=sequence)), NESTED)


@pytest.mark.parametrize("concept", ["nash", "gmr", "smr", "seq", "symseq"])
@MANY
@given(conflicts(most_states=40))
def test_fewer_ways_to_respond_hold_back_less(concept, conflict):
    """What a single mover can answer, each opponent moving once can; what those can, legal sequences can."""
    rows = {
        sequence: battery(graph(dossier_of(conflict), sequence=sequence), (concept,)).stable[concept]
        for sequence in SEQUENCES
    }
    assert not (rows["single_mover"] & ~rows["each_opponent_once"]).any()
    assert not (rows["each_opponent_once"] & ~rows["legal"]).any()


@MANY
@given(conflicts(most_states=40))
def test_the_best_state_of_an_actor_is_stable_for_it_under_every_concept(conflict):
    model = graph(dossier_of(conflict))
    found = battery(model)
    for place, i in enumerate(model.deciders):
        u = model.by_state(model.payoff(i))
        for concept in classical():
            assert found.stable[concept][place][u == u.max()].all()


@MANY
@given(conflicts(most_states=40))
def test_looking_one_move_ahead_is_nash(conflict):
    model = graph(dossier_of(conflict))
    found = battery(model, ("nash", "lh"), {"lh": {"horizon": 1}})
    assume("lh" in found.stable)
    assert np.array_equal(found.stable["nash"], found.stable["lh"])


def test_the_nestings_are_strict():
    """No two of the five concepts are the same: random conflicts tell each pair apart."""
    told_apart = set()

    @settings(max_examples=200, deadline=None, derandomize=True, database=None)
    @given(conflicts(most_states=30))
    def look(conflict):
        found = battery(graph(dossier_of(conflict)))
        for one in classical():
            for other in classical():
                if (found.stable[one] & ~found.stable[other]).any():
                    told_apart.add((one, other))

    look()
    assert {(weaker, stronger) for stronger, weaker in NESTED} <= told_apart
    assert {("seq", "smr"), ("smr", "seq")} <= told_apart
