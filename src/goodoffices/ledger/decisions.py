"""The ledger of a dossier, and every step of a reviewer: a step on its store, saved and entered in the log at once.

The command line and the review screen share it. Each step appends a revision of a claim, or of several at once, and
gives the ledger as it then stands; what it changes is worked out on the dossier as it is then, so that what others
wrote meanwhile stays. Steps on claims that are there read no more of a long ledger than they are about.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any

from goodoffices.dossier.calling import called
from goodoffices.dossier.check.quoting import faults_of
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.edit import Edit, apply
from goodoffices.dossier.ledger import confirmed_alone
from goodoffices.dossier.made import made
from goodoffices.dossier.records.claim import LINKS, Claim, Span
from goodoffices.dossier.records.record import as_written
from goodoffices.dossier.records.source import Source
from goodoffices.dossier.records.speaker import Speaker, usual_chain
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.ledger.names import KnownNames
from goodoffices.store.opening import CATALOG, LOGGED, format_of, where
from goodoffices.store.store import Store
from goodoffices.wording import Worded

#: What an extractor proposes, the speaker's name aside; who changes any of it edits, who adds to it accepts.
PROPOSED = ("span", "cue_span", "speaker_span", "quote_ranges", "status", "mode", "said", "about")


#: The fields to change as in the file, `{"paraphrase": "...", "speaker": {"name": "..."}}`, None to take one away; or
#: what makes them from the dossier and the claim as they stand when the step is done.
Changes = Mapping[str, Any] | Callable[[Dossier, Claim], Mapping[str, Any]]


@dataclass(frozen=True)
class Ledger:
    """A dossier's ledger as it stood after the last step.

    Attributes
    ----------
    store : Store
        Where it is kept.
    steps : tuple of Claim
        What this session appended, the last one last; `undo` takes it back.
    seen : Dossier | None
        The dossier after the last step, or an excerpt of it with the claims the step was about.
    """

    store: Store
    steps: tuple[Claim, ...] = ()
    seen: Dossier | None = field(default=None, repr=False)

    @property
    def path(self) -> Path:
        """The dossier's folder, `.toml` file or workspace."""
        return self.store.path

    @cached_property
    def dossier(self) -> Dossier:
        """The whole dossier, read when first asked for."""
        return self.store.dossier


def open_ledger(dossier: str | Path) -> Ledger:
    """Open the ledger of a dossier folder, `.toml` file or workspace; it is read when it is first asked for.

    Raises
    ------
    BadInput
        When it is not there, is one of the catalogue, or in a format that keeps no claims.
    """
    path = where(dossier)
    if format_of(path).id not in LOGGED:
        raise BadInput(Fault(Worded("ledger-elsewhere"), file=str(path)))
    if path.resolve().is_relative_to(CATALOG.resolve()):
        name = path.resolve().relative_to(CATALOG.resolve()).parts[0]
        raise BadInput(Worded("ledger-catalogue", name=name))
    return Ledger(Store(path))


def accept(
    ledger: Ledger,
    id: str | tuple[str, ...],
    *,
    by: str,
    changes: Changes | None = None,
    seconds: float | None = None,
    on: date | None = None,
    naming: Collection[str] = (),
) -> Ledger:
    """Let a claim in, or change one that is in: the next revision, with `changes` to its fields.

    It is `edited` once the speaker's name or a field of `PROPOSED` changes, and `accepted` when others are added.

    Parameters
    ----------
    ledger : Ledger
    id : str | tuple of str
        Of one claim, or of several: then all of them are let in, or none.
    by : str
        Who decides.
    changes : mapping | callable, optional
        See `Changes`.
    seconds : float, optional
        How long it took.
    on : date, optional
        Default: today.
    naming : collection of str, optional
        Ids of other claims that the changes name; with them a long ledger is quicker.

    Raises
    ------
    BadInput
        When there is no such claim, or the outcome does not fit the dossier or the text; nothing is written then.
    """
    review = {"by": by, "when": day(on), "seconds": seconds}
    return _next(ledger, id, changes or {}, review, naming=naming)


