"""What a reviewer decides, each with its questions and one step of the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, get_args

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import LINKS, Claim, Span, Status
from goodoffices.dossier.records.review import Reason
from goodoffices.errors import GoodofficesError
from goodoffices.ledger import decisions as steps
from goodoffices.ledger.claim_fields import spoken_by
from goodoffices.ledger.decisions import Ledger
from goodoffices.ledger.queue import queue, source_sheet
from goodoffices.review.questions import Choose, Fill

if TYPE_CHECKING:
    from goodoffices.review.app import ReviewApp

#: Claims offered for a link at most, the nearest in the ledger.
OFFERED = 60


def sources_in_order(ledger: Ledger) -> tuple[str, ...]:
    """Sources with their text at hand, those with proposals that wait first."""
    waiting = dict.fromkeys(claim.source for claim in queue(ledger) if claim.source)
    order = dict.fromkeys([*waiting, *(source.id for source in ledger.dossier.source)])
    return tuple(id for id in order if _sheet(ledger, id))


def _sheet(ledger: Ledger, id: str) -> bool:
    try:
        return source_sheet(ledger, id) is not None
    except GoodofficesError:
        return False


async def accept(app: ReviewApp) -> None:
    """Ask for own words unless there are some, let it in, then ask for the grades."""
    claim = _claim(app)
    if claim is None:
        return
    if await _let_in_worded(app, claim, _span(app, claim)):
        await grade(app, claim.id)
        app.go_on()


async def edit(app: ReviewApp) -> None:
    """Show every field that a reviewer mends as text, and let the claim in as it then is."""
    claim = _claim(app)
    if claim is None:
        return
    speaker = claim.speaker
    values = {
        "speaker": speaker.name if speaker else "",
        "role": (speaker.role or "") if speaker else "",
        "for": (speaker.party or "") if speaker else "",
        "status": claim.status,
        "mode": claim.mode,
        "said": claim.said or "",
        "about": claim.about or "",
        "bears-on": " ".join(claim.bears_on.actors),
        "paraphrase": claim.paraphrase or "",
    }
    hint = app.say("review-edit-hint", statuses=", ".join(get_args(Status)))
    typed = values
    while typed := await _ask(app, "review-edit", typed, claim.span, hint):
        new = {name: value for name, value in typed.items() if value != values[name]}
        if _let_in(app, claim.id, partial(_changes, new, _span(app, claim))):
            await grade(app, claim.id)
            app.go_on()
            return


async def reject(app: ReviewApp) -> None:
    """Ask for the reason and keep the claim out."""
    claim = _claim(app)
    if claim is None:
        return
    reasons = {reason: (str(n), app.say(f"review-reason-{reason}")) for n, reason in enumerate(get_args(Reason), 1)}
    reason = await app.push_screen_wait(Choose(app.say("review-why-not"), reasons))
    if reason is None:
        return
    if app.take(lambda: steps.reject(app.ledger, claim.id, reason, by=app.by, seconds=app.seconds)):
        app.go_on()


async def new(app: ReviewApp) -> None:
    """Ask who says what is selected and in which way, and add it."""
    span = app.chosen()
    if span is None or app.sheet is None:
        return
    source = app.sheet.source.id
    hint = app.say("review-edit-hint", statuses=", ".join(get_args(Status)))
    typed = {"speaker": "", "status": "asserted", "paraphrase": ""}
    while typed := await _ask(app, "review-new", typed, span, hint):
        record: dict[str, Any] = {"status": typed["status"] if typed["speaker"] else "unattributed"}
        record |= {"speaker": {"name": typed["speaker"]}} if typed["speaker"] else {}
        record |= {"paraphrase": typed["paraphrase"]} if typed["paraphrase"] else {}
        if app.take(partial(_added, app, source, span, record)):
            await grade(app, app.ledger.steps[-1].id)
            return


async def link(app: ReviewApp, kind: str | None) -> None:
    """Ask for the kind unless it is said, and for the other claim; let the claim in with the link."""
    claim = _claim(app)
    if claim is None:
        return
    if kind is None:
        kinds = {
            kind: (app.say(f"review-link-key-{kind}"), app.say(f"review-link-{kind}"))
            for kind in LINKS
            if kind != "repeats"
        }
        kind = await app.push_screen_wait(Choose(app.say("review-link", id=claim.id), kinds))
    if kind is None:
        return
    others = [c for c in app.ledger.dossier.claims if c.id != claim.id][-OFFERED:]
    if not others:
        app.notify(app.say("review-no-other"), markup=False)
        return
    listed = {c.id: ("", f"{c.id}  {_short(app, c)}") for c in others}
    target = await app.push_screen_wait(Choose(app.say("review-which", link=app.say(f"review-link-{kind}")), listed))
    if target is None:
        return
    span = _span(app, claim)
    if await _let_in_worded(app, claim, lambda _, now: span | steps.linked_field(now, kind, [target])):
        app.go_on()


async def grade(app: ReviewApp, id: str) -> None:
    """Ask for the two grades, the source's first and by itself; either may be passed over, and then none is kept."""
    say, claim = app.say, app.ledger.dossier.get("claim", id)
    if claim is None or not claim.counts:
        return
    sources = {letter: (letter, say(f"reliability-{letter}")) for letter in "ABCDEF"}
    root = claim.chain[0].who if claim.chain else claim.speaker.name if claim.speaker else say("speaker-none")
    reliability = await app.push_screen_wait(Choose(say("review-reliability", root=root), sources, say("review-skip")))
    if reliability is None:
        return
    contents = {str(n): (str(n), say(f"credibility-{n}")) for n in range(1, 7)}
    credibility = await app.push_screen_wait(
        Choose(say("review-credibility", words=_short(app, claim)), contents, say("review-skip"))
    )
    if credibility is not None:
        app.take(lambda: steps.grade(app.ledger, id, reliability, int(credibility), by=app.by))


