"""The panel on the right: what is proposed at the place at hand."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from goodoffices.dossier.records.claim import Claim
from goodoffices.escaping import line, terminal
from goodoffices.ledger.queue import Sheet
from goodoffices.review.stops import Stop
from goodoffices.wording import Wording
from goodoffices.words.labels import Labels


def panel(sheet: Sheet, stop: Stop | None, labels: Labels) -> Content:
    """The stop in words, a line per field that says something."""
    say = labels.say
    if stop is None:
        return Content(say("review-nothing"))
    quoted = Content(say("review-words", words=" ".join(terminal(sheet.text[slice(*stop.span)]).split())))
    keys = Content.styled(say("review-moves"), "$text-muted")
    if stop.claim is None:
        head = Content.styled(say("review-unclaimed"), "bold")
        return Content("\n\n").join([head, quoted, Content(say("review-take")), keys])
    lines = [Content.assemble((f"{name}  ", "$text-muted"), value) for name, value in _fields(stop.claim, labels)]
    head = Content.styled(say("review-head", id=stop.claim.id, state=say(f"review-state-{stop.claim.state}")), "bold")
    return Content("\n\n").join([head, quoted, Content("\n").join(lines), keys])


def _fields(claim: Claim, labels: Labels) -> Iterator[tuple[str, str]]:
    """Name and value of each field that is filled in."""
    say = labels.say
    speaker = claim.speaker
    values = {
        "speaker": speaker.name if speaker else say("speaker-none"),
        "role": ", ".join(part for part in (speaker.role, speaker.affiliation) if part) if speaker else "",
        "for": labels.actor(speaker.party) if speaker and speaker.party else "",
        "anonymous": say("yes-mark") if speaker and speaker.anonymous else "",
        "status": say("separator").join([say(f"status-{claim.status}"), say(f"mode-{claim.mode}")]),
        "said": _when(claim.said, claim.said_words, say),
        "about": _when(claim.about, claim.about_words, say),
        "chain": " → ".join(hop.who for hop in claim.chain),
        "bears-on": say.listing([labels.actor(id) for id in claim.bears_on.actors]),
        "paraphrase": claim.paraphrase or "",
        "grade": str(claim.grade or ""),
        "links": say("separator").join(f"{say(f'review-link-{kind}')} {id}" for kind, id in claim.linked),
        "reason": say(f"review-reason-{claim.review.reason}") if claim.review and claim.review.reason else "",
        "rule": _rule(claim, say),
    }
    return ((say(f"review-{name}"), line(value)) for name, value in values.items() if value)


def _when(when: str | None, words: str | None, say: Wording) -> str:
    date = say.date(when) if when else ""
    return say("review-date", date=date, words=words) if date and words else date


def _rule(claim: Claim, say: Wording) -> str:
    if claim.extractor is None:
        return ""
    rule = f"{claim.extractor.name}/{claim.extractor.rule or '-'}"
    if claim.extractor.doubt:
        return say("separator").join([rule, say(f"review-doubt-{claim.extractor.doubt}")])
    sure = claim.extractor.confidence
    return say("review-sure", rule=rule, share=say.percent(sure)) if sure is not None else rule
