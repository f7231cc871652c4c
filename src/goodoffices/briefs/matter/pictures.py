"""The two pictures of the matter: who is tied to whom, and what happened when."""

from __future__ import annotations

from goodoffices.briefs.matter import network, timeline
from goodoffices.page.document import Section
from goodoffices.page.view import View


def ties(view: View) -> Section | None:
    """The network of relations."""
    if not view.dossier.relation:
        return None
    block = view.figure(
        lambda width: network.figure(view.dossier, language=view.language, width=width), view.page("ties-caption")
    )
    return Section("ties", view.say("ties"), (block,))


def time(view: View) -> Section | None:
    """The timeline."""
    if not view.dossier.event:
        return None
    block = view.figure(
        lambda width: timeline.figure(view.dossier, language=view.language, width=width), view.page("timeline-caption")
    )
    return Section("timeline", view.say("timeline"), (block,))
