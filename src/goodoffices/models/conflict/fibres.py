"""The fibres of each mover, the cells it can vary between, with the cells of each in the order it prefers them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import OutOfReach
from goodoffices.kernels import order
from goodoffices.kernels.product import Parts
from goodoffices.wording import Worded

#: Combinations that lie less than so many cells apart are brought together before they are compared.
NEAR = 64
#: Ways from part to part of all actors' fibres that are written down at most.
MOST_LEADS = 50_000_000
#: Parts that one word tells of.
SHIFT = 5
WORD = 2**SHIFT


@dataclass(frozen=True)
class Axis:
    """One option among those of its owner.

    Attributes
    ----------
    step : int
        How far apart its neighbouring levels lie among the owner's combinations of levels.
    radix : int
        The number of its levels.
    direction : int
        0: levels rise and fall; 1: they only rise; -1: they only fall.
    """

    step: int
    radix: int
    direction: int


def merged_axes(axes: tuple[Axis, ...]) -> list[Axis]:
    """The same moves with fewer axes: neighbours on which levels rise and fall become one."""
    found: list[Axis] = []
    for axis in axes:
        if found and axis.direction == found[-1].direction == 0:
            axis = Axis(found[-1].step, found.pop().radix * axis.radix, 0)
        found.append(axis)
    return found


def raise_along(values: NDArray[Any], axes: tuple[Axis, ...], stride: int) -> None:
    """Replace each value, in place, by the largest that one move of an actor leads to, staying put included.

    Parameters
    ----------
    values : (cells,) integers
    axes : tuple of Axis
        The actor's, and how far apart in cell number its combinations lie.
    stride : int
    """
    if stride < NEAR:  # what lies scattered is brought together first
        near = values.reshape(-1, prod(axis.radix for axis in axes), stride)
        apart = np.ascontiguousarray(near.swapaxes(0, 1))
        _raise(apart.reshape(-1), axes, apart[0].size)
        near[:] = apart.swapaxes(0, 1)
    else:
        _raise(values, axes, stride)


def _raise(values: NDArray[Any], axes: tuple[Axis, ...], stride: int) -> None:
    for axis in merged_axes(axes):
        rows = values.reshape(-1, axis.radix, axis.step * stride)
        if axis.direction == 0:
            rows[:] = rows.max(axis=1, keepdims=True)
            continue
        levels = range(axis.radix) if axis.direction < 0 else range(axis.radix - 1, -1, -1)
        for before, level in pairwise(levels):
            np.maximum(rows[:, level], rows[:, before], out=rows[:, level])


def parts(actors: list[tuple[Axis, ...]]) -> Parts:
    """The parts that each actor's one-way options make.

    Raises
    ------
    OutOfReach
        When one actor has so many one-way options that the ways between its parts are too many to write down.
    """
    one_way = [[axis for axis in axes if axis.direction] for axes in actors]
    if sum(prod(axis.radix * (axis.radix + 1) // 2 for axis in axes) for axes in one_way) > MOST_LEADS:
        raise OutOfReach(Worded("limit-one-way"))
    of, starts, words, masks = [], [np.zeros(1, np.int64)], [], []
    for axes, narrow in zip(actors, one_way, strict=True):
        local = np.arange(prod(axis.radix for axis in axes))
        part = np.zeros(local.size, np.int32)
        leads = np.zeros(1, np.int64)  # to and from in one number, as there may be millions
        count = 1
        for axis in narrow:
            part += local // axis.step % axis.radix * count
            levels = np.argwhere(np.tri(axis.radix, dtype=bool))[:, :: axis.direction]
            leads = (leads[None] + count * (levels[:, :1] << 32 | levels[:, 1:])).reshape(-1)
            count *= axis.radix
        leads.sort()
        word, bit = leads // WORD, leads % WORD
        first = np.flatnonzero(np.diff(word, prepend=-1))
        of.append(part)
        words.append((word[first] & 2**32 // WORD - 1).astype(np.int16))
        masks.append(np.bitwise_or.reduceat(np.uint32(1) << bit.astype(np.uint32), first))
        starts.append(starts[-1][-1] + np.cumsum(np.bincount(word[first] >> 32 - SHIFT, minlength=count)))
    counts = np.array([prod(axis.radix for axis in axes) for axes in one_way], np.int64)
    return Parts(
        counts,
        _begins([part.size for part in of]),
        np.concatenate(of),
        _begins(counts.tolist()),
        np.concatenate(starts).astype(np.int64),
        np.concatenate(words),
        np.concatenate(masks),
    )


def _begins(sizes: list[int]) -> NDArray[np.int64]:
    return np.cumsum([0, *sizes])[:-1].astype(np.int64)


@dataclass(frozen=True)
class Fibres:
    """Each actor's fibres, worst cells first.

    Attributes
    ----------
    table : (actors, cells) unsigned
        At fibre * size + part * length and on: one entry for each feasible cell of this part of the fibre, worst first.
        Its lowest `bits` bits hold the cell's local number in the fibre, the others how many cells of the fibre are
        worse. Where there are no more cells, all bits are set.
    below : (actors, cells) unsigned
        Of each cell how many cells of its fibre are worse, where feasible.
    bits : int
    """

    table: NDArray[Any]
    below: NDArray[Any]
    bits: int


def fibres(
    payoff: NDArray[np.int32],
    feasible: NDArray[np.bool_],
    strides: NDArray[np.int64],
    sizes: NDArray[np.int64],
    actors: Parts,
) -> Fibres:
    """Put the fibres of every actor in order.

    Parameters
    ----------
    payoff, feasible : (actors, cells) int32, (cells,) bool
    strides, sizes : (actors,) int64
        Cells a, a + stride, ..., a + (size - 1) stride form a fibre.
    actors : Parts
    """
    bits, narrow, wide = next(
        kind
        for kind in ((8, np.uint8, np.uint16), (16, np.uint16, np.uint32), (31, np.uint32, np.int64))
        if sizes.max() < 2 ** kind[0]
    )
    table, below = np.full(payoff.shape, 2 ** (2 * bits) - 1, wide), np.zeros(payoff.shape, narrow)
    for i, u in enumerate(payoff):
        of = actors.of[actors.begin[i] :][: sizes[i]]
        shape = order.Fibre(strides[i], sizes[i], of, actors.number[i], bits)
        order.by_fibre(u, feasible, shape, table[i], below[i])
    return Fibres(table, below, bits)
