"""What may stand between a reporting verb and its content: times, places, media, those spoken to."""

from __future__ import annotations

from goodoffices.reading.nouns import Phrase
from goodoffices.reading.view import SentenceView


def skip_adverbials(view: SentenceView, at: int, addressee: bool = False) -> int:
    """The first token from `at` on that belongs to no adverbial.

    Parameters
    ----------
    view : View
        The sentence.
    at : int
        Where to begin.
    addressee : bool
        The verb takes somebody spoken to without a preposition ("told Reuters"): one such phrase is skipped too.
    """
    while at < view.size and not view.quoted[at]:
        following = _one(view, at)
        if following == at and addressee and not view.has(at, "complementizer"):
            following, addressee = spoken_to(view, at), False
        if following == at:
            return at
        at = following
    return at


def _one(view: SentenceView, at: int) -> int:
    if (view.mark(at) and view.tokens[at].text != "(") or view.has(at, "that"):
        return at
    if view.has(at, "existential") and view.verb_at(at + 1):
        return at
    if view.has(at, "adverb") and not view.has(at, "determiner") and not view.has(at, "negation"):
        return at + 1
    if view.has(at, "timing") and (view.has(at + 1, "time") or view.has(at + 1, "preposition")):
        return at + 1
    if view.has(at, "time") and not (view.has(at, "adverb") and view.verb_at(at + 1)):
        after = at + 1
        while after < view.size and (view.tokens[after].text[0].isdigit() or view.has(after, "time")):
            after += 1
        return after
    if view.tokens[at].text[0].isdigit() and view.has(at + 1, "time"):
        return at + 2
    if not view.tags[at] and view.has(at + 1, "time"):
        return at + 2
    phrase = view.phrase(at, False)
    if phrase and phrase.kind == "time":
        return phrase.end
    return at if _counted(view, at + 1) else _prepositional(view, at)


def _prepositional(view: SentenceView, at: int) -> int:
    if not view.has(at, "preposition"):
        return at
    begin = at + 3 if view.has(at + 1, "joiner") and view.has(at + 2, "preposition") else at + 1
    if view.has(begin, "object_pronoun") and not view.has(begin, "possessive"):
        return begin + 1
    if view.has(at, "infinitive") and not (view.has(begin, "determiner") or view.has(begin, "possessive")):
        return at if not view.capital(begin) else _place(view, at, begin)
    if view.has(at, "purpose") and any(view.has(n, "infinitive") for n in range(begin, min(view.size, at + 12))):
        return at
    if view.has(begin, "time") or (begin < view.size and view.tokens[begin].text[0].isdigit()):
        after = begin + 1
        while after < view.size and (view.tokens[after].text[0].isdigit() or view.has(after, "time")):
            after += 1
        return after
    phrase = view.phrase(begin, True)
    return _over(view, at, phrase) if phrase else at


def _over(view: SentenceView, at: int, phrase: Phrase) -> int:
    """The token behind a preposition's phrase where it is a time, a place, a medium or free; else the preposition."""
    if view.low(phrase.end - 1) in view.words.nouns and view.has(phrase.end, "that") and not view.has(at, "within"):
        return at
    bits = range(phrase.start, phrase.end)
    known = any(
        view.has(n, "time") or view.has(n, "medium") or view.has(n, "addressee") or view.has(n, "document")
        for n in bits
    )
    placed = view.has(at, "placing") and phrase.kind in ("name", "person", "body", "time")
    free = not view.has(at, "topical")
    if known or placed or (free and _then_content(view, phrase.end)):
        return phrase.end
    return at


def _counted(view: SentenceView, at: int) -> bool:
    """Whether a number of people or things stands here and no date: "about 20 people have ..."."""
    if view.words.verb_second or not (at + 1 < view.size and view.tokens[at].text[0].isdigit()):
        return False
    counts = view.has(at + 1, "role") or (not view.tags[at + 1] and view.words.looks(view.low(at + 1), "plural"))
    return counts and not view.capital(at + 1)


def _place(view: SentenceView, at: int, begin: int) -> int:
    phrase = view.phrase(begin, True)
    return phrase.end if phrase and phrase.speaks else at


def _then_content(view: SentenceView, at: int) -> bool:
    return at >= view.size or view.has(at, "complementizer") or view.quoted[at] or view.mark(at)


def spoken_to(view: SentenceView, at: int) -> int:
    """The token behind whoever is told something without a preposition: "told reporters"."""
    if view.has(at, "object_pronoun") or view.has(at, "addressee"):
        return at + 1
    many = view.has(at, "role") and view.words.looks(view.low(at), "plural") and not view.capital(at)
    if many and at + 1 < view.size and not view.tags[at + 1] and not view.mark(at + 1) and not view.quoted[at + 1]:
        return at + 1
    phrase = view.phrase(at, True)
    if phrase is None or phrase.kind == "pronoun":
        return at
    heard = any(view.has(n, "medium") or view.has(n, "addressee") for n in range(phrase.start, phrase.end))
    clause = view.has(phrase.end, "person_pronoun") and phrase.kind == "other"
    then = clause or view.has(phrase.end, "that") or (heard and _then_content(view, phrase.end))
    return phrase.end if phrase.speaks or phrase.kind == "document" or then else at
