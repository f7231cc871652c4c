"""What the go-between could add, or that nobody has asked: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.mediator.section import bearings
from goodoffices.page.document import Paragraph
from goodoffices.page.parts import Opening
from goodoffices.page.view import View


def openings(view: View) -> Iterator[Opening]:
    """What single acts add, hold and undo, each in one sentence."""
    result = view.result("mediator")
    if result is not None:
        yield Opening(45, "mediator", tuple(Paragraph(tuple(said[:1])) for said in bearings(view, result)))
    elif view.result("stability") is not None and not view.dossier.intervention:
        yield Opening(45, "mediator", (Paragraph((view.page("mediator-unasked"),)),))
