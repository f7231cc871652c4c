"""Who has to move with whom: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.evolution.section import needed, ways_told
from goodoffices.page.document import Paragraph
from goodoffices.page.parts import Opening
from goodoffices.page.view import View


def openings(view: View) -> Iterator[Opening]:
    """For each outcome the smallest groups that can get there; first what single moves lead to, and what is one-way."""
    result = view.result("evolution")
    if result is not None:
        told = (*needed(view), *ways_told(view, result))
        yield Opening(40, "moves", tuple(Paragraph((sentence,)) for sentence in told))