def _claim(app: ReviewApp) -> Claim | None:
    """The claim at hand; a word about it when there is none."""
    if app.stop is None or app.stop.claim is None:
        app.notify(app.say("review-no-claim"), markup=False)
        return None
    return app.stop.claim


async def _let_in_worded(app: ReviewApp, claim: Claim, changes: steps.Changes) -> bool:
    """Let a claim in, in own words: they are asked for when it has none, and again when they are refused."""
    if claim.paraphrase or claim.counts:
        return _let_in(app, claim.id, changes)
    hint = app.say("review-own-words-hint")
    typed = {"paraphrase": ""}
    while typed := await _ask(app, "review-own-words", typed, claim.span, hint):
        words = {"paraphrase": typed["paraphrase"]} if typed["paraphrase"] else {}
        if _let_in(app, claim.id, partial(_with, changes, words)):
            return True
    return False


def _with(changes: steps.Changes, words: Mapping[str, Any], dossier: Dossier, claim: Claim) -> dict[str, Any]:
    return {**(changes(dossier, claim) if callable(changes) else changes), **words}


def _let_in(app: ReviewApp, id: str, changes: steps.Changes) -> bool:
    return app.take(lambda: steps.accept(app.ledger, id, by=app.by, changes=changes, seconds=app.seconds))


def _added(app: ReviewApp, source: str, span: Span, record: Mapping[str, Any]) -> Ledger:
    return steps.add(app.ledger, source, span, record, by=app.by, seconds=app.seconds)


async def _ask(app: ReviewApp, question: str, typed: Mapping[str, str], span: Span | None, hint: str) -> dict[str, str]:
    """A form about some words of the text, with what was typed before; empty when the reviewer leaves it."""
    fields = {name: (app.say(f"review-{name}"), value) for name, value in typed.items()}
    return await app.push_screen_wait(Fill(app.say(question), fields, shown=_words(app, span), hint=hint)) or {}


def _span(app: ReviewApp, claim: Claim) -> dict[str, Any]:
    """The span at hand, if the reviewer moved its ends."""
    return {"span": list(app.stop.span)} if app.stop and app.stop.span != claim.span else {}


def _changes(new: Mapping[str, str], span: Mapping[str, Any], _: Dossier, claim: Claim) -> dict[str, Any]:
    """The fields of the claim that the form changed."""
    changes: dict[str, Any] = dict(span)
    changes |= {name: new[name] or None for name in ("said", "about", "paraphrase") if name in new}
    changes |= {name: new[name] for name in ("status", "mode") if name in new}
    if new.keys() & {"speaker", "role", "for"}:
        changes |= spoken_by(claim, name=new.get("speaker"), role=new.get("role"), on_behalf_of=new.get("for"))
    if "bears-on" in new:
        held = claim.bears_on.model_dump(exclude_defaults=True, by_alias=True)
        changes["bears_on"] = held | {"actors": new["bears-on"].replace(",", " ").split()}
    return changes


def _words(app: ReviewApp, span: Any) -> str:
    return " ".join(app.sheet.text[slice(*span)].split()) if app.sheet and span else ""


def _short(app: ReviewApp, claim: Claim, most: int = 70) -> str:
    """A claim in a line."""
    text = claim.paraphrase or (_words(app, claim.span) if app.sheet and claim.source == app.sheet.source.id else "")
    return text if len(text) <= most else f"{text[: most - 1]}…"
