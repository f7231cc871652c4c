"""A rule: which states and moves cannot be."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from goodoffices.dossier.calling import all_of
from goodoffices.dossier.records.record import DescribedRecord, Id
from goodoffices.wording import Worded

LISTS = ("exclusive", "at-least-one", "exactly-one")


class Rule(DescribedRecord):
    """What is infeasible, merged or not allowed; an option counts as taken at level >= 1.

    exclusive, at-least-one, exactly-one take `options`; if-then takes `if` and `then`; forbid and coalesce take
    `pattern`; no-move takes `actor` and what it may not move `from` and `to`.
    """

    kind: Literal["exclusive", "at-least-one", "exactly-one", "if-then", "forbid", "coalesce", "no-move"]
    options: tuple[Id, ...] = ()
    condition: str | None = Field(None, alias="if")
    then: str | None = None
    pattern: str | None = None
    actor: Id | None = None
    source: str | None = Field(None, alias="from")
    target: str | None = Field(None, alias="to")

    @model_validator(mode="after")
    def _complete(self) -> Rule:
        if self.kind in LISTS:
            needed, names = (self.options or None,), ("options",)
        elif self.kind == "if-then":
            needed, names = (self.condition, self.then), ("if", "then")  # type: ignore[assignment]
        elif self.kind == "no-move":
            needed, names = (self.actor, self.source, self.target), ("actor", "from", "to")  # type: ignore[assignment]
        else:
            needed, names = (self.pattern,), ("pattern",)  # type: ignore[assignment]
        missing = [name for name, value in zip(names, needed, strict=True) if value is None]
        if missing:
            raise ValueError(Worded("rule-needs", kind=self.kind, missing=all_of([f"'{name}'" for name in missing])))
        return self

    def content(self) -> tuple[str, ...]:
        """Its kind, and what it holds for."""
        return self.kind, *self.options, self.actor or "", *self.expressions().values()

    def expressions(self) -> dict[str, str]:
        """The expressions it holds, by field."""
        fields = {
            "if": self.condition,
            "then": self.then,
            "pattern": self.pattern,
            "from": self.source,
            "to": self.target,
        }
        return {field: text for field, text in fields.items() if text is not None}
