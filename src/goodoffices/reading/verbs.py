"""Rules for reporting verbs: inverted quotes, subject-verb-that, fronted adverbs, second verbs, "that reports X"."""

from __future__ import annotations

from dataclasses import replace

from goodoffices.reading.actors import states
from goodoffices.reading.adverbials import skip_adverbials
from goodoffices.reading.article import ArticleSentence
from goodoffices.reading.asides import aside
from goodoffices.reading.clauses import Complement
from goodoffices.reading.complements import complement
from goodoffices.reading.cues import Cue, cues
from goodoffices.reading.drafting import Draft, clause_cut, propose, quote_span, tokens_span
from goodoffices.reading.ends import content_end
from goodoffices.reading.leading import as_said, closing_comma, content_in_front, fronted_clause, stands_in_front
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.polarity import weighed
from goodoffices.reading.proposal import Span
from goodoffices.reading.subjects import is_inverted, left_appositive, left_subject, right_subject, sentence_subject
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT

_RULES = {"that": "subject-that", "quote": "subject-quote", "colon": "subject-quote", "zero": "subject-clause"}


def verb_drafts(view: SentenceView, used: set[int], before: ArticleSentence | None) -> list[Draft]:
    """What the reporting verbs of a sentence attribute.

    Parameters
    ----------
    view : View
        The sentence.
    used : set of int
        Tokens that another rule has taken as its cue.
    before : Sentence | None
        The sentence before, for "That is what X said".
    """
    found: list[Draft] = []
    subject: Phrase | None = None
    for readings in cues(view):
        if used & set(range(readings[0].anchor, readings[0].at + 1)) & {readings[0].at, readings[0].anchor}:
            continue
        for cue in readings:
            draft = _draft(view, cue, subject, before, found)
            who = draft.speaker if draft else None
            if draft and not (who and used & set(range(who.start, who.end))):
                found.append(weighed(view, cue, _hedged(view, cue, draft)))
                subject = draft.speaker or subject
                break
    return found


def _hedged(view: SentenceView, cue: Cue, draft: Draft) -> Draft:
    """The same, hedged where a word of hearsay stands right before the verb: "reportedly told"."""
    if view.low(cue.at - 1) not in view.words.listed("hedge_words") or draft.proposal.status != "asserted":
        return draft
    return replace(draft, proposal=draft.proposal.but(status="hedged"))


def _draft(
    view: SentenceView, cue: Cue, earlier: Phrase | None, before: ArticleSentence | None, known: list[Draft]
) -> Draft | None:
    if cue.form == "passive":
        return _passive(view, cue)
    subject, joined, inverted = _subject(view, cue, earlier)
    if subject is None or not _may_say(view, cue, subject):
        return None
    confidence = cue.verb.confidence - (0.2 if subject.kind in ("other", "document") and not cue.verb.document else 0.0)
    middle = max(cue.anchor + 1, subject.end) if inverted else cue.anchor + 1
    right = complement(view, cue, _after(cue, subject, inverted), middle)
    if right is None and as_said(view, subject, inverted) and (comma := closing_comma(view, cue.end)):
        right = Complement(comma + 1, view.size, "zero")
    if right is not None and joined < 0 and stands_in_front(view, cue, subject, inverted, right):
        right = None
    if right is not None:
        unknown = cue.verb.person and subject.kind == "other" and not _only_people(cue, right)
        unknown = unknown or (subject.kind == "other" and right.frame == "zero" and not _any_verb(view, right))
        return None if unknown else _right(view, cue, subject, right, confidence, joined, inverted)
    if not inverted and joined < 0 and (found := aside(view, cue, subject, known, confidence)):
        return found
    if joined == -2 and view.low(subject.start - 1) == ",":
        joined = -1
    if not inverted and subject.end < cue.anchor and _in_relative(view, subject.end):
        return None
    if joined != -1 or not cue.verb.frames & {"after", "quote-before"}:
        return fronted_clause(view, cue, subject, confidence) if inverted and joined == -1 else None
    return content_in_front(view, cue, subject, inverted=inverted, confidence=confidence, before=before)


def _in_relative(view: SentenceView, at: int) -> bool:
    """Whether a clause about the subject opens here: "Tom, who wrote eleven letters, ..."."""
    at = at + 1 if view.low(at) == "," else at
    return view.has(at, "who") and view.has(at, "relative")


def _subject(view: SentenceView, cue: Cue, earlier: Phrase | None) -> tuple[Phrase | None, int, bool]:
    """Who speaks; the token that joins the verb to an earlier one, -1 if none; whether it stands behind the verb."""
    joined = _joined(view, cue)
    if joined >= 0:
        nearest = _own_subject(view, joined)
        return nearest or earlier or sentence_subject(view, joined), joined, False
    if cue.form == "gerund":
        return _quoted_as(view, cue) or _accompanying(view, cue), -2, False
    inverted = is_inverted(view, cue)
    return right_subject(view, cue) if inverted else left_subject(view, cue), joined, inverted


