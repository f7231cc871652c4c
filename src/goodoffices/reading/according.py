"""Rules for phrases that attribute without a verb: according to X, in X's words, X's report shows that ..."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from goodoffices.reading.appositions import with_name
from goodoffices.reading.around import around, before_quote, own_clause
from goodoffices.reading.article import ArticleSentence
from goodoffices.reading.drafting import Draft, propose, quote_span, sentence_span, settled_span, tokens_span
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.patterns import phrases
from goodoffices.reading.proposal import Span
from goodoffices.reading.subjects import sentence_subject
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT, Words


def according_drafts(view: SentenceView, used: set[int], before: ArticleSentence | None) -> list[Draft]:
    """What the attributing phrases of a sentence attribute; the tokens of their cues are added to `used`."""
    found = [
        *_previous(view, used, before),
        *_according(view, used),
        *_quotative(view, used, before),
        *_replies(view, used),
        *_refrain(view, used, before),
        *_own_words(view, used),
        *_own_saying(view, used),
    ]
    return [*found, *_sources(view, used)]


def _according(view: SentenceView, used: set[int]) -> list[Draft]:
    found = []
    strict, estimates = phrases(view, "according_speaker"), phrases(view, "estimating")
    places = (*estimates, *phrases(view, "according"), *strict)
    for at, end in places:
        if at in used:
            continue
        draft = _by_phrase(view, at, end, "estimated" if (at, end) in estimates else "asserted")
        draft = draft and _own_half(view, draft, at, [other for other, _ in places if view.low(other - 1) == ","])
        if (at, end) in strict and (draft is None or draft.speaker is None or draft.speaker.kind != "person"):
            continue
        used.update(range(at, end))
        found += [draft] if draft else []
    return found


def _own_half(view: SentenceView, draft: Draft, at: int, others: list[int]) -> Draft:
    """The draft, bounded by another such phrase: "According to A it rained, according to B it did not"."""
    start, end = draft.proposal.span
    after = next((view.tokens[n - 1].start for n in sorted(others) if n > at), end)
    if at in others and any(n < at for n in (*others, view.first) if _begins(view, n)) and draft.speaker:
        start = view.tokens[draft.speaker.end].start if draft.speaker.end < view.size else start
    span = settled_span(view.article, (start, min(end, after)))
    return replace(draft, proposal=draft.proposal.but(span=span)) if span[0] < span[1] else draft


def _begins(view: SentenceView, at: int) -> bool:
    """Whether a phrase such as "according to" begins at the token."""
    return any(start == at for start, _ in phrases(view, "according"))


def _by_phrase(view: SentenceView, at: int, end: int, status: str) -> Draft | None:
    speaker = _source(view, end)
    if speaker is None:
        return None
    speaker = _without_place(view, at, speaker)
    rule, confidence = "according", 0.9
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
    span = before_quote(view, around(view, at, speaker.end), speaker.end)
    proposal = span and propose(view, span, (at, end), head, status=status, rule=rule, confidence=confidence)
    cut = _clause_cut(view, at)
    if proposal and cut < 0 and view.low(at - 1) == "," and proposal.span[1] <= view.tokens[at - 1].start:
        cut = view.tokens[at - 1].start
    return Draft(proposal, head, cut) if proposal else None


def _without_place(view: SentenceView, at: int, speaker: Phrase) -> Phrase:
    """The source up to what its verb in front of the phrase asks for: "Het gevaar zit volgens X in het precedent"."""
    opens = at - 1 > view.first and view.low(at - 1) in view.words.listed("placed")
    bare = view.phrase(speaker.start, False) if opens and view.low(speaker.end) in (".", "") else None
    return bare if bare and bare.end < speaker.end and bare.speaks else speaker


def _source(view: SentenceView, at: int) -> Phrase | None:
    if view.has(at, "object_pronoun") and not (view.has(at, "possessive") and view.phrase(at)):
        return Phrase(at, at + 1, "pronoun")
    if view.has(at, "oblique") and not _noun_next(view, at):
        return Phrase(at, at + 1, "pronoun")
    phrase = view.phrase(at)
    if phrase and phrase.kind == "other" and view.has(at, "object_pronoun") and view.words.verb_second:
        return Phrase(at, at + 1, "pronoun")
    return with_name(view, phrase) if phrase else None


def _noun_next(view: SentenceView, at: int) -> bool:
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


def _is_norm(view: SentenceView, phrase: Phrase) -> bool:
    stop = next((n for n in range(phrase.start + 1, phrase.end) if view.has(n, "preposition")), phrase.end)
    return any(view.has(n, "norm") for n in range(phrase.start, stop)) and not any(
        view.has(n, "role") for n in range(phrase.start, stop)
    )


def _clause_cut(view: SentenceView, at: int) -> int:
    if view.has(at - 1, "splitter") and view.low(at - 2) == ",":
        return view.tokens[at - 2].start
    return -1


def _quotative(view: SentenceView, used: set[int], before: ArticleSentence | None) -> list[Draft]:
    found: list[Draft] = []
    for at, _ in phrases(view, "quotative"):
        if at in used:
            continue
        speaker = _source(view, at + 1)
        if speaker is None:
            continue
        if at <= view.first:
            span = sentence_span(view.article, before) if before else None
        else:
            span = around(view, at, speaker.end)
            if (
                span
                and view.low(speaker.end) == ","
                and view.low(at - 1) == ","
                and not view.has(speaker.end + 1, "conjunction")
                and not _parted(view, at, speaker.end)
            ):
                span = settled_span(view.article, tokens_span(view, 0, at))
        if at > view.first and view.low(at - 1) == "," and (quote := _after_dash(view, at - 2)):
            span = quote
        proposal = span and propose(
            view, span, (at, at + 1), speaker, status="asserted", rule="quotative", confidence=0.92
        )
        if proposal:
            used.add(at)
            cut = view.tokens[at - 1].start if at > view.first and view.low(at - 1) == "," else -1
            found.append(Draft(proposal, speaker, cut))
    return found


def _after_dash(view: SentenceView, last: int) -> Span | None:
    """A quotation that ends at the token and begins behind a dash or a colon: "Bas Vos (54) - '...', aldus ..."."""
    if not view.is_quote_end(last):
        return None
    quote = view.article.quote_at(view.tokens[last].start)
    opens = next((n for n in range(last, -1, -1) if quote and view.tokens[n].start < quote.outer_start), -1)
    parted = opens >= 0 and view.tokens[opens].text in (":", "-", "–", "—")
    return (quote.start, quote.end) if quote and parted else None


def _parted(view: SentenceView, at: int, end: int) -> bool:
    """Whether it parts a subject from its verb: "De brug, aldus de provincie, blijft open"."""
    verb = view.skip(end + 1, "adverb")
    return view.is_verb(verb) and not any(view.is_verb(n) or view.quoted[n] for n in range(view.first, at))


def _refrain(view: SentenceView, used: set[int], before: ArticleSentence | None) -> list[Draft]:
    """For "... , klinkt het in Brussel": those in Brussel say it, or whoever has the floor."""
    found: list[Draft] = []
    for at, end in phrases(view, "refrain"):
        if at in used:
            continue
        speaker = Phrase(end - 1, end, "floor")
        if view.has(end, "refrain_in") and (circle := view.phrase(end + 1)):
            speaker = circle
        span = sentence_span(view.article, before) if at <= view.first + 1 and before else _in_front(view, at)
        if view.has(end, "that") and end + 1 < view.size:
            span = tokens_span(view, end + 1, view.size)
            circle = view.phrase(view.first + 1, "all", at) if view.has(view.first, "circle") else None
            speaker = circle or speaker
        proposal = span and propose(
            view, span, (at, end), speaker, status="asserted", rule="quotative", confidence=0.75
        )
        if proposal:
            used.update(range(at, end))
            found.append(Draft(proposal, speaker))
    return found


def _replies(view: SentenceView, used: set[int]) -> list[Draft]:
    """For '"...," was her reply' and '"...", luidt het antwoord van de minister'."""
    for at in range(1, view.size - 1) if view.bits & BIT["reply"] else ():
        noun = next((n for n in range(at, min(view.size, at + 7)) if view.has(n, "reply")), -1)
        if noun < 0 or at in used or view.quoted[at]:
            continue
        owner = _whose(view, at, noun)
        if owner is None or not view.is_quote_end(at - 2 if view.low(at - 1) == "," else at - 1):
            continue
        span = _in_front(view, at)
        proposal = span and propose(
            view, span, (at, noun + 1), owner, status="asserted", rule="quotative", confidence=0.8
        )
        if proposal:
            used.update(range(at, noun + 1))
            return [Draft(proposal, owner)]
    return []


def _whose(view: SentenceView, at: int, noun: int) -> Phrase | None:
    """Whose reply it is: "was her reply", "was the premier's reply", "luidt het antwoord van de minister"."""
    if noun > at + 2:
        phrase = view.phrase(at + 1, False, noun - 1) if view.has(noun - 1, "genitive_mark") else None
        return phrase if phrase and phrase.end == noun - 1 and phrase.speaks else None
    owner = next((Phrase(n, n + 1, "pronoun") for n in range(at, noun) if view.has(n, "possessive")), None)
    return owner or (view.phrase(noun + 2) if view.has(noun + 1, "owner") else None)


def _in_front(view: SentenceView, at: int) -> Span | None:
    """What stands before a comma or a closing mark at `at`."""
    last = at - 2 if view.low(at - 1) == "," else at - 1
    if last < 0 or (last == at - 1 and not view.is_quote_end(last)):
        return None
    return quote_span(view, last) if view.is_quote_end(last) else tokens_span(view, own_clause(view, last), last + 1)


def _previous(view: SentenceView, used: set[int], before: ArticleSentence | None) -> list[Draft]:
    """For "That is according to X": X said the sentence before."""
    message = _message_of(view)
    for at, end in [*phrases(view, "previous"), *([message] if message else [])]:
        if at == view.first:
            span = sentence_span(view.article, before) if before else None
        else:
            span = _in_front(view, at) if view.low(at - 1) == "," else None
        if span is None:
            continue
        speaker = view.phrase(end)
        if view.low(at) in view.words.listed("stands") and (speaker is None or speaker.kind != "document"):
            continue
        proposal = speaker and propose(
            view,
            span,
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


def _message_of(view: SentenceView) -> tuple[int, int] | None:
    """The cue of "Dat was de boodschap van ..." and "That is the conclusion of ...", which a speaker follows."""
    at = view.first + 1
    if not view.has(view.first, "pointing") or not view.has(at, "be"):
        return None
    noun = next((n for n in range(at + 1, min(view.size, at + 4)) if view.has(n, "reply")), None)
    return (view.first, noun + 2) if noun is not None and view.has(noun + 1, "owner") else None


def _report_status(view: SentenceView, speaker: Phrase) -> str:
    return "reported" if speaker.kind == "document" and view.words.verb_second else "asserted"


def _own_words(view: SentenceView, used: set[int]) -> list[Draft]:
    """For "in her words": the pronoun is the speaker."""
    found: list[Draft] = []
    for before, after in _own(view.words):
        if after[-1] not in view.where:
            continue
        for at in view.where.get(before[0], ()):
            middle = at + len(before)
            end = middle + 1 + len(after)
            same = all(view.low(at + n) == word for n, word in enumerate(before)) and all(
                view.low(middle + 1 + n) == word for n, word in enumerate(after)
            )
            speaker = Phrase(middle, middle + 1, "pronoun")
            if not view.has(middle, "possessive"):
                named = view.phrase(middle, False)
                size = named.end - middle - len(after) if named else 0
                owned = named and size > 1 and view.has(middle + size - 1, "genitive_mark")
                same = bool(owned) and all(view.low(middle + size + n) == word for n, word in enumerate(after))
                speaker, end = Phrase(middle, middle + size - 1, "name"), middle + size + len(after)
            if not same or at in used:
                continue
            place = end + 1 if view.low(end) == "," else end
            span = quote_span(view, place) if place < view.size and view.quoted[place] else around(view, at, end)
            proposal = span and propose(
                view, span, (at, end), speaker, status="asserted", rule="according", confidence=0.8
            )
            if proposal:
                used.update(range(at, end))
                found.append(Draft(proposal, speaker))
    return found


@lru_cache(maxsize=8)
def _own(words: Words) -> tuple[tuple[list[str], list[str]], ...]:
    """The words before and behind the pronoun of "in her words"."""
    halves = (text.split("{}") for text in words.listed("own_words"))
    return tuple((before.split(), after.split()) for before, after in halves)


def _own_saying(view: SentenceView, used: set[int]) -> list[Draft]:
    """For "naar eigen zeggen": the sentence's subject says it."""
    for at, end in phrases(view, "own_saying"):
        opens = at <= view.skip(view.first, "conjunction")
        begin = view.skip(end + 1, "adverb")
        speaker = view.phrase(begin) if opens else sentence_subject(view, at)
        if view.has(at - 1, "person_pronoun"):
            speaker = Phrase(at - 1, at, "pronoun")
        if at in used or speaker is None or not (speaker.speaks or speaker.kind == "thing"):
            continue
        span = tokens_span(view, end, view.size) if opens else sentence_span(view.article, view.sentence)
        proposal = propose(view, span, (at, end), speaker, status="asserted", rule="according", confidence=0.7)
        if proposal:
            used.update(range(at, end))
            return [Draft(proposal, speaker)]
    return []


