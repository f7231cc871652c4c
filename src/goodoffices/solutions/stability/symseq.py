"""Symmetric sequential stability (SSEQ): every improvement meets a credible answer that leaves no way out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.graph import GraphModel


def stable(graph: GraphModel, i: int) -> NDArray[np.bool_]:
    """(..., cells) bool: True where credible moves answer each improvement so that `i`, moving again, gains nothing.

    References: Rego & Vieira (2015) for two actors, (2017) for n.
    """
    u = graph.payoff(i)  # (..., cells) higher is better
    escape = graph.best_move(i, u)  # (..., cells) what i can still make of each state
    answer = graph.worst_credible(graph.others(i), escape)
    return graph.best_move(i, np.minimum(u, answer)) <= u


METHOD = Concept(
    "symseq",
    "Symmetric sequential stability",
    stable,
    references=("rego2015", "rego2017"),
    demand="no-way-out",
    credible=True,
    joint=False,
    firmness="credible",
    implies=("seq", "smr"),
    classical=True,
)
