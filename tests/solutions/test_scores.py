"""Scores against their definitions, and that they reward saying what one believes."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.solutions.scores import above, crps, dressed, interval, resampled, scores

SHARES = st.lists(st.floats(0, 100), min_size=1, max_size=6)


@settings(deadline=None)
@given(SHARES, st.floats(0, 100))
def test_crps_is_its_definition(members, outcome):
    x = np.array(members)
    literal = np.mean(np.abs(x - outcome)) - np.mean(np.abs(x[:, None] - x[None])) / 2
    assert crps(x[None], np.array([outcome]))[0] == pytest.approx(literal, abs=1e-9)


@settings(deadline=None)
@given(SHARES, st.floats(0, 100))
def test_crps_is_the_area_between_two_distributions(members, outcome):
    """The integral of (F(x) - [x >= y])^2, summed between the steps."""
    steps = sorted({0.0, 100.0, outcome, *members})
    area = sum(
        (b - a) * (np.mean([m <= a for m in members]) - (a >= outcome)) ** 2 for a, b in pairwise(steps) if b > a
    )
    assert crps(np.array([members]), np.array([outcome]))[0] == pytest.approx(area, abs=1e-6)


def test_scores_by_hand():
    found = scores(np.array([10.0, 40, np.nan, 100]), np.array([0.0, 43, 50, 100]))
    assert (found.issues, found.mae, found.median_error) == (3, pytest.approx(13 / 3), 3)
    assert found.rmse == pytest.approx(np.sqrt(109 / 3))
    assert found.within_5 == pytest.approx(2 / 3)


def test_a_forecast_is_dressed_with_the_errors_on_other_issues_only():
    members = dressed(np.array([50.0, 50, 90]), np.array([60.0, 45, 90]))
    assert members.tolist() == [[45, 50], [60, 50], [100, 85]]
    assert above(members).tolist() == [0.25, 0.75, 1]
    assert dressed(np.array([1.0]), np.array([2.0])) is None


PLACES = st.integers(0, 20).map(lambda n: 5.0 * n)


@settings(deadline=None)
@given(st.lists(st.tuples(PLACES, PLACES), min_size=2, max_size=6))
def test_told_from_the_other_end_every_score_is_the_same(pairs):
    forecast, outcome = np.array(pairs).T
    here, there = scores(forecast, outcome), scores(100 - forecast, 100 - outcome)
    assert vars(there) == pytest.approx(vars(here))


def test_an_outcome_at_the_middle_counts_half():
    found = scores(np.array([50.0, 50]), np.array([50.0, 50]))
    assert found.brier == 0


def test_one_issue_has_no_proper_score():
    found = scores(np.array([10.0]), np.array([20.0]))
    assert (found.crps, found.brier) == (None, None)


def test_a_better_forecast_has_better_scores():
    rng = np.random.default_rng(0)
    truth = rng.uniform(10, 90, 200)
    outcome = np.clip(truth + rng.normal(0, 5, 200), 0, 100)
    near, far = scores(truth, outcome), scores(np.full(200, 50.0), outcome)
    assert near.crps < far.crps
    assert near.brier < far.brier < 0.3


def test_issues_of_one_matter_are_drawn_together():
    weight = resampled([[0, 2], [1]], 50, rng=np.random.default_rng(1))
    assert weight.shape == (50, 3)
    assert (weight[:, 0] == weight[:, 2]).all()
    assert ((weight[:, 0] + weight[:, 1]) == 2).all()
    assert len(np.unique(weight[:, 0])) > 1


def test_an_interval_holds_the_mean_and_narrows_with_more_issues():
    rng = np.random.default_rng(2)
    wide = []
    for n in (10, 1000):
        values = rng.normal(20, 10, n)
        values[0] = np.nan
        low, high = interval(values, resampled([[p] for p in range(n)], 400, rng=rng))
        assert low < np.nanmean(values) < high
        wide.append(high - low)
    assert wide[1] < wide[0] / 3
    assert interval(np.array([np.nan]), np.ones((5, 1))) is None
