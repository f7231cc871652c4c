"""The ledger of a dossier on disk: what waits for review, and every step of a reviewer, saved at once.

The command line and the review screen share it. Each step appends one revision of one claim to the file and gives
the ledger as it then stands; the file is read again before each, so that what others wrote meanwhile stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from goodoffices.desk.opening import CATALOG, format_of, where
from goodoffices.dossier.claim import LINKS, Claim, Span
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit import Edit, apply
from goodoffices.dossier.ledger import confirmed_alone
from goodoffices.dossier.quoting import faults_of
from goodoffices.dossier.source import Source
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.formats import sources
from goodoffices.formats.native import read
from goodoffices.formats.native_write import write
from goodoffices.reporting.article import Article
from goodoffices.reporting.sentences import paragraphs

#: What an extractor proposes; a reviewer who changes any of it edits, one who adds to it accepts.
PROPOSED = (
    "span",
    "cue_span",
    "source_span",
    "quote_ranges",
    "speaker",
    "status",
    "mode",
    "said",
    "about",
    "chain",
)
#: The kinds of record a claim may bear on by id.
BEARING = ("actor", "option", "issue", "indicator")
#: Below this confidence a proposal is only a possibility, and comes last.
POSSIBLE = 0.35


@dataclass(frozen=True)
class Ledger:
    """A dossier's ledger as it stood after the last step.

    Attributes
    ----------
    path : Path
        The dossier's folder or `.toml` file.
    dossier : Dossier
    steps : tuple of Claim
        What this session appended, the last one last; `undo` takes it back.
    """

    path: Path
    dossier: Dossier
    steps: tuple[Claim, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """One source with its text, for a reviewer.

    Attributes
    ----------
    source : Source
    text : str
    claims : tuple of Claim
        All read in it, whatever their state, in the order of the text; those without a span come first.
    unclaimed : tuple of (start, end)
        The sentences that no claim touches, rejected ones aside.
    """

    source: Source
    text: str
    claims: tuple[Claim, ...]
    unclaimed: tuple[Span, ...]


def open_ledger(dossier: str | Path) -> Ledger:
    """Open the ledger of a dossier folder or `.toml` file.

    Raises
    ------
    BadInput
        When it cannot be read, or is one of the catalogue or in a format that keeps no claims.
    """
    path = where(dossier)
    if format_of(path).id != "native":
        raise BadInput(Fault("a ledger is kept in a dossier folder or a .toml file; convert it first", file=str(path)))
    if path.resolve().is_relative_to(CATALOG.resolve()):
        name = path.resolve().relative_to(CATALOG.resolve()).parts[0]
        raise BadInput(f"'{name}' is of the catalogue; copy it first: goodoffices catalog open {name} my-dossier")
    return Ledger(path, read(path))


def queue(ledger: Ledger, source: str | None = None) -> tuple[Claim, ...]:
    """The proposals that wait for a reviewer, by source and in the order of the text; possible hedges come last."""
    waiting = [c for c in ledger.dossier.ledger if c.state == "proposed" and (source is None or c.source == source)]
    order = {s.id: place for place, s in enumerate(ledger.dossier.source)}
    return tuple(sorted(waiting, key=lambda c: (order.get(c.source or "", -1), _doubtful(c), c.span or (0, 0))))


def sheet(ledger: Ledger, source: str) -> Sheet | None:
    """A source with its text and claims; None when the text is not at hand.

    Raises
    ------
    BadInput
        When there is no such source.
    Broken
        When its text is not the one its claims were read in.
    """
    found = _source(ledger.dossier, source)
    text = sources.text_of(ledger.path, found)
    if text is None:
        return None
    claims = [claim for claim in ledger.dossier.ledger if claim.source == source]
    claims.sort(key=lambda claim: claim.span or (-1, -1))
    return Sheet(found, text, tuple(claims), _unclaimed(found, text, claims))


def accept(
    ledger: Ledger,
    id: str,
    *,
    by: str,
    changes: Mapping[str, Any] | None = None,
    seconds: float | None = None,
    on: date | None = None,
) -> Ledger:
    """Let a claim in, or change one that is in: the next revision, with `changes` to its fields.

    It is `edited` once a field of `PROPOSED` changes, and `accepted` when only others are added.

    Parameters
    ----------
    ledger : Ledger
    id : str
    by : str
        Who decides.
    changes : mapping, optional
        Fields as in the file: `{"paraphrase": "...", "speaker": {"name": "..."}}`; None takes one away.
    seconds : float, optional
        How long it took.
    on : date, optional
        Default: today.

    Raises
    ------
    BadInput
        When there is no such claim, or the outcome does not fit the dossier or the text; nothing is written then.
    """
    return _next(ledger, id, dict(changes or {}), by=by, seconds=seconds, on=on)


def reject(
    ledger: Ledger, id: str, reason: str, *, by: str, seconds: float | None = None, on: date | None = None
) -> Ledger:
    """Keep a claim out, for a reason of `goodoffices.dossier.review`; raises as `accept`."""
    return _next(ledger, id, {}, by=by, seconds=seconds, on=on, reason=reason)


def grade(
    ledger: Ledger,
    id: str,
    reliability: str,
    credibility: int,
    *,
    by: str,
    why: str | None = None,
    on: date | None = None,
) -> Ledger:
    """Give a claim that is in its two grades; the earlier ones stay in the earlier revisions. Raises as `accept`."""
    _let_in(read(ledger.path), id)
    return _next(ledger, id, {"grade": graded(f"{reliability}{credibility}", by=by, why=why, on=on)}, by=by, on=on)


def graded(grade: str, *, by: str, why: str | None = None, on: date | None = None) -> dict[str, Any]:
    """A grade such as B2 as a field for `accept`; each part stands for itself, F and 6 for no basis to judge.

    Raises
    ------
    BadInput
        When it is not a letter from A to F and a figure from 1 to 6.
    """
    if not re.fullmatch("[A-F][1-6]", grade):
        raise BadInput(f"expected a letter from A to F and a figure from 1 to 6, such as B2, not '{grade}'")
    given = {"reliability": grade[0], "credibility": int(grade[1]), "by": by, "when": _day(on)}
    return given | ({"why": why} if why else {})


def link(ledger: Ledger, id: str, kind: str, target: str, *, by: str, on: date | None = None) -> Ledger:
    """Let a claim confirm, deny, repeat, supersede or answer another one; raises as `accept`."""
    if kind not in LINKS:
        raise BadInput(Fault(f"no link '{kind}' (there are {', '.join(LINKS)})", nearest=nearest(kind, LINKS)))
    held = getattr(_let_in(read(ledger.path), id), kind)
    return _next(ledger, id, {kind: [*held, target]}, by=by, on=on) if target not in held else ledger


def add(
    ledger: Ledger,
    source: str,
    span: Span,
    fields: Mapping[str, Any],
    *,
    by: str,
    seconds: float | None = None,
    on: date | None = None,
) -> Ledger:
    """A claim that no rule saw, from a selection of a source's text; the last of `steps` is it. Raises as `accept`."""
    dossier = read(ledger.path)
    _source(dossier, source)
    review = {"state": "accepted", "by": by, "when": _day(on), "seconds": seconds}
    record = {"id": free_id(dossier, source), "source": source, "span": span, "review": review, **fields}
    return _append(ledger, dossier, record)


