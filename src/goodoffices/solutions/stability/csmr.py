"""Coalition symmetric metarationality (CSMR): the answer to a joint improvement leaves the coalition no way out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.coalitions import Coalition
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions.joint import held


def stable(graph: GraphModel, i: int, *, coalitions: tuple[Coalition, ...] | None = None) -> NDArray[np.bool_]:
    """(..., cells) bool: True where each joint improvement has an answer from which the coalition cannot help all.

    Raises
    ------
    OutOfReach
        With more than 8,192 states, as rows of bits over pairs of states are kept; and with more than 12 actors with
        preferences (4,095 coalitions), unless `coalitions` names those that may form.

    References: Kilgour, Hipel, Fang & Peng (2001); Inohara & Hipel (2008).
    """
    return held(graph, i, coalitions, "csmr")


METHOD = Concept(
    "csmr",
    "Coalition symmetric metarationality",
    stable,
    references=("kilgour2001", "inohara2008"),
    demand="no-way-out",
    credible=False,
    joint=True,
    firmness="threat",
    credible_kin="cseq",
    implies=("smr", "cgmr"),
    takes=("coalitions",),
)
