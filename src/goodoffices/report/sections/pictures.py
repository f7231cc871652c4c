"""The two pictures of the matter: who is tied to whom, and what happened when."""

from __future__ import annotations

from dataclasses import replace

from goodoffices.figures import network, timeline
from goodoffices.report.document import FigureBlock, Section
from goodoffices.report.sections.indicators import NARROW, WIDE
from goodoffices.report.view import View


def ties(view: View) -> Section | None:
    """The network of relations."""
    if not view.dossier.relation:
        return None
    wide, narrow = (network.figure(view.dossier, language=view.language, width=width) for width in (WIDE, NARROW))
    block = FigureBlock(wide, replace(narrow, id=f"{wide.id}-narrow"), view.page("ties-caption"))
    return Section("ties", view.say("ties"), (block,))


def time(view: View) -> Section | None:
    """The timeline."""
    if not view.dossier.event:
        return None
    wide, narrow = (timeline.figure(view.dossier, language=view.language, width=width) for width in (WIDE, NARROW))
    block = FigureBlock(wide, replace(narrow, id=f"{wide.id}-narrow"), view.page("timeline-caption"))
    return Section("timeline", view.say("timeline"), (block,))
