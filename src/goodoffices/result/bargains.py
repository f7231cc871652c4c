"""Terms of bargaining: places on scales, concessions, packages and what they are worth."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from goodoffices.result.term import Term


class Issue(Term):
    """An issue, by id."""

    kind: Literal["issue"] = "issue"
    issue: str


class Settles(Term):
    """A place on an issue's scale: in its own unit, and in whole percents of the scale."""

    kind: Literal["settles"] = "settles"
    settles: float
    issue: str
    percent: float | int | None


class Between(Term):
    """A range of numbers."""

    kind: Literal["between"] = "between"
    between: tuple[float, float]


class Drawn(Term):
    """A limit that a red line draws, on the scale of an issue where `on` says which."""

    kind: Literal["drawn"] = "drawn"
    drawn: float | None
    on: str | None


class Effect(Term):
    """What a trade does to an actor."""

    kind: Literal["effect"] = "effect"
    effect: str
    value: float


class Concession(Term):
    """How far a position is given up, in the issue's own unit."""

    kind: Literal["concession"] = "concession"
    concession: str
    start: float = Field(alias="from")
    end: float = Field(alias="to")


class Accord(Term):
    """A package with the option of each part."""

    kind: Literal["accord"] = "accord"
    accord: str
    options: dict[str, str]


class Package(Term):
    """A package, by id."""

    kind: Literal["package"] = "package"
    package: str


class Worth(Term):
    """What something is worth to an actor."""

    kind: Literal["worth"] = "worth"
    worth: str
    value: float
    unit: str
    package: str | None = None
