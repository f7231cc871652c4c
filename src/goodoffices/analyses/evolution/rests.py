"""What each thing said of the ways there rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goodoffices.grounds.conflict import (
    Rest,
    Resting,
    Rests,
    numbers_of,
    of_ends,
    of_shape,
    of_status_quo,
)
from goodoffices.models.conflict.grounding import once
from goodoffices.result import Ground, terms


def _way(way: str) -> Rest:
    def rests(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
        yield from resting.routed(way)
        concepts = list(resting.witnesses.stable)
        for number in numbers_of(slots["examples"]):
            held = [concept for concept in concepts if resting.witnesses.holds(concept, number)]
            yield from resting.lasting([number], held)

    return rests


def _together(resting: Resting, _: Mapping[str, Any]) -> Iterator[Ground]:
    """Why the joint moves to what single moves do not lead to pay all who make them."""
    alone = resting.routes.get("improvements", {})
    yield from resting.routed("joint", [goal for goal in resting.routes.get("joint", {}) if goal not in alone])


def _needs(way: str) -> Rest:
    def rests(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
        """Why the steps of the way there pay; then what others whom it may take want."""
        steps = once(resting.routed(way, [slots["state"].state]))
        yield from steps
        records = resting.witnesses.records
        needed = {resting.actor(who) for groups in (slots["groups"], slots.get("fewer")) for who in _actors(groups)}
        orders = (records.order(i) for i in resting.witnesses.graph.deciders if i in needed)
        yield from (order for order in orders if all(order.key != step.key for step in steps))

    return rests


def _actors(groups: terms.Groups | None) -> Iterator[terms.Actor]:
    return (who for group in (groups.groups if groups else ()) for who in group)


def _dead_ends(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    for number in numbers_of(slots["states"]):
        for i in resting.witnesses.graph.deciders:
            yield from resting.witnesses.content(i, number)


#: Key of a finding -> what it rests on.
RESTS: Rests = {
    "evolution-start": of_status_quo,
    "evolution-improvements": _way("improvements"),
    "evolution-joint": _way("joint"),
    "evolution-any": of_shape,
    "evolution-dead-ends": _dead_ends,
    "evolution-together": _together,
    "evolution-ends": of_ends,
    "evolution-needs-improvements": _needs("improvements"),
    "evolution-needs-improvements-fewer": _needs("improvements"),
    "evolution-needs-joint": _needs("joint"),
    "evolution-needs-joint-fewer": _needs("joint"),
    "evolution-unreachable": of_shape,
}