def _own_subject(view: SentenceView, joined: int) -> Phrase | None:
    """The subject of the clause that the verb before a conjunction stands in: "when X called and told ..."."""
    start = view.clause_start(joined)
    if view.words.verb_second or start <= view.first + 1 or not view.has(start - 1, "subordinator"):
        return None
    phrase = view.phrase(start, "all", joined)
    return phrase if phrase and phrase.speaks and phrase.kind != "pronoun" else None


def _accompanying(view: SentenceView, cue: Cue) -> Phrase | None:
    """The speaker of "with one diplomat calling it ..." and, joined to it, "and another praising it as ..."."""
    for start in range(cue.at - 1, max(view.first, cue.at - 8), -1):
        opens = view.has(start - 1, "preposition") and view.has(start - 1, "companion")
        more = view.has(start - 1, "joiner") and any(
            view.has(n, "companion") and view.has(n, "preposition") for n in range(view.first, start)
        )
        phrase = view.phrase(start, "all", cue.at) if opens or more else None
        if phrase and phrase.end == cue.at and phrase.speaks:
            return phrase
    return None


def _quoted_as(view: SentenceView, cue: Cue) -> Phrase | None:
    """The speaker of "quoted X as saying" and "X was quoted as saying"."""
    if not view.has(cue.at - 1, "likeness"):
        return None
    for place in range(cue.at - 2, max(-1, cue.at - 16), -1):
        if view.has(place, "quoting"):
            cited = view.has(place + 1, "agent")
            phrase = view.phrase(place + 1 + cited, "all", cue.at - 1)
            if not cited and phrase and phrase.speaks and phrase.end == cue.at - 1:
                return phrase
            before = view.back(place - 1, "be", "have", "adverb")
            start = view.skip(view.clause_start(before), "subordinator")
            named = left_appositive(view, before, start) if view.low(before) == "," else None
            return named or _subject_until(view, before + 1)
    return None


def _subject_until(view: SentenceView, end: int) -> Phrase | None:
    comma = next((n + 1 for n in range(end - 1, 0, -1) if view.low(n) == ","), view.first)
    for start in (view.clause_start(end), comma, view.first):
        phrase = view.phrase(start, "all", end)
        if phrase and phrase.end == end:
            return phrase
    return None


def _only_people(cue: Cue, right: Complement) -> bool:
    """Whether only people can do what the verb says, so that an unknown subject is one of them."""
    promised = cue.verb.status == "committed" and "with" not in cue.verb.frames
    return (cue.verb.status == "denied" or promised) and right.frame in ("that", "quote", "infinitive", "colon")


def _joined(view: SentenceView, cue: Cue) -> int:
    """The token of the conjunction (or comma) that joins this verb to an earlier one with the same subject, or -1."""
    last = view.back(cue.anchor - 1, "adverb")
    if cue.form == "gerund":
        joins = view.has(last, "splitter")
        if joins and view.low(last - 1) != ",":
            return last if any(view.words.looks(view.low(n), "gerund") for n in range(max(0, last - 12), last)) else -1
        written = any(view.has(n, "document") for n in range(max(view.first, last - 4), last + 1))
        if view.has(cue.end, "that") and view.low(last) and view.low(last) != "," and (written or not view.tags[last]):
            return last + 1
        last = last - 1 if joins else last
        if view.low(last) in view.words.listed("by_saying") and last > view.first:
            return last
        return last if view.low(last) == "," and last > view.first else -1
    if _enumerated(view, cue, last):
        return last
    if view.has(last, "conjunction") and last > view.first and not view.has(last, "complementizer"):
        right = right_subject(view, cue) if view.words.verb_second else None
        if right and right.speaks and right.kind != "pronoun":
            closed = view.has(right.end, "that") or view.low(right.end) in (",", "")
            return -1 if closed else last
        return last
    return -1


def _enumerated(view: SentenceView, cue: Cue, comma: int) -> bool:
    """Whether the verb is one of a row: "underlined that ..., called for restraint and urged ..."."""
    if view.words.verb_second or view.low(comma) != "," or comma != cue.anchor - 1 or cue.form != "finite":
        return False
    own = view.low(cue.end) in cue.verb.preposition or view.has(cue.end, "that")
    more = any(view.has(n, "joiner") and view.is_verb(n + 1) for n in range(cue.end, view.size))
    return own and more and any(view.is_verb(n) for n in range(view.first, comma))


def _may_say(view: SentenceView, cue: Cue, subject: Phrase) -> bool:
    called = "object-call" in cue.verb.frames and view.has(subject.start - 1, "what")
    norm = view.has(subject.end - 1, "norm") and not view.capital(subject.end - 1) and subject.kind in ("other", "body")
    if _only_supposed(view, cue):
        return False
    nobody = view.has(subject.start, "negation") and view.has(subject.start, "determiner")
    nobody = nobody or (view.has(subject.start, "nobody") and subject.end == subject.start + 1)
    nobody = nobody and not view.has(subject.end - 1, "share")
    asked = view.size > 0 and view.low(view.size - 1) == "?" and subject.kind == "pronoun"
    if asked and not view.has(subject.start, "person_pronoun"):
        return False
    if subject.kind == "time" or called or norm or (nobody and cue.verb.status != "confirmed"):
        return False
    if "named" in cue.verb.frames and _anybody(view, subject):
        return False
    if subject.kind == "thing":
        plain = not cue.verb.document and not (cue.verb.person and view.words.verb_second)
        return view.has(subject.start, "neuter") and plain and "be" not in cue.verb.lemma.split("|")
    if cue.verb.document:
        return subject.kind == "document"
    return subject.speaks or not cue.verb.person or subject.kind in ("document", "other")


