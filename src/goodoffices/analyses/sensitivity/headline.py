"""The judgement on which most hinges: for the first page."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.sensitivity.section import TURNS
from goodoffices.page.parts import Headline
from goodoffices.page.view import View


def headlines(view: View) -> Iterator[Headline]:
    """How many verdicts on named outcomes one swap of two statements turns, and whose."""
    turns = [one for one in view.findings("sensitivity", *TURNS) if one.slots["swaps"] == 1]
    if turns:
        names = dict.fromkeys(view.labels.text(one.slots["outcome"]) for one in turns)
        actors = dict.fromkeys(one.slots["actor"].actor for one in turns)
        wishing = view.say.listing([view.labels.called(id) for id in actors], either=True)
        slots = {"outcomes": view.say.listing(list(names), either=True), "actors": wishing}
        told = view.computed("in-brief-sensitivity", turns, **slots)
        yield Headline(51, "judges", (told,))
