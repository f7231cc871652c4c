"""How does each actor order the outcomes?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, with the answer on what lasts."""
    if asking.answer("stability") is not None:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="preferences",
    title="How does each actor order the outcomes?",
    matter="conflict",
    asked=asked,
    example="goodoffices preferences us-iran-2025 iran",
    section="section:section",
    annex="annex:lists",
    references=("peng1999", "fang2003"),
)
