"""An event: something that happened on a date."""

from __future__ import annotations

from goodoffices.dossier.records.record import Id, Record, When


class Event(Record):
    """A dated happening and the actors in it."""

    date: When
    label: str
    actors: tuple[Id, ...] = ()
