"""The answer to: which claims contradict one another, and what rests on them?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Element(Shape):
    """A record that rests on a claim."""

    kind: str
    index: int
    id: str | None


class Contradiction(Shape):
    """Two claims that cannot both be so."""

    kind: Literal["denies", "sides", "values"]
    claims: tuple[str, str]
    roots: tuple[str, str]
    elements: tuple[Element, ...]


class Difference(Shape):
    """A claim that another source tells differently."""

    claim: str
    against: str


class Correction(Shape):
    """A claim that took the place of an earlier one."""

    claim: str
    before: str


class Answer(Base):
    """Which claims contradict one another, and what rests on them?"""

    contradictions: tuple[Contradiction, ...]
    differs: tuple[Difference, ...]
    changed: tuple[Correction, ...]
    unreviewed: tuple[str, ...]
