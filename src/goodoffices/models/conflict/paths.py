"""Where moves lead from one state, step by step: what is reached when, and by which paths."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from heapq import heappop, heappush

import numpy as np

from goodoffices.kernels import bits
from goodoffices.models.conflict.coalitions import Coalition, reach, unpacked
from goodoffices.models.conflict.graph import GraphModel

#: So many nodes (state, last mover) are visited, and partial paths kept while looking for the best, at most.
MOST_NODES = 40_000
MOST_PARTIAL = 40_000

#: A state (number less one) and who moved last; () at the start.
Node = tuple[int, Coalition]
Moves = Callable[[int], list[Node]]
Onward = Callable[[Node], list[Node]]


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


@dataclass(frozen=True)
class Exploration:
    """What sequences in which nobody moves twice in succession lead to.

    Attributes
    ----------
    start : int
        A state (number less one).
    steps : dict
        Node to how many steps it takes at least.
    onward : callable
        Node to the nodes one step further; of nodes at the horizon none.
    before : callable
        Nodes to the nodes one step before any of them.
    remember : bool
        Whether nodes are told apart by who moved last.
    cut : bool
        Whether there was more than could be visited.
    """

    start: int
    steps: dict[Node, int]
    onward: Onward
    before: Callable[[list[Node]], Iterable[Node]]
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
            for node in self.onward(self.key(path[-1])):
                if self.key(node) in left and node[0] not in been:
                    count += 1
                    heappush(heap, (len(path) + left[self.key(node)], count, [*path, node]))
        return found

    def distances(self, goal: int) -> dict[Node, int]:
        """Of each node that can reach the goal, in how many steps."""
        front = [node for node in self.steps if node[0] == goal]
        left, step = dict.fromkeys(front, 0), 0
        while front:
            front, step = [node for node in self.before(front) if node not in left], step + 1
            left |= dict.fromkeys(front, step)
        return left


def explore(start: int, moves: Moves, horizon: int, *, most: int = MOST_NODES) -> Exploration:
    """Follow moves of single actors from a state, nobody twice in succession, for so many steps.

    Parameters
    ----------
    start : int
        A state (number less one).
    moves : callable
        State to the nodes one move leads to.
    horizon : int
    most : int
        Nodes visited at most.

    References
    ----------
    Status quo analysis: Li, Kilgour & Hipel (2005); Xu, Kilgour, Hipel & Kemkes (2010).
    """
    root: Node = (start, ())
    steps: dict[Node, int] = {root: 0}
    followed: dict[Node, None] = {}
    front = deque([root])
    while front and len(steps) < most:
        node = front.popleft()
        step, mover = steps[node] + 1, node[1]
        if step > horizon:
            continue
        followed[node] = None
        for to in moves(node[0]):
            if to[1] != mover and to not in steps:
                steps[to] = step
                front.append(to)

    def onward(node: Node) -> list[Node]:
        return [to for to in moves(node[0]) if to[1] != node[1]] if node in followed else []

    back: dict[Node, list[Node]] = {}

    def before(nodes: list[Node]) -> Iterable[Node]:
        if not back:
            for node in followed:
                for to in onward(node):
                    back.setdefault(to, []).append(node)
        return dict.fromkeys(one for node in nodes for one in back.get(node, ()))

    return Exploration(start, steps, onward, before, bool(front), remember=True)


def explore_jointly(graph: GraphModel, start: int, horizon: int) -> Exploration:
    """Follow joint improvements from a state, each by the smallest coalition of deciders that can make it.

    Each state is visited once, whoever moved last.

    Parameters
    ----------
    graph : GraphModel
    start : int
        A state (number less one).
    horizon : int

    Raises
    ------
    OutOfReach
        With more states or coalitions than `models.coalitions` says, or when the rows of all coalitions, which are
        held at once here, take more than a gigabyte: with 8,192 states those of 6 actors, with 2,300 those of 10.
    """
    joint = reach(graph).joint
    who = list(joint)
    any_of = np.bitwise_or.reduce(list(joint.values()), axis=0)
    first = np.full(graph.size, -1)
    first[start] = 0
    front = np.array([start])
    for step in range(1, horizon + 1):
        found = unpacked(np.bitwise_or.reduce(any_of[front], axis=0)[None], graph.size)[0] & (first < 0)
        first[found] = step
        (front,) = np.nonzero(found)
    (followed,) = np.nonzero((first >= 0) & (first < horizon))

    def onward(node: Node) -> list[Node]:
        if not 0 <= first[node[0]] < horizon:
            return []
        reached = unpacked(np.stack([rows[node[0]] for rows in joint.values()]), graph.size)
        to = np.flatnonzero(reached.any(axis=0))
        return [(int(n), who[place]) for n, place in zip(to, reached[:, to].argmax(axis=0), strict=True)]

    def before(nodes: list[Node]) -> Iterable[Node]:
        goals = np.bitwise_or.reduce(bits.single(np.array([state for state, _ in nodes]), graph.size), axis=0)
        leads = (any_of[followed] & goals).any(axis=1)
        return [(state, ()) for state in followed[leads].tolist()]

    steps: dict[Node, int] = {(state, ()): int(first[state]) for state in np.flatnonzero(first >= 0).tolist()}
    return Exploration(start, steps, onward, before, cut=False, remember=False)
