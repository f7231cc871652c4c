"""What a reviewer types as fields of a claim: a grade, words of the source, what it bears on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from goodoffices.desk.ledger import Ledger, claim_of, day
from goodoffices.dossier.claim import Claim
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.quoting import find
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.formats import sources

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
        raise BadInput(f"expected a letter from A to F and a figure from 1 to 6, such as B2, not '{grade}'")
    given = {"reliability": grade[0], "credibility": int(grade[1]), "by": by, "when": day(on)}
    return given | ({"why": why} if why else {})


def quoted(ledger: Ledger, id: str, words: str) -> dict[str, Any]:
    """The place of words in the source of a claim, as a field for `accept`; they are looked up, never retyped.

    Raises
    ------
    BadInput
        When the text is not at hand, or the words do not stand in it, or more than once.
    Broken
        When the text is not the one the claim was read in.
    """
    source = ledger.dossier.get("source", claim_of(ledger.dossier, id).source or "")
    text = sources.text_of(ledger.path, source) if source else None
    if source is None or text is None:
        raise BadInput(f"the text of claim '{id}' is not at hand, so nothing can be looked up in it")
    place = find(text, words)
    if place is None:
        raise BadInput(f"these words do not stand once in source '{source.id}': {words}")
    return {"span": place}


def bearing_on(dossier: Dossier, claim: Claim, ids: Iterable[str]) -> dict[str, Any]:
    """What a claim bears on, with more actors, options, issues and indicators by id, as a field for `accept`.

    Raises
    ------
    BadInput
        When nothing in the dossier has such an id.
    """
    known = {kind: [record.id for record in getattr(dossier, kind, ())] for kind in BEARING}
    fields: dict[str, Any] = claim.bears_on.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    for id in ids:
        kinds = [kind for kind, held in known.items() if id in held]
        if not kinds:
            mend = nearest(id, [one for held in known.values() for one in held])
            raise BadInput(Fault(f"there is no {', '.join(BEARING[:-1])} or {BEARING[-1]} '{id}'", nearest=mend))
        for kind in kinds:
            fields[f"{kind}s"] = list(dict.fromkeys((*fields.get(f"{kind}s", ()), id)))
    return {"bears_on": fields}
