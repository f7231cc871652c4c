"""The conflict as one actor sees it (a first-level hypergame): other orders, fewer options, and the states it knows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.option import Option
from goodoffices.dossier.records.preference import Preference
from goodoffices.dossier.records.rule import Rule
from goodoffices.models.conflict.arcs import agreeing
from goodoffices.models.conflict.build import chosen, order
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.order import Order
from goodoffices.models.conflict.ranking import dense
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.models.conflict.states import States


@dataclass(frozen=True)
class PerceivedGame:
    """The game of one actor.

    Attributes
    ----------
    model : GraphModel
        All actors as this one sees them.
    states : (states,) int64
        Of each state of the true conflict its place in this game, counted from 0; -1 where the actor knows no such
        state.
    """

    model: GraphModel
    states: NDArray[np.int64]


def views(dossier: Dossier, viewer: str) -> tuple[tuple[Preference, ...], tuple[Option, ...]]:
    """What an actor sees otherwise: the orders of others, and the options it does not know of."""
    orders = tuple(preference for preference in dossier.perceived if preference.judge == viewer)
    return orders, tuple(option for option in dossier.option if viewer in option.hidden_from)


def perceived_game(
    dossier: Dossier,
    truth: GraphModel,
    orders: Collection[Preference],
    hidden: Collection[Option],
    *,
    judge: str | None,
    spaces: Spaces,
) -> PerceivedGame:
    """The game of an actor who sees some orders otherwise and does not know of some options.

    An option it does not know of stays, in its eyes, where it stands today: states in which it does not are none to
    the actor.

    Parameters
    ----------
    dossier : Dossier
    truth : GraphModel
        The conflict as it is.
    orders : collection of Preference
        At most one of each actor; they count in place of the true ones.
    hidden : collection of Option
    judge : str, optional
        Whose preferences count for the true orders.
    spaces : Spaces

    Raises
    ------
    BadInput
        When an order does not fit the states of the true conflict, or what is known of leaves no state.
    """
    preferences = chosen(dossier, judge) | {preference.actor: preference for preference in orders}
    told = order(truth.space, preferences)
    if not hidden:
        return PerceivedGame(GraphModel(truth.space, told, truth.sequence), np.arange(truth.size))
    quo = dossier.status_quo.levels if dossier.status_quo else {}
    rules = [Rule(kind="forbid", pattern=f'{o.id} != "{quo.get(o.id, o.levels[0])}"') for o in hidden]
    space = spaces.of(dossier.model_copy(update={"rule": (*dossier.rule, *rules)}))
    at = _placed(truth.states, space.states)
    known = at >= 0
    ranks = np.zeros((len(space.actors), len(space.moves.feasible)), np.int32)
    ranks[:, space.moves.states[at[known]]] = told.one[:, truth.moves.states[known]]
    feasible = space.moves.feasible.reshape(-1)
    dense_ranks = np.stack([dense(row, feasible) for row in ranks])
    return PerceivedGame(GraphModel(space, Order(dense_ranks, told.deciders), truth.sequence), at)


def _placed(truth: States, seen: States) -> NDArray[np.int64]:
    """(states,) the place of each true state among those seen, by levels; -1 where there is none."""
    (levels, went), (others, to) = _written(truth), _written(seen)
    code = agreeing(np.vstack([levels, others]), list(range(levels.shape[1])))
    different = np.unique(code, return_inverse=True)[1].reshape(-1)
    at = np.full(int(different.max(initial=-1)) + 1, -1, np.int64)
    at[different[len(levels) :]] = to
    found = np.full(len(truth), -1, np.int64)
    known = at[different[: len(levels)]]
    for place in np.flatnonzero(known >= 0)[::-1]:  # of a merged state the first that is known
        found[went[place]] = known[place]
    return found


def _written(states: States) -> tuple[NDArray[np.int8], NDArray[np.int64]]:
    """(all states, options) the levels before any were merged, and (all states,) which state each belongs to."""
    if states.before is not None and states.went is not None:
        return states.before, states.went.astype(np.int64)
    levels = np.stack([states.level(option) for option in states.levels], axis=1)
    return levels, np.arange(len(states))
