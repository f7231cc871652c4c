"""Which states would last if one actor's statements stood in another sequence: every sequence within some swaps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.order import Order, Values
from goodoffices.models.conflict.wishes import Wishes, how_many, sequences
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.battery import battery
from goodoffices.solutions.inverse.lifting import coupled
from goodoffices.solutions.inverse.nearest import Inverse

#: So many sequences are tried at most; orders are looked at so many at a time.
MOST_SEQUENCES, AT_ONCE = 50_000, 128


@dataclass(frozen=True)
class Sequence:
    """A sequence of statements with which a state lasts.

    Attributes
    ----------
    swaps : int
        How many swaps of neighbours it is away.
    statements : tuple of int
        The places the statements had, from 1, in their new order.
    place : int
        The state that lasts, its number less one.
    """

    swaps: int
    statements: tuple[int, ...]
    place: int


@dataclass(frozen=True, eq=False)
class Reorderings:
    """The orders that one actor's statements give within some swaps.

    Attributes
    ----------
    inverse : Inverse
    i : int
    within : int
        Every sequence of so many swaps was tried.
    tried : int
        How many sequences these are.
    """

    inverse: Inverse
    i: int
    within: int
    tried: int
    ranks: NDArray[np.int32]
    swaps: NDArray[np.int64]
    statements: NDArray[np.int64]

    @classmethod
    def of(cls, inverse: Inverse, i: int, wishes: Wishes, most: int) -> Reorderings:
        """Within `most` swaps, or as many as `MOST_SEQUENCES` allow."""
        count = len(wishes.holds)
        most = min(most, count * (count - 1) // 2)
        while how_many(count, most) > MOST_SEQUENCES:
            most -= 1
        every, swaps = sequences(count, most)
        ranks, first = wishes.ranks(every)
        return cls(inverse, i, most, len(every), ranks, swaps[first], every[first] + 1)

    def first(self, target: NDArray[np.bool_]) -> Sequence | None:
        """The nearest sequence with which some state of the target lasts, or none within these swaps.

        Parameters
        ----------
        target : (states,) bool
        """
        may, sure = self._others
        (places,) = np.nonzero(target & may)
        for start in range(0, len(self.ranks) if places.size else 0, AT_ONCE):
            rows = self.ranks[start : start + AT_ONCE]
            stays = self._stays(rows)[:, places]
            for row in np.flatnonzero(stays.any(axis=1)).tolist():
                lasting = places[stays[row]]
                known = lasting[sure[lasting]]
                lasting = known if known.size else lasting[self._last(rows[row])[lasting]]
                if lasting.size:
                    place = start + row
                    return Sequence(int(self.swaps[place]), tuple(self.statements[place].tolist()), int(lasting[0]))
        return None

    @property
    def _others(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """(states,) bool, twice: where all others may stay, and where they do, whatever this actor prefers.

        It is taken to answer as if everything paid it, and as if nothing did.
        """
        kept: tuple[NDArray[np.bool_], NDArray[np.bool_]] = self.inverse.graph.kept.once(
            ("others stay", self.i, self.inverse.concept), self._others_stay
        )
        return kept

    def _others_stay(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        graph, card = self.inverse.graph, DEFINITIONS[self.inverse.concept]
        others = [j for j in graph.deciders if j != self.i]
        kept: dict[int, NDArray[np.bool_]] = graph.kept.once(self._asked("sure"), dict)
        may = np.ones(graph.size, bool)
        sure = may.copy()
        few = graph.few
        for j in others:
            may &= self.inverse.least[j] == 0
            if not coupled(self.inverse.concept):
                sure &= self.inverse.least[j] == 0
                continue
            third = tuple(k for k in graph.others(j) if k != self.i)
            ways = ((self.i,), ())
            told = [None if few is None else few.stays_against(j, card.demand, third, free) for free in ways]
            may &= True if told[0] is None else told[0]
            kept[j] = np.zeros(graph.size, bool) if told[1] is None else told[1]
            sure &= kept[j]
        return may, sure & may

    def _stays(self, rows: NDArray[np.int32]) -> NDArray[np.bool_]:
        """(orders, states) bool: where the actor itself stays, asked of many orders at once."""
        graph = self.inverse.graph
        found = graph.kept.once(("re-ordered", self.i, self.inverse.concept), dict)
        key = rows.tobytes()
        if key not in found:
            found[key] = self._reckoned(rows)
        kept: NDArray[np.bool_] = found[key]
        return kept

    def _reckoned(self, rows: NDArray[np.int32]) -> NDArray[np.bool_]:
        graph, card, few = self.inverse.graph, DEFINITIONS[self.inverse.concept], self.inverse.graph.few
        if few is None:
            return np.stack([self._alone(row) for row in rows])
        u = np.ascontiguousarray(rows.T)
        after: Values | None = u
        if card.demand != "none":
            value = np.maximum(u, few.classes.best(self.i, u)) if card.demand == "no-way-out" else u
            answer = few.led_to(value, graph.others(self.i), card.credible)
            after = None if answer is None else np.minimum(u, answer)
        if after is None:
            return np.stack([self._alone(row) for row in rows])
        return (few.classes.best(self.i, after) <= u).T

    def _model(self, row: NDArray[np.int32]) -> GraphModel:
        graph = self.inverse.graph
        ranks = graph.order.one.copy()
        ranks[self.i, graph.moves.states] = row
        return GraphModel(graph.space, Order(ranks, graph.deciders), graph.sequence)

    def _stable(self, row: NDArray[np.int32]) -> Any:
        return battery(self._model(row), (self.inverse.concept,)).stable[self.inverse.concept]

    def _alone(self, row: NDArray[np.int32]) -> Any:
        return self._stable(row)[self.inverse.graph.deciders.index(self.i)]

    @property
    def _open(self) -> tuple[int, ...]:
        """The others whose verdict hangs on this actor's order in some state."""
        may, _ = self._others
        kept: dict[int, NDArray[np.bool_]] = self.inverse.graph.kept.once(self._asked("sure"), dict)
        return tuple(j for j, sure in kept.items() if (may & ~sure).any())

    def _asked(self, what: str) -> tuple[str, int, str]:
        return (f"re-ordered, {what}", self.i, self.inverse.concept)

    def _last(self, row: NDArray[np.int32]) -> Any:
        """(states,) bool: where everybody stays with one order of this actor."""
        found = self.inverse.graph.kept.once(("re-ordered, all", self.i, self.inverse.concept), dict)
        key = row.tobytes()
        if key not in found:
            few, demand = self.inverse.graph.few, DEFINITIONS[self.inverse.concept].demand
            stays = None if few is None else few.stays_with(self.i, row, demand, self._open)
            found[key] = self._stable(row).all(axis=0) if stays is None else stays.all(axis=0) & self._others[0]
        return found[key]
