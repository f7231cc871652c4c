"""Limited-move stability (L_h): no move pays when both actors look h moves ahead."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.method import Method
from goodoffices.models.graph import GraphModel
from goodoffices.solutions.foresight import anticipated, in_cells, stays


def stable(graph: GraphModel, i: int, *, horizon: int = 3) -> NDArray[np.bool_]:
    """(cells,) bool: True where `i`, to move first with `horizon` moves to come, can only anticipate staying.

    For two actors. On ties the anticipated states are a set, and staying must be all of it. L_1 is Nash stability.

    Raises
    ------
    OutOfReach
        With more than two actors, whose order of moves the definition leaves open, or too many states.

    References: Kilgour (1985); Fang, Hipel & Kilgour (1993); on ties Rego, Vieira & Kilgour (2024).
    """
    return in_cells(graph, stays(anticipated(graph, horizon)[-1][i]))


METHOD = Method("lh", "Limited-move stability", stable, references=("kilgour1985", "fang1993", "rego2024"))