def undo(ledger: Ledger) -> Ledger:
    """Take back the last step of this session; the file is then as it was before it.

    Raises
    ------
    BadInput
        When there is none, or its claim has changed since.
    """
    if not ledger.steps:
        raise BadInput("there is nothing to undo")
    last = ledger.steps[-1]
    dossier = read(ledger.path)
    if dossier.get("claim", last.id) != last:
        raise BadInput(f"claim '{last.id}' has changed since; mend it instead")
    changed = apply(dossier, [Edit(op="remove", kind="claim", at=last.id)])
    write(changed, ledger.path)
    return replace(ledger, dossier=changed, steps=ledger.steps[:-1])


def free_id(dossier: Dossier, source: str, taken: int = 0) -> str:
    """The next free id for a claim of a source, after `taken` more."""
    ids = {claim.id for claim in dossier.claim}
    number = 1 + taken + sum(id.startswith(f"{source}-") for id in ids)
    while f"{source}-{number:02}" in ids:
        number += 1
    return f"{source}-{number:02}"


def _next(
    ledger: Ledger,
    id: str,
    changes: dict[str, Any],
    *,
    by: str,
    seconds: float | None = None,
    on: date | None = None,
    reason: str | None = None,
) -> Ledger:
    dossier = read(ledger.path)
    old = _claim(dossier, id)
    before = old.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    changes = _renamed(before, changes)
    fields = {name: value for name, value in (before | changes).items() if value is not None}
    reviewed = old.review is None or not old.review.unreviewed
    if old.counts and reviewed and fields == before and reason is None:
        return replace(ledger, dossier=dossier)
    edited = old.state == "edited" or any(fields.get(name) != before.get(name) for name in PROPOSED)
    state = "rejected" if reason else "edited" if edited else "accepted"
    review = {"state": state, "by": by, "when": _day(on), "seconds": seconds, "reason": reason}
    return _append(ledger, dossier, fields | {"rev": old.rev + 1, "review": review})


