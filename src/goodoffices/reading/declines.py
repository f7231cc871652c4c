"""Rules for what was not said: declined to comment, would not confirm, did not respond. To decline is not to deny."""

from __future__ import annotations

from goodoffices.reading.cues import Cue
from goodoffices.reading.drafting import Draft, clause_cut, propose, tokens_span
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.patterns import matches, word_patterns
from goodoffices.reading.proposal import Span
from goodoffices.reading.subjects import is_inverted, left_subject, right_subject, sentence_subject
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import Verb

_GROUPS = (("no_response", "no-response"), ("unanswered", "no-response"), ("patterns", "declined"))
_FAR = 14
_VERB = Verb("decline", (), "declined", frozenset({"after"}))


def decline_drafts(view: SentenceView, used: set[int], earlier: list[Draft]) -> list[Draft]:
    """Declines and missing answers of a sentence; the tokens of their cues are added to `used`."""
    found: list[Draft] = []
    for name, status in _GROUPS:
        for at, tokens in matches(view, word_patterns(view.words, name)):
            if used & set(tokens):
                continue
            silent = _silent(view, at) if name == "unanswered" else None
            if name == "unanswered" and silent is None:
                continue
            draft = _draft(view, at, tokens, status, [*earlier, *found], silent)
            if draft:
                used.update(range(tokens[0], tokens[-1] + 1) if not view.words.verb_second else tokens)
                found.append(draft)
    return found


def _silent(view: SentenceView, at: int) -> Phrase | None:
    """Who did not reply: "Requests to the palace went unanswered", "Een reactie van het paleis bleef uit"."""
    replies = view.words.declines.get("replies", "").split()
    noun = next((n for n in range(at - 1, max(-1, at - _FAR), -1) if view.low(n) in replies), None)
    if noun is None or any(view.is_verb(n) for n in range(noun + 1, at)):
        return None
    for place in range(at - 1, noun, -1):
        phrase = view.phrase(place + 1, False, at) if view.has(place, "preposition") else None
        if phrase and phrase.speaks:
            return phrase
    return None


def _draft(
    view: SentenceView, at: int, tokens: list[int], status: str, earlier: list[Draft], silent: Phrase | None = None
) -> Draft | None:
    cue = Cue(at, at, at + 1, _VERB, "finite")
    subject, joined, inverted = (silent, -1, False) if silent else _subject(view, cue, earlier)
    if view.has(at, "existential") or view.has(at, "nobody") or view.has(at, "correlative"):
        other = view.phrase(tokens[-1] + 1 if view.has(at, "existential") else at, True)
        other = other or (view.phrase(at + 1, True) if view.has(at, "nobody") else None)
        if other and other.speaks:
            subject, joined, inverted = other, -1, False
    if subject is None or not _may_refuse(view, subject, tokens[-1]) or view.has(tokens[-1] + 1, "anonymous"):
        return None
    if view.has(subject.start - 1, "what") and view.has(tokens[-1] + 1, "be"):
        return None
    barred = view.words.declines.get("barred", "").split()
    if any(view.low(n) in barred for n in range(at, tokens[-1])):
        return None
    span = _content(view, cue, tokens, subject, inverted, status)
    if view.has(at, "existential") and span:
        span = tokens_span(view, at, subject.end)
    if span is None:
        return None
    ends = (tokens[0], tokens[0] + 1) if view.words.verb_second else (tokens[0], tokens[-1] + 1)
    rule = "no-response" if status == "no-response" else "decline"
    proposal = propose(view, span, ends, subject, status=status, rule=rule, confidence=0.85 if subject.speaks else 0.6)
    return Draft(proposal, subject, joined) if proposal else None


def _may_refuse(view: SentenceView, subject: Phrase, last: int) -> bool:
    """Whether such a one can decline to answer; an "it" is taken for a body named before, a town cannot be reached."""
    if view.words.verb_second and view.has(last, "reachable"):
        return subject.speaks and view.text(subject.start, subject.end) not in view.known
    return subject.speaks or subject.kind == "other" or (subject.kind == "thing" and view.has(subject.start, "neuter"))


