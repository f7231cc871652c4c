"""A listed graph with an order on it: which arcs improve the mover's lot, and what sequences of them lead to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import OutOfReach
from goodoffices.kernels import listed
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.models.conflict.order import Path, Values
from goodoffices.wording import Worded


@dataclass(frozen=True, eq=False)
class OrderedArcs:
    """The moves of a listed graph, told apart by one order.

    Attributes
    ----------
    graph : ListedGraph
    ranks : (actors, states) int32
        Dense ranks, higher is better.
    """

    graph: ListedGraph
    ranks: Values

    def worst_move(self, j: int, v: Values, credible: bool) -> Values:
        """(states,) the least `v` that one move of `j` leads to, or staying; only improvements when `credible`."""
        if not credible:
            return -self.graph.best_move(j, -v)
        return listed.worst_improving_arc(v, self.graph.starts[j], self.graph.targets, self.ranks[j])  # type: ignore[no-any-return]

    def settle(self, movers: tuple[int, ...], v: Values, credible: bool) -> Values:
        """(states,) the least `v` that legal sequences of `movers` lead to, or staying."""
        return self._settle(movers, v, credible)[0]

    def paths(
        self, movers: tuple[int, ...], starts: list[int], goal: NDArray[np.bool_], credible: bool
    ) -> list[Path | None]:
        """From each start a shortest legal path to a goal state, as (mover, state) steps; None when there is none."""
        reached, steps_from = self._settle(movers, np.where(goal, 0, 1).astype(np.int32), credible)
        first, step_to, step_by = steps_from
        paths: list[Path | None] = []
        for start in starts:
            steps: Path = []
            state, mover = (-1, -1) if goal[start] else map(int, first[start])
            while state >= 0:
                steps.append((mover, state))
                state, mover = int(step_to[state, mover]), int(step_by[state, mover])
            paths.append(steps if reached[start] == 0 else None)
        return paths

    def _settle(self, movers: tuple[int, ...], v: Values, credible: bool) -> tuple[Values, listed.ListedSteps]:
        steps = listed.ListedSteps(
            np.full((v.size, 2), -1, np.int32), *np.full((2, v.size, len(self.ranks)), -1, np.int32)
        )
        ascending = np.argsort(v, kind="stable").astype(np.int32)
        arcs, who = listed.Inward(*self.graph.reversed), np.array(movers, np.int64)
        return listed.settle_listed(ascending, v, self.ranks, who, arcs, credible, steps), steps

    def simultaneous(self, i: int, work: int) -> NDArray[np.bool_] | None:  # noqa: ARG002
        """Not to be had: moves of several actors cannot be put together without options.

        Raises
        ------
        OutOfReach
            Always.
        """
        raise OutOfReach(Worded("limit-options"))
