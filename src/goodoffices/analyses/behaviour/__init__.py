"""By which way of reasoning does what was seen to last make sense?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, of today."""
    stability = asking.answer("stability")
    if stability is not None and stability.status_quo:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="behaviour",
    title="By which way of reasoning does what was seen to last make sense?",
    matter="conflict",
    asked=asked,
    example="goodoffices behaviour us-iran-2025 --lasted status-quo",
)
