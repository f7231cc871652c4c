"""The answer to: which explanation do the claims speak against least?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answer as Base


class Answer(Base):
    """Which explanation do the claims speak against least?"""

    scores: dict[str, float]
    order: tuple[tuple[str, ...], ...]
    unranked: tuple[str, ...]
    unmarked: dict[str, tuple[str, ...]]
    weights: dict[str, float | None]
    roots: dict[str, tuple[str, ...]]
    not_telling: tuple[str, ...]
    hinges_on: dict[str, tuple[tuple[str, ...], ...]]
    hinges_on_roots: dict[str, tuple[tuple[str, ...], ...]]
    marks: dict[str, dict[str, Literal["CC", "C", "N", "I", "II"] | None]]
    at_least: dict[str, tuple[tuple[str, ...], ...]]
