"""Cooperative solutions stay within the zone of agreement and are the best there, by a grid and by another solver."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize

from goodoffices.errors import Broken
from goodoffices.models.issue.issues import IssueModel
from goodoffices.models.package import PackageGame
from goodoffices.solutions.accord import Accords
from goodoffices.solutions.bargaining import COOPERATIVE
from goodoffices.solutions.bargaining.agreement import agreed

ALL = tuple(card.id for card in COOPERATIVE)
MANY = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
SOME = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def matters(draw, most_issues=3):
    """A model and what everybody has without agreement: numbers, or the reference points."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    n, m = draw(st.integers(2, 5)), draw(st.integers(1, most_issues))
    whole = draw(st.booleans())
    at = rng.integers(0, 11, (n, m)) * 10.0 if whole else rng.uniform(0, 100, (n, m))
    model = IssueModel.of(at, rng.uniform(0.05, 1, (n, m)), rng.uniform(0.1, 90, n))
    if draw(st.booleans()):
        reference = rng.integers(0, 11, m) * 10.0 if whole else rng.uniform(0, 100, m)
        return replace(model, reference=reference), "reference"
    return model, -rng.uniform(0.2, 1) * model.salience.sum(axis=1)


def gains_at(model, d, x, loss="linear"):
    """(..., actors) gains at x (..., issues) in percent, reckoned here from the definition."""

    def worth(at):
        far = np.abs(np.asarray(at)[..., None, :] - model.position) / 100
        return -(model.salience * (far if loss == "linear" else far**2)).sum(axis=-1)

    return worth(x) - (worth(model.reference) if isinstance(d, str) else d)


@MANY
@given(matters(), st.sampled_from(["linear", "quadratic"]))
def test_nobody_is_left_below_no_agreement(matter, loss):
    model, d = matter
    for word in ALL:
        found = COOPERATIVE[word].run(model, disagreement=d, loss=loss)
        if "no-zone-of-agreement" in found.flags:
            assert not isinstance(d, str)  # the reference point leaves everybody as well off
            tries = np.random.default_rng(1).uniform(0, 100, (2000, len(model.issues)))
            assert gains_at(model, d, tries, loss).min(axis=-1).max() < 1e-9
        else:
            assert gains_at(model, d, found.outcome, loss).min() >= -1e-9
            assert found.detail.gain.min() >= 0


@MANY
@given(matters(most_issues=1))
def test_on_one_scale_against_a_dense_grid(matter):
    model, d = matter
    a = model.capability[:, 0] / model.capability[:, 0].sum()
    grid = gains_at(model, d, np.linspace(0, 100, 4_001)[:, None])
    grid = grid[(grid > 1e-9).all(axis=1)]
    if not len(grid):
        return
    gain = {word: COOPERATIVE[word].run(model, disagreement=d).detail.gain for word in ALL}
    assert a @ np.log(gain["nash"]) >= (np.log(grid) @ a).max() - 1e-7
    assert gain["egalitarian"].min() >= grid.min(axis=1).max() - 1e-7
    assert gain["utilitarian"] @ a >= (grid @ a).max() - 1e-7
    most = np.array([edge(model, d, i) for i in range(len(a))])
    assert (gain["kalai_smorodinsky"] - (grid / most).min(axis=1).max() * most).min() >= -1e-7


def edge(model, d, i):
    """The most that actor i can gain on one scale: at its own position, or at the end of somebody's zone."""
    d_ = gains_at(model, d, [0.0]) - gains_at(model, 0.0, [0.0])  # minus what each has without agreement
    x, s = model.position[:, 0], model.salience[:, 0]
    reach = d_ / s * 100
    ends = np.concatenate([x, x - reach, x + reach]).clip(0, 100)
    gains = gains_at(model, d, ends[:, None])
    return gains[(gains >= -1e-9).all(axis=1), i].max()


