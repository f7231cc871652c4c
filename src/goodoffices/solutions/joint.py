"""What coalitions can upset, one verdict per coalition and concept."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.coalitions import MOST_ANSWERING, Coalition, every, reach
from goodoffices.models.conflict.graph import GraphModel

Reaction = Literal["individual", "joint"]

#: Concept -> what an answer must achieve, see `kernels.reachability.upset`.
DEMANDS = {"cnash": 0, "cgmr": 1, "csmr": 2, "cseq": 1, "cseq-joint": 1}


#: One for each concept and coalition: all that may be asked of one model.
@lru_cache(maxsize=2**14)
def upsets(graph: GraphModel, coalition: Coalition, concept: str) -> NDArray[np.int16]:
    """For each state a joint improvement of the coalition that nobody answers.

    Parameters
    ----------
    graph : GraphModel
    coalition : tuple of int
    concept : str
        A key of `DEMANDS`.

    Returns
    -------
    (states,) int16
        The state it leads to (number less one), -1 where the state is coalitionally stable.

    Raises
    ------
    OutOfReach
        With more than `models.coalitions.MOST_STATES` states; in `cseq-joint` also with more than `MOST_ANSWERING`
        coalitions of those outside (8 actors with preferences), more than `MOST_ARCS` joint improvements, or, on a
        listed graph, more rows than `MOST_BYTES` hold.

    References
    ----------
    Inohara & Hipel (2008), definitions of coalition stability.
    """
    ways = reach(graph)
    outside = tuple(j for j in range(len(graph.actors)) if j not in coalition)
    if concept == "cseq-joint":
        deciding = tuple(j for j in outside if j in graph.deciders)
        answers = ways.joint_rows(every(deciding, MOST_ANSWERING))
    else:
        answers = ways.rows(outside, credible=concept == "cseq")
    # States are fewer than 2^15, and one of these is kept for each coalition.
    return ways.upset(coalition, answers, DEMANDS[concept]).astype(np.int16)


def held(graph: GraphModel, i: int, among: tuple[Coalition, ...] | None, concept: str) -> NDArray[np.bool_]:
    """(cells,) bool: where no coalition that `i` belongs to upsets the state.

    Parameters
    ----------
    among : tuple of coalitions | None
        The coalitions that may form; None: every one of the deciders.

    Raises
    ------
    OutOfReach
        As in `upsets`; without `among` also with more than `models.coalitions.MOST_COALITIONS` coalitions (12 actors
        with preferences).
    """
    stable = np.ones(graph.size, bool)
    for coalition in every(graph.deciders) if among is None else among:
        if i in coalition:
            stable &= upsets(graph, coalition, concept) < 0
    cells = np.zeros(graph.payoff.shape[1], bool)
    cells[graph.moves.states] = stable
    return cells
