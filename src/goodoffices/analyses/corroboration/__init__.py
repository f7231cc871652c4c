"""How well is it sourced, and who has no voice?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where there are claims."""
    if asking.dossier.claims:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="corroboration",
    title="How well is it sourced, and who has no voice?",
    asked=asked,
    example="goodoffices corroboration us-iran-2025",
    section="section:section",
    headline="headline:headlines",
    opening="opening:openings",
    limits="limits:section",
    references=("nato2016",),
)
