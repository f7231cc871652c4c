"""What lasts, sorted for a reader: end states apart, and readings that keep so much that they tell nothing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.battery import Battery

#: A concept of these that keeps more than this share of the states tells nothing, unless a sentence can name them all.
SHARE, NAMED = 0.2, 3
#: Where its credible counterpart was not tested, so many states are still few enough to be told.
FEW = 40


@dataclass(frozen=True)
class Lasting:
    """The equilibria of a battery as pages tell them.

    Attributes
    ----------
    graph : GraphModel
    battery : Battery
    """

    graph: GraphModel
    battery: Battery

    @cached_property
    def ends(self) -> NDArray[np.bool_]:
        """(states,) bool: the states that no move leads out of."""
        return end_states(self.graph)

    @cached_property
    def holds(self) -> dict[str, NDArray[np.bool_]]:
        """Concept id to (states,) bool: what is stable for every actor although somebody has a move."""
        return {c: np.logical_and.reduce(rows) & ~self.ends for c, rows in self.battery.stable.items()}

    @cached_property
    def mute(self) -> tuple[str, ...]:
        """The concepts that keep more than `SHARE` of the states, and more than answers that pay would keep."""
        return tuple(card.id for card in DEFINITIONS if card.id in self.holds and self._keeps_too_much(card))

    @cached_property
    def telling(self) -> dict[str, NDArray[np.bool_]]:
        """The part of `holds` that tells something."""
        return {concept: rows for concept, rows in self.holds.items() if concept not in self.mute}

    def numbers(self, concept: str) -> NDArray[np.int64]:
        """(n,) the states, by number, that last under a concept, end states apart."""
        return np.flatnonzero(self.holds[concept]) + 1

    def _keeps_too_much(self, card: Concept) -> bool:
        if card.credible_kin is None:
            return False
        credible = self.holds.get(card.credible_kin)
        least = FEW if credible is None else int(credible.sum())
        return too_much(int(self.holds[card.id].sum()), least, self.graph.size)


def too_much(kept: int, credible: int, states: int) -> bool:
    """Whether a concept keeps so many of the states, and so many more than credible answers, that it tells nothing."""
    return kept > max(SHARE * states, credible, NAMED)
