"""An outcome with a name: all states that match a pattern."""

from __future__ import annotations

from goodoffices.dossier.records.record import Id, Record


class Outcome(Record):
    """A named pattern of states."""

    id: Id
    label: str
    pattern: str
