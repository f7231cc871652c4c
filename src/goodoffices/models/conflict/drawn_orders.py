"""Many orders of all actors on one space, kept by classes of states so that ten thousand of them take little room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels.lanes import Outward
from goodoffices.models.conflict.arcs import option_arcs
from goodoffices.models.conflict.draws import Places, Ranks
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.models.conflict.order import Order
from goodoffices.models.conflict.product_space import ProductSpace
from goodoffices.models.conflict.space import Space


@dataclass(frozen=True, eq=False)
class DrawnOrders:
    """Draws that share orders: each actor's different ones once, and which of them each draw has.

    Attributes
    ----------
    space : Space
    deciders : tuple of int
    of : tuple of (states,) int64
        Of each decider the class of each state.
    ranks : tuple of (orders, classes) int32
        Of each decider its different orders.
    which : (draws, deciders) int64
        The different draws, by the places of their orders.
    draw : (all draws,) int64
        Which of these each draw is.
    """

    space: Space
    deciders: tuple[int, ...]
    of: tuple[Places, ...]
    ranks: tuple[Ranks, ...]
    which: Places
    draw: Places

    @classmethod
    def joined(cls, space: Space, deciders: Sequence[int], of: Sequence[Places], rows: Sequence[Ranks]) -> DrawnOrders:
        """From each decider's ranks by class in every draw, (draws, classes) each."""
        several = [np.unique(one, axis=0, return_inverse=True) for one in rows]
        which = np.stack([places.reshape(-1) for _, places in several], axis=1)
        different, draw = np.unique(which, axis=0, return_inverse=True)
        return cls(space, tuple(deciders), tuple(of), tuple(r for r, _ in several), different, draw.reshape(-1))

    def lanes(self, some: slice, kind: type) -> NDArray[np.integer]:
        """(actors, states, draws) the ranks of some of the different draws, 0 of who has no preference."""
        chosen = self.which[some]
        shape = (len(self.space.actors), len(self.space.moves.states), len(chosen))
        found: NDArray[np.integer] = np.zeros(shape, kind)
        for place, i in enumerate(self.deciders):
            by_class: NDArray[np.integer] = np.ascontiguousarray(self.ranks[place][chosen[:, place]].T.astype(kind))
            np.take(by_class, self.of[place], axis=0, out=found[i], mode="clip")
        return found

    def model(self, number: int, sequence: str) -> GraphModel:
        """The graph model of one of the different draws."""
        cells = len(self.space.moves.feasible)
        ranks = np.zeros((len(self.space.actors), cells), np.int32)
        for place, i in enumerate(self.deciders):
            row = self.ranks[place][self.which[number, place]]
            ranks[i, self.space.moves.states] = row[self.of[place]]
        return GraphModel(self.space, Order(ranks, self.deciders), sequence)  # type: ignore[arg-type]


def outward(space: Space) -> Outward | None:
    """The moves of a space between states by number, from 0; None where they are not known to be transitive.

    Raises
    ------
    OutOfReach
        When there are too many to list.
    """
    return space.kept.once("outward", lambda: _outward(space))


def _outward(space: Space) -> Outward | None:
    moves = space.moves
    if isinstance(moves, ProductSpace):
        moves = _listed(space, moves)
    elif moves.parts is None:
        return None
    return Outward(moves.starts, moves.targets)


def _listed(space: Space, moves: ProductSpace) -> ListedGraph:
    """A product space with its arcs written down, by state number."""
    levels = np.stack([space.states.level(option) for option in space.states.levels], axis=1)
    axis_of = {option: axis for axis, option in enumerate(space.taken)}
    axes = [axis_of[option] for option in space.states.levels]
    directions = [moves.directions[axis] for axis in axes]
    own = [[k for k, axis in enumerate(axes) if moves.owners[axis] == i] for i in range(len(space.actors))]
    return ListedGraph.from_arcs([option_arcs(levels, one, directions) for one in own], len(moves.states))


class Condensed(NamedTuple):
    """What a group can bring about whatever it wants: states it moves between to and fro are one.

    Attributes
    ----------
    of : (states,) int64
        The part of each state.
    order, begins : (states,) int64, (parts,) int64
        States by part, and where each part begins.
    arcs : Outward
        Between parts, as if of one actor.
    """

    of: Places
    order: Places
    begins: Places
    arcs: Outward


def condensed(space: Space, arcs: Outward, i: int) -> Condensed:
    """The parts within which everyone but actor `i`, moving in turn, can come back."""
    return space.kept.once(("condensed", i), lambda: _condensed(arcs, i))


def _condensed(arcs: Outward, i: int) -> Condensed:
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    states = arcs.start.shape[1] - 1
    rows = [np.repeat(np.arange(states), np.diff(begin)) for j, begin in enumerate(arcs.start) if j != i]
    ends = [arcs.target[begin[0] : begin[-1]] for j, begin in enumerate(arcs.start) if j != i]
    start, end = np.concatenate([*rows, np.zeros(0, int)]), np.concatenate([*ends, np.zeros(0, int)])
    graph = coo_array((np.ones(len(start), np.int8), (start, end)), shape=(states, states))
    _, of = connected_components(graph, connection="strong")
    parts = int(of.max(initial=-1)) + 1
    order = np.argsort(of, kind="stable")
    between = np.unique(np.stack([of[start], of[end]], axis=1).astype(np.int64), axis=0)
    between = between[between[:, 0] != between[:, 1]]
    begins = np.searchsorted(between[:, 0], np.arange(parts + 1))
    first = np.searchsorted(of[order], np.arange(parts))
    return Condensed(of.astype(np.int64), order, first, Outward(begins[None], between[:, 1].astype(np.int32)))
