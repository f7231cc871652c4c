"""Where will each issue settle?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where there are positions, all of which may be seen; without draws for a page of a few sheets."""
    if asking.dossier.position and "issues" not in asking.lacking:
        yield {"draws": 0} if asking.short else {}


ANALYSIS = Analysis(
    home=__name__,
    id="forecast",
    title="Where will each issue settle?",
    matter="issues",
    asked=asked,
    example="goodoffices forecast us-iran-2025 --seal forecast.json",
    section="section:section",
    opening="opening:openings",
    screen="screen:screen",
    headline="headline:headlines",
    annex="annex:lists",
    command="goodoffices.cli.forecast:forecast_command",
)
