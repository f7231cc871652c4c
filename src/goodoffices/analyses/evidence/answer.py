"""The answer to: which explanation do the claims speak against least?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answer as Base


class Answer(Base):
    """Which explanation do the claims speak against least?

    Attributes
    ----------
    scores
        By hypothesis what speaks against it; 0 when unranked.
    order
        The hypotheses, the least spoken against first, those tied together.
    weights
        By claim what it weighs, 0 to 1; null: it is left out.
    hinges_on
        By claim the order without it, where it differs.
    hinges_on_roots
        By root with several claims the order without them, where it differs.
    at_least
        By grade the order by the claims graded so or better, where it differs.
    """

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
