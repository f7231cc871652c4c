"""Coalition Nash stability (CNash): no coalition can move so that every member is better off."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.method import Method
from goodoffices.models.coalitions import Coalition
from goodoffices.models.graph import GraphModel
from goodoffices.solutions.joint import held


def stable(graph: GraphModel, i: int, *, coalitions: tuple[Coalition, ...] | None = None) -> NDArray[np.bool_]:
    """(cells,) bool: True where no coalition of `i` (default: each one) can jointly improve.

    References: Kilgour, Hipel, Fang & Peng (2001); Inohara & Hipel (2008).
    """
    return held(graph, i, coalitions, "cnash")


METHOD = Method("cnash", "Coalition Nash stability", stable, references=("kilgour2001", "inohara2008"))
