"""How could it get from here to an outcome that lasts?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """The shortest way to each outcome; together only where that does not take too long."""
    stability = asking.answer("stability")
    if stability is not None and stability.status_quo:
        yield {"paths": 1, "alone": not asking.joint}


ANALYSIS = Analysis(
    home=__name__,
    id="evolution",
    title="How could it get from here to an outcome that lasts?",
    matter="conflict",
    asked=asked,
    example="goodoffices evolution us-iran-2025 --steps 4",
    figure="figure:figure",
    section="section:section",
    screen="screen:screen",
    headline="headline:headlines",
    opening="opening:openings",
)
