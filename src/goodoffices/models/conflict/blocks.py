"""Actors bound together into one body: whoever holds any of its options can change all of them in one move."""

from __future__ import annotations

from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.coalitions import Coalition
from goodoffices.models.conflict.graph import GraphModel


def as_bodies(dossier: Dossier, model: GraphModel, blocks: list[Coalition]) -> GraphModel:
    """The conflict in which each block is one actor, by the name of its first member; states keep their numbers.

    A rule that takes a move from a member takes it from the block. Payoffs of the model that comes back mean nothing:
    what a block wants is for its members to say.

    Parameters
    ----------
    dossier : Dossier
    model : GraphModel
        The same conflict with every actor by itself.
    blocks : list of tuples of int
        A partition of the actors of `model`.
    """
    first = {model.actors[i]: model.actors[block[0]] for block in blocks for i in block}

    def heads(records: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(one.model_copy(update={"actor": first.get(one.actor, one.actor)}) for one in records)

    bound = {kind: heads(getattr(dossier, kind)) for kind in ("option", "rule", "preference")}
    return graph(dossier.model_copy(update=bound), sequence=model.sequence)
