"""The answer to: how well is it sourced, and who has no voice?"""

from __future__ import annotations

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Element(Shape):
    """A record of the dossier, by kind, place and id."""

    kind: str
    index: int
    id: str | None


class Coverage(Shape):
    """How many claims an actor makes, and how many are about it."""

    says: int
    about: int


class Untouched(Shape):
    """What no claim speaks to."""

    options: tuple[str, ...]
    issues: tuple[str, ...]


class Answer(Base):
    """How well is it sourced, and who has no voice?"""

    attributed: int
    unattributed: int
    by_status: dict[str, int]
    by_grade: dict[str, int]
    roots: dict[str, tuple[str, ...]]
    unknown_origin: tuple[str, ...]
    without_voice: tuple[str, ...]
    single_root: tuple[Element, ...]
    unknown_alone: tuple[Element, ...]
    judgement_alone: tuple[Element, ...]
    no_reason: tuple[Element, ...]
    anonymous_alone: tuple[Element, ...]
    fallen: tuple[Element, ...]
    coverage: dict[str, Coverage]
    untouched: Untouched
