"""The linear programme behind the core and the nucleolus: divide so that the worst-off coalition is best off."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import OutOfReach
from goodoffices.models.package import CoalitionGame
from goodoffices.solutions.programmes import linear
from goodoffices.wording import Worded

Values = NDArray[np.float64]
#: With more actors than this the programmes have too many rows.
MOST_ACTORS = 14
#: Differences up to this part of the largest worth count as none.
NOTHING = 1e-9
#: What a solver may be off by, in parts of the largest worth; prices above it count.
TIGHT = 1e-7


@dataclass(frozen=True, eq=False)
class Best:
    """A division x with the largest smallest excess; `price` (coalitions,) is above 0 where an excess must be that."""

    x: Values
    excess: float
    price: Values


def fairest(game: CoalitionGame, free: NDArray[np.bool_], fixed: dict[int, float], *, alone: bool = False) -> Best:
    """Maximise e with x(S) - v(S) >= e for the free coalitions, x(S) = fixed[S], x(everybody) = v(everybody).

    Parameters
    ----------
    game : CoalitionGame
    free : (coalitions,) bool
    fixed : dict
        Coalition to what it gets.
    alone : bool
        Whether nobody may get less than alone.

    Raises
    ------
    OutOfReach
        With more than 14 actors.
    """
    n = len(game.actors)
    if n > MOST_ACTORS:
        raise OutOfReach(Worded("limit-actors", most=MOST_ACTORS, here=n))
    rows = np.flatnonzero(free)
    inside = game.members.astype(float)
    found = linear(
        np.append(np.zeros(n), -1.0),
        np.column_stack([-inside[rows], np.ones(len(rows))]),
        -game.worth[rows],
        [(worth if alone else None, None) for worth in game.worth[1 << np.arange(n)]] + [(None, None)],
        A_eq=np.column_stack([inside[[*fixed, -1]], np.zeros(len(fixed) + 1)]),
        b_eq=[*fixed.values(), game.worth[-1]],
    )
    price = np.zeros(len(game.worth))
    price[rows] = -found.ineqlin.marginals
    return Best(found.x[:n], float(found.x[-1]), price)


def proper(game: CoalitionGame) -> NDArray[np.bool_]:
    """(coalitions,) bool: neither empty nor everybody."""
    kept = np.ones(len(game.worth), bool)
    kept[[0, -1]] = False
    return kept
