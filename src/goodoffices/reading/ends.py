"""Where a content ends behind its verb: at a second verb of the same subject, an aside, a loose participle."""

from __future__ import annotations

from goodoffices.reading.clauses import Complement
from goodoffices.reading.cues import Cue
from goodoffices.reading.patterns import phrases
from goodoffices.reading.stops import stop
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT

# no noun without an article
_SMALL = (
    BIT["determiner"] | BIT["preposition"] | BIT["conjunction"] | BIT["subordinator"] | BIT["pronoun"] | BIT["adverb"]
)


def content_end(view: SentenceView, cue: Cue, right: Complement) -> int:
    """The token after the last one of what follows a verb."""
    end = _until_verb(view, right)
    end = min(end, _until_aside(view, cue, right), _until_source(view, right), _until_main(view, cue, right))
    return min(end, stop(view, cue, right.start, right.end, _frame(cue, right)))


def _frame(cue: Cue, right: Complement) -> str:
    """The frame as the table of stops names it; `named` is what somebody is accused of, called, or asked to do."""
    named = right.frame == "object" and (cue.verb.preposition or "object-call" in cue.verb.frames)
    return "named" if named or right.frame in ("to-object", "to", "infinitive") else right.frame


def _until_verb(view: SentenceView, right: Complement) -> int:
    """Where a second verb of the same subject begins: ", but refused to ...", ", maar wil niet ..."; or a semicolon."""
    ends = _second_clause if view.words.verb_second else _second_predicate
    for place in range(right.start + 1, right.end - 2):
        if view.low(place) == ";":
            return place
        if (end := ends(view, right, place)) >= 0:
            return end
        joins = view.has(place, "splitter") and view.low(place - 1) == ","
        if joins and right.frame == "infinitive" and view.verb_at(place + 2) and not view.has(place, "joiner"):
            return place - 1
        if joins and view.is_verb(place + 1) and right.frame in ("that", "zero") and not view.quoted[place]:
            return place - 1
    return right.end


def _until_main(view: SentenceView, cue: Cue, right: Complement) -> int:
    """Where it ends because the main clause begins: "When X said it was over, few believed him"."""
    opens = view.skip(view.first, "conjunction")
    start = view.clause_start(cue.anchor)
    if not view.has(opens, "subordinator") or start > opens + 1 or right.frame not in ("that", "zero"):
        return right.end
    for place in range(right.start + 2, right.end - 2):
        if view.low(place) == "," and not view.quoted[place]:
            subject = None if view.words.verb_second else view.phrase(place + 1, "all")
            verb = view.skip(subject.end, "adverb") if subject else place + 1
            shaped = not view.tags[verb] and not view.capital(verb) and view.words.looks(view.low(verb), "finite")
            if (subject or view.words.verb_second) and (view.is_verb(verb) or shaped):
                return place
    return right.end


def _until_source(view: SentenceView, right: Complement) -> int:
    """Where it ends because somebody is cited for it: ", citing people familiar with the matter"."""
    for at, end in phrases(view, "citing"):
        if right.start < at < right.end and view.low(at - 1) == ",":
            source = view.phrase(end)
            if source and (source.speaks or source.kind == "document"):
                return at - 1
    return right.end


def _second_clause(view: SentenceView, right: Complement, place: int) -> int:
    """Where a content ends because of the conjunction at `place`, in a language with the verb second; or -1."""
    if right.frame == "that" and _main_verb(view, place):
        return place
    if right.frame in ("object", "with") and _next_verb(view, place):
        return place - 1 if view.low(place - 1) == "," else place
    return -1


def _second_predicate(view: SentenceView, right: Complement, place: int) -> int:
    """The same in a language such as English, where objects and infinitives end at a clause of any kind; or -1."""
    if right.frame not in ("object", "with", "to", "to-object"):
        return -1
    comma = view.low(place - 1) == "," or view.is_quote_end(place - 1)
    if comma and view.has(place, "splitter") and not view.has(place, "joiner"):
        return place - 1 if view.low(place - 1) == "," else place
    if right.frame not in ("object", "with"):
        return -1
    second = view.verb_at(place + 1) or view.words.looks(view.low(place + 1), "past") or _second(view, place + 1)
    if view.has(place, "joiner") and second and not view.tags[place - 1] & BIT["joiner"]:
        return place
    loose = view.low(place) == "," and (_adds(view, place + 1) or _comments(view, place + 1))
    return place if loose else -1


