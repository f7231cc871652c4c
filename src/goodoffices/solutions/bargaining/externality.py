"""What the exchanges of two actors do to the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.issue.issues import IssueModel
from goodoffices.solutions.bargaining.exchange import TOLERANCE, Round, Side

Values = NDArray[np.float64]
Standing = Literal["own", "inner", "outer"]
#: Gains (salience x percent) that differ by no more are the same.
NOTHING = 1e-7


@dataclass(frozen=True, eq=False)
class Externality:
    """The effect of one trade, in salience x percent; above 0 an actor gains.

    Attributes
    ----------
    effect : (actors,) float
        Both traders' own gain among them; 0 without a stake in either issue.
    standing : tuple of str
        own for the traders; inner for who stands with one of the two on both issues; outer for who stands with one
        of them on one issue and with the other on the other, or on no side of one.
    shift : (2,) float
        How far the outcome moved on the issue of each side, in percent.
    as_stated : bool
        Whether both traders truly gain what the trade says. Where they do not, one may even lose: the trade was priced
        for an outcome that earlier trades had moved.
    """

    effect: Values
    standing: tuple[Standing, ...]
    shift: Values
    as_stated: bool


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
    away = np.where(issues.stake, round_.start - round_.before, 0.0)
    stands = np.where(np.abs(away) > TOLERANCE, np.sign(away), 0.0)
    outcome = round_.before.copy()
    found = []
    for trade in round_.made:
        effect, shift = np.zeros(len(x)), np.zeros(2)
        for k, side in enumerate(trade.sides):
            shift[k] = issues.share[side.actor, side.issue] * (side.end - side.start)
            before, after = outcome[side.issue], outcome[side.issue] + shift[k]
            effect += s[:, side.issue] * (np.abs(before - x[:, side.issue]) - np.abs(after - x[:, side.issue]))
            outcome[side.issue] = after
        own = effect[[side.actor for side in trade.sides]]
        as_stated = bool((np.abs(own - trade.gain) <= NOTHING).all())
        found.append(Externality(effect, _standings(stands, trade.sides), shift, as_stated))
    return found


def _standings(stands: Values, sides: tuple[Side, Side]) -> tuple[Standing, ...]:
    p, q = (side.issue for side in sides)
    both = stands[:, p] * stands[:, q]  # 1 on the same side of both, -1 on opposite sides, 0 without a side on one
    alike = both == both[sides[0].actor]
    names: list[Standing] = ["inner" if same else "outer" for same in alike]
    for side in sides:
        names[side.actor] = "own"
    return tuple(names)
