"""What a sound dossier may be asked about support: claims that carry nothing, judgements without any, placeholders."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.dossier.check.grounds import grounds, model_elements, reasons, supporting, title
from goodoffices.dossier.check.references import Misfit
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import LINKS, Claim
from goodoffices.dossier.records.record import Record
from goodoffices.errors import Fault
from goodoffices.wording import Worded, languages

#: The reason a new dossier gives for what it holds, until somebody writes a better one.
PLACEHOLDER = Worded("placeholder-reason")
#: Records a claim may bear on that say what they rest on, by the field of `bears_on`.
BORNE = {"options": "option", "issues": "issue", "indicators": "indicator"}


def support_doubts(dossier: Dossier) -> Iterator[Misfit]:
    """Claims nothing rests on, judgements without a claim, one-sided bearings, and preferences still to be thought of.

    A claim that a hypothesis marks, or that is linked to one that carries something, is of use without carrying
    anything; and as long as a dossier is a ledger and no more, no claim is idle.
    """
    yield from _idle(dossier)
    for index, judgement in enumerate(dossier.judgement):
        if not grounds(dossier, judgement.because).claims:
            sentence = Worded("doubt-no-claim", judgement=judgement.id)
            yield Misfit("judgement", index, "because", Fault(sentence, field="because"))
    texts = {PLACEHOLDER.told(language) for language in languages()} if dossier.preference else set()
    empty = {judgement.id for judgement in dossier.judgement if judgement.text in texts}
    for index, preference in enumerate(dossier.preference):
        if empty & set(preference.because):
            sentence = Worded("doubt-placeholder", record=title("preference", preference))
            yield Misfit("preference", index, "because", Fault(sentence, field="because"))


def _idle(dossier: Dossier) -> Iterator[Misfit]:
    """Standing claims that carry nothing, and those that bear on a record that does not rest on them."""
    carrying = set(supporting(dossier).claims)
    marked = {id for hypothesis in dossier.hypothesis for id in hypothesis.marks}
    modelled = next(model_elements(dossier), None) is not None
    places = {(claim.id, claim.rev): index for index, claim in enumerate(dossier.claim)}
    for claim in dossier.standing:
        place = places[claim.id, claim.rev]
        linked = carrying & {claim.id, *(id for link in LINKS for id in getattr(claim, link))}
        if modelled and not linked and claim.id not in marked:
            yield Misfit("claim", place, "id", Fault(Worded("doubt-idle", claim=claim.id)))
        for kind, record in _borne(dossier, claim):
            if claim.id not in grounds(dossier, reasons(record)).claims:
                sentence = Worded("doubt-unborne", claim=claim.id, record=title(kind, record))
                yield Misfit("claim", place, "bears_on", Fault(sentence, field="bears_on"))


def _borne(dossier: Dossier, claim: Claim) -> Iterator[tuple[str, Record]]:
    for field, kind in BORNE.items():
        for id in getattr(claim.bears_on, field):
            record = dossier.get(kind, id)
            if record is not None:
                yield kind, record
    for tie in claim.bears_on.relations:
        yield from (("relation", relation) for relation in dossier.relation if tie.names(relation))
