"""All concepts at once: equilibria, mixed behaviour, and what cannot be had."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import Conflict
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.models.conflict import graph as graph_module
from goodoffices.models.conflict.build import graph
from goodoffices.solutions import DEFINITIONS, classical
from goodoffices.solutions import battery as battery_module
from goodoffices.solutions.battery import battery, concept_for
from goodoffices.store.opening import open as opened
from goodoffices.wording import Worded
from models.forms import listed

MANY = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
#: Prisoner's dilemma: o0 and o1 are the two defections; states none, first, second, both.
DILEMMA = Conflict(2, ((0, 2, "both"), (1, 2, "both")), (), ((2, 3, 0, 1), (2, 0, 3, 1)))


@MANY
@given(conflicts(most_states=40), st.data())
def test_mixed_behaviour_is_stability_of_each_by_its_own_concept(conflict, data):
    model = graph(dossier_of(conflict))
    found = battery(model)
    wanted = [data.draw(st.sampled_from(classical())) for _ in model.deciders]
    expected = [
        n + 1
        for n in range(model.size)
        if all(model.by_state(DEFINITIONS[c].run(model, i))[n] for c, i in zip(wanted, model.deciders, strict=True))
    ]
    assert found.mixed(wanted).tolist() == expected
    for concept in classical():
        assert found.mixed([concept] * len(model.deciders)).tolist() == found.equilibria(concept).tolist()


def test_the_prisoners_dilemma():
    found = battery(graph(dossier_of(DILEMMA)))
    assert found.equilibria("nash").tolist() == [4]
    for concept in ("gmr", "smr", "seq", "symseq"):
        assert found.equilibria(concept).tolist() == [1, 4]
    assert found.equilibria("sim").tolist() == [1, 4]
    # The first reasons by Nash and would leave state 1; the second would not.
    assert found.mixed(["nash", "seq"]).tolist() == [4]
    assert found.stable["seq"].tolist() == [[True, True, False, True], [True, False, True, True]]


def test_the_concept_of_each_decider():
    model = graph(dossier_of(DILEMMA))
    assert concept_for(model, {"a1": "gmr"}, "seq") == ["seq", "gmr"]
    assert concept_for(model, {}, "nash") == ["nash", "nash"]


def test_simultaneous_answers_are_out_of_reach_on_a_listed_graph():
    found = battery(graph(listed(dossier_of(DILEMMA))))
    assert set(found.stable) == set(classical()) - {"sim"}
    assert found.missing["sim"].text == Worded("limit-options")
    with pytest.raises(OutOfReach):
        DEFINITIONS["sim"].run(graph(listed(dossier_of(DILEMMA))), 0)


def test_simultaneous_answers_are_out_of_reach_with_too_many_combinations(monkeypatch):
    monkeypatch.setattr(graph_module, "SIMULTANEOUS_WORK", 0)
    found = battery(graph(dossier_of(DILEMMA)))
    assert set(found.missing) == {"sim"}
    assert set(found.stable) == set(classical()) - {"sim"}


def test_an_actor_without_preferences_moves_but_does_not_decide():
    dossier = dossier_of(DILEMMA)
    alone = dossier.model_copy(update={"preference": dossier.preference[:1]})
    model = graph(alone)
    found = battery(model)
    assert found.stable["gmr"].shape == (1, 4)
    # The second has no improvements, so it answers nothing credibly, but it can answer.
    assert found.equilibria("gmr").tolist() == [1, 2, 4]
    assert found.equilibria("seq").tolist() == found.equilibria("nash").tolist() == [2, 4]


@pytest.mark.parametrize("name", ["us-iran-2025", "hipel1980-garrison"])
def test_threads_change_nothing(name, monkeypatch):
    model = graph(opened(name))
    alone = battery(model)
    monkeypatch.setattr(battery_module, "WORTH_THREADS", 0)
    together = battery(model)
    assert set(alone.stable) == set(together.stable)
    for concept, rows in alone.stable.items():
        assert np.array_equal(rows, together.stable[concept])


def test_a_wrong_name_is_told_the_nearest():
    with pytest.raises(BadInput) as caught:
        DEFINITIONS["nahs"]
    assert str(caught.value).startswith("no stability definition 'nahs' (there are nash, gmr, smr, seq, symseq, sim")
    assert str(caught.value).endswith("; did you mean 'nash'?")
    with pytest.raises(BadInput, match="did you mean 'symseq'"):
        battery(graph(dossier_of(DILEMMA)), ("nash", "symsq"))


def test_the_catalogue_is_a_catalogue():
    assert len(DEFINITIONS) == len(DEFINITIONS.ids)
    assert [method.id for method in DEFINITIONS] == list(DEFINITIONS.ids)
    assert "nash" in DEFINITIONS
    assert "nahs" not in DEFINITIONS
    assert set(classical()) <= set(DEFINITIONS.ids)


@pytest.mark.parametrize("id", DEFINITIONS.ids)
def test_every_definition_has_a_card(id):
    method = DEFINITIONS[id]
    assert method.title
    assert method.references
    assert Path(battery_module.__file__).parent.joinpath("stability", f"{id}.py").exists()
