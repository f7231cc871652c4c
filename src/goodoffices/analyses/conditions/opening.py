"""Under which conditions each outcome lasts, and how sure that is: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from goodoffices.analyses.conditions.section import grouped
from goodoffices.page.document import Paragraph, Sentence
from goodoffices.page.parts import Opening
from goodoffices.page.view import View
from goodoffices.result import Finding

#: Those that last, by how much is said of them; then those that do not, which are told together.
LASTS = tuple(f"conditions-{verdict}" for verdict in ("if", "cases", "always", "long", "many"))
APART = ("conditions-never", "conditions-end")
#: How sure, the least first.
SURE = ("low", "moderate", "high")


def openings(view: View) -> Iterator[Opening]:
    """An item for each outcome that lasts, one for those that do not, and who sees it otherwise."""
    groups = grouped(view)
    items = [Paragraph(tuple(_item(view, group))) for key in LASTS for group in groups if group[0].key == key]
    items += [Paragraph((told,)) for key in APART if (told := _together(view, key))]
    if items:
        items[0] = replace(items[0], sentences=(*items[0].sentences, view.page("opening-no-likelihood")))
    yield Opening(20, "conditions", tuple(items))
    dissent = view.told(view.findings("conditions", "conditions-judge"))
    yield Opening(50, "dissent", tuple(Paragraph((sentence,)) for sentence in dissent))


def _item(view: View, group: list[Finding]) -> Iterator[Sentence]:
    """When it lasts, what breaks it, and how sure the least sure judgement behind it is."""
    yield from view.told(group)
    ids = {id for finding in group for id in finding.because}
    held = {judgement.id: judgement.confidence for judgement in view.dossier.judgement if judgement.id in ids}
    for level in SURE:
        if least := tuple(id for id, confidence in held.items() if confidence == level):
            word = view.say(f"confidence-{level}")
            yield Sentence(view.say("opening-confidence", confidence=word), "judged", least)
            return


def _together(view: View, key: str) -> Sentence | None:
    """The outcomes of one fate in one sentence."""
    found = view.findings("conditions", key)
    names = dict.fromkeys(view.labels.text(finding.slots["outcome"]) for finding in found)
    lasting = {view.labels.text(f.slots["outcome"]) for f in view.findings("conditions", *LASTS)}
    apart = [name for name in names if name not in lasting]
    return view.computed(f"opening-{key}", found, outcomes=view.say.listing(apart), count=len(apart)) if apart else None