def _any_verb(view: SentenceView, right: Complement) -> bool:
    """Whether there is a verb at all in a bare clause: none in "the drought claimed 40 lives"."""
    words = range(right.start, right.end)
    return view.sentence.heading or any(
        view.is_verb(n) or view.words.looks(view.low(n), "past") or view.quoted[n] for n in words
    )


def _anybody(view: SentenceView, subject: Phrase) -> bool:
    """Whether a crowd or a state is meant: "Farmers fear drought", "Iran fears an attack"."""
    words = range(subject.start, subject.end)
    if subject.kind == "name" and view.text(subject.start, subject.end) in states():
        return True
    if not view.words.looks(view.low(subject.end - 1), "plural"):
        return False
    named = any(view.capital(n) and n > view.first and view.tokens[n].text not in view.known for n in words)
    fixed = any(view.tags[n] & (BIT["determiner"] | BIT["possessive"]) for n in words)
    return not named and (subject.kind in ("person", "other") or (subject.kind == "body" and not fixed))


def _only_supposed(view: SentenceView, cue: Cue) -> bool:
    """Whether an infinitive only stands in a question: "how to say"."""
    if cue.form != "infinitive" or view.words.verb_second:
        return False
    start = view.clause_start(cue.anchor)
    return view.has(start - 1, "complementizer") and not view.has(start - 1, "that")


def _after(cue: Cue, subject: Phrase, inverted: bool) -> int:
    end = cue.end if cue.part == cue.at + 1 or cue.part < 0 else cue.at + 1
    return max(end, subject.end) if inverted and cue.anchor == cue.at else end


def _right(
    view: SentenceView, cue: Cue, subject: Phrase, right: Complement, confidence: float, joined: int, inverted: bool
) -> Draft | None:
    span: Span | None = tokens_span(view, right.start, content_end(view, cue, right))
    if right.frame == "quote":
        span = quote_span(view, right.start) or span
    rule = "coordinated" if joined >= 0 else _RULES.get(right.frame, "subject-object")
    if joined < 0 and inverted and right.frame in ("that", "zero"):
        rule = "fronted"
    bare = subject.kind == "document" and subject.end - subject.start <= 2 and not view.has(subject.start, "determiner")
    head = view.words.nouns.get(view.low(subject.end - 1)) if bare else None
    weak = 0.1 if right.frame in ("zero", "object", "with", "to-object", "infinitive", "to") else 0.0
    proposal = span and propose(
        view,
        span,
        (cue.at, cue.end),
        subject,
        status="reported" if head == "reported" else cue.verb.status,
        rule=rule,
        confidence=confidence - weak,
    )
    return Draft(proposal, subject, _cut(view, cue, subject, joined)) if proposal else None


def _cut(view: SentenceView, cue: Cue, subject: Phrase, joined: int) -> int:
    if joined >= 0:
        at = joined - 1 if view.low(joined - 1) == "," else joined
        return view.tokens[at].start
    return clause_cut(view, min(cue.anchor, subject.start))


def _passive(view: SentenceView, cue: Cue) -> Draft | None:
    """For "... was confirmed by X": X is the speaker, what was confirmed the content."""
    places = [n for n in range(cue.anchor + 1, min(view.size - 1, cue.at + 12)) if view.has(n, "agent")]
    bound = next((n for n in range(cue.at + 1, view.size) if view.low(n) in cue.verb.preposition), view.size)
    told = view.has(view.first, "neuter") and any(view.has(n, "that") for n in range(cue.at + 2, view.size))
    known = (one for n in places if (one := view.phrase(n + 1, True, bound)))
    agent = next((one for one in known if one.speaks or (told and one.kind == "other")), None)
    if agent is None or not cue.verb.frames & {"after", "object", "object-as"}:
        return None
    start, edge = view.clause_start(cue.anchor), cue.anchor
    if view.has(max(cue.end, agent.end), "likeness"):
        bound = cue.end
    elif not cue.verb.frames & {"after", "object"}:
        return None
    right = complement(view, replace(cue, form="finite"), max(cue.end, agent.end))
    if right and right.frame == "that":
        span = tokens_span(view, right.start, right.end)
    else:
        if view.has(view.first, "complementizer") and start > view.first:
            start = view.first
        while edge > start and (view.low(edge - 1) == "," or view.has(edge - 1, "adverb")):
            edge -= 1
        if edge <= start or skip_adverbials(view, start) >= edge:
            return None
        span = tokens_span(view, start, view.size if bound < view.size else edge)
    proposal = propose(
        view, span, (cue.at, cue.end), agent, status=cue.verb.status, rule="passive", confidence=cue.verb.confidence
    )
    return Draft(proposal, agent) if proposal else None
