"""The nearest orders with which a state lasts, by trying all orders in turn: for small conflicts without a solver."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush
from itertools import combinations

import numpy as np

from goodoffices.solutions.inverse.fate import Fate
from goodoffices.solutions.inverse.nearest import Inverse, Nearest

#: The ranks of one actor, from 0 without gaps; and of all who vary.
Row = tuple[int, ...]
Rows = tuple[Row, ...]


def by_trying(inverse: Inverse, found: Nearest, most: int) -> Nearest:
    """Try the orders by their distance from those given, so many at most."""
    fate = Fate(inverse.graph, found.place, inverse.concept)
    vary = tuple(i for i in found.vary if i in inverse.ranks)
    given = [inverse.ranks.get(j, np.zeros(inverse.graph.size, int)).tolist() for j in range(len(inverse.graph.actors))]
    hits: list[Rows] = []
    far, done, steps = 0, True, found.least
    for tried, (steps, orders) in enumerate(_in_turn(inverse, vary)):
        if hits and steps > far:
            break
        if tried == most:
            done = False
            break
        for i, ranks in zip(vary, orders, strict=True):
            given[i] = list(ranks)
        if steps >= found.least and fate.lasts(given):
            hits.append(orders)
            far = steps
    if hits:
        rows = {i: np.array(ranks, np.int64) for i, ranks in zip(vary, hits[0], strict=True)}
        changed = {i: ranks for i, ranks in rows.items() if not np.array_equal(ranks, inverse.ranks[i])}
        unique = False if len(hits) > 1 else True if done else None
        return Nearest(found.place, vary, far, far, changed, unique)
    if done:
        return Nearest(found.place, vary, None, 0, impossible=True)
    return Nearest(found.place, vary, found.steps, max(found.least, steps), found.orders)


def _in_turn(inverse: Inverse, vary: tuple[int, ...]) -> Iterator[tuple[int, Rows]]:
    """All orders of those who vary with how many steps they are away, the nearest first."""
    start: Rows = tuple(tuple(inverse.ranks[i].tolist()) for i in vary)
    known, heap = {start: 0}, [(0, start)]
    while heap:
        steps, orders = heappop(heap)
        if steps > known[orders]:
            continue
        yield steps, orders
        for place, i in enumerate(vary):
            for ranks, more in neighbours(orders[place], inverse.tied(i)):
                new = (*orders[:place], ranks, *orders[place + 1 :])
                if steps + more < known.get(new, steps + more + 1):
                    known[new] = steps + more
                    heappush(heap, (steps + more, new))


def neighbours(ranks: Row, weak: bool) -> Iterator[tuple[Row, int]]:
    """The next orders and how many steps they are away.

    Two neighbours swapped; or with `weak` two neighbouring groups made one, or one group made two.
    """
    top = max(ranks, default=-1)
    for level in range(top):
        if not weak:
            yield tuple(level + 1 if r == level else level if r == level + 1 else r for r in ranks), 1
        else:
            yield tuple(r - (r > level) for r in ranks), ranks.count(level) * ranks.count(level + 1)
    for level in range(top + 1) if weak else ():
        group = [state for state, r in enumerate(ranks) if r == level]
        for size in range(1, len(group)):
            for up in combinations(group, size):
                new = tuple(r + 1 if r > level or state in up else r for state, r in enumerate(ranks))
                yield new, size * (len(group) - size)
