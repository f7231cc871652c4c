"""Why would an actor stay, or leave?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis

#: How many lasting outcomes a brief explains actor by actor.
EXPLAINED = 2


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Of today, and of the outcomes that last under most concepts."""
    stability = asking.answer("stability")
    if stability is not None:
        counts = Counter(number for numbers in stability.equilibria.values() for number in numbers)
        strongest = sorted(counts, key=lambda number: (-counts[number], number))
        today = [stability.status_quo] if stability.status_quo else []
        for number in list(dict.fromkeys([*today, *strongest]))[: EXPLAINED + len(today)]:
            yield {"state": str(number)}


ANALYSIS = Analysis(
    home=__name__,
    id="why",
    title="Why would an actor stay, or leave?",
    matter="conflict",
    asked=asked,
    example="goodoffices why us-iran-2025 status-quo russia",
)
