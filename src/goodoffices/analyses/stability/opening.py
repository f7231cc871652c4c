"""Where things stand now, and how much can last where no outcome has a name: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.stability.headline import lasting_now, standing_now
from goodoffices.page.document import Paragraph
from goodoffices.page.parts import Opening
from goodoffices.page.view import View


def openings(view: View) -> Iterator[Opening]:
    """The fate of the status quo; without named outcomes, of which `conditions` tells, how many states last."""
    if view.result("stability") and not view.result("conditions"):
        yield Opening(20, "lasting", tuple(Paragraph((sentence,)) for sentence in lasting_now(view)))
    told = tuple(standing_now(view))
    yield Opening(30, "today", (Paragraph(told),) if told else ())
