"""The operators on a listed graph: arcs of each mover in compressed rows; sequences remember who moved last."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels.compiling import Kernel
from goodoffices.kernels.product import UNSET


class Inward(NamedTuple):
    """Reversed arcs: source[start[j, q]:start[j, q + 1]] are the states from which j can move to q.

    Attributes
    ----------
    start, source : (actors, states + 1) int64, (arcs,) int32
    """

    start: NDArray[np.int64]
    source: NDArray[np.int32]


class ListedSteps(NamedTuple):
    """Where to write witnesses.

    Attributes
    ----------
    first : (states, 2) int32
        Filled with the first step of a shortest sequence from each state, (state reached, mover); -1 when none.
    to, by : (states, actors) int32
        Filled with the next step at a node (state, last mover); -1 where the sequence ends.
    """

    first: NDArray[np.int32]
    to: NDArray[np.int32]
    by: NDArray[np.int32]


@Kernel
def worst_improving_arc(values, start, target, payoff):  # type: ignore[no-untyped-def]
    """For each state the least value that one improving arc leads to, staying put included.

    Parameters
    ----------
    values : (states,) int32
    start : (states + 1,) int64
        Arcs start[s] .. start[s + 1] - 1 leave state s.
    target : (arcs,) int32
    payoff : (states,) int32
        The mover's.

    Returns
    -------
    (states,) int32
    """
    answer = values.copy()
    for state in range(values.size):
        for arc in range(start[state], start[state + 1]):
            if payoff[target[arc]] > payoff[state]:
                answer[state] = min(answer[state], values[target[arc]])
    return answer


@Kernel
def settle_listed(order, values, payoff, movers, arcs, credible, steps):  # type: ignore[no-untyped-def]
    """For each state the least value that legal sequences of `movers` lead to, staying put included.

    Nodes are (state, last mover): nobody moves twice in succession. Each node is visited once, in ascending order of
    the value it leads to.

    Parameters
    ----------
    order : (states,) int32
        States by ascending `values`.
    values : (states,) int32
    payoff : (actors, states) int32
    movers : (n,) int64
    arcs : Inward
    credible : bool
        Only moves that are improvements for their mover count.
    steps : Steps

    Returns
    -------
    (states,) int32
    """
    start, source = arcs
    first, step_to, step_by = steps
    answer = np.full(values.size, UNSET, np.int32)
    visited = np.zeros((values.size, payoff.shape[0]), np.bool_)
    queue_state = np.empty(values.size * movers.size, np.int32)
    queue_mover = np.empty(values.size * movers.size, np.int32)
    head = tail = position = 0
    while position < order.size:
        value = values[order[position]]
        while position < order.size and values[order[position]] == value:
            state = order[position]
            position += 1
            if answer[state] == UNSET:
                answer[state] = value
            for mover in movers:
                if not visited[state, mover]:
                    visited[state, mover] = True
                    queue_state[tail] = state
                    queue_mover[tail] = mover
                    tail += 1
        while head < tail:
            state = queue_state[head]
            mover = queue_mover[head]
            head += 1
            for arc in range(start[mover, state], start[mover, state + 1]):
                origin = source[arc]
                if credible and payoff[mover, origin] >= payoff[mover, state]:
                    continue
                if answer[origin] == UNSET:
                    answer[origin] = value
                    first[origin, 0] = state
                    first[origin, 1] = mover
                for other in movers:
                    if other != mover and not visited[origin, other]:
                        visited[origin, other] = True
                        step_to[origin, other] = state
                        step_by[origin, other] = mover
                        queue_state[tail] = origin
                        queue_mover[tail] = other
                        tail += 1
    return answer
