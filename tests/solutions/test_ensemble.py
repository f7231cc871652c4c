"""Several models side by side: each says what it says alone, and draws are the same for all of them."""

from dataclasses import replace

import numpy as np
import pytest

from bargaining.cases import made_up, random_model
from goodoffices.errors import BadInput
from goodoffices.models.issue.issues import IssueModel
from goodoffices.runs.runner import Processes
from goodoffices.solutions.bargaining import BARGAINING
from goodoffices.solutions.ensemble import ensemble, line_up, over_draws

MODELS = ("mean", "median", "exchange", "smp", "challenge")


def ranges(model):
    return np.array([[v * 0.9, v, v] for v in (model.position, model.salience, model.capability)])


def test_each_says_what_it_says_alone():
    model = made_up()
    found = ensemble(model, MODELS)
    assert found.missing == {}
    for id in MODELS:
        assert found.settled[id].outcome.tolist() == BARGAINING[id].run(model).outcome.tolist()


def test_a_model_that_cannot_answer_says_why_and_the_others_stay():
    few = IssueModel.of([0, 100], [0.5, 0.5], [1, 1])
    found = ensemble(few, ("mean", "smp", "nash"))
    assert set(found.settled) == {"mean"}
    assert "at least 3 actors" in str(found.missing["smp"])
    assert "nothing says where it stands" in str(found.missing["nash"])


def test_who_stands_side_by_side():
    assert line_up(()) == ("mean", "median", "exchange", "smp")
    assert line_up(("challenge", "median", "challenge")) == ("mean", "median", "challenge")
    with pytest.raises(BadInput, match="no bargaining model 'means'"):
        line_up(("means",))


def test_matters_are_settled_apart():
    groups = (("limits", "access"), ("pace",), ("funds", "checks"))
    of = {id: f"matter{k}" for k, ids in enumerate(groups) for id in ids}
    model = replace(made_up(), matter=tuple(of[id] for id in made_up().issues))
    assert {frozenset(ids) for ids in model.matters} == set(map(frozenset, groups))
    assert model.only(["pace", "funds"]).matters == (("pace",), ("funds",))
    found = ensemble(model, ("mean", "exchange"))
    assert found.settled["mean"].outcome.tolist() == pytest.approx(BARGAINING["mean"].run(model).outcome.tolist())
    for group in groups:
        part = BARGAINING["exchange"].run(model.only(group)).outcome
        assert found.settled["exchange"].outcome[[model.issues.index(id) for id in group]].tolist() == part.tolist()


def test_all_models_see_the_same_draws_and_workers_change_nothing():
    model = random_model(2, 5, 2)
    ids, widths = ("mean", "exchange", "challenge"), ranges(model)
    found = []
    for runner in (Processes(1), Processes(2)):
        found.append(over_draws(model, widths, ids, draws=130, rng=np.random.default_rng(4), runner=runner))
    for id in found[0]:
        assert found[0][id].shape == (130, 2)
        assert found[0][id].tobytes() == found[1][id].tobytes()
    alone = over_draws(model, ranges(model), ("mean",), draws=130, rng=np.random.default_rng(4))
    assert alone["mean"].tobytes() == found[0]["mean"].tobytes()
    assert (np.abs(found[0]["mean"] - BARGAINING["mean"].run(model).outcome).max(axis=0) < 15).all()
    assert found[0]["mean"].std() > 0
