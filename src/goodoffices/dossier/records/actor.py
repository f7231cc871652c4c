"""An actor: a state, organisation or group whose doing matters."""

from __future__ import annotations

from typing import Literal

from goodoffices.dossier.records.record import Id, Record


class Actor(Record):
    """A party, a mediator, a possible spoiler, a guarantor or an observer.

    Notes
    -----
    `name` stands alone: in tables, boxes and figures. `named` is what a sentence calls it, article and all ("the United
    States"), and `plural` whether it then speaks of more than one ("the armed groups gain"). A translation has its own.
    """

    id: Id
    name: str
    named: str | None = None
    plural: bool = False
    aliases: tuple[str, ...] = ()
    roles: tuple[Literal["party", "mediator", "spoiler", "guarantor", "observer"], ...] = ("party",)
