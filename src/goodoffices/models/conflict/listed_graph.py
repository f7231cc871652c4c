"""Moves on a listed graph: every arc is written down; sequences carry who moved last."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.classes import Classes
from goodoffices.models.conflict.order import Values

#: So many values at the ends of arcs are held at a time; more only where one row has more.
HELD = 2**22


@dataclass(frozen=True)
class ListedGraph:
    """Explicit arcs of each actor; moves need not be transitive.

    Attributes
    ----------
    starts : (actors, states + 1) int64
        Arcs starts[i, s] .. starts[i, s + 1] - 1 are those of actor i from state s.
    targets : (arcs,) int32
    parts : (actors, states) int64 | None
        Where all moves are known to be transitive: a number for each part of the states within which an actor moves to
        and fro.
    """

    starts: NDArray[np.int64]
    targets: NDArray[np.int32]
    parts: NDArray[np.int64] | None = None

    @classmethod
    def from_arcs(cls, arcs: list[NDArray[np.int32]], size: int) -> ListedGraph:
        """A graph of `size` states from each actor's arcs, (n, 2) rows of (from, to); what stands twice counts once."""
        starts, targets, offset = [], [], 0
        for pairs in arcs:
            start, end = pairs[:, 0], pairs[:, 1]
            away = start != end
            one = np.int32 if size**2 < 2**31 else np.int64  # one number sorts faster than two
            key = np.sort(start[away].astype(one) * size + end[away])
            new = np.ones(key.size, bool)
            np.not_equal(key[1:], key[:-1], out=new[1:])
            unique = key[new]
            begins = np.searchsorted(unique, (np.arange(size + 1) * size).astype(one))
            starts.append(offset + begins)
            targets.append((unique - np.repeat(np.arange(size, dtype=one) * size, np.diff(begins))).astype(np.int32))
            offset += unique.size
        return cls(np.array(starts, np.int64), np.concatenate(targets))

    @property
    def size(self) -> int:
        """How many states there are."""
        return int(self.starts.shape[1]) - 1

    @property
    def feasible(self) -> NDArray[np.bool_]:
        """(states,) bool: all of them."""
        return np.ones(self.size, bool)

    @property
    def states(self) -> NDArray[np.int32]:
        """(states,) int32: here cells and states are the same."""
        return np.arange(self.size, dtype=np.int32)

    @cached_property
    def reversed(self) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """Starts and sources of the arcs that lead into each state."""
        size = self.size
        starts, sources = np.empty_like(self.starts), np.empty_like(self.targets)
        for i, begin in enumerate(self.starts):
            span = slice(begin[0], begin[-1])
            by_target = np.argsort(self.targets[span], kind="stable")
            sources[span] = np.repeat(np.arange(size, dtype=np.int32), np.diff(begin))[by_target]
            starts[i] = begin[0] + np.searchsorted(self.targets[span][by_target], np.arange(size + 1))
        return starts, sources

    @cached_property
    def classes(self) -> Classes | None:
        """The moves as classes and ways out of them; None where they are not known to be transitive, see `Classes`."""
        if self.parts is None:
            return None
        return Classes.of_parts(self.parts, [self.arcs(i) for i in range(len(self.starts))])

    def best_move(self, i: int, v: Values) -> Values:
        """(..., states) the largest `v` that `i` reaches in one move or by staying."""
        begin = self.starts[i]
        (leaving,) = np.nonzero(np.diff(begin))
        best = v.copy()
        if leaving.size:
            to, first = self.targets[begin[0] : begin[-1]], begin[leaving] - begin[0]
            rows, found = v.reshape(-1, self.size), best.reshape(-1, self.size)
            for at in range(0, len(rows), max(1, HELD // to.size)):
                some = slice(at, at + max(1, HELD // to.size))
                reached = np.maximum.reduceat(rows[some, to], first, axis=1)
                found[some, leaving] = np.maximum(rows[some, leaving], reached)
        return best

    def reach(self, i: int, cell: int) -> NDArray[np.int64]:
        """The states one move of `i` leads to from `cell`."""
        return self.targets[self.starts[i, cell] : self.starts[i, cell + 1]].astype(np.int64)

    def reaches(self, i: int, cells: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """(n,) and (n,): the places in `cells`, and the states that one move of `i` leads to from there."""
        begin = self.starts[i, cells]
        count = self.starts[i, cells + 1] - begin
        which = np.repeat(np.arange(len(cells)), count)
        return which, self.targets[np.arange(which.size) + (begin - np.cumsum(count) + count)[which]].astype(np.int64)

    def precedence(self, i: int, cells: NDArray[np.int64], u: Values) -> NDArray[np.int64]:  # noqa: ARG002
        """(n,) numbers that put states that one move of `i` leads on from in order, whatever their worth `u`."""
        return cells

    def arcs(self, i: int) -> NDArray[np.int32]:
        """(n, 2) rows (from, to): every move of `i`."""
        begin = self.starts[i]
        sources = np.repeat(self.states, np.diff(begin))
        return np.stack([sources, self.targets[begin[0] : begin[-1]]], axis=1)
