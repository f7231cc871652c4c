"""Where do the public indicators stand, and against which yardsticks?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where there are indicators."""
    if asking.dossier.indicator:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="indicators",
    title="Where do the public indicators stand, and against which yardsticks?",
    asked=asked,
    example="goodoffices indicators us-iran-2025",
    section="section:section",
    headline="headline:headlines",
    opening="opening:openings",
)
