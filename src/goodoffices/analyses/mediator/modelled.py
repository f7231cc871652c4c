"""The models that sets of acts lead to, one by one: their states in words, and who leaves them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.mediator.answer import Form, Move
from goodoffices.analyses.mediator.menu import Menu
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import Expression
from goodoffices.errors import BadInput
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.grounding import Grounding
from goodoffices.solutions.battery import Battery, battery
from goodoffices.solutions.witnesses import Witnesses


@dataclass(frozen=True, eq=False)
class Modelled:
    """The matter after one set of acts.

    Attributes
    ----------
    menu : Menu
    mask : int
        The set.
    concepts : sequence of str
    """

    menu: Menu
    mask: int
    concepts: Sequence[str]

    @cached_property
    def dossier(self) -> Dossier:
        """As it would be."""
        return self.menu.model_dossier(self.mask)

    @cached_property
    def model(self) -> GraphModel | None:
        """None where no state is feasible."""
        try:
            return graph(self.dossier, judge=self.menu.judge, sequence=self.menu.sequence, spaces=self.menu.spaces)
        except BadInput:
            return None

    @cached_property
    def battery(self) -> Battery:
        """Where everybody would stay, by concept."""
        assert self.model is not None
        return battery(self.model, tuple(self.concepts))

    @cached_property
    def holds(self) -> NDArray[np.bool_]:
        """(states,) bool: what lasts by all concepts."""
        return np.logical_and.reduce([self.battery.lasts(c) for c in self.concepts])  # type: ignore[no-any-return]

    @cached_property
    def ends(self) -> NDArray[np.bool_]:
        """(states,) bool: what nothing leads out of."""
        assert self.model is not None
        return end_states(self.model)

    @cached_property
    def names(self) -> Describer:
        """What its states are called."""
        assert self.model is not None
        return Describer(self.dossier, self.model)

    @cached_property
    def today(self) -> Describer:
        """What the states are called as things stand."""
        before = self.menu.dossier
        made = graph(before, judge=self.menu.judge, sequence=self.menu.sequence, spaces=self.menu.spaces)
        return Describer(before, made)

    def form(self, number: int) -> Form:
        """A state by its levels, on the options there are today."""
        assert self.model is not None
        own = {option.id for option in self.menu.dossier.option}
        levels = {id: level for id, level in self.model.states.named(number).items() if id in own}
        return Form(levels=levels, state=self._before(levels), outcomes=self.names.named(number))

    def _before(self, levels: dict[str, str]) -> int | None:
        """The number that a state has as things stand; of a merged state the one that stands for it there."""
        known = self.menu.dossier.levels()
        if any(level not in known[option] for option, level in levels.items()):
            return None
        return self.today.graph.states.number(levels)

    def find(self, form: Form) -> int | None:
        """The number of a state by its levels; None where it is not feasible, or a level is not there."""
        if self.model is None:
            return None
        known = self.model.states.levels
        if any(option in known and level not in known[option] for option, level in form.levels.items()):
            return None
        return self.model.states.number(form.levels)

    def fitting(self, target: Expression) -> NDArray[np.bool_]:
        """(states,) bool: the states of a target."""
        assert self.model is not None
        return self.model.states.holds(target)

    @cached_property
    def witnesses(self) -> Witnesses:
        """Who leaves a state, and for which."""
        assert self.model is not None
        return Witnesses(Grounding(self.dossier, self.model, self.menu.judge), self.battery.stable)

    def leavers(self, number: int) -> list[tuple[str, Move | None]]:
        """Who would not stay in a state, and for what each would leave it."""
        assert self.model is not None
        found: dict[str, Move | None] = {}
        for concept in self.concepts:
            for place in np.flatnonzero(~self.battery.stable[concept][:, number - 1]).tolist():
                i = self.model.deciders[place]
                actor = self.model.actors[i]
                to = self.witnesses.gain(i, number, concept)
                if actor not in found or found[actor] is None:
                    found[actor] = None if to is None else Move(by=(actor,), to=self.form(to))
        return list(found.items())
