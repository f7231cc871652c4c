"""Where an indicator stands against its yardstick: for the first page."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.page.document import Sentence
from goodoffices.page.findings import slots as filled
from goodoffices.page.parts import Headline
from goodoffices.page.view import View


def headlines(view: View) -> Iterator[Headline]:
    """The first indicator that has a yardstick."""
    yield Headline(60, "indicator", tuple(first_indicator(view)))


def first_indicator(view: View) -> Iterator[Sentence]:
    """The first indicator that has a yardstick."""
    ratios = view.findings("indicators", "indicators-ratio")
    if not ratios:
        return
    slots = ratios[0].slots
    latest = next(
        f for f in view.findings("indicators", "indicators-latest") if f.slots["indicator"] == slots["indicator"]
    )
    said = {**filled(latest, view.labels), **filled(ratios[0], view.labels)}
    yield view.computed("in-brief-indicator", ratios[0].because, **said)