def _past_clause(view: SentenceView, end: int) -> int:
    """The token behind ", die de krant heeft ingezien," or what is put in like it; `end` when nothing is."""
    at = end + 1 if view.low(end) == "," else end
    close = next((n for n in range(at + 1, min(view.size, at + 9)) if view.low(n) == ","), 0)
    if view.has(at, "preposition") and at > end and close and not any(view.is_verb(n) for n in range(at, close)):
        return close + 1
    if not view.has(at, "relative"):
        return end
    return next((n + 1 for n in range(at + 1, min(view.size, at + 14)) if view.low(n) == ","), end)


def _sources(view: SentenceView, used: set[int]) -> list[Draft]:
    """For "Uit het rapport blijkt dat ...": the document is the source."""
    for at, _ in phrases(view, "source_from"):
        speaker = view.phrase(view.skip(at + 1, "adverb"))
        agreed = speaker is not None and view.low(speaker.end - 1).endswith(view.words.listed("pacts"))
        if speaker is None or not (speaker.kind in ("document", "body") or agreed) or used & {at}:
            continue
        place = view.skip(_past_clause(view, speaker.end), "adverb")
        that = view.skip(place + 1, "adverb")
        that = that if view.has(that, "that") else that + 2
        if view.has(place, "source_verb") and view.has(that, "that"):
            content = that + 1
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
