"""Which states sequences of labelled arcs reach, as rows of bits; and tests on such rows."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels.compiling import Kernel


class Arcs(NamedTuple):
    """Arcs of each label in compressed rows.

    Attributes
    ----------
    start, target : (labels, states + 1) int64, (arcs,) int32
        Arcs start[i, s] .. start[i, s + 1] - 1 of label i leave state s.
    """

    start: NDArray[np.int64]
    target: NDArray[np.int32]


class Joint(NamedTuple):
    """What a coalition and those outside can do, and what its members want.

    Attributes
    ----------
    own, answers : (states, words) uint64
        What the coalition reaches by legal sequences, and what the others answer with.
    better : (actors, states, words) uint64
        Which states each actor likes better than each.
    members : (n,) int64
    """

    own: NDArray[np.uint64]
    answers: NDArray[np.uint64]
    better: NDArray[np.uint64]
    members: NDArray[np.int64]


# In one piece: parted into functions, it takes 1.7 times as long (all actors of US-Iran: 1.3 ms, 2.1).
@Kernel
def reach_rows(states, arcs, remember):  # type: ignore[no-untyped-def]
    """For each node the states that one arc or more leads to.

    Nodes are states, or (state, last label) where no two arcs of one label may follow each other. Strongly connected
    nodes share a row (Tarjan 1972, without recursion); a row is the union of those it leads to, so that the work grows
    with arcs times words whatever the length of the paths.

    Parameters
    ----------
    states : int
    arcs : Arcs
    remember : bool
        Nodes are (state, last label): node state * labels + label.

    Returns
    -------
    (states, words) uint64
        Row s: bit q is set when a sequence that begins at s, with any label, reaches q.
    """
    start, target = arcs
    labels = start.shape[0]
    kinds = labels if remember else 1
    nodes = states * kinds
    words = (states + 63) // 64
    rows = np.zeros((nodes, words), np.uint64)
    one = np.uint64(1)
    number = np.zeros(nodes, np.int64)
    low = np.zeros(nodes, np.int64)
    component = np.full(nodes, -1, np.int64)
    stack = np.empty(nodes, np.int64)
    trail = np.empty(nodes, np.int64)
    at_label = np.zeros(nodes, np.int64)
    at_arc = np.full(nodes, -1, np.int64)
    held = np.zeros(nodes, np.bool_)
    counter = stacked = 0
    for root in range(nodes):
        if number[root]:
            continue
        depth = 0
        trail[0] = root
        while depth >= 0:
            node = trail[depth]
            state = node // kinds
            if not number[node]:
                counter += 1
                number[node] = low[node] = counter
                stack[stacked] = node
                stacked += 1
                held[node] = True
            descended = False
            while at_label[node] < labels:
                label = at_label[node]
                if remember and label == node % kinds:
                    at_label[node] += 1
                    at_arc[node] = -1
                    continue
                if at_arc[node] < 0:
                    at_arc[node] = start[label, state]
                if at_arc[node] >= start[label, state + 1]:
                    at_label[node] += 1
                    at_arc[node] = -1
                    continue
                to = target[at_arc[node]]
                following = to * kinds + (label if remember else 0)
                if not number[following]:
                    depth += 1
                    trail[depth] = following
                    descended = True
                    break
                at_arc[node] += 1
                rows[node, to // 64] |= one << np.uint64(to % 64)
                if held[following]:
                    low[node] = min(low[node], low[following])
                else:
                    shared = component[following]
                    for word in range(words):
                        rows[node, word] |= rows[shared, word]
            if descended:
                continue
            if low[node] == number[node]:
                first = stacked
                while True:
                    first -= 1
                    if stack[first] == node:
                        break
                for place in range(first, stacked):
                    member = stack[place]
                    held[member] = False
                    component[member] = node
                    if member != node:
                        for word in range(words):
                            rows[node, word] |= rows[member, word]
                stacked = first
            depth -= 1
            if depth >= 0:
                low[trail[depth]] = min(low[trail[depth]], low[node])
    reached = np.zeros((states, words), np.uint64)
    for state in range(states):
        for label in range(labels):
            for arc in range(start[label, state], start[label, state + 1]):
                to = target[arc]
                reached[state, to // 64] |= one << np.uint64(to % 64)
                shared = component[to * kinds + (label if remember else 0)]
                for word in range(words):
                    reached[state, word] |= rows[shared, word]
    return reached


@Kernel
def upset(joint, demand, improvements):  # type: ignore[no-untyped-def]
    """Whether a coalition can jointly improve on each state without being answered.

    Parameters
    ----------
    joint : Joint
    demand : int
        0: any joint improvement upsets (CNash); 1: unless an answer leaves some member no better (CGMR, CSEQ);
        2: and the coalition, moving on from there, cannot make all better again (CSMR).
    improvements : (states,) int32
        Filled: a joint improvement that nobody answers, -1 when there is none.

    Returns
    -------
    None
    """
    own, answers, better, members = joint
    states, words = own.shape
    one = np.uint64(1)
    zero = np.uint64(0)
    gains = np.zeros(words, np.uint64)
    known = np.zeros(states, np.int8)  # of the states that answer: 1 when the coalition recovers from there, 2 when not
    for state in range(states):
        improvements[state] = -1
        some = False
        for word in range(words):
            gains[word] = better[members[0], state, word]
            for place in range(1, members.size):
                gains[word] &= better[members[place], state, word]
            some = some or own[state, word] & gains[word] != zero
        if not some:
            continue
        known[:] = 0
        for to in range(states):
            if not own[state, to // 64] & gains[to // 64] & one << np.uint64(to % 64):
                continue
            answered = False
            if demand > 0:
                for word in range(words):
                    left = answers[to, word] & ~gains[word]
                    if left and demand == 1:
                        answered = True
                        break
                    end = word * 64
                    while left:  # each answer, until one leaves the coalition no way out
                        if left & one:
                            if known[end] == 0:
                                known[end] = 2
                                for back in range(words):
                                    if own[end, back] & gains[back]:
                                        known[end] = 1
                                        break
                            if known[end] == 2:
                                answered = True
                                break
                        left >>= one
                        end += 1
                    if answered:
                        break
            if not answered:
                improvements[state] = to
                break
