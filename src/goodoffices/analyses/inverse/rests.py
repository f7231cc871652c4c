"""What each thing said of other preferences rests on: the orders as they are, and what decides in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goodoffices.grounds.conflict import Resting, Rests, of_end, of_orders
from goodoffices.result import Ground


def _lasts(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    yield from resting.lasting([slots["state"].state], [one.test for one in slots["tests"]])


def _demand(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """The statement by which the actor prefers what its move leads to, and its whole order."""
    i = resting.actor(slots["actor"])
    yield resting.witnesses.records.deciding(i, slots["step"].to.state, slots["state"].state)


def _order(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    yield resting.witnesses.records.order(resting.actor(slots["actor"]))


def _stays(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    for who in slots["actors"]:
        for concept in slots["tests"]:
            yield from resting.witnesses.stays(resting.actor(who), slots["state"].state, concept.test)


#: Key of a finding -> what it rests on.
RESTS: Rests = {
    "inverse-lasts": _lasts,
    "inverse-end": of_end,
    "inverse-target": of_orders,
    "inverse-stays": _stays,
    "inverse-demand": _demand,
    "inverse-demand-or": _demand,
    "inverse-wishes": _order,
    "inverse-wishes-never": _order,
    "inverse-alone": of_orders,
    "inverse-alone-bound": of_orders,
    "inverse-alone-never": of_orders,
    "inverse-together": of_orders,
    "inverse-together-bound": of_orders,
    "inverse-sequence": of_orders,
    "inverse-no-sequence": of_orders,
    "inverse-counted": of_orders,
    "inverse-drawn": of_orders,
    "inverse-never": of_orders,
    "inverse-many": of_orders,
}
