"""Moves on few states: the classes within which an actor moves to and fro, and what leads out of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels import classes
from goodoffices.kernels.classes import Places, Values
from goodoffices.models.conflict.arcs import numbered

#: Ways out of a class are held for so many states at most.
WAYS = 64
#: Classes laid side by side may take so many times as much room as there are states.
SPREAD = 4
#: So many rounds of all movers are tried before long paths are left to the queue.
ROUNDS = 40


@dataclass(frozen=True, eq=False)
class Classes:
    """The moves of every actor, all of them transitive.

    Attributes
    ----------
    of : (actors, states) int64
        The class of each state, from 0 without gaps.
    onward : tuple of (ways, states) int
        Of each actor the states out of the class that one move leads to; the number of states where there are no more.
    """

    of: NDArray[np.int64]
    onward: tuple[Places, ...]

    @classmethod
    def of_parts(cls, parts: Iterable[NDArray[Any]], arcs: Sequence[NDArray[np.int32]]) -> Classes | None:
        """From what tells the classes of each actor apart, and its arcs as (n, 2) rows.

        None where too much leads out of classes, or they differ so in size that laying them side by side is wasteful.
        """
        found = np.stack([numbered(part) for part in parts])
        onward = [_onward(of, moves) for of, moves in zip(found, arcs, strict=True)]
        made = cls(found, tuple(onward))
        room = max(grid.layers * grid.classes for grid in made.grids)
        return None if any(len(ways) > WAYS for ways in onward) or room > SPREAD * found.shape[1] + WAYS else made

    @cached_property
    def _order(self) -> Places:
        return np.argsort(self.of, axis=1, kind="stable")

    @cached_property
    def grids(self) -> list[classes.Grid]:
        """The classes of each actor side by side."""
        return classes.grids(self._order, self.of)

    @cached_property
    def whole(self) -> list[classes.Layers]:
        """What every state of each actor sees when all moves count."""
        return classes.whole(self._order, self.grids, self.onward)

    def improving(self, ranks: Values) -> list[classes.Layers]:
        """The same when only improvements count; ranks : (actors, states) from 0."""
        return classes.improving(self.of, self.grids, ranks, self.onward)

    def best(self, i: int, values: Values) -> Values:
        """(states, ...) the largest value that `i` reaches in one move or by staying."""
        return -classes.least(classes.unlimited(-values), self.whole[i], every=True)


def _onward(of: NDArray[np.int64], moves: NDArray[np.int32]) -> Places:
    """(ways, states) where arcs lead out of the class of each state."""
    start, end = moves[:, 0], moves[:, 1]
    leaving = of[start] != of[end]
    start, end = start[leaving], end[leaving]
    count = np.bincount(start, minlength=of.size)
    found = np.full((int(count.max(initial=0)), of.size), of.size)
    if start.size:
        order = np.argsort(start, kind="stable")
        start, end = start[order], end[order]
        found[np.arange(start.size) - (np.cumsum(count) - count)[start], start] = end
    return found
