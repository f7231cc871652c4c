"""Boxes of states: for each option a run of neighbouring levels; the widest that hold no state they must not hold."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.states import States

Levels = NDArray[np.int8]


@dataclass(frozen=True)
class Boxes:
    """Several boxes, or several states, each of which is a box; a state merged from several spans their levels.

    Attributes
    ----------
    low, high : (boxes, options) int8
        The first and the last level of each run.
    """

    low: Levels
    high: Levels

    def __len__(self) -> int:
        return len(self.low)

    def __getitem__(self, which: NDArray[np.bool_] | NDArray[np.int64] | slice) -> Boxes:
        return Boxes(self.low[which], self.high[which])

    def distinct(self) -> Boxes:
        """Each box once, in the order of first appearance."""
        _, first = np.unique(np.hstack([self.low, self.high]), axis=0, return_index=True)
        return self[np.sort(first)]

    def within(self, box: Boxes) -> NDArray[np.bool_]:
        """(boxes,) bool: which lie wholly in one box."""
        inside: NDArray[np.bool_] = np.logical_and.reduce((box.low <= self.low) & (self.high <= box.high), axis=1)
        return inside

    def meeting(self, box: Boxes) -> NDArray[np.bool_]:
        """(boxes,) bool: which have a state in common with one box."""
        meets: NDArray[np.bool_] = np.logical_and.reduce((self.low <= box.high) & (box.low <= self.high), axis=1)
        return meets

    def hull(self) -> Boxes:
        """The smallest box that holds all of them."""
        return Boxes(self.low.min(axis=0, keepdims=True), self.high.max(axis=0, keepdims=True))

    def joined(self, other: Boxes) -> Boxes:
        """These and others after them."""
        return Boxes(np.vstack([self.low, other.low]), np.vstack([self.high, other.high]))


def widest(held: Boxes, barred: Boxes, top: Levels, most: int) -> tuple[Boxes, NDArray[np.bool_]] | None:
    """Every widest box that holds one of some states and none of others.

    The box of everything is cut at each barred state in turn: a box that has it falls into those that end just before
    or just after it on one option; what lies in another box is dropped (Quine, 1955, for options of several levels).

    Parameters
    ----------
    held, barred : Boxes
        States.
    top : (options,) int8
        The last level of each option.
    most : int
        How many boxes may be kept on the way.

    Returns
    -------
    (Boxes, (boxes, held) bool) | None
        The boxes and which states each holds, in the order of the options that they bind; None beyond `most`.
    """
    found = Boxes(np.zeros((1, len(top)), np.int8), top[None].copy())
    holds = np.ones((1, len(held)), bool)
    for place in _nearest_first(held, barred):
        state = barred[place : place + 1]
        met = found.meeting(state)
        if not met.any():
            continue
        cut, kept = _cut(found[met], holds[met], held, state)
        found, holds = found[~met].joined(cut), np.vstack([holds[~met], kept])
        found, holds = _undominated(found, holds, int((~met).sum()))
        if len(found) > most:
            return None
    order = sorted(range(len(found)), key=lambda b: signature(found.low[b], found.high[b], top))
    return found[np.array(order, int)], holds[order]


def signature(low: Levels, high: Levels, top: Levels) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """By what boxes come in file order: the places of the options they bind, then the runs of these."""
    bound = np.flatnonzero((low > 0) | (high < top))
    return tuple(bound.tolist()), tuple(np.ravel([low[bound], high[bound]]).tolist())


def _nearest_first(held: Boxes, barred: Boxes) -> list[int]:
    """The places of the barred states, those that differ from the held ones on fewest options first."""
    hull = held.hull()
    apart = ((barred.low > hull.high) | (barred.high < hull.low)).sum(axis=1)
    return np.argsort(apart, kind="stable").tolist()  # type: ignore[no-any-return]


def _cut(boxes: Boxes, holds: NDArray[np.bool_], held: Boxes, state: Boxes) -> tuple[Boxes, NDArray[np.bool_]]:
    """What is left of boxes around a state, as far as it holds anything, and what each part holds."""
    first, last = state.low[0], state.high[0]
    parted = np.stack([boxes.low < first, boxes.high > last]).transpose(2, 0, 1)  # by option, below the state and above
    inside = np.stack([held.high < first, held.low > last]).transpose(2, 0, 1)
    option, side, box = np.nonzero(parted)
    holding = holds[box] & inside[option, side]
    some = holding.any(axis=1)
    option, side, box = option[some], side[some], box[some]
    low, high, above = boxes.low[box], boxes.high[box], side == 1
    low[above, option[above]] = last[option[above]] + 1
    high[~above, option[~above]] = first[option[~above]] - 1
    return Boxes(low, high), holding[some]


def _undominated(boxes: Boxes, holds: NDArray[np.bool_], old: int) -> tuple[Boxes, NDArray[np.bool_]]:
    """Without the new boxes, those from place `old` on, that lie in another one; of equal ones the first stays."""
    keep = np.ones(len(boxes), bool)
    for place in range(old, len(boxes)):
        around = ((boxes.low <= boxes.low[place]) & (boxes.high[place] <= boxes.high)).all(axis=1) & keep
        around[place] = False
        same = ((boxes.low == boxes.low[place]) & (boxes.high == boxes.high[place])).all(axis=1)
        same[:place] = False
        if (around & ~same).any():
            keep[place] = False
    return boxes[keep], holds[keep]


def as_boxes(states: States) -> Boxes:
    """(states, options) the first and the last level each state has on each option."""
    low = np.stack([states.level(option) for option in states.levels], axis=1)
    high = low.copy()
    if states.before is not None and states.went is not None:
        np.minimum.at(low, states.went, states.before)
        np.maximum.at(high, states.went, states.before)
    return Boxes(low, high)
