"""Where each issue would settle: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.page.document import Paragraph, Sentence
from goodoffices.page.parts import Opening
from goodoffices.page.view import View
from goodoffices.result import Finding

#: What is said of one issue, besides how hard who pulls; what cannot be agreed at all comes before the rest.
SETTLES = ("forecast-settles", "forecast-alone")
TOLD = (*SETTLES, "forecast-red-line", "forecast-disagree")


def openings(view: View) -> Iterator[Opening]:
    """An item for each issue: first those on which red lines do not meet; how far such forecasts can be trusted."""
    issues: dict[str, list[Finding]] = {}
    for finding in view.findings("forecast", *TOLD):
        issues.setdefault(finding.slots["issue"].issue, []).append(finding)
    apart = [Paragraph(view.told([finding])) for finding in view.findings("forecast", "forecast-no-zone")]
    settled = [Paragraph(view.told(found)) for found in issues.values()]
    if settled:
        settled[0] = Paragraph((*settled[0].sentences, *_error(view)))
    items = [*apart, *settled]
    yield Opening(44, "issues", tuple(items))


def _error(view: View) -> Iterator[Sentence]:
    """How near such forecasts came elsewhere, in a sentence that stands by itself."""
    for finding in view.findings("forecast", "forecast-error"):
        slots = {name: view.labels.value(value) for name, value in finding.slots.items()}
        yield view.computed("opening-issues-error", (finding,), **slots)
