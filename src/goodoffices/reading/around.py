"""The content of a phrase such as "according to X": what it stands before, behind or within."""

from __future__ import annotations

from goodoffices.reading.adverbials import skip_adverbials
from goodoffices.reading.drafting import quote_span, settled_span, tokens_span
from goodoffices.reading.patterns import phrases
from goodoffices.reading.proposal import Span
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT, FINITE

_NO_NOUN = FINITE | BIT["determiner"] | BIT["preposition"] | BIT["subordinator"] | BIT["conjunction"] | BIT["adverb"]


def before_quote(view: SentenceView, span: Span | None, end: int) -> Span | None:
    """The content up to a colon behind which a quotation of its own follows."""
    colon = next((n for n in range(end + 1, view.size - 1) if view.low(n) == ":" and view.quoted[n + 1]), -1)
    place = view.tokens[colon].start
    return (span[0], place) if span and colon > 0 and span[0] < place < span[1] else span


def around(view: SentenceView, at: int, end: int) -> Span | None:
    """The content of a phrase at tokens `at` to `end`: what follows it in front, what precedes it behind, else all."""
    end = _past_citing(view, end)
    tail = _after_source(view, end)
    behind = tail >= view.size or (view.mark(tail) and view.tokens[tail].text in ".!?…")
    if view.words.verb_second and view.verb_at(at - 1) and tail > end:
        behind = False
    if inner := _within(view, at, end) or _joined(view, at, end):
        return tokens_span(view, *inner)
    start = own_clause(view, at)
    if at <= start:
        after = _after_apposition(view, end)
        while after < view.size and view.low(after) in (",", ":"):
            after += 1
        if after < view.size and view.quoted[after] and view.low(end) in (":", ","):
            return quote_span(view, after) or None
        return tokens_span(view, after, view.size) if after < view.size else None
    last = at - 1 if view.low(at - 1) == "," else at
    edge = view.tokens[last - 1]
    if (
        view.is_quote_end(last - 1)
        and (quote := view.article.quote_at(edge.start))
        and quote.outer_start <= view.tokens[view.first].start
    ):
        return quote.start, quote.end
    put_in = view.low(end) == "," and view.low(at - 1) == "," and not view.verb_at(at - 2)
    if behind or (put_in and _appended(view, end + 1)):
        return tokens_span(view, start, last)
    return settled_span(view.article, (view.tokens[start].start, view.sentence.end))


def _past_citing(view: SentenceView, end: int) -> int:
    """The token behind ", citing people familiar with the matter" after a source, the closing comma left; or `end`."""
    if view.low(end) != "," or not any(at == end + 1 for at, _ in phrases(view, "citing")):
        return end
    return next((n for n in range(end + 2, view.size) if view.low(n) in (",", ".", ";", ":")), view.size)


def _joined(view: SentenceView, at: int, end: int) -> tuple[int, int] | None:
    """What alone is attributed in "costly and, according to critics, useless": what follows up to the clause's end."""
    before = at - 2 if view.low(at - 1) == "," else at - 1
    start = end + 1 if view.low(end) == "," else end
    if before <= view.first or not view.has(before, "conjunction") or start >= view.size or view.mark(start):
        return None
    if view.low(before - 1) == "," and not (start < view.size and view.quoted[start]):
        return None
    close = next((n for n in range(start, view.size) if view.low(n) in (",", ".", ";")), view.size)
    if close <= start or any(view.verb_at(n) for n in range(start, close)):
        return None
    return start, close


def _after_source(view: SentenceView, end: int) -> int:
    """The token after a source and what belongs to it: times, places, "seen by Reuters"."""
    at = skip_adverbials(view, end)
    joined = view.skip(at + 1, "adverb", "time", "timing")
    if view.words.looks(view.low(at), "past") and view.has(joined, "preposition"):
        phrase = view.phrase(joined + 1, "all")
        at = skip_adverbials(view, phrase.end) if phrase else at
    return at


