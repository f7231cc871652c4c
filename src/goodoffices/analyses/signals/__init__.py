"""What should be watched?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where signals are named and what lasts may be seen."""
    if asking.dossier.signal and asking.answer("stability") is not None:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="signals",
    title="What should be watched?",
    matter="conflict",
    asked=asked,
    example="goodoffices signals us-iran-2025",
    section="section:section",
    opening="opening:openings",
)
