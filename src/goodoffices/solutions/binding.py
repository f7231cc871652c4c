"""Binding coalition structures: the actors in blocks, each of which moves, gains and answers as one.

Not to be taken for coalition stability (`cnash` and its kin): there any coalition may form and each member may still
leave alone; here the blocks stand, and what a member would do by itself is not asked.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import BadInput, OutOfReach
from goodoffices.models.coalitions import Coalition, named, reach
from goodoffices.models.graph import GraphModel
from goodoffices.solutions.battery import Battery

#: Concept -> what an answer must achieve, see `kernels.reachability.upset`, and whether its steps must be improvements.
CONCEPTS = {"nash": (0, False), "gmr": (1, False), "smr": (2, False), "seq": (1, True), "symseq": (2, True)}


def structure(graph: GraphModel, text: str) -> list[Coalition]:
    """The blocks that words such as "usa+israel, russia+iran" name; who is not named acts alone.

    Parameters
    ----------
    graph : GraphModel
    text : str

    Returns
    -------
    list of tuples of int
        A partition of the actors, in order.

    Raises
    ------
    BadInput
        When an actor is not known, or stands in two blocks.
    """
    blocks = named(graph, [block.strip() for block in text.split(",")])
    members = [i for block in blocks for i in block]
    for i in members:
        if members.count(i) > 1:
            raise BadInput(f"'{text}': '{graph.actors[i]}' stands in two blocks")
    return sorted([*blocks, *((i,) for i in range(len(graph.actors)) if i not in members)])


def stable(graph: GraphModel, blocks: list[Coalition], concept: str) -> NDArray[np.bool_]:
    """(blocks, states) bool: where each block would stay.

    An improvement of a block is what legal sequences of its members lead to and every member with preferences likes
    better; an answer must leave one of them no better off. Credible answers are sequences of improvements of blocks,
    no block twice in succession.

    Parameters
    ----------
    graph : GraphModel
    blocks : list of tuples of int
        A partition of the actors.
    concept : str
        A key of `CONCEPTS`. With every actor alone it is the concept of that name for single actors.

    Raises
    ------
    OutOfReach
        With more than `models.coalitions.MOST_STATES` states, or too many joint improvements, see `solutions.joint`.

    References
    ----------
    A reading of our own; with every actor alone the definitions of Fang, Hipel & Kilgour (1993).
    """
    ways, (demand, credible) = reach(graph), CONCEPTS[concept]
    found = np.ones((len(blocks), graph.size), bool)
    for place, block in enumerate(blocks):
        others = [other for other in blocks if other != block]
        answers = ways.joint_rows(others) if credible else ways.rows(tuple(i for other in others for i in other))
        found[place] = ways.upset(block, answers, demand) < 0
    return found


def battery(graph: GraphModel, blocks: list[Coalition]) -> Battery:
    """Every concept of `CONCEPTS` for every block, a row for each block; what is out of reach is missing, and why."""
    found: dict[str, NDArray[np.bool_]] = {}
    missing: dict[str, OutOfReach] = {}
    for concept in CONCEPTS:
        try:
            found[concept] = stable(graph, blocks, concept)
        except OutOfReach as error:
            missing[concept] = error
    return Battery.of(found, missing)
