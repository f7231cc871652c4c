"""Contents that stand before their verb: quotations and clauses in front, "That is what X said", asides."""

from __future__ import annotations

from goodoffices.reading.adverbials import skip_adverbials, spoken_to
from goodoffices.reading.article import ArticleSentence
from goodoffices.reading.clauses import Complement
from goodoffices.reading.cues import Cue
from goodoffices.reading.drafting import Draft, propose, quote_span, sentence_span, tokens_span
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.patterns import phrases
from goodoffices.reading.proposal import Span
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT

_SHORT = 4
_LOOSE = BIT["adverb"] | BIT["time"]
_OPENS = BIT["preposition"] | BIT["subordinator"] | BIT["conjunction"] | BIT["time"]


def content_in_front(
    view: SentenceView, cue: Cue, subject: Phrase, *, inverted: bool, confidence: float, before: ArticleSentence | None
) -> Draft | None:
    """What a verb attributes that has no content behind it.

    Parameters
    ----------
    view, cue, subject : View, Cue, Phrase
        The sentence, its verb and who speaks.
    inverted : bool
        The subject stands behind the verb.
    confidence : float
        Of the verb and its subject.
    before : Sentence | None
        The sentence before, for "That is what X said".
    """
    edge = cue.anchor if inverted else subject.start
    edge -= as_said(view, subject, inverted)
    last = view.back(edge - 1, "adverb") if inverted else edge - 1
    if inverted and view.words.verb_second and last < 3 and _points_back(view, last + 1):
        return _previous(view, cue, subject, confidence, before)
    if view.words.verb_second and cue.verb.frames & {"after", "that"} and _that_is_all(view, cue, subject, inverted):
        return _previous(view, cue, subject, confidence, before)
    if not (view.low(last) == "," or view.is_quote_end(last)):
        return None
    if not inverted and view.has(cue.end, "object_pronoun") and view.has(view.first, "subordinator"):
        return None
    if view.has(max(cue.end, subject.end), "no_speaker") and view.has(max(cue.end, subject.end), "negation"):
        return None
    over = view.skip(max(cue.end, subject.end), "adverb")
    goes = over < view.size and not view.mark(over) and not view.quoted[over] and not view.has(over, "preposition")
    if goes and not inverted and not view.words.verb_second and view.has(view.first, "subordinator"):
        return None
    alone = over >= view.size or view.low(over) == "." or (inverted and not view.words.verb_second)
    span = _content_before(view, last, alone)
    if "after" not in cue.verb.frames and not view.is_quote_end(last - (view.low(last) == ",")):
        return None
    if _goes_on(view, cue, subject, last, inverted):
        span = sentence_span(view.article, view.sentence)
    if span is None:
        return None
    proposal = propose(
        view, span, (cue.at, cue.end), subject, status=cue.verb.status, rule="inverted", confidence=confidence + 0.05
    )
    cut = view.tokens[last].start if proposal and proposal.span[1] <= view.tokens[last].start else -1
    return Draft(proposal, subject, cut) if proposal else None


