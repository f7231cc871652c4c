"""What can the go-between change?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Every act by itself, where there are some and what they change may be seen; a page starts no search."""
    quo = asking.dossier.status_quo is not None
    if asking.dossier.intervention and asking.dossier.outcome and quo and asking.answer("stability") is not None:
        yield {"most": 1}


ANALYSIS = Analysis(
    home=__name__,
    id="mediator",
    title="What can the go-between change?",
    matter="conflict",
    asked=asked,
    example="goodoffices mediator us-iran-2025 direct-talks",
    figure="figure:figure",
    section="section:section",
    opening="opening:openings",
)
