"""Who can wreck the accord, and would they?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where outcomes are named and groups can be followed in a short time."""
    if asking.dossier.outcome and asking.joint:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="spoilers",
    title="Who can wreck the accord, and would they?",
    matter="conflict",
    asked=asked,
    example="goodoffices spoilers us-iran-2025 interim-accord",
    references=("stedman1997",),
    figure="figure:figure",
    section="section:section",
)
