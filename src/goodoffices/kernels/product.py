"""The operators on a product space: cells of a mixed-radix array, each mover's options side by side."""

from __future__ import annotations

import numpy as np

from goodoffices.kernels.compiling import Kernel

#: Stands for no limit in int32 values; its negative for "nothing to choose from".
LIMIT = 2**31 - 1
#: Marks cells without a value yet.
UNSET = -(2**31)


@Kernel
def running_max(values, stride, radix, direction):  # type: ignore[no-untyped-def]
    """Replace each value by the largest that moves along one axis can reach, staying put included.

    Parameters
    ----------
    values : (cells,) int32
        Changed in place.
    stride, radix : int
        The axis: its level is (cell // stride) % radix.
    direction : int
        0: levels rise and fall; 1: they only rise; -1: they only fall.
    """
    block = stride * radix
    for start in range(0, values.size, block):
        if direction >= 0:
            for level in range(radix - 2, -1, -1):
                at = start + level * stride
                for cell in range(at, at + stride):
                    values[cell] = max(values[cell], values[cell + stride])
        if direction <= 0:
            for level in range(1, radix):
                at = start + level * stride
                for cell in range(at, at + stride):
                    values[cell] = max(values[cell], values[cell - stride])


@Kernel
def settle(  # type: ignore[no-untyped-def]
    order,
    values,
    feasible,
    payoff,
    movers,
    strides,
    sizes,
    table,
    filled,
    below,
    fibres,
    pairs,
    pair_start,
    pair_from,
    credible,
    step_to,
    step_by,
):
    """For each cell the least value that legal moves of `movers` lead to, staying put included.

    Values settle in ascending order from a queue: what reaches a settled cell takes its value. A mover's fibre is read
    once, lowest payoff first, so the work grows with cells times movers whatever the length of the paths. Local numbers
    and counts are narrow, as the time goes into fetching them.

    Parameters
    ----------
    order : (feasible,) int32
        Feasible cells by ascending `values`.
    values : (cells,) int32
    feasible, payoff : (cells,) bool, (actors, cells) int32
    movers : (n,) int64
    strides, sizes : (actors,) int64
    table, filled, below : (actors, cells), (all fibres,), (cells, actors)
        See `order.by_fibre`.
    fibres : (actors,) int64
        Where the fibres of each actor begin in `filled`.
    pairs, pair_start, pair_from : (actors,) int64, int64, int32
        For actors with one-way options: where their table begins (else -1); for each local cell the local cells that
        can move to it.
    credible : bool
        Only moves that are improvements for their mover count.
    step_to, step_by : (cells,) int32 | (0,)
        When not empty: filled with the next cell on a shortest path to the value, and its mover; -1 at its end.

    Returns
    -------
    (cells,) int32
    """
    answer = np.full(values.size, UNSET, np.int32)
    queue = np.empty(order.size, np.int32)
    cursor = np.zeros_like(filled)
    witness = step_to.size > 0
    head = tail = position = 0
    while tail < order.size:
        value = values[order[position]]
        while position < order.size and values[order[position]] == value:
            cell = order[position]
            position += 1
            if answer[cell] == UNSET:
                answer[cell] = value
                queue[tail] = cell
                tail += 1
        while head < tail:
            target = queue[head]
            head += 1
            for mover in movers:
                stride = strides[mover]
                size = sizes[mover]
                if stride & (stride - 1) == 0 and size & (size - 1) == 0:  # as with yes/no options: no slow division
                    low = target & (stride - 1)
                    base = (target & ~(stride * size - 1)) | low
                else:
                    low = target % stride
                    base = target // (stride * size) * (stride * size) + low
                if pairs[mover] < 0:
                    row = (base - low) // size + low
                    at = fibres[mover] + row
                    limit = below[target, mover] if credible else filled[at]
                    place = cursor[at]
                    if place >= limit:
                        continue
                    while place < limit:
                        cell = base + table[mover, row * size + place] * stride
                        place += 1
                        if answer[cell] == UNSET:
                            answer[cell] = value
                            queue[tail] = cell
                            tail += 1
                            if witness:
                                step_to[cell] = target
                                step_by[cell] = mover
                    cursor[at] = place
                else:
                    limit = payoff[mover, target] if credible else LIMIT
                    local = pairs[mover] + (target - base) // stride
                    for pair in range(pair_start[local], pair_start[local + 1]):
                        cell = base + pair_from[pair] * stride
                        if answer[cell] == UNSET and feasible[cell] and payoff[mover, cell] < limit:
                            answer[cell] = value
                            queue[tail] = cell
                            tail += 1
                            if witness:
                                step_to[cell] = target
                                step_by[cell] = mover
    return answer


@Kernel
def worst_improvement(  # type: ignore[no-untyped-def]
    values, feasible, payoff, stride, size, table, filled, pairs, pair_start, pair_from
):
    """For each cell the least value that one improvement of a mover leads to, staying put included.

    Parameters as in `settle`, for the one mover: `payoff`, `table` and `filled` are its own rows.

    Returns
    -------
    (cells,) int32
    """
    answer = values.copy()
    if pairs < 0:
        for fibre in range(filled.size):
            base = fibre // stride * stride * size + fibre % stride
            last = np.int64(filled[fibre])
            least = LIMIT
            while last > 0:  # from the best payoff down; ties see only what is better
                best = base + table[fibre * size + last - 1] * stride
                tied = last
                while tied > 0:
                    cell = base + table[fibre * size + tied - 1] * stride
                    if payoff[cell] != payoff[best]:
                        break
                    answer[cell] = min(values[cell], least)
                    tied -= 1
                for place in range(tied, last):
                    least = min(least, values[base + table[fibre * size + place] * stride])
                last = tied
        return answer
    for target in range(values.size):
        if feasible[target]:
            local = target // stride % size
            base = target - local * stride
            for pair in range(pair_start[pairs + local], pair_start[pairs + local + 1]):
                cell = base + pair_from[pair] * stride
                if feasible[cell] and payoff[cell] < payoff[target]:
                    answer[cell] = min(answer[cell], values[target])
    return answer
