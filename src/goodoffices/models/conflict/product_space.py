"""Moves on a product space: one axis per option, a move varies its owner's axes, infeasible cells are masked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels.product import LIMIT, Parts
from goodoffices.models.conflict.arcs import numbered, pairs
from goodoffices.models.conflict.classes import Classes
from goodoffices.models.conflict.fibres import Axis, parts, raise_along
from goodoffices.models.conflict.slabs import Slabs

Values = NDArray[np.int32]
NOBODY = np.zeros(0, np.int64)
#: So many sweeps are tried before long paths are left to the queue, over so many cells at a time.
SWEEPS, SWEPT = 5, 2**16


@dataclass(frozen=True)
class ProductSpace:
    """Cells of a mixed-radix array; moves are transitive, so that 'nobody twice in succession' is no restriction.

    Attributes
    ----------
    radices, owners, directions : tuple of int
        Of each axis, the least significant first: its number of levels, the actor that controls it, and 0 (both
        ways), 1 (levels only rise) or -1 (only fall). The axes of one actor are adjacent.
    feasible : (cells,) bool
    states : (states,) int32
        The cell of each state, in the order of state numbers.
    """

    radices: tuple[int, ...]
    owners: tuple[int, ...]
    directions: tuple[int, ...]
    feasible: NDArray[np.bool_]
    states: NDArray[np.int32]

    @property
    def actors(self) -> int:
        """How many actors there are."""
        return max(self.owners) + 1

    @cached_property
    def axis_strides(self) -> tuple[int, ...]:
        """Of each axis, how far apart in cell number neighbouring levels lie."""
        return tuple(int(np.prod(self.radices[:axis], dtype=np.int64)) for axis in range(len(self.radices)))

    def axes(self, i: int) -> tuple[int, ...]:
        """The axes of actor `i`."""
        return tuple(axis for axis, owner in enumerate(self.owners) if owner == i)

    @cached_property
    def sizes(self) -> NDArray[np.int64]:
        """(actors,) the number of combinations of each actor's own levels."""
        return np.array(
            [np.prod([self.radices[a] for a in self.axes(i)], dtype=np.int64) for i in range(self.actors)],
            np.int64,
        )

    @cached_property
    def strides(self) -> NDArray[np.int64]:
        """(actors,) how far apart the neighbouring cells of each actor's fibres lie."""
        return np.array(
            [min((self.axis_strides[a] for a in self.axes(i)), default=1) for i in range(self.actors)], np.int64
        )

    @cached_property
    def own_axes(self) -> list[tuple[Axis, ...]]:
        """Each actor's options, among the combinations of its own levels."""
        return [
            tuple(
                Axis(self.axis_strides[a] // int(self.strides[i]), self.radices[a], self.directions[a])
                for a in self.axes(i)
            )
            for i in range(self.actors)
        ]

    @cached_property
    def parts(self) -> Parts:
        """How one-way options part the fibres of each actor."""
        return parts(self.own_axes)

    def local_moves(self, i: int) -> NDArray[np.bool_]:
        """(size, size) bool: whether actor `i` can go from one combination of its own levels to another."""
        local = np.arange(self.sizes[i])
        allowed = np.ones((local.size, local.size), bool)
        for axis in self.own_axes[i]:
            level = local // axis.step % axis.radix
            if axis.direction:
                allowed &= (level[None, :] - level[:, None]) * axis.direction >= 0
        np.fill_diagonal(allowed, False)
        return allowed

    def best_move(self, i: int, v: Values) -> Values:
        """(..., cells) the largest `v` that `i` reaches in one move or by staying."""
        best = np.where(self.feasible, v, np.int32(-LIMIT))
        raise_along(best.reshape(-1), self.own_axes[i], int(self.strides[i]))
        return best

    def slabs(self, movers: tuple[int, ...]) -> Slabs:
        """The space cut where somebody who is no mover stands still."""
        standing = [i for i in range(self.actors) if i not in movers]
        if not standing:
            return Slabs(1, self.feasible.size)
        return Slabs(int(self.sizes[standing[0]]), int(self.strides[standing[0]]))

    def swept(self, slabs: Slabs, movers: tuple[int, ...], v: Values) -> Values | None:
        """(cells,) the least `v` that moves of `movers` lead to, or staying; None where a few sweeps do not find it.

        Most conflicts need two or three sweeps; long paths between infeasible cells are left to the queue.
        """
        swept = -slabs.split(v)
        most = np.where(slabs.split(self.feasible), np.int32(LIMIT), np.int32(-LIMIT))
        cells = swept.shape[1] * max(1, SWEPT // swept.shape[1])
        for start in range(0, swept.size, cells):
            here, limit = swept.reshape(-1)[start : start + cells], most.reshape(-1)[start : start + cells]
            np.minimum(here, limit, out=here)
            for _ in range(SWEEPS):
                before = here.copy()
                for j in movers:
                    raise_along(here, self.own_axes[j], slabs.inside(int(self.strides[j])))
                    np.minimum(here, limit, out=here)
                if np.array_equal(here, before):
                    break
            else:
                return None
        return slabs.join(np.negative(swept, out=swept))

    def reach(self, i: int, cell: int) -> NDArray[np.int64]:
        """The cells one move of `i` leads to from `cell`."""
        stride, size = self._spans[i]
        local = cell // stride % size
        targets = cell - local * stride + np.flatnonzero(self._leaves(i, local)) * stride
        return targets[self.feasible[targets]]

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        """Stride and size of each actor's fibres."""
        return list(zip(self.strides.tolist(), self.sizes.tolist(), strict=True))

    def reaches(self, i: int, cells: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """(n,) and (n,): the places in `cells`, and the cells that one move of `i` leads to from there."""
        size, stride = int(self.sizes[i]), int(self.strides[i])
        found = []
        for begin in range(0, len(cells), max(1, SWEPT // size)):
            some = cells[begin : begin + max(1, SWEPT // size)].astype(np.int64)
            local = some // stride % size
            targets = (some - local * stride)[:, None] + np.arange(size) * stride
            ways = self.feasible[targets]
            ways[np.arange(len(some)), local] = False
            for axis in self.own_axes[i]:
                if axis.direction:
                    level = np.arange(size) // axis.step % axis.radix
                    ways &= (level - level[local][:, None]) * axis.direction >= 0
            which, to = np.nonzero(ways)
            found.append((which + begin, targets[which, to]))
        if not found:
            return NOBODY, NOBODY
        return np.concatenate([which for which, _ in found]), np.concatenate([to for _, to in found])

    def precedence(self, i: int, cells: NDArray[np.int64], u: Values) -> NDArray[np.int64]:
        """(n,) numbers that put cells of one fibre of `i` in order: part by part, worst first by their worth `u`."""
        local = cells // self.strides[i] % self.sizes[i]
        part = self.parts.of[self.parts.begin[i] + local].astype(np.int64)
        order = np.lexsort((local, u[cells], part))
        place: NDArray[np.int64] = np.empty(len(cells), np.int64)
        place[order] = np.arange(len(cells))
        return place

    def arcs(self, i: int) -> NDArray[np.int32]:
        """(n, 2) rows (from, to), cells: every move of `i`.

        Raises
        ------
        OutOfReach
            When there are too many to list.
        """
        local = (self.states // self.strides[i] % self.sizes[i]).astype(np.int64)
        fibre = numbered(self.states - local * self.strides[i])
        start, end = pairs(fibre)
        keep = np.ones(start.size, bool)
        for axis in self.own_axes[i]:
            if axis.direction:
                level = (local // axis.step % axis.radix).astype(np.int16)
                keep &= (level[end] - level[start]) * axis.direction >= 0
        return np.stack([self.states[start[keep]], self.states[end[keep]]], axis=1).astype(np.int32)

    @cached_property
    def classes(self) -> Classes | None:
        """The moves as classes and ways out of them, over states; None where they are too many, see `Classes`."""
        place = np.zeros(self.feasible.size, np.int32)
        place[self.states] = np.arange(len(self.states), dtype=np.int32)
        parts: list[NDArray[np.int64]] = []
        out: list[NDArray[np.int32]] = []
        for axes, stride, size in zip(self.own_axes, self.strides, self.sizes, strict=True):
            local = self.states // stride % size
            both = sum((local // a.step % a.radix * a.step for a in axes if not a.direction), np.zeros_like(local))
            parts.append(self.states - both * stride)
            one_way = any(axis.direction for axis in axes)
            out.append(place[self.arcs(len(out))] if one_way else np.zeros((0, 2), np.int32))
        return Classes.of_parts(parts, out)

    def _leaves(self, i: int, local: int) -> NDArray[np.bool_]:
        allowed = np.ones(self._spans[i][1], bool)
        allowed[local] = False
        one_way = [axis for axis in self.own_axes[i] if axis.direction]
        others = np.arange(allowed.size) if one_way else NOBODY
        for axis in one_way:
            rise = (others // axis.step % axis.radix) - (local // axis.step % axis.radix)
            allowed &= rise * axis.direction >= 0
        return allowed
