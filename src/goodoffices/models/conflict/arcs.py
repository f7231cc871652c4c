"""The arcs of a listed graph, from states given by their levels; merging states and taking moves away."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import OutOfReach
from goodoffices.wording import Worded

#: More arcs than this, of all actors together, are not listed.
MOST = 60_000_000

Arcs = NDArray[np.int32]


def option_arcs(level_of: NDArray[np.int8], own: list[int], directions: list[int]) -> Arcs:
    """(n, 2) rows (from, to): the moves of the actor whose options are the columns `own`.

    Parameters
    ----------
    level_of : (states, options) int8
    own : list of int
    directions : list of int
        Of each option: 0 both ways, 1 levels only rise, -1 only fall.

    Raises
    ------
    OutOfReach
        When there are too many to list.
    """
    others = [k for k in range(level_of.shape[1]) if k not in own]
    if not own:
        return np.zeros((0, 2), np.int32)
    group = numbered(agreeing(level_of, others))
    start, end = pairs(group)
    for k in own:
        if directions[k]:
            level = np.ascontiguousarray(level_of[:, k])
            keep = (level[end] - level[start]) * directions[k] >= 0
            start, end = start[keep], end[keep]
    return np.stack([start, end], axis=1)


def agreeing(level_of: NDArray[np.int8], columns: list[int]) -> NDArray[np.int64]:
    """(states,) a number for each combination of levels in some columns: states that agree there have the same.

    Parameters
    ----------
    level_of : (states, options) int8
    columns : list of int
    """
    code, values = np.zeros(len(level_of), np.int64), 1
    for k in columns:
        radix = int(level_of[:, k].max(initial=0)) + 1
        if values * radix >= 2**62:  # more options than a number holds: what is there is numbered anew
            code = numbered(code)
            values = int(code.max(initial=0)) + 1
        code += values * level_of[:, k].astype(np.int64)
        values *= radix
    return code


def numbered(code: NDArray[np.int64]) -> NDArray[np.int64]:
    """(n,) each code's place among the different ones, from 0; by sorting, faster than `numpy.unique`, which hashes."""
    order = np.argsort(code, kind="stable")
    laid = code[order]
    place = np.empty(code.size, np.int64)
    place[order] = np.cumsum(np.diff(laid, prepend=laid[:1]) != 0)
    return place


def pairs(group: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """(n,) and (n,): every two different places that belong to one group.

    Parameters
    ----------
    group : (places,) int64

    Raises
    ------
    OutOfReach
        When there are too many to list.
    """
    by_group = np.argsort(group, kind="stable").astype(np.int32)
    sizes = np.bincount(group)
    count = int((sizes.astype(float) ** 2).sum())
    if count > MOST:
        raise OutOfReach(Worded("limit-arcs", most=MOST, here=count))
    begins = np.cumsum(sizes) - sizes
    starts, ends = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
    for size in np.unique(sizes[sizes > 1]):
        members = by_group[begins[sizes == size][:, None] + np.arange(size)]
        one, other = np.nonzero(~np.eye(size, dtype=bool))
        starts.append(members[:, one].reshape(-1))
        ends.append(members[:, other].reshape(-1))
    return np.concatenate(starts), np.concatenate(ends)


def without(arcs: Arcs, start: NDArray[np.bool_], end: NDArray[np.bool_]) -> Arcs:
    """The arcs that do not lead from a state in `start` (states,) bool to one in `end`."""
    return arcs[~(start[arcs[:, 0]] & end[arcs[:, 1]])]


def merging(count: int, groups: list[NDArray[np.bool_]]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Which states become one.

    Parameters
    ----------
    count : int
        How many states there are.
    groups : list of (states,) bool
        Each is merged into one state; a state of two groups goes to the first.

    Returns
    -------
    new_of : (states,) int32
        The place of each state afterwards: those that stay first, then one per group in the given order.
    stands_for : (new states,) int64
        Of each state afterwards the first one it stands for.
    """
    group_of = np.full(count, -1)
    for number, group in reversed(list(enumerate(groups))):
        group_of[group] = number
    staying = np.flatnonzero(group_of < 0)
    used = [number for number in range(len(groups)) if (group_of == number).any()]
    new_of = np.empty(count, np.int32)
    new_of[staying] = np.arange(staying.size)
    for place, number in enumerate(used):
        new_of[group_of == number] = staying.size + place
    first = [int(np.flatnonzero(group_of == number)[0]) for number in used]
    return new_of, np.concatenate([staying, np.array(first, np.int64)])