def _next_verb(view: SentenceView, at: int) -> bool:
    """Whether a conjunction joins a second finite verb to the first one: ", maar komt ...", "en sleepte ..."."""
    if not view.has(at, "splitter") or view.quoted[at]:
        return False
    plain = not view.tags[at + 1] and not view.capital(at + 1) and view.words.looks(view.low(at + 1), "finite")
    return view.is_verb(at + 1) or (view.quoted[at - 1] and plain)


def _main_verb(view: SentenceView, at: int) -> bool:
    """Whether a verb opens a clause behind one that its own verb closed: "dat X stopzet en dreigt ..."."""
    if not view.has(at, "splitter") or view.quoted[at] or at + 3 >= view.size or not view.is_verb(at + 1):
        return False
    before = view.low(at - 1)
    closed = view.is_verb(at - 1) or (not view.tags[at - 1] and view.words.looks(before, "final"))
    goes_on = view.has(at + 2, "complementizer") or view.has(at + 2, "determiner") or view.has(at + 2, "adverb")
    return closed and goes_on and not view.capital(at - 1)


def _adds(view: SentenceView, at: int) -> bool:
    """Whether a loose participle follows: "disputed the figures, without offering any"."""
    at = at + 1 if view.has(at, "preposition") else at
    return view.words.looks(view.low(at), "gerund") and not view.tags[at]


def _second(view: SentenceView, at: int) -> bool:
    """Whether a reporting verb with the preposition it takes stands here: "and calls on all parties to"."""
    known = view.words.verbs.get(view.low(at), ())
    return any(kind == "third" and view.low(at + 1) in verb.preposition for verb, kind in known)


def _comments(view: SentenceView, at: int) -> bool:
    """Whether a clause opens that says something more about what stands before it: ", which in turn accused ..."."""
    nobody = view.has(at, "relative") and not view.has(at, "that") and not view.words.verb_second
    return nobody and any(view.is_verb(n) for n in range(at + 1, min(view.size, at + 6)))


def _until_aside(view: SentenceView, cue: Cue, right: Complement) -> int:
    """Where the content ends when an apposition passes judgement on it: ", a claim that Kyiv denies"."""
    if view.has(view.back(cue.anchor - 1, "adverb", "negation"), "relative") and cue.anchor > view.first + 1:
        return next((n for n in range(right.start + 1, right.end) if view.low(n) == ","), right.end)
    if (told := _told_about(view, right)) < right.end:
        return told
    for place in range(right.start + 3, right.end - 2):
        aside = view.has(place + 1, "indefinite") and not view.quoted[place]
        dash = view.tokens[place].text in ("-", "–", "—")
        if aside and (
            dash or (view.low(place) == "," and any(view.low(n) in view.words.nouns for n in (place + 2, place + 3)))
        ):
            return place
    return right.end


def _told_about(view: SentenceView, right: Complement) -> int:
    """Where a clause tells more about the whole: ", advice which the court took", ", een uitspraak die leidde tot"."""
    for place in range(right.start + 3, right.end - 3):
        if view.low(place) != "," or view.quoted[place]:
            continue
        near = range(place + 2, min(right.end, place + 6))
        which = next((n for n in near if view.has(n, "relative") and not view.has(n, "that")), -1)
        plain = not any(view.is_verb(n) or view.mark(n) for n in range(place + 1, which))
        bare = not view.tags[place + 1] & _SMALL and which == place + 2
        opens = view.has(place + 1, "indefinite") or bare or view.has(which - 1, "genitive")
        names = view.has(place + 1, "indefinite") if view.words.verb_second else opens
        closed = any(view.low(n) == "," for n in range(which + 1, right.end))
        if which > 0 and plain and names and not closed and not view.capital(which - 1):
            return place
    return right.end
