"""Binding coalition structures: the actors in blocks, each of which moves, gains and answers as one.

Not to be taken for coalition stability (`cnash` and its kin): there any coalition may form and each member may still
leave alone; here the blocks stand, and what a member would do by itself is not asked. A block is read in two ways: its
members move one after the other, or the block is one body that changes any of its options at once.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import BadInput, OutOfReach
from goodoffices.kernels.bits import Rows
from goodoffices.models.conflict.coalitions import Coalition, named, reach
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.battery import Battery
from goodoffices.solutions.joint import DEMANDS
from goodoffices.wording import Worded


def concepts() -> tuple[str, ...]:
    """The concepts of single actors that can be asked of blocks: with no answer, or one that is given step by step."""
    return tuple(card.id for card in DEFINITIONS if not card.joint and card.demand in DEMANDS)


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
            raise BadInput(Worded("in-two-blocks", text=text, actor=graph.actors[i]))
    return sorted([*blocks, *((i,) for i in range(len(graph.actors)) if i not in members)])


def stable(
    graph: GraphModel, blocks: list[Coalition], concept: str, bodies: GraphModel | None = None
) -> NDArray[np.bool_]:
    """(blocks, states) bool: where each block would stay.

    An improvement of a block is what it can do and every member with preferences likes better; an answer must leave
    one of them no better off. Credible answers are sequences of improvements of blocks, no block twice in succession.

    Parameters
    ----------
    graph : GraphModel
    blocks : list of tuples of int
        A partition of the actors.
    concept : str
        One of `concepts()`. With every actor alone it is the concept of that name for single actors.
    bodies : GraphModel, optional
        The same states with each block as one actor, see `models.conflict.blocks.merged`: then one move of a block
        changes any of its options at once, also past combinations that no single member could stop at. Default: a block
        does what legal sequences of its members lead to.

    Raises
    ------
    OutOfReach
        With more than `models.coalitions.MOST_STATES` states, or too many joint improvements, see `solutions.joint`.

    References
    ----------
    Readings of our own; with every actor alone the definitions of Fang, Hipel & Kilgour (1993).
    """
    ways, card = reach(graph), DEFINITIONS[concept]
    found = np.ones((len(blocks), graph.size), bool)
    for place, block in enumerate(blocks):
        others = [other for other in blocks if other != block]
        answers = _answers(graph, bodies, others, card.credible)
        found[place] = ways.upset(block, answers, DEMANDS[card.demand], _steps(graph, bodies, block)) < 0
    return found


def _steps(graph: GraphModel, bodies: GraphModel | None, block: Coalition) -> Rows:
    """(states, words) what a block can do in one go."""
    if bodies is None:
        return reach(graph).rows(block)
    return reach(bodies).rows((bodies.actors.index(graph.actors[block[0]]),))


def _answers(graph: GraphModel, bodies: GraphModel | None, others: list[Coalition], credible: bool) -> Rows:
    """(states, words) what the other blocks can answer with."""
    ways = reach(graph)
    if credible:
        return ways.sequences(ways.joint_improvements(other, _steps(graph, bodies, other)) for other in others)
    if bodies is None:
        return ways.rows(tuple(i for other in others for i in other))
    return ways.sequences(_steps(graph, bodies, other) for other in others)


def block_battery(graph: GraphModel, blocks: list[Coalition], bodies: GraphModel | None = None) -> Battery:
    """Every concept of `concepts()` for every block, a row for each block; what is out of reach is missing, and why."""
    found: dict[str, NDArray[np.bool_]] = {}
    missing: dict[str, OutOfReach] = {}
    for concept in concepts():
        try:
            found[concept] = stable(graph, blocks, concept, bodies)
        except OutOfReach as error:
            missing[concept] = error
    return Battery.of(found, missing)
