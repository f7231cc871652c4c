"""The graph model: actors, states, moves and payoffs, and the three operators all stability rests on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.states import States

Values = NDArray[np.int32]
Path = list[tuple[int, int]]
Sequence = Literal["legal", "single_mover", "each_opponent_once"]
SEQUENCES: tuple[Sequence, ...] = ("legal", "single_mover", "each_opponent_once")
#: How many combinations simultaneous sanctioning may try for one actor: some ten seconds.
SIMULTANEOUS_WORK = 2_000_000_000


class Moves(Protocol):
    """What a product space and a listed graph both offer."""

    @property
    def feasible(self) -> NDArray[np.bool_]:
        """(cells,) bool."""

    @property
    def states(self) -> NDArray[np.int32]:
        """(states,) the cell of each state, in the order of state numbers."""

    @property
    def payoff(self) -> Values:
        """(actors, cells) dense ranks, higher is better."""

    def best_move(self, i: int, v: Values) -> Values:
        """See `GraphModel.best_move`."""

    def worst_move(self, j: int, v: Values, credible: bool) -> Values:
        """One move of `j`, or staying."""

    def settle(self, movers: tuple[int, ...], v: Values, credible: bool) -> Values:
        """Legal sequences, or staying."""

    def paths(
        self, movers: tuple[int, ...], starts: list[int], goal: NDArray[np.bool_], credible: bool
    ) -> list[Path | None]:
        """From each start a shortest legal path, as (mover, cell) steps."""

    def reach(self, i: int, cell: int) -> NDArray[np.int64]:
        """One move of `i` away."""

    def arcs(self, i: int) -> NDArray[np.int32]:
        """(n, 2) rows (from, to), cells: every move of `i`."""

    def simultaneous(self, i: int, work: int) -> NDArray[np.bool_] | None:
        """See `GraphModel.simultaneous`."""


@dataclass(frozen=True, eq=False)
class GraphModel:
    """A conflict as the graph model for conflict resolution sees it.

    Arrays run over cells: those of the product space, infeasible ones included (what stands there means nothing), or
    the states of a listed graph. The operators include staying put; for every concept that is harmless, as no actor
    gains by it, and it spares the literature's empty sets (docs/decisions/0002).

    Attributes
    ----------
    actors : tuple of str
        Everybody who controls an option, by id.
    deciders : tuple of int
        Those who also have preferences; the others move, but nothing moves them.
    states : States
        What each state number stands for.
    moves : ProductSpace | ListedGraph
    sequence : str
        How opponents may respond: by `legal` sequences, by one move of a `single_mover`, or `each_opponent_once`.

    References
    ----------
    Kilgour, Hipel & Fang (1987); Fang, Hipel & Kilgour (1993).
    """

    actors: tuple[str, ...]
    deciders: tuple[int, ...]
    states: States
    moves: Moves
    sequence: Sequence = "legal"

    @property
    def payoff(self) -> Values:
        """(actors, cells) dense ranks among the states, higher is better."""
        return self.moves.payoff

    @property
    def size(self) -> int:
        """The number of states."""
        return len(self.moves.states)

    def others(self, i: int) -> tuple[int, ...]:
        """All actors but `i`."""
        return tuple(j for j in range(len(self.actors)) if j != i)

    def by_state(self, array: NDArray[np.generic]) -> NDArray[np.generic]:
        """(..., states) of an array over cells, in the order of state numbers."""
        return array.take(self.moves.states, axis=-1, mode="clip")  # no index is out of range: no need to look

    def best_move(self, i: int, v: Values) -> Values:
        """(cells,) the largest `v` that `i` can have by one move or by staying."""
        return self.moves.best_move(i, v)

    def worst_response(self, movers: tuple[int, ...], v: Values) -> Values:
        """(cells,) the least `v` that `movers` can force by a sequence of moves, or by staying."""
        return self._response(movers, v, credible=False)

    def worst_credible(self, movers: tuple[int, ...], v: Values) -> Values:
        """(cells,) the same when each move must be an improvement for its mover."""
        return self._response(movers, v, credible=True)

    def simultaneous(self, i: int) -> NDArray[np.bool_] | None:
        """(cells,) bool: whether joint improvements of the others answer each improvement of `i`.

        None with more than `SIMULTANEOUS_WORK` combinations of improvements, or too large a table of one's moves.

        Raises
        ------
        OutOfReach
            On a listed graph.
        """
        return self.moves.simultaneous(i, SIMULTANEOUS_WORK)

    def _response(self, movers: tuple[int, ...], v: Values, credible: bool) -> Values:
        if self.sequence == "legal":
            return self.moves.settle(movers, v, credible)
        if self.sequence == "single_mover":
            return reduce(np.minimum, (self.moves.worst_move(j, v, credible) for j in movers), v)
        return self._once(frozenset(movers), v, credible, {frozenset(): v})

    def _once(self, left: frozenset[int], v: Values, credible: bool, known: dict[frozenset[int], Values]) -> Values:
        """The least `v` when each actor in `left` may still move once; `known` holds the answers for fewer actors."""
        if left not in known:
            known[left] = reduce(
                np.minimum,
                (self.moves.worst_move(j, self._once(left - {j}, v, credible, known), credible) for j in sorted(left)),
                v,
            )
        return known[left]

    def paths(
        self, movers: tuple[int, ...], starts: list[int], goal: NDArray[np.bool_], credible: bool
    ) -> list[Path | None]:
        """The witnesses of a response: shortest sequences that `movers` may play to a goal cell.

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
            return self.moves.paths(movers, starts, goal, credible)
        turns = len(movers) if self.sequence == "each_opponent_once" else 1
        return [self._short_path(frozenset(movers), turns, start, goal, credible) for start in starts]

    def _short_path(
        self, movers: frozenset[int], turns: int, start: int, goal: NDArray[np.bool_], credible: bool
    ) -> Path | None:
        """A shortest path of at most `turns` steps in which nobody moves twice."""
        front: list[tuple[int, frozenset[int], Path]] = [(start, movers, [])]
        for _ in range(turns):
            following: dict[tuple[int, frozenset[int]], Path] = {}
            for cell, left, steps in front:
                for mover, to in ((j, int(to)) for j in sorted(left) for to in self.moves.reach(j, cell)):
                    if credible and self.payoff[mover, to] <= self.payoff[mover, cell]:
                        continue
                    if goal[to]:
                        return [*steps, (mover, to)]
                    following.setdefault((to, left - {mover}), [*steps, (mover, to)])
            front = [(cell, left, steps) for (cell, left), steps in following.items()]
        return None
