"""Sequences of moves on a product space, slab by slab: what one actor holds stays as it is, the others move."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels.compiling import Kernel

#: Stands for no limit in int32 values; its negative for "nothing to choose from".
LIMIT = 2**31 - 1
#: Marks cells without a value yet.
UNSET = -(2**31)
#: Which bit is set in a number with one bit set, by its remainder to 37, which tells the first 36 powers of 2 apart.
BIT = np.array([next((bit for bit in range(32) if 2**bit % 37 == rest), 0) for rest in range(37)], np.int64)


class Parts(NamedTuple):
    """How one-way options part the fibres of each actor: within a part it moves to and fro, between parts one way.

    An actor without one-way options has one part. Parts are as large as each other.

    Attributes
    ----------
    number : (actors,) int64
        The number of parts of each fibre.
    begin : (actors,) int64
        Where each actor's combinations begin in `of`.
    of : (combinations,) int32
        The part of each combination of an actor's own levels.
    lead_begin : (actors,) int64
        Where the parts of each actor begin in `lead_start`.
    lead_start, lead_word, lead_mask : (all parts + 1,) int64, (leads,) int16, (leads,) uint32
        From which parts of the same actor part p is reached, itself included, `WORD` parts at a time: for each lead in
        lead_start[p]:lead_start[p + 1], part lead_word[lead] * WORD + k where bit k of lead_mask[lead] is set.
    """

    number: NDArray[np.int64]
    begin: NDArray[np.int64]
    of: NDArray[np.int32]
    lead_begin: NDArray[np.int64]
    lead_start: NDArray[np.int64]
    lead_word: NDArray[np.int16]
    lead_mask: NDArray[np.uint32]


class Slab(NamedTuple):
    """Values to settle, slab by slab.

    Attributes
    ----------
    values : (slabs, cells) int32
    order, totals : (slabs, cells) int32, (slabs,) int64
        The feasible cells of each slab by value, lowest first, and how many they are; see `order.by_slab`.
    """

    values: NDArray[np.int32]
    order: NDArray[np.int32]
    totals: NDArray[np.int64]


class Movers(NamedTuple):
    """The fibres of some movers, those of a slab together.

    Attributes
    ----------
    strides, sizes : (movers,) int64
        Cells a, a + stride, ..., a + (size - 1) stride of a slab form a fibre of a mover.
    table : (movers, slabs, cells) unsigned
        See `models.conflict.fibres.Fibres`: the fibres of each mover one by one, their parts one by one.
    below : (slabs, cells, movers) unsigned
        How many cells of the mover's fibre are worse for it.
    bits : int
        How many of an entry of `table` hold the local number.
    """

    strides: NDArray[np.int64]
    sizes: NDArray[np.int64]
    table: NDArray[Any]
    below: NDArray[Any]
    bits: int


class Steps(NamedTuple):
    """Where to write witnesses: when not empty, filled with the next cell of the slab on a shortest path to the value,
    and its mover (by place); -1 at its end.

    Attributes
    ----------
    to, by : (slabs, cells) int32 | (0, 0)
    """

    to: NDArray[np.int32]
    by: NDArray[np.int32]


# In one piece: parted into functions that are handed these tuples, it takes ten times as long (2^17 cells: 31 ms, 366).
@Kernel
def settle(slab_values, moving, one_way, credible, steps):  # type: ignore[no-untyped-def]
    """For each cell the least value that legal moves lead to, staying put included.

    Values settle in ascending order from a queue: what reaches a settled cell takes its value. A part of a mover's
    fibre is read once, lowest payoff first, so the work grows with cells times movers whatever the length of the paths.
    Where one-way options make many parts, those that are read to their end are passed over 32 at a time.

    Parameters
    ----------
    slab_values : Slab
    moving : Movers
    one_way : Parts
        Of these movers.
    credible : bool
        Only moves that are improvements for their mover count.
    steps : Steps

    Returns
    -------
    (slabs, cells) int32
    """
    values, order, totals = slab_values
    strides, sizes, table, below, bits = moving
    parts, part_begin, part_of, lead_begin, lead_start, lead_word, lead_mask = one_way
    step_to, step_by = steps
    slabs, cells = values.shape
    movers = strides.size
    answers = np.full((slabs, cells), UNSET, np.int32)
    begins = np.zeros(movers + 1, np.int64)
    wholes = np.zeros(movers + 1, np.int64)  # where the words begin that tell which parts are still to be read
    for mover in range(movers):
        begins[mover + 1] = begins[mover] + cells // sizes[mover] * parts[mover]
        wholes[mover + 1] = wholes[mover] + cells // sizes[mover] * ((parts[mover] + 31) // 32)
    cursors = np.empty(begins[movers], below.dtype)
    unread = np.empty(wholes[movers], np.uint32)
    queue = np.empty(cells, np.int32)
    led = np.empty(cells, np.int16)  # whose move leads on from each cell of the queue
    mask = (1 << bits) - 1
    everything = mask << bits
    witness = step_to.size > 0
    for slab in range(slabs):
        answer = answers[slab]
        here = values[slab]
        cursors[:] = 0
        unread[:] = 0xFFFFFFFF
        total = totals[slab]
        head = tail = position = 0
        while tail < total:
            value = here[order[slab, position]]
            while position < total and here[order[slab, position]] == value:
                cell = order[slab, position]
                position += 1
                if answer[cell] == UNSET:
                    answer[cell] = value
                    queue[tail] = cell
                    led[tail] = -1
                    tail += 1
            while head < tail:
                target = queue[head]
                last = led[head]
                head += 1
                for mover in range(movers):
                    if mover == last:  # two moves of one actor are one move: it has been here
                        continue
                    worse = np.int64(below[slab, target, mover])
                    if credible and worse == 0:
                        continue
                    limit = worse << bits if credible else everything
                    stride = strides[mover]
                    size = sizes[mover]
                    if stride & (stride - 1) == 0 and size & (size - 1) == 0:  # as with yes/no options: no division
                        low = target & (stride - 1)
                        first = (target & ~(stride * size - 1)) | low
                    else:
                        low = target % stride
                        first = target // (stride * size) * (stride * size) + low
                    fibre = (first - low) // size + low
                    length = size // parts[mover]
                    part = 0
                    if parts[mover] > 1:
                        part = part_of[part_begin[mover] + (target - first) // stride]
                    at = lead_begin[mover] + part
                    whole = wholes[mover] + fibre * ((parts[mover] + 31) // 32)
                    for lead in range(lead_start[at], lead_start[at + 1]):
                        word = whole + lead_word[lead]
                        left = np.int64(lead_mask[lead]) & np.int64(unread[word])
                        while left:
                            low_bit = left & -left
                            left ^= low_bit
                            origin = np.int64(lead_word[lead]) * 32 + BIT[low_bit % 37]
                            cursor = begins[mover] + fibre * parts[mover] + origin
                            row = fibre * size + origin * length
                            begun = place = np.int64(cursors[cursor]) if length > 1 else np.int64(0)
                            while place < length:
                                entry = np.int64(table[mover, slab, row + place])
                                if entry >= limit:
                                    if entry >= everything:
                                        place = length
                                    break
                                place += 1
                                cell = first + (entry & mask) * stride
                                if answer[cell] == UNSET:
                                    answer[cell] = value
                                    queue[tail] = cell
                                    led[tail] = mover
                                    tail += 1
                                    if witness:
                                        step_to[slab, cell] = target
                                        step_by[slab, cell] = mover
                            if place == length:
                                unread[word] = np.int64(unread[word]) ^ low_bit
                            if place != begun and length > 1:
                                cursors[cursor] = place
    return answers


@Kernel
def worst_improvement(values, mover, moving, one_way):  # type: ignore[no-untyped-def]
    """For each cell the least value that one improvement of a mover leads to, staying put included.

    Parameters
    ----------
    values : (cells,) int32
    mover : int
    moving : Movers
        Of all actors, over the whole space: `table` and `below` are (actors, cells).
    one_way : Parts
        Of all actors.

    Returns
    -------
    (cells,) int32
    """
    stride = moving.strides[mover]
    size = moving.sizes[mover]
    table = moving.table[mover]
    bits = moving.bits
    parts = one_way.number[mover]
    lead_begin = one_way.lead_begin[mover]
    lead_start = one_way.lead_start
    lead_word = one_way.lead_word
    lead_mask = one_way.lead_mask
    answer = values.copy()
    length = size // parts
    mask = (1 << bits) - 1
    everything = mask << bits
    for fibre in range(values.size // size):
        first = fibre // stride * stride * size + fibre % stride
        for part in range(parts):
            for lead in range(lead_start[lead_begin + part], lead_start[lead_begin + part + 1]):
                left = np.int64(lead_mask[lead])
                while left:
                    low_bit = left & -left
                    left ^= low_bit
                    to = np.int64(fibre * size + part * length + length - 1)
                    least = LIMIT
                    row = fibre * size + (np.int64(lead_word[lead]) * 32 + BIT[low_bit % 37]) * length
                    for place in range(row + length - 1, row - 1, -1):  # from the best payoff down
                        entry = np.int64(table[place])
                        if entry >= everything:  # no cell
                            continue
                        while to >= fibre * size + part * length:
                            better = np.int64(table[to])
                            if better >> bits <= entry >> bits:  # ties see only what is better
                                break
                            if better < everything:
                                least = min(least, values[first + (better & mask) * stride])
                            to -= 1
                        cell = first + (entry & mask) * stride
                        answer[cell] = min(answer[cell], least)
    return answer
