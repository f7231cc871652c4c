"""Where things stand now: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.stability.headline import standing_now
from goodoffices.page.document import Paragraph
from goodoffices.page.parts import Opening
from goodoffices.page.view import View


def openings(view: View) -> Iterator[Opening]:
    """The fate of the status quo."""
    told = tuple(standing_now(view))
    yield Opening(30, "today", (Paragraph(told),) if told else ())
