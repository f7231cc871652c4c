"""Circles among things that point to others, each found once in time linear in the arrows."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def circles(following: Mapping[T, Sequence[T]]) -> dict[T, list[T]]:
    """Of each set of things that can reach one another the shortest circle through the first of them.

    Parameters
    ----------
    following : mapping
        Each thing to those it points to; others than its keys point nowhere.

    Returns
    -------
    dict
        The first thing of each such set to the way round from it, without the return.

    References
    ----------
    Tarjan (1972), depth-first search and linear graph algorithms.
    """
    found: dict[T, list[T]] = {}
    place = {thing: n for n, thing in enumerate(following)}
    for members in _reaching_one_another(following):
        if len(members) > 1 or members[0] in following[members[0]]:
            first = min(members, key=place.__getitem__)
            found[first] = _round(first, following, set(members))
    return found


def _round(start: T, following: Mapping[T, Sequence[T]], within: set[T]) -> list[T]:
    """The shortest way from a thing back to itself, without the return; breadth first."""
    came_from: dict[T, T] = {}
    front = deque([start])
    while front:
        here = front.popleft()
        for thing in following[here]:
            if thing == start:
                way = [here]
                while way[-1] != start:
                    way.append(came_from[way[-1]])
                return way[::-1]
            if thing in within and thing not in came_from:
                came_from[thing] = here
                front.append(thing)
    raise AssertionError(f"no way leads from {start!r} back to it")


def _reaching_one_another(following: Mapping[T, Sequence[T]]) -> list[list[T]]:
    """The things in sets within which each reaches each; without recursion, as chains may be long."""
    order: dict[T, int] = {}
    lowest: dict[T, int] = {}
    open_: set[T] = set()
    stack: list[T] = []
    sets: list[list[T]] = []
    for root in following:
        if root in order:
            continue
        path = [(root, iter(following[root]))]
        order[root] = lowest[root] = len(order)
        stack.append(root)
        open_.add(root)
        while path:
            here, onward = path[-1]
            step = next((thing for thing in onward if thing in following), None)
            if step is None:
                path.pop()
                if path:
                    lowest[path[-1][0]] = min(lowest[path[-1][0]], lowest[here])
                if lowest[here] == order[here]:
                    sets.append(members := [stack.pop()])
                    while members[-1] != here:
                        members.append(stack.pop())
                    open_.difference_update(members)
            elif step not in order:
                order[step] = lowest[step] = len(order)
                stack.append(step)
                open_.add(step)
                path.append((step, iter(following[step])))
            elif step in open_:
                lowest[here] = min(lowest[here], order[step])
    return sets
