"""Which explanation do the claims speak against least?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where there are explanations to weigh, all of which may be seen."""
    if len(asking.dossier.hypothesis) > 1 and "explanations" not in asking.lacking:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="evidence",
    title="Which explanation do the claims speak against least?",
    matter="explanations",
    asked=asked,
    example="goodoffices evidence us-iran-2025",
    section="section:section",
)
