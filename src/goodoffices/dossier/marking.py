"""Who may read what: the dossier without the records whose marking is above a level."""

from __future__ import annotations

from typing import Any

from goodoffices.dossier.asof import only_grounds
from goodoffices.dossier.claim import Claim
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.issue import Issue, Landmark
from goodoffices.dossier.package import Package
from goodoffices.dossier.record import Record
from goodoffices.errors import BadInput, Fault, nearest

#: Two usual ladders, the most open first: office words, and the Traffic Light Protocol 2.0.
LADDERS = (
    ("public", "internal", "restricted", "confidential", "secret"),
    ("clear", "green", "amber", "amber+strict", "red"),
)
#: Kinds that are left out whole; of the others the texts are withheld and the model keeps its shape.
LEFT_OUT = (
    "source",
    "claim",
    "judgement",
    "relation",
    "event",
    "indicator",
    "hypothesis",
    "interest",
    "red_line",
    "fact",
)
KINDS = (*LEFT_OUT, "actor", "option", "rule", "preference", "outcome", "issue", "position", "package")
WITHHELD = "[withheld]"


def up_to(dossier: Dossier, marking: str) -> tuple[Dossier, dict[str, int]]:
    """What a reader cleared for `marking` may see, and how many records of each kind that leaves out.

    Parameters
    ----------
    dossier : Dossier
    marking : str
        A word of `LADDERS`, or one the dossier uses; words on no ladder are seen only by who asks for them.

    Returns
    -------
    dossier, withheld : Dossier, dict
        Options, rules, preferences, outcomes, issues, positions and packages above the marking keep their place in the
        model, without their words.

    Raises
    ------
    BadInput
        When no ladder and no record has that word.
    """
    used = {record.marking or dossier.about.marking for kind in KINDS for record in getattr(dossier, kind)}
    known = [word for ladder in LADDERS for word in ladder] + sorted(used)
    if marking not in known:
        raise BadInput(Fault(f"no marking '{marking}'", nearest=nearest(marking, known)))
    changes: dict[str, Any] = {}
    withheld: dict[str, int] = {}
    for kind in KINDS:
        records = getattr(dossier, kind)
        open_to = [_seen(record.marking or dossier.about.marking, marking) for record in records]
        if not all(open_to):
            withheld[kind] = len(records) - sum(open_to)
            changes[kind] = tuple(
                record if seen else _wordless(record)
                for record, seen in zip(records, open_to, strict=True)
                if seen or kind not in LEFT_OUT
            )
    if not _seen(dossier.about.marking, marking):
        changes["about"] = dossier.about.model_copy(
            update={"title": WITHHELD, "summary": None, "note": None, "translation": {}}
        )
    seen_by_all = dossier.model_copy(update=changes)
    seen_by_all = seen_by_all.model_copy(update={"claim": tuple(_loose(c, seen_by_all) for c in seen_by_all.claim)})
    known_grounds = {record.id for kind in ("claim", "judgement") for record in getattr(seen_by_all, kind)}
    return only_grounds(seen_by_all, known_grounds), withheld


def _seen(marking: str, cleared: str) -> bool:
    for ladder in LADDERS:
        if marking in ladder and cleared in ladder:
            return ladder.index(marking) <= ladder.index(cleared)
    return marking == cleared


def _loose(claim: Claim, dossier: Dossier) -> Claim:
    """A claim that names no source and no indicator that is left out."""
    indicators = tuple(id for id in claim.bears_on.indicators if dossier.get("indicator", id))
    source = claim.source if dossier.get("source", claim.source or "") else None
    return claim.model_copy(
        update={"source": source, "bears_on": claim.bears_on.model_copy(update={"indicators": indicators})}
    )


def _wordless(record: Record) -> Record:
    words: dict[str, Any] = {"label": WITHHELD, "name": WITHHELD, "aliases": ()}
    kept = {field: word for field, word in words.items() if hasattr(record, field)}
    if isinstance(record, Issue):
        ends = {end: Landmark(value=getattr(record, end).value, label=WITHHELD) for end in ("low", "high")}
        kept |= {**ends, "landmarks": ()}
    if isinstance(record, Package):
        kept |= _numbered(record)
    return record.model_copy(update={**kept, "because": (), "note": None, "translation": {}})


def _numbered(package: Package) -> dict[str, Any]:
    """A package's parts without words: their options by number."""
    numbers = {part.id: {option: str(n) for n, option in enumerate(part.options)} for part in package.parts}
    parts = tuple(
        part.model_copy(
            update={
                "label": WITHHELD,
                "options": tuple(numbers[part.id].values()),
                "because": (),
                "translation": {},
            }
        )
        for part in package.parts
    )
    return {"parts": parts, "proposed": {part: numbers[part][option] for part, option in package.proposed.items()}}
