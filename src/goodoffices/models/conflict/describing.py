"""Between people's words for states and state numbers; one place for all commands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import leaves, parse
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.result import terms
from goodoffices.wording import Worded


@dataclass(frozen=True)
class Describer:
    """Names, numbers and patterns of the states of one graph model."""

    dossier: Dossier
    graph: GraphModel

    @cached_property
    def outcomes(self) -> dict[str, NDArray[np.bool_]]:
        """Outcome id to (states,) bool: the states that match it."""
        return {outcome.id: self.graph.states.holds(parse(outcome.pattern)) for outcome in self.dossier.outcome}

    @cached_property
    def status_quo(self) -> int | None:
        """The number of the status quo, or None when the dossier has none or it is not feasible."""
        quo = self.dossier.status_quo
        return None if quo is None else self.graph.states.number(quo.levels)

    def apart(self) -> NDArray[np.int64]:
        """(states,) on how many options each state differs from the status quo; all 0 without one."""
        apart, quo = np.zeros(self.graph.size, np.int64), self.status_quo
        for option in self.graph.states.levels if quo else ():
            levels = self.graph.states.level(option)
            apart += levels != levels[quo - 1]  # type: ignore[operator]
        return apart

    def state(self, number: int) -> terms.State:
        """A slot that says which state is meant: number, levels and the named outcomes it belongs to."""
        number = int(number)
        return terms.State(state=number, levels=self.graph.states.named(number), outcomes=list(self.named(number)))

    def named(self, number: int) -> tuple[str, ...]:
        """The ids of the named outcomes that a state belongs to."""
        return tuple(id for id, holds in self.outcomes.items() if holds[number - 1])

    def some(self, numbers: Iterable[int], most: int = 3) -> list[terms.State]:
        """Slots for the first few of some states; of several forms of the same named outcomes only the first."""
        found: dict[Any, int] = {}
        for number in map(int, numbers):
            found.setdefault(self.named(number) or number, number)
            if len(found) == most:
                break
        return [self.state(number) for number in found.values()]

    def examples(self, name: str, numbers: Sequence[int] | NDArray[np.int64], most: int = 3) -> dict[str, Any]:
        """The slot `name` with the first few of some states, and `name-left`: how many go by yet another name."""
        shown = self.some(numbers, most)
        return {name: shown, f"{name}-left": self._called(np.asarray(numbers, np.int64)) - len(shown)}

    def _called(self, numbers: NDArray[np.int64]) -> int:
        """By how many names some states go: those of the named outcomes each belongs to, else its own."""
        if not self.outcomes:
            return int(np.unique(numbers).size)
        belongs = np.array([holds[numbers - 1] for holds in self.outcomes.values()])
        named = belongs.any(axis=0)
        return int(np.unique(belongs[:, named], axis=1).shape[1] + np.unique(numbers[~named]).size)

    def step(self, actor: int, start: int, end: int) -> terms.Step:
        """A slot that says who moves, which options change, and where it leads; `start` and `end` are numbers."""
        return terms.Step(step=self.graph.actors[actor], changes=self.changes(start, end), to=self.state(end))

    def changes(self, start: int, end: int) -> list[terms.Change]:
        """Slots that say which options change between two states, by number."""
        before, after = self.graph.states.named(start), self.graph.states.named(end)
        return [
            terms.Change(change=option, before=before.get(option), after=after.get(option))
            for option in self.graph.states.levels
            if before.get(option) != after.get(option)
        ]

    def find(self, text: str) -> NDArray[np.int64]:
        """The numbers of the states meant by a number, a named outcome, `status-quo` or a pattern.

        Raises
        ------
        BadInput
            When it is none of these, or matches no feasible state.
        """
        text = text.strip()
        if text.isdecimal():
            if not 1 <= int(text) <= self.graph.size:
                raise BadInput(Worded("no-such-state", state=text, last=self.graph.size))
            return np.array([int(text)])
        if text in ("status-quo", "status quo"):
            if self.status_quo is None:
                raise BadInput(Worded("status-quo-not-feasible"))
            return np.array([self.status_quo])
        found = (
            np.flatnonzero(
                self.outcomes[text] if text in self.outcomes else self.graph.states.holds(self.pattern(text))
            )
            + 1
        )
        if not found.size:
            raise BadInput(Worded("no-state-matches", text=text))
        return found

    def pattern(self, text: str) -> Any:
        """What a pattern takes in; a BadInput where it is none, or names what is not there."""
        try:
            tree = parse(text)
        except BadInput as error:
            near = nearest(text, [*self.outcomes, "status-quo"])
            raise BadInput(replace(fault, nearest=near) for fault in error.faults) from None
        levels = self.graph.states.levels
        for leaf in leaves(tree):
            if leaf.option not in levels:
                known = [*self.outcomes, "status-quo", *levels]
                raise BadInput(Fault(Worded("means-nothing", name=leaf.option), nearest=nearest(leaf.option, known)))
            names = levels[leaf.option]
            if leaf.comparison and leaf.level not in names:
                wrong = Worded("no-such-level", option=leaf.option, level=leaf.level, known=names)
                raise BadInput(Fault(wrong, nearest=nearest(leaf.level, names)))
        return tree
