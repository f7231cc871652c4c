"""Who sees another game?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.card import Analysis


def asked(asking: Any) -> Iterator[dict[str, Any]]:
    """Once, where somebody sees another's order otherwise or does not know of an option."""
    sees = asking.dossier.perceived or any(option.hidden_from for option in asking.dossier.option)
    if asking.answer("stability") is not None and sees:
        yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="perception",
    title="Who sees another game?",
    matter="conflict",
    references=("bennett1977", "wang1989", "obeidi2009"),
    asked=asked,
    example="goodoffices perception chicken",
    figure="figure:figure",
    section="section:section",
    headline="headline:headlines",
)
