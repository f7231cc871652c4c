"""What is no running text: tables, lists of figures, code. It is told, and nothing is read into it."""

from __future__ import annotations

import re

from goodoffices.reading.layout.card import Laid, Layout, Page

_CELLS = re.compile(r"\t|\||;|(?<=\S) {3,}(?=\S)")
_MARKS = re.compile(r"[{}<>=\[\]\\|]|\b\d[\d.,]*\b")
_LEAST = 6


def lay(page: Page) -> Laid | None:
    """A page of which two lines in three are rows of cells, or hold more marks and figures than words."""
    lines = [line for line in page.text.splitlines() if line.strip()]
    if len(lines) < _LEAST:
        return None
    rows = sum(
        len(_CELLS.findall(line)) >= 2 and not line.rstrip().endswith((".", "?", "!", "”", '"')) for line in lines
    )
    odd = sum(len(_MARKS.findall(line)) > len(re.findall(r"[^\W\d_]{2,}", line)) for line in lines)
    return Laid(mined=False) if max(rows, odd) * 3 >= 2 * len(lines) else None


CARD = Layout("unknown", "rows of cells, figures or code; nothing is proposed from it", lay)
