"""Moves on a product space: one axis per option, a move varies its owner's axes, infeasible cells are masked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels import order, product, simultaneous
from goodoffices.kernels.product import LIMIT

Values = NDArray[np.int32]
Path = list[tuple[int, int]]
#: So many sweeps are tried before long paths are left to the queue.
SWEEPS = 5


@dataclass(frozen=True)
class Fibres:
    """Each mover's fibres, the cells it can reach from one another, in the form `kernels.product.settle` reads."""

    table: NDArray[Any]
    filled: NDArray[Any]
    below: NDArray[Any]
    begin: NDArray[np.int64]


@dataclass(frozen=True)
class Pairs:
    """For movers with one-way options, which local cells can move to which, as `kernels.product.settle` reads it."""

    begin: NDArray[np.int64]
    start: NDArray[np.int64]
    origin: NDArray[np.int32]


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
    payoff : (actors, cells) int32
        Dense ranks among feasible cells, higher is better; elsewhere anything.
    """

    radices: tuple[int, ...]
    owners: tuple[int, ...]
    directions: tuple[int, ...]
    feasible: NDArray[np.bool_]
    states: NDArray[np.int32]
    payoff: Values

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
            [np.prod([self.radices[a] for a in self.axes(i)], dtype=np.int64) for i in range(len(self.payoff))],
            np.int64,
        )

    @cached_property
    def strides(self) -> NDArray[np.int64]:
        """(actors,) how far apart the neighbouring cells of each actor's fibres lie."""
        return np.array(
            [min((self.axis_strides[a] for a in self.axes(i)), default=1) for i in range(len(self.payoff))], np.int64
        )

    def local_moves(self, i: int) -> NDArray[np.bool_]:
        """(size, size) bool: whether actor `i` can go from one combination of its own levels to another."""
        local = np.arange(self.sizes[i])
        allowed = np.ones((local.size, local.size), bool)
        for axis in self.axes(i):
            level = local // (self.axis_strides[axis] // self.strides[i]) % self.radices[axis]
            if self.directions[axis] > 0:
                allowed &= level[:, None] <= level[None, :]
            elif self.directions[axis] < 0:
                allowed &= level[:, None] >= level[None, :]
        np.fill_diagonal(allowed, False)
        return allowed

    @cached_property
    def pairs(self) -> Pairs:
        """The tables of movers with one-way options."""
        begin = np.full(len(self.payoff), -1, np.int64)
        start, origins = [0], []
        for i in range(len(self.payoff)):
            if any(self.directions[axis] for axis in self.axes(i)):
                begin[i] = len(start) - 1
                for column in self.local_moves(i).T:
                    origins.append(np.flatnonzero(column).astype(np.int32))
                    start.append(start[-1] + origins[-1].size)
        return Pairs(begin, np.array(start, np.int64), np.concatenate([np.zeros(0, np.int32), *origins]))

    @cached_property
    def fibres(self) -> Fibres:
        """Every fibre's cells by ascending payoff of its mover."""
        actors, cells = self.payoff.shape
        narrow = np.uint16 if self.sizes.max() < 2**16 else np.int32
        begin = np.concatenate([[0], np.cumsum(cells // self.sizes)]).astype(np.int64)
        table, below = np.zeros((actors, cells), narrow), np.zeros((cells, actors), narrow)
        filled = np.zeros(begin[-1], narrow)
        for i, u in enumerate(self.payoff):
            order.by_fibre(
                self.ascending(u),
                u,
                self.strides[i],
                self.sizes[i],
                table[i],
                filled[begin[i] : begin[i + 1]],
                below[:, i],
            )
        return Fibres(table, filled, below, begin)

    def ascending(self, v: Values) -> NDArray[np.int32]:
        """Feasible cells by ascending `v`."""
        return order.ascending(v, self.feasible, int(v.max(where=self.feasible, initial=0)) + 1)  # type: ignore[no-any-return]

    def best_move(self, i: int, v: Values) -> Values:
        """(cells,) the largest `v` that `i` reaches in one move or by staying."""
        best = np.where(self.feasible, v, np.int32(-LIMIT))
        for axis in self.axes(i):
            product.running_max(best, self.axis_strides[axis], self.radices[axis], self.directions[axis])
        return best

    def worst_move(self, j: int, v: Values, credible: bool) -> Values:
        """(cells,) the least `v` that one move of `j` leads to, or staying; only improvements when `credible`."""
        if not credible:
            return -self.best_move(j, -v)
        fibres, pairs = self.fibres, self.pairs
        filled = fibres.filled[fibres.begin[j] : fibres.begin[j + 1]]
        return product.worst_improvement(  # type: ignore[no-any-return]
            v,
            self.feasible,
            self.payoff[j],
            self.strides[j],
            self.sizes[j],
            fibres.table[j],
            filled,
            pairs.begin[j],
            pairs.start,
            pairs.origin,
        )

    def settle(self, movers: tuple[int, ...], v: Values, credible: bool) -> Values:
        """(cells,) the least `v` that legal moves of `movers` lead to, or staying."""
        nothing = np.zeros(0, np.int32)
        if not credible:
            v, settled = self._swept(movers, v)
            if settled:
                return v
        return self._settle(movers, v, credible, nothing, nothing)

    def _swept(self, movers: tuple[int, ...], v: Values) -> tuple[Values, bool]:
        """The least `v` after a few sweeps over all movers, and whether more sweeps would change nothing.

        Most conflicts need two or three sweeps; long paths between infeasible cells are left to the queue.
        """
        infeasible = np.flatnonzero(~self.feasible)
        swept = np.where(self.feasible, -v, np.int32(-LIMIT))
        for _ in range(SWEEPS):
            before = swept.copy()
            for j in movers:
                for axis in self.axes(j):
                    product.running_max(swept, self.axis_strides[axis], self.radices[axis], self.directions[axis])
                swept[infeasible] = -LIMIT
            if np.array_equal(swept, before):
                return -swept, True
        return -swept, False

    def paths(
        self, movers: tuple[int, ...], starts: list[int], goal: NDArray[np.bool_], credible: bool
    ) -> list[Path | None]:
        """From each start a shortest legal path to a goal cell, as (mover, cell) steps; None when there is none."""
        step_to, step_by = np.full((2, self.feasible.size), -1, np.int32)
        reached = self._settle(movers, np.where(goal, 0, 1).astype(np.int32), credible, step_to, step_by)
        return [_walk(start, step_to, step_by) if reached[start] == 0 else None for start in starts]

    def _settle(self, movers: tuple[int, ...], v: Values, credible: bool, step_to: Any, step_by: Any) -> Values:
        fibres, pairs = self.fibres, self.pairs
        return product.settle(  # type: ignore[no-any-return]
            self.ascending(v),
            v,
            self.feasible,
            self.payoff,
            np.array(movers, np.int64),
            self.strides,
            self.sizes,
            fibres.table,
            fibres.filled,
            fibres.below,
            fibres.begin,
            pairs.begin,
            pairs.start,
            pairs.origin,
            credible,
            step_to,
            step_by,
        )

    def reach(self, i: int, cell: int) -> NDArray[np.int64]:
        """The cells one move of `i` leads to from `cell`."""
        local = cell // self.strides[i] % self.sizes[i]
        targets = cell + (np.flatnonzero(self._leaves(i, int(local))) - local) * self.strides[i]
        return targets[self.feasible[targets]]  # type: ignore[no-any-return]

    def arcs(self, i: int) -> NDArray[np.int32]:
        """(n, 2) rows (from, to), cells: every move of `i`."""
        local = self.states // self.strides[i] % self.sizes[i]
        targets = self.states[:, None] + (np.arange(self.sizes[i]) - local[:, None]) * self.strides[i]
        state, column = np.nonzero(self.local_moves(i)[local] & self.feasible[targets])
        return np.stack([self.states[state], targets[state, column]], axis=1).astype(np.int32)

    def _leaves(self, i: int, local: int) -> NDArray[np.bool_]:
        others = np.arange(self.sizes[i])
        allowed: NDArray[np.bool_] = others != local
        for axis in self.axes(i):
            step, radix = self.axis_strides[axis] // self.strides[i], self.radices[axis]
            rise = (others // step % radix) - (local // step % radix)
            allowed &= rise * self.directions[axis] >= 0
        return allowed

    def simultaneous(self, i: int, work: int) -> NDArray[np.bool_] | None:
        """(cells,) bool: whether each improvement of `i` meets an answer among the others' joint improvements.

        None when that takes more than `work` combinations.
        """
        improvable = np.flatnonzero(self.feasible & (self.best_move(i, self.payoff[i]) > self.payoff[i]))
        allowed = [self.local_moves(j) for j in range(len(self.payoff))]
        counts = [
            simultaneous.improvement_counts(
                improvable, j, self.feasible, self.payoff, self.strides[j], self.sizes[j], allowed[j]
            )
            for j in range(len(self.payoff))
        ]
        combinations = np.prod([c.astype(float) + (j != i) for j, c in enumerate(counts)], axis=0).sum()
        if combinations > work:
            return None
        largest = int(self.sizes.max())
        table = np.zeros((len(allowed), largest, largest), bool)
        for j, matrix in enumerate(allowed):
            table[j, : len(matrix), : len(matrix)] = matrix
        held = np.ones(self.feasible.size, bool)
        held[improvable] = simultaneous.held_together(
            improvable, i, self.feasible, self.payoff, self.strides, self.sizes, table, largest
        )
        return held


def _walk(cell: int, step_to: NDArray[np.int32], step_by: NDArray[np.int32]) -> Path:
    steps = []
    while step_to[cell] >= 0:
        steps.append((int(step_by[cell]), int(step_to[cell])))
        cell = int(step_to[cell])
    return steps
