"""What coalitions can reach together, as rows of bits over the states."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import BadInput, Fault, OutOfReach, nearest
from goodoffices.kernels import reachability
from goodoffices.models.graph import GraphModel
from goodoffices.models.listed_graph import ListedGraph

#: Rows of bits are held for so many states at most.
MOST_STATES = 2**13
#: Arcs of joint improvements are written down for so many at most.
MOST_ARCS = 20_000_000

Coalition = tuple[int, ...]
Rows = NDArray[np.uint64]


@dataclass(frozen=True)
class Reach:
    """Reachability between the states of one graph model.

    Attributes
    ----------
    graph : GraphModel
    """

    graph: GraphModel

    @cached_property
    def listed(self) -> ListedGraph:
        """The moves as arcs between states (numbers less one), payoffs by state."""
        if self.graph.size > MOST_STATES:
            raise OutOfReach(f"coalitions are analysed up to {MOST_STATES:,} states; here are {self.graph.size:,}")
        place = np.empty(self.graph.payoff.shape[1], np.int32)
        place[self.graph.moves.states] = np.arange(self.graph.size)
        return ListedGraph.from_arcs(
            [place[self.graph.moves.arcs(i)] for i in range(len(self.graph.actors))], self.payoff
        )

    @property
    def payoff(self) -> NDArray[np.int32]:
        """(actors, states) int32."""
        return self.graph.payoff[:, self.graph.moves.states]

    @property
    def transitive(self) -> bool:
        """Whether two moves of one actor in succession are always one move: then nobody's memory is needed."""
        return not isinstance(self.graph.moves, ListedGraph)

    def rows(self, movers: Coalition, credible: bool = False) -> Rows:
        """(states, words) what legal sequences of `movers` reach; only by improvements when `credible`."""
        if not movers:
            return np.zeros((self.graph.size, (self.graph.size + 63) // 64), np.uint64)
        chosen = self.listed
        if credible:
            moves = [self.listed.arcs(j) for j in movers]
            better = [
                pairs[self.payoff[j, pairs[:, 1]] > self.payoff[j, pairs[:, 0]]]
                for j, pairs in zip(movers, moves, strict=True)
            ]
            chosen, movers = ListedGraph.from_arcs(better, self.payoff[list(movers)]), tuple(range(len(movers)))
        return reachability.reach_rows(  # type: ignore[no-any-return]
            self.graph.size, chosen.starts[list(movers)], chosen.targets, not self.transitive
        )

    def upset(self, coalition: Coalition, answers: Rows, demand: int) -> NDArray[np.int32]:
        """(states,) a joint improvement of the coalition on each state that nobody answers, -1 where there is none.

        Only members with preferences decide; the others move along.

        Parameters
        ----------
        coalition : tuple of int
        answers : (states, words)
            What the others answer with, as from `rows` or `joint_rows`.
        demand : int
            What an answer must achieve, see `kernels.reachability.upset`.
        """
        deciding = np.array([i for i in coalition if i in self.graph.deciders], np.int64)
        improvements = np.full(self.graph.size, -1, np.int32)
        if deciding.size:
            reachability.upset(self.rows(coalition), answers, self.payoff, deciding, demand, improvements)
        return improvements

    def joint_improvements(self, coalition: Coalition) -> NDArray[np.int32]:
        """(n, 2) rows (from, to): what the coalition reaches by legal sequences and every deciding member prefers."""
        reached = unpacked(self.rows(coalition), self.graph.size)
        deciding = [i for i in coalition if i in self.graph.deciders]
        if not deciding:
            return np.zeros((0, 2), np.int32)
        for i in deciding:
            u = self.payoff[i]
            reached &= u[None, :] > u[:, None]
        return np.argwhere(reached).astype(np.int32)

    def joint_rows(self, parts: list[Coalition]) -> Rows:
        """(states, words) what joint improvements of these coalitions lead to, none of them twice in succession.

        References
        ----------
        Inohara & Hipel (2008), credible moves of coalitions.
        """
        if not parts:
            return self.rows(())
        arcs = [self.joint_improvements(part) for part in parts]
        if sum(map(len, arcs)) > MOST_ARCS:
            raise OutOfReach(f"joint improvements of coalitions are followed up to {MOST_ARCS:,} of them")
        steps = ListedGraph.from_arcs(arcs, np.zeros((len(arcs), self.graph.size), np.int32))
        return reachability.reach_rows(self.graph.size, steps.starts, steps.targets, not self.transitive)  # type: ignore[no-any-return]


@lru_cache(maxsize=4)
def reach(graph: GraphModel) -> Reach:
    """The reachability of one graph model, kept for the next question about it."""
    return Reach(graph)


def coalitions(members: Iterable[int], least: int = 1) -> list[Coalition]:
    """Every coalition of so many members or more, the small ones first."""
    members = tuple(members)
    return [part for size in range(least, len(members) + 1) for part in combinations(members, size)]


def named(graph: GraphModel, texts: Iterable[str]) -> list[Coalition]:
    """Coalitions from words such as "usa+israel".

    Raises
    ------
    BadInput
        When an actor is not known, or stands twice.
    """
    found = []
    for text in texts:
        names = [name.strip() for name in text.split("+")]
        for name in names:
            if name not in graph.actors:
                raise BadInput(Fault(f"'{text}': '{name}' controls no option", nearest=nearest(name, graph.actors)))
        if len(set(names)) < len(names):
            raise BadInput(f"'{text}' names an actor twice")
        found.append(tuple(sorted(graph.actors.index(name) for name in names)))
    return found


def unpacked(rows: Rows, states: int) -> NDArray[np.bool_]:
    """(states, states) bool of rows of bits."""
    return np.unpackbits(rows.view(np.uint8), axis=1, bitorder="little", count=states).astype(bool)
