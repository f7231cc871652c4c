"""Which judgement would change the answer?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis

#: A brief draws few readings, and only of conflicts of so many states, so that nobody waits for them.
DRAWS, STATES = 50, 4000


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where what lasts was told of outcomes that have names; few readings, one swap, nothing switched."""
    from goodoffices.models.conflict.build import size

    if asking.answer("stability") is None or not asking.dossier.outcome:
        return
    if size(asking.dossier, asking.spaces)[0] <= STATES:
        yield {"draws": DRAWS, "swaps": 1, "switched": 0}


ANALYSIS = Analysis(
    home=__name__,
    id="sensitivity",
    title="Which judgement would change the answer?",
    matter="conflict",
    references=("mallows1957", "doignon2004", "wilson1927"),
    asked=asked,
    example="goodoffices sensitivity us-iran-2025 interim-accord",
    figure="figure:figure",
    section="section:section",
)
