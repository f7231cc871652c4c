"""What lasts when every actor reasons in its own game (a first-level hypergame), by state of the true conflict."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.perception.answer import Misperception
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.perceived import PerceivedGame, perceived_game, views
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.solutions.battery import battery
from goodoffices.wording import Worded

Marks = NDArray[np.bool_]


class Verdict(NamedTuple):
    """Under one concept, over the states of the true conflict.

    Attributes
    ----------
    lasts : (states,) bool
        Each actor knows the state and would stay, in its own eyes; end states apart.
    undefined : (states,) bool
        Somebody does not know the state, and everybody else would stay.
    """

    lasts: Marks
    undefined: Marks


def misperceptions(dossier: Dossier, truth: GraphModel) -> tuple[Misperception, ...]:
    """Everything that any actor sees otherwise, viewer by viewer."""
    found = []
    for viewer in (actor.id for actor in dossier.actor):
        orders, hidden = views(dossier, viewer)
        for order in orders:
            found.append(Misperception(kind="order", viewer=viewer, actor=order.actor, option=None, key=order.id))
        for option in hidden:
            known = {"viewer": viewer, "actor": option.actor, "option": option.id, "key": option.id}
            found.append(Misperception(kind="hidden", **known))
    return tuple(one for one in found if one.viewer in truth.actors)


@dataclass(frozen=True)
class Hypergame:
    """The games of all actors, with some of what they see otherwise cleared up.

    Attributes
    ----------
    dossier : Dossier
    truth : GraphModel
    concepts : tuple of str
    judge : str | None
    spaces : Spaces
    """

    dossier: Dossier
    truth: GraphModel
    concepts: tuple[str, ...]
    judge: str | None
    spaces: Spaces
    known: dict[frozenset[tuple[str, str]], tuple[PerceivedGame, dict[str, Marks]]] = field(default_factory=dict)

    def game(self, viewer: str, held: Collection[Misperception]) -> tuple[PerceivedGame, dict[str, Marks]]:
        """A viewer's game, and by concept (deciders, states of that game) where each would stay in it."""
        keys = {(one.kind, one.key) for one in held if one.viewer == viewer}
        once = frozenset(keys)
        if once not in self.known:
            orders, hidden = views(self.dossier, viewer)
            game = perceived_game(
                self.dossier,
                self.truth,
                [one for one in orders if ("order", one.id) in keys],
                [one for one in hidden if ("hidden", one.id) in keys],
                judge=self.judge,
                spaces=self.spaces,
            )
            found = battery(game.model, self.concepts)
            for id, why in found.missing.items():
                raise BadInput(Worded("concept-out-of-reach", concept=id, why=why.text))
            self.known[once] = game, found.stable
        return self.known[once]

    def blind(self, viewer: str, held: Collection[Misperception]) -> Marks:
        """(states,) bool: the states of the true conflict that a viewer does not know."""
        return self.game(viewer, held)[0].states < 0

    def verdicts(self, held: Collection[Misperception]) -> dict[str, Verdict]:
        """Concept id to what lasts while some misperceptions are held."""
        open_ended = ~end_states(self.truth)
        found = {}
        for concept in self.concepts:
            stays = np.ones(self.truth.size, bool)
            unknown = np.zeros(self.truth.size, bool)
            for i in self.truth.deciders:
                game, stable = self.game(self.truth.actors[i], held)
                at, row = game.states, game.model.deciders.index(i)
                stays &= (at < 0) | stable[concept][row][np.maximum(at, 0)]
                unknown |= at < 0
            found[concept] = Verdict(stays & ~unknown & open_ended, stays & unknown & open_ended)
        return found
