"""Nash stability: no move is an improvement."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.graph import GraphModel


def stable(graph: GraphModel, i: int) -> NDArray[np.bool_]:
    """(..., cells) bool: True where no move of actor `i` reaches a state it prefers.

    References: Nash (1950); in graph form Fang, Hipel & Kilgour (1993), definition 3.3.1.
    """
    u = graph.payoff(i)  # (..., cells) higher is better
    return graph.best_move(i, u) <= u


METHOD = Concept(
    "nash",
    "Nash stability",
    stable,
    references=("nash1950", "fang1993"),
    demand="none",
    credible=False,
    joint=False,
    firmness="firm",
    implies=("symseq", "sim"),
    classical=True,
)
