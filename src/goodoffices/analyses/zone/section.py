"""Where the red lines leave room: issue by issue, then package by package."""

from __future__ import annotations

from functools import partial

from goodoffices.analyses.zone import figure
from goodoffices.page.document import Block, Section
from goodoffices.page.parts import bullets, large_figure, table_of
from goodoffices.page.view import View


def section(view: View) -> Section | None:
    """What nobody refuses, the figure, and the table it is read from."""
    result = view.result("zone")
    if result is None:
        return None
    blocks: list[Block] = [view.note("zone-note"), bullets(view, result.findings)]
    if result.table("stands").rows:
        draw = partial(figure.figure, result, view.dossier, language=view.language)
        blocks += [large_figure(view, "zone-caption", draw), table_of(view, result, "stands")]
    return Section("zone", view.say("zone-heading"), tuple(blocks))
