"""Counting swings: the coalitions that win with an actor and lose without it."""

from __future__ import annotations

from functools import cache

from goodoffices.errors import OutOfReach
from goodoffices.models.package import VotingGame
from goodoffices.wording import Worded

#: More steps of counting than this take too long.
MOST_STEPS = 200_000_000


def swings(game: VotingGame) -> list[list[int]]:
    """For each actor, by size of the coalition without it, the number of coalitions it turns from losing to winning.

    Counted by size and weight (Mann & Shapley 1962), once for each distinct weight; whole numbers, nothing rounded.

    Raises
    ------
    OutOfReach
        When actors x actors x quota x distinct weights is above 200,000,000.
    """
    n, quota = len(game.weights), game.quota
    steps = n * n * quota * len(set(game.weights))
    if steps > MOST_STEPS:
        raise OutOfReach(Worded("swings-too-many", actors=n, quota=quota))

    @cache
    def of_weight(weight: int) -> list[int]:
        others = list(game.weights)
        others.remove(weight)
        # ways[k][t]: coalitions of k others that weigh t, below the quota
        ways = [[0] * quota for _ in range(n)]
        ways[0][0] = 1
        for joined, w in enumerate(others):
            for k in range(joined, -1, -1):
                row, larger = ways[k], ways[k + 1]
                for t in range(quota - w):
                    if row[t]:
                        larger[t + w] += row[t]
        return [sum(row[max(0, quota - weight) :]) for row in ways]

    return [of_weight(weight) for weight in game.weights]
