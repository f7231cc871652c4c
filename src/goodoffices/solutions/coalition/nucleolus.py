"""Nucleolus: the worst-off coalition as well off as can be, then the second, and so on."""

from __future__ import annotations

import numpy as np

from goodoffices.card import Method
from goodoffices.models.package import CoalitionGame
from goodoffices.solutions.coalition.division import Division
from goodoffices.solutions.coalition.programme import NOTHING, TIGHT, fairest, proper


def divide(game: CoalitionGame) -> Division:
    """The division whose excesses x(S) - v(S), in ascending order, are lexicographically largest.

    A sequence of linear programmes: raise the smallest excess among the free coalitions as far as it goes, fix the
    coalitions that every best division holds there (those with a price above 0, and those their sums fix), go on.

    Returns
    -------
    Division
        `share` adds up to the worth of all actors together; there is one nucleolus, and it is in the core when the
        core is not empty.

    Raises
    ------
    OutOfReach
        With more than 14 actors.

    References: Schmeidler (1969); the sequence of programmes Maschler, Peleg & Shapley (1979). Among divisions that
    give nobody less than alone; where there are none, among all (the prenucleolus).
    """
    unit, game = game.largest, game.in_parts
    n = len(game.actors)
    free, fixed = proper(game), dict[int, float]()
    inside = game.members.astype(float)
    x = game.worth[-1:].repeat(n) / n
    known = np.ones((1, n))
    alone = bool(game.worth[1 << np.arange(n)].sum() <= game.worth[-1] + NOTHING)
    while free.any() and np.linalg.matrix_rank(known) < n:
        best = fairest(game, free, fixed, alone=alone)
        x = best.x
        held = np.flatnonzero(best.price > TIGHT)
        for coalition in held:
            if np.linalg.matrix_rank(np.vstack([known, inside[coalition]])) > len(known):
                fixed[int(coalition)] = float(game.worth[coalition] + best.excess)
                known = np.vstack([known, inside[coalition]])
        free[held] = False
        free[free] = ~_implied(known, inside[free])
    if len(known) == n:
        x = np.linalg.solve(known, [game.worth[-1], *fixed.values()])
    return Division(x * unit)


def _implied(known: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """(rows,) bool: those whose sum is fixed by sums already known."""
    basis = np.linalg.qr(known.T)[0]
    rest = rows - rows @ basis @ basis.T
    return np.asarray(np.abs(rest).max(axis=1, initial=0.0) < 1e-9)


METHOD = Method("nucleolus", "Nucleolus", divide, references=("schmeidler1969", "maschler1979"))
