"""Beyond a stated bound the bound is named, before anything large is made."""

import numpy as np
import pytest

import goodoffices
from definitions.conflicts import dossier_of
from definitions.twin import Conflict
from goodoffices.desk.running import run
from goodoffices.errors import OutOfReach
from goodoffices.models.conflict import coalitions, paths
from goodoffices.models.conflict import graph as graph_module
from goodoffices.models.conflict.build import graph
from goodoffices.page import text
from goodoffices.solutions import binding
from goodoffices.solutions.battery import battery
from goodoffices.wording import Worded
from models.forms import listed

JOINT = ("cnash", "cgmr", "csmr", "cseq")


def conflict(owners, taken):
    """Yes/no options with these owners, of which exactly `taken` are said yes or none; everybody ranks by lot."""
    count = len(owners)
    states = [0, *(1 << k for k in range(count))] if taken else range(1 << count)
    rule = [{"kind": "exclusive", "options": [f"o{k}" for k in range(count)]}] if taken else []
    actors = sorted(set(owners))
    rng = np.random.default_rng(1)
    empty = Conflict(len(actors), tuple((i, 2, "both") for i in owners), (), tuple((0,) for _ in actors))
    dossier = dossier_of(empty)
    preference = [{"actor": f"a{i}", "payoffs": rng.integers(0, 50, len(states)).tolist()} for i in actors]
    given = dossier.model_dump(exclude_defaults=True, by_alias=True) | {"preference": preference, "rule": rule}
    return type(dossier).model_validate(given)


@pytest.fixture(scope="module")
def thirteen():
    return conflict(tuple(range(13)), taken=True)


def test_coalitions_of_thirteen_actors(thirteen):
    found = battery(graph(thirteen), ("nash", *JOINT))
    assert set(found.stable) == {"nash"}
    assert {id: why.text for id, why in found.missing.items()} == {
        id: Worded("limit-coalitions", most=4095, here=8191) for id in JOINT
    }
    with pytest.raises(OutOfReach, match="up to 4,095 coalitions are examined; here there are 8,191"):
        run("coalitions", thirteen)


def test_named_coalitions_of_thirteen_actors(thirteen):
    assert run("coalitions", thirteen, coalition=("a0+a1",), state="1").answer.equilibria["cnash"]


def test_joint_moves_of_thirteen_actors(thirteen):
    (told,) = [f for f in run("evolution", thirteen, start="1").findings if f.key == "evolution-no-joint"]
    assert told.slots["why"].limit == "coalitions"


def test_joint_answers_of_ten_outside():
    model = graph(conflict(tuple(range(10)), taken=True))
    assert set(battery(model, ("cseq",), {"cseq": {"coalitions": ((0, 1),)}}).stable) == {"cseq"}
    asked = {"cseq": {"coalitions": ((0,),), "reaction": "joint"}}
    assert battery(model, ("cseq",), asked).missing["cseq"].text == Worded("limit-coalitions", most=255, here=511)


@pytest.fixture
def three():
    return graph(conflict((0, 0, 1, 2), taken=False))


@pytest.mark.parametrize(("bound", "limit"), [("MOST_STATES", "limit-states"), ("MOST_ARCS", "limit-joint")])
def test_states_and_joint_improvements(three, monkeypatch, bound, limit):
    monkeypatch.setattr(coalitions, bound, 1)
    found = battery(three, ("cseq",), {"cseq": {"reaction": "joint"}})
    assert found.missing["cseq"].text.key == limit
    assert found.missing["cseq"].text.slots["most"] == 1
    with pytest.raises(OutOfReach):
        binding.stable(three, [(0,), (1,), (2,)], "seq")


def test_rows_held_at_once(three, monkeypatch):
    monkeypatch.setattr(coalitions, "MOST_BYTES", 6 * three.size * 8)
    with pytest.raises(OutOfReach, match="with 16 states, up to 6 coalitions are followed at once; here there are 7"):
        paths.explore_jointly(three, 0, 1)


def test_rows_of_a_listed_graph_held_at_once(monkeypatch):
    model = graph(listed(conflict((0, 1, 2, 3), taken=False)))
    monkeypatch.setattr(coalitions, "MOST_BYTES", 6 * model.size * 8)
    asked = {"cseq": {"coalitions": ((0,),), "reaction": "joint"}}
    assert battery(model, ("cseq",), asked).missing["cseq"].text.key == "limit-at-once"


def test_one_actor_with_twenty_options_and_few_states():
    """A table of all its combinations would take a terabyte."""
    model = graph(conflict((0,) * 20 + (1,), taken=True))
    found = battery(model, ("nash", "cnash", "cseq", "sim"))
    assert set(found.stable) == {"nash", "cnash", "cseq"}
    assert found.missing["sim"].text == Worded("limit-combinations", most=graph_module.SIMULTANEOUS_WORK)
    u = model.by_state(model.order.one)
    assert found.stable["nash"][0].tolist() == [s == 21 or bool(u[0, s] == u[0, :21].max()) for s in range(22)]


def test_what_is_out_of_reach_is_told(thirteen):
    for language, word in (("en", "up to 4,095 coalitions are examined"), ("nl", "hoogstens 4.095 coalities")):
        told = text.render(goodoffices.run("stability", thirteen, concept=("cnash",)), thirteen, language=language)
        assert word in " ".join(told.split())
