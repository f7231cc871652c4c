"""Where each issue would settle: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.page.document import Paragraph
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
    items = [Paragraph(view.told([finding])) for finding in view.findings("forecast", "forecast-no-zone")]
    items += [Paragraph(view.told(found)) for found in issues.values()]
    if items:
        error = view.told(view.findings("forecast", "forecast-error"))
        items[0] = Paragraph((*items[0].sentences, *error))
    yield Opening(44, "issues", tuple(items))
