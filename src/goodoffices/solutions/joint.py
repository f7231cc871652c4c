"""What coalitions can upset, one verdict per coalition and concept."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Demand
from goodoffices.models.conflict.coalitions import MOST_ANSWERING, Coalition, every, reach
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions import DEFINITIONS

Reaction = Literal["individual", "joint"]

#: What an answer must achieve, as `kernels.reachability.upset` takes it.
DEMANDS: dict[Demand, int] = {"none": 0, "undone": 1, "no-way-out": 2}


def upsets(
    graph: GraphModel, coalition: Coalition, concept: str, reaction: Reaction = "individual"
) -> NDArray[np.int16]:
    """For each state a joint improvement of the coalition that nobody answers.

    Parameters
    ----------
    graph : GraphModel
    coalition : tuple of int
    concept : str
        A concept of coalitions.
    reaction : str
        Where answers must be credible: of single actors, or of coalitions as well (joint).

    Returns
    -------
    (states,) int16
        The state it leads to (number less one), -1 where the state is coalitionally stable.

    Raises
    ------
    OutOfReach
        With more than `models.coalitions.MOST_STATES` states; with joint reactions also with more than `MOST_ANSWERING`
        coalitions of those outside (8 actors with preferences), more than `MOST_ARCS` joint improvements, or, on a
        listed graph, more rows than `MOST_BYTES` hold.

    References
    ----------
    Inohara & Hipel (2008), definitions of coalition stability.
    """
    asked = ("upsets", coalition, concept, reaction)
    return graph.kept.once(asked, lambda: _upsets(graph, coalition, concept, reaction))


def _upsets(graph: GraphModel, coalition: Coalition, concept: str, reaction: Reaction) -> NDArray[np.int16]:
    ways, card = reach(graph), DEFINITIONS[concept]
    if card.credible and reaction == "joint":
        deciding = tuple(j for j in graph.deciders if j not in coalition)
        found = ways.upset(coalition, ways.joint_rows(every(deciding, MOST_ANSWERING)), DEMANDS[card.demand])
    else:
        found = ways.upset_by(coalition, DEMANDS[card.demand], card.credible)
    # States are fewer than 2^15, and one of these is kept for each coalition.
    return found.astype(np.int16)


def held(
    graph: GraphModel,
    i: int,
    among: tuple[Coalition, ...] | None,
    concept: str,
    reaction: Reaction = "individual",
) -> NDArray[np.bool_]:
    """(..., cells) bool: where no coalition that `i` belongs to upsets the state.

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
    coalitions = [part for part in (every(graph.deciders) if among is None else among) if i in part]

    def stable(one: GraphModel) -> NDArray[np.bool_]:
        cells = np.zeros(one.cells, bool)
        cells[one.moves.states] = np.all([upsets(one, part, concept, reaction) < 0 for part in coalitions], axis=0)
        return cells

    return graph.each(stable)
