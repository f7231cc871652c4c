"""Core: divisions that leave every coalition at least what it can have alone; the least core where there is none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from goodoffices.method import Method
from goodoffices.models.package import CoalitionGame
from goodoffices.solutions.coalition.division import Division, Values
from goodoffices.solutions.coalition.programme import NOTHING, fairest, proper
from goodoffices.solutions.programmes import linear


@dataclass(frozen=True, eq=False)
class Core:
    """How stable a game is.

    Attributes
    ----------
    excess : float
        What the worst-off coalition has above its worth in the least core: below 0 the core is empty, and minus
        this is what would have to be added for every coalition to stay.
    low, high : (actors,) float
        The least and the most each gets in the core; in the least core where the core is empty.
    binding : tuple of int
        Coalitions (numbers, as in CoalitionGame) held at exactly that excess by every division of the least core.
    """

    excess: float
    low: Values
    high: Values
    binding: tuple[int, ...]


def divide(game: CoalitionGame) -> Division:
    """A division of the least core: max e with x(S) >= v(S) + e for every coalition S but the empty and the full one.

    Returns
    -------
    Division
        `detail` : Core. "empty-core" when e is below 0.

    Raises
    ------
    OutOfReach
        With more than 14 actors.

    References: Gillies (1959); least core Maschler, Peleg & Shapley (1979).
    """
    if len(game.actors) == 1:
        alone = game.worth[1:]
        return Division(alone.copy(), (), (), Core(0.0, alone.copy(), alone.copy(), ()))
    best = fairest(game, proper(game), {})
    nothing = NOTHING * max(1.0, float(np.abs(game.worth).max()))
    low, high = _bounds(game, 0.0 if best.excess > nothing else min(best.excess, 0.0) - nothing)
    binding = tuple(int(s) for s in np.flatnonzero(best.price > 1e-7))
    flags = ("empty-core",) if best.excess < -nothing else ()
    return Division(best.x, flags, (), Core(best.excess, low, high, binding))


def _bounds(game: CoalitionGame, excess: float) -> tuple[Values, Values]:
    """(actors,) the least and the most each can get when every coalition has its worth + excess."""
    n, kept = len(game.actors), proper(game)
    inside = game.members[kept].astype(float)
    ends = np.array(
        [
            [
                linear(
                    sign * np.eye(n)[i],
                    -inside,
                    -(game.worth[kept] + excess),
                    (None, None),
                    A_eq=np.ones((1, n)),
                    b_eq=[game.worth[-1]],
                ).x[i]
                for i in range(n)
            ]
            for sign in (1, -1)
        ]
    )
    return ends[0], ends[1]


METHOD = Method("core", "Core and least core", divide, references=("gillies1959", "maschler1979"))
