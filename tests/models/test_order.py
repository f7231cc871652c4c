"""Many orders at once: what is said of them together is what is said of each alone, whatever form the space has."""

import gc
import weakref

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.graph import SEQUENCES, GraphModel
from goodoffices.models.conflict.order import Order
from goodoffices.models.conflict.relation import StrictPreference
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.solutions import DEFINITIONS, classical
from goodoffices.solutions.battery import battery
from models.forms import both_forms, listed

MANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
OWN = {"lh": {"horizon": 2}, "nm": {}}


def drawn(model, data):
    """The same space with some orders drawn by lot, and a model of each alone."""
    count = data.draw(st.integers(1, 3))
    rng = np.random.default_rng(data.draw(st.integers(0, 2**20)))
    ranks = rng.integers(0, 5, (count, len(model.actors), model.cells)).astype(np.int32)
    deciders = model.deciders
    many = GraphModel(model.space, Order(ranks, deciders), model.sequence)
    return many, [GraphModel(model.space, Order(one.copy(), deciders), model.sequence) for one in ranks]


def ids(model):
    """The concepts that this form of a space and this number of actors allow."""
    product = not hasattr(model.moves, "targets")
    ahead = len(model.actors) == 2
    return [id for id in DEFINITIONS.ids if (id != "sim" or product) and (id not in OWN or ahead)]


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts(most_states=16), st.data())
def test_orders_at_once_are_orders_alone(sequence, conflict, data):
    for model in both_forms(dossier_of(conflict), sequence=sequence):
        many, alone = drawn(model, data)
        for id in ids(model):
            for i in model.deciders:
                together = many.by_state(DEFINITIONS[id].run(many, i, **OWN.get(id, {})))
                each = [one.by_state(DEFINITIONS[id].run(one, i, **OWN.get(id, {}))) for one in alone]
                assert together.shape == (len(alone), model.size)
                assert together.tolist() == np.stack(each).tolist(), id


@MANY
@given(conflicts(most_states=16), st.data())
def test_values_of_many_draws_on_one_order(conflict, data):
    rng = np.random.default_rng(data.draw(st.integers(0, 2**20)))
    for model in both_forms(dossier_of(conflict)):
        v = rng.integers(0, 6, (3, model.cells)).astype(np.int32)
        for i in range(len(model.actors)):
            others = model.others(i)
            for operate, who in ((model.best_move, i), (model.worst_response, others), (model.worst_credible, others)):
                together = model.by_state(operate(who, v))
                assert together.tolist() == [model.by_state(operate(who, w)).tolist() for w in v]


@MANY
@given(conflicts(most_states=16), st.data())
def test_a_battery_of_draws(conflict, data):
    many, alone = drawn(graph(dossier_of(conflict)), data)
    found, each = battery(many), [battery(one) for one in alone]
    for id in classical():
        assert found.stable[id].tolist() == [one.stable[id].tolist() for one in each]
        assert found.lasts(id).tolist() == [one.lasts(id).tolist() for one in each]
    with pytest.raises(ValueError, match="too many values"):
        found.equilibria("nash")


def test_what_is_asked_of_one_order_is_refused_of_draws():
    model = graph(dossier_of(conflicts_one()))
    many = GraphModel(model.space, Order(np.stack([model.order.ranks] * 2), model.deciders))
    with pytest.raises(ValueError, match="one order at a time"):
        many.paths((0,), [0], np.ones(many.cells, bool), credible=False)
    assert [one.order.ranks.tolist() for one in many.singles] == [model.order.ranks.tolist()] * 2


def conflicts_one():
    from definitions.twin import Conflict

    return Conflict(2, ((0, 2, "both"), (1, 2, "both")), (), ((0, 1, 2, 3), (3, 2, 1, 0)))


def test_one_space_for_the_same_options_and_rules():
    dossier, spaces = dossier_of(conflicts_one()), Spaces()
    first = graph(dossier, spaces=spaces)
    other = dossier.model_copy(update={"preference": dossier.preference[::-1]})
    assert graph(other, spaces=spaces, sequence="single_mover").space is first.space
    told = [option.model_copy(update={"label": "another word"}) for option in dossier.option]
    assert graph(dossier.model_copy(update={"option": tuple(told)}), spaces=spaces).space is first.space
    assert graph(listed(dossier), spaces=spaces).space is not first.space
    oneway = [option.model_copy(update={"direction": "forward"}) for option in dossier.option]
    changed = graph(dossier.model_copy(update={"option": tuple(oneway)}), spaces=spaces)
    assert changed.space is not first.space
    assert graph(dossier).space is not first.space
    turned = graph(dossier.model_copy(update={"option": dossier.option[::-1]}), spaces=spaces)
    assert turned.actors == first.actors[::-1]


def test_nothing_outlives_its_model():
    dossier = dossier_of(conflicts_one())
    model = graph(dossier)
    battery(model, [*classical(), "cnash", "cseq", "lh", "nm"])
    gone = [weakref.ref(model), weakref.ref(model.space), weakref.ref(model.moves), weakref.ref(model.order)]
    del model
    gc.collect()
    assert [one() for one in gone] == [None] * len(gone)


@MANY
@given(conflicts(most_states=16))
def test_a_relation_tells_what_an_order_tells(conflict):
    model = graph(dossier_of(conflict))
    by_state = model.by_state(model.order.ranks)
    relation = StrictPreference.of(by_state)
    pairs = [{(s, q) for s in range(model.size) for q in range(model.size) if u[s] > u[q]} for u in by_state]
    assert StrictPreference.from_pairs(pairs, model.size).better.tolist() == relation.better.tolist()
    for i, better in enumerate(pairs):
        for s in range(model.size):
            for q in range(model.size):
                assert relation.prefers(i, s, q) == ((s, q) in better)
