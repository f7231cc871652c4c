"""Rules for hearsay: anonymous passives, "reportedly", and the Dutch "zou hebben"."""

from __future__ import annotations

from goodoffices.reading.drafting import Draft, propose, sentence_span, tokens_span
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.patterns import phrases
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT

_VERBLESS = BIT["determiner"] | BIT["preposition"] | BIT["pronoun"] | BIT["adverb"]


def hedge_drafts(view: SentenceView, used: set[int]) -> list[Draft]:
    """Anonymous passives and words of hearsay; the tokens of their cues are added to `used`."""
    told = [*_said_to(view, used), *_passive_that(view, used)] if view.bits & BIT["passive_report"] else []
    return [*told, *_hearsay(view, used)]


def _said_to(view: SentenceView, used: set[int]) -> list[Draft]:
    """For "X is said to have ...": hedged, nobody named; "is expected to" is an estimate and left to the newsroom."""
    if view.words.verb_second:
        return []
    found = []
    for at in range(1, view.size - 2):
        before = view.back(at - 1, "adverb", "negation")
        if (
            not view.has(at, "passive_report")
            or not view.has(at + 1, "infinitive")
            or not view.has(before, "passive_be")
            or at in used
        ):
            continue
        if not (view.has(at + 2, "have") or view.has(at + 2, "be")):
            continue
        start = view.clause_start(before)
        if view.has(start - 1, "relative") or view.has(start - 1, "complementizer"):
            continue
        start = start + 1 if view.mark(start) else start
        end = next((n for n in range(at, view.size) if view.low(n) == "," and view.has(n + 1, "relative")), view.size)
        proposal = propose(
            view,
            tokens_span(view, start, end),
            (before, at + 1),
            None,
            status="hedged",
            rule="hearsay",
            confidence=0.75,
        )
        if proposal:
            used.update((before, at))
            found.append(Draft(proposal, None))
    return found


def _passive_that(view: SentenceView, used: set[int]) -> list[Draft]:
    """For "Er wordt gemeld dat ...", "it is said that ...": nobody named, unless it is said in some circle."""
    found = []
    for at in range(view.size):
        if not view.has(at, "passive_report") or at in used or view.has(at - 1, "determiner"):
            continue
        auxiliary = _auxiliary(view, at)
        if auxiliary is None or any(view.has(n, "agent") for n in range(auxiliary, min(view.size, at + 8))):
            continue
        that = at + 1 if view.has(at + 1, "that") else at + 2 if view.has(at + 2, "that") else None
        if (
            that is None
            or that + 1 >= view.size
            or not (view.words.verb_second or view.has(view.back(auxiliary - 1, "adverb", "have", "be"), "neuter"))
        ):
            continue
        speaker = _circle(view, auxiliary)
        status = view.words.phrases.get("passive_status", "hedged")
        proposal = propose(
            view,
            tokens_span(view, that + 1, view.size),
            (at, at + 1),
            speaker,
            status=status,
            rule="anonymous",
            confidence=0.75,
        )
        if proposal:
            used.update((auxiliary, at))
            found.append(Draft(proposal, speaker, _main_clause(view, min(at, auxiliary))))
    return found


def _auxiliary(view: SentenceView, at: int) -> int | None:
    place: int
    for place in [at + 1, *range(at - 1, max(-1, at - 9), -1)]:
        if view.has(place, "passive_be") and not view.has(place, "possessive"):
            return place
        if place < at and (view.mark(place) or view.has(place, "complementizer")):
            return None
    return None


def _main_clause(view: SentenceView, at: int) -> int:
    if view.has(at - 1, "splitter") and view.low(at - 2) == ",":
        return view.tokens[at - 2].start
    return -1


def _circle(view: SentenceView, auxiliary: int) -> Phrase | None:
    """Who passes it on, when the sentence opens with "In regeringskringen" or "Onder diplomaten"."""
    if not view.has(view.first, "circle"):
        return None
    phrase = view.phrase(view.first + 1, "all", auxiliary)
    return phrase if phrase and phrase.kind in ("person", "body") else None


