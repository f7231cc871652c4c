"""What a reviewer types as fields of a claim: a grade, words of the source, what it bears on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from goodoffices.dossier.check.quoting import places
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.record import as_written
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.ledger.decisions import Ledger, claim_of, day
from goodoffices.wording import Worded

#: The kinds of record a claim may bear on by id.
BEARING = ("actor", "option", "issue", "indicator")


def graded(grade: str, *, by: str, why: str | None = None, on: date | None = None) -> dict[str, Any]:
    """A grade such as B2 as a field for `accept`; each part stands for itself, F and 6 for no basis to judge.

    Raises
    ------
    BadInput
        When it is not a letter from A to F and a figure from 1 to 6.
    """
    if not re.fullmatch("[A-F][1-6]", grade):
        raise BadInput(Worded("grade-expected", found=grade))
    given = {"reliability": grade[0], "credibility": int(grade[1]), "by": by, "when": day(on)}
    return given | ({"why": why} if why else {})


def quoted(ledger: Ledger, id: str, words: str, dossier: Dossier | None = None) -> dict[str, Any]:
    """The place of words in the source of a claim, as a field for `accept`; they are looked up, never retyped.

    Parameters
    ----------
    ledger : Ledger
    id : str
        Of the claim.
    words : str
    dossier : Dossier, optional
        What holds the claim; default: the whole of it.

    Raises
    ------
    BadInput
        When the text is not at hand, or the words do not stand in it, or more than once.
    Broken
        When the text is not the one the claim was read in.
    """
    held = dossier or ledger.dossier
    source = held.get("source", claim_of(held, id).source or "")
    text = ledger.store.text_of(source) if source else None
    if source is None or text is None:
        raise BadInput(Worded("claim-text-away", claim=id))
    found = places(text, words)
    if not found:
        raise BadInput(Worded("words-nowhere", source=source.id, words=words))
    if len(found) > 1:
        raise BadInput(Worded("words-often", times=len(found), source=source.id, words=words))
    return {"span": found[0]}


def spoken_by(
    claim: Claim, *, name: str | None = None, role: str | None = None, on_behalf_of: str | None = None
) -> dict[str, Any]:
    """The speaker with what a reviewer typed, as a field for `accept`; None leaves a part, an empty text takes it away.

    A name that holds the old one, or is held by it, is the same speaker by a fuller or a shorter name; any other name
    begins a new speaker, of whom nothing is known but what is typed.
    """
    if name == "":
        return {"speaker": None}
    old = claim.speaker.model_dump(exclude_defaults=True) if claim.speaker else {}
    same = name is None or _within(name, old.get("name", "")) or _within(old.get("name", ""), name)
    speaker = dict(old) if same else {}
    if name is not None:
        speaker |= {"name": name, "anonymous": False}
    if role is not None:
        speaker["role"] = role
    if on_behalf_of is not None:
        speaker |= {"actor": None, "on_behalf_of": on_behalf_of}
    return {"speaker": {field: value for field, value in speaker.items() if value}}


def _within(one: str, other: str) -> bool:
    return bool(one) and one.casefold() in other.casefold()


def happening(claim: Claim, *, code: str | None = None, mediation_role: str | None = None) -> dict[str, Any]:
    """The event a claim tells of with another code or part in mediation, as a field for `accept`.

    Raises
    ------
    BadInput
        When the claim tells of no event yet and no code is given.
    """
    old = claim.event.model_dump(exclude_defaults=True) if claim.event else {}
    if not code and not old:
        raise BadInput(Worded("claim-no-event", claim=claim.id))
    given = {"code": code, "mediation_role": mediation_role}
    return {"event": old | {name: word for name, word in given.items() if word}}


def bearing_on(dossier: Dossier, claim: Claim, ids: Iterable[str]) -> dict[str, Any]:
    """What a claim bears on, with more actors, options, issues and indicators by id, as a field for `accept`.

    Raises
    ------
    BadInput
        When nothing in the dossier has such an id.
    """
    fields: dict[str, Any] = as_written(claim.bears_on)
    for id in ids:
        for kind in borne_on(dossier, id):
            fields[f"{kind}s"] = list(dict.fromkeys((*fields.get(f"{kind}s", ()), id)))
    return {"bears_on": fields}


def borne_on(dossier: Dossier, id: str) -> list[str]:
    """The kinds of record of that id among those a claim can bear on; raises as `bearing_on` when there is none."""
    known = {kind: [record.id for record in getattr(dossier, kind, ())] for kind in BEARING}
    kinds = [kind for kind, held in known.items() if id in held]
    if not kinds:
        mend = nearest(id, [one for held in known.values() for one in held])
        raise BadInput(Fault(Worded("bearing-none", id=id), nearest=mend))
    return kinds
