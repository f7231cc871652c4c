"""The shortest exact description of some states among others: a few boxes that hold all of them and no other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.boxes import Boxes, Levels, signature, widest

#: A description of more terms than this is not short, and is not looked for.
MOST_TERMS = 12
#: So many boxes may be kept on the way; a search gives up after so many steps.
MOST_BOXES, MOST_STEPS = 1024, 50_000
#: Beyond these bounds: so many terms are tried, the ones that bind fewest options first, up to so many options.
MOST_TRIED, MOST_BOUND = 100_000, 6
#: States of which no two share a term are looked for among so many.
MOST_APART = 400


@dataclass(frozen=True)
class Cover:
    """Boxes that together hold exactly some states.

    Attributes
    ----------
    terms : Boxes
        In file order, each as tight as the states it holds allow; none where no description of at most `MOST_TERMS` was
        found.
    holds : (terms, states) bool
        Which states each holds.
    least : int
        No exact description has fewer terms than this.
    shortest : bool
        Whether this one was shown to have the fewest terms.
    """

    terms: Boxes
    holds: NDArray[np.bool_]
    least: int
    shortest: bool


def cover(held: Boxes, barred: Boxes, top: Levels) -> Cover:
    """Describe some states, none of which is barred, in as few terms as can be found.

    Fewest terms first, then fewest bound options, then file order. What is neither held nor barred may lie in a term.

    Parameters
    ----------
    held, barred : Boxes
        At least one state to hold; those the description must not hold.
    top : (options,) int8
        The last level of each option.

    References
    ----------
    Quine (1955); McCluskey (1956), for options of two levels.
    """
    states, others = held.distinct(), barred.distinct()
    found = widest(states, others, top, MOST_BOXES)
    boxes, holds = found or _narrow(states, others, top)
    bound = [len(signature(low, high, top)[0]) for low, high in zip(boxes.low, boxes.high, strict=True)]
    chosen, least = _Search(_bits(holds), bound).run() if holds.any(axis=0).all() else ([], 1)
    if found is None:
        least = _apart(states[_in_turn(holds[chosen])], others)
    terms = Boxes(
        *(np.array(side, np.int8).reshape(-1, len(top)) for side in _tight(boxes, holds, states, top, chosen))
    )
    within = np.array([held.within(terms[b : b + 1]) for b in range(len(terms))]).reshape(-1, len(held))
    return Cover(terms, within, least, len(terms) == least)


def _tight(
    boxes: Boxes, holds: NDArray[np.bool_], states: Boxes, top: Levels, chosen: list[int]
) -> tuple[list[Levels], list[Levels]]:
    """The chosen boxes with the runs of their bound options no longer than their states need: firsts and lasts."""
    low, high = [], []
    for b in chosen:
        hull, bound = states[holds[b]].hull(), (boxes.low[b] > 0) | (boxes.high[b] < top)
        low.append(np.where(bound, hull.low[0], boxes.low[b]))
        high.append(np.where(bound, hull.high[0], boxes.high[b]))
    return low, high


def _bits(holds: NDArray[np.bool_]) -> list[int]:
    """Each row as a whole number whose bits are the states it holds."""
    packed = np.packbits(holds, axis=1, bitorder="little")
    return [int.from_bytes(row.tobytes(), "little") for row in packed]


class _Search:
    """Fewest boxes, then fewest bound options, then the first in file order, that together hold every state.

    Parameters
    ----------
    holds : list of int
        The states each box holds, as bits.
    bound : list of int
        How many options each binds.
    """

    def __init__(self, holds: list[int], bound: list[int]):
        self.holds, self.bound = holds, bound
        self.all = 0
        for bits in holds:
            self.all |= bits
        self.useful = self._useful()
        self.steps = 0
        self.best: tuple[int, list[int]] | None = None

    def _useful(self) -> list[int]:
        """The boxes that no other one makes needless: one that holds as much, binds no more and comes no later."""
        order = sorted(range(len(self.holds)), key=lambda b: (-self.holds[b].bit_count(), self.bound[b], b))
        kept: list[int] = []
        for b in order:
            bits = self.holds[b]
            if not any(bits & ~self.holds[k] == 0 and (self.bound[k], k) <= (self.bound[b], b) for k in kept):
                kept.append(b)
        return sorted(kept)

    def run(self) -> tuple[list[int], int]:
        """The boxes chosen, none where more than `MOST_TERMS` would be, and a number of terms that is always needed."""
        least = self._lower(self.all)
        for count in range(least, MOST_TERMS + 1):
            self._extend(self.all, [], 0, count)
            if self.best is not None:
                break
            if self.steps > MOST_STEPS:
                return self._quick(), least
            least = count + 1
        return (self.best[1] if self.best else []), least

    def _quick(self) -> list[int]:
        """A cover that takes what holds most of what is left; none of more than `MOST_TERMS`."""
        chosen: list[int] = []
        left = self.all
        while left and len(chosen) < MOST_TERMS:
            b = max(self.useful, key=lambda b: ((self.holds[b] & left).bit_count(), -self.bound[b], -b))
            chosen.append(b)
            left &= ~self.holds[b]
        return [] if left else sorted(chosen)

    def _lower(self, left: int) -> int:
        """So many states of those left share no box with one another."""
        count = 0
        while left:
            state = left & -left
            for b in self.useful:
                if self.holds[b] & state:
                    left &= ~self.holds[b]
            count += 1
        return count

    def _extend(self, left: int, chosen: list[int], bound: int, count: int) -> None:
        """Go through every way to hold what is left with `count` boxes more, and keep the best."""
        self.steps += 1
        if self.steps > MOST_STEPS:
            return
        if not left:
            found = (bound, sorted(chosen))
            if self.best is None or found < self.best:
                self.best = found
            return
        if not count or self._lower(left) > count or (self.best is not None and bound >= self.best[0] + 1):
            return
        for b in self._fewest(left):
            self._extend(left & ~self.holds[b], [*chosen, b], bound + self.bound[b], count - 1)

    def _fewest(self, left: int) -> list[int]:
        """The boxes that hold that state, of those left, which fewest boxes hold."""
        best: list[int] = []
        rest = left
        while rest:
            state = rest & -rest
            rest ^= state
            having = [b for b in self.useful if self.holds[b] & state]
            if not best or len(having) < len(best):
                best = having
                if len(best) == 1:
                    break
        return best


def _narrow(states: Boxes, barred: Boxes, top: Levels) -> tuple[Boxes, NDArray[np.bool_]]:
    """Boxes that bind few options, fewest first, as many as can be tried; together they need not hold every state."""
    runs = [
        (option, first, last)
        for option, end in enumerate(top.tolist())
        for first in range(end + 1)
        for last in range(first, end + 1)
        if first or last < end
    ]
    inside = _bits(np.array([(states.low[:, o] >= a) & (states.high[:, o] <= b) for o, a, b in runs]))
    within = _bits(np.array([(barred.low[:, o] <= b) & (barred.high[:, o] >= a) for o, a, b in runs]))
    found: list[tuple[tuple[int, ...], int]] = []
    everything = (1 << len(states)) - 1
    front: list[tuple[tuple[int, ...], int, int]] = [((), everything, (1 << len(barred)) - 1)]
    tried = held = 0
    while front and held != everything and len(front[0][0]) < MOST_BOUND:
        grown = []
        for term, holds, bars in front:
            if tried > MOST_TRIED:
                return _as_boxes(found, runs, len(states), top)
            after = runs[term[-1]][0] if term else -1
            for place in range(len(runs)):
                if runs[place][0] <= after:
                    continue
                tried += 1
                if kept := holds & inside[place]:
                    if left := bars & within[place]:
                        grown.append(((*term, place), kept, left))
                    else:
                        found.append(((*term, place), kept))
                        held |= kept
        front = grown
    return _as_boxes(found, runs, len(states), top)


def _as_boxes(
    found: list[tuple[tuple[int, ...], int]], runs: list[tuple[int, int, int]], count: int, top: Levels
) -> tuple[Boxes, NDArray[np.bool_]]:
    low, high = np.zeros((len(found), len(top)), np.int8), np.tile(top, (len(found), 1))
    for b, (term, _) in enumerate(found):
        for option, first, last in (runs[place] for place in term):
            low[b, option], high[b, option] = first, last
    size = -(-count // 8)
    rows = [np.frombuffer(bits.to_bytes(size, "little"), np.uint8) for _, bits in found]
    bits = np.array(rows, np.uint8).reshape(len(found), size)
    return Boxes(low, high), np.unpackbits(bits, axis=1, bitorder="little")[:, :count].astype(bool)


def _in_turn(holds: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The places of the states, those that only one of some terms holds first, one of each term in turn."""
    alone = holds & (holds.sum(axis=0) == 1)
    turn = np.where(alone.any(axis=0), (np.cumsum(alone, axis=1) * alone).sum(axis=0), holds.shape[1] + 1)
    return np.argsort(turn, kind="stable")


def _apart(states: Boxes, barred: Boxes) -> int:
    """So many states of which no two lie in one box without a barred state, up to one more than a short description."""
    chosen: list[Boxes] = []
    for place in range(min(len(states), MOST_APART)):
        one = states[place : place + 1]
        if all(barred.meeting(one.joined(other).hull()).any() for other in chosen):
            chosen.append(one)
        if len(chosen) > MOST_TERMS:
            break
    return len(chosen)
