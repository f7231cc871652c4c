"""Who can leave an accord, would gain by it, and is held back by whom; one group of actors at a time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.coalitions import Coalition, reach, unpacked
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.order import Path
from goodoffices.solutions import CREDIBLE, DEFINITIONS
from goodoffices.solutions.inverse.lifting import has_ties, steps, uncoupled

#: What becomes of a group: it has no way out of the accord in which all its members move; some member gains by none;
#: each way that pays meets an answer that pays who gives it; or only one that need not; or some way meets none.
Fate = Literal["unable", "unwilling", "credible", "threat", "free"]
FATES: tuple[Fate, ...] = ("unable", "unwilling", "credible", "threat", "free")

Places = NDArray[np.int64]


@dataclass(frozen=True)
class Leaving:
    """What a group could do about an accord.

    Attributes
    ----------
    members : tuple of int
    fate : str
    ways, paying : int
        How many ways out there are, and how many of them pay each member.
    losing : tuple of int
        Where no way out pays all, the members whom none pays; all of them where each is paid by some.
    to : int | None
        The state (number less one) the told way leads to: of those least held back the one whose smallest gain is
        largest; where none pays all, none.
    answer : list of (mover, cell) | None
        How others hold that back; None where they do not.
    concept : str | None
        The concept under which it does.
    hurt : tuple of int
        The other deciders for whom that state is worse than the accord.
    follows : list of (mover, cell)
        The sequence of moves, each of which pays its mover, that leaves a member of the group worst off.
    """

    members: Coalition
    fate: Fate
    ways: int
    paying: int
    losing: Coalition = ()
    to: int | None = None
    answer: Path | None = None
    concept: str | None = None
    hurt: Coalition = ()
    follows: Path | None = None


@dataclass(frozen=True, eq=False)
class Spoiling:
    """One form of an accord.

    Attributes
    ----------
    graph : GraphModel
        Of one order.
    place : int
        The form, its number less one.
    within : (states,) bool
        The forms of the accord: who comes from one to another does not leave.
    """

    graph: GraphModel
    place: int
    within: NDArray[np.bool_]

    @cached_property
    def ranks(self) -> NDArray[np.int32]:
        """(actors, states) the orders."""
        return self.graph.by_state(self.graph.order.one)  # type: ignore[return-value]

    def leaving(self, members: Coalition) -> Leaving:
        """What a group of deciders, all of whom move, could do.

        Raises
        ------
        OutOfReach
            Of several actors, with more states than rows of bits are held for.
        """
        ways = self._ways(members)
        gains = self.ranks[list(members)][:, ways] > self.ranks[list(members), self.place][:, None]
        paying = ways[gains.all(axis=0)]
        if not paying.size:
            losing = tuple(i for i, row in zip(members, gains, strict=True) if not row.any()) or members
            return Leaving(members, "unwilling" if ways.size else "unable", ways.size, 0, losing if ways.size else ())
        credible, any_answer = (self._held(members, paying, pays) for pays in (True, False))
        fate: Fate = "credible" if credible.all() else "threat" if any_answer.all() else "free"
        told = {"credible": np.ones(paying.size, bool), "threat": ~credible, "free": ~any_answer}[fate]
        to = self._largest(members, paying[told])
        concept = None if fate == "free" else CREDIBLE if fate == "credible" else uncoupled(CREDIBLE)
        answer = None if concept is None else self._answer(members, to, DEFINITIONS[concept].credible)
        worse = self.ranks[:, to] < self.ranks[:, self.place]
        hurt = tuple(j for j in self.graph.deciders if worse[j] and j not in members)
        follows = self._follows(members, to)
        return Leaving(members, fate, ways.size, paying.size, (), to, answer, concept, hurt, follows)

    def _ways(self, members: Coalition) -> Places:
        """Where the group comes to outside the accord when every member moves."""
        if len(members) == 1:
            cells = self.graph.moves.reach(members[0], int(self.graph.moves.states[self.place]))
            places = self._places[cells]
        else:
            ways = reach(self.graph)
            row = ways.rows(members)[self.place].copy()
            for fewer in combinations(members, len(members) - 1):
                row &= ~(ways.rows(fewer)[self.place])
            places = np.flatnonzero(unpacked(row[None], self.graph.size)[0])
        found: Places = places[~self.within[places] & (places != self.place)].astype(np.int64)
        return found

    @cached_property
    def _places(self) -> NDArray[np.int64]:
        """(cells,) the number less one of the state of each cell."""
        places = np.zeros(self.graph.cells, np.int64)
        places[self.graph.moves.states] = np.arange(self.graph.size)
        return places

    def outside(self, members: Coalition) -> Coalition:
        """Everybody else."""
        return tuple(j for j in range(len(self.graph.actors)) if j not in members)

    def least(self, members: Coalition, i: int, pays: bool) -> NDArray[np.int32]:
        """(states,) the least that those outside a group can hold a member to, by moves that pay them or by any."""
        asked = ("spoiling", members, i, pays)
        return self.graph.kept.once(asked, lambda: self._least(members, i, pays))

    def _least(self, members: Coalition, i: int, pays: bool) -> NDArray[np.int32]:
        few = self.graph.few
        found = None if few is None else few.worst((i,), self.outside(members), pays)
        if found is not None:
            return found[:, 0]
        response = self.graph.worst_credible if pays else self.graph.worst_response
        return self.graph.by_state(response(self.outside(members), self.graph.payoff(i)))  # type: ignore[return-value]

    def _held(self, members: Coalition, to: Places, pays: bool) -> NDArray[np.bool_]:
        """(n,) bool: whether those outside can leave some member no better off than in the accord."""
        return np.any([self.least(members, i, pays)[to] <= self.ranks[i, self.place] for i in members], axis=0)  # type: ignore[no-any-return]

    def _largest(self, members: Coalition, to: Places) -> int:
        gains = self.ranks[list(members)][:, to] - self.ranks[list(members), self.place][:, None]
        return int(to[gains.min(axis=0).argmax()])

    def _answer(self, members: Coalition, to: int, pays: bool) -> Path | None:
        """A shortest way to leave some member no better off."""
        u, states = self.graph.order.one, self.graph.moves.states
        hurt = (u[list(members)] <= self.ranks[list(members), self.place][:, None]).any(axis=0)
        (path,) = self.graph.paths(self.outside(members), [int(states[to])], hurt & self.graph.moves.feasible, pays)
        return path

    def _follows(self, members: Coalition, to: int) -> Path:
        """What follows at worst, for the member whom it leaves worst off."""
        least = {i: int(self.least(members, i, True)[to]) - int(self.ranks[i, self.place]) for i in members}
        i = min(members, key=lambda i: (least[i], i))
        goal = (self.graph.payoff(i) == int(self.least(members, i, True)[to])) & self.graph.moves.feasible
        (path,) = self.graph.paths(self.outside(members), [int(self.graph.moves.states[to])], goal, True)
        return path or []

    def needed(self, i: int) -> tuple[int, int, bool]:
        """How far the accord must rise in the order of one actor for each way out to be no gain or to meet an answer.

        Returns
        -------
        steps, passed : int
            As `inverse.lifting.steps`, and how many states it would have to pass or equal.
        tied : bool
            Whether the order has ties.
        """
        u = self.ranks[i].astype(np.int64)
        ways = self._ways((i,))
        after = np.minimum(u, self.least((i,), i, True))[ways]
        here = int(u[self.place])
        wanted = u.copy()
        wanted[self.place] = max(here, int(after.max(initial=here)))
        tied = has_ties(u)
        passed = int(((u > here) & (u <= wanted[self.place])).sum())
        return int(steps(u, wanted, tied)[self.place]), passed, tied

    def kept_in(self, i: int, rows: NDArray[np.int32]) -> NDArray[np.bool_] | None:
        """(orders,) bool: with which of some orders of its own an actor would not leave, the others' being as they are.

        None where paths are too long to follow with many orders at once.

        Parameters
        ----------
        i : int
        rows : (orders, states) int32
        """
        few, ways = self.graph.few, self._ways((i,))
        u = np.ascontiguousarray(rows.T)
        answer = None if few is None else few.led_to(u, self.graph.others(i), True)
        if answer is None:
            return None
        found: NDArray[np.bool_] = (np.minimum(u, answer)[ways] <= u[self.place]).all(axis=0)
        return found
