"""Many orders on one space, side by side: what is worked out about the space is worked out once for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels import abreast, bits
from goodoffices.kernels.bits import Rows
from goodoffices.models.conflict.coalitions import Coalition, Reach, every, reach
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.graph import Sequence as Sequences
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.models.conflict.order import Order, Values
from goodoffices.models.conflict.space import Space

#: Ranks and values by order, in as few bits as they need.
Ranks = NDArray[Any]
#: So many combinations of orders are worked on at a time.
BLOCK = 128
#: With more ranks than this they are held in 32 bits.
SHORT = 2**15 - 2


@dataclass(frozen=True, eq=False)
class Abreast:
    """Orders of every actor on one space, and which combinations of them are asked about.

    Attributes
    ----------
    space : Space
    orders : tuple of tuple of (cells,) int32
        Of each actor of the space the dense ranks of its orders.
    lanes : (lanes, actors) int64
        Which of its orders each actor has, in each combination.
    deciders : tuple of int
        The actors that have preferences.
    sequence : str
        As of `GraphModel`.
    """

    space: Space
    orders: tuple[tuple[Values, ...], ...]
    lanes: NDArray[np.int64]
    deciders: tuple[int, ...]
    sequence: Sequences = "legal"

    @property
    def size(self) -> int:
        """The number of states."""
        return len(self.space.moves.states)

    @property
    def transitive(self) -> bool:
        """Whether it does not matter who moved last: any sequence counts, and two moves of one actor are one."""
        moves = self.space.moves
        return self.sequence == "legal" and (not isinstance(moves, ListedGraph) or moves.parts is not None)

    def model(self, lane: Sequence[int] | NDArray[np.int64]) -> GraphModel:
        """The graph model of one combination: of each actor the place of its order."""
        ranks = np.stack([own[k] for own, k in zip(self.orders, lane, strict=True)])
        return GraphModel(self.space, Order(ranks, self.deciders), self.sequence)

    @cached_property
    def by_state(self) -> list[Values]:
        """Of each actor (orders, states) the ranks in the order of state numbers."""
        return [np.stack(own).take(self.space.moves.states, axis=1, mode="clip") for own in self.orders]

    @cached_property
    def moves(self) -> abreast.Moves:
        """Every move, between states in the order of their numbers."""
        listed = self.space.kept.once("listed abreast", self._listed)
        return abreast.Moves(listed.starts, listed.targets)

    def _listed(self) -> ListedGraph:
        moves = self.space.moves
        if isinstance(moves, ListedGraph):
            return moves
        place = np.empty(moves.feasible.size, np.int32)
        place[moves.states] = np.arange(self.size)
        return ListedGraph.from_arcs([place[moves.arcs(i)] for i in range(len(self.orders))], self.size)

    def ranks(self, lanes: NDArray[np.int64]) -> Ranks:
        """(actors, states, lanes) the ranks of some combinations."""
        small = all(int(own.max(initial=0)) <= SHORT for own in self.by_state)
        found = [own[lanes[:, j]].T for j, own in enumerate(self.by_state)]
        return np.ascontiguousarray(found, dtype=np.int16 if small else np.int32)

    def least(self, i: int, ranks: Ranks, *, lasting: bool) -> Ranks:
        """(states, lanes) the least that improvements of the others hold actor `i` to.

        Parameters
        ----------
        i : int
        ranks : (actors, states, lanes) int
        lasting : bool
            Of each state counts what `i` can still make of it by a move of its own.
        """
        values: Ranks = ranks[i].copy()
        if lasting:
            for lane in range(values.shape[1]):
                cells = np.zeros(self.space.moves.feasible.size, np.int32)
                cells[self.space.moves.states] = ranks[i, :, lane]
                best = self.space.moves.best_move(i, cells)[self.space.moves.states]
                np.maximum(values[:, lane], best, out=values[:, lane])
        movers = np.array([j for j in self.deciders if j != i], np.int64)
        if movers.size:
            abreast.held_down(self.moves, ranks, movers, values)
        return values

    def stays(
        self,
        i: int,
        ranks: Ranks,
        values: Ranks,
        at: NDArray[np.int64],
    ) -> NDArray[np.bool_]:
        """(states asked about, lanes) whether actor `i` has no better move, held to `values` as it then is."""
        found = np.ones((at.size, ranks.shape[2]), bool)
        abreast.content(self.moves, i, np.ascontiguousarray(ranks[i]), values, at, found)
        return found

    def reached(self, start: int, goals: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """(lanes, states) bool: what improvements and joint improvements lead to from a state, at least as to goals.

        Parameters
        ----------
        start : int
            A state (number less one).
        goals : (lanes, states) bool
            A combination without goals is not followed; one whose goals are all reached, no further.

        Raises
        ------
        OutOfReach
            With more states than rows of bits are held for.
        """
        if not goals.any():
            return np.zeros_like(goals)
        wanted = _packed(goals)
        reached = np.zeros_like(wanted)
        if self.deciders:
            abreast.jointly(self._coalitions, self._tastes, start, wanted, reached)
        else:
            reached |= bits.single(np.array([start]), self.size) * goals.any(axis=1, keepdims=True)
        return np.unpackbits(reached.view(np.uint8), axis=1, bitorder="little", count=self.size).astype(bool)

    def path(self, lane: int, start: int, goals: Sequence[int]) -> list[tuple[Coalition, int]] | None:
        """Of one combination a shortest way by improvements and joint improvements, or None.

        Parameters
        ----------
        lane : int
            The place of the combination.
        start : int
            A state (number less one).
        goals : sequence of int
            Any of which will do.

        Returns
        -------
        list of (coalition, state)
            The steps, each by the smallest coalition that can make it and gains by it.
        """
        if start in goals or not self.deciders:
            return [] if start in goals else None
        before = np.full(self.size, -1)
        before[start] = start
        front = [start]
        wanted = set(goals)
        while front:
            following = []
            for state in front:
                new = np.flatnonzero(self.onward(lane, state) & (before < 0))
                before[new] = state
                following += new.tolist()
                if found := wanted & set(new.tolist()):
                    return self.steps(lane, before, start, min(found))
            front = following
        return None

    def onward(self, lane: int, state: int) -> NDArray[np.bool_]:
        """(states,) bool: where one improvement or joint improvement leads to, by one combination."""
        made = self._coalitions
        held = [np.full(made.reach.shape[2], ~np.uint64(0))]
        found = made.reach[0, state].copy()
        for group in range(1, len(made.last)):
            order = self._tastes.of[lane, made.last[group]]
            held.append(self._tastes.better[self._tastes.above[order, state]] & held[made.rest[group]])
            found |= held[group] & made.reach[group, state]
        return np.unpackbits(found.view(np.uint8), bitorder="little", count=self.size).astype(bool)

    def steps(self, lane: int, before: NDArray[np.int64], start: int, goal: int) -> list[tuple[Coalition, int]]:
        """The steps from the start to a goal, by where each state was come to from."""
        found: list[tuple[Coalition, int]] = []
        state = goal
        while state != start:
            found.append((self._who(lane, int(before[state]), state), state))
            state = int(before[state])
        return found[::-1]

    def _who(self, lane: int, state: int, to: int) -> Coalition:
        """The smallest coalition that leads from one state to another and prefers it."""
        any_order = reach(self.model(self.lanes[lane]))
        u = [own[k] for own, k in zip(self.by_state, self.lanes[lane], strict=True)]
        willing = [i for i in self.deciders if u[i][to] > u[i][state]]
        for group in every(willing):
            if _reached(any_order, group)[state, to // 64] >> np.uint64(to % 64) & np.uint64(1):
                return group
        return tuple(willing)

    @cached_property
    def varying(self) -> tuple[int, ...]:
        """Those who decide and have several orders."""
        return tuple(i for i in self.deciders if len(self.orders[i]) > 1)

    @cached_property
    def _coalitions(self) -> abreast.Coalitions:
        """What every coalition can come to, as far as its members of one order want it.

        Coalitions that have the same members with several orders are one row: it holds whatever any of them can do.
        """
        any_order = reach(self.model(np.zeros(len(self.orders), np.int64)))
        any_order.listed  # noqa: B018 - refuses what is too large
        groups: list[Coalition] = [(), *every(self.varying)]
        where = {group: place for place, group in enumerate(groups)}
        rows = np.zeros((len(groups), self.size, (self.size + 63) // 64), np.uint64)
        wanted: dict[Coalition, Rows] = {}
        for coalition in every(self.deciders):
            fixed = tuple(i for i in coalition if i not in self.varying)
            if fixed and fixed not in wanted:
                own = self._above(fixed[-1], 0)
                wanted[fixed] = own & wanted[fixed[:-1]] if len(fixed) > 1 else own
            can = _reached(any_order, coalition)
            group = where[tuple(i for i in coalition if i in self.varying)]
            rows[group] |= can & wanted[fixed] if fixed else can
        last = np.array([-1, *(self.varying.index(group[-1]) for group in groups[1:])], np.int32)
        rest = np.array([-1, *(where[group[:-1]] for group in groups[1:])], np.int32)
        return abreast.Coalitions(last, rest, rows)

    def _above(self, i: int, k: int) -> Rows:
        """(states, words) the states that actor `i` prefers to each state, by its order `k`."""
        held, u = self._better(i, k)
        return held[u]

    def _better(self, i: int, k: int) -> tuple[Rows, Values]:
        """(ranks, words) the states of a higher rank than each, and (states,) the ranks."""
        u = self.by_state[i][k]
        everything = np.bitwise_or.reduce(bits.single(np.arange(self.size), self.size), axis=0)
        return ~bits.below(u)[1:] & everything, u

    @cached_property
    def _tastes(self) -> abreast.Tastes:
        rows = [np.zeros((1, (self.size + 63) // 64), np.uint64)]
        above = [np.zeros(self.size, np.int32)]
        of, begin = np.zeros((len(self.lanes), len(self.varying)), np.int32), 1
        for place, i in enumerate(self.varying):
            of[:, place] = self.lanes[:, i] + len(above)
            for k in range(len(self.orders[i])):
                held, u = self._better(i, k)
                rows.append(held)
                above.append((u + begin).astype(np.int32))
                begin += len(held)
        return abreast.Tastes(np.concatenate(rows), np.stack(above), of)


def _reached(found: Reach, group: Coalition) -> Rows:
    """(states, words) what sequences of a group lead to; staying put may be among it, which nobody prefers."""
    ways = found.spreading
    if ways is None:
        return found.rows(group)
    of, held = ways.shared(group)
    return held[of]


def _packed(holds: NDArray[np.bool_]) -> Rows:
    """(n, words) rows of bits."""
    n, states = holds.shape
    padded = np.zeros((n, (states + 63) // 64 * 64), bool)
    padded[:, :states] = holds
    return np.packbits(padded, axis=1, bitorder="little").view(np.uint64)
