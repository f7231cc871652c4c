"""Orders drawn about stated ones: by how far statements may have changed places (Mallows), many at once.

A drawn order says the same things in another order: of a preference by statements the statements change places, of a
ranking or payoffs the tiers do, of weights the expressions change weights. What ties stays tied.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.expression import parse
from goodoffices.dossier.records.preference import Preference
from goodoffices.errors import OutOfReach
from goodoffices.models.conflict.arcs import numbered
from goodoffices.models.conflict.ranking import ranks
from goodoffices.models.conflict.space import Space
from goodoffices.wording import Worded

#: A preference may have so many things that change places.
MOST_ITEMS = 400
#: So many truth values are put into one key.
BITS = 30

Places = NDArray[np.int64]
Ranks = NDArray[np.int32]


def displaced(uniform: NDArray[np.float64], phi: float) -> Places:
    """How far each item moves up among those before it, by Mallows' law.

    The chance of an order is proportional to phi ** d, where d counts the pairs that stand the other way: 0 keeps the
    stated order, 1 makes all orders equally likely. Items are put in one after another, the k-th up to k places from
    the end of those before it, so that d is the sum of these numbers.

    Parameters
    ----------
    uniform : (draws, items) float
        From 0 to below 1; the same numbers with another phi give draws that go together.
    phi : float
        From 0 to 1.

    Returns
    -------
    (draws, items) int64

    References
    ----------
    Mallows (1957); by repeated insertion Doignon, Pekec & Regenwetter (2004).
    """
    found = np.zeros(uniform.shape, np.int64)
    for k in range(uniform.shape[1]):
        reach = np.cumsum(phi ** np.arange(k + 1)) if phi else np.ones(k + 1)
        found[:, k] = np.searchsorted(reach / reach[-1], uniform[:, k], side="right")
    return np.minimum(found, np.arange(uniform.shape[1]))


def inserted(moves: Places) -> Places:
    """(draws, items) the items in their new order, the weightiest first, from how far each moves up."""
    draws, items = moves.shape
    order = np.zeros((draws, items), np.int64)
    row = np.arange(draws)[:, None]
    for k in range(items):
        at = k - moves[:, k : k + 1]
        column = np.arange(k + 1)[None]
        before = order[row, np.clip(column - (column > at), 0, None)]
        order[:, : k + 1] = np.where(column == at, k, before)
    return order


@dataclass(frozen=True, eq=False)
class Sayings:
    """What one preference says, for each class of states that it cannot tell apart.

    Attributes
    ----------
    preference : Preference
    says : (items, classes) int64
        Of statements and weighted expressions where they hold, 0 or 1; of tiers one row: the tier of each class, the
        best 0.
    """

    preference: Preference
    says: NDArray[np.int64]

    @property
    def tiered(self) -> bool:
        """Whether it is a ranking or payoffs, whose tiers change places."""
        return self.preference.statements is None and self.preference.weights is None

    @property
    def items(self) -> int:
        """How many things may change places."""
        return int(self.says.max(initial=-1)) + 1 if self.tiered else len(self.says)

    @cached_property
    def by_weight(self) -> Places:
        """(items,) the places of weighted expressions, the heaviest first."""
        given = np.array(list((self.preference.weights or {}).values()), float)
        return np.argsort(-given, kind="stable")

    def ranks(self, orders: Places) -> Ranks:
        """(orders, classes) dense ranks, higher is better, when items stand in other orders than the stated one.

        Parameters
        ----------
        orders : (orders, items) int64
            Items by their stated places, the weightiest first.
        """
        different, again = np.unique(orders, axis=0, return_inverse=True)
        return self._ranks(different)[again.reshape(-1)]

    def _ranks(self, orders: Places) -> Ranks:
        if self.tiered:
            places = np.argsort(orders, axis=1)
            return _dense(-places[:, self.says[0]])
        if self.preference.weights is not None:
            weights = list(self.preference.weights.values())
            worth = np.zeros((len(orders), self.says.shape[1]))
            for place, heaviest in enumerate(self.by_weight.tolist()):
                worth += weights[heaviest] * self.says[self.by_weight[orders[:, place]]]
            return _dense(np.round(worth, 9))
        key = np.zeros((len(orders), self.says.shape[1]), np.int64)
        for place in range(self.items):
            if place % BITS == 0:
                key = _dense(key).astype(np.int64)
            key = 2 * key + self.says[orders[:, place]]
        return _dense(key)


def _dense(key: NDArray[np.int64] | NDArray[np.float64]) -> Ranks:
    """(orders, classes) int32 from 0 without gaps in each row."""
    order = np.argsort(key, axis=1, kind="stable")
    laid = np.take_along_axis(key, order, 1)
    place = np.zeros(key.shape, np.int32)
    np.cumsum(laid[:, 1:] != laid[:, :-1], axis=1, out=place[:, 1:])
    found = np.empty(key.shape, np.int32)
    np.put_along_axis(found, order, place, 1)
    return found


@dataclass(frozen=True, eq=False)
class ActorMenus:
    """What several judges say of one actor's order, on classes of states that none of them tells apart.

    Attributes
    ----------
    of : (states,) int64
        The class of each state.
    menus : tuple of Sayings
        In the order of the preferences given.
    """

    of: Places
    menus: tuple[Sayings, ...]

    @classmethod
    def made(cls, space: Space, preferences: Sequence[Preference]) -> ActorMenus:
        """The menus of the preferences of one actor, on the states of a space.

        Raises
        ------
        BadInput
            When a ranking or payoffs do not fit the states.
        OutOfReach
            When a preference has more than `MOST_ITEMS` things that may change places.
        """
        rows = [_said(space, preference) for preference in preferences]
        of = _classes(rows, len(space.moves.states))
        first = np.unique(of, return_index=True)[1]
        menus = tuple(Sayings(preference, said[:, first]) for preference, said in zip(preferences, rows, strict=True))
        for menu in menus:
            if menu.items > MOST_ITEMS:
                raise OutOfReach(Worded("limit-items", most=MOST_ITEMS, here=menu.items))
        return cls(of, menus)

    @property
    def items(self) -> int:
        """How many things at most may change places."""
        return max((menu.items for menu in self.menus), default=0)


def _classes(rows: Iterable[NDArray[np.int64]], states: int) -> Places:
    """(states,) a number, without gaps, for each combination of what rows say of a state."""
    code, values = np.zeros(states, np.int64), 1
    for row in (row for several in rows for row in several):
        radix = int(row.max(initial=0)) + 1
        if values * radix >= 2**62:
            code = numbered(code)
            values = int(code.max(initial=0)) + 1
        code = code * radix + row
        values *= radix
    return numbered(code)


def _said(space: Space, preference: Preference) -> NDArray[np.int64]:
    """(items, states) int64: what a preference says of each state, as in `Sayings`."""
    expressions: Iterable[str] | None = preference.statements
    if preference.weights is not None:
        expressions = preference.weights
    if expressions is not None:
        holds = [space.states.holds(parse(one)) for one in expressions]
        return np.array(holds, np.int64).reshape(-1, len(space.moves.states))
    feasible = space.moves.feasible.reshape(space.shape)
    found = ranks(preference, space.taken, space.states.levels, feasible, space.moves.states)
    by_state: NDArray[np.int64] = found[space.moves.states].astype(np.int64)
    tiers: NDArray[np.int64] = int(by_state.max(initial=0)) - by_state
    return tiers[None]