def _renamed(before: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """With a chain that begins with the new speaker, where it began with the old one."""
    old, new = before.get("speaker"), changes.get("speaker")
    first, *others = before.get("chain") or [{}]
    if not old or not new or "chain" in changes or not first.get("who", "").startswith(old["name"]):
        return changes
    who = first["who"].replace(old["name"], new["name"], 1) if new.get("anonymous") else new["name"]
    return changes | {"chain": [first | {"who": who}, *others]}


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


def _append(ledger: Ledger, dossier: Dossier, fields: dict[str, Any]) -> Ledger:
    """The ledger with one more revision, checked against the dossier and the text before anything is written."""
    changed = apply(dossier, [Edit(op="insert", kind="claim", record=fields)])
    claim, old = changed.claim[-1], dossier.get("claim", fields["id"])
    if claim.counts:
        source = changed.get("source", claim.source or "")
        text = sources.text_of(ledger.path, source) if source else None
        faults = list(faults_of(claim, text)) if text is not None else []
        if claim.grade != (old and old.grade) and confirmed_alone(changed, claim):
            faults.append(Fault(f"claim '{claim.id}' has one root, and 1 takes two: link what confirms it first"))
        if faults:
            raise BadInput(faults)
    write(changed, ledger.path)
    return replace(ledger, dossier=changed, steps=(*ledger.steps, claim))


def _claim(dossier: Dossier, id: str) -> Claim:
    found: Claim | None = dossier.get("claim", id)
    if found is None:
        raise BadInput(Fault(f"there is no claim '{id}'", nearest=nearest(id, [c.id for c in dossier.ledger])))
    return found


def _let_in(dossier: Dossier, id: str) -> Claim:
    claim = _claim(dossier, id)
    if not claim.counts:
        raise BadInput(f"claim '{id}' is {claim.state}; accept it first")
    return claim


def _source(dossier: Dossier, id: str) -> Source:
    found: Source | None = dossier.get("source", id)
    if found is None:
        raise BadInput(Fault(f"there is no source '{id}'", nearest=nearest(id, [s.id for s in dossier.source])))
    return found


def _doubtful(claim: Claim) -> bool:
    return claim.extractor is not None and (claim.extractor.confidence or 0) < POSSIBLE


def _unclaimed(source: Source, text: str, claims: list[Claim]) -> tuple[Span, ...]:
    """Sentences, or paragraphs in a language without a words file."""
    try:
        found = [(s.start, s.end) for s in Article.of(text, source.language).sentences]
    except BadInput:
        found = paragraphs(text)
    taken = [s for c in claims if c.state != "rejected" for s in (c.span, c.cue_span) if s]
    return tuple((a, b) for a, b in found if not any(start < b and a < end for start, end in taken))


def _day(on: date | None) -> str:
    return (on or date.today()).isoformat()
