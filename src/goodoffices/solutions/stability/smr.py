"""Symmetric metarationality (SMR): every improvement can be answered, and the answer leaves no way out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.graph import GraphModel


def stable(graph: GraphModel, i: int) -> NDArray[np.bool_]:
    """(..., cells) bool: True where the others can answer each improvement so that `i`, moving again, gains nothing.

    References: Howard (1971); for n actors Fang, Hipel & Kilgour (1993).
    """
    u = graph.payoff(i)  # (..., cells) higher is better
    escape = graph.best_move(i, u)  # (..., cells) what i can still make of each state
    answer = graph.worst_response(graph.others(i), escape)
    return graph.best_move(i, np.minimum(u, answer)) <= u


METHOD = Concept(
    "smr",
    "Symmetric metarationality",
    stable,
    references=("howard1971", "fang1993"),
    demand="no-way-out",
    credible=False,
    joint=False,
    firmness="threat",
    credible_kin="seq",
    implies=("gmr",),
    classical=True,
)
