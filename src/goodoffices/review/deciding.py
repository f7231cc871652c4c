"""What a reviewer decides, each with its questions and one step of the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from goodoffices.desk import ledger as steps
from goodoffices.desk.ledger import Ledger
from goodoffices.desk.queue import queue, sheet
from goodoffices.dossier.claim import LINKS, Claim, Status
from goodoffices.dossier.review import Reason
from goodoffices.errors import GoodofficesError
from goodoffices.review.questions import Choose, Fill

if TYPE_CHECKING:
    from goodoffices.review.app import ReviewApp

#: Claims offered for a link at most, the nearest in the ledger.
OFFERED = 60


def readable(ledger: Ledger) -> tuple[str, ...]:
    """Sources with their text at hand, those with proposals that wait first."""
    waiting = dict.fromkeys(claim.source for claim in queue(ledger) if claim.source)
    order = dict.fromkeys([*waiting, *(source.id for source in ledger.dossier.source)])
    return tuple(id for id in order if _sheet(ledger, id))


def _sheet(ledger: Ledger, id: str) -> bool:
    try:
        return sheet(ledger, id) is not None
    except GoodofficesError:
        return False


async def accept(app: ReviewApp) -> None:
    """Ask for own words unless there are some, let it in, then ask for the grades."""
    claim = _claim(app)
    if claim is None:
        return
    changes: dict[str, Any] = _span(app, claim)
    if not claim.paraphrase:
        words = await _own_words(app, claim.span)
        if words is None:
            return
        changes |= {"paraphrase": words} if words else {}
    if _let_in(app, claim.id, changes):
        await grade(app, claim.id)
        app.go_on()


async def edit(app: ReviewApp) -> None:
    """Show every field that a reviewer mends as text, and let the claim in as it then is."""
    claim = _claim(app)
    if claim is None:
        return
    say, speaker = app.say, claim.speaker
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
    fields = {name: (say(f"review-{name}"), value) for name, value in values.items()}
    hint = say("review-edit-hint", statuses=", ".join(get_args(Status)))
    filled = await app.push_screen_wait(Fill(say("review-edit"), fields, shown=_words(app, claim.span), hint=hint))
    if filled is not None and _let_in(app, claim.id, _span(app, claim) | _changes(claim, values, filled)):
        await grade(app, claim.id)
        app.go_on()


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
    say, source = app.say, app.sheet.source.id
    fields = {
        "speaker": (say("review-speaker"), ""),
        "status": (say("review-status"), "asserted"),
        "paraphrase": (say("review-paraphrase"), ""),
    }
    hint = say("review-edit-hint", statuses=", ".join(get_args(Status)))
    filled = await app.push_screen_wait(Fill(say("review-new"), fields, shown=_words(app, span), hint=hint))
    if filled is None:
        return
    record: dict[str, Any] = {"status": filled["status"] if filled["speaker"] else "unattributed"}
    record |= {"speaker": {"name": filled["speaker"]}} if filled["speaker"] else {}
    record |= {"paraphrase": filled["paraphrase"]} if filled["paraphrase"] else {}
    if app.take(lambda: steps.add(app.ledger, source, span, record, by=app.by, seconds=app.seconds)):
        await grade(app, app.ledger.steps[-1].id)


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
    held = getattr(claim, kind)
    changes = _span(app, claim) | {kind: [*held, *([target] if target not in held else [])]}
    if not claim.paraphrase and not claim.counts:
        words = await _own_words(app, claim.span)
        if words is None:
            return
        changes |= {"paraphrase": words} if words else {}
    if _let_in(app, claim.id, changes):
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


def _let_in(app: ReviewApp, id: str, changes: dict[str, Any]) -> bool:
    return app.take(lambda: steps.accept(app.ledger, id, by=app.by, changes=changes, seconds=app.seconds))


async def _own_words(app: ReviewApp, span: Any) -> str | None:
    fields = {"paraphrase": (app.say("review-paraphrase"), "")}
    question = Fill(app.say("review-own-words"), fields, shown=_words(app, span), hint=app.say("review-own-words-hint"))
    filled = await app.push_screen_wait(question)
    return None if filled is None else filled["paraphrase"]


def _span(app: ReviewApp, claim: Claim) -> dict[str, Any]:
    """The span at hand, if the reviewer moved its ends."""
    return {"span": list(app.stop.span)} if app.stop and app.stop.span != claim.span else {}


def _changes(claim: Claim, before: dict[str, str], filled: dict[str, str]) -> dict[str, Any]:
    """The fields of the claim that the form changed."""
    new = {name: value for name, value in filled.items() if value != before[name]}
    changes: dict[str, Any] = {name: new[name] or None for name in ("said", "about", "paraphrase") if name in new}
    changes |= {name: new[name] for name in ("status", "mode") if name in new}
    if new.keys() & {"speaker", "role", "for"}:
        held = claim.speaker.model_dump(exclude_defaults=True) if claim.speaker else {}
        given = {"name": filled["speaker"], "role": filled["role"], "on_behalf_of": filled["for"]}
        speaker = {name: value for name, value in (held | given).items() if value}
        changes["speaker"] = speaker if filled["speaker"] else None
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
