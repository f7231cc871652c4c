"""What rests on judgement alone, what the page cannot tell, and how it was made."""

from __future__ import annotations

from goodoffices.analyses.corroboration.answer import Element
from goodoffices.dossier.check.grounds import supporting
from goodoffices.dossier.records.record import Record
from goodoffices.page.bibliography import bibliography
from goodoffices.page.document import Box, Bullets, Paragraph, Section, Sentence
from goodoffices.page.view import View
from goodoffices.words.elements import element

WEAK = (
    "corroboration-judgement-alone",
    "corroboration-single-root",
    "corroboration-unknown-alone",
    "corroboration-no-reason",
)
UNTOLD = 5


def judgement(view: View) -> Section | None:
    """Elements with no claim behind them, and judgements held with low confidence."""
    result = view.result("corroboration")
    if result is None or not view.dossier.judgement:
        return None
    carrying = supporting(view.dossier).judgements
    said = [
        *([view.computed("judgement-alone-note", carrying, count=len(carrying))] if carrying else []),
        *view.told(view.findings("corroboration", *WEAK)),
    ]
    alone = [_element(view, place) for place in result.answer.judgement_alone]
    if alone:
        because = (id for place in result.answer.judgement_alone for id in _record(view, place).because)
        said.append(view.computed("judgement-alone-list", because, elements=view.say.series(alone)))
    else:
        said.append(view.computed("judgement-alone-none"))
    low = [j.id for j in view.dossier.judgement if j.confidence == "low"]
    if low:
        said.append(Sentence(view.say("judgement-alone-low", ids=len(low)), "judged", tuple(low)))
    return Section("judgement", view.say("judgement-alone"), (Paragraph(tuple(said)),))


def _record(view: View, place: Element) -> Record:
    record: Record = getattr(view.dossier, place.kind)[place.index]
    return record


def _element(view: View, place: Element) -> str:
    """An element in words."""
    return element(place.kind, _record(view, place), view.labels)


def cannot_tell(view: View) -> Section:
    """The fixed box: five things nobody should read into the page."""
    items = tuple(Paragraph((view.page(f"cannot-tell-{n}"),)) for n in range(1, UNTOLD + 1))
    return Section("cannot-tell", view.say("cannot-tell"), (Box("", (Bullets(items),)),))


def method(view: View) -> Section:
    """How the page was made."""
    said = [view.page("method-graph")] if view.result("stability") else []
    said += [view.page("method-sources")] if view.dossier.claim else []
    for result in [result for found in view.results.values() for result in found][:1]:
        seed = str(result.parameters.get("seed", 0))
        said.append(view.page("method-run", dossier=view.dossier.about.id, version=result.version, seed=seed))
    return Section("method", view.say("method"), (Paragraph(tuple(said)),) if said else ())


def references(view: View) -> Section | None:
    """What the methods build on."""
    keys = {key for found in view.results.values() for result in found for key in result.references}
    entries = bibliography(sorted(keys))
    if not entries:
        return None
    items = tuple(Paragraph((Sentence(entry, "page"),), "quiet") for entry in entries)
    return Section("references", view.say("references"), (Bullets(items),))
