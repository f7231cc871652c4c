"""What `stability --structure` answers: what lasts when blocks of actors are bound together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.blocks import as_bodies
from goodoffices.models.conflict.coalitions import Coalition
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.result import Finding, terms
from goodoffices.result.reasons import reason
from goodoffices.solutions import binding, term
from goodoffices.solutions.battery import Battery

#: States in words.
Some = Callable[[NDArray[np.int64]], dict[str, Any]]


def bound(dossier: Dossier, model: GraphModel, text: str, some: Some) -> tuple[dict[str, Any], list[Finding]]:
    """What lasts when the blocks that `text` names are bound together, and what to say of it.

    A block is read in two ways, each named: its members move one after the other by legal sequences, or it acts as
    one body that changes any of its options at once, see `solutions.binding`.
    """
    blocks = binding.structure(model, text)
    bodies = as_bodies(dossier, model, blocks)
    ways = {
        "sequences": binding.block_battery(model, blocks),
        "body": binding.block_battery(model, blocks, bodies=bodies),
    }
    together = [[terms.Actor(actor=model.actors[i]) for i in block] for block in blocks if len(block) > 1]
    findings = [Finding(key="stability-structure", slots={"actors": block}) for block in together]
    alike = _alike(*ways.values())
    if alike:
        findings.append(Finding(key="stability-structure-alike"))
    for way, found in ways.items():
        if way == "sequences" or not alike:
            findings += _told("either" if alike else way, found, some)
    answer = {way: _answer(found) for way, found in ways.items()}
    return {"blocks": _named(model, blocks), **answer["sequences"], "body": answer["body"]}, findings


def _named(model: GraphModel, blocks: list[Coalition]) -> list[list[str]]:
    return [[model.actors[i] for i in block] for block in blocks]


def _answer(found: Battery) -> dict[str, Any]:
    return {
        "equilibria": {id: found.equilibria(id).tolist() for id in found.stable},
        "missing": {id: str(why) for id, why in found.missing.items()},
    }


def _alike(one: Battery, other: Battery) -> bool:
    """Whether both ways of reading a block keep the same states under every concept."""
    return one.stable.keys() == other.stable.keys() and all(
        np.array_equal(one.equilibria(id), other.equilibria(id)) for id in one.stable
    )


def _told(way: str, found: Battery, some: Some) -> Iterator[Finding]:
    if way != "either":
        yield Finding(key=f"stability-structure-{way}")
    for id in found.stable:
        numbers = found.equilibria(id)
        slots = {"concept": term(id), "count": numbers.size, **some(numbers)}
        yield Finding(key="stability-structure-equilibria", slots=slots)
    if found.missing:
        why = next(iter(found.missing.values()))
        slots = {
            "concepts": [term(id) for id in found.missing],
            "why": reason(why),
        }
        yield Finding(key="stability-structure-missing", slots=slots)
