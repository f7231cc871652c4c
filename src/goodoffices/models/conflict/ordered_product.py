"""A product space with an order on it: which moves improve the mover's lot, and what sequences of them lead to."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels import order, product, simultaneous
from goodoffices.kernels.product import LIMIT
from goodoffices.kernels.simultaneous import Board
from goodoffices.models.conflict.fibres import Fibres, fibres
from goodoffices.models.conflict.kept import KeptAnswers
from goodoffices.models.conflict.order import Path, Values
from goodoffices.models.conflict.product_space import ProductSpace
from goodoffices.models.conflict.slabs import Slabs

#: Improvements are swept so many times at most, on spaces of fewer cells than so many, and with at most so many pairs
#: of cells that one actor moves between.
STEPS, COMPARED, PAIRS = 24, 60_000, 2**20
#: So many cells have their fibres copied, slab by slab, at a time; more only where one slab holds more.
COPIED = 2**18
#: Which moves each actor has, as tables for simultaneous answers: so many bytes at most.
TABLE = 2**28
#: Up to so many cells simultaneous answers are found by rows of bits over all cells: nothing is compiled.
BITS = 2**12


@dataclass(frozen=True, eq=False)
class OrderedProduct:
    """The moves of a product space, told apart by one order.

    Attributes
    ----------
    space : ProductSpace
    ranks : (actors, cells) int32
        Dense ranks among feasible cells, higher is better; elsewhere anything.
    kept : Kept
    """

    space: ProductSpace
    ranks: Values
    kept: KeptAnswers = field(default_factory=KeptAnswers, repr=False)

    @property
    def fibres(self) -> Fibres:
        """Every fibre's cells by ascending rank of its mover."""
        space = self.space
        return self.kept.once(
            "fibres", lambda: fibres(self.ranks, space.feasible, space.strides, space.sizes, space.parts)
        )

    def worst_move(self, j: int, v: Values, credible: bool) -> Values:
        """(cells,) the least `v` that one move of `j` leads to, or staying; only improvements when `credible`."""
        if not credible:
            return -self.space.best_move(j, -v)
        if self._small:
            return self._worst_of_pairs(j, v)
        put = self.fibres
        moving = product.Movers(self.space.strides, self.space.sizes, put.table, put.below, put.bits)
        return product.worst_improvement(v, j, moving, self.space.parts)  # type: ignore[no-any-return]

    def settle(self, movers: tuple[int, ...], v: Values, credible: bool) -> Values:
        """(cells,) the least `v` that legal moves of `movers` lead to, or staying."""
        slabs = self.space.slabs(movers)
        swept = self._stepped(movers, v) if credible else self.space.swept(slabs, movers, v)
        if swept is not None:
            return swept
        nothing = np.zeros((0, 0), np.int32)
        return slabs.join(self._settle(slabs, movers, (v, credible), product.Steps(nothing, nothing)))

    @property
    def _small(self) -> bool:
        """Whether improvements are soonest found by comparing all pairs of cells between which one actor moves."""
        cells = self.space.feasible.size
        return cells < COMPARED and cells * int(self.space.sizes.max()) <= PAIRS

    @property
    def _improving(self) -> list[NDArray[np.bool_]]:
        """Of each actor (size, size, fibres) bool: whether it improves its lot from one cell of a fibre to another."""
        return self.kept.once("improving", lambda: [self._improves(i) for i in range(self.space.actors)])

    def _improves(self, i: int) -> NDArray[np.bool_]:
        worth = self._by_fibre(i, np.where(self.space.feasible, self.ranks[i], np.int32(-LIMIT)))
        return (worth[None] > worth[:, None]) & self.space.local_moves(i)[..., None]

    def _by_fibre(self, i: int, v: Values) -> Values:
        """(size, fibres) of (cells,)."""
        size = int(self.space.sizes[i])
        return v.reshape(-1, size, int(self.space.strides[i])).swapaxes(0, 1).reshape(size, -1)

    def _worst_of_pairs(self, j: int, v: Values) -> Values:
        """(cells,) the least `v` that one improvement of `j` leads to, or staying."""
        here = self._by_fibre(j, v)
        there = np.where(self._improving[j], here[None], np.int32(LIMIT)).min(axis=1)
        least = np.minimum(here, there).reshape(len(here), -1, int(self.space.strides[j]))
        return np.ascontiguousarray(least.swapaxes(0, 1)).reshape(-1)

    def _stepped(self, movers: tuple[int, ...], v: Values) -> Values | None:
        """(cells,) the least `v` after improvements of each mover in turn; None when that is not the way."""
        if not self._small:
            return None
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
        slabs = self.space.slabs(movers)
        shape = (slabs.count, self.space.feasible.size // slabs.count)
        step_to, step_by = np.full((2, *shape), -1, np.int32)
        v = np.where(goal, 0, 1).astype(np.int32)
        reached = self._settle(slabs, movers, (v, credible), product.Steps(step_to, step_by))
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
        self, slabs: Slabs, movers: tuple[int, ...], wanted: tuple[Values, bool], steps: product.Steps
    ) -> Values:
        """(slabs, cells of a slab): as `settle`, from the queue; `wanted`: values, whether only improvements count."""
        answers = np.empty((slabs.count, self.space.feasible.size // slabs.count), np.int32)
        most = max(1, COPIED // answers.shape[1])
        for start in range(0, slabs.count, most):
            some = slice(start, start + most)
            answers[some] = self._settle_some(
                slabs, some, movers, wanted, product.Steps(steps.to[some], steps.by[some])
            )
        return answers

    def _settle_some(
        self, slabs: Slabs, some: slice, movers: tuple[int, ...], wanted: tuple[Values, bool], steps: product.Steps
    ) -> Values:
        """The same for some slabs, as all that is known of the movers' fibres is copied for them."""
        v, credible = wanted
        who, of, put = np.array(movers, np.int64), self.space.parts, self.fibres
        values = slabs.split(v, some)
        table = np.empty((who.size, *values.shape), put.table.dtype)
        below = np.empty((*values.shape, who.size), put.below.dtype)
        for place, j in enumerate(movers):
            table[place] = slabs.rows(put.table[j], int(self.space.strides[j]), int(self.space.sizes[j]), some)
            below[..., place] = slabs.split(put.below[j], some)
        strides = np.array([slabs.inside(int(stride)) for stride in self.space.strides[who]], np.int64)
        moving = product.Movers(strides, self.space.sizes[who], table, below, put.bits)
        one_way = of._replace(number=of.number[who], begin=of.begin[who], lead_begin=of.lead_begin[who])
        here = product.Slab(values, *order.by_slab(values, slabs.split(self.space.feasible, some)))
        return product.settle(here, moving, one_way, credible, steps)  # type: ignore[no-any-return]

    def simultaneous(self, i: int, work: int) -> NDArray[np.bool_] | None:
        """(cells,) bool: whether each improvement of `i` meets an answer among the others' joint improvements.

        None when that takes more than `work` combinations, or tables of more than `TABLE` bytes.
        """
        space, u = self.space, self.ranks[i]
        improvable = np.flatnonzero(space.feasible & (space.best_move(i, u) > u))
        largest, combined = int(space.sizes.max()), improvable.size * int(space.sizes.sum())
        if space.actors * largest**2 > TABLE or combined > work:
            return None
        board, held = self._board, np.ones(space.feasible.size, bool)
        if held.size <= BITS:
            cells = space.states.astype(np.int64)
            known = self.kept.once("ways", lambda: simultaneous.ways(cells, board))
            held[cells] = simultaneous.held_by_bits(cells, i, known, board)
            return held
        counts = [simultaneous.improvement_counts(improvable, j, board) for j in range(space.actors)]
        if np.prod([c.astype(float) + (j != i) for j, c in enumerate(counts)], axis=0).sum() > work:
            return None
        held[improvable] = simultaneous.held_together(improvable, i, board)
        return held

    @property
    def _board(self) -> Board:
        return self.kept.once("board", self._all_moves)

    def _all_moves(self) -> Board:
        space, largest = self.space, int(self.space.sizes.max())
        allowed = np.zeros((space.actors, largest, largest), bool)
        for j, size in enumerate(space.sizes):
            allowed[j, :size, :size] = space.local_moves(j)
        return Board(space.feasible, self.ranks, space.strides, space.sizes, allowed)
