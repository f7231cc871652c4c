"""A live report: entries that each begin with the time of day."""

from __future__ import annotations

import re

from goodoffices.reading.layout import prose
from goodoffices.reading.layout.card import Laid, Layout, Page

_CLOCK = re.compile(r"(?:\d{1,2}[.:h]\d\d(?: ?(?:uur|u|am|pm|[A-Z]{2,4}))?)\b[ \t]*(?:[|:–—-][ \t]*)?")


def lay(page: Page) -> Laid | None:
    """A page with three clocks or more at the beginning of paragraphs."""
    clocks = [n for n in range(len(page.paragraphs)) if _CLOCK.match(page.piece(n))]
    if len(clocks) < 3:
        return None
    begins = {n: page.paragraphs[n][0] + match.end() for n in clocks if (match := _CLOCK.match(page.piece(n)))}
    entries = tuple((begins.get(n, start), end) for n, (start, end) in enumerate(page.paragraphs))
    laid = prose.lay(Page(page.text, entries, page.words))
    return Laid(labels={**begins, **(laid.labels or {})})


CARD = Layout("live", "entries that begin with a time of day: 14.05, 14:05, 2.05 pm", lay)
