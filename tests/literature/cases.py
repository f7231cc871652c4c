"""The cases of the catalogue that come with published results, read and solved once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import goodoffices
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import parse
from goodoffices.formats import native
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.issue.issues import IssueModel, from_dossier
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.battery import Battery, battery
from literature.published import Published, read

CATALOG = Path(goodoffices.__file__).parent / "catalog"
#: Those with a `published.toml`; and those that must be among them, so that a walk over nothing is noticed.
NAMES = tuple(sorted(path.parent.name for path in CATALOG.glob("*/published.toml")))
CASES = {
    "hipel1980-garrison", "kinsara2014-elmira", "xu2007-elmira", "fraser1982-cuba", "kinsara2014-euphrates",
    "jacobi2017-korea", "prisoners-dilemma", "chicken", "stag-hunt", "matching-no-nash",
}  # fmt: skip
BARGAINING_CASES = {
    "buenodemesquita1994-emissions", "efird2016-soe-policy", "efird2016-soe-competitive", "efird2016-soe-combined",
}  # fmt: skip
CLASSICAL = ("nash", "gmr", "smr", "seq", "symseq", "sim")


@lru_cache
def dossier(name: str) -> Dossier:
    return native.read(CATALOG / name)


@lru_cache
def published(name: str) -> Published:
    return read(CATALOG / name / "published.toml")


@lru_cache
def model(name: str, sequence: str = "legal") -> GraphModel:
    return graph(dossier(name), sequence=sequence)


@lru_cache
def solved(name: str, sequence: str = "legal") -> Battery:
    """The six concepts every case is judged by."""
    return battery(model(name, sequence), CLASSICAL)


def stable(name: str, concept: str, sequence: str = "legal", horizon: int | None = None) -> NDArray[np.bool_]:
    """(deciders, states) bool: where each would stay; `horizon` is the concept's own parameter."""
    if concept in CLASSICAL and horizon is None:
        return solved(name, sequence).stable[concept]
    conflict = model(name, sequence)
    parameters = {} if horizon is None else {"horizon": horizon}
    run = DEFINITIONS[concept].run
    return np.array([conflict.by_state(run(conflict, i, **parameters)) for i in conflict.deciders])


@lru_cache
def issues(name: str) -> IssueModel:
    """The positions of a bargaining case at their most likely values."""
    return from_dossier(dossier(name))


def numbers(name: str, pattern: str) -> set[int]:
    """The states in which an expression holds; one that holds in none is a slip of the pen."""
    found = set((np.flatnonzero(model(name).states.holds(parse(pattern))) + 1).tolist())
    assert found, f"'{pattern}' holds in no state of {name}"
    return found


def together(name: str, patterns: tuple[str, ...]) -> set[int]:
    """The states in which any of the expressions holds."""
    return set().union(*(numbers(name, pattern) for pattern in patterns))


def moves(name: str, actor: str) -> set[tuple[int, int]]:
    """Every move of one actor, as (from, to) state numbers."""
    conflict = model(name)
    cells = conflict.moves.states.tolist()
    number = {cell: place for place, cell in enumerate(cells, 1)}
    i = conflict.actors.index(actor)
    return {(number[cell], number[int(to)]) for cell in cells for to in conflict.moves.reach(i, cell)}
