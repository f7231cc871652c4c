"""Where things stand, before how many states last by which test: for a terminal."""

from __future__ import annotations

from goodoffices.page.document import Sentence
from goodoffices.page.view import View

#: Findings that say how the answer was found; they stand after it.
HOW = ("stability-size",)


def screen(view: View) -> tuple[Sentence, ...]:
    """What is said of the status quo, then what lasts, then how it was found."""
    findings = view.findings("stability")
    now = [finding for finding in findings if finding.key.startswith("stability-status-quo")]
    how = [finding for finding in findings if finding.key in HOW]
    rest = [finding for finding in findings if finding not in now and finding not in how]
    return view.told((*now, *rest, *how))
