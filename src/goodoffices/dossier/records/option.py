"""An option: a course of action that one actor controls."""

from __future__ import annotations

from typing import Literal

from pydantic import field_validator

from goodoffices.dossier.records.record import Id, Record
from goodoffices.wording import Worded

#: Level numbers are held in eight bits.
MOST_LEVELS = 127


class Option(Record):
    """A choice with two or more levels, numbered from 0 in the order written.

    `direction`: both (levels may rise and fall), forward (only rise), backward (only fall). `hidden_from`: actors who
    do not know that there is such a choice; the analysis `perception` reckons with it, no other does.
    """

    id: Id
    actor: Id
    label: str
    levels: tuple[str, ...] = ("no", "yes")
    direction: Literal["both", "forward", "backward"] = "both"
    hidden_from: tuple[Id, ...] = ()

    @field_validator("levels")
    @classmethod
    def _levels(cls, levels: tuple[str, ...]) -> tuple[str, ...]:
        if len(levels) < 2:
            raise ValueError(Worded("levels-few"))
        if len(levels) > MOST_LEVELS:
            raise ValueError(Worded("levels-many", most=MOST_LEVELS))
        if len(set(levels)) < len(levels):
            raise ValueError(Worded("levels-twice"))
        return levels
