"""Under which conditions each outcome lasts, and how sure that is: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from goodoffices.analyses.conditions import plainly
from goodoffices.analyses.conditions.section import JUDGED, grouped, section
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
    found: dict[str, list[list[Finding]]] = {}
    for group in grouped(view):
        if group[0].key in LASTS:
            found.setdefault(group[0].slots["outcome"].outcome, []).append(group)
    items = [Paragraph(tuple(_item(view, id, groups))) for id, groups in found.items()]
    if items:
        items[0] = replace(items[0], sentences=(*items[0].sentences, view.page("opening-firmness")))
    if items and not any(judgement.about for judgement in view.dossier.judgement):
        items[0] = replace(items[0], sentences=(*items[0].sentences, view.page("opening-no-likelihood")))
    items += [Paragraph((told,)) for key in APART if (told := together(view, key))]
    elsewhere = [outcome.id for outcome in view.dossier.outcome if outcome.id not in found]
    items += [Paragraph((said,)) for id in elsewhere for said in _likelihoods(view, id, "opening-likelihood-of")]
    yield Opening(20, "conditions", tuple(items), section(view))
    judges: dict[str, list[Finding]] = {}
    for finding in view.findings("conditions", *JUDGED):
        judges.setdefault(finding.slots["judge"].judge, []).append(finding)
    yield Opening(50, "dissent", tuple(Paragraph(tuple(_otherwise(view, seen))) for seen in judges.values()))


def _otherwise(view: View, seen: list[Finding]) -> Iterator[Sentence]:
    """What a judge sees otherwise, the judge named once."""
    yield from view.told(seen[:1])
    for finding in seen[1:]:
        slots = {name: view.labels.value(finding.slots[name]) for name in ("outcomes", "count")}
        yield view.computed(f"opening-{finding.key.removeprefix('conditions-')}", (finding,), **slots)


def _item(view: View, outcome: str, groups: list[list[Finding]]) -> Iterator[Sentence]:
    """When it lasts and what breaks it; how likely it was judged; how sure the least sure judgement behind it is.

    Likelihood and confidence are two things, so they never share a sentence. A likelihood is one that a judgement
    states of that outcome, never a share of draws.
    """
    yield from plainly.when_it_lasts(view, groups)
    likely = tuple(_likelihoods(view, outcome, "opening-likelihood"))
    yield from likely
    if not likely and any(judgement.about for judgement in view.dossier.judgement):
        yield view.page("opening-no-likelihood-here")
    ids = {id for group in groups for finding in group for id in finding.because}
    held = {judgement.id: judgement.confidence for judgement in view.dossier.judgement if judgement.id in ids}
    for level in SURE:
        if least := tuple(id for id, confidence in held.items() if confidence == level):
            word = view.say(f"confidence-{level}")
            yield Sentence(view.say("opening-confidence", confidence=word), "judged", least)
            return


def _likelihoods(view: View, outcome: str, key: str) -> Iterator[Sentence]:
    """How likely an outcome is by each judgement that says so, in a sentence of its own."""
    for judgement in view.dossier.judgement:
        if judgement.about == outcome and judgement.likelihood is not None:
            slots = {
                "outcome": view.labels.outcome(outcome),
                "judge": view.labels.judge(judgement.by),
                "likelihood": view.labels.likelihood(judgement.likelihood),
            }
            yield Sentence(view.labels.begun(view.say(key, **slots)), "judged", (judgement.id,))


def together(view: View, key: str) -> Sentence | None:
    """The outcomes of one fate in one sentence."""
    found = view.findings("conditions", key)
    names = dict.fromkeys(view.labels.text(finding.slots["outcome"]) for finding in found)
    lasting = {view.labels.text(f.slots["outcome"]) for f in view.findings("conditions", *LASTS)}
    apart = [name for name in names if name not in lasting]
    return view.computed(f"opening-{key}", found, outcomes=view.say.listing(apart), count=len(apart)) if apart else None
