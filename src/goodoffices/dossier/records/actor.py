"""An actor: a state, organisation or group whose doing matters."""

from __future__ import annotations

from typing import Literal

from goodoffices.dossier.records.record import Id, Record


class Actor(Record):
    """A party, a mediator, a possible spoiler, a guarantor or an observer."""

    id: Id
    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[Literal["party", "mediator", "spoiler", "guarantor", "observer"], ...] = ("party",)
