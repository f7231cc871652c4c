"""Non-myopic stability (NM): no move pays however far the actors look ahead, from some horizon on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions.foresight import Turns, in_cells, recurrent, stays


def stable(graph: GraphModel, i: int, *, movers: Turns | None = None) -> NDArray[np.bool_]:
    """(..., cells) bool: True where some horizon t exists such that the state is L_h stable for every h >= t.

    Anticipations repeat from some horizon on, and all of the repeating ones are looked at. `movers` as for `lh`.

    Raises
    ------
    OutOfReach
        As for `lh`, and when they do not repeat within `foresight.MOST_MOVES` moves.

    References: Brams & Wittman (1981); Kilgour (1984, 1985).
    """
    return graph.each(lambda one: in_cells(one, np.all([stays(sets[i]) for sets in recurrent(one, movers)], axis=0)))


METHOD = Concept(
    "nm",
    "Non-myopic stability",
    stable,
    references=("brams1981", "kilgour1984", "kilgour1985"),
    demand="foreseen",
    credible=True,
    joint=False,
    firmness="foresight",
    implies=(),
    takes=("movers",),
)
