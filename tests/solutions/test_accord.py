"""What can be agreed, against literal definitions on random packages."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.models.package import PackageGame
from goodoffices.solutions.accord import Accords, agreement_zone, front, linkage
from goodoffices.solutions.bargaining import nash

GAMES = st.integers(0, 10_000)
SOME = settings(max_examples=60, deadline=None)


def random_game(seed, actors=3):
    rng = np.random.default_rng(seed)
    sizes = rng.integers(2, 4, 3)
    values = tuple(np.column_stack([np.zeros(actors), rng.integers(-4, 6, (actors, size - 1))]) for size in sizes)
    return PackageGame(
        tuple("abcde"[:actors]),
        ("x", "y", "z"),
        tuple(tuple(map(str, range(size))) for size in sizes),
        values,
        np.ones((3, actors), bool),
        rng.integers(-2, 3, actors).astype(float),
    )


def utilities(game):
    """Of each package, by the sum over its parts."""
    cells = product(*(range(len(options)) for options in game.options))
    return [[sum(v[i][k] for v, k in zip(game.values, cell, strict=True)) for i in range(3)] for cell in cells]


@SOME
@given(GAMES)
def test_zone_and_front_are_their_definitions(seed):
    game = random_game(seed)
    u = utilities(game)
    assert agreement_zone(game).tolist() == [
        all(x >= d for x, d in zip(row, game.disagreement, strict=True)) for row in u
    ]

    def covered(k):
        return any(
            all(a >= b for a, b in zip(other, u[k], strict=True)) and (other != u[k] or j < k)
            for j, other in enumerate(u)
            if j != k
        )

    assert front(game.utility).tolist() == [k for k in range(len(u)) if not covered(k)]


@SOME
@given(GAMES)
def test_marks_say_where_solutions_and_the_proposal_lie(seed):
    game = random_game(seed)
    accords = Accords(game, proposed=len(game.packages) - 1)
    assert set(accords.front) == set(front(game.utility))
    for id, number in accords.numbers.items():
        assert accords.zone[number]
        assert id in accords.marks(number)
        assert accords.on_front(number) or "on-the-edge" in accords.solved[id].flags or id == "kalai_smorodinsky"
    assert bool(accords.numbers) == bool(accords.zone.any())
    better = accords.better(accords.proposed)
    no_worse = (game.utility >= game.utility[accords.proposed]).all(axis=1)
    assert (better is None) == (not (no_worse & accords.zone).any())
    if better is not None:
        assert accords.zone[better]
        assert no_worse[better]
        assert accords.on_front(accords.proposed) == (game.utility[better] == game.utility[accords.proposed]).all()


@SOME
@given(GAMES)
def test_linkage_sets_the_whole_against_its_parts(seed):
    game = random_game(seed)
    found = linkage(game)
    apart = np.zeros(3)
    for values in game.values:  # each part alone: the option with the largest product of gains, nobody losing
        gains = np.maximum(values.T - values[:, 0], -np.inf)
        able = [k for k, row in enumerate(gains) if (row >= 0).all()]
        best = max(able, key=lambda k: ((gains[k] > 0).sum(), np.prod(gains[k][gains[k] > 0]), -k))
        apart += values[:, best]
    signed = (apart >= game.disagreement).all()
    assert found.apart.tolist() == pytest.approx((apart if signed else game.disagreement).tolist())
    whole = nash.settle(game)
    expected = game.disagreement if np.isnan(whole.outcome).any() else whole.detail.utility
    assert found.together.tolist() == pytest.approx(expected.tolist())