def stands_in_front(view: SentenceView, cue: Cue, subject: Phrase, inverted: bool, right: Complement) -> bool:
    """Whether what stands before the verb is the content, although something fitting follows as well."""
    last = _before(view, cue, subject, inverted)
    if inverted and _verb_after(view, subject.end, last):
        return True
    if as_said(view, subject, inverted):
        return view.low(last) == "," or view.is_quote_end(last)
    if not inverted and view.low(subject.start - 1) == "," and not view.words.verb_second:
        beside = right.frame == "zero" and view.has(right.start, "subordinator")
        if beside and not view.has(right.start, "conditional"):
            brief = view.has(view.first, "preposition") or subject.start - view.first < _SHORT
            return not brief or any(view.is_verb(n) for n in range(view.first, subject.start - 1))
    if not inverted and view.low(subject.start - 1) == "," and _half_in_front(view, subject, right):
        return True
    if view.is_quote_end(last) and "after" in cue.verb.frames:
        loose = (
            view.words.looks(view.low(right.start), "gerund")
            or view.has(right.start, "preposition")
            or view.has(right.start, "relative")
        )
        aside = right.frame == "that" and view.has(right.start, "subordinator")
        aside = aside or (not inverted and not view.words.verb_second and _far_behind(view, cue, right))
        follows = right.frame == "quote" or (right.frame == "zero" and loose) or aside
        return follows or (inverted and not (right.frame == "that" and right.start <= subject.end + 1))
    if not (inverted and view.words.verb_second and view.low(cue.anchor - 1) == "," and "after" in cue.verb.frames):
        return False
    if right.frame == "quote" and _half(view, right.start):
        return True
    opener = view.skip(view.first, "conjunction")
    if view.low(view.first) in view.words.declines.get("asked", "").split():
        return False
    clause = last - view.first >= 3 and any(
        view.verb_at(n) or view.low(n) in view.words.verbs for n in range(view.first, last + 1)
    )
    near = right.frame in ("that", "quote", "colon") and right.start <= subject.end + 1
    near = near and not (right.frame == "quote" and view.low(subject.end) == ",")
    return clause and not near and not view.has(opener, "subordinator")


def _half_in_front(view: SentenceView, subject: Phrase, right: Complement) -> bool:
    """Whether a quotation only ends what a clause in front begins: 'It is done, X said, "in the light of facts"'."""
    lower = right.start + 1 < view.size and view.tokens[right.start + 1].text[:1].islower()
    clause = any(view.is_verb(n) for n in range(view.first, subject.start - 1)) and not view.words.verb_second
    return right.frame == "quote" and (view.verb_at(subject.start - 2) or (lower and clause))


def _far_behind(view: SentenceView, cue: Cue, right: Complement) -> bool:
    """Whether words of another clause stand between: '"...," X told reporters after the meeting that was held'."""
    begin = right.start - (right.frame == "that")
    near = spoken_to(view, cue.end) if "addressee" in cue.verb.frames else cue.end
    return right.frame in ("that", "zero") and begin > near


def _verb_after(view: SentenceView, comma: int, last: int) -> bool:
    """Whether only a phrase stands in front and its verb behind: "Ook Frankrijk, zo meldt Le Monde, overweegt ..."."""
    at = comma + 1
    if not view.words.verb_second or view.low(comma) != "," or at >= view.size or view.quoted[at]:
        return False
    plain = not view.tags[at] and not view.capital(at) and view.words.looks(view.low(at), "finite")
    last = last - 1 if view.low(last) == "," else last
    return (plain or view.is_verb(at)) and not any(view.is_verb(n) for n in range(view.first, last + 1))


def as_said(view: SentenceView, subject: Phrase, inverted: bool) -> bool:
    """Whether subject and verb stand in "as the envoy once wrote"."""
    return not inverted and view.low(subject.start - 1) in view.words.listed("as_said")


def closing_comma(view: SentenceView, at: int) -> int:
    """The comma that closes "as Clinton once remarked of Korea,", or 0."""
    for place in range(at, min(at + 7, view.size - 2)):
        if view.low(place) == ",":
            return place
        if view.is_verb(place) or view.mark(place):
            return 0
    return 0


def fronted_clause(view: SentenceView, cue: Cue, subject: Phrase, confidence: float) -> Draft | None:
    """For "Dat het kabinet niets wist, noemt de oppositie ongeloofwaardig": the clause in front is what is named."""
    comma = view.back(cue.anchor - 1, "adverb", "determiner")
    named = cue.verb.frames & {"object-call", "object-as", "object"} and view.words.verb_second
    if not named or view.low(comma) != "," or not subject.speaks:
        return None
    quoted = view.is_quote_end(comma - 1) and bool(cue.verb.frames & {"object-call", "object-as"})
    if not quoted and not view.has(view.first, "that"):
        return None
    span = quote_span(view, comma - 1) if quoted else tokens_span(view, view.first, comma)
    if span is None:
        return None
    proposal = propose(
        view, span, (cue.at, cue.end), subject, status=cue.verb.status, rule="inverted", confidence=confidence
    )
    return Draft(proposal, subject) if proposal else None