def _hearsay(view: SentenceView, used: set[int]) -> list[Draft]:
    for at, end in phrases(view, "hedge_words"):
        if at in used or (end == at + 1 and _says_beside(view, at)):
            continue
        if at <= view.skip(view.first, "conjunction") and end < view.size:
            after = end + 1 if view.low(end) == "," or view.has(end, "that") else end
            span = tokens_span(view, after, view.size) if after < view.size else None
        else:
            span = sentence_span(view.article, view.sentence)
        proposal = span and propose(view, span, (at, end), None, status="hedged", rule="hearsay", confidence=0.7)
        if proposal:
            used.update(range(at, end))
            return [Draft(proposal, None)]
    return []


def _says_beside(view: SentenceView, at: int) -> bool:
    """Whether the word belongs to a verb of saying ("reportedly told"): then that attributes."""
    known = view.words.verbs.get(view.low(at + 1), ())
    return view.low(at + 1) not in view.words.noun_forms and any("after" in verb.frames for verb, _ in known)


def modal_draft(view: SentenceView, source: Phrase | None, in_reach: bool) -> tuple[Draft | None, bool]:
    """A modal that hedges with a perfect, as the Dutch zou(den) with hebben or zijn and a participle.

    Parameters
    ----------
    view : View
        The sentence.
    source : Phrase | None
        Who reports it, when this sentence says so.
    in_reach : bool
        A report is named in this sentence or the one before.

    Returns
    -------
    draft, sure : Draft | None, bool
        None without such a form; not sure without a report in reach: for the queue, confidence 0.3.
    """
    for at in range(view.size):
        if not view.has(at, "hedging_modal"):
            continue
        end = min(view.size, at + 40)
        whole = any(view.has(n, "perfect") and _participle_near(view, n) for n in range(at + 1, end))
        if not whole and not (in_reach and any(view.has(n, "passive_infinitive") for n in range(at + 1, end))):
            continue
        span = _hedged_span(view, at)
        confidence = 0.75 if whole and in_reach else 0.3
        proposal = propose(view, span, (at, at + 1), source, status="hedged", rule="zou", confidence=confidence)
        return (Draft(proposal, source), whole and in_reach) if proposal else (None, False)
    return None, False


def carried_hedge(view: SentenceView, before: list[Draft]) -> Draft | None:
    """What a bare "zou" passes on of whom the sentence before reports, where its first words point back there.

    Parameters
    ----------
    view : View
        The sentence, in which nobody is said to say anything.
    before : list of Draft
        What the sentence before attributes.
    """
    known = next((d.proposal for d in reversed(before) if d.proposal.speaker and d.proposal.doubt is None), None)
    if known is None or known.status not in ("asserted", "hedged", "reported"):
        return None
    place = view.article.sentences[max(0, view.article.sentence_at(known.cue[0]))]
    first = view.first
    adds = view.has(first, "definite") and view.has(first + 1, "ordinal")
    points = (
        view.has(first, "pointing") or view.has(first, "demonstrative") or view.words.looks(view.low(first), "manner")
    )
    at = next(n for n in range(view.size) if view.has(n, "hedging_modal"))
    alone = points and at <= first + 2
    if place.paragraph != view.sentence.paragraph or not (alone or (adds and known.status == "hedged")):
        return None
    span = sentence_span(view.article, view.sentence)
    proposal = propose(view, span, (at, at + 1), None, status="hedged", rule="zou", confidence=0.55)
    if proposal is None:
        return None
    return Draft(proposal.but(speaker=known.speaker, speaker_span=known.speaker_span), None)


def _participle_near(view: SentenceView, at: int) -> bool:
    return any(_looks_participle(view, n) for n in (at - 2, at - 1, at + 1, at + 2))


def _looks_participle(view: SentenceView, at: int) -> bool:
    low = view.tokens[at].low if 0 <= at < view.size else ""
    if len(low) < 5 or view.tags[at] & _VERBLESS or view.capital(at):
        return False
    return view.words.looks(low, "participle")


def _hedged_span(view: SentenceView, at: int) -> tuple[int, int]:
    """The sentence, or a relative clause with the noun it belongs to."""
    for place in range(at - 1, max(-1, at - 14), -1):
        if view.has(place, "relative") and not view.has(place - 1, "preposition") and place > view.first:
            start = place
            while (
                start > 0
                and not view.mark(start - 1)
                and not view.verb_at(start - 1)
                and not view.has(start - 1, "preposition")
            ):
                start -= 1
            return tokens_span(view, start, view.size)
        if view.low(place) == ",":
            break
    return sentence_span(view.article, view.sentence)
