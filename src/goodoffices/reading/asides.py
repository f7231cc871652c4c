"""What is said within another clause: ", which X said were ...", ", a claim that Y denies", "..., maar Z ontkent"."""

from __future__ import annotations

from goodoffices.reading.cues import Cue
from goodoffices.reading.drafting import Draft, propose, tokens_span
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.proposal import Span
from goodoffices.reading.view import SentenceView

_DASHES = ("-", "–", "—")


def aside(view: SentenceView, cue: Cue, subject: Phrase, earlier: list[Draft], confidence: float) -> Draft | None:
    """What a verb without a content behind it says of the clause it is put into.

    Parameters
    ----------
    view, cue, subject : View, Cue, Phrase
        The sentence, its verb and who speaks, in front of the verb.
    earlier : list of Draft
        What the verbs before it attribute: the content of the last is what is denied or confirmed.
    confidence : float
        Of the verb and its subject.
    """
    return (
        _relative(view, cue, subject, earlier, confidence)
        or _judged(view, cue, subject, earlier)
        or _bare_denial(view, cue, subject)
    )


def _relative(view: SentenceView, cue: Cue, subject: Phrase, earlier: list[Draft], confidence: float) -> Draft | None:
    """For "a plan that Lund says will end the war": what stands behind the verb, up to the clause's end."""
    opens = subject.start - 1
    bound = view.has(opens, "relative") or (view.has(opens, "that") and opens > view.first)
    after = view.skip(cue.end, "adverb")
    said = any(draft.proposal.span[0] == view.tokens[subject.start].start for draft in earlier)
    bound = bound and not said and not view.has(opens - 1, "preposition")
    if view.words.verb_second or not bound or not cue.verb.frames & {"zero", "that"} or not _finite(view, after):
        return None
    end = _clause_end(view, opens, after)
    span = tokens_span(view, cue.end, end)
    proposal = propose(
        view, span, (cue.at, cue.end), subject, status=cue.verb.status, rule="relative", confidence=confidence - 0.1
    )
    return Draft(proposal, subject) if proposal else None


def _finite(view: SentenceView, at: int) -> bool:
    plain = at < view.size and not view.tags[at] and not view.capital(at) and view.words.looks(view.low(at), "finite")
    return (view.verb_at(at) and not view.capital(at)) or plain


def _clause_end(view: SentenceView, opens: int, verb: int) -> int:
    """Where a relative clause ends: at a comma, or at the main verb where no other stands before the clause."""
    main = any(view.is_verb(n) or view.words.looks(view.low(n), "past") for n in range(view.first, opens))
    loose = view.low(opens - 1) == ","
    for place in range(verb + 1, view.size):
        if view.low(place) in (",", ".", ";", ":", *_DASHES) and not view.quoted[place]:
            return place
        chained = view.verb_at(place - 1) or view.has(place - 1, "infinitive") or view.has(place - 1, "adverb")
        if not (main or loose or chained) and view.verb_at(place) and not view.has(place, "genitive_mark"):
            return place
    return view.size


def _judged(view: SentenceView, cue: Cue, subject: Phrase, earlier: list[Draft]) -> Draft | None:
    """For ", a claim that Kyiv denies" and ", which the army confirmed": the clause before is what it is about."""
    if cue.verb.status not in ("denied", "confirmed"):
        return None
    at = _opening(view, subject)
    who = subject
    if at < 0 and _noun(view, subject.start):
        named = view.phrase(subject.start + 2, "all", cue.anchor)
        at, who = (subject.start, named) if named and named.speaks and named.end >= subject.end else (-1, subject)
    comma = at - 1 if view.low(at - 1) in (",", *_DASHES) else -1
    if comma <= view.first or not who.speaks:
        return None
    span = _before(view, comma, earlier)
    proposal = propose(view, span, (cue.at, cue.end), who, status=cue.verb.status, rule="aside", confidence=0.7)
    return Draft(proposal, who, view.tokens[comma].start) if proposal else None


def _noun(view: SentenceView, at: int) -> bool:
    return view.has(at, "indefinite") and view.low(at + 1) in view.words.nouns


def _opening(view: SentenceView, subject: Phrase) -> int:
    """The first token of "a charge (that)", "something", "which" right before the subject; -1 where none stands."""
    at = subject.start - 1
    joins = view.has(at, "relative") or view.has(at, "what") or view.has(at, "that")
    noun = at - 1 if joins else at
    if view.low(noun) in view.words.nouns and noun > view.first:
        return noun - 1 if view.has(noun - 1, "indefinite") else noun
    if view.has(noun, "no_speaker") and not view.has(noun, "pronoun"):
        return noun
    return at if joins else -1


def _before(view: SentenceView, comma: int, earlier: list[Draft]) -> Span:
    """The clause before a comma; of a claim that reaches up to it, what is claimed."""
    place = view.tokens[comma].start
    held = [draft.proposal.span for draft in earlier if draft.proposal.span[0] < place <= draft.proposal.span[1] + 2]
    if held:
        return held[-1][0], place
    return tokens_span(view, view.clause_start(comma), comma)


def _bare_denial(view: SentenceView, cue: Cue, subject: Phrase) -> Draft | None:
    """For "Er zijn tekenen dat X, maar Noordland ontkent": what is denied or confirmed stands in the clause before."""
    over = view.skip(cue.end, "adverb", "time")
    closed = over >= view.size or (view.mark(over) and view.tokens[over].text in ".;!")
    if cue.verb.status not in ("denied", "confirmed") or not closed:
        return None
    turn = subject.start - 1
    if not (view.has(turn, "splitter") and view.low(turn - 1) == ","):
        return None
    that = next((n for n in range(view.first, turn - 1) if view.has(n, "that")), view.first - 1)
    span = tokens_span(view, that + 1, turn - 1)
    proposal = propose(view, span, (cue.at, cue.end), subject, status=cue.verb.status, rule="aside", confidence=0.65)
    return Draft(proposal, subject, view.tokens[turn - 1].start) if proposal else None
