"""Moves on a listed graph: every arc is written down; sequences carry who moved last."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import OutOfReach
from goodoffices.kernels import listed, order

Values = NDArray[np.int32]
Path = list[tuple[int, int]]


@dataclass(frozen=True)
class ListedGraph:
    """Explicit arcs of each actor; moves need not be transitive.

    Attributes
    ----------
    starts : (actors, states + 1) int64
        Arcs starts[i, s] .. starts[i, s + 1] - 1 are those of actor i from state s.
    targets : (arcs,) int32
    payoff : (actors, states) int32
        Dense ranks, higher is better.
    """

    starts: NDArray[np.int64]
    targets: NDArray[np.int32]
    payoff: Values

    @classmethod
    def from_arcs(cls, arcs: list[NDArray[np.int32]], payoff: Values) -> ListedGraph:
        """A graph from each actor's arcs, (n, 2) rows of (from, to); what stands twice counts once."""
        size = payoff.shape[1]
        starts, targets, offset = [], [], 0
        for pairs in arcs:
            key = pairs[:, 0].astype(np.int64) * size + pairs[:, 1]  # one number sorts faster than two
            unique = np.unique(key[pairs[:, 0] != pairs[:, 1]])
            starts.append(offset + np.searchsorted(unique, np.arange(size + 1) * size))
            targets.append((unique % size).astype(np.int32))
            offset += unique.size
        return cls(np.array(starts, np.int64), np.concatenate(targets), payoff)

    @property
    def feasible(self) -> NDArray[np.bool_]:
        """(states,) bool: all of them."""
        return np.ones(self.payoff.shape[1], bool)

    @property
    def states(self) -> NDArray[np.int32]:
        """(states,) int32: here cells and states are the same."""
        return np.arange(self.payoff.shape[1], dtype=np.int32)

    @cached_property
    def reversed(self) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """Starts and sources of the arcs that lead into each state."""
        size = self.payoff.shape[1]
        starts, sources = np.empty_like(self.starts), np.empty_like(self.targets)
        for i, begin in enumerate(self.starts):
            span = slice(begin[0], begin[-1])
            by_target = np.argsort(self.targets[span], kind="stable")
            sources[span] = np.repeat(np.arange(size, dtype=np.int32), np.diff(begin))[by_target]
            starts[i] = begin[0] + np.searchsorted(self.targets[span][by_target], np.arange(size + 1))
        return starts, sources

    def ascending(self, v: Values) -> NDArray[np.int32]:
        """States by ascending `v`."""
        return order.ascending(v, self.feasible, int(v.max(initial=0)) + 1)  # type: ignore[no-any-return]

    def best_move(self, i: int, v: Values) -> Values:
        """(states,) the largest `v` that `i` reaches in one move or by staying."""
        return listed.best_arc(v, self.starts[i], self.targets)  # type: ignore[no-any-return]

    def worst_move(self, j: int, v: Values, credible: bool) -> Values:
        """(states,) the least `v` that one move of `j` leads to, or staying; only improvements when `credible`."""
        if not credible:
            return -self.best_move(j, -v)
        return listed.worst_improving_arc(v, self.starts[j], self.targets, self.payoff[j])  # type: ignore[no-any-return]

    def settle(self, movers: tuple[int, ...], v: Values, credible: bool) -> Values:
        """(states,) the least `v` that legal sequences of `movers` lead to, or staying."""
        return self._settle(movers, v, credible)[0]

    def paths(
        self, movers: tuple[int, ...], starts: list[int], goal: NDArray[np.bool_], credible: bool
    ) -> list[Path | None]:
        """From each start a shortest legal path to a goal state, as (mover, state) steps; None when there is none."""
        reached, first, step_to, step_by = self._settle(movers, np.where(goal, 0, 1).astype(np.int32), credible)
        paths: list[Path | None] = []
        for start in starts:
            steps: Path = []
            state, mover = (-1, -1) if goal[start] else map(int, first[start])
            while state >= 0:
                steps.append((mover, state))
                state, mover = int(step_to[state, mover]), int(step_by[state, mover])
            paths.append(steps if reached[start] == 0 else None)
        return paths

    def _settle(
        self, movers: tuple[int, ...], v: Values, credible: bool
    ) -> tuple[Values, NDArray[np.int32], NDArray[np.int32], NDArray[np.int32]]:
        starts, sources = self.reversed
        first = np.full((v.size, 2), -1, np.int32)
        step_to, step_by = np.full((2, v.size, len(self.payoff)), -1, np.int32)
        settled = listed.settle_listed(
            self.ascending(v),
            v,
            self.payoff,
            np.array(movers, np.int64),
            starts,
            sources,
            credible,
            first,
            step_to,
            step_by,
        )
        return settled, first, step_to, step_by

    def reach(self, i: int, cell: int) -> NDArray[np.int64]:
        """The states one move of `i` leads to from `cell`."""
        return self.targets[self.starts[i, cell] : self.starts[i, cell + 1]].astype(np.int64)

    def arcs(self, i: int) -> NDArray[np.int32]:
        """(n, 2) rows (from, to): every move of `i`."""
        begin = self.starts[i]
        sources = np.repeat(self.states, np.diff(begin))
        return np.stack([sources, self.targets[begin[0] : begin[-1]]], axis=1)

    def simultaneous(self, i: int, work: int) -> NDArray[np.bool_] | None:  # noqa: ARG002
        """Not to be had: moves of several actors cannot be put together without options.

        Raises
        ------
        OutOfReach
            Always.
        """
        raise OutOfReach(
            "simultaneous answers put moves together option by option: they need a product space, which rules that "
            "merge states or forbid moves take away",
            limit="options",
        )
