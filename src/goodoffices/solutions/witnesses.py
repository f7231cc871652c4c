"""Which comparisons a verdict on a state rests on: who gains by what, who answers, and what holds everybody else.

Nothing here is decided anew: the operators of the graph model decide, and their witnesses are followed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
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
        cell = self._cell(number)
        reached = self.graph.moves.reach(i, cell)
        if not reached.size:
            return None
        kept = self._least(i, concept)[reached]
        open_to = reached[kept > self.graph.payoff(i)[cell]]
        if not open_to.size:
            return None
        return self._number(int(open_to[np.argmax(self.graph.payoff(i)[open_to])]))

    def falls(self, numbers: Sequence[int], concepts: Sequence[str]) -> tuple[Ground, ...]:
        """What it rests on that none of some states lasts under any of some concepts; what decides most states first.

        Of more than `FORMS` states, so many are looked at, evenly spread.
        """
        step = -(-len(numbers) // FORMS) or 1
        met: Counter[tuple[str, str, int | None]] = Counter()
        first: dict[tuple[str, str, int | None], Ground] = {}
        for number in numbers[::step]:
            for ground in once(self._falls(int(number), concepts)):
                met[ground.which] += 1
                first.setdefault(ground.which, ground)
        return tuple(first[which] for which, _ in met.most_common())

    def _falls(self, number: int, concepts: Sequence[str]) -> Iterator[Ground]:
        """For each concept one actor who leaves; one that leaves under the weakest leaves under the others too."""
        left: list[int] = []
        for concept in self.weakest_first(concepts):
            gone = np.flatnonzero(~self.stable[concept][:, number - 1]).tolist()
            if gone and not set(gone) & set(left):
                left.append(gone[0])
                yield from self.leaves(self.graph.deciders[gone[0]], number, concept)

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
            u = self.graph.payoff(i)
            value = u
            card = DEFINITIONS[concept]
            if card.demand != "none":
                goal = np.maximum(u, self.graph.best_move(i, u)) if card.demand == "no-way-out" else u
                response = self.graph.worst_credible if card.credible else self.graph.worst_response
                value = np.minimum(u, response(self.graph.others(i), goal))
            self._kept[i, concept] = value
        kept: NDArray[np.int32] = self._kept[i, concept]
        return kept

    def _cell(self, number: int) -> int:
        return int(self.graph.moves.states[number - 1])

    def _number(self, cell: int) -> int:
        if "numbers" not in self._kept:
            numbers = np.zeros(self.graph.cells, np.int32)
            numbers[self.graph.moves.states] = np.arange(1, self.graph.size + 1)
            self._kept["numbers"] = numbers
        return int(self._kept["numbers"][cell])
