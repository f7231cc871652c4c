"""How well the page is sourced: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.corroboration.headline import sourced
from goodoffices.page.document import Paragraph
from goodoffices.page.parts import Opening
from goodoffices.page.view import View


def openings(view: View) -> Iterator[Opening]:
    """The line of the first page."""
    yield Opening(70, "sources", tuple(Paragraph((sentence,)) for sentence in sourced(view)))
