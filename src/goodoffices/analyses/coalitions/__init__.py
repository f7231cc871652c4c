"""Who could together upset which outcome, and what would each gain?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where groups can be followed in a short time."""
    if asking.joint:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="coalitions",
    title="Who could together upset which outcome, and what would each gain?",
    matter="conflict",
    asked=asked,
    example="goodoffices coalitions us-iran-2025 status-quo",
    section="section:section",
)
