"""In which of many readings outcomes last: the same concepts, for thousands of drawn orders at once.

Few readings are worked out one by one; of many, where moves are transitive and a formula tells the concept, the draws
are walked side by side (`kernels.lanes`). The answer does not depend on which of the two is taken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.errors import BadInput
from goodoffices.kernels.lanes import Outward, best_of_lanes, settle_lanes, stays_in_lanes
from goodoffices.models.conflict.drawn_orders import DrawnOrders, condensed, outward
from goodoffices.models.conflict.endings import end_states
from goodoffices.runs.processors import available
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.battery import FORMULA, battery
from goodoffices.wording import Worded

Marks = NDArray[np.bool_]
#: Draws that are walked side by side; from so many states of all draws on that pays for the compiler, where a draw
#: alone costs what so many states do.
LANES, MANY, ALONE = 128, 1_000_000, 500
#: The largest rank that fits a lane's narrow numbers.
NARROW = 2**15 - 1


def lasting_in_draws(
    drawn: DrawnOrders, concepts: Sequence[str], groups: Marks, sequence: str = "legal", *, threads: int | None = None
) -> dict[str, Marks]:
    """In which draws at least one state of each group lasts, end states apart.

    Parameters
    ----------
    drawn : DrawnOrders
    concepts : sequence of str
        Ids of `DEFINITIONS`.
    groups : (groups, states) bool
        The states of each outcome.
    sequence : str
        See `GraphModel`.
    threads : int, optional
        How many may work at a time; default: one for each processor. The answer does not depend on it.

    Returns
    -------
    dict
        Concept id to (draws, groups) bool.

    Raises
    ------
    BadInput
        When a concept is not known, or cannot be had here.
    """
    cards = [DEFINITIONS[id] for id in concepts]
    arcs = outward(drawn.space) if _many(drawn, cards, sequence) else None
    first = drawn.model(0, sequence)
    held = groups & ~end_states(first)
    if arcs is None:
        found = _one_by_one(drawn, concepts, held, sequence)
    else:
        found = _side_by_side(drawn, cards, held, arcs, threads or available())
    return {id: marks[drawn.draw] for id, marks in found.items()}


def _many(drawn: DrawnOrders, cards: Sequence[Concept], sequence: str) -> bool:
    """Whether there is enough to walk side by side, and it can be."""
    size = len(drawn.which) * (len(drawn.space.moves.states) + ALONE)
    told = all(card.id in DEFINITIONS.own and card.demand in FORMULA and not card.joint for card in cards)
    return size >= MANY and told and sequence == "legal"


def _one_by_one(drawn: DrawnOrders, concepts: Sequence[str], held: Marks, sequence: str) -> dict[str, Marks]:
    found: dict[str, Marks] = {id: np.zeros((len(drawn.which), len(held)), bool) for id in concepts}
    for number in range(len(drawn.which)):
        verdicts = battery(drawn.model(number, sequence), tuple(concepts))
        for id, why in verdicts.missing.items():
            raise BadInput(Worded("concept-out-of-reach", concept=id, why=why.text))
        for id in concepts:
            found[id][number] = (held & verdicts.lasts(id)).any(axis=1)
    return found


def _side_by_side(
    drawn: DrawnOrders, cards: Sequence[Concept], held: Marks, arcs: Outward, threads: int
) -> dict[str, Marks]:
    count = len(drawn.which)
    chunks = [slice(at, min(at + LANES, count)) for at in range(0, count, LANES)]
    walk = partial(_walked, drawn, tuple(cards), held, arcs)
    first, rest = walk(chunks[0]), chunks[1:]
    with ThreadPoolExecutor(max_workers=max(1, threads)) as pool:
        parts = [first, *pool.map(walk, rest)]
    return {card.id: np.concatenate([part[card.id] for part in parts]) for card in cards}


def _walked(
    drawn: DrawnOrders, cards: Sequence[Concept], held: Marks, arcs: Outward, some: slice
) -> Mapping[str, Marks]:
    """Concept id to (draws, groups) bool, of some of the different draws."""
    highest = max((int(ranks.max(initial=0)) for ranks in drawn.ranks), default=0)
    ranks = drawn.lanes(some, np.int16 if highest <= NARROW else np.int32)
    actors, states, lanes = ranks.shape
    stays = {card.id: np.ones((states, lanes), bool) for card in cards}
    for i in drawn.deciders:
        movers = np.array([j for j in range(actors) if j != i], np.int64)
        own = ranks[i]
        best = np.empty_like(own)
        if any(card.demand == "no-way-out" for card in cards):
            best_of_lanes(own, i, arcs, best)
        for card in cards:
            after = own
            if card.demand != "none":
                after = (best if card.demand == "no-way-out" else own).copy()
                if card.credible:
                    settle_lanes(after, ranks, movers, arcs, True)
                else:
                    after = _forced(drawn, arcs, i, after)
                np.minimum(after, own, out=after)
            stays_in_lanes(after, own, i, arcs, stays[card.id])
    return {id: np.stack([marks[group].any(axis=0) for group in held], axis=1) for id, marks in stays.items()}


def _forced(drawn: DrawnOrders, arcs: Outward, i: int, values: NDArray[np.integer]) -> NDArray[np.integer]:
    """(states, draws) the least value that everyone but `i` can bring about, whatever it costs them."""
    parts = condensed(drawn.space, arcs, i)
    low = np.minimum.reduceat(values[parts.order], parts.begins, axis=0)
    settle_lanes(low, low[None], np.zeros(1, np.int64), parts.arcs, False)
    return low[parts.of]
