"""Moves on a product space: one axis per option, a move varies its owner's axes, infeasible cells are masked."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels import order, product, simultaneous
from goodoffices.kernels.product import LIMIT
from goodoffices.models.conflict.arcs import pairs
from goodoffices.models.conflict.fibres import Axis, Fibres, Parts, fibres, parts, raise_along
from goodoffices.models.conflict.slabs import Slabs

Values = NDArray[np.int32]
Path = list[tuple[int, int]]
#: So many sweeps are tried before long paths are left to the queue, over so many cells at a time.
SWEEPS, SWEPT = 5, 2**16
#: Sweeps of improvements: so many at most, on spaces with at most so many pairs of cells that one actor moves between.
STEPS, PAIRS = 24, 2**20
#: So many cells have their fibres copied, slab by slab, at a time; more only where one slab holds more.
COPIED = 2**18
#: Which moves each actor has, as tables for simultaneous answers: so many bytes at most.
TABLE = 2**28


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
    once: Any = field(default_factory=Lock, repr=False)

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

    @cached_property
    def own_axes(self) -> list[tuple[Axis, ...]]:
        """Each actor's options, among the combinations of its own levels."""
        return [
            tuple(
                Axis(self.axis_strides[a] // int(self.strides[i]), self.radices[a], self.directions[a])
                for a in self.axes(i)
            )
            for i in range(len(self.payoff))
        ]

    @cached_property
    def parts(self) -> Parts:
        """How one-way options part the fibres of each actor."""
        return parts(self.own_axes)

    @property
    def fibres(self) -> Fibres:
        """Every fibre's cells by ascending payoff of its mover."""
        with self.once:  # threads that want it at the same time shall not work it out twice
            return self._fibres

    @cached_property
    def _fibres(self) -> Fibres:
        return fibres(self.payoff, self.feasible, self.strides, self.sizes, self.parts)

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
        """(cells,) the largest `v` that `i` reaches in one move or by staying."""
        best = np.where(self.feasible, v, np.int32(-LIMIT))
        raise_along(best, self.own_axes[i], int(self.strides[i]))
        return best

    def worst_move(self, j: int, v: Values, credible: bool) -> Values:
        """(cells,) the least `v` that one move of `j` leads to, or staying; only improvements when `credible`."""
        if not credible:
            return -self.best_move(j, -v)
        if self._small:
            product.settle.count(self._pairwork)
            return self._worst_of_pairs(j, v)
        of, put = self.parts, self.fibres
        return product.worst_improvement(  # type: ignore[no-any-return]
            v,
            self.strides[j],
            self.sizes[j],
            put.table[j],
            put.bits,
            of.count[j],
            of.lead_begin[j],
            of.lead_start,
            of.lead_word,
            of.lead_mask,
        )

    def settle(self, movers: tuple[int, ...], v: Values, credible: bool) -> Values:
        """(cells,) the least `v` that legal moves of `movers` lead to, or staying."""
        slabs = self.slabs(movers)
        swept = self._stepped(movers, v) if credible else self._swept(slabs, movers, v)
        if swept is not None:
            return swept
        nothing = np.zeros((0, 0), np.int32)
        return slabs.join(self._settle(slabs, movers, (v, credible), nothing, nothing))

    def slabs(self, movers: tuple[int, ...]) -> Slabs:
        """The space cut where somebody who is no mover stands still."""
        standing = [i for i in range(len(self.payoff)) if i not in movers]
        if not standing:
            return Slabs(1, self.feasible.size)
        return Slabs(int(self.sizes[standing[0]]), int(self.strides[standing[0]]))

    def _swept(self, slabs: Slabs, movers: tuple[int, ...], v: Values) -> Values | None:
        """(cells,) the least `v` after a few sweeps over all movers; None when more would be needed.

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

    @property
    def _pairwork(self) -> int:
        """What comparing pairs counts for, of the patience with doing without the compiler."""
        return self.feasible.size // 10

    @property
    def _small(self) -> bool:
        """Whether improvements are soonest found by comparing all pairs of cells between which one actor moves."""
        return self.feasible.size * int(self.sizes.max()) <= PAIRS and not product.settle.pays(self._pairwork)

    @cached_property
    def _improving(self) -> list[NDArray[np.bool_]]:
        """Of each actor (size, size, fibres) bool: whether it improves its lot from one cell of a fibre to another."""
        found = []
        for i, u in enumerate(self.payoff):
            worth = self._by_fibre(i, np.where(self.feasible, u, np.int32(-LIMIT)))
            found.append((worth[None] > worth[:, None]) & self.local_moves(i)[..., None])
        return found

    def _by_fibre(self, i: int, v: Values) -> Values:
        """(size, fibres) of (cells,)."""
        size = int(self.sizes[i])
        return v.reshape(-1, size, int(self.strides[i])).swapaxes(0, 1).reshape(size, -1)

    def _worst_of_pairs(self, j: int, v: Values) -> Values:
        """(cells,) the least `v` that one improvement of `j` leads to, or staying."""
        here = self._by_fibre(j, v)
        there = np.where(self._improving[j], here[None], np.int32(LIMIT)).min(axis=1)
        least = np.minimum(here, there).reshape(len(here), -1, int(self.strides[j]))
        return np.ascontiguousarray(least.swapaxes(0, 1)).reshape(-1)

    def _stepped(self, movers: tuple[int, ...], v: Values) -> Values | None:
        """(cells,) the least `v` after improvements of each mover in turn; None when that is not the way."""
        if not self._small:
            return None
        product.settle.count(self._pairwork)
        for _ in range(STEPS):
            before = v
            for j in movers:
                v = self._worst_of_pairs(j, v)
            if np.array_equal(v, before):
                return v
        return None

    def paths(
        self, movers: tuple[int, ...], starts: list[int], goal: NDArray[np.bool_], credible: bool
    ) -> list[Path | None]:
        """From each start a shortest legal path to a goal cell, as (mover, cell) steps; None when there is none."""
        slabs = self.slabs(movers)
        shape = (slabs.count, self.feasible.size // slabs.count)
        step_to, step_by = np.full((2, *shape), -1, np.int32)
        v = np.where(goal, 0, 1).astype(np.int32)
        reached = self._settle(slabs, movers, (v, credible), step_to, step_by)
        found: list[Path | None] = []
        for start in starts:
            slab, place = slabs.inward(start)
            steps: Path = []
            can = reached[slab, place] == 0
            while can and step_to[slab, place] >= 0:
                mover, place = movers[step_by[slab, place]], int(step_to[slab, place])
                steps.append((mover, slabs.outward(slab, place)))
            found.append(steps if can else None)
        return found

    def _settle(
        self, slabs: Slabs, movers: tuple[int, ...], wanted: tuple[Values, bool], step_to: Any, step_by: Any
    ) -> Values:
        """(slabs, cells of a slab): as `settle`, from the queue; `wanted`: values, whether only improvements count."""
        answers = np.empty((slabs.count, self.feasible.size // slabs.count), np.int32)
        most = max(1, COPIED // answers.shape[1])
        for start in range(0, slabs.count, most):
            some = slice(start, start + most)
            answers[some] = self._settle_some(slabs, some, movers, wanted, (step_to[some], step_by[some]))
        return answers

    def _settle_some(
        self, slabs: Slabs, some: slice, movers: tuple[int, ...], wanted: tuple[Values, bool], steps: tuple[Any, Any]
    ) -> Values:
        """The same for some slabs, as all that is known of the movers' fibres is copied for them."""
        v, credible = wanted
        who, of, put = np.array(movers, np.int64), self.parts, self.fibres
        values = slabs.split(v, some)
        table = np.empty((who.size, *values.shape), put.table.dtype)
        below = np.empty((*values.shape, who.size), put.below.dtype)
        for place, j in enumerate(movers):
            table[place] = slabs.rows(put.table[j], int(self.strides[j]), int(self.sizes[j]), some)
            below[..., place] = slabs.split(put.below[j], some)
        return product.settle(  # type: ignore[no-any-return]
            values,
            *order.by_slab(values, slabs.split(self.feasible, some)),
            np.array([slabs.inside(int(stride)) for stride in self.strides[who]], np.int64),
            self.sizes[who],
            table,
            below,
            put.bits,
            of.count[who],
            of.begin[who],
            of.of,
            of.lead_begin[who],
            of.lead_start,
            of.lead_word,
            of.lead_mask,
            credible,
            *steps,
        )

    def reach(self, i: int, cell: int) -> NDArray[np.int64]:
        """The cells one move of `i` leads to from `cell`."""
        local = cell // self.strides[i] % self.sizes[i]
        targets = cell + (np.flatnonzero(self._leaves(i, int(local))) - local) * self.strides[i]
        return targets[self.feasible[targets]]  # type: ignore[no-any-return]

    def arcs(self, i: int) -> NDArray[np.int32]:
        """(n, 2) rows (from, to), cells: every move of `i`.

        Raises
        ------
        OutOfReach
            When there are too many to list.
        """
        local = (self.states // self.strides[i] % self.sizes[i]).astype(np.int64)
        fibre = np.unique(self.states - local * self.strides[i], return_inverse=True)[1]
        start, end = pairs(fibre)
        keep = start != end
        for axis in self.own_axes[i]:
            if axis.direction:
                level = (local // axis.step % axis.radix).astype(np.int16)
                keep &= (level[end] - level[start]) * axis.direction >= 0
        return np.stack([self.states[start[keep]], self.states[end[keep]]], axis=1).astype(np.int32)

    def _leaves(self, i: int, local: int) -> NDArray[np.bool_]:
        others = np.arange(self.sizes[i])
        allowed: NDArray[np.bool_] = others != local
        for axis in self.own_axes[i]:
            rise = (others // axis.step % axis.radix) - (local // axis.step % axis.radix)
            allowed &= rise * axis.direction >= 0
        return allowed

    def simultaneous(self, i: int, work: int) -> NDArray[np.bool_] | None:
        """(cells,) bool: whether each improvement of `i` meets an answer among the others' joint improvements.

        None when that takes more than `work` combinations, or tables of more than `TABLE` bytes.
        """
        improvable = np.flatnonzero(self.feasible & (self.best_move(i, self.payoff[i]) > self.payoff[i]))
        if len(self.sizes) * int(self.sizes.max()) ** 2 > TABLE or improvable.size * int(self.sizes.sum()) > work:
            return None
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