@SOME
@given(matters())
def test_nash_against_another_solver(matter):
    model, d = matter
    a = model.capability[:, 0] / model.capability[:, 0].sum()
    found = COOPERATIVE["nash"].run(model, disagreement=d)
    if found.flags:
        return
    n, m = model.position.shape
    weight = model.salience / 100
    without = -gains_at(model, d, found.outcome) - (weight * np.abs(found.outcome - model.position)).sum(axis=1)

    def value(z):  # in x and distances e: e >= |x - position|
        gain = -(weight * z[m:].reshape(n, m)).sum(axis=1) - without
        return -a @ np.log(np.maximum(gain, 1e-12))

    rows = np.kron(np.ones((n, 1)), np.eye(m))
    own = model.position.ravel()
    limits = [
        {"type": "ineq", "fun": lambda z: z[m:] - (rows @ z[:m] - own)},
        {"type": "ineq", "fun": lambda z: z[m:] + (rows @ z[:m] - own)},
    ]
    start = np.concatenate([found.outcome, np.abs(found.outcome - model.position).ravel() + 1e-3])
    other = minimize(value, start, constraints=limits, bounds=[(0, 100)] * m + [(0, None)] * (n * m), method="SLSQP")
    there = gains_at(model, d, np.clip(other.x[:m], 0, 100))
    if (there > 0).all():
        assert a @ np.log(found.detail.gain) >= a @ np.log(there) - 1e-6


def test_two_who_can_hardly_agree():
    """A narrow zone beside the reference: the second's ends at 58.35, and the first, far stronger, pulls up to it."""
    model = IssueModel.of([[61], [57]], [[0.82], [0.66]], [80, 9])
    model = replace(model, reference=np.array([55.65]))
    for word in ALL:
        found = COOPERATIVE[word].run(model, disagreement="reference")
        assert found.detail.gain.min() >= 0
        assert 55.65 <= found.outcome[0] <= 58.35 + 1e-9
    # between 57 and 58.35 the product of gains is (x - 55.65)^80 (58.35 - x)^9
    nash = COOPERATIVE["nash"].run(model, disagreement="reference")
    assert nash.outcome == pytest.approx([55.65 + 2.7 * 80 / 89], abs=1e-6)


def test_who_has_no_power_is_left_no_worse_off():
    model = IssueModel.of([[0], [100]], [[1], [1]], [1, 1])
    found = COOPERATIVE["nash"].run(model, disagreement=[-0.9, -0.4], power=[1, 0])
    assert found.outcome == pytest.approx([60], abs=1e-5)
    assert found.detail.gain.min() >= 0


def test_a_settlement_below_no_agreement_is_an_error_of_ours():
    assert agreed(np.array([1.0, 0.0]), np.array([0.0, 1e-10])).gain.tolist() == [1, 0]
    with pytest.raises(Broken, match="leaves somebody worse off"):
        agreed(np.array([1.0, 0.0]), np.array([0.0, 1e-6]))


@SOME
@given(st.integers(0, 10_000), st.sampled_from([1e-12, 1e-6, 1.0, 1e6, 1e12]))
def test_packages_in_any_unit(seed, unit):
    """What all would sign does not depend on the unit worths are told in."""
    rng = np.random.default_rng(seed)
    values = tuple(np.column_stack([np.zeros(3), rng.integers(-4, 6, (3, 2))]).astype(float) for _ in range(3))
    game = PackageGame(
        ("a", "b", "c"), ("p", "q", "r"), (("0", "1", "2"),) * 3, values, np.ones((3, 3), bool), np.ones(3)
    )
    told = replace(game, values=tuple(unit * value for value in values), disagreement=unit * game.disagreement)
    for word in ALL:
        one, other = (COOPERATIVE[word].run(g) for g in (game, told))
        assert np.array_equal(one.outcome, other.outcome, equal_nan=True)
        assert one.flags == other.flags
    assert np.array_equal(Accords(game).front, Accords(told).front)
    assert np.array_equal(Accords(game).zone, Accords(told).zone)


@SOME
@given(st.integers(0, 10_000))
def test_what_is_better_for_all_is_better_than_no_agreement(seed):
    rng = np.random.default_rng(seed)
    values = tuple(np.column_stack([np.zeros(3), rng.integers(-4, 6, (3, 2))]).astype(float) for _ in range(3))
    game = PackageGame(
        ("a", "b", "c"), ("p", "q", "r"), (("0", "1", "2"),) * 3, values, np.ones((3, 3), bool), np.full(3, 3.0)
    )
    accords = Accords(game)
    for number in range(len(game.packages)):
        better = accords.better(number)
        signed = (game.utility >= game.disagreement).all(axis=1) & (game.utility >= game.utility[number]).all(axis=1)
        assert (better is None) == (not signed.any())
        assert better is None or signed[better]
