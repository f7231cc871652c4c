"""An edit that was made on what is no longer the last revision: refused, with both sides."""

from __future__ import annotations

from pathlib import Path

from goodoffices.dossier.edit.edit import Edit
from goodoffices.errors import BadInput, Fault
from goodoffices.store.entry import Entry
from goodoffices.wording import Worded


class Stale(BadInput):
    """An edit was made on a revision that is no longer the last.

    Attributes
    ----------
    theirs : tuple of Entry
        What was entered since.
    yours : tuple of Edit
        What was to be done.
    """

    def __init__(self, theirs: tuple[Entry, ...], yours: tuple[Edit, ...], path: Path):
        last = theirs[-1]
        told = Worded("edit-stale", revision=str(last.revision), command=last.command, by=last.by)
        super().__init__(Fault(told, file=str(path)))
        self.theirs, self.yours = theirs, yours
