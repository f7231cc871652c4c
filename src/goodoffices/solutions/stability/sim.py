"""Simultaneous stability (SIM): every improvement fails when the others take their improvements at the same time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.errors import OutOfReach
from goodoffices.models.conflict.graph import SIMULTANEOUS_WORK, GraphModel
from goodoffices.wording import Worded


def stable(graph: GraphModel, i: int) -> NDArray[np.bool_]:
    """(..., cells) bool: True where each improvement of `i`, put together with some of the others, gains nothing.

    Raises
    ------
    OutOfReach
        On a listed graph, where moves cannot be put together option by option; with more than
        `graph.SIMULTANEOUS_WORK` combinations of improvements of all actors, over all states, since each is tried; and
        where the options of one actor alone combine into so many that the table of its moves cannot be held.

    References: Fraser & Hipel (1979, 1984).
    """
    held = graph.simultaneous(i)
    if held is None:
        raise OutOfReach(Worded("limit-combinations", most=SIMULTANEOUS_WORK))
    return held


METHOD = Concept(
    "sim",
    "Simultaneous stability",
    stable,
    references=("fraser1984",),
    demand="at-once",
    credible=True,
    joint=False,
    firmness="moment",
    implies=(),
    classical=True,
)