def reject(
    ledger: Ledger,
    id: str | tuple[str, ...],
    reason: str,
    *,
    by: str,
    seconds: float | None = None,
    on: date | None = None,
) -> Ledger:
    """Keep a claim out, or several, for a reason of `goodoffices.dossier.records.review`; raises as `accept`."""
    review = {"by": by, "when": day(on), "seconds": seconds, "reason": reason}
    return _next(ledger, id, {}, review, command="reject")


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
    given = {"reliability": reliability, "credibility": credibility, "by": by, "when": day(on), "why": why}
    review = {"by": by, "when": day(on)}
    return _next(ledger, id, lambda _, claim: {"grade": given} if _let_in(claim) else {}, review, command="grade")


def link(ledger: Ledger, id: str, kind: str, target: str, *, by: str, on: date | None = None) -> Ledger:
    """Let a claim confirm, deny, repeat, supersede or answer another one; raises as `accept`."""
    if kind not in LINKS:
        raise BadInput(Fault(Worded("no-link", link=kind, known=LINKS), nearest=nearest(kind, LINKS)))

    def linked(_: Dossier, claim: Claim) -> dict[str, Any]:
        return linked_field(_let_in(claim), kind, [target])

    return _next(ledger, id, linked, {"by": by, "when": day(on)}, command="link", naming=[target])


def linked_field(claim: Claim, kind: str, targets: Iterable[str]) -> dict[str, Any]:
    """The field that links a claim to more claims."""
    return {kind: list(dict.fromkeys((*getattr(claim, kind), *targets)))}


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
    """A claim that no rule saw, from a selection of a source's text; the last of `steps` is it. Raises as `accept`.

    Without a `chain` it goes straight from the speaker to the source's outlet, said on the day of publication.
    """
    review = {"state": "accepted", "by": by, "when": day(on), "seconds": seconds}

    def added(dossier: Dossier) -> Dossier:
        read_in = source_of(dossier, source)
        own = {"id": next(free_ids(dossier, source)), "source": source, "span": span, "review": review}
        return _appended(ledger.store, dossier, own | _straight(dossier, read_in, fields) | dict(fields))

    after, _ = ledger.store.step(added, by=by, command="add")
    return Ledger(ledger.store, (*ledger.steps, after.claim[-1]), after)


def undo(ledger: Ledger) -> Ledger:
    """Take back the last step of this session; the file is then as it was before it.

    Raises
    ------
    BadInput
        When there is none, or its claim has changed since.
    """
    if not ledger.steps:
        raise BadInput(Worded("nothing-to-undo"))
    last = ledger.steps[-1]

    def without(dossier: Dossier) -> Dossier:
        if dossier.get("claim", last.id) != last:
            raise BadInput(Worded("claim-changed", claim=last.id))
        return apply(dossier, [Edit(op="remove", kind="claim", at=last.id)])

    by = last.review.by if last.review else None
    after, _ = ledger.store.step(without, by=by, command="take-back")
    return Ledger(ledger.store, ledger.steps[:-1], after)


def free_ids(dossier: Dossier, source: str) -> Iterator[str]:
    """The free ids for claims of a source, one after another."""
    ids = {claim.id for claim in dossier.claim}
    return (id for id in (f"{source}-{number:02}" for number in count(1)) if id not in ids)


def _next(
    ledger: Ledger,
    ids: str | tuple[str, ...],
    changes: Changes,
    review: Mapping[str, Any],
    *,
    command: str = "accept",
    naming: Collection[str] = (),
) -> Ledger:
    """The ledger with the next revision of each claim, checked together and written once; unchanged ones get none."""
    asked = (ids,) if isinstance(ids, str) else ids
    steps: list[Claim] = []

    def decided(dossier: Dossier) -> Dossier:
        steps.clear()
        for id in asked:
            fields = _revised(dossier, claim_of(dossier, id), changes, review)
            if fields is not None:
                dossier = _appended(ledger.store, dossier, fields)
                steps.append(dossier.claim[-1])
        return dossier

    after, _ = ledger.store.step(decided, by=review["by"], command=command, about=(*asked, *naming))
    return Ledger(ledger.store, (*ledger.steps, *steps), after)


