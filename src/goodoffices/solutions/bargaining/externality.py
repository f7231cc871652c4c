"""What the exchanges of two actors do to the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.issues import IssueModel
from goodoffices.solutions.bargaining.exchange import Round, Side

Values = NDArray[np.float64]
Standing = Literal["own", "inner", "outer"]


@dataclass(frozen=True, eq=False)
class Externality:
    """The effect of one trade, in salience x percent; above 0 an actor gains.

    Attributes
    ----------
    effect : (actors,) float
        Both traders' own gain among them; 0 without a stake in either issue.
    standing : tuple of str
        own for the traders; inner for who stands with one of the two on both issues; outer for who stands with one
        of them on one issue and with the other on the other.
    shift : (2,) float
        How far the outcome moved on the issue of each side, in percent.
    """

    effect: Values
    standing: tuple[Standing, ...]
    shift: Values


def externalities(issues: IssueModel, round_: Round) -> list[Externality]:
    """The effects of a round's trades, in their order, each against the outcome as it stood when it was made.

    Effect on k of a trade on issues p and q: s_kp (|O_p - x_kp| - |O'_p - x_kp|) + the same for q, with x_k its
    position at the start of the round. DECIDE takes for O the outcome as the two traders see it instead.

    Parameters
    ----------
    issues : IssueModel
    round_ : Round
        From `exchange.settle(issues, ...)`.

    References: Dijkstra, Van Assen & Stokman (2008).
    """
    s = issues.care
    x = np.where(issues.stake, round_.start, 0.0)
    right = round_.start > round_.before
    outcome = round_.before.copy()
    found = []
    for trade in round_.made:
        effect, shift = np.zeros(len(x)), np.zeros(2)
        for k, side in enumerate(trade.sides):
            shift[k] = issues.share[side.actor, side.issue] * (side.end - side.start)
            before, after = outcome[side.issue], outcome[side.issue] + shift[k]
            effect += s[:, side.issue] * (np.abs(before - x[:, side.issue]) - np.abs(after - x[:, side.issue]))
            outcome[side.issue] = after
        found.append(Externality(effect, _standings(right, trade.sides), shift))
    return found


def _standings(right: NDArray[np.bool_], sides: tuple[Side, Side]) -> tuple[Standing, ...]:
    p, q = (side.issue for side in sides)
    alike = (right[:, p] == right[sides[0].actor, p]) == (right[:, q] == right[sides[0].actor, q])
    names: list[Standing] = ["inner" if same else "outer" for same in alike]
    for side in sides:
        names[side.actor] = "own"
    return tuple(names)
