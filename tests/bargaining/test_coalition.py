"""Coalition solutions: known games, brute force, axioms."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from bargaining.test_cooperative import accord
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.models.package import CoalitionGame, VotingGame, all_coalitions, memberships
from goodoffices.solutions.coalition import COALITION, DIVISIONS, POWER_INDICES
from goodoffices.solutions.coalition.core import divide as core
from goodoffices.solutions.coalition.deviation import deviations, smallest_side_payment
from goodoffices.solutions.coalition.nucleolus import divide as nucleolus
from goodoffices.solutions.coalition.shapley import divide as shapley

FEW = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


def random_game(seed, n=4):
    rng = np.random.default_rng(seed)
    worth = rng.integers(0, 20, 1 << n) * memberships(n).sum(axis=1)
    worth[0] = 0
    worth[-1] = worth.max() + rng.integers(0, 20)
    return CoalitionGame.of([f"a{i}" for i in range(n)], worth)


@pytest.mark.parametrize(("estate", "shares"), [(100, (100 / 3,) * 3), (200, (50, 75, 75)), (300, (50, 100, 150))])
def test_talmud(estate, shares):
    """Claims of 100, 200 and 300 on a smaller estate: the divisions of the Mishna (Aumann & Maschler 1985)."""
    claims = np.array([100, 200, 300])
    game = CoalitionGame.of("abc", [max(0, estate - claims[~row].sum()) for row in memberships(3)])
    assert nucleolus(game).share == pytest.approx(shares, abs=1e-7)


@FEW
@given(st.integers(0, 10_000))
def test_shapley_is_the_mean_over_orders(seed):
    game = random_game(seed)
    total = np.zeros(4)
    for order in permutations(range(4)):
        inside = 0
        for i in order:
            total[i] += game.worth[inside | 1 << i] - game.worth[inside]
            inside |= 1 << i
    assert shapley(game).share == pytest.approx(total / 24)


def excesses(game, x):
    inside = game.members[1:-1].astype(float)
    return np.sort(inside @ x - game.worth[1:-1])


@FEW
@given(st.integers(0, 10_000))
def test_nucleolus_is_not_to_be_bettered(seed):
    game = random_game(seed, 3)
    x = nucleolus(game).share
    assert x.sum() == pytest.approx(game.worth[-1])
    best = excesses(game, x)
    alone = game.worth[[1, 2, 4]]
    rng = np.random.default_rng(seed)
    for _ in range(300):
        step = rng.normal(size=3)
        other = x + (step - step.mean()) * rng.choice([0.01, 0.3, 5])
        if alone.sum() <= game.worth[-1] and (other < alone - 1e-9).any():
            continue
        challenger = excesses(game, other)
        differs = np.flatnonzero(np.abs(challenger - best) > 1e-6)
        assert not differs.size or challenger[differs[0]] < best[differs[0]]


@FEW
@given(st.integers(0, 10_000))
def test_least_core(seed):
    game = random_game(seed)
    found = core(game)
    worst = excesses(game, found.share)[0]
    assert worst == pytest.approx(found.detail.excess, abs=1e-6)
    assert ("empty-core" in found.flags) == (found.detail.excess < -1e-7)
    assert (found.detail.low <= found.share + 1e-6).all()
    assert (found.share <= found.detail.high + 1e-6).all()
    assert excesses(game, nucleolus(game).share)[0] <= worst + 1e-6
    if found.detail.excess >= 0:
        assert excesses(game, nucleolus(game).share)[0] == pytest.approx(worst, abs=1e-6)


def test_known_cores():
    majority = CoalitionGame.of("abc", [0, 0, 0, 1, 0, 1, 1, 1])
    found = core(majority)
    assert found.flags == ("empty-core",)
    assert found.detail.excess == pytest.approx(-1 / 3)
    gloves = CoalitionGame.of("lrr", [0, 0, 0, 1, 0, 1, 0, 1])  # one left glove, two right ones
    found = core(gloves)
    assert found.share == pytest.approx([1, 0, 0], abs=1e-7)
    assert found.detail.low == pytest.approx([1, 0, 0], abs=1e-6)
    assert shapley(gloves).share == pytest.approx([2 / 3, 1 / 6, 1 / 6])
    alone = CoalitionGame.of("a", [0, 5])
    assert all(solution.run(alone).share.tolist() == [5] for solution in DIVISIONS)


@pytest.mark.parametrize(
    ("weights", "quota", "shares"),
    [
        ((7,) * 5 + (1,) * 10, 39, {7: "421/2145", 1: "4/2145"}),  # the Security Council
        ((4, 4, 4, 2, 2, 1), 12, {4: "7/30", 2: "3/20", 1: "0"}),  # the Council of the Six
        ((50, 49, 1), 51, {50: "2/3", 49: "1/6", 1: "1/6"}),
    ],
)
def test_shapley_shubik_of_known_bodies(weights, quota, shares):
    game = VotingGame(tuple(f"v{i}" for i in range(len(weights))), weights, quota)
    found = COALITION["shapley_shubik"].run(game)
    assert found.exact == tuple(Fraction(shares[w]) for w in weights)
    assert sum(found.exact) == 1


@FEW
@given(st.lists(st.integers(0, 7), min_size=1, max_size=6), st.data())
def test_power_indices_by_counting_all(weights, data):
    if not sum(weights):
        return
    quota = data.draw(st.integers(1, sum(weights)))
    game = VotingGame(tuple(f"v{i}" for i in range(len(weights))), tuple(weights), quota)
    n = len(weights)
    pivots = [0] * n
    orders = list(permutations(range(n)))
    for order in orders:
        total = 0
        for i in order:
            total += weights[i]
            if total >= quota:
                pivots[i] += 1
                break
    assert POWER_INDICES["shapley_shubik"].run(game).exact == tuple(Fraction(p, len(orders)) for p in pivots)
    swing = [0] * n
    for size in range(n + 1):
        for group in combinations(range(n), size):
            total = sum(weights[i] for i in group)
            for i in range(n):
                swing[i] += i not in group and total < quota <= total + weights[i]
    found = POWER_INDICES["banzhaf"].run(game)
    assert found.exact == tuple(Fraction(s, sum(swing)) for s in swing)
    assert found.detail == [Fraction(s, 2 ** (n - 1)) for s in swing]


def test_a_large_body():
    game = VotingGame(tuple(f"v{i}" for i in range(60)), (3,) * 20 + (1,) * 40, 51)
    found = COALITION["shapley_shubik"].run(game)
    assert sum(found.exact) == 1
    with pytest.raises(OutOfReach, match="takes too long"):
        COALITION["banzhaf"].run(VotingGame(tuple(f"v{i}" for i in range(190)), tuple(range(1000, 1190)), 100_000))


def test_games_that_cannot_be():
    with pytest.raises(BadInput, match="4 coalitions, each with a number"):
        CoalitionGame.of("ab", [0, 1, 2])
    with pytest.raises(OutOfReach, match="up to 20 actors"):
        CoalitionGame.of([f"a{i}" for i in range(25)], [0])
    with pytest.raises(BadInput, match="the quota 9 is not above 0 and within all weights, 3"):
        VotingGame(("a", "b"), (1, 2), 9)
    with pytest.raises(BadInput, match="weights are whole numbers"):
        VotingGame(("a", "b"), (1, -2), 1)
    with pytest.raises(BadInput, match=r"2 actors and 1 weight$"):
        VotingGame(("a", "b"), (1,), 1)
    with pytest.raises(OutOfReach, match="up to 14 actors"):
        nucleolus(CoalitionGame.of([f"a{i}" for i in range(15)], np.arange(1 << 15)))


# --- packages


def test_who_would_go_another_way():
    game = accord()
    package = game.number({"treaty": "pledge", "recognition": "full", "horizon": "steps"})
    here = game.utility[package]
    found = {d.members: d for d in deviations(game, package)}
    for group in all_coalitions(3):
        ways = [game.utility[n, list(group)] for n in np.flatnonzero(game.open_to(group))]
        ways.append(game.disagreement[list(group)])
        better = [w for w in ways if (w > here[list(group)] + 1e-9).all()]
        assert bool(better) == (group in found)
        if better:
            assert found[group].gain.min() == pytest.approx(max((w - here[list(group)]).min() for w in better))
    assert not any(d.members == (0, 1, 2) and d.package == package for d in found.values())


def test_the_worth_of_coalitions():
    game = accord()
    found = game.coalition_game()
    for group in all_coalitions(3):
        number = sum(1 << i for i in group)
        together = [game.utility[n, list(group)].sum() for n in np.flatnonzero(game.open_to(group))]
        assert found.worth[number] == max(*together, game.disagreement[list(group)].sum())


def test_the_smallest_side_payment():
    game = accord()
    worth = game.coalition_game().worth
    for package in range(len(game.packages)):
        found = smallest_side_payment(game, package)
        settled = game.utility[package] + found.payment
        inside = memberships(3)
        assert (inside[1:-1] @ settled >= worth[1:-1] - 1e-6).all()
        assert found.payment.sum() == pytest.approx(found.from_outside, abs=1e-6)
        if (inside[1:-1] @ game.utility[package] >= worth[1:-1]).all():
            assert found.paid == pytest.approx(0, abs=1e-6)


def held_by_every_division(game):
    """The coalitions that get exactly their worth and the least core's excess in all of it, one programme for each."""
    found = core(game)
    inside, worth = game.members[1:-1].astype(float), game.worth[1:-1]
    held = []
    for number, row in enumerate(inside, 1):
        most = linprog(
            -row,
            A_ub=-inside,
            b_ub=-(worth + found.detail.excess - 1e-9),
            A_eq=np.ones((1, len(row))),
            b_eq=[game.worth[-1]],
            bounds=(None, None),
        )
        if -most.fun <= game.worth[number] + found.detail.excess + 1e-5:
            held.append(number)
    return tuple(held)


@FEW
@given(st.integers(0, 10_000), st.sampled_from([3, 4]))
def test_all_coalitions_that_bind_are_named(seed, n):
    game = random_game(seed, n)
    assert core(game).detail.binding == held_by_every_division(game)


def test_coalitions_bind_without_a_price():
    """Three ask 1 each of 3: there is one division, and singles bind, whichever the solver prices."""
    game = CoalitionGame.of("abc", [0, 1, 1, 2, 1, 2, 2, 3])
    assert core(game).detail.binding == (1, 2, 3, 4, 5, 6)


@FEW
@given(st.integers(0, 10_000), st.sampled_from([1e-12, 1e-6, 1e6, 1e12]))
def test_divisions_in_any_unit(seed, unit):
    game = random_game(seed)
    told = CoalitionGame.of(game.actors, game.worth * unit)
    one, other = core(game), core(told)
    assert (one.flags, one.detail.binding) == (other.flags, other.detail.binding)
    assert other.detail.low == pytest.approx(one.detail.low * unit, rel=1e-6, abs=1e-6 * unit * game.largest)
    assert nucleolus(told).share == pytest.approx(nucleolus(game).share * unit, rel=1e-6, abs=1e-6 * unit)
