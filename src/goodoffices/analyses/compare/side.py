"""One of the two views that are set side by side: what lasts in it, and how each actor orders its states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput
from goodoffices.grounds.conflict import Resting
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.places import Ranked
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.solutions.battery import Battery, battery
from goodoffices.wording import Worded

#: A state by its levels on the options both sides have: a byte for each.
Key = bytes
Keys = NDArray[np.bytes_]
#: Of each option both sides have, in order: level to its byte, the same for a level of that name on either side.
Shared = Mapping[str, Mapping[str, int]]
#: The byte of an option on which a merged state has no one level.
NO_LEVEL = 1


@dataclass(frozen=True)
class ModelledSide:
    """A dossier, its model by one judge, and what lasts in it."""

    dossier: Dossier
    model: GraphModel
    concept: str
    judge: str | None
    spaces: Spaces

    @cached_property
    def names(self) -> Describer:
        """What puts its states in words."""
        return Describer(self.dossier, self.model)

    @cached_property
    def battery(self) -> Battery:
        """The concept put to its model; a BadInput where it cannot be had there."""
        found = battery(self.model, (self.concept,))
        for why in found.missing.values():
            raise BadInput(Worded("concept-out-of-reach", concept=self.concept, why=why.text))
        return found

    @cached_property
    def ends(self) -> NDArray[np.int64]:
        """(n,) the states, by number, that no move leads out of: they last for that reason alone."""
        return np.flatnonzero(end_states(self.model)) + 1

    @cached_property
    def holding(self) -> NDArray[np.int64]:
        """(n,) the states, by number, that last although somebody has a move."""
        return np.setdiff1d(self.battery.equilibria(self.concept), self.ends)

    @property
    def resting(self) -> Resting:
        """What its outcomes rest on."""
        return Resting.of(self.dossier, self.model, self.battery, self.judge)

    def told(self) -> dict[str, Any]:
        """Which side this is, in plain words for a figure."""
        day = self.dossier.about.as_of
        judge = self.judge or next(iter(self.dossier.judges), None)
        return {"dossier": self.dossier.about.id, "as_of": day.isoformat() if day else None, "judge": judge}

    def having(self, dossier: Dossier) -> ModelledSide:
        """The same question put to another dossier."""
        model = graph(dossier, judge=self.judge, sequence=self.model.sequence, spaces=self.spaces)
        return ModelledSide(dossier, model, self.concept, self.judge, self.spaces)

    def keys(self, places: NDArray[np.int64], shared: Shared) -> Keys:
        """(n,) the key of each of the places (state numbers less one)."""
        states = self.model.states
        columns = {option: k for k, option in enumerate(states.levels)}
        rows = np.full((places.size, max(1, len(shared))), NO_LEVEL, np.uint8)
        for k, (option, code) in enumerate(shared.items()):
            known = np.array([code[name] for name in states.levels[option]], np.uint8)
            rows[:, k] = known[states.level(option, places)]
            if states.merged is not None:
                rows[states.merged[places, columns[option]], k] = NO_LEVEL
        return rows.view(f"S{rows.shape[1]}").ravel()

    def lasting(self, shared: Shared) -> dict[Key, int]:
        """What lasts, end states apart, by levels; of several states with the same ones the first."""
        found = self.holding[::-1]
        return dict(zip(self.keys(found - 1, shared).tolist(), found.tolist(), strict=True))

    def stays(self, shared: Shared) -> dict[str, Keys]:
        """Of each actor the states it would stay in, by levels, each once."""
        rows = self.battery.stable[self.concept]
        return {
            self.model.actors[i]: np.unique(self.keys(np.flatnonzero(rows[place]), shared))
            for place, i in enumerate(self.model.deciders)
        }

    def ranked(self, shared: Shared) -> dict[str, Ranked]:
        """Of each actor how it orders the states, by their levels on the shared options, and which last."""
        keys = self.keys(np.arange(self.model.size), shared)
        lasting = self.holding - 1
        return {
            self.model.actors[i]: Ranked(keys, self.model.payoff(i)[self.model.moves.states].astype(np.int64), lasting)
            for i in self.model.deciders
        }
