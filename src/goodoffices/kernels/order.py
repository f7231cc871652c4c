"""Cells in ascending order of a value, by counting."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels.compiling import Kernel


class Fibre(NamedTuple):
    """How the fibres of one mover lie in a product space.

    Attributes
    ----------
    stride, size : int
        Cells a, a + stride, ..., a + (size - 1) stride form a fibre: what the mover varies. Fibre f begins at cell
        f // stride * stride * size + f % stride.
    part_of : (size,) int32
        The part of each local number, see `models.conflict.fibres.Parts`.
    parts, bits : int
        How many parts there are, and how many bits hold a local number.
    """

    stride: int
    size: int
    part_of: NDArray[np.int32]
    parts: int
    bits: int


@Kernel
def by_slab(values, feasible):  # type: ignore[no-untyped-def]
    """Feasible cells of each slab by value, lowest first.

    Parameters
    ----------
    values : (slabs, cells) int32
        Not negative where feasible.
    feasible : (slabs, cells) bool

    Returns
    -------
    order, totals : (slabs, cells) int32, (slabs,) int64
        What stands in a row beyond its total means nothing.
    """
    slabs, cells = values.shape
    order = np.empty((slabs, cells), np.int32)
    totals = np.zeros(slabs, np.int64)
    for slab in range(slabs):
        here = values[slab]
        ceiling = 0
        for cell in range(cells):
            if feasible[slab, cell]:
                totals[slab] += 1
                ceiling = max(ceiling, here[cell] + 1)
        if ceiling > 4 * cells:  # counting would take longer than sorting
            chosen = np.flatnonzero(feasible[slab])
            order[slab, : totals[slab]] = chosen[np.argsort(here[chosen], kind="mergesort")]
            continue
        starts = np.zeros(ceiling + 1, np.int32)
        for cell in range(cells):
            if feasible[slab, cell]:
                starts[here[cell] + 1] += 1
        for value in range(ceiling):
            starts[value + 1] += starts[value]
        for cell in range(cells):
            if feasible[slab, cell]:
                order[slab, starts[here[cell]]] = cell
                starts[here[cell]] += 1
    return order, totals


@Kernel
def by_fibre(payoff, feasible, shape, table, below):  # type: ignore[no-untyped-def]
    """Write down the fibres of one mover in the form `product.settle` reads.

    Parameters
    ----------
    payoff : (cells,) int32
        Of the mover, not negative where feasible.
    feasible : (cells,) bool
    shape : Fibre
    table, below : (cells,) unsigned
        Filled where there is something to say, see `models.fibres.Fibres`.
    """
    stride, size, part_of, parts, bits = shape
    keys = np.empty(size, np.int64)
    written = np.zeros(parts, np.int64)
    length = size // parts
    for fibre in range(payoff.size // size):
        first = fibre // stride * stride * size + fibre % stride
        count = 0
        for local in range(size):
            cell = first + local * stride
            if feasible[cell]:
                key = (np.int64(payoff[cell]) << 32) | local
                place = count
                if size <= 32:
                    while place > 0 and keys[place - 1] > key:
                        keys[place] = keys[place - 1]
                        place -= 1
                keys[place] = key
                count += 1
        if size > 32:
            keys[:count].sort()
        written[:] = 0
        last = -1
        worse = 0
        for place in range(count):
            if keys[place] >> 32 != last:
                last = keys[place] >> 32
                worse = place
            local = keys[place] & 0xFFFFFFFF
            part = part_of[local]
            table[fibre * size + part * length + written[part]] = (worse << bits) | local
            below[first + local * stride] = worse
            written[part] += 1
