"""What changed between two views of the matter, and does it make a difference?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis

#: How many other judges a brief compares.
JUDGES = 3


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """What an earlier day or another dossier has differently; without a wish, how other judges see it."""
    if asking.answer("stability") is not None:
        yield from ({"of": before, "other": asking.dossier} for before in asking.before)
        if not asking.wished:
            yield from ({"other_judge": judge} for judge in asking.dossier.judges[1 : JUDGES + 1])


ANALYSIS = Analysis(
    home=__name__,
    id="compare",
    title="What changed between two views of the matter, and does it make a difference?",
    matter="conflict",
    asked=asked,
    example="goodoffices compare us-iran-2025@2025-02-20 us-iran-2025",
    figure="figure:figure",
    section="section:section",
    opening="opening:openings",
)
