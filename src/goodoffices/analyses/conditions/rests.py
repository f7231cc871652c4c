"""What each thing said of the conditions rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from goodoffices.grounds.conflict import Resting, Rests, numbers_of, of_orders, of_shape
from goodoffices.result import Ground


def _conditions(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why one form of each case lasts, and why the other forms do not; where none does, why not."""
    concepts = [one.concept for one in slots["concepts"]]
    yield from resting.lasting(numbers_of(slots.get("examples", ())), concepts)
    holds = resting.names.outcomes[slots["outcome"].outcome] & ~resting.ends
    fallen = ~np.logical_or.reduce([resting.witnesses.stable[c].all(axis=0) for c in concepts])
    yield from resting.witnesses.falls((np.flatnonzero(holds & fallen) + 1).tolist(), concepts)
    if not slots.get("examples"):
        yield from resting.lasting(*resting.form(holds, concepts))


def _breaks(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """The gain that ends the form without the condition."""
    yield from resting.witnesses.leaves(resting.actor(slots["actor"]), slots["state"].state, slots["concept"].concept)


def _ends(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """The rules and one-way options that leave nobody a move."""
    holds = resting.names.outcomes[slots["outcome"].outcome]
    yield from resting.no_way_out((np.flatnonzero(holds & resting.ends) + 1).tolist())


#: Key of a finding -> what it rests on.
RESTS: Rests = {
    **{f"conditions-{what}": _conditions for what in ("always", "if", "cases", "case", "long", "many", "never")},
    "conditions-end": _ends,
    "conditions-none": of_shape,
    **{f"conditions-judge-{what}": of_orders for what in ("lost", "gained", "other")},
    "conditions-not-shortest": of_shape,
    "conditions-shared": _conditions,
    "conditions-break": _breaks,
    "conditions-break-within": _breaks,
    "conditions-break-joint": _breaks,
}
