"""Coalition Nash stability (CNash): no coalition can move so that every member is better off."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.coalitions import Coalition
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions.joint import held


def stable(graph: GraphModel, i: int, *, coalitions: tuple[Coalition, ...] | None = None) -> NDArray[np.bool_]:
    """(..., cells) bool: True where no coalition of `i` (default: each one) can jointly improve.

    Raises
    ------
    OutOfReach
        With more than 8,192 states, as rows of bits over pairs of states are kept; and with more than 12 actors with
        preferences (4,095 coalitions), unless `coalitions` names those that may form.

    References: Kilgour, Hipel, Fang & Peng (2001); Inohara & Hipel (2008).
    """
    return held(graph, i, coalitions, "cnash")


METHOD = Concept(
    "cnash",
    "Coalition Nash stability",
    stable,
    references=("kilgour2001", "inohara2008"),
    demand="none",
    credible=False,
    joint=True,
    firmness="joint",
    implies=("nash", "cseq", "csmr"),
    takes=("coalitions",),
)
