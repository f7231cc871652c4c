"""Coalition general metarationality (CGMR): every joint improvement can be answered to some member's loss."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.coalitions import Coalition
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions.joint import held


def stable(graph: GraphModel, i: int, *, coalitions: tuple[Coalition, ...] | None = None) -> NDArray[np.bool_]:
    """(..., cells) bool: True where outsiders can answer each joint improvement so that some member is no better off.

    Raises
    ------
    OutOfReach
        With more than 8,192 states, as rows of bits over pairs of states are kept; and with more than 12 actors with
        preferences (4,095 coalitions), unless `coalitions` names those that may form.

    References: Kilgour, Hipel, Fang & Peng (2001); Inohara & Hipel (2008).
    """
    return held(graph, i, coalitions, "cgmr")


METHOD = Concept(
    "cgmr",
    "Coalition general metarationality",
    stable,
    references=("kilgour2001", "inohara2008"),
    demand="undone",
    credible=False,
    joint=True,
    firmness="threat",
    credible_kin="cseq",
    implies=("gmr",),
    takes=("coalitions",),
)
