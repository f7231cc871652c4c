"""Which outcomes can last?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where there are options and wishes, all of which may be seen."""
    if asking.dossier.option and asking.dossier.preference and "conflict" not in asking.lacking:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="stability",
    title="Which outcomes can last?",
    matter="conflict",
    asked=asked,
    example="goodoffices stability us-iran-2025 --concept seq",
    figure="figure:figure",
    section="section:section",
    headline="headline:headlines",
    opening="opening:openings",
    screen="screen:screen",
    first="conditions",
    annex="annex:lists",
)
