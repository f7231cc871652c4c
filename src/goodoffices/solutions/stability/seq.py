"""Sequential stability (SEQ): every improvement can be answered by improvements of the others."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.graph import GraphModel


def stable(graph: GraphModel, i: int) -> NDArray[np.bool_]:
    """(..., cells) bool: True where the others answer each improvement of `i` by steps that are their movers' gains.

    References: Fraser & Hipel (1979, 1984); for n actors Fang, Hipel & Kilgour (1993).
    """
    u = graph.payoff(i)  # (..., cells) higher is better
    answer = graph.worst_credible(graph.others(i), u)  # (..., cells) the least i is held to by credible moves
    return graph.best_move(i, np.minimum(u, answer)) <= u


METHOD = Concept(
    "seq",
    "Sequential stability",
    stable,
    references=("fraser1984", "fang1993"),
    demand="undone",
    credible=True,
    joint=False,
    firmness="credible",
    implies=("gmr",),
    classical=True,
)
