"""A relation: what ties one actor to another, since when."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from goodoffices.dossier.records.record import DescribedRecord, Id


class Relation(DescribedRecord):
    """A typed, dated, directed tie; `symmetric` when it holds both ways alike."""

    kind: Literal[
        "treaty", "patron", "ally", "partner", "rival", "enemy", "talks", "accord-sought", "request", "mediates"
    ]
    source: Id = Field(alias="from")
    target: Id = Field(alias="to")
    label: str | None = None
    domains: tuple[str, ...] = ()
    symmetric: bool = False

    def content(self) -> tuple[str, ...]:
        """From whom to whom, and of which kind."""
        return self.source, self.target, self.kind
