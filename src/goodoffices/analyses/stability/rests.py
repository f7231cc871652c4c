"""What each thing said of what lasts rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from goodoffices.grounds.conflict import (
    Resting,
    Rests,
    numbers_of,
    of_end,
    of_ends,
    of_orders,
    of_shape,
)
from goodoffices.result import Ground
from goodoffices.solutions import CREDIBLE
from goodoffices.solutions.witnesses import FORMS


def _equilibria(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    concept = slots["concept"].concept
    yield from resting.lasting(numbers_of(slots["states"]), [concept])
    if not slots["count"]:
        yield from resting.witnesses.falls((np.flatnonzero(~resting.ends) + 1).tolist(), [concept])


def _status_quo_lasts(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    yield from resting.lasting([slots["state"].state], [one.concept for one in slots["concepts"]])


def _status_quo_moves(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """The unanswered gain of each who would leave, under the concept that says so; what only threats hold back."""
    stable, number = resting.witnesses.stable, slots["state"].state
    concept = CREDIBLE if CREDIBLE in stable else next(iter(stable))
    for who in slots["actors"]:
        yield from resting.witnesses.leaves(resting.actor(who), number, concept)
    held = [one.concept for name in ("threats", "crossing") for one in slots.get(name, ())]
    yield from resting.witnesses.falls([number], [c for c in stable if c not in held])
    yield from resting.lasting([number], held)


def _outcome(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why one form lasts under most of the concepts told; without one, why none does."""
    holds = resting.names.outcomes[slots["outcome"].outcome]
    form, concepts = resting.form(holds, [row.concept.concept for row in slots["concepts"]])
    yield from resting.lasting(form, concepts)
    if form:
        return
    mute = [one.concept for one in slots.get("mute", ())]
    forms = (np.flatnonzero(holds & ~resting.ends) + 1).tolist()
    yield from resting.witnesses.falls(forms, [c for c in resting.witnesses.stable if c not in mute])
    yield from resting.lasting(*resting.form(holds, mute))
    yield from resting.no_way_out((np.flatnonzero(holds & resting.ends) + 1).tolist()[:FORMS])


def _mixed(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    for number in numbers_of(slots["states"]):
        for who in slots["behaviour"]:
            yield from resting.witnesses.stays(resting.actor(who), number, who.concept)


def _judges(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why the states and outcomes told last by one judge's preferences and not by the other's; then the other's."""
    mine, theirs = resting.witnesses, resting.others[slots["judge"].judge]
    for difference in slots["differences"]:
        concept = difference.concept.concept
        for states, one, other in ((difference.examples, theirs, mine), (difference.fewer, mine, theirs)):
            for number in numbers_of(states):
                yield from other.falls([number], [concept])
                yield from one.lasts(number, concept)
        outcomes = difference.outcomes
        for way, one, other in (("lost", mine, theirs), ("gained", theirs, mine)):
            for named in getattr(outcomes, way) if outcomes else ():
                holds = resting.names.outcomes[named.outcome] & ~resting.ends
                yield from other.falls((np.flatnonzero(holds) + 1).tolist(), [concept])
                lasting = np.flatnonzero(holds & one.stable[concept].all(axis=0)) + 1
                yield from one.lasts(int(lasting[0]), concept)
    yield from theirs.records.orders()


#: Key of a finding -> what it rests on.
RESTS: Rests = {
    "stability-size": of_shape,
    "stability-equilibria": _equilibria,
    "stability-status-quo-lasts": _status_quo_lasts,
    "stability-status-quo-moves": _status_quo_moves,
    "stability-outcome": _outcome,
    "stability-outcome-never": _outcome,
    "stability-outcome-mute": _outcome,
    "stability-outcome-end": _outcome,
    "stability-status-quo-threat": _status_quo_moves,
    "stability-status-quo-moment": _status_quo_moves,
    "stability-status-quo-end": of_end,
    "stability-ends": of_ends,
    "stability-mute": of_orders,
    "stability-mixed": _mixed,
    "stability-structure-equilibria": of_orders,
    "stability-judges-differ": _judges,
    "stability-judges-agree": _judges,
}
