"""A package: an accord of several parts, what each choice in it is worth to the signatories, and to whom it is open."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, field_validator, model_validator

from goodoffices.dossier.bounds import Worth
from goodoffices.dossier.records.record import Id, Record, shaped
from goodoffices.wording import Worded


class Part(BaseModel):
    """One part of a package.

    Attributes
    ----------
    options : tuple of str
        The choices, the first being what holds when nothing is agreed on this part, and so worth 0.
    values : dict
        Signatory to what each option is worth to it, in the package's unit, against the first one.
    needs : tuple of str
        The signatories without whom no option but the first can be had; empty: all of them.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Id
    label: str
    options: tuple[str, ...]
    values: dict[Id, tuple[Worth, ...]]
    needs: tuple[Id, ...] = ()
    because: tuple[str, ...] = ()
    translation: dict[str, dict[str, Any]] = {}

    @model_validator(mode="after")
    def _translated(self) -> Part:
        shaped(self, self.translation)
        return self

    @field_validator("options")
    @classmethod
    def _choice(cls, options: tuple[str, ...]) -> tuple[str, ...]:
        if len(options) < 2 or len(set(options)) < len(options):
            raise ValueError(Worded("part-options"))
        return options

    @model_validator(mode="after")
    def _valued(self) -> Part:
        for actor, values in self.values.items():
            if len(values) != len(self.options):
                raise ValueError(Worded("part-values", actor=actor, here=len(values), needed=len(self.options)))
        return self


class Package(Record):
    """An accord to be signed by some actors.

    Attributes
    ----------
    signatories : tuple of str
    parts : tuple of Part
    disagreement : dict
        Signatory to what it has when the talks fail, in the same unit; left out: 0, as with no change at all.
    proposed : dict
        Part to option: the package on the table.
    unit, unit_one : str
        What worths are counted in, and what one of it is called.
    transfers : bool
        Whether signatories can pay one another in that unit.
    issues : tuple of str | None
        The issues it settles: who signs it trades on these, also where others have them in hand. None: all issues.
    """

    id: Id
    label: str
    signatories: tuple[Id, ...]
    parts: tuple[Part, ...]
    disagreement: dict[Id, Worth] = {}
    proposed: dict[Id, str] = {}
    unit: str = ""
    unit_one: str = ""
    transfers: bool = False
    issues: tuple[Id, ...] | None = None

    def settles(self, issue: str) -> bool:
        """Whether its signatories agree on that issue."""
        return self.issues is None or issue in self.issues

    @model_validator(mode="after")
    def _fits(self) -> Package:
        if len(set(self.signatories)) < max(2, len(self.signatories)):
            raise ValueError(Worded("package-signatories"))
        if len({part.id for part in self.parts}) < max(1, len(self.parts)):
            raise ValueError(Worded("package-parts"))
        known = set(self.signatories)
        for part in self.parts:
            for actor in sorted({*part.values, *part.needs} - known):
                raise ValueError(Worded("part-stranger", part=part.id, actor=actor))
        for actor in sorted(set(self.disagreement) - known):
            raise ValueError(Worded("disagreement-stranger", actor=actor))
        options = {part.id: part.options for part in self.parts}
        for id, option in self.proposed.items():
            if option not in options.get(id, ()):
                raise ValueError(Worded("proposed-unknown", part=id, option=option))
        return self
