"""Who may read what: the dossier without the records whose marking is above a level."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from goodoffices.dossier.asof import only_grounds
from goodoffices.dossier.claim import Claim
from goodoffices.dossier.dossier import KINDS, Dossier
from goodoffices.dossier.issue import Issue, Landmark
from goodoffices.dossier.package import Package, Part
from goodoffices.dossier.record import Record
from goodoffices.errors import BadInput, Fault, nearest

#: Two usual ladders, the most open first: office words, and the Traffic Light Protocol 2.0.
LADDERS = (
    ("public", "internal", "restricted", "confidential", "secret"),
    ("clear", "green", "amber", "amber+strict", "red"),
)
#: Kinds the model is made of: above the marking they keep their place in it, without their words.
SHAPED = ("actor", "option", "rule", "preference", "outcome", "issue", "position", "package")
#: All others are left out whole.
LEFT_OUT = tuple(kind for kind in KINDS if kind not in SHAPED)
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
    of = _markings(dossier)
    used = {of(record) for kind in KINDS for record in getattr(dossier, kind)}
    known = [word for ladder in LADDERS for word in ladder] + sorted(used)
    if marking not in known:
        raise BadInput(Fault(f"no marking '{marking}'", nearest=nearest(marking, known)))
    changes: dict[str, Any] = {}
    withheld: dict[str, int] = {}
    for kind in KINDS:
        records = getattr(dossier, kind)
        open_to = [_seen(of(record), marking) for record in records]
        if not all(open_to):
            closed = [record for record, seen in zip(records, open_to, strict=True) if not seen]
            withheld[kind] = len({getattr(record, "id", place) for place, record in enumerate(closed)})
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


def _markings(dossier: Dossier) -> Callable[[Record], str]:
    """What marking a record has; every revision of a claim has that of the highest one."""
    latest = {claim.id: claim.marking for claim in dossier.ledger}

    def of(record: Record) -> str:
        own = latest[record.id] if isinstance(record, Claim) else record.marking
        return own or dossier.about.marking

    return of


def _seen(marking: str, cleared: str) -> bool:
    for ladder in LADDERS:
        if marking in ladder and cleared in ladder:
            return ladder.index(marking) <= ladder.index(cleared)
    return marking == cleared


def _loose(claim: Claim, dossier: Dossier) -> Claim:
    """A claim that names no source, relation and indicator that is left out."""
    bearing = claim.bears_on
    kept = {
        "indicators": tuple(id for id in bearing.indicators if dossier.get("indicator", id)),
        "values": tuple(value for value in bearing.values if dossier.get("indicator", value.indicator)),
        "relations": tuple(tie for tie in bearing.relations if any(tie.names(r) for r in dossier.relation)),
    }
    loose: dict[str, Any] = {"bears_on": bearing.model_copy(update=kept)}
    if dossier.get("source", claim.source or "") is None:
        loose |= {"source": None, "span": None, "cue_span": None, "speaker_span": None, "quote_ranges": ()}
    return claim.model_copy(update=loose)


def _wordless(record: Record) -> Record:
    words: dict[str, Any] = {"label": WITHHELD, "name": WITHHELD, "unit": "", "aliases": ()}
    kept = {field: word for field, word in words.items() if hasattr(record, field)}
    if isinstance(record, Issue):
        kept |= {end: _silent(getattr(record, end)) for end in ("low", "high")}
        kept["landmarks"] = tuple(map(_silent, record.landmarks))
    if isinstance(record, Package):
        kept["parts"] = tuple(map(_numbered, record.parts))
        places = {part.id: part.options for part in record.parts}
        kept["proposed"] = {part: str(places[part].index(option)) for part, option in record.proposed.items()}
    return record.model_copy(update={**kept, "because": (), "note": None, "translation": {}})


def _silent(mark: Landmark) -> Landmark:
    return mark.model_copy(update={"label": WITHHELD, "because": (), "translation": {}})


def _numbered(part: Part) -> Part:
    """A part whose options are called by their places."""
    options = tuple(map(str, range(len(part.options))))
    return part.model_copy(update={"label": WITHHELD, "options": options, "because": (), "translation": {}})
