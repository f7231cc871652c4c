"""States that no move leads out of: they last under every concept, whatever anybody wants."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.graph import GraphModel


def movable(graph: GraphModel, i: int) -> NDArray[np.bool_]:
    """(states,) bool: where actor `i` has a move at all, whether it pays or not.

    Cells bear their own numbers as values: a move leads away where the largest or the smallest number that one move
    or staying leads to is another one.
    """
    number = np.arange(graph.cells, dtype=np.int32)
    away = (graph.best_move(i, number) != number) | (graph.best_move(i, -number) != -number)
    return graph.by_state(away)  # type: ignore[return-value]


def end_states(graph: GraphModel) -> NDArray[np.bool_]:
    """(states,) bool: where nobody, with preferences or without, has a move."""
    ends = np.ones(graph.size, bool)
    for i in range(len(graph.actors)):
        if not ends.any():
            break
        ends &= ~movable(graph, i)
    return ends
