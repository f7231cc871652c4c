"""Weighted mean and median: their definitions, and what they promise."""

from __future__ import annotations

from bisect import insort

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bargaining.cases import ACTORS, ISSUES, made_up, random_model
from goodoffices.errors import BadInput
from goodoffices.models.issue.draws import drawn, triangular
from goodoffices.models.issue.issues import IssueModel
from goodoffices.solutions.bargaining import BARGAINING, mean, median

seeds = st.integers(0, 10_000)


def test_mean_and_lever_arms():
    model = made_up()
    found = mean.settle(model)
    for p in range(len(ISSUES)):
        who = [i for i in range(len(ACTORS)) if model.stake[i, p]]
        w = [model.capability[i, p] * model.salience[i, p] for i in who]
        expected = sum(a * model.percent[i, p] for a, i in zip(w, who, strict=True)) / sum(w)
        assert found.outcome[p] == pytest.approx(expected, abs=1e-12)
    moved = model.percent.copy()
    moved[0, 0] += 7
    shift = mean.settle(model.moved(moved)).outcome - found.outcome
    assert shift[0] == pytest.approx(7 * found.detail[0, 0])
    assert shift[1:] == pytest.approx(0)


@given(seeds)
@settings(max_examples=60, deadline=None)
def test_median_is_beaten_by_no_position(seed):
    model = random_model(seed, step=10)
    outcome = median.settle(model).outcome
    for p in range(len(model.issues)):
        x, w = model.percent[:, p], model.weight[:, p]
        for other in np.linspace(0, 100, 41):
            prefer = w[np.abs(x - other) < np.abs(x - outcome[p]) - 1e-9].sum()
            assert prefer <= w[model.stake[:, p]].sum() / 2 + 1e-9
        row: list[float] = []
        for i in np.flatnonzero(w > 0):
            insort(row, x[i])
        assert outcome[p] in row


def test_median_at_exactly_half_takes_the_lower_and_says_so():
    found = median.settle(IssueModel.of([10, 20, 80, 90], [0.1] * 4, [1, 2, 1, 2]))
    assert found.outcome.tolist() == [20]
    assert found.flags == ("tie",)
    same = median.settle(IssueModel.of([10, 20, 20, 90], [0.1] * 4, [1, 2, 1, 2]))
    assert same.outcome.tolist() == [20]
    assert same.flags == ()
    thirds = median.settle(IssueModel.of([0, 50, 100], [0.1, 0.2, 0.3], [1, 1, 1]))
    assert thirds.outcome.tolist() == [50]
    assert thirds.flags == ("tie",)


@given(seeds, st.permutations(range(6)))
@settings(max_examples=30, deadline=None)
def test_names_order_and_units_do_not_matter(seed, order):
    model = random_model(seed)
    swapped = IssueModel.of(
        model.position[order],
        model.salience[order],
        model.capability[order] * 3,
    )
    turned = IssueModel.of(100 - model.position, model.salience, model.capability)
    for solution in (mean, median):
        outcome = solution.settle(model).outcome
        assert solution.settle(swapped).outcome == pytest.approx(outcome)
    assert mean.settle(turned).outcome == pytest.approx(100 - mean.settle(model).outcome)


@given(seeds, st.integers(0, 5), st.integers(0, 2), st.floats(0, 100))
@settings(max_examples=60, deadline=None)
def test_whoever_moves_draws_the_outcome_along(seed, i, p, to):
    model = random_model(seed)
    if not model.stake[i, p]:
        return
    moved = model.percent.copy()
    moved[i, p] = to
    for solution in (mean, median):
        change = solution.settle(model.moved(moved)).outcome[p] - solution.settle(model).outcome[p]
        assert change * (to - model.percent[i, p]) >= -1e-9


def test_who_has_no_stake_is_not_an_actor_at_zero():
    model = IssueModel.of([[np.nan], [80], [60]], [[np.nan], [0.5], [0.5]], [[np.nan], [1], [1]])
    assert mean.settle(model).outcome == pytest.approx([70])
    at_zero = IssueModel.of([[0], [80], [60]], [0.5] * 3, [1] * 3)
    assert mean.settle(at_zero).outcome == pytest.approx([140 / 3])


def test_one_actor_and_ten_thousand():
    one = IssueModel.of([30], [0.5], [2])
    assert mean.settle(one).outcome == median.settle(one).outcome == 30
    rng = np.random.default_rng(0)
    many = IssueModel.of(rng.uniform(0, 100, (10_000, 2)), rng.uniform(0.1, 1, (10_000, 2)), np.ones(10_000))
    assert np.abs(mean.settle(many).outcome - 50).max() < 2
    assert np.abs(median.settle(many).outcome - 50).max() < 3


def test_draws_in_a_leading_axis_are_settled_one_by_one():
    model = made_up()
    low = np.stack([np.minimum.reduce([model.position, np.abs(model.position) * 0.9]), model.salience * 0.8])
    ranges = np.array(
        [
            [low[0].clip(*np.sort(model.ends, axis=1).T), model.position, model.position],
            [low[1], model.salience, model.salience],
            [model.capability, model.capability, model.capability * 2],
        ]
    )
    many = drawn(model, ranges, 50, rng=np.random.default_rng(1))
    for solution in (mean, median):
        together = solution.settle(many).outcome
        assert together.shape == (50, len(ISSUES))
        for d in (0, 17, 49):
            assert solution.settle(many.draw(d)).outcome == pytest.approx(together[d], abs=1e-9)


def test_triangular_draws():
    rng = np.random.default_rng(7)
    found = triangular(
        np.array([0.0, 5, np.nan]), np.array([2.0, 5, np.nan]), np.array([10.0, 5, np.nan]), 40_000, rng=rng
    )
    assert found[:, 0].min() >= 0
    assert found[:, 0].max() <= 10
    assert found[:, 0].mean() == pytest.approx(4, abs=0.05)  # (low + mode + high) / 3
    assert found[:, 0].var() == pytest.approx((0 + 4 + 100 - 0 - 0 - 20) / 18, rel=0.03)
    assert (found[:, 1] == 5).all()
    assert np.isnan(found[:, 2]).all()


@pytest.mark.parametrize("word", ["mean", "median"])
def test_nobody_with_weight(word):
    model = IssueModel.of([[10, 20], [30, 40]], [[0.5, 0.5], [0, 0.5]], [[0, 1], [1, 1]], issues=("pace", "funds"))
    with pytest.raises(BadInput, match="on issue 'pace' nobody has a stake with salience and capability above 0"):
        BARGAINING[word].run(model)