def _subject(view: SentenceView, cue: Cue, earlier: list[Draft]) -> tuple[Phrase | None, int, bool]:
    last = view.back(cue.anchor - 1, "adverb")
    if view.has(last, "conjunction") and last > view.first:
        if _of_clause(view, cue.anchor, last, earlier):
            return None, -1, False
        comma = last - 1 if view.low(last - 1) == "," else last
        known = next((draft.speaker for draft in reversed(earlier) if draft.speaker), None)
        return known or sentence_subject(view, last), view.tokens[comma].start, False
    inverted = is_inverted(view, cue)
    subject = right_subject(view, cue) if inverted else left_subject(view, cue)
    return subject, clause_cut(view, min(cue.anchor, subject.start)) if subject else -1, inverted


def _of_clause(view: SentenceView, at: int, joint: int, earlier: list[Draft]) -> bool:
    """Whether the refusal belongs to what another says: "argues that the ministry acted alone and gave no reason"."""
    place = view.tokens[joint].start
    held = next((d for d in reversed(earlier) if d.proposal.span[0] < place < d.proposal.span[1]), None)
    if held is None or view.words.verb_second or any(view.has(n, "infinitive") for n in (at + 1, at + 2)):
        return False
    start = next((n for n, token in enumerate(view.tokens) if token.start >= held.proposal.span[0]), 0)
    subject = view.phrase(start, "all")
    return subject is not None and subject.kind in ("person", "body", "name")


def _content(
    view: SentenceView, cue: Cue, tokens: list[int], subject: Phrase, inverted: bool, status: str
) -> Span | None:
    """What was declined: a clause in front, else what follows, else the words of the refusal."""
    asked = _asked(view, min(cue.anchor, subject.start))
    after = tokens[-1] + 1
    tail = _tail(view, after)
    dash = next((n for n in range(cue.anchor - 1, view.first, -1) if view.tokens[n].text in ("–", "—", ";")), -1)
    opens = dash + 1 if dash > 0 else view.first
    asks = any(view.has(n, "complementizer") for n in (opens, opens + 1))
    if inverted and asks and view.low(cue.anchor - 1) == ",":
        return tokens_span(view, opens, cue.anchor - 1)
    fronted = view.has(view.first, "topical") or _object_first(view, cue.anchor)
    behind = max(after, subject.end) if inverted else after
    if inverted and view.words.verb_second and fronted and tail - behind < 2:
        return tokens_span(view, view.first, cue.anchor)
    if asked and tail - after < 2:
        return asked
    if view.words.verb_second:
        start = max(cue.anchor + 1, subject.end) if inverted else cue.anchor + 1
        clause = next(
            (
                n
                for n in range(after, min(view.size, after + 3))
                if view.has(n, "complementizer") and not view.has(n, "purpose")
            ),
            None,
        )
        if clause is not None:
            return tokens_span(view, clause, tail)
        refused = view.phrase(start, True, after)
        denied = next((n for n in tokens if n > start and view.has(n, "negation")), -1)
        if refused and refused.kind != "pronoun" and refused.end <= denied and tail <= after:
            return tokens_span(view, start, denied)
        if tail <= after and status == "no-response":
            start = min(subject.start, cue.anchor)
        return tokens_span(view, start, tail) if tail > start else None
    last = tokens[-1]
    if tail <= after or view.has(last, "reachable"):
        return tokens_span(view, tokens[0], tail)
    return tokens_span(view, last if view.has(last, "light") else after, tail)


def _object_first(view: SentenceView, anchor: int) -> bool:
    """Whether nothing but an object stands before the verb: "Vragen over de missie wilde hij niet beantwoorden"."""
    phrase = view.phrase(view.first, "all", anchor)
    return phrase is not None and phrase.end == anchor and phrase.kind in ("other", "document")


def _tail(view: SentenceView, at: int) -> int:
    """Where the refusal ends: at the clause's end."""
    while at < view.size:
        if view.mark(at) and view.tokens[at].text in ".;:!?–—":
            return at
        if view.low(at) == "," and not view.has(at + 1, "complementizer"):
            return at
        if view.has(at, "splitter") and not view.has(at, "joiner"):
            return at
        at += 1
    return at


def _asked(view: SentenceView, before: int) -> Span | None:
    """The question of "Asked whether ..., X declined to comment"."""
    if view.low(view.first) not in view.words.declines.get("asked", "").split():
        return None
    end = next((n for n in range(before - 1, view.first, -1) if view.low(n) == ","), None)
    start = view.first + 1
    return tokens_span(view, start, end) if end and end > start else None
