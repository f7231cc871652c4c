"""Rules for phrases that attribute without a verb: according to X, in X's words, reportedly, X: ..., citing X."""

from __future__ import annotations

from goodoffices.reporting.article import Sentence
from goodoffices.reporting.drafting import Draft, propose, quote_span, sentence_span, settle, tokens_span
from goodoffices.reporting.nouns import Phrase
from goodoffices.reporting.patterns import phrase_at
from goodoffices.reporting.proposal import Span
from goodoffices.reporting.view import View
from goodoffices.reporting.words import BIT

_COLON_REACH = 9


def according_drafts(view: View, used: set[int], before: Sentence | None) -> list[Draft]:
    """What the attributing phrases of a sentence attribute; the tokens of their cues are added to `used`."""
    found = [
        *_previous(view, used, before),
        *_according(view, used),
        *_quotative(view, used, before),
        *_own_words(view, used),
    ]
    return [*found, *_colon(view), *_sources(view, used)]


def _according(view: View, used: set[int]) -> list[Draft]:
    found = []
    for text in view.words.listed("according"):
        for at in view.where.get(text.partition(" ")[0], ()):
            if (end := phrase_at(view, at, text)) == at or at in used:
                continue
            draft = _by_phrase(view, at, end)
            used.update(range(at, end))
            found += [draft] if draft else []
    return found


def _by_phrase(view: View, at: int, end: int) -> Draft | None:
    speaker = _source(view, end)
    if speaker is None:
        return None
    status, rule, confidence = "asserted", "according", 0.9
    head: Phrase | None = speaker
    if _is_norm(view, speaker):
        status, rule, head = "unattributed", "norm", None
    elif speaker.kind == "other":
        confidence = 0.65
    if (
        view.has(speaker.start, "void")
        or speaker.kind == "time"
        or (view.has(speaker.end - 1, "void") and speaker.kind == "other")
    ):
        return None
    span = _around(view, at, speaker.end)
    proposal = span and propose(view, span, (at, end), head, status=status, rule=rule, confidence=confidence)
    return Draft(proposal, head, _clause_cut(view, at)) if proposal else None


def _source(view: View, at: int) -> Phrase | None:
    if view.has(at, "object_pronoun") and not (view.has(at, "possessive") and view.phrase(at)):
        return Phrase(at, at + 1, "pronoun")
    if view.has(at, "oblique") and not _noun_next(view, at):
        return Phrase(at, at + 1, "pronoun")
    return view.phrase(at)


def _noun_next(view: View, at: int) -> bool:
    following = view.tags[at + 1] if at + 1 < view.size and not view.mark(at + 1) else BIT["adverb"]
    return not following & (
        BIT["adverb"]
        | BIT["be"]
        | BIT["have"]
        | BIT["modal"]
        | BIT["common_verb"]
        | BIT["preposition"]
        | BIT["determiner"]
    )


def _is_norm(view: View, phrase: Phrase) -> bool:
    stop = next((n for n in range(phrase.start + 1, phrase.end) if view.has(n, "preposition")), phrase.end)
    return any(view.has(n, "norm") for n in range(phrase.start, stop)) and not any(
        view.has(n, "role") for n in range(phrase.start, stop)
    )


def _clause_cut(view: View, at: int) -> int:
    if view.has(at - 1, "splitter") and view.low(at - 2) == ",":
        return view.tokens[at - 2].start
    return -1


def _around(view: View, at: int, end: int) -> Span | None:
    """The content of a phrase at tokens `at` to `end`: what follows it in front, what precedes it behind, else all."""
    behind = (
        end >= view.size
        or (view.mark(end) and view.tokens[end].text in ".!?…")
        or (view.quoted[end] and end >= view.size)
    )
    start = _own_clause(view, at)
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
    if behind or (view.low(end) == "," and view.low(at - 1) == "," and _appended(view, end + 1)):
        return tokens_span(view, start, last)
    return settle(view.article, (view.tokens[start].start, view.sentence.end))


def _after_apposition(view: View, end: int) -> int:
    """The token after ", head of the agency," behind a source, or `end` when there is none."""
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


def _own_clause(view: View, at: int) -> int:
    """Where the clause begins that the phrase belongs to, when a conjunction after a comma sets it off."""
    start = view.first if not view.quoted[0] else 0
    for place in range(at - 1, start, -1):
        if view.quoted[place]:
            break
        if view.has(place, "splitter") and view.low(place - 1) == "," and place < at:
            return place + 1
    while start < at and (view.has(start, "conjunction") or view.mark(start)):
        start += 1
    if start < at and all(view.has(n, "adverb") for n in range(start, at)):
        return at
    return start


