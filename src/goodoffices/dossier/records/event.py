"""An event: something that happened on a date."""

from __future__ import annotations

from goodoffices.dossier.records.record import DescribedRecord, Id, When


class Event(DescribedRecord):
    """A dated happening and the actors in it."""

    date: When
    label: str
    actors: tuple[Id, ...] = ()

    def content(self) -> tuple[str, ...]:
        """When it was, and what."""
        return self.date, self.label
