"""How others answer an improvement, step by step: the witnesses behind a verdict."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.graph import GraphModel, Path

#: Concept id -> whether each step of the answer must be an improvement, and whether it must leave no way out.
DEMANDS = {"gmr": (False, False), "smr": (False, True), "seq": (True, False), "symseq": (True, True)}


def improvements(graph: GraphModel, i: int, cell: int) -> NDArray[np.int64]:
    """(n,) the cells actor `i` reaches in one move and prefers, best first."""
    reached = graph.moves.reach(i, cell)
    better: NDArray[np.int64] = reached[graph.payoff[i, reached] > graph.payoff[i, cell]]
    return better[np.argsort(-graph.payoff[i, better], kind="stable")]


def answers(graph: GraphModel, i: int, cell: int, improvements: list[int], concept: str) -> list[Path | None]:
    """To each improvement a shortest answer of the others.

    Parameters
    ----------
    graph : GraphModel
    i : int
        The actor who improves from `cell`.
    improvements : list of int
        The cells it improves to.
    concept : str
        A key of `DEMANDS`.

    Returns
    -------
    list of (list of (mover, cell) | None)
        The steps of the others, the last to a state no better for `i` than `cell`; None when they have none.
    """
    credible, symmetric = DEMANDS[concept]
    u = graph.payoff[i]
    value = graph.best_move(i, u) if symmetric else u
    goal = (value <= u[cell]) & graph.moves.feasible
    return graph.paths(graph.others(i), improvements, goal, credible)
