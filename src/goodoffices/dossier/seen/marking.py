"""Who may read what: the dossier without the records marked above a level, and without what hangs on them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

from goodoffices.dossier.check.references import misfits
from goodoffices.dossier.dossier import KINDS, TABLES, About, Dossier
from goodoffices.dossier.records.record import Record
from goodoffices.dossier.records.speaker import WITHHELD
from goodoffices.dossier.seen.asof import only_grounds
from goodoffices.dossier.seen.unnaming import unnamed
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.wording import Worded

#: Two usual ladders, the most open first: office words, and the Traffic Light Protocol 2.0.
LADDERS = (
    ("public", "internal", "restricted", "confidential", "secret"),
    ("clear", "green", "amber", "amber+strict", "red"),
)
#: What is computed from several records at once -> the kinds it is computed from. With one of them withheld there is no
#: answer that is both right and free of it.
COMPUTED = {
    "conflict": ("option", "rule", "preference", "status_quo"),
    "issues": ("issue", "position", "red_line"),
    "explanations": ("hypothesis", "claim", "source"),
}


def up_to(dossier: Dossier, marking: str) -> tuple[Dossier, dict[str, int]]:
    """What a reader cleared for `marking` may see, and how many records of each kind that leaves out.

    A record above the marking goes whole, and with it every record that names it and means nothing without it: the
    options of an actor, the preferences that speak of an option, the positions on an issue. Claims, events, facts and
    interests stay and name it no more. A claim whose source is withheld loses its places in the text and the way it
    took; one without words of its own goes.

    Parameters
    ----------
    dossier : Dossier
    marking : str
        A word of `LADDERS`, or one the dossier uses; words on no ladder are seen only by who asks for them.

    Returns
    -------
    dossier, withheld : Dossier, dict
        The dossier is the same whatever the withheld records say. What must not be computed from it is `incomplete`.

    Raises
    ------
    BadInput
        When no ladder and no record has that word.
    """
    of = _markings(dossier)
    used = set(markings(dossier))
    known = [word for ladder in LADDERS for word in ladder] + sorted(used)
    if marking not in known:
        raise BadInput(Fault(Worded("no-marking", marking=marking), nearest=nearest(marking, known)))
    if all(_seen(word, marking) for word in used):
        return dossier, {}
    seen = _without(dossier, lambda record: _seen(of(record), marking))
    if not _seen(dossier.about.marking, marking):
        about = About(id="withheld", title=WITHHELD, language=dossier.about.language, marking=marking)
        seen = seen.model_copy(update={"about": about})
    withheld = {kind: gone for kind in (*KINDS, "status_quo") if (gone := _count(dossier, kind) - _count(seen, kind))}
    return seen, withheld


def incomplete(withheld: Collection[str]) -> tuple[str, ...]:
    """Which of `COMPUTED` lack a record, by the kinds withheld."""
    return tuple(what for what, kinds in COMPUTED.items() if set(kinds) & set(withheld))


def marked(dossier: Dossier) -> bool:
    """Whether anything in it is marked above the most open word of its ladder."""
    return any(above_all(word) for word in markings(dossier))


def above_all(word: object) -> bool:
    """Whether a word, if it is one, keeps anything from anybody: every word but the most open ones."""
    return word is not None and word not in {ladder[0] for ladder in LADDERS}


def marked_of(dossier: Dossier, kinds: Iterable[str]) -> int:
    """How many records of some kinds are marked above the most open word of their ladder."""
    of = _markings(dossier)
    found = (getattr(dossier, kind) for kind in kinds if kind in KINDS)
    return sum(above_all(of(record)) for records in found for record in records)


def markings(dossier: Dossier) -> Iterator[str]:
    """Every marking in force in a dossier: its own, and that of each record."""
    of = _markings(dossier)
    yield dossier.about.marking
    for kind in KINDS:
        yield from (of(record) for record in getattr(dossier, kind))
    if dossier.status_quo is not None:
        yield of(dossier.status_quo)


def _markings(dossier: Dossier) -> Callable[[Record], str]:
    """What marking a record has; every revision of a claim has that of the highest one."""
    latest = {claim.id: claim.marking for claim in dossier.ledger}
    revisions = {id(claim): latest[claim.id] for claim in dossier.claim}

    def of(record: Record) -> str:
        return revisions.get(id(record), record.marking) or dossier.about.marking

    return of


def _seen(marking: str, cleared: str) -> bool:
    for ladder in LADDERS:
        if marking in ladder and cleared in ladder:
            return ladder.index(marking) <= ladder.index(cleared)
    return marking == cleared


def _without(dossier: Dossier, seen: Callable[[Record], bool]) -> Dossier:
    """The records that are seen, less what they say of the others, less those that mean nothing without them."""
    changes: dict[str, Any] = {kind: tuple(filter(seen, getattr(dossier, kind))) for kind in KINDS}
    changes["claim"] = tuple(filter(seen, dossier.ledger))
    if dossier.status_quo is not None and not seen(dossier.status_quo):
        changes["status_quo"] = None
    left = dossier.model_copy(update=changes)
    while True:
        left = unnamed(left, dossier)
        grounds = {record.id for kind in ("claim", "judgement") for record in getattr(left, kind)}
        left = only_grounds(left, grounds)
        found = misfits(left)
        if not found:
            return left
        places: dict[str, set[int | None]] = {}
        for misfit in found:
            places.setdefault(misfit.kind, set()).add(misfit.index)
        left = left.model_copy(update=dict(_fewer(left, places)))


def _fewer(dossier: Dossier, places: Mapping[str, set[int | None]]) -> Iterator[tuple[str, Any]]:
    for kind, gone in places.items():
        if kind in TABLES:
            yield kind, None
        else:
            yield kind, tuple(r for place, r in enumerate(getattr(dossier, kind)) if place not in gone)


def _count(dossier: Dossier, kind: str) -> int:
    if kind == "status_quo":
        return int(dossier.status_quo is not None)
    return len(dossier.ledger if kind == "claim" else getattr(dossier, kind))
