"""Rules for what a court was told: "the court heard that ...", "..., the inquest was told"; nobody is named for it."""

from __future__ import annotations

from goodoffices.reading.adverbials import skip_adverbials
from goodoffices.reading.drafting import Draft, propose, tokens_span
from goodoffices.reading.proposal import Span
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT

_FAR = 9


def hearing_drafts(view: SentenceView, used: set[int]) -> list[Draft]:
    """What is said before a court, where the sentence names only who listened; cue tokens are added to `used`."""
    for at in range(1, view.size) if view.bits & (BIT["hears"] | BIT["told"]) else ():
        heard = view.has(at, "hears")
        before = view.back(at - 1, "adverb", "have")
        told = view.has(at, "told") and (
            view.has(before, "passive_be") or (view.sentence.heading and _over(view, at + 1))
        )
        if at in used or view.quoted[at] or not (heard or told):
            continue
        subject = _listener(view, view.back(before, "passive_be", "adverb", "have") + 1)
        span = _content(view, subject, at + 1) if subject >= 0 else None
        proposal = span and propose(view, span, (at, at + 1), None, status="asserted", rule="hearing", confidence=0.6)
        if proposal:
            used.add(at)
            return [Draft(proposal, None)]
    return []


def _listener(view: SentenceView, end: int) -> int:
    """Where the phrase before token `end` begins, when it names a court or the like; else -1."""
    for start in range(max(0, end - _FAR), end):
        bound = view.has(start - 1, "determiner") or view.has(start - 1, "preposition")
        phrase = None if bound else view.phrase(start, "all", end)
        if phrase and phrase.end == end and any(view.has(n, "hearer") for n in range(start, end)):
            return start
    return -1


def _content(view: SentenceView, subject: int, after: int) -> Span | None:
    at = skip_adverbials(view, after)
    if view.has(at, "that") and at + 1 < view.size:
        return tokens_span(view, at + 1, view.size)
    if _over(view, at):
        return tokens_span(view, view.first, subject - 1) if view.low(subject - 1) == "," else None
    opens = view.capital(at) or view.has(at, "pronoun") or view.has(at, "determiner") or view.has(at, "possessive")
    clause = opens and any(view.is_verb(n) for n in range(at + 1, view.size))
    return tokens_span(view, at, view.size) if clause else None


def _over(view: SentenceView, at: int) -> bool:
    return at >= view.size or (view.mark(at) and view.tokens[at].text in ".;")
