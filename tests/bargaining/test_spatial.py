"""The spatial model: against its literal twin in all its options, and the vote that sets smp and ktab apart."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from bargaining.cases import attentive, random_model
from bargaining.twin_spatial import Spatial, play
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.models.issue.issues import IssueModel
from goodoffices.solutions.bargaining import ktab, smp, spatial
from goodoffices.solutions.bargaining.spatial import _WORDS, Rules

EVERY_WORD = [(name, word) for name, words in _WORDS.items() for word in words]


def whole(seed, actors=6, issues=2):
    model = random_model(seed, actors, issues)
    x = np.where(model.stake, model.position, 50.0)
    s = np.where(model.stake, model.salience, 0.3)
    return attentive(IssueModel.of(x, s, np.nan_to_num(model.capability[:, 0], nan=1.0)))


def agree(model, rules, solution, turns=3):
    positions, chances = play(model, rules, solution is smp, turns)
    found = solution.settle(model, rules=rules, most_turns=turns).detail
    seen = len(found.positions)
    assert found.positions == pytest.approx(np.array(positions)[:seen] * 100, abs=2e-2)
    assert found.probability[: min(seen, turns)] == pytest.approx(np.array(chances)[:seen], abs=1e-5)


@pytest.mark.parametrize(("name", "word"), EVERY_WORD)
@pytest.mark.parametrize("solution", [smp, ktab])
def test_each_option_against_the_twin(name, word, solution):
    for seed in range(3):
        agree(whole(seed), Rules(**{name: word}), solution)


@pytest.mark.parametrize("seed", range(6))
def test_options_together(seed):
    rng = np.random.default_rng(seed)
    rules = Rules(**{name: str(rng.choice(words)) for name, words in _WORDS.items()})
    for solution in (smp, ktab):
        agree(whole(seed, 5, 3), rules, solution)


def test_the_compiled_kernel_is_the_plain_one(monkeypatch):
    models = [whole(seed) for seed in range(4)]
    plain = [solution.settle(model) for model in models for solution in (smp, ktab)]
    monkeypatch.setattr(spatial, "WORTH_COMPILING", 0)
    compiled = [solution.settle(model) for model in models for solution in (smp, ktab)]
    for one, other in zip(plain, compiled, strict=True):
        assert np.allclose(one.detail.positions, other.detail.positions, atol=1e-9)
        assert np.allclose(one.detail.probability, other.detail.probability, atol=1e-9)


def contest(direct):
    """Three equal actors at 0, 10 and 100: the chance of 0 against 100 as the actor at 0 sees it."""
    twin = Spatial([[0.0], [0.1], [1.0]], [[0.9]] * 3, [1.0] * 3, Rules(), direct)
    twin.start()
    return twin.expects(0, 0, 2)[0]


def test_third_parties_vote_for_whom_they_prefer():
    """KTAB's rule has the neighbour of 0 help 100; the published chance of 0 is 0.44, below one half."""
    assert contest(direct=True) > 0.6
    assert 0.43 < contest(direct=False) < 0.5
    model = IssueModel.of([0, 10, 100], [0.9] * 3, [1] * 3)
    seen = {}
    for name, solution in (("smp", smp), ("ktab", ktab)):
        found = solution.settle(model, most_turns=1).detail
        seen[name] = found.chance[0, 0] if found.challenged[0, 0] == 2 else None
    assert seen["smp"] is None or seen["smp"] > 0.5


@pytest.mark.parametrize("commit", ["full", "none"])
def test_in_ktab_third_parties_that_commit_fully_or_not_never_count(commit):
    twin = Spatial([[0.0], [0.1], [1.0]], [[0.9]] * 3, [1.0] * 3, Rules(commit=commit), False)
    twin.start()
    alone = Spatial([[0.0], [1.0]], [[0.9]] * 2, [1.0] * 2, Rules(commit=commit), False)
    alone.d, alone.r = [[0, 1], [1, 0]], [twin.r[0], twin.r[2]]
    assert twin.expects(0, 0, 2)[0] == pytest.approx(alone.expects(0, 0, 1)[0], abs=1e-6)


@pytest.mark.parametrize("solution", [smp, ktab])
def test_chance_comes_through_the_door(solution):
    model = whole(2)
    drawn = [solution.settle(model, rng=np.random.default_rng(seed)) for seed in (4, 4, 5, 6)]
    assert all("stochastic" in found.flags for found in drawn)
    assert np.array_equal(drawn[0].detail.positions, drawn[1].detail.positions)
    assert any(not np.array_equal(drawn[0].path, other.path) for other in drawn[2:])


def test_saliences_and_capabilities_of_a_dossier():
    model = random_model(4, 6, 3)
    found = smp.settle(model)
    assert set(found.flags) >= {"salience-rescaled"}
    assert not np.isnan(found.outcome).any()
    assert "capability-averaged" in found.flags  # random_model gives one per issue
    missing = np.isnan(model.position)
    assert missing.any()
    assert (np.isnan(found.detail.positions[0]) == missing).all()
    assert (np.isnan(found.detail.positions[-1]) == missing).all()


def test_who_has_no_weight_stays_where_it_is():
    model = whole(1)
    capability = model.capability.copy()
    capability[2] = 0
    without = np.delete(np.arange(6), 2)
    found = smp.settle(IssueModel.of(model.position, model.salience, capability)).detail
    fewer = smp.settle(IssueModel.of(model.position[without], model.salience[without], capability[without])).detail
    assert np.allclose(found.positions[:, without], fewer.positions)
    assert np.isnan(found.probability[:, 2]).all()
    assert (found.challenged[:, 2] == -1).all()
    assert found.challenged.max() <= 5


def test_ideals_that_stay_behind():
    model = whole(3)
    n = len(model.actors)
    assert np.array_equal(
        smp.settle(model, accommodate=np.eye(n)).path, smp.settle(model).path
    )  # each follows its own at once
    half = smp.settle(model, accommodate=np.eye(n) * 0.5)
    assert not np.array_equal(half.path, smp.settle(model).path)
    with pytest.raises(BadInput, match="6 x 6 shares"):
        smp.settle(model, accommodate=np.ones((n, n)))


def test_draws_are_settled_one_by_one():
    models = [whole(seed) for seed in range(3)]
    stacked = IssueModel(
        models[0].actors,
        models[0].issues,
        np.array([m.position for m in models]),
        np.array([m.salience for m in models]),
        np.array([m.capability for m in models]),
        models[0].ends,
        models[0].reference,
        models[0].reported,
    )
    found = smp.settle(stacked)
    assert found.outcome == pytest.approx(np.array([smp.settle(m).outcome for m in models]))


def test_bad_input():
    two = IssueModel.of([0, 100], [0.5] * 2, [1, 1])
    for solution in (smp, ktab):
        with pytest.raises(BadInput, match="at least 3 actors"):
            solution.settle(two)
    with pytest.raises(OutOfReach, match="up to 250 actors, and here are 10,000"):
        smp.settle(IssueModel.of(np.linspace(0, 100, 10_000), np.full(10_000, 0.5), np.ones(10_000)))
    with pytest.raises(BadInput, match="did you mean 'quartic'"):
        Rules(victory="quartik")


def test_all_equally_likely():
    found = smp.settle(IssueModel.of([50, 50, 50], [0.5] * 3, [1] * 3))
    assert found.outcome == pytest.approx([50])
    assert "same-risk" in found.flags


def test_words_are_complete():
    combinations = list(product(*(words for words in _WORDS.values())))
    assert len(combinations) == 6 * 5 * 3 * 3 * 5 * 3 * 3 * 3
