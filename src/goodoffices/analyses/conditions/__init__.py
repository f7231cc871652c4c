"""Under which conditions does an outcome last?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where outcomes are named and what they last by may be seen."""
    if asking.dossier.outcome and asking.answer("stability") is not None:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="conditions",
    title="Under which conditions does an outcome last?",
    matter="conflict",
    asked=asked,
    example="goodoffices conditions us-iran-2025 comprehensive-accord",
    references=("quine1955", "mccluskey1956"),
    figure="figure:figure",
    section="section:section",
    opening="opening:openings",
    screen="screen:screen",
)
