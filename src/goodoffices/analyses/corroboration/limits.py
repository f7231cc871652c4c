"""What rests on judgement alone."""

from __future__ import annotations

from goodoffices.analyses.corroboration.answer import Element
from goodoffices.dossier.check.grounds import supporting
from goodoffices.dossier.records.record import Record
from goodoffices.page.document import Paragraph, Section, Sentence
from goodoffices.page.view import View
from goodoffices.words.elements import element

WEAK = (
    "corroboration-judgement-alone",
    "corroboration-single-root",
    "corroboration-unknown-alone",
    "corroboration-no-reason",
)


def section(view: View) -> Section | None:
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
