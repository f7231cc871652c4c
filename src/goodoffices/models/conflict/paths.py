"""Where moves lead from one state, step by step: what is reached when, and by which paths."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from heapq import heappop, heappush

import numpy as np

from goodoffices.models.conflict.coalitions import Coalition, every, fits, reach, unpacked
from goodoffices.models.conflict.graph import GraphModel

#: So many nodes (state, last mover) are visited, and partial paths kept while looking for the best, at most.
MOST_NODES = 40_000
MOST_PARTIAL = 40_000

#: A state (number less one) and who moved last; () at the start.
Node = tuple[int, Coalition]
Moves = Callable[[int], list[Node]]


def single_moves(graph: GraphModel, improving: bool) -> Moves:
    """From a state, the moves of single actors; only improvements when `improving`."""
    states = graph.moves.states
    number = np.full(graph.cells, -1)
    number[states] = np.arange(graph.size)
    who: list[Coalition] = [(i,) for i in range(len(graph.actors))]
    payoffs = [graph.payoff(i) for i in range(len(graph.actors))]
    known: dict[int, list[Node]] = {}  # a state is asked about once for each who may have moved last

    def look(state: int) -> list[Node]:
        cell = int(states[state])
        found: list[Node] = []
        for mover, u in zip(who, payoffs, strict=True):
            to = graph.moves.reach(mover[0], cell)
            kept = to[u[to] > u[cell]] if improving else to
            found += [(end, mover) for end in number[kept].tolist()]
        return found

    def moves(state: int) -> list[Node]:
        if state not in known:
            known[state] = look(state)
        return known[state]

    return moves


def joint_moves(graph: GraphModel) -> Moves:
    """From a state, what joint improvements lead to, each with the smallest coalition of deciders that can do it.

    Raises
    ------
    OutOfReach
        With more states or coalitions than `models.coalitions` says, or when the rows of all coalitions, which are
        held at once here, take more than a gigabyte: with 8,192 states those of 6 actors, with 2,300 those of 10.
    """
    ways, who = reach(graph), every(graph.deciders)
    fits(graph, len(who))
    rows = np.stack([ways.rows(coalition) for coalition in who])
    belongs = np.array([[i in coalition for i in graph.deciders] for coalition in who])
    everywhere = np.uint64(2**64 - 1)

    def moves(state: int) -> list[Node]:
        joint = rows[:, state]
        for place, i in enumerate(graph.deciders):
            joint = joint & np.where(belongs[:, place, None], ways.better[i, state], everywhere)
        reached = unpacked(joint, graph.size)
        to = np.flatnonzero(reached.any(axis=0))
        return [(int(n), who[first]) for n, first in zip(to, reached[:, to].argmax(axis=0), strict=True)]

    return moves


@dataclass(frozen=True)
class Exploration:
    """What sequences in which nobody moves twice in succession lead to.

    Attributes
    ----------
    start : int
        A state (number less one).
    steps : dict
        Node to how many steps it takes at least.
    onward : dict
        Node to the nodes one step further; nodes at the horizon have none.
    remember : bool
        Whether nodes are told apart by who moved last.
    cut : bool
        Whether there was more than could be visited.
    """

    start: int
    steps: dict[Node, int]
    onward: dict[Node, list[Node]]
    cut: bool
    remember: bool

    def key(self, node: Node) -> Node:
        """The node under which a step is kept."""
        return node if self.remember else (node[0], ())

    def first_steps(self) -> dict[int, int]:
        """State to the number of steps it takes at least; the start takes none."""
        found = {self.start: 0}
        for (state, _), step in self.steps.items():
            found[state] = min(step, found.get(state, step))
        return found

    def paths(self, goal: int, most: int) -> list[list[Node]]:
        """The shortest paths from the start to a state, at most so many, no state twice."""
        left = self.distances(goal)
        root: Node = (self.start, ())
        if root not in left:
            return []
        heap = [(left[root], 0, [root])]
        found: list[list[Node]] = []
        count = 0
        while heap and len(found) < most and count < MOST_PARTIAL:
            _, _, path = heappop(heap)
            if path[-1][0] == goal:
                found.append(path[1:])
                continue
            been = {state for state, _ in path}
            for node in self.onward.get(self.key(path[-1]), ()):
                if self.key(node) in left and node[0] not in been:
                    count += 1
                    heappush(heap, (len(path) + left[self.key(node)], count, [*path, node]))
        return found

    @cached_property
    def back(self) -> dict[Node, list[Node]]:
        """Node to the nodes one step before it."""
        found: dict[Node, list[Node]] = {}
        for node, following in self.onward.items():
            for to in following:
                found.setdefault(self.key(to), []).append(node)
        return found

    def distances(self, goal: int) -> dict[Node, int]:
        """Of each node that can reach the goal, in how many steps."""
        ends = [node for node in self.steps if node[0] == goal]
        left = dict.fromkeys(ends, 0)
        front = deque(ends)
        while front:
            node = front.popleft()
            for before in self.back.get(node, ()):
                if before not in left:
                    left[before] = left[node] + 1
                    front.append(before)
        return left


def explore(start: int, moves: Moves, horizon: int, *, remember: bool = True, most: int = MOST_NODES) -> Exploration:
    """Follow moves from a state, for so many steps.

    Parameters
    ----------
    start : int
        A state (number less one).
    moves : callable
        State to the nodes one move leads to.
    horizon : int
    remember : bool
        Nobody moves twice in succession; without it each state is visited once, whoever moved last.
    most : int
        Nodes visited at most.

    References
    ----------
    Status quo analysis: Li, Kilgour & Hipel (2005); Xu, Kilgour, Hipel & Kemkes (2010).
    """
    root: Node = (start, ())
    steps: dict[Node, int] = {root: 0}
    onward: dict[Node, list[Node]] = {}
    found = Exploration(start, steps, onward, False, remember)
    front = deque([root])
    while front and len(steps) < most:
        node = front.popleft()
        if steps[node] == horizon:
            continue
        onward[node] = [to for to in moves(node[0]) if not remember or to[1] != node[1]]
        for to in map(found.key, onward[node]):
            if to not in steps:
                steps[to] = steps[node] + 1
                front.append(to)
    return replace(found, cut=bool(front))
