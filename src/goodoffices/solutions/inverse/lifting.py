"""How far a state must rise in an actor's order for the actor to stay there; exact on any number of states.

Given the orders of the others, whether actor i stays in t depends on one thing alone: which states i ranks no higher
than t. The more these are, the sooner i stays. So the nearest order with which i stays lifts t and moves nothing else,
to the level that the formula of the concept compares t with.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions import DEFINITIONS

Ranks = NDArray[np.int64]


def answerable_by_one() -> tuple[str, ...]:
    """The concepts whose verdict on one actor follows from what the actor ranks no higher than the state."""
    return tuple(id for id in DEFINITIONS.own if not (card := DEFINITIONS[id]).joint and card.demand in _DEMANDS)


_DEMANDS = ("none", "undone", "no-way-out")


def coupled(concept: str) -> bool:
    """Whether an actor's verdict depends on what the others prefer: only where answers must pay who gives them."""
    return DEFINITIONS[concept].credible and DEFINITIONS[concept].demand != "none"


def uncoupled(concept: str) -> str:
    """The concept of the same demand in which every answer counts, whether it pays or not; it is implied."""
    card = DEFINITIONS[concept]
    kin = (id for id in answerable_by_one() if DEFINITIONS[id].demand == card.demand and not DEFINITIONS[id].credible)
    return next(kin, concept)


def levels(graph: GraphModel, i: int, concept: str) -> Ranks:
    """(states,) the rank to which each state must rise in the order of actor `i`, its own where `i` stays anyway.

    Parameters
    ----------
    graph : GraphModel
        Of one order.
    i : int
    concept : str
        One of `answerable_by_one()`.

    References
    ----------
    Kinsara, Kilgour & Hipel (2015), conditions on one actor given the others.
    """
    card, u = DEFINITIONS[concept], graph.payoff(i)
    after = u if card.demand == "none" else np.minimum(u, graph.answer(i, card.demand, card.credible))
    needed = np.maximum(graph.best_move(i, after), u)
    found: Ranks = graph.by_state(needed).astype(np.int64)
    return found


def steps(ranks: Ranks, needed: Ranks, weak: bool) -> Ranks:
    """(states,) how far each state is from where it must be.

    Parameters
    ----------
    ranks, needed : (states,) int
        Dense ranks from 0, and what `levels` asks.
    weak : bool
        Whether states may be ranked as equal: then steps of Kemeny & Snell, two for a swap of neighbours and one for a
        tie made or broken; else swaps of neighbours (Kendall).

    References
    ----------
    Kendall (1938); Kemeny & Snell (1962).
    """
    count = np.bincount(ranks)
    upto = np.concatenate([[0], np.cumsum(count)])  # [r]: how many stand below rank r
    if not weak:
        swaps: Ranks = upto[needed + 1] - upto[ranks + 1]
        return swaps
    found: Ranks = 2 * (upto[needed] - upto[ranks + 1]) + count[needed] + count[ranks] - 1
    found[needed <= ranks] = 0
    return found


def lifted(ranks: Ranks, place: int, level: int, weak: bool) -> Ranks:
    """(states,) the order in which a state stands above all up to a level; with `weak` beside those of that level."""
    if level <= ranks[place]:
        return ranks
    key = 2 * ranks
    key[place] = 2 * level + (not weak)
    return np.unique(key, return_inverse=True)[1].astype(np.int64)


def has_ties(ranks: Ranks) -> bool:
    """Whether some states are ranked as equal."""
    return int(ranks.max(initial=0)) + 1 < ranks.size
