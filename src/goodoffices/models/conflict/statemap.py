"""A large conflict as a map of few places: what lasts, where things stand, and who would move from one to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.paths import explore, single_moves
from goodoffices.models.conflict.patterns import patterns

#: Places on a map; with no more states than this, every state is a place of its own.
MOST = 24
#: Of these at most so many are named outcomes, and so many patterns of states that last without a name.
OUTCOMES, UNNAMED = 14, 8
#: Moves drawn from one place; improvements followed from the status quo: steps, and nodes visited.
LEAVING, STEPS, NODES = 2, 4, 4_000
#: So many states of a place are compared to find the one nearest to the status quo, and so many are listed.
COMPARED, LISTED = 10_000, 12


@dataclass(frozen=True)
class Place:
    """States that a map shows as one.

    Attributes
    ----------
    number : int
        The state that stands for them, the nearest to the status quo; the place's own id.
    members : (n,) int64
        The states meant, by number.
    concepts : tuple of str
        Under which all of them last.
    outcome : str | None
        The named outcome they are forms of.
    forms : int
        How many forms that outcome has, lasting or not; without an outcome, as many as there are members.
    levels : dict | None
        The levels they share, where they are a pattern of options.
    """

    number: int
    members: NDArray[np.int64]
    concepts: tuple[str, ...]
    outcome: str | None = None
    forms: int = 1
    levels: dict[str, str] | None = None


#: From a place to a place, by their numbers, and which actors would each make this move.
Move = tuple[int, int, tuple[int, ...]]


@dataclass(frozen=True)
class StateMap:
    """Places, and the improvements of single actors that lead from one to another."""

    places: tuple[Place, ...]
    moves: tuple[Move, ...]


def statemap(
    names: Describer,
    lasting: Mapping[str, NDArray[np.bool_]],
    telling: tuple[str, ...],
    ends: NDArray[np.bool_] | None = None,
) -> StateMap:
    """Choose the places of a map and the moves between them.

    Parameters
    ----------
    names : Describer
    lasting : mapping
        Concept id to (states,) bool: what lasts under it.
    telling : tuple of str
        Concepts under which a state that has no name is worth a place; when none lasts so, any concept will do.
    ends : (states,) bool, optional
        States that no move leads out of; they share a place with each other only.

    Returns
    -------
    StateMap
        The status quo, every named outcome in the form that lasts under most concepts, what lasts without a name
        (as patterns of options when many), the states on the way there by moves that pay the mover, and where those
        lead who would leave; at most `MOST` places, whatever the size of the conflict.
    """
    found = _Choice(names, lasting, np.zeros(names.graph.size, bool) if ends is None else ends)
    found.choose(telling)
    return StateMap(tuple(found.places), tuple(found.moves()))


@dataclass
class _Choice:
    """Places as they are chosen; frozen records go in and come out."""

    names: Describer
    lasting: Mapping[str, NDArray[np.bool_]]
    ends: NDArray[np.bool_]
    places: list[Place] = field(default_factory=list)
    #: Steps on the ways from the status quo, as (from, to, actor).
    ways: list[tuple[int, int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.size = self.names.graph.size
        self.count = np.zeros(self.size, np.int16)
        for holds in self.lasting.values():
            self.count += holds
        #: The place of each state, or -1.
        self.where = np.full(self.size, -1, np.int16)

    def choose(self, telling: tuple[str, ...]) -> None:
        """Take places in the order of what a reader misses most."""
        quo = self.names.status_quo
        if quo is not None:
            self._take(np.array([quo]))
        if self.size <= MOST:
            for number in range(1, self.size + 1):
                self._take(np.array([number]))
            return
        self._ended()
        self._named()
        self._unnamed(telling)
        self._on_the_way()
        for number in self._leaving():
            if len(self.places) < MOST:
                self._take(np.array([number]))

    def _take(
        self,
        members: NDArray[np.int64],
        *,
        outcome: str | None = None,
        forms: int = 0,
        levels: dict[str, str] | None = None,
    ) -> None:
        free = members[self.where[members - 1] < 0]
        if not free.size:
            return
        concepts = tuple(id for id, holds in self.lasting.items() if holds[free - 1].all())
        self.where[free - 1] = len(self.places)
        self.places.append(Place(self._nearest(free), free, concepts, outcome, forms or free.size, levels))

    def _set_apart(self, number: int) -> None:
        """Give a state a place of its own, also out of a place that holds it with others."""
        here = int(self.where[number - 1])
        if here >= 0:
            place = self.places[here]
            if place.members.size == 1:
                return
            rest = place.members[place.members != number]
            self.places[here] = replace(place, members=rest, number=self._nearest(rest))
            self.where[number - 1] = -1
        self._take(np.array([number]))

    def _nearest(self, members: NDArray[np.int64]) -> int:
        """The state that differs from the status quo on the fewest options; without a status quo, the first."""
        quo = self.names.status_quo
        if quo is None or members.size == 1:
            return int(members[0])
        some, states = members[:COMPARED], self.names.graph.states
        apart = np.zeros(some.size, np.int64)
        for option in states.levels:
            apart += states.level(option, some - 1) != states.level(option, np.array([quo - 1]))[0]
        return int(some[apart.argmin()])

    def _ended(self) -> None:
        """The end states of each named outcome, and those without a name as patterns of options."""
        left = self.ends.copy()
        for id, holds in self.names.outcomes.items():
            if (left & holds).any():
                self._take(np.flatnonzero(left & holds) + 1, outcome=id, forms=int(holds.sum()))
                left &= ~holds
        for pattern in patterns(self.names.graph.states, left, UNNAMED) if left.any() else ():
            self._take(pattern.members, levels=pattern.levels if pattern.members.size > 1 else None)

    def _named(self) -> None:
        """Each named outcome in its firmest forms, the firmest first; not the one that stands so today."""
        quo = self.names.status_quo
        strongest = {
            id: int(self.count[open].max())
            for id, holds in self.names.outcomes.items()
            if (open := holds & ~self.ends).any()
        }
        if quo is not None:
            strongest = {
                id: count
                for id, count in strongest.items()
                if not (self.names.outcomes[id][quo - 1] and self.count[quo - 1] == count)
            }
        for id in sorted(strongest, key=lambda id: -strongest[id])[:OUTCOMES]:
            holds = self.names.outcomes[id]
            members = np.flatnonzero(holds & ~self.ends & (self.count == strongest[id])) + 1
            self._take(members, outcome=id, forms=int(holds.sum()))

    def _unnamed(self, telling: tuple[str, ...]) -> None:
        """What lasts without a name: state by state, or as patterns of options when there are many."""
        free = self.where < 0
        for holds in self.names.outcomes.values():
            free &= ~holds
        told = np.zeros(self.size, bool)
        for id in telling:
            told |= self.lasting.get(id, False)
        wanted = free & (told if told.any() else self.count > 0)
        room = UNNAMED
        for count in sorted({*self.count[wanted].tolist()}, reverse=True):
            if room < 1:
                return
            before = len(self.places)
            for pattern in patterns(self.names.graph.states, wanted & (self.count == count), room):
                self._take(pattern.members, levels=pattern.levels if pattern.members.size > 1 else None)
            room -= len(self.places) - before

    def _on_the_way(self) -> None:
        """The shortest ways by improvements from the status quo to what lasts; each state on them is a place."""
        quo = self.names.status_quo
        if quo is None:
            return
        found = explore(quo - 1, single_moves(self.names.graph, improving=True), STEPS, most=NODES)
        ends: dict[int, int] = {}
        for state, _ in sorted(found.first_steps().items(), key=lambda item: item[1]):
            if self.where[state] > 0 and self.places[self.where[state]].concepts:
                ends.setdefault(int(self.where[state]), state)
        for end in ends.values():
            here = quo
            for path in found.paths(end, 1):
                for state, movers in path:
                    if state != end and len(self.places) < MOST:
                        self._set_apart(state + 1)
                    self.ways.append((here, state + 1, movers[0]))
                    here = state + 1

    def _leaving(self) -> list[int]:
        """Where the actors who would leave would go: from the status quo, and from places no move on the map leaves."""
        quo = self.names.status_quo
        left = {start for start, _, _ in self.moves()}
        found: dict[int, None] = {}
        for place in self.places:
            if place.number == quo or (not place.concepts and place.number not in left):
                best = [targets[0] for _, targets in self._improvements(place.number) if targets]
                found |= dict.fromkeys(best if place.number == quo else best[:1])
        return list(found)

    @cached_property
    def _number(self) -> NDArray[np.int64]:
        """(cells,) the number of the state of each cell."""
        number = np.zeros(self.names.graph.cells, np.int64)
        number[self.names.graph.moves.states] = np.arange(1, self.size + 1)
        return number

    def _improvements(self, number: int) -> list[tuple[int, list[int]]]:
        """Each decider with the states it would rather be in and can move to alone, the best first."""
        graph = self.names.graph
        cell = int(graph.moves.states[number - 1])
        found = []
        for i in graph.deciders:
            cells = graph.moves.reach(i, cell)
            u = graph.payoff(i)
            better = cells[u[cells] > u[cell]]
            order = np.lexsort((self._number[better], -self.count[self._number[better] - 1], -u[better]))
            found.append((i, self._number[better[order]].tolist()))
        return found

    def moves(self) -> list[Move]:
        """The ways from the status quo, then the best moves out of each place, those with the firmest ends."""
        by: dict[tuple[int, int], dict[int, None]] = {}
        for start, end, i in self.ways:
            here, there = int(self.where[start - 1]), int(self.where[end - 1])
            if min(here, there) >= 0 and here != there:
                by.setdefault((here, there), {})[i] = None
        for here, place in enumerate(self.places):
            best: dict[int, list[int]] = {}
            for i, targets in self._improvements(place.number):
                ends = (end for number in targets if (end := int(self.where[number - 1])) not in (-1, here))
                for end in islice(ends, 1):
                    best.setdefault(end, []).append(i)
            for there in sorted(best, key=lambda there: -len(self.places[there].concepts))[:LEAVING]:
                by.setdefault((here, there), {}).update(dict.fromkeys(best[there]))
        return [(self.places[here].number, self.places[there].number, tuple(by[here, there])) for here, there in by]
