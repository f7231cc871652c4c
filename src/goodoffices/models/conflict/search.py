"""The shortest sequence of moves from one state to a goal, looked for forward: most are one or two moves long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.order import Path, Values
from goodoffices.models.conflict.space import Moves

#: So many cells are met in one step at most; a search that meets more is left to the queue, which begins at the goal.
MET = 20_000


#: From which nodes of a front a mover goes to which cells.
Steps = tuple[NDArray[np.int64], NDArray[np.int64]]


class TooFar(Exception):
    """More cells are met on the way than is worth it."""


@dataclass(frozen=True, eq=False)
class Search:
    """Sequences of moves of some actors, nobody twice in succession.

    Of several shortest ones that is taken whose goal comes first among the cells, then whose last mover does, then by
    `Moves.precedence` of the cell left last, and so on backwards: what the queue from the goal meets first.

    Attributes
    ----------
    moves : ProductSpace | ListedGraph
    ranks : (actors, cells) int32
    movers : tuple of int
    goal : (cells,) bool
    credible : bool
        Every move must be an improvement for its mover.
    """

    moves: Moves
    ranks: Values
    movers: tuple[int, ...]
    goal: NDArray[np.bool_]
    credible: bool

    def path(self, start: int) -> Path | None:
        """The steps as (mover, cell); None when there is no way.

        Raises
        ------
        TooFar
            When more than `MET` cells are met in one step.
        """
        if self.goal[start] or not self.movers:
            return [] if self.goal[start] else None
        direct = [(int(to[hits].min()), mover) for mover, to in self._ahead(start) if (hits := self.goal[to]).any()]
        if direct:
            end, mover = min(direct, key=lambda one: (one[0], self.movers.index(one[1])))
            return [(mover, end)]
        front = _Front(np.array([start]), np.array([-1]))
        known = np.zeros((len(self.movers), self.goal.size), bool)
        trail = []
        while front.cells.size:
            if front.cells.size > MET:
                raise TooFar
            steps = [self._steps(place, front) for place in range(len(self.movers))]
            ends = [
                (int(to[hits].min()), place) for place, (_, to) in enumerate(steps) if (hits := self.goal[to]).any()
            ]
            trail.append((front, steps))
            if ends:
                return self._back(trail, *min(ends))
            cells, last = [], []
            for place, (_, to) in enumerate(steps):
                new = np.unique(to[~known[place, to]])
                known[place, new] = True
                cells.append(new)
                last.append(np.full(new.size, place))
            front = _Front(np.concatenate(cells), np.concatenate(last))
        return None

    def _ahead(self, cell: int) -> Iterator[tuple[int, NDArray[np.int64]]]:
        """Where each mover can go from one cell."""
        for mover in self.movers:
            to = self.moves.reach(mover, cell)
            u = self.ranks[mover]
            yield mover, to[u[to] > u[cell]] if self.credible else to

    def _steps(self, place: int, front: _Front) -> Steps:
        """(n,) and (n,): from which nodes of a front a mover goes where."""
        (nodes,) = np.nonzero(front.last != place)
        mover = self.movers[place]
        which, to = self.moves.reaches(mover, front.cells[nodes])
        which = nodes[which]
        if self.credible:
            u = self.ranks[mover]
            gains = u[to] > u[front.cells[which]]
            which, to = which[gains], to[gains]
        return which, to

    def _back(self, trail: list[tuple[_Front, list[Steps]]], end: int, place: int) -> Path:
        """The path that ends with a move of one mover to `end`, followed from there to where it begins."""
        path: Path = []
        for front, steps in reversed(trail):
            which, to = steps[place]
            nodes = which[to == end]
            mover = self.movers[place]
            path.append((mover, end))
            cells = front.cells[nodes]
            end = int(cells[self.moves.precedence(mover, cells, self.ranks[mover]).argmin()])
            place = int(front.last[nodes[cells == end]].min())
        return path[::-1]


@dataclass(frozen=True, eq=False)
class _Front:
    """Nodes of a search: cells, and by their places the movers who led there last; -1 nobody."""

    cells: NDArray[np.int64]
    last: NDArray[np.int64] = field(repr=False)
