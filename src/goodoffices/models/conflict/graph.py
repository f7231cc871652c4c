"""The graph model: a space and an order on it, and the three operators all stability rests on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import reduce
from typing import Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.few import Few
from goodoffices.models.conflict.kept import KeptAnswers
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.models.conflict.order import Order, Path, Values
from goodoffices.models.conflict.ordered_arcs import OrderedArcs
from goodoffices.models.conflict.ordered_product import OrderedProduct
from goodoffices.models.conflict.search import Search, TooFar
from goodoffices.models.conflict.space import Moves, Space
from goodoffices.models.conflict.states import States

Sequence = Literal["legal", "single_mover", "each_opponent_once"]
SEQUENCES: tuple[Sequence, ...] = ("legal", "single_mover", "each_opponent_once")
#: How many combinations simultaneous sanctioning may try for one actor: some ten seconds.
SIMULTANEOUS_WORK = 2_000_000_000

#: With more states than this the compiled kernels are as fast as what asks for all concepts at once.
FEW = 2**14

T = TypeVar("T", bound=np.generic)


@dataclass(frozen=True, eq=False)
class GraphModel:
    """A conflict as the graph model for conflict resolution sees it.

    Arrays run over cells: those of the product space, infeasible ones included (what stands there means nothing), or
    the states of a listed graph. Where the order has draws, they are a leading axis of payoffs and of whatever is made
    of them. The operators include staying put; for every concept that is harmless, as no actor gains by it, and it
    spares the literature's empty sets (docs/decisions/0002).

    Attributes
    ----------
    space : Space
        Actors, states and moves.
    order : Order
        What each actor prefers.
    sequence : str
        How opponents may respond: by `legal` sequences, by one move of a `single_mover`, or `each_opponent_once`.
    kept : Kept
        What was worked out about this model and is asked for again.

    References
    ----------
    Kilgour, Hipel & Fang (1987); Fang, Hipel & Kilgour (1993).
    """

    space: Space
    order: Order
    sequence: Sequence = "legal"
    kept: KeptAnswers = field(default_factory=KeptAnswers, repr=False)

    @property
    def actors(self) -> tuple[str, ...]:
        """Everybody who controls an option, by id."""
        return self.space.actors

    @property
    def deciders(self) -> tuple[int, ...]:
        """Those who also have preferences; the others move, but nothing moves them."""
        return self.order.deciders

    @property
    def states(self) -> States:
        """What each state number stands for."""
        return self.space.states

    @property
    def moves(self) -> Moves:
        """Who can move where."""
        return self.space.moves

    @property
    def size(self) -> int:
        """The number of states."""
        return len(self.moves.states)

    @property
    def cells(self) -> int:
        """The number of cells."""
        return int(self.order.ranks.shape[-1])

    def payoff(self, i: int) -> Values:
        """(..., cells) dense ranks of actor `i` among the states, higher is better."""
        return self.order.of(i)

    @property
    def singles(self) -> tuple[GraphModel, ...]:
        """A model for each draw, of that order alone; of a model without draws, the model itself."""
        if self.order.draws is None:
            return (self,)
        return self.kept.once(
            "singles", lambda: tuple(GraphModel(self.space, one, self.sequence) for one in self.order.each())
        )

    def each(self, answer: Callable[[GraphModel], NDArray[T]]) -> NDArray[T]:
        """(..., n) the answer about each draw, where (n,) is the answer about a model of one order."""
        if self.order.draws is None:
            return answer(self)
        return np.stack([answer(one) for one in self.singles])

    def others(self, i: int) -> tuple[int, ...]:
        """All actors but `i`."""
        return tuple(j for j in range(len(self.actors)) if j != i)

    def by_state(self, array: NDArray[np.generic]) -> NDArray[np.generic]:
        """(..., states) of an array over cells, in the order of state numbers."""
        return array.take(self.moves.states, axis=-1, mode="clip")  # no index is out of range: no need to look

    def best_move(self, i: int, v: Values) -> Values:
        """(..., cells) the largest `v` that `i` can have by one move or by staying."""
        return self.moves.best_move(i, v)

    def worst_response(self, movers: tuple[int, ...], v: Values) -> Values:
        """(..., cells) the least `v` that `movers` can force by a sequence of moves, or by staying."""
        return self._response(movers, v, credible=False)

    def worst_credible(self, movers: tuple[int, ...], v: Values) -> Values:
        """(..., cells) the same when each move must be an improvement for its mover."""
        return self._response(movers, v, credible=True)

    def simultaneous(self, i: int) -> NDArray[np.bool_] | None:
        """(..., cells) bool: whether joint improvements of the others answer each improvement of `i`.

        None with more than `SIMULTANEOUS_WORK` combinations of improvements, or too large a table of one's moves.

        Raises
        ------
        OutOfReach
            On a listed graph.
        """
        found = [one._ordered.simultaneous(i, SIMULTANEOUS_WORK) for one in self.singles]
        held = [one for one in found if one is not None]
        if len(held) < len(found):
            return None
        return held[0] if self.order.draws is None else np.stack(held)

    def answer(self, i: int, demand: str, credible: bool) -> Values:
        """(cells,) the least `i` can be held to from each cell, in a model of one order.

        Parameters
        ----------
        i : int
        demand : str
            As on the cards of concepts: an answer must leave the gain "undone", or "no-way-out".
        credible : bool
            Each step of an answer must be its mover's gain.
        """
        found = None if self.few is None or i not in self.deciders else self.few.answer(demand, credible)
        if found is not None:
            cells = np.zeros(self.cells, np.int32)
            cells[self.moves.states] = found[:, self.deciders.index(i)]
            return cells
        u = self.payoff(i)
        value = np.maximum(u, self.best_move(i, u)) if demand == "no-way-out" else u
        return self._response(self.others(i), value, credible)

    @property
    def few(self) -> Few | None:
        """All concepts of single actors at once, in a model of one order and few states where all sequences count."""
        return self.classed if self.sequence == "legal" else None

    @property
    def classed(self) -> Few | None:
        """Legal sequences between the classes of every actor, in a model of one order and few states."""
        if self.order.draws is not None or self.size > FEW:
            return None
        return self.kept.once("few", lambda: Few.of(self.moves.classes, self.order, self.moves.states))

    @property
    def _ordered(self) -> OrderedProduct | OrderedArcs:
        """The moves with what tells improvements apart, in a model of one order."""
        return self.kept.once("ordered", self._put_in_order)

    def _put_in_order(self) -> OrderedProduct | OrderedArcs:
        if isinstance(self.moves, ListedGraph):
            return OrderedArcs(self.moves, self.order.one)
        return OrderedProduct(self.moves, self.order.one)

    def _response(self, movers: tuple[int, ...], v: Values, credible: bool) -> Values:
        """(..., cells) from (..., cells), draw by draw; `v` has the model's draws, none, or some on one order."""
        if self.order.draws is None and v.ndim == 1:
            return self._one_response(movers, v, credible)
        models = self.singles if self.order.draws is not None else (self,) * len(v)
        rows = v if v.ndim > 1 else [v] * len(models)
        return np.stack([one._one_response(movers, w, credible) for one, w in zip(models, rows, strict=True)])

    def _one_response(self, movers: tuple[int, ...], v: Values, credible: bool) -> Values:
        if self.sequence == "legal":
            return self._ordered.settle(movers, v, credible)
        if self.sequence == "single_mover":
            return reduce(np.minimum, (self._ordered.worst_move(j, v, credible) for j in movers), v)
        return self._once(frozenset(movers), v, credible, {frozenset(): v})

    def _once(self, left: frozenset[int], v: Values, credible: bool, known: dict[frozenset[int], Values]) -> Values:
        """The least `v` when each actor in `left` may still move once; `known` holds the answers for fewer actors."""
        if left not in known:
            known[left] = reduce(
                np.minimum,
                (
                    self._ordered.worst_move(j, self._once(left - {j}, v, credible, known), credible)
                    for j in sorted(left)
                ),
                v,
            )
        return known[left]

    def paths(
        self, movers: tuple[int, ...], starts: list[int], goal: NDArray[np.bool_], credible: bool
    ) -> list[Path | None]:
        """The witnesses of a response, in a model of one order: shortest sequences that lead `movers` to a goal cell.

        Parameters
        ----------
        movers : tuple of int
        starts : list of int
            Cells.
        goal : (cells,) bool
        credible : bool
            Each move must be an improvement for its mover.

        Returns
        -------
        list of (list of (mover, cell) | None)
            For each start the steps; None when no such sequence exists.
        """
        if self.sequence == "legal":
            search = Search(self.moves, self.order.one, movers, goal, credible)
            try:
                return [search.path(start) for start in starts]
            except TooFar:
                return self._ordered.paths(movers, starts, goal, credible)
        turns = len(movers) if self.sequence == "each_opponent_once" else 1
        return [self._short_path(frozenset(movers), turns, start, goal, credible) for start in starts]

    def _short_path(
        self, movers: frozenset[int], turns: int, start: int, goal: NDArray[np.bool_], credible: bool
    ) -> Path | None:
        """A shortest path of at most `turns` steps in which nobody moves twice."""
        ranks = self.order.one
        front: list[tuple[int, frozenset[int], Path]] = [(start, movers, [])]
        for _ in range(turns):
            following: dict[tuple[int, frozenset[int]], Path] = {}
            for cell, left, steps in front:
                for mover, to in ((j, int(to)) for j in sorted(left) for to in self.moves.reach(j, cell)):
                    if credible and ranks[mover, to] <= ranks[mover, cell]:
                        continue
                    if goal[to]:
                        return [*steps, (mover, to)]
                    following.setdefault((to, left - {mover}), [*steps, (mover, to)])
            front = [(cell, left, steps) for (cell, left), steps in following.items()]
        return None
