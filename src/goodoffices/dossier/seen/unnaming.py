"""Taking out of what stays the names of records that are no longer there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.speaker import WITHHELD, Hop, same_name
from goodoffices.dossier.seen.cutting import of_known_outcomes

#: Field -> the kind of record it names. Such a name can go without the record around it changing what it says.
NAMES = {
    "actor": "actor",
    "actors": "actor",
    "on_behalf_of": "actor",
    "recipients": "actor",
    "hidden_from": "actor",
    "options": "option",
    "issues": "issue",
    "indicators": "indicator",
}
#: Kinds of which that holds.
LOOSE = ("claim", "event", "fact", "interest", "option")


def unnamed(dossier: Dossier, before: Dossier) -> Dossier:
    """Claims, events, facts, interests and options that name nothing that is gone; no order as one who is gone sees it.

    Parameters
    ----------
    dossier, before : Dossier
        What stays, and all there was.
    """
    known = {kind: {record.id for record in getattr(dossier, kind)} for kind in {*NAMES.values(), "source"}}
    changes: dict[str, Any] = {kind: tuple(_cut(record, known) for record in getattr(dossier, kind)) for kind in LOOSE}
    lost = {actor.id for actor in before.actor} - known["actor"]
    changes["preference"] = tuple(p for p in dossier.preference if p.judge not in lost)
    changes["claim"] = tuple(
        _of_no_party(cut) if claim.root in lost else cut
        for claim, cut in zip(dossier.claim, changes["claim"], strict=True)
    )
    gone = {source.id for source in before.source} - known["source"]
    claims = (_loose(claim, dossier, known, gone) for claim in changes["claim"])
    changes["claim"] = tuple(claim for claim in claims if claim.paraphrase is not None or claim.span is not None)
    changes["judgement"] = of_known_outcomes(dossier.judgement, dossier)
    return dossier.model_copy(update=changes)


def _cut(record: Any, known: Mapping[str, set[str]]) -> Any:
    """A record or a part of one without the optional names of what is gone."""
    changes: dict[str, Any] = {}
    for field, card in type(record).model_fields.items():
        value = getattr(record, field)
        if isinstance(value, BaseModel):
            changes[field] = _cut(value, known)
        elif isinstance(value, tuple) and value and isinstance(value[0], BaseModel):
            changes[field] = tuple(_cut(part, known) for part in value)
        elif field in NAMES and isinstance(value, tuple):
            changes[field] = tuple(id for id in value if id in known[NAMES[field]])
        elif field in NAMES and not card.is_required() and value not in known[NAMES[field]]:
            changes[field] = None
    return record.model_copy(update=changes)


def _loose(claim: Claim, dossier: Dossier, known: Mapping[str, set[str]], gone: set[str]) -> Claim:
    bearing = claim.bears_on
    kept = {
        "values": tuple(value for value in bearing.values if value.indicator in known["indicator"]),
        "relations": tuple(tie for tie in bearing.relations if any(tie.names(r) for r in dossier.relation)),
    }
    loose: dict[str, Any] = {
        "bears_on": bearing.model_copy(update=kept),
        "checks": tuple(check for check in claim.checks if check.against not in gone),
    }
    if claim.source in gone:
        loose |= _of_no_source(claim)
    return claim.model_copy(update=loose)


def _of_no_party(claim: Claim) -> Claim:
    """A claim whose speaker spoke for somebody who is withheld.

    It goes back to an unknown origin: two who spoke for one party must not pass for independent of one another.
    """
    chain = (Hop(who=WITHHELD, kind="root"), *claim.chain)
    return claim.model_copy(update={"chain": chain, "translation": _without_chain(claim)})


def _without_chain(claim: Claim) -> dict[str, dict[str, Any]]:
    """A claim's translations but of the way it took."""
    return {
        language: {field: text for field, text in texts.items() if field.partition(".")[0] != "chain"}
        for language, texts in claim.translation.items()
    }


def _of_no_source(claim: Claim) -> dict[str, Any]:
    """A claim by itself: of the way it took no more than that it came from elsewhere, if not straight from its speaker.

    What came from elsewhere then goes back to an unknown origin, so that it passes for independent of nothing.
    """
    first, speaker = (claim.chain[0] if claim.chain else None), claim.speaker
    own = speaker is not None and (
        same_name(first.who, speaker.name) if first else bool(speaker.party) or not speaker.anonymous
    )
    return {
        "source": None,
        "span": None,
        "cue_span": None,
        "speaker_span": None,
        "quote_ranges": (),
        "base_date": None,
        "chain": () if own else (Hop(who=WITHHELD, kind="root"),),
        "translation": _without_chain(claim),
    }
