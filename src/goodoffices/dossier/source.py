"""A source: the document a claim was read in. Its text stays outside, in `sources/`."""

from __future__ import annotations

from goodoffices.dossier.record import Id, Record, When


class Source(Record):
    """One article, report or transcript."""

    id: Id
    outlet: str
    title: str
    published: When | None = None
    language: str | None = None
    url: str | None = None
