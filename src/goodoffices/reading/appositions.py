"""What belongs to a speaker beside the phrase itself: a name in apposition, the others of a list."""

from __future__ import annotations

from goodoffices.reading.nouns import Phrase
from goodoffices.reading.view import SentenceView


def with_name(view: SentenceView, phrase: Phrase) -> Phrase:
    """The phrase with the name that follows it: "a ministry spokesman, Gao Peng," and no more."""
    if phrase.kind not in ("person", "body", "other") or view.low(phrase.end) != ",":
        return phrase
    stop = next((n for n in range(phrase.start + 1, phrase.end) if view.has(n, "preposition")), phrase.end)
    known = view.has(stop - 1, "role") or view.has(stop - 1, "organisation")
    name = view.phrase(phrase.end + 1, False)
    if name is None or not (is_name(view, name) or _by_trade(view, name)) or not _closed(view, name.end):
        return phrase
    if not known and (name.end - name.start < 2 or _holds_name(view, phrase)):
        return phrase
    return Phrase(phrase.start, name.end, phrase.kind if phrase.kind != "other" else "person")


def _by_trade(view: SentenceView, phrase: Phrase) -> bool:
    """Whether a phrase is a trade or an office and then a name: "barber Luca Bruni"."""
    at = next((n for n in range(phrase.start, phrase.end) if view.capital(n)), phrase.end)
    plain = at - phrase.start in (1, 2) and not any(view.has(n, "determiner") for n in range(phrase.start, at))
    return plain and phrase.end - at > 1 and is_name(view, Phrase(at, phrase.end, "name"))


def _holds_name(view: SentenceView, phrase: Phrase) -> bool:
    """Whether a phrase names somebody itself, other than a state or an organisation of the table."""
    words = range(phrase.start, phrase.end)
    return any(view.capital_name(n) and view.tokens[n].text not in view.known for n in words)


def is_name(view: SentenceView, phrase: Phrase) -> bool:
    """Whether a phrase is nothing but the name of somebody, no state or capital among it."""
    if phrase.kind not in ("name", "person"):
        return False
    at = phrase.start
    while view.has(at, "title") and at < phrase.end - 1:
        at += 1
    words = range(at, phrase.end)
    return (
        all(view.capital(n) or view.has(n, "particle") for n in words)
        and not any(view.has(n, "role") or view.has(n, "time") for n in words)
        and view.text(at, phrase.end) not in view.known
        and view.tokens[phrase.end - 1].text not in view.known
    )


def _closed(view: SentenceView, at: int) -> bool:
    return at >= view.size or (view.mark(at) and view.tokens[at].text in ",.;:()–—!?")


def whole_list(view: SentenceView, phrase: Phrase, start: int) -> Phrase:
    """The whole list that a phrase before a verb ends: "Moscow, Iran and Turkey", back to token `start` at most."""
    joined = any(view.has(n, "joiner") for n in range(phrase.start - 1, phrase.end))
    if not joined:
        return phrase
    begin = phrase.start - 1 if view.has(phrase.start - 1, "joiner") else phrase.start
    first = phrase.start
    while begin - 1 > start and view.low(begin - 1) == ",":
        comma = begin - 1
        begin = next((n + 1 for n in range(comma - 1, start - 1, -1) if view.low(n) == ","), start)
        at = begin + 1 if view.has(begin, "including") else begin
        at = view.skip(at, "conjunction") if at == start else at
        segment = view.phrase(at, "all", comma)
        if segment is None or segment.end != comma or not segment.speaks or segment.kind == "pronoun":
            break
        first = at if at == begin or (at > begin and not view.has(begin, "including")) else begin
    return Phrase(first, phrase.end, phrase.kind) if first < phrase.start else phrase


def list_after(view: SentenceView, phrase: Phrase) -> Phrase:
    """The whole list that a phrase behind a verb begins: "said Iran, Russia and China"."""
    end, at = phrase.end, phrase.end
    while view.low(at) == ",":
        segment = view.phrase(at + 1, False)
        described = phrase.kind == "name" and view.has(at + 1, "indefinite")
        if segment is None or segment.kind not in ("person", "body", "name") or described:
            return phrase
        at = segment.end
        if any(view.has(n, "joiner") for n in range(segment.start, segment.end)):
            end = at
    return Phrase(phrase.start, end, phrase.kind) if end > phrase.end else phrase
