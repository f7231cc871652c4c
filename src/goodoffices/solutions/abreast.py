"""Which states last, for many orders on one space: what hangs on one actor's order alone is asked once an order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.abreast import BLOCK, Abreast
from goodoffices.solutions import DEFINITIONS, STRICT
from goodoffices.solutions.battery import FORMULA, battery


@dataclass(frozen=True)
class Panel:
    """A concept put to many orders.

    Attributes
    ----------
    models : Abreast
    at : (n,) int64
        The states (numbers less one) that are asked about.
    """

    models: Abreast
    at: NDArray[np.int64]
    _kept: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    def blocks(self, concept: str) -> Iterator[tuple[slice, NDArray[np.bool_]]]:
        """Some combinations of orders at a time, and (combinations, deciders, n) bool: where each actor would stay.

        Raises
        ------
        OutOfReach
            When the concept cannot be had on this space.
        """
        card, lanes = DEFINITIONS[concept], self.models.lanes
        for begin in range(0, len(lanes), BLOCK):
            some = slice(begin, begin + BLOCK)
            yield some, self._stays(card, lanes[some])

    def _stays(self, card: Concept, lanes: NDArray[np.int64]) -> NDArray[np.bool_]:
        if not _simple(card):
            return self._one_by_one(card, lanes)
        if not card.credible or card.demand == "none":
            rows = [self._alone(card.id, i) for i in self.models.deciders]
            found = [of[lanes[:, i]] for of, i in zip(rows, self.models.deciders, strict=True)]
            return np.stack(found, axis=1)
        return self._answered(card, lanes) if self.models.transitive else self._one_by_one(card, lanes)

    def _alone(self, concept: str, i: int) -> NDArray[np.bool_]:
        """(orders, n) bool: where actor `i` would stay, by its own order alone."""
        if (concept, i) not in self._kept:
            found = []
            for k in range(len(self.models.orders[i])):
                model = self._with(k)
                found.append(model.by_state(DEFINITIONS[concept].run(model, i))[self.at])
            self._kept[concept, i] = np.array(found, bool)
        rows: NDArray[np.bool_] = self._kept[concept, i]
        return rows

    def _with(self, k: int) -> Any:
        """A model in which every actor has its order `k`, or its last."""
        lane = tuple(min(k, len(own) - 1) for own in self.models.orders)
        if ("model", lane) not in self._kept:
            self._kept["model", lane] = self.models.model(lane)
        return self._kept["model", lane]

    def _answered(self, card: Concept, lanes: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Where answers must pay: what each actor is held to hangs on the orders of all."""
        ranks = self.models.ranks(lanes)
        found = np.ones((len(lanes), len(self.models.deciders), self.at.size), bool)
        for place, i in enumerate(self.models.deciders):
            gains = ~self._alone(STRICT, i)[lanes[:, i]]
            asked = np.flatnonzero(gains.any(axis=0))
            if asked.size:
                values = self.models.least(i, ranks, lasting=card.demand == "no-way-out")
                found[:, place, asked] = self.models.stays(i, ranks, values, self.at[asked]).T
        return found

    def _one_by_one(self, card: Concept, lanes: NDArray[np.int64]) -> NDArray[np.bool_]:
        found = []
        for lane in lanes:
            done = battery(self.models.model(lane), (card.id,), threads=1)
            for why in done.missing.values():
                raise why
            found.append(done.stable[card.id][:, self.at])
        return np.array(found, bool).reshape(len(lanes), len(self.models.deciders), self.at.size)


def _simple(card: Concept) -> bool:
    return card.id in DEFINITIONS.own and card.demand in FORMULA and not card.joint and not card.takes
