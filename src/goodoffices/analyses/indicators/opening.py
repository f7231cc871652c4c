"""What the public figures stand at: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.indicators.headline import first_indicator
from goodoffices.page.document import Paragraph
from goodoffices.page.parts import Opening
from goodoffices.page.view import View


def openings(view: View) -> Iterator[Opening]:
    """The line of the first page."""
    yield Opening(60, "watch", tuple(Paragraph((sentence,)) for sentence in first_indicator(view)))