def _that_is_all(view: SentenceView, cue: Cue, subject: Phrase, inverted: bool) -> bool:
    """Whether the verb has only a "dat" that points back: "de minister heeft dat verklaard"."""
    start = max(cue.anchor + 1, subject.end) if inverted else cue.anchor + 1
    end = cue.at if cue.at > cue.anchor else start + 1
    between = [n for n in range(start, end) if not (view.has(n, "adverb") or view.has(n, "time"))]
    return len(between) == 1 and view.has(between[0], "pointing")


def _points_back(view: SentenceView, end: int) -> bool:
    """Whether nothing but "That", "But that too" or the like stands before `end`."""
    words = [n for n in range(end) if not view.mark(n)]
    small = all(view.has(n, "pointing") or view.has(n, "adverb") or view.has(n, "conjunction") for n in words)
    return small and any(view.has(n, "pointing") for n in words)


def _content_before(view: SentenceView, last: int, alone: bool = False) -> Span | None:
    """What stands before the comma or closing mark at `last`; a word will do when nothing else is said."""
    edge = last - 1 if view.low(last) == "," else last
    if view.is_quote_end(edge):
        quote = view.article.quote_at(view.tokens[edge].start)
        assert quote
        opening = next((n for n in range(view.size) if view.tokens[n].start >= quote.outer_start), 0)
        alone = quote.outer_start <= view.tokens[view.first].start
        long = len(view.article.text[quote.start : quote.end].split()) > 3
        if alone or opening == 0 or (long and view.low(opening - 1) in (":", ";", ",")):
            return quote.start, quote.end
    words = sum(1 for n in range(edge + 1) if not view.mark(n))
    alone = alone and edge >= 0 and (words > 1 or not view.tags[edge] & _LOOSE) and not view.tags[view.first] & _OPENS
    if edge < 0 or (words < 2 and not alone) or (words < 4 and view.has(view.first, "preposition")):
        return None
    if words < 3 and not alone and not view.sentence.heading and not any(view.is_verb(n) for n in range(edge + 1)):
        return None
    if any(start == view.first and not _by_norm(view, end) for start, end in phrases(view, "according")):
        return None
    asked = next((n for n in range(view.first, edge) if view.has(n, "complementizer")), -1)
    if view.has(view.first, "preposition") and asked > 0 and not any(view.is_verb(n) for n in range(asked)):
        return None
    low, plain = view.low(view.first), not view.tags[view.first]
    if plain and (view.words.looks(low, "past") or view.words.looks(low, "gerund")):
        return None
    opens = view.skip(view.first, "conjunction", "adverb")
    placed = view.has(opens, "preposition") and not view.words.verb_second
    if placed and not any(view.is_verb(n) or view.words.looks(view.low(n), "past") for n in range(opens, edge + 1)):
        return None
    label = view.first + 1 if view.low(view.first + 1) == ":" else -1
    apart = next((n + 1 for n in range(edge - 1, view.first, -1) if view.low(n) == ";" or n == label), 0)
    return view.tokens[apart].start, view.tokens[edge].end


def _by_norm(view: SentenceView, at: int) -> bool:
    """Whether a law or the like follows, which somebody else says so of: "Volgens artikel 5 mag dat niet, zei Holm"."""
    phrase = view.phrase(at)
    return phrase is not None and any(view.has(n, "norm") for n in range(phrase.start, phrase.end))


