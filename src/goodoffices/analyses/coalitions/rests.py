"""What each thing said of joint moves rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goodoffices.grounds.conflict import (
    Resting,
    Rests,
    of_end,
    of_ends,
    of_orders,
)
from goodoffices.models.conflict.grounding import once
from goodoffices.result import Ground, Table


def _upset(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why the joint move pays each member, and what of an answer holds somebody back."""
    number, to = slots["state"].state, slots["to"].state
    for who in slots["actors"]:
        yield resting.witnesses.records.deciding(resting.actor(who), to, number)


def _answered(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    yield from _upset(resting, slots)
    members = tuple(resting.actor(who) for who in slots["actors"])
    yield from resting.witnesses.held(members, slots["state"].state, slots["to"].state)


def rested_table(resting: Resting, table: Table) -> Table:
    """The table of coalitions with the wishes by which each of their joint moves pays its members."""
    grounds = (_upset(resting, {"state": row[0], "actors": row[1], "to": row[2]}) for row in table.rows)
    return table.model_copy(update={"grounds": tuple(once(row) for row in grounds)})


#: Key of a finding -> what it rests on.
RESTS: Rests = {
    "coalitions-held": of_orders,
    "coalitions-ends": of_ends,
    "coalitions-end": of_end,
    "coalitions-upset": _upset,
    "coalitions-answered": _answered,
    "coalitions-safe": of_orders,
    "stability-mute": of_orders,
}