def _revised(dossier: Dossier, old: Claim, changes: Changes, review: Mapping[str, Any]) -> dict[str, Any] | None:
    """The fields of the next revision of a claim; None when nothing would change."""
    before = as_written(old)
    asked = dict(changes(dossier, old) if callable(changes) else changes)
    given = _quotes_within(old, _renamed(before, asked))
    fields = {name: value for name, value in (before | given).items() if value is not None}
    new, faults = made(Claim, fields, "claim")
    if new is None:
        raise BadInput(faults)
    reviewed = old.review is None or not old.review.unreviewed
    if old.counts and reviewed and new == old and review.get("reason") is None:
        return None
    edited = old.state == "edited" or _proposed(new) != _proposed(old)
    state = "rejected" if review.get("reason") else "edited" if edited else "accepted"
    return fields | {"rev": old.rev + 1, "review": {**review, "state": state}}


def _quotes_within(old: Claim, changes: dict[str, Any]) -> dict[str, Any]:
    """With the quoted parts cut to a new span, unless they are said too."""
    if not changes.get("span") or "quote_ranges" in changes or not old.quote_ranges:
        return changes
    start, end = changes["span"]
    kept = [[max(a, start), min(b, end)] for a, b in old.quote_ranges if max(a, start) < min(b, end)]
    return changes | {"quote_ranges": kept or None}


def _proposed(claim: Claim) -> tuple[Any, ...]:
    return (claim.speaker and claim.speaker.name, *(getattr(claim, name) for name in PROPOSED))


def _renamed(before: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """With a chain that begins with the new speaker, where it began with the old one."""
    old, new = before.get("speaker"), changes.get("speaker")
    first, *others = before.get("chain") or [{}]
    if not old or not new or "chain" in changes or old["name"] not in first.get("who", ""):
        return changes
    who = first["who"].replace(old["name"], new["name"], 1) if new.get("anonymous") else new["name"]
    return changes | {"chain": [first | {"who": who}, *others]}


def _straight(dossier: Dossier, source: Source, fields: Mapping[str, Any]) -> dict[str, Any]:
    """When and through whom a new claim came, unless it says so: from the speaker, by the fullest name they have."""
    speaker, _ = made(Speaker, fields.get("speaker") or {}, "speaker")
    if speaker is None:
        return {}
    others = (claim.speaker.name for claim in dossier.claim if claim.speaker and claim.source == source.id)
    named = speaker.model_copy(update={"name": KnownNames(others, source.language).fullest(speaker.name)})
    said = fields.get("said", source.published)
    chain = usual_chain(named, source.outlet, said=said, published=source.published)
    return {"said": said, "chain": [hop.model_dump(exclude_defaults=True) for hop in chain]}


def _appended(store: Store, dossier: Dossier, fields: dict[str, Any]) -> Dossier:
    """The dossier with one more revision at its end, checked against the others and against the text."""
    changed = apply(dossier, [Edit(op="insert", kind="claim", record=fields)])
    claim, old = changed.claim[-1], dossier.get("claim", fields["id"])
    if claim.counts:
        source = changed.get("source", claim.source or "")
        text = store.text_of(source) if source else None
        faults = list(faults_of(claim, text)) if text is not None else []
        if claim.grade != (old and old.grade) and claim.id in confirmed_alone(changed):
            faults.append(Fault(Worded("claim-not-confirmed", claim=claim.id)))
        if faults:
            raise BadInput(faults)
    return changed


def claim_of(dossier: Dossier, id: str) -> Claim:
    """The claim of that id, or a fault with the nearest one."""
    found: Claim | None = dossier.get("claim", id)
    if found is None:
        raise BadInput(
            Fault(
                Worded("there-is-no", record=called("claim", id)), nearest=nearest(id, [c.id for c in dossier.ledger])
            )
        )
    return found


def _let_in(claim: Claim) -> Claim:
    if not claim.counts:
        raise BadInput(
            Worded("claim-is-rejected" if claim.state == "rejected" else "claim-is-proposed", claim=claim.id)
        )
    return claim


def source_of(dossier: Dossier, id: str) -> Source:
    """The source of that id, or a fault with the nearest one."""
    found: Source | None = dossier.get("source", id)
    if found is None:
        mend = nearest(id, [s.id for s in dossier.source])
        raise BadInput(Fault(Worded("there-is-no", record=called("source", id)), nearest=mend))
    return found


def day(on: date | None) -> str:
    """A day, or today, as it stands in a record."""
    return (on or date.today()).isoformat()
