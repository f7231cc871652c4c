"""How firmly something lasts, by the concepts it is stable under."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from goodoffices.card import Firmness

#: The firmest first.
STRENGTHS: tuple[Firmness, ...] = get_args(Firmness)


def strength(held: Iterable[Firmness | None]) -> str:
    """How firmly something lasts that is stable under concepts so firm: the firmest of them, or never."""
    found = set(held)
    return next((name for name in STRENGTHS if name in found), "never")