def _within(view: SentenceView, at: int, end: int) -> tuple[int, int] | None:
    """The relative clause that the phrase stands in (", which according to X ...,"), when it has no verb before it."""
    if _bound_relative(view, at - 1) and end < view.size:
        return end, next((n for n in range(end, view.size) if view.low(n) in (",", ".", ";")), view.size)
    place = at - 1
    while place > view.first and not (view.verb_at(place) or view.mark(place) or view.quoted[place]):
        place -= 1
    opens = (
        view.has(place + 1, "relative") or view.has(place + 1, "complementizer") or view.has(place + 1, "subordinator")
    )
    if place <= view.first or view.low(place) != "," or not opens or view.has(place + 1, "that"):
        return None
    close = next((n for n in range(end, view.size) if view.low(n) == ","), view.size)
    start = place + 1 if view.has(place + 1, "relative") and not view.words.verb_second else place + 2
    return (start if start < at else end, close) if close > end else None


def _bound_relative(view: SentenceView, at: int) -> bool:
    """Whether a relative clause begins right behind its noun: "de man die volgens justitie ..."."""
    if not (view.words.verb_second and view.has(at, "relative")) or at - 1 <= view.first:
        return False
    return not (view.tags[at - 1] & _NO_NOUN or view.mark(at - 1) or view.quoted[at - 1])


def _after_apposition(view: SentenceView, end: int) -> int:
    """The token after ", head of the agency," or "seen by Reuters" behind a source, or `end` when there is none."""
    clause = _after_clause(view, end)
    if clause > end:
        return clause
    if view.low(end) != "," or view.quoted[end + 1 : end + 2] == [True]:
        return end
    close = next((n for n in range(end + 2, min(view.size, end + 14)) if view.low(n) == ","), None)
    if close is None or any(view.verb_at(n) for n in range(end + 1, close) if not view.has(end + 1, "relative")):
        return end
    if view.words.verb_second:
        following = view.low(close + 1)
        verb = view.verb_at(close + 1) or following in view.words.verbs or view.words.looks(following, "finite")
        return close + 1 if verb and not view.verb_at(end + 1) else end
    opens = (
        view.has(end + 1, "relative")
        or view.has(end + 1, "indefinite")
        or (view.has(end + 1, "role") and not view.capital(end + 1))
    )
    return close + 1 if opens else end


def _after_clause(view: SentenceView, end: int) -> int:
    """The comma that closes "seen by the Guardian" or "dat de krant inzag" right behind a source, or `end`."""
    past = not view.words.verb_second and view.words.looks(view.low(end), "past")
    bound = view.has(end, "relative") and (not view.verb_at(end + 1) or view.has(end, "who"))
    if not (past and view.has(end + 1, "preposition")) and not bound:
        return end
    return next((n for n in range(end + 2, min(view.size, end + 14)) if view.low(n) == ","), end)


def own_clause(view: SentenceView, at: int) -> int:
    """Where the clause begins that the phrase belongs to, when a conjunction after a comma sets it off."""
    start = view.first if not view.quoted[0] else 0
    for place in range(at - 1, start, -1):
        if view.quoted[place]:
            break
        if view.has(place, "splitter") and view.low(place - 1) == "," and _own_verb(view, place, at):
            return place + 1
        if view.mark(place) and view.tokens[place].text in (":", ";"):
            return place + 1
        if view.tokens[place].text in ("–", "—") and place == at - 1 and view.mark(place):
            return place + 1
    while start < at and (view.has(start, "conjunction") or view.mark(start)):
        start += 1
    if start < at and all(view.has(n, "adverb") for n in range(start, at)):
        return at
    return start


def _own_verb(view: SentenceView, place: int, at: int) -> bool:
    """Whether a conjunction opens a clause; an "and" does only with a finite verb before the phrase or behind it."""
    if not view.has(place, "joiner"):
        return True
    if not any(view.is_verb(n) for n in range(view.first, place)):
        return False
    return at == place + 1 or any(view.is_verb(n) for n in range(place + 1, at))


def _appended(view: SentenceView, at: int) -> bool:
    """Whether what follows a comma only adds to the source ("according to X, a figure ...")."""
    return view.has(at, "determiner") or view.has(at, "relative") or view.has(at, "conjunction")
