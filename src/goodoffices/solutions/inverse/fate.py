"""Whether one state lasts with orders that are tried one after another: sets and searches from that state alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from goodoffices.models.conflict.coalitions import reach
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions import DEFINITIONS

#: Of every actor the rank of every state, higher is better.
Orders = Sequence[Sequence[int]]
#: A state (number less one) and who moved last.
Node = tuple[int, int]


class Fate:
    """One state of a conflict under one concept, whatever is preferred.

    Parameters
    ----------
    graph : GraphModel
        Its orders do not count, only its moves and who decides.
    place : int
        The state's number less one.
    concept : str
        One of `lifting.answerable_by_one()`.

    Raises
    ------
    OutOfReach
        With more states than rows of bits are held for.
    """

    def __init__(self, graph: GraphModel, place: int, concept: str):
        self.graph, self.place, self.card = graph, place, DEFINITIONS[concept]
        self.listed = reach(graph).listed
        self._known: dict[Node, list[int]] = {}

    def moves(self, j: int, state: int) -> list[int]:
        """The states one move of `j` leads to."""
        if (state, j) not in self._known:
            start, end = self.listed.starts[j, state : state + 2]
            self._known[state, j] = self.listed.targets[start:end].tolist()
        return self._known[state, j]

    @cached_property
    def gains(self) -> dict[int, list[int]]:
        """Of each decider where one move leads it from the state, whether that pays or not."""
        return {i: self.moves(i, self.place) for i in self.graph.deciders}

    @cached_property
    def _reached(self) -> dict[Node, set[int]]:
        """Of each decider and move what sequences of the others lead to from there, whether they pay or not."""
        return {(i, q): self.follow(i, q, None) for i, to in self.gains.items() for q in to}

    def follow(self, i: int, start: int, orders: Orders | None) -> set[int]:
        """What sequences of the others lead to from a state, that state included; without `orders` any sequence."""
        found, front = {start}, [(start, i)]
        seen = set(front)
        while front:
            state, last = front.pop()
            for j in range(len(self.graph.actors)):
                if j in (i, last):
                    continue
                u = None if orders is None else orders[j]
                for to in self.moves(j, state):
                    if (to, j) not in seen and (u is None or u[to] > u[state]):
                        seen.add((to, j))
                        found.add(to)
                        front.append((to, j))
        return found

    def answers(self, i: int, gain: int, orders: Orders) -> set[int]:
        """What the others may bring about after a move of `i`, as the concept lets them, the move's end included."""
        if self.card.demand == "none":
            return {gain}
        return self.follow(i, gain, orders) if self.card.credible else self._reached[i, gain]

    def stays(self, i: int, orders: Orders) -> bool:
        """Whether `i` would stay."""
        u = orders[i]
        here = u[self.place]
        return all(
            u[gain] <= here or any(self._undone(i, k, u, here) for k in self.answers(i, gain, orders))
            for gain in self.gains[i]
        )

    def _undone(self, i: int, state: int, u: Sequence[int], here: int) -> bool:
        if u[state] > here:
            return False
        return self.card.demand != "no-way-out" or all(u[to] <= here for to in self.moves(i, state))

    def lasts(self, orders: Orders) -> bool:
        """Whether every decider would stay."""
        return all(self.stays(i, orders) for i in self.graph.deciders)
