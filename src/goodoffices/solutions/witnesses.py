"""Which comparisons a verdict on a state rests on: who gains by what, who answers, and what holds everybody else.

Nothing here is decided anew: the operators of the graph model decide, and their witnesses are followed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.grounding import Grounding, once
from goodoffices.models.conflict.order import Path
from goodoffices.result import Ground
from goodoffices.solutions import DEFINITIONS, implied
from goodoffices.solutions.answers import answers, improvements, witnessed

#: Gains of one actor whose answers are told, the best first; states of an outcome that are looked at.
GAINS, FORMS = 12, 400

#: An actor who leaves a state, the statement that decides (0: none does), and the state it goes to (0: not known).
Told = tuple[int, int, int]


@dataclass(frozen=True)
class Witnesses:
    """What the verdicts on the states of one graph model rest on.

    Attributes
    ----------
    records : Grounding
    stable : mapping
        Concept id to (deciders, states) bool, as `solutions.battery` found them.
    """

    records: Grounding
    stable: dict[str, NDArray[np.bool_]]
    _kept: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def graph(self) -> GraphModel:
        """The model."""
        return self.records.graph

    @cached_property
    def told(self) -> tuple[str, ...]:
        """The concepts with witnesses, the weakest demand on an actor's gain last."""
        return witnessed()

    def telling(self, concepts: Iterable[str]) -> list[str]:
        """Of some concepts those with witnesses that no other one implies; without any, some other one."""
        held = set(concepts)
        found = [concept for concept in self.told if concept in held]
        return [c for c in found if not any(c in implied(other) for other in found)] or sorted(held)[:1]

    def weakest_first(self, concepts: Iterable[str]) -> list[str]:
        """Some concepts with the least demand on an actor's gain first, those without witnesses last."""
        return sorted(concepts, key=lambda c: -self.told.index(c) if c in self.told else 1)

    def holds(self, concept: str, number: int) -> bool:
        """Whether every decider would stay."""
        return bool(self.stable[concept][:, number - 1].all())

    def lasts(self, number: int, concept: str) -> tuple[Ground, ...]:
        """What it rests on that a state is stable for every decider."""
        return once(ground for i in self.graph.deciders for ground in self.stays(i, number, concept))

    def stays(self, i: int, number: int, concept: str) -> tuple[Ground, ...]:
        """What it rests on that actor `i` would stay in a state.

        Without a gain, what decides against its best move, or leaves it none. With gains, for each what makes it one,
        what makes each step of the answer credible, and what holds the end against the start.
        """
        if concept not in self.told:
            return self.records.orders()
        if (i, number, concept) not in self._kept:
            self._kept[i, number, concept] = self._stays(i, number, concept)
        found: tuple[Ground, ...] = self._kept[i, number, concept]
        return found

    def _stays(self, i: int, number: int, concept: str) -> tuple[Ground, ...]:
        cell = self._cell(number)
        better = improvements(self.graph, i, cell).tolist()[:GAINS]
        if not better:
            return self.content(i, number)
        if DEFINITIONS[concept].demand == "none":
            return ()
        found: list[Ground] = []
        for gain, steps in zip(better, answers(self.graph, i, cell, better, concept), strict=True):
            found.append(self.records.deciding(i, self._number(gain), number))
            found += self.answer(i, number, self._number(gain), steps or [], concept)
        return once(found)

    def content(self, i: int, number: int) -> tuple[Ground, ...]:
        """What decides against the best move of an actor without a gain; what leaves it no move, when it has none."""
        reached = self.graph.moves.reach(i, self._cell(number))
        if not reached.size:
            return self.records.no_move(i, number)
        best = int(reached[np.argmax(self.graph.payoff(i)[reached])])
        return (self.records.deciding(i, number, self._number(best)),)

    def answer(self, i: int, number: int, gain: int, steps: Path, concept: str) -> tuple[Ground, ...]:
        """What makes an answer to a gain work.

        The gain of each of its movers, when it must be credible; what ranks the state left at least as high as the one
        where it ends, and as the best that `i` can still make of that, when there must be no way out.
        """
        card = DEFINITIONS[concept]
        found = []
        cell, at = self._cell(gain), gain
        for mover, cell in steps:
            to = self._number(cell)
            if card.credible:
                found.append(self.records.deciding(mover, to, at))
            at = to
        if steps:
            found.append(self.records.deciding(i, number, at))
        reached = self.graph.moves.reach(i, cell)
        if steps and card.demand == "no-way-out" and reached.size:
            best = self._number(int(reached[np.argmax(self.graph.payoff(i)[reached])]))
            found.append(self.records.deciding(i, number, best))
        return tuple(found)

    def leaves(self, i: int, number: int, concept: str) -> tuple[Ground, ...]:
        """What it rests on that actor `i` would leave a state: the statement that makes an unanswered gain one."""
        gain = self.gain(i, number, concept)
        return self.records.orders() if gain is None else (self.records.deciding(i, gain, number),)

    def gain(self, i: int, number: int, concept: str) -> int | None:
        """The number of the best improvement of `i` that is not answered under a concept with witnesses, or None."""
        if concept not in self.told:
            return None
        (found,) = self._gains(i, np.array([number]), concept)
        return int(found) or None

    def _gains(self, i: int, numbers: NDArray[np.int64], concept: str) -> NDArray[np.int64]:
        """(n,) the same for several states; 0 without one."""
        cells, u = self.graph.moves.states[numbers - 1].astype(np.int64), self.graph.payoff(i)
        which, to = self.graph.moves.reaches(i, cells)
        open_to = self._least(i, concept)[to] > u[cells[which]]
        which, to = which[open_to], to[open_to]
        found = np.zeros(len(numbers), np.int64)
        if which.size:
            best = u[to].astype(np.int64) * to.size + np.arange(to.size - 1, -1, -1)  # of equal ones the first
            begin = np.flatnonzero(np.diff(which, prepend=-1))
            chosen = to.size - 1 - np.maximum.reduceat(best, begin) % to.size
            found[which[begin]] = self._numbers[to[chosen]]
        return found

    def falls(self, numbers: Sequence[int], concepts: Sequence[str]) -> tuple[Ground, ...]:
        """What it rests on that none of some states lasts under any of some concepts; what decides most states first.

        Of more than `FORMS` states, so many are looked at, evenly spread.
        """
        looked = np.array(numbers[:: -(-len(numbers) // FORMS) or 1], np.int64)
        met: Counter[tuple[int, int]] = Counter()
        first: dict[tuple[int, int], Ground] = {}
        for number, told in zip(looked.tolist(), self._falls(looked, concepts), strict=True):
            for i, statement, gain in told:
                if (i, statement) not in first:
                    first[i, statement] = (
                        self.records.decided(i, statement, gain, number) if gain else self.records.order(i)
                    )
            met.update({one[:2]: 1 for one in told})
        return tuple(first[which] for which, _ in met.most_common())

    def _falls(self, numbers: NDArray[np.int64], concepts: Sequence[str]) -> list[list[Told]]:
        """For each state and concept one actor who leaves, the statement that decides (0: none does), and its gain.

        One that leaves under the weakest concept leaves under the others too. Where no gain is known (0), everybody's
        whole preference counts.
        """
        found: list[list[Told]] = [[] for _ in numbers]
        left = np.zeros((len(self.graph.deciders), len(numbers)), bool)
        for concept in self.weakest_first(concepts):
            gone = ~self.stable[concept][:, numbers - 1]
            new, who = gone.any(axis=0) & ~(gone & left).any(axis=0), gone.argmax(axis=0)
            for place in np.unique(who[new]).tolist():
                (at,) = np.nonzero(new & (who == place))
                left[place, at] = True
                self._told(found, at, numbers, self.graph.deciders[place], concept)
        return found

    def _told(
        self,
        found: list[list[Told]],
        at: NDArray[np.int64],
        numbers: NDArray[np.int64],
        i: int,
        concept: str,
    ) -> None:
        """Add to the states at some places why actor `i` leaves them under a concept."""
        gains = self._gains(i, numbers[at], concept) if concept in self.told else np.zeros(len(at), np.int64)
        firsts = self.records.firsts(i, gains, numbers[at])
        for place, gain, statement in zip(at.tolist(), gains.tolist(), firsts.tolist(), strict=True):
            found[place] += [(i, statement, gain)] if gain else [(j, 0, 0) for j in self.graph.deciders]

    def held(self, members: tuple[int, ...], number: int, to: int) -> tuple[Ground, ...]:
        """What makes an answer to a joint gain work: its movers' own gains, and the member whom it leaves no better.

        The shortest credible answer; without one, the shortest of all; none when nobody can answer.
        """
        u, cell = self.graph.order.one, self._cell(number)
        hurt = (u[list(members)] <= u[list(members), cell][:, None]).any(axis=0) & self.graph.moves.feasible
        outside = tuple(j for j in range(len(self.graph.actors)) if j not in members)
        for concept in (c for c in self.told if DEFINITIONS[c].demand == "undone"):
            (steps,) = self.graph.paths(outside, [self._cell(to)], hurt, DEFINITIONS[concept].credible)
            if steps:
                end = steps[-1][1]
                i = next(i for i in members if u[i, end] <= u[i, cell])
                return self.answer(i, number, to, steps, concept)
        return ()

    def _least(self, i: int, concept: str) -> NDArray[np.int32]:
        """(cells,) what actor `i` is sure of after a move there: the lesser of its worth and the worst answer."""
        if (i, concept) not in self._kept:
            u, card = self.graph.payoff(i), DEFINITIONS[concept]
            answer = None if card.demand == "none" else self.graph.answer(i, card.demand, card.credible)
            self._kept[i, concept] = u if answer is None else np.minimum(u, answer)
        kept: NDArray[np.int32] = self._kept[i, concept]
        return kept

    def _cell(self, number: int) -> int:
        return int(self.graph.moves.states[number - 1])

    def _number(self, cell: int) -> int:
        return int(self._numbers[cell])

    @property
    def _numbers(self) -> NDArray[np.int32]:
        """(cells,) the number of the state of each cell."""
        if "numbers" not in self._kept:
            numbers = np.zeros(self.graph.cells, np.int32)
            numbers[self.graph.moves.states] = np.arange(1, self.graph.size + 1)
            self._kept["numbers"] = numbers
        found: NDArray[np.int32] = self._kept["numbers"]
        return found
