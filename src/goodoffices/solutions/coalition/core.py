"""Core: divisions that leave every coalition at least what it can have alone; the least core where there is none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from goodoffices.card import Method
from goodoffices.models.package import CoalitionGame
from goodoffices.solutions.coalition.division import Division, Values
from goodoffices.solutions.coalition.programme import NOTHING, TIGHT, Best, fairest, proper
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
    part = game.in_parts
    best = fairest(part, proper(part), {})
    low, high = _bounds(part, 0.0 if best.excess > NOTHING else min(best.excess, 0.0) - NOTHING)
    flags = ("empty-core",) if best.excess < -NOTHING else ()
    core = Core(best.excess * game.largest, low * game.largest, high * game.largest, _binding(part, best))
    return Division(best.x * game.largest, flags, (), core)


def _binding(game: CoalitionGame, best: Best) -> tuple[int, ...]:
    """The coalitions that no division of the least core gives more than their worth and the excess.

    Of those held there by the division found: maximise what as many of them as can be get above it, leave out those
    that got something, and go on until none does. Divisions mix, so who can get more can get more beside others.
    """
    kept = proper(game)
    rows = np.flatnonzero(kept)
    inside = game.members.astype(float)
    held = rows[inside[rows] @ best.x - game.worth[rows] <= best.excess + TIGHT]
    while held.size:
        more = np.zeros((len(rows), len(held)))
        more[np.searchsorted(rows, held), np.arange(len(held))] = 1.0
        found = linear(
            np.append(np.zeros(len(game.actors)), -np.ones(len(held))),
            np.column_stack([-inside[rows], more]),
            -(game.worth[rows] + best.excess - NOTHING),
            [(None, None)] * len(game.actors) + [(0, 1)] * len(held),
            A_eq=np.append(np.ones(len(game.actors)), np.zeros(len(held)))[None],
            b_eq=[game.worth[-1]],
        )
        free = found.x[len(game.actors) :] > 10 * TIGHT
        if not free.any():
            break
        held = held[~free]
    return tuple(int(s) for s in held)


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
