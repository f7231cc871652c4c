"""General metarationality (GMR): every improvement can be answered by the others."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.graph import GraphModel


def stable(graph: GraphModel, i: int) -> NDArray[np.bool_]:
    """(..., cells) bool: True where the others can answer each improvement of `i` with a state no better for `i`.

    References: Howard (1971); for n actors Fang, Hipel & Kilgour (1993).
    """
    u = graph.payoff(i)  # (..., cells) higher is better
    answer = graph.worst_response(graph.others(i), u)  # (..., cells) the least i can be held to from there
    return graph.best_move(i, np.minimum(u, answer)) <= u


METHOD = Concept(
    "gmr",
    "General metarationality",
    stable,
    references=("howard1971", "fang1993"),
    demand="undone",
    credible=False,
    joint=False,
    firmness="threat",
    credible_kin="seq",
    implies=(),
    classical=True,
)
