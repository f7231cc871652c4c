"""For the annex: each issue as a scale."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from goodoffices.analyses.forecast import issuespace, levers
from goodoffices.page.document import Block, Section
from goodoffices.page.parts import AnnexList, large_figure
from goodoffices.page.view import View

#: Where an actor's ranges carry a mean by fewer points of 100 than this, the picture of levers says nothing.
TELLING = 2.0


def lists(view: View) -> Iterator[AnnexList]:
    """The scales, with everybody's stake."""
    yield AnnexList(70, _scales(view))


def _scales(view: View) -> Section | None:
    """Each issue as a scale with everybody's stake, and what moves its forecast."""
    result = view.result("forecast")
    if result is None:
        return None
    below = []
    for id, answer in result.answer.issues.items():
        own = answer.own.mean
        draw = partial(issuespace.figure, view.dossier, id, language=view.language, settles=own)
        blocks: list[Block] = [large_figure(view, "issue-caption", draw)]
        if any(high - low >= TELLING for low, high in answer.swing.values()):
            pull = partial(levers.figure, view.dossier, result, id, language=view.language)
            blocks.append(large_figure(view, "levers-caption", pull))
        below.append(Section(f"scale-{id}", view.labels.of("issue", id), tuple(blocks)))
    return Section("scales", view.say("scales"), (), tuple(below))
