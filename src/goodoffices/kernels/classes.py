"""The least that movers can bring about on few states, in plain numpy: nothing is compiled, many values at a time.

A mover's states fall into classes within which it moves to and fro; what leads out of a class leads back no more.
Classes stand side by side, the states of each below one another, best first: a running minimum from the top tells each
state the least value among those its mover prefers. Values are held as (states + 1, ...): the last row is without limit
and stands wherever there is no state.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels.product import LIMIT

Values = NDArray[np.int32]
Places = NDArray[np.intp]


class Grid(NamedTuple):
    """The classes of one mover, whatever it prefers.

    Attributes
    ----------
    classes, layers : int
        How many classes have more than one state, and how many states the largest has.
    slot : (states,) int
        With states by class, where each of them stands: layer * classes + class; in classes of one state nowhere.
    one : (states,) bool
        Which of them are in classes of one state.
    """

    classes: int
    layers: int
    slot: Places
    one: NDArray[np.bool_]


class Layers(NamedTuple):
    """The states of one mover in the classes of its grid, and what each of them sees.

    Attributes
    ----------
    states : (layers * classes) int
        What stands in each slot; the number of states where nothing does.
    shape : (layers, classes)
    sees : (states,) int
        The slot whose running minimum each state sees.
    onward : (ways, states) int
        States out of the class that one move leads to; the number of states where there are no more.
    """

    states: Places
    shape: tuple[int, int]
    sees: Places
    onward: Places


def grids(order: Places, classes: NDArray[np.int64]) -> list[Grid]:
    """The grids of all movers.

    Parameters
    ----------
    order : (actors, states) int
        States by class.
    classes : (actors, states) int64
        The class of each state, from 0 without gaps.
    """
    found = []
    for states, of in zip(order, classes, strict=True):
        sizes = np.bincount(of)
        several = sizes > 1
        laid = of[states]
        one = ~several[laid]
        layer = np.arange(of.size) - (np.cumsum(sizes) - sizes)[laid]
        count = int(np.count_nonzero(several))
        slot = layer * count + (np.cumsum(several) - 1)[laid]
        found.append(Grid(count, int(sizes.max()), slot, one))
    return found


def whole(order: Places, grids: list[Grid], onward: Sequence[Places]) -> list[Layers]:
    """Every move counts: each state sees all of its class. Parameters as of `improving`."""
    found = []
    for states, grid, ways in zip(order, grids, onward, strict=True):
        slots = np.full(grid.layers * (grid.classes + 1), states.size)
        wide = grid.slot + grid.slot // max(grid.classes, 1)  # one class more, of nothing, for states of no class
        slots[wide[~grid.one]] = states[~grid.one]
        sees = np.empty_like(states)
        sees[states] = np.where(grid.one, grid.classes, grid.slot % max(grid.classes, 1))
        found.append(Layers(slots, (grid.layers, grid.classes + 1), sees, ways))
    return found


def improving(
    classes: NDArray[np.int64], grids: list[Grid], ranks: NDArray[Any], onward: Sequence[Places]
) -> list[Layers]:
    """Only improvements count: each state sees the states of its class that its mover prefers.

    Parameters
    ----------
    classes : (actors, states) int64
    grids : list of Grid
    ranks : (actors, states) int
        From 0.
    onward : sequence of (ways, states) int
    """
    states, size = ranks.shape[1], int(ranks.max(initial=0)) + 1
    key = classes * size - ranks
    order = np.argsort(key, axis=1, kind="stable")
    laid = np.take_along_axis(key, order, 1)
    first = np.zeros(key.shape, np.int64)  # where those of equal worth begin
    np.multiply(laid[:, 1:] != laid[:, :-1], np.arange(1, states), out=first[:, 1:])
    np.maximum.accumulate(first, axis=1, out=first)
    found = []
    for u, by, grid, at, ways in zip(ranks, order, grids, first, onward, strict=True):
        slots = np.full((grid.layers + 1) * max(grid.classes, 1), states)  # the first layer is above all states
        slots[grid.slot[~grid.one] + grid.classes] = by[~grid.one]
        sees = np.empty_like(by)
        sees[by] = np.where(grid.one, 0, grid.slot[at])
        better = np.where(np.append(u, -1)[ways] > u, ways, states) if len(ways) else ways
        found.append(Layers(slots, (grid.layers + 1, max(grid.classes, 1)), sees, better))
    return found


def least(values: Values, layers: Layers, *, every: bool) -> Values:
    """(states, ...) the least value that one of a mover's moves leads to, staying put included.

    Parameters
    ----------
    values : (states + 1, ...) int32
    layers : Layers
    every : bool
        Whether all moves count, or only improvements.
    """
    here = values[:-1]
    found: Values = here
    if layers.shape[1] > every:
        run = values.take(layers.states, axis=0, mode="clip").reshape(layers.shape[0], -1)
        if every:
            run = run.min(axis=0)
        else:
            for above, below in pairwise(run):
                np.minimum(above, below, out=below)
        found = run.reshape(-1, *values.shape[1:]).take(layers.sees, axis=0, mode="clip")
        np.minimum(found, here, out=found)
    for to in layers.onward:
        found = np.minimum(found, values.take(to, axis=0, mode="clip"))
    return found


def settled(
    values: Values, movers: list[Layers], own: list[int | None], most: int, *, every: bool | Sequence[bool]
) -> Values | None:
    """What sequences of moves of all movers lead to at least, staying put included; None where `most` rounds are few.

    Parameters
    ----------
    values : (states + 1, focal actors, ...) int32
    movers : list of Layers
    own : list of (int | None)
        Of each mover the values that it leaves alone, as nobody answers himself.
    most : int
    every : bool or sequence of bool
        Whether all moves count, or only improvements; of each mover, where they differ in that.
    """
    values = values.copy()
    whole = [every] * len(movers) if isinstance(every, bool) else every
    if not movers:
        return values[:-1]
    still = 0
    for _ in range(most):
        for layers, mine, all_count in zip(movers, own, whole, strict=True):
            found = least(values, layers, every=all_count)
            if mine is not None:
                found[:, mine] = values[:-1, mine]
            still = still + 1 if np.array_equal(found, values[:-1]) else 0
            values[:-1] = found
            if still >= len(movers):
                return values[:-1]
    return None


def unlimited(values: Values) -> Values:
    """(states + 1, ...) with the last row that has no limit."""
    return np.concatenate([values, np.full((1, *values.shape[1:]), LIMIT, np.int32)])