def _goes_on(view: SentenceView, cue: Cue, subject: Phrase, last: int, inverted: bool) -> bool:
    """Whether the content goes on behind the parenthesis ("The talks, he said, will resume")."""
    told = "addressee" in cue.verb.frames
    end = skip_adverbials(view, max(cue.end, subject.end) if inverted else cue.end, told)
    if inverted and _verb_after(view, end, last):
        return True
    closed = view.low(last) == "," and view.is_quote_end(last - 1) and _whole_quote(view, last - 1)
    if view.low(end) != "," or end + 2 >= view.size or view.is_quote_end(last) or closed:
        return False
    if view.verb_at(last - 1) and not inverted:
        return True
    if view.quoted[end + 1]:
        return _quoted_half(view, last, end + 1, inverted)
    if view.has(end + 1, "joiner") and subject.kind == "pronoun" and inverted == view.words.verb_second:
        return _nobody_says(view, end + 2)
    if not inverted and _only_placed(view, last, end + 2):
        return True
    adds = any(view.has(end + 1, name) for name in ("indefinite", "splitter", "role"))
    if adds or view.words.looks(view.low(end + 1), "gerund"):
        return False
    if view.words.verb_second and inverted and view.has(end + 1, "preposition"):
        return True
    if view.verb_at(end + 1) or (view.low(end + 1) in view.words.verbs and not view.words.verb_second):
        return True
    short = sum(1 for n in range(last) if not view.mark(n)) <= _SHORT
    return short and not view.has(end + 1, "relative")


def _quoted_half(view: SentenceView, last: int, quoted: int, inverted: bool) -> bool:
    """Whether a quotation behind the parenthesis goes on with what stands in front."""
    if view.words.verb_second:
        return inverted and _half(view, quoted)
    lower = quoted + 1 < view.size and view.tokens[quoted + 1].text[:1].islower()
    clause = any(view.is_verb(n) for n in range(view.first, last))
    return not inverted and lower and clause and view.low(last) == ","


def _whole_quote(view: SentenceView, at: int) -> bool:
    """Whether a quotation of more than a few words, which opens the sentence, ends at the token."""
    quote = view.article.quote_at(view.tokens[at].start)
    opens = quote is not None and quote.outer_start <= view.tokens[view.first].start
    return opens and quote is not None and len(view.article.text[quote.start : quote.end].split()) > _SHORT


def _only_placed(view: SentenceView, last: int, after: int) -> bool:
    """Whether only a time or a place stands in front, a verb behind: "In seven years, he said, nothing had changed"."""
    words = range(view.first + 1, last + 1)
    placed = view.has(view.first, "preposition") and not any(view.is_verb(n) or view.quoted[n] for n in words)
    return placed and any(view.verb_at(n) for n in range(after, view.size))


def _half(view: SentenceView, quoted: int) -> bool:
    """Whether a quotation behind a comma completes a condition in front: "Als dat mislukt, zegt hij, 'gaan we'"."""
    opener = view.skip(view.first, "conjunction")
    lower = view.tokens[quoted + 1].text[:1].islower() if quoted + 1 < view.size else False
    return view.low(quoted - 1) == "," and view.has(opener, "subordinator") and lower


def _nobody_says(view: SentenceView, at: int) -> bool:
    """Whether a clause begins here in which no verb of saying stands."""
    clause = any(view.is_verb(n) for n in range(at, view.size))
    kinds = (kind for n in range(at, view.size) for _, kind in view.words.verbs.get(view.low(n), ()))
    return clause and all(kind in ("gerund", "participle", "base") for kind in kinds)


def _previous(
    view: SentenceView, cue: Cue, subject: Phrase, confidence: float, before: ArticleSentence | None
) -> Draft | None:
    """For "That is what X said": the sentence before is what is said."""
    if before is None:
        return None
    span = sentence_span(view.article, before)
    proposal = propose(
        view, span, (cue.at, cue.end), subject, status=cue.verb.status, rule="previous", confidence=confidence
    )
    return Draft(proposal, subject) if proposal else None


def _before(view: SentenceView, cue: Cue, subject: Phrase, inverted: bool) -> int:
    """The token before verb and subject, a comma skipped."""
    last = (cue.anchor if inverted else subject.start) - 1
    return last - 1 if view.low(last) == "," else last
