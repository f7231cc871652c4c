"""Coalition sequential stability (CSEQ): every joint improvement meets a credible answer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.coalitions import Coalition
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions.joint import Reaction, held


def stable(
    graph: GraphModel, i: int, *, coalitions: tuple[Coalition, ...] | None = None, reaction: Reaction = "individual"
) -> NDArray[np.bool_]:
    """(..., cells) bool: True where credible moves of outsiders answer each joint improvement to some member's loss.

    `reaction`: credible are the outsiders' own improvements (individual), or joint improvements of any coalition of
    theirs as well (joint; Inohara & Hipel 2008).

    Raises
    ------
    OutOfReach
        With more than 8,192 states, as rows of bits over pairs of states are kept; and with more than 12 actors with
        preferences (4,095 coalitions), unless `coalitions` names those that may form. With joint reactions those
        outside may be 8, and their joint improvements 20 million.

    References: Kilgour, Hipel, Fang & Peng (2001); Inohara & Hipel (2008).
    """
    return held(graph, i, coalitions, "cseq", reaction)


METHOD = Concept(
    "cseq",
    "Coalition sequential stability",
    stable,
    references=("kilgour2001", "inohara2008"),
    demand="undone",
    credible=True,
    joint=True,
    firmness="credible",
    implies=("seq", "cgmr"),
    takes=("coalitions", "reaction"),
)
