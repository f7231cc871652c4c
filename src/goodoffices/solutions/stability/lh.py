"""Limited-move stability (L_h): no move pays when the actors look h moves ahead, in turn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions.foresight import Turns, anticipated, in_cells, stays


def stable(graph: GraphModel, i: int, *, horizon: int = 3, movers: Turns | None = None) -> NDArray[np.bool_]:
    """(..., cells) bool: True where `i`, to move first with `horizon` moves to come, can only anticipate staying.

    After `i` the actors move in turn, in the order of `movers`, and after the last the first; who stays ends the
    sequence. With two actors the order is plain. On ties the anticipated states are a set, and staying must be all of
    it. L_1 is Nash stability.

    Raises
    ------
    OutOfReach
        With more than two actors and no `movers`, as the definition leaves open who moves next; with more than
        `foresight.MOST_STATES` states, or too much left open by ties.

    References: Kilgour (1985); Fang, Hipel & Kilgour (1993); on ties Rego, Vieira & Kilgour (2024).
    """
    return graph.each(lambda one: in_cells(one, stays(anticipated(one, horizon, movers)[-1][i])))


METHOD = Concept(
    "lh",
    "Limited-move stability",
    stable,
    references=("kilgour1985", "fang1993", "rego2024"),
    demand="foreseen",
    credible=True,
    joint=False,
    firmness="foresight",
    implies=(),
    takes=("horizon", "movers"),
)
