"""What sequences of several movers bring together, as rows of bits; where all moves are transitive, in plain numpy.

States between which the movers go to and fro share a row; what leads on from such a component leads back no more.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels import bits
from goodoffices.kernels.bits import Rows
from goodoffices.models.conflict.arcs import numbered
from goodoffices.models.conflict.classes import Classes

#: Rows and components are kept for the next question in so many bytes.
KEPT_BYTES = 2**28


@dataclass(frozen=True, eq=False)
class Spreading:
    """Sequences of moves on classes.

    Attributes
    ----------
    classes : Classes
    """

    classes: Classes
    _known: dict[Any, NDArray[Any]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, classes: Classes | None) -> Spreading | None:
        """None where there are no classes."""
        return None if classes is None else cls(classes)

    @property
    def states(self) -> int:
        """How many states there are."""
        return int(self.classes.of.shape[1])

    def rows(self, movers: tuple[int, ...], *, back: bool = False) -> Rows:
        """(states, words) what sequences of one move or more lead to from each state; `back`: where they come from."""
        back = back and any(len(self.classes.onward[j]) for j in movers)  # else it leads where it comes from
        return self._once((movers, back), lambda: self._rows(movers, back))

    def _rows(self, movers: tuple[int, ...], back: bool) -> Rows:
        alone = bits.single(np.arange(self.states), self.states)
        rows = self.joined(alone, movers, back=back)
        still = ~np.logical_or.reduce(self._several[list(movers)], axis=0)  # where nobody can go and come back
        rows[still] &= ~alone[still]
        return rows

    def joined(self, rows: Rows, movers: tuple[int, ...], *, back: bool = False) -> Rows:
        """(states, words) for each state the rows of all states that sequences lead to, its own included, as one."""
        of, found = self._joined(rows, movers, back=back)
        return found[of]

    def shared(self, movers: tuple[int, ...]) -> tuple[NDArray[np.int64], Rows]:
        """(states,) the component of each state, and (components, words) what sequences lead to, its own included."""
        return self.components(movers), self._once(("shared", movers), lambda: self._shared(movers))

    def _shared(self, movers: tuple[int, ...]) -> Rows:
        """(components, words) the bits of the states of each component and of those it leads to."""
        of, words = self.components(movers), (self.states + 63) // 64
        at = np.arange(self.states)
        slot = of * words + at // 64
        order = np.argsort(slot, kind="stable")
        first = np.flatnonzero(np.diff(slot[order], prepend=-1))
        found = np.zeros((int(of.max()) + 1) * words, np.uint64)
        bit = np.uint64(1) << (at % 64).astype(np.uint64)
        found[slot[order][first]] = np.bitwise_or.reduceat(bit[order], first)
        return self._led(found.reshape(-1, words), movers, of)

    def _joined(self, rows: Rows, movers: tuple[int, ...], *, back: bool = False) -> tuple[NDArray[np.int64], Rows]:
        of = self.components(movers)
        order = np.argsort(of, kind="stable")
        found = np.bitwise_or.reduceat(rows[order], np.searchsorted(of[order], np.arange(of.max() + 1)), axis=0)
        return of, self._led(found, movers, of, back=back)

    def _led(self, found: Rows, movers: tuple[int, ...], of: NDArray[np.int64], *, back: bool = False) -> Rows:
        """(components, words) the rows of components with those of all that they lead to, changed in place."""
        start, end = self._leads(movers, of)[:: -1 if back else 1]
        if start.size:
            order = np.argsort(start, kind="stable")
            start, end = start[order], end[order]
            first = np.flatnonzero(np.diff(start, prepend=-1))
            start = start[first]
            before: Any = None
            while not np.array_equal(found[start], before):
                before = found[start]
                found[start] |= np.bitwise_or.reduceat(found[end], first, axis=0)
        return found

    def components(self, movers: tuple[int, ...]) -> NDArray[np.int64]:
        """(states,) the component of each state, from 0 without gaps."""
        return self._once(movers, lambda: self._components(movers))

    def _once(self, asked: Any, work_out: Callable[[], NDArray[Any]]) -> NDArray[Any]:
        """What was asked before, as far as there is room to keep it."""
        if asked in self._known:
            known: NDArray[Any] = self._known[asked]
            return known
        found = work_out()
        if (len(self._known) + 1) * found.nbytes <= KEPT_BYTES:
            self._known[asked] = found
        return found

    def _components(self, movers: tuple[int, ...]) -> NDArray[np.int64]:
        if not movers:
            return np.arange(self.states)
        ways: NDArray[np.int64] = self.classes.of[movers[-1]]
        if len(movers) == 1:
            return ways
        found = self.components(movers[:-1])
        while True:  # a component has the number of the first it meets
            first = np.full(ways.max() + 1, self.states)
            np.minimum.at(first, ways, found)
            least = np.full(found.max() + 1, self.states)
            np.minimum.at(least, found, first[ways])
            if np.array_equal(least, np.arange(least.size)):
                return found
            found = numbered(least[least][found])

    @cached_property
    def _several(self) -> NDArray[np.bool_]:
        """(actors, states) bool: where an actor moves to and fro."""
        return np.stack([np.bincount(of)[of] > 1 for of in self.classes.of])

    def _leads(self, movers: tuple[int, ...], of: NDArray[np.int64]) -> NDArray[np.int64]:
        """(2, n) from which component a move leads on to which."""
        here = np.arange(self.states)
        found = [np.zeros(0, np.int64)]
        for j in movers:
            for to in self.classes.onward[j]:
                on = to < self.states
                found.append(of[here[on]] * self.states + of[to[on]])
        key = np.sort(np.concatenate(found))
        return np.stack(np.divmod(key[np.diff(key, prepend=-1) != 0], self.states))
