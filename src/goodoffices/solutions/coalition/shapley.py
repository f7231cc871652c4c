"""Shapley value: each gets what it adds, on average over all orders in which the actors may join."""

from __future__ import annotations

from math import factorial

import numpy as np

from goodoffices.card import Method
from goodoffices.models.package import CoalitionGame
from goodoffices.solutions.coalition.division import Division


def divide(game: CoalitionGame) -> Division:
    """phi_i = sum over S without i of |S|! (n - |S| - 1)! / n! (v(S + i) - v(S)).

    Parameters
    ----------
    game : CoalitionGame
        Of up to 20 actors.

    Returns
    -------
    Division
        `share` adds up to the worth of all actors together.

    References: Shapley (1953).
    """
    n = len(game.actors)
    weight = np.array([factorial(k) * factorial(n - k - 1) / factorial(n) for k in range(n)])
    size = game.members.sum(axis=1)
    share = np.empty(n)
    for i in range(n):
        without = np.flatnonzero(~game.members[:, i])
        share[i] = weight[size[without]] @ (game.worth[without | (1 << i)] - game.worth[without])
    return Division(share)


METHOD = Method("shapley", "Shapley value", divide, references=("shapley1953",))
