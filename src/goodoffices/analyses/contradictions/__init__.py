"""Which claims contradict one another, and what rests on them?"""

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
    id="contradictions",
    title="Which claims contradict one another, and what rests on them?",
    asked=asked,
    example="goodoffices contradictions us-iran-2025",
)
