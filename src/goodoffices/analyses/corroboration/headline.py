"""How many claims of how many origins, and who has no voice: for the first page."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.page.document import Sentence
from goodoffices.page.parts import Headline
from goodoffices.page.view import View

#: So many actors without a voice are named, when there are more.
SILENT = 2


def headlines(view: View) -> Iterator[Headline]:
    """What the page rests on."""
    yield Headline(70, "sources", tuple(sourced(view)))


def sourced(view: View) -> Iterator[Sentence]:
    """How many claims of how many origins, and whom none of them speaks for."""
    claims = view.findings("corroboration", "corroboration-support")
    silent = view.findings("corroboration", "corroboration-silent")
    if claims:
        ids = [one.actor for one in silent[0].slots["actors"]] if silent else []
        cut = len(ids) > SILENT + 1
        names = [view.labels.called(id) for id in (ids[:SILENT] if cut else ids)]
        yield view.computed(
            "in-brief-sources",
            (*claims, *silent),
            claims=claims[0].slots["count"],
            roots=claims[0].slots["roots"],
            unknown=claims[0].slots["unknown"],
            silent=view.say.listing([*names, view.more(len(ids) - SILENT)] if cut else names, either=True),
            silent_count=len(ids),
        )
