"""Where do the red lines leave room to agree?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where somebody has drawn a line on an issue, and all lines and positions may be seen."""
    if any(line.issue for line in asking.dossier.red_line) and "issues" not in asking.lacking:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="zone",
    title="Where do the red lines leave room to agree?",
    matter="issues",
    asked=asked,
    example="goodoffices zone us-iran-2025",
    figure="figure:figure",
    section="section:section",
    screen="screen:screen",
    references=("raiffa1982",),
)
