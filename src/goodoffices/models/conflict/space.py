"""The space of a conflict: actors, states and moves, whatever anybody prefers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.kept import KeptAnswers
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.models.conflict.product_space import ProductSpace
from goodoffices.models.conflict.states import States

Moves = ProductSpace | ListedGraph


@dataclass(frozen=True, eq=False)
class Space:
    """What there is before anybody prefers anything: made once for the same options and rules.

    Attributes
    ----------
    actors : tuple of str
        Everybody who controls an option, by id.
    states : States
        What each state number stands for.
    moves : ProductSpace | ListedGraph
    taken : mapping
        Option id to its level in every cell, arrays that broadcast to `shape`.
    shape : tuple of int
        Of the cells: one axis for each option, or one for all states.
    kept : Kept
        What was worked out about the space alone and is asked for again, by whatever model stands on it.
    """

    actors: tuple[str, ...]
    states: States
    moves: Moves
    taken: Mapping[str, NDArray[np.int8]]
    shape: tuple[int, ...]
    kept: KeptAnswers = field(default_factory=KeptAnswers, repr=False)
