"""How many rankings make a state last: exact where they can be counted, else a share of draws with its error."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import permutations, product
from math import factorial, sqrt

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from goodoffices.solutions.inverse.fate import Fate
from goodoffices.solutions.inverse.lifting import coupled
from goodoffices.solutions.inverse.nearest import Inverse

#: Rankings are counted on so many states at most: of thousands of states a share of all rankings says nothing.
MOST_STATES = 64
#: An actor's verdict is worked out for every set of states it may rank lower, of so many states; so many rankings, or
#: sets of rankings, are looked at one by one; else so many are drawn.
MOST_SETS, MOST_ONE_BY_ONE, DRAWN = 16, 50_000, 1_000


@dataclass(frozen=True)
class Count:
    """How many strict rankings make a state last.

    Attributes
    ----------
    vary : tuple of int
        Whose rankings are counted; those of the others are as they are.
    focal : bool
        Whether only they have to stay (focal stability), or everybody (an equilibrium).
    count : int | None
        None where it was not counted.
    total : int
        How many there are.
    share : float
    error : float | None
        Of a share of draws, its standard error; None where it is exact.
    """

    vary: tuple[int, ...]
    focal: bool
    count: int | None
    total: int
    share: float
    error: float | None


def focal(inverse: Inverse, fate: Fate, i: int, rng: Generator) -> Count:
    """Of how many rankings of `i` it would stay, the others' being as they are.

    Only which states it ranks lower counts: a set of d of n - 1 states is below in d! (n - 1 - d)! rankings.
    """
    total = factorial(inverse.graph.size)
    clauses = _clauses(inverse, fate, i)
    matter = sorted({state for clause in clauses for term in clause for state in term})
    if len(matter) > MOST_SETS:
        return _drawn((i,), True, total, lambda: _below(clauses, matter, rng), 4 * DRAWN)
    held = _held(clauses, matter)
    r, count = len(matter), 0
    for size, sets in enumerate(held):
        count += int(sets) * factorial(size) * factorial(r - size)
    count = count * total // factorial(r + 1)
    return Count((i,), True, count, total, count / total, None)


def _clauses(inverse: Inverse, fate: Fate, i: int) -> list[list[frozenset[int]]]:
    """For each move of `i` the sets of states, one of which it has to rank no higher than the state."""
    orders = orders_given(inverse)
    found = []
    for gain in fate.gains[i]:
        sets = {frozenset((gain,))}
        for k in fate.answers(i, gain, orders):
            out = fate.moves(i, k) if fate.card.demand == "no-way-out" else ()
            sets.add(frozenset((k, *out)) - {fate.place})
        found.append([one for one in sets if not any(other < one for other in sets)])
    return [clause for clause in found if frozenset() not in clause]


def _held(clauses: list[list[frozenset[int]]], matter: list[int]) -> NDArray[np.int64]:
    """(sizes,) of how many sets of so many of the states that matter all clauses hold."""
    place = {state: n for n, state in enumerate(matter)}
    every = np.arange(2 ** len(matter))
    good = np.ones(every.size, bool)
    for clause in clauses:
        masks = [sum(1 << place[state] for state in one) for one in clause]
        good &= np.logical_or.reduce([every & mask == mask for mask in masks])
    return np.bincount(np.bitwise_count(every[good]), minlength=len(matter) + 1)


def _below(clauses: list[list[frozenset[int]]], matter: list[int], rng: Generator) -> bool:
    """Whether all clauses hold of what a ranking drawn at random has below the state."""
    at = rng.random(len(matter))
    below = {state for state, value in zip(matter, at < rng.random(), strict=True) if value}
    return all(any(one <= below for one in clause) for clause in clauses)


def equilibria(inverse: Inverse, fate: Fate, vary: tuple[int, ...], rng: Generator) -> Count:
    """How many rankings of some actors make everybody stay, those of the others being as they are."""
    size, others = inverse.graph.size, [j for j in inverse.graph.deciders if j not in vary]
    one = factorial(size)
    total = one ** len(vary)
    if any(inverse.least[j][fate.place] for j in others):  # not even answers that need not pay hold them back
        return Count(vary, False, 0, total, 0.0, None)
    settled = not coupled(inverse.concept) or (len(vary) == 1 and all(_content(inverse, fate, j) for j in others))
    if settled:
        return _apart(inverse, fate, vary, rng)
    if total <= MOST_ONE_BY_ONE:
        count = sum(fate.lasts(orders) for orders in _every(inverse, vary))
        return Count(vary, False, count, total, count / total, None)
    orders = orders_given(inverse)

    def drawn() -> bool:
        for i in vary:
            orders[i] = rng.permutation(size).tolist()
        return fate.lasts(orders)

    return _drawn(vary, False, total, drawn, DRAWN)


def _content(inverse: Inverse, fate: Fate, j: int) -> bool:
    """Whether no move of `j` pays at all."""
    u = inverse.ranks[j]
    return all(u[to] <= u[fate.place] for to in fate.gains[j])


def _apart(inverse: Inverse, fate: Fate, vary: tuple[int, ...], rng: Generator) -> Count:
    """What each of some actors ranks does not bear on the others: the numbers are multiplied."""
    counts = [focal(inverse, fate, i, rng) for i in vary]
    total, share, exact, spread = 1, 1.0, 1, 0.0
    for one in counts:
        total, share = total * one.total, share * one.share
        exact = exact * one.count if one.count is not None else -1
        spread += 0.0 if one.error is None or not one.share else (one.error / one.share) ** 2
    known = all(one.count is not None for one in counts)
    return Count(vary, False, exact if known else None, total, share, None if known else share * sqrt(spread))


def _every(inverse: Inverse, vary: tuple[int, ...]) -> Iterator[list[list[int]]]:
    orders = orders_given(inverse)
    for rows in product(permutations(range(inverse.graph.size)), repeat=len(vary)):
        for i, row in zip(vary, rows, strict=True):
            orders[i] = list(row)
        yield orders


def _drawn(vary: tuple[int, ...], alone: bool, total: int, draw: Callable[[], bool], draws: int) -> Count:
    hits = sum(draw() for _ in range(draws))
    share = hits / draws
    # a share of none or all is no certainty: one half hit more, as Agresti & Coull (1998) reckon
    near = (hits + 2) / (draws + 4)
    return Count(vary, alone, None, total, share, sqrt(near * (1 - near) / (draws + 4)))


def orders_given(inverse: Inverse) -> list[list[int]]:
    """The orders as they are, by actor; of who has none, all states are equal."""
    size = inverse.graph.size
    return [inverse.ranks[j].tolist() if j in inverse.ranks else [0] * size for j in range(len(inverse.graph.actors))]