def _appended(view: View, at: int) -> bool:
    """Whether what follows a comma only adds to the source ("according to X, a figure ...")."""
    return view.has(at, "determiner") or view.has(at, "relative") or view.has(at, "conjunction")


def _quotative(view: View, used: set[int], before: Sentence | None) -> list[Draft]:
    found: list[Draft] = []
    for at in [place for word in view.words.listed("quotative") for place in view.where.get(word, ())]:
        if at in used:
            continue
        speaker = _source(view, at + 1)
        if speaker is None:
            continue
        if at <= view.first:
            span = sentence_span(view.article, before) if before else None
        else:
            span = _around(view, at, speaker.end)
            if (
                span
                and view.low(speaker.end) == ","
                and view.low(at - 1) == ","
                and not view.has(speaker.end + 1, "conjunction")
            ):
                span = settle(view.article, tokens_span(view, 0, at))
        proposal = span and propose(
            view, span, (at, at + 1), speaker, status="asserted", rule="quotative", confidence=0.92
        )
        if proposal:
            used.add(at)
            found.append(Draft(proposal, speaker))
    return found


def _previous(view: View, used: set[int], before: Sentence | None) -> list[Draft]:
    """For "That is according to X": X said the sentence before."""
    for text in view.words.listed("previous"):
        at = view.first
        end = phrase_at(view, at, text)
        if end == at or before is None:
            continue
        speaker = view.phrase(end)
        proposal = speaker and propose(
            view,
            sentence_span(view.article, before),
            (at, end),
            speaker,
            status=_report_status(view, speaker),
            rule="previous",
            confidence=0.85,
        )
        if proposal:
            used.update(range(at, end))
            return [Draft(proposal, speaker)]
    return []


def _report_status(view: View, speaker: Phrase) -> str:
    return "reported" if speaker.kind == "document" and view.words.verb_second else "asserted"


def _own_words(view: View, used: set[int]) -> list[Draft]:
    """For "in her words": the pronoun is the speaker."""
    found: list[Draft] = []
    for text in view.words.listed("own_words"):
        before, after = (part.split() for part in text.split("{}"))
        for at in view.where.get(before[0], ()):
            middle = at + len(before)
            end = middle + 1 + len(after)
            same = all(view.low(at + n) == word for n, word in enumerate(before)) and all(
                view.low(middle + 1 + n) == word for n, word in enumerate(after)
            )
            if not same or not view.has(middle, "possessive") or at in used:
                continue
            speaker = Phrase(middle, middle + 1, "pronoun")
            place = end + 1 if view.low(end) == "," else end
            span = quote_span(view, place) if place < view.size and view.quoted[place] else _around(view, at, end)
            proposal = span and propose(
                view, span, (at, end), speaker, status="asserted", rule="according", confidence=0.8
            )
            if proposal:
                used.update(range(at, end))
                found.append(Draft(proposal, speaker))
    return found


def _colon(view: View) -> list[Draft]:
    """For "X: ..." at the start: a quotation, or in a headline whatever follows."""
    place = next((n for n in range(min(_COLON_REACH, view.size)) if view.low(n) == ":"), None)
    if place is None or place + 1 >= view.size or place <= view.first:
        return []
    speaker = view.phrase(view.first, "all", place)
    if speaker is None or speaker.end != place or not speaker.speaks or speaker.kind == "pronoun":
        return []
    span = quote_span(view, place + 1) if view.quoted[place + 1] else None
    if span is None and not view.sentence.heading:
        return []
    span = span or (view.tokens[place + 1].start, view.sentence.end)
    proposal = propose(view, span, (place, place + 1), speaker, status="asserted", rule="colon", confidence=0.8)
    return [Draft(proposal, speaker)] if proposal else []


def _sources(view: View, used: set[int]) -> list[Draft]:
    """For "Uit het rapport blijkt dat ...": the document is the source."""
    for at in [place for word in view.words.listed("source_from") for place in view.where.get(word, ())]:
        speaker = view.phrase(at + 1)
        if speaker is None or speaker.kind not in ("document", "body") or used & {at}:
            continue
        place = view.skip(speaker.end, "adverb")
        if view.has(place, "source_verb") and view.has(view.skip(place + 1, "adverb"), "that"):
            content = view.skip(place + 1, "adverb") + 1
        elif view.has(at - 1, "source_verb") and view.has(place, "that"):
            place, content = at - 1, place + 1
        else:
            continue
        proposal = content < view.size and propose(
            view,
            tokens_span(view, content, view.size),
            (place, place + 1),
            speaker,
            status="reported",
            rule="document",
            confidence=0.85,
        )
        if proposal:
            return [Draft(proposal, speaker)]
    return []
