"""The nearest orders with which a state lasts: by lifting it, by search, or by a solver, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from math import prod

import numpy as np

from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.order import Order
from goodoffices.solutions import STRICT
from goodoffices.solutions.battery import battery
from goodoffices.solutions.inverse.fate import Fate
from goodoffices.solutions.inverse.lifting import (
    Ranks,
    coupled,
    has_ties,
    levels,
    lifted,
    steps,
    uncoupled,
)

#: Up to so many states the nearest orders are sought by a solver where lifting alone does not settle it; of orders that
#: may rank states as equal up to so many. Without the solver so many sets of orders are tried one after another.
MOST_STATES, MOST_WEAK, MOST_TRIED = 48, 24, 20_000
#: On more states it is not asked whether the nearest orders are the only ones.
MOST_COMPARED = 256


@dataclass(frozen=True)
class Nearest:
    """What it takes for a state to last.

    Attributes
    ----------
    place : int
        The state's number less one.
    vary : tuple of int
        Whose orders may change.
    steps : int | None
        How far the orders found are from those given; None where there are none, or none was found.
    least : int
        No orders with which it lasts are nearer.
    orders : dict
        Of each actor whose order changes (states,) its ranks.
    unique : bool | None
        Whether no other orders are as near; None where that is not known.
    impossible : bool
        Whether it was shown that no orders of these actors will do.
    """

    place: int
    vary: tuple[int, ...]
    steps: int | None
    least: int
    orders: dict[int, Ranks] = field(default_factory=dict)
    unique: bool | None = None
    impossible: bool = False

    @property
    def proved(self) -> bool:
        """Whether the number of steps was shown to be the fewest."""
        return self.steps == self.least


@dataclass(frozen=True, eq=False)
class Inverse:
    """One concept on one conflict.

    Attributes
    ----------
    graph : GraphModel
        Of one order, in which all sequences count.
    concept : str
        One of `lifting.answerable_by_one()`.
    weak : bool
        Whether changed orders may rank states as equal; those that do so already always may.
    """

    graph: GraphModel
    concept: str
    weak: bool
    ranks: dict[int, Ranks]
    needed: dict[int, Ranks]
    apart: dict[int, Ranks]
    least: dict[int, Ranks]

    @classmethod
    def of(cls, graph: GraphModel, concept: str, weak: bool = False) -> Inverse:
        """With how far every state is from where each decider would have to rank it."""
        ranks = {i: graph.by_state(graph.payoff(i)).astype(np.int64) for i in graph.deciders}
        needed = {i: levels(graph, i, concept) for i in graph.deciders}
        other = uncoupled(concept)
        fewest = {i: levels(graph, i, other) for i in graph.deciders} if coupled(concept) else needed
        tied = {i: weak or has_ties(ranks[i]) for i in graph.deciders}
        return cls(
            graph,
            concept,
            weak,
            ranks,
            needed,
            {i: steps(ranks[i], needed[i], tied[i]) for i in graph.deciders},
            {i: steps(ranks[i], fewest[i], tied[i]) for i in graph.deciders},
        )

    def tied(self, i: int) -> bool:
        """Whether the changed order of `i` may rank states as equal."""
        return self.weak or has_ties(self.ranks[i])

    def bound(self, place: int, vary: tuple[int, ...]) -> int | None:
        """So many steps at least before a state lasts; None where no orders of these actors will do.

        An actor who may vary has at least to take what any answer, paying or not, leaves it; one who may not has to
        stay as it is.
        """
        if any(self.least[i][place] for i in self.graph.deciders if i not in vary):
            return None
        if vary and len(vary) == 1:  # the others' answers are as they are
            return int(self.apart[vary[0]][place])
        return sum(int(self.least[i][place]) for i in vary if i in self.least)

    def lifts(self, place: int, vary: tuple[int, ...]) -> tuple[dict[int, Ranks], int] | None:
        """The nearest orders that lift the state and with which it lasts, and how far they are; None without any."""
        asked = [self.needed]
        if coupled(self.concept):  # a state that is as good as any that one can move to needs no answers
            asked.append({i: levels(self.graph, i, STRICT) for i in vary if i in self.ranks})
        for needed in asked:
            rising = [i for i in vary if i in self.ranks and needed[i][place] > self.ranks[i][place]]
            orders = {i: lifted(self.ranks[i], place, int(needed[i][place]), self.tied(i)) for i in rising}
            if self.lasts(place, orders):
                return orders, sum(int(steps(self.ranks[i], needed[i], self.tied(i))[place]) for i in rising)
        return None

    def lasts(self, place: int, orders: dict[int, Ranks]) -> bool:
        """Whether a state lasts when some actors have other orders."""
        if not orders:
            return not any(self.apart[i][place] for i in self.graph.deciders)
        changed = self.graph.order.one.copy()
        for i, ranks in orders.items():
            changed[i, self.graph.moves.states] = ranks
        model = GraphModel(self.graph.space, Order(changed, self.graph.deciders), self.graph.sequence)
        return bool(battery(model, (self.concept,)).stable[self.concept][:, place].all())

    def distance(self, i: int, ranks: Ranks) -> int:
        """How far an order of `i` is from the one given."""
        old = np.sign(self.ranks[i][:, None] - self.ranks[i])
        new = np.sign(ranks[:, None] - ranks)
        apart = int(np.abs(old - new).sum()) // 2
        return apart if self.tied(i) else apart // 2

    def nearest(self, place: int, vary: tuple[int, ...]) -> Nearest:
        """The nearest orders of some actors with which a state lasts.

        Lifting settles it where answers need not pay, and where its result meets the bound. Else a solver, or a search
        through all orders by their distance; beyond what these can do, a bound and the best that was found.
        """
        least = self.bound(place, vary)
        if least is None:
            return Nearest(place, vary, None, 0, impossible=True)
        found = self.lifts(place, vary)
        orders, far = found or ({}, None)
        if far == 0:
            return Nearest(place, vary, 0, 0, {}, True)
        if not coupled(self.concept):
            return Nearest(place, vary, far, least, orders, self._only(place, vary))
        if self.graph.size > (MOST_WEAK if any(map(self.tied, vary)) else MOST_STATES):
            return Nearest(place, vary, far, least, orders)
        return self._sought(Nearest(place, vary, far, least, orders))

    def _only(self, place: int, vary: tuple[int, ...]) -> bool | None:
        """Whether lifting is the only way to be as near; known of strict orders where answers need not pay."""
        moving = [i for i in vary if self.apart[i][place]]
        if any(map(self.tied, moving)):
            return None
        if self.graph.size > MOST_COMPARED:
            return None
        fate = Fate(self.graph, place, self.concept)
        return prod(self._ways(fate, i) for i in moving) == 1

    def _ways(self, fate: Fate, i: int) -> int:
        """1 where no other order is as near as the one that lifts the state, else 2.

        The state passes `apart` others, the highest of them last. As near are the orders in which that one sinks past
        some it stood above instead: one is enough to look at, since less is then below the state with any more.
        """
        u = self.ranks[i]
        above = np.argsort(u)[u[fate.place] + 1 : self.needed[i][fate.place] + 1]
        if above.size < 2:
            return 1
        other = np.argsort(u).tolist()
        highest, second = int(above[-1]), int(above[-2])
        for state in (fate.place, highest):
            other.remove(state)
        at = other.index(second)
        other[at:at] = [highest, fate.place]
        ranks = np.empty_like(u)
        ranks[other] = np.arange(u.size)
        orders = [self.ranks.get(j, np.zeros_like(u)).tolist() for j in range(len(self.graph.actors))]
        orders[i] = ranks.tolist()
        return 1 + fate.stays(i, orders)

    def _sought(self, found: Nearest) -> Nearest:
        from goodoffices.solutions.inverse import solver

        if solver.installed():
            return solver.by_solver(self, found)
        from goodoffices.solutions.inverse import trying

        return trying.by_trying(self, found, MOST_TRIED)


def best_to_worst(ranks: Ranks) -> list[list[int]]:
    """The states (numbers from 1) from best to worst, those ranked as equal together."""
    order = np.lexsort((np.arange(ranks.size), -ranks))
    cuts = [0, *(n for n, (a, b) in enumerate(pairwise(ranks[order]), 1) if a != b), ranks.size]
    return [(order[a:b] + 1).tolist() for a, b in pairwise(cuts)]
