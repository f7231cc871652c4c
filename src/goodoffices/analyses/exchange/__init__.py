"""Which trades of concessions help both sides?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where there are positions on more than one issue, all of which may be seen."""
    if len({position.issue for position in asking.dossier.position}) > 1 and "issues" not in asking.lacking:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="exchange",
    title="Which trades of concessions help both sides?",
    matter="issues",
    asked=asked,
    example="goodoffices exchange us-iran-2025",
    section="section:section",
    opening="opening:openings",
    references=("stokman1994", "dijkstra2008", "decide"),
)
