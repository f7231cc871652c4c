"""Is there an accord all would sign, and who could break it?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Of each package."""
    yield from ({"package": package.id} for package in asking.dossier.package)


ANALYSIS = Analysis(
    home=__name__,
    id="package",
    title="Is there an accord all would sign, and who could break it?",
    matter="package",
    asked=asked,
    example="goodoffices package us-iran-2025",
    section="section:section",
    opening="opening:openings",
)
