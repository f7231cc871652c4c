"""Shapley-Shubik index: how often an actor casts the deciding vote, over all orders of voting."""

from __future__ import annotations

from fractions import Fraction
from math import factorial

from goodoffices.card import Method
from goodoffices.models.package import VotingGame
from goodoffices.solutions.coalition.division import Division, exact_shares
from goodoffices.solutions.coalition.swings import swings


def divide(game: VotingGame) -> Division:
    """The Shapley value of the game in which winning coalitions are worth 1, in fractions (`exact`).

    Raises
    ------
    OutOfReach
        When there is too much to count; see `swings`.

    References: Shapley & Shubik (1954); counting Mann & Shapley (1962).
    """
    n = len(game.actors)
    weight = [factorial(k) * factorial(n - k - 1) for k in range(n)]
    counts = swings(game)
    return exact_shares(
        [Fraction(sum(w * count for w, count in zip(weight, row, strict=True)), factorial(n)) for row in counts],
        counts,
    )


METHOD = Method("shapley_shubik", "Shapley-Shubik index", divide, references=("shapley1954", "mann1962"))
