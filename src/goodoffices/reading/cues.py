"""Where a sentence has a reporting verb: which verb, in which form, with which auxiliary and particle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT, Verb

_REACH = 14


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb in a sentence.

    Attributes
    ----------
    at : int
        The verb's token.
    anchor : int
        The finite verb's token: the auxiliary of a compound form, else the same; the subject stands beside it.
    end : int
        The token after the last word of the cue.
    verb : Verb
        The entry of the words file.
    form : str
        finite, perfect, passive, gerund or infinitive.
    part : int
        Where the separated part begins, or -1.
    """

    at: int
    anchor: int
    end: int
    verb: Verb
    form: str
    part: int = -1


def cues(view: SentenceView) -> Iterator[list[Cue]]:
    """The reporting verbs of a sentence outside quotations, each with its possible readings, best first."""
    verbs = view.words.verbs
    for at in sorted(at for low in view.where.keys() & verbs.keys() for at in view.where[low]):
        found = verbs[view.lows[at]]
        token = view.tokens[at]
        if (token.text[0].isupper() and at != view.first) or _is_noun(view, at) or _adjective(view, at):
            continue
        near = (one for one in found if not one[0].part or one[0].part[0] in view.where or view.scare)
        readings = [cue for verb, kind in near if (cue := _reading(view, at, verb, kind))]
        if readings:
            readings.sort(key=lambda cue: (-len(cue.verb.part), abs(cue.part - at), cue.form == "infinitive"))
            yield readings


def _is_noun(view: SentenceView, at: int) -> bool:
    words, low = view.words, view.low(at)
    if view.low(at + 1) in words.not_after.get(low, ()):
        return True
    if low not in words.noun_forms or (words.verb_second and view.has(at - 1, "infinitive")):
        return False
    known = None if words.verb_second else _plain_noun(view, at)
    if known is not None:
        return known
    pointing = words.verb_second and view.has(at - 1, "pointing") and at - 1 == view.first
    if pointing and (behind := view.phrase(at + 1)) and behind.speaks:
        return False
    if view.low(at - 1) in words.noun_before or at == view.first or view.has(at - 1, "genitive_mark"):
        return True
    return view.has(at - 1, "determiner") or view.has(at - 1, "possessive") or view.has(at - 1, "preposition")


def _plain_noun(view: SentenceView, at: int) -> bool | None:
    """The same, where nouns and verbs look alike as in English; None when the words around do not tell."""
    words, before, following = view.words, view.low(at - 1), view.low(at + 1)
    plain = at - 1 == view.first or not view.capital(at - 1)
    if view.has(at, "document") and before and plain and following in words.verbs:
        return True
    finite = any(kind != "gerund" for _, kind in words.verbs.get(following, ()))
    if finite and following not in words.noun_forms and not view.capital(at + 1):
        return True
    if _tagged_on(view, at) or _second_verb(view, at):
        return False
    takes = _takes_object(view, at)
    unknown = at > 0 and not view.tags[at - 1] and view.tokens[at - 1].word and not view.quoted[at - 1]
    if unknown and not view.capital(at - 1) and not view.has(at + 1, "that") and not takes:
        return True
    if before in words.verbs and before not in words.noun_forms:
        return True
    if view.capital(at - 1) and at - 1 > view.first and _no_content(view, at):
        return True
    return True if not takes and _after_article(view, at) else None


def _tagged_on(view: SentenceView, at: int) -> bool:
    """Whether the word closes the sentence behind a comma and a singular subject: "..., the coastguard reports"."""
    kinds = {kind for _, kind in view.words.verbs[view.low(at)]}
    agrees = "third" in kinds or ("base" in kinds and view.words.looks(view.low(at - 1), "plural"))
    if not agrees or not _stops(view, at + 1):
        return False
    comma = next((n for n in range(at - 1, max(view.first, at - 8), -1) if view.low(n) == ","), -1)
    clause = view.capital(comma + 1) or any(view.is_verb(n) for n in range(view.first, comma))
    if comma < 0 or view.has(comma + 1, "joiner") or not clause:
        return False
    subject = view.phrase(comma + 1, "all", at)
    named = view.has(comma + 1, "determiner") or view.has(comma + 1, "possessive") or view.capital(comma + 1)
    return named and subject is not None and subject.end == at


def _second_verb(view: SentenceView, at: int) -> bool:
    """Whether the word is joined to a verb like it and has its own preposition: "condemns ... and calls on"."""
    if not view.has(at - 1, "joiner"):
        return False
    own = any(kind == "third" and view.low(at + 1) in verb.preposition for verb, kind in view.words.verbs[view.low(at)])
    before = (view.words.verbs.get(view.low(n), ()) for n in range(view.first, at - 1) if view.is_verb(n))
    return own and any(kind == "third" for known in before for _, kind in known)


def _stops(view: SentenceView, at: int) -> bool:
    return at >= view.size or (view.mark(at) and view.tokens[at].text in ".;,")


def _takes_object(view: SentenceView, at: int) -> bool:
    """Whether the word ends like a verb and an object or a clause stands behind it: "the yard disputes the figures"."""
    third = any(kind == "third" for _, kind in view.words.verbs[view.low(at)])
    opens = any(view.has(at + 1, name) for name in ("determiner", "possessive", "person_pronoun"))
    phrase = view.phrase(at + 1, False) if third and opens else None
    return phrase is not None and phrase.kind != "time"


def _no_content(view: SentenceView, at: int) -> bool:
    """Whether a word such as "state" behind a name is its plain form, with nothing behind it that could be said."""
    plain = all(kind == "base" for _, kind in view.words.verbs[view.low(at)])
    follows = ("that", "determiner", "possessive", "pronoun", "infinitive", "complementizer")
    quoted = at + 1 < view.size and view.quoted[at + 1]
    many = view.words.looks(view.low(at - 1), "plural") and view.capital(at + 1)
    return plain and not quoted and not many and not any(view.has(at + 1, name) for name in follows)


def _adjective(view: SentenceView, at: int) -> bool:
    """Whether a past form stands within a noun phrase: "the disputed waters", "Iran's alleged support"."""
    before = view.has(at - 1, "genitive_mark") or view.has(at - 1, "article")
    return before and view.words.looks(view.low(at), "past")


def _after_article(view: SentenceView, at: int) -> bool:
    """Whether only names or adjectives in the singular stand between an article and the word ("a CNN report")."""
    article = next((n for n in range(at - 1, max(0, at - 4), -1) if view.has(n, "indefinite")), 0)
    held = article > 0 and view.has(article - 1, "preposition")
    if view.has(at + 1, "that") and held and view.low(at) in view.words.noun_forms:
        return True
    if view.tokens[at - 1].text in view.known or view.has(at + 1, "that"):
        return False
    for place in range(at - 1, max(-1, at - 4), -1):
        if view.text(place, at) in view.known:
            return False
        if view.has(place, "article"):
            return True
        plural = view.low(place).endswith("s") and not view.capital(place)
        if (view.tags[place] and not view.capital(place)) or view.mark(place) or plural:
            return False
    return False


def _reading(view: SentenceView, at: int, verb: Verb, kind: str) -> Cue | None:
    part = _part(view, at, verb)
    if verb.part and part is None:
        return None
    if verb.unless and _unless(view, at, verb):
        return None
    form, anchor = _form(view, at, kind, verb)
    if not form:
        return None
    place = part if part is not None else -1
    end = place + len(verb.part) if place == at + 1 else at + 1
    return Cue(at, anchor, end, verb, form, place)


def _part(view: SentenceView, at: int, verb: Verb) -> int | None:
    """Where the separated part of the verb stands: after it in its clause, or right before it."""
    if not verb.part:
        return None
    if verb.part[0] not in view.where:
        return _scared(view, at, verb)
    size = len(verb.part)
    reach = _REACH if view.words.verb_second else 2
    places: list[int] = list(range(at + 1, min(view.size, at + 1 + reach)))
    if view.words.verb_second:
        places = [at - size, *places, *range(max(0, at - 8), max(0, at - size))]
    opens = (
        n
        for n in places
        if n > at
        and (
            (view.has(n, "complementizer") and not view.has(n, "determiner"))
            or (view.has(n, "conjunction") and view.is_verb(n + 1) and view.words.verb_second)
        )
    )
    barred = next(opens, view.size)
    for place in places:
        if (
            0 <= place < barred
            and all(view.low(place + n) == word for n, word in enumerate(verb.part))
            and (_stranded(view, place, size, at) or _then_infinitive(view, place, verb))
        ):
            return place
    return None


def _scared(view: SentenceView, at: int, verb: Verb) -> int | None:
    """The mark behind the part that stands alone between quotation marks, next to the verb: 'is "hoopvol" dat ...'."""
    place = view.skip(at + 1, "adverb") + 1
    return place + 1 if len(verb.part) == 1 and view.scare.get(place) == verb.part[0] else None


def _stranded(view: SentenceView, place: int, size: int, at: int) -> bool:
    """Whether a word such as "aan" at `place` is the verb's part and no preposition with a phrase of its own."""
    if size > 1 or not view.words.verb_second or not view.has(place, "preposition"):
        return True
    after = place + 1
    if place < at:
        return place == at - 1
    return (
        after >= view.size
        or view.mark(after)
        or view.quoted[after]
        or view.has(after, "complementizer")
        or view.has(after, "preposition")
        or view.has(after, "conjunction")
        or ((view.has(after, "adverb") or view.has(after, "negation")) and not view.capital(after))
        or (view.has(after, "neuter") and view.has(after + 1, "infinitive"))
        or (view.has(place - 1, "preposition") and place - 1 > at)
    )


def _then_infinitive(view: SentenceView, place: int, verb: Verb) -> bool:
    """Whether an infinitive follows a part that looks like a preposition: "riep de EU op het bestand te steunen"."""
    if not view.words.verb_second or not verb.frames & {"to-object", "infinitive"} or view.mark(place + 1):
        return False
    return any(view.has(n, "infinitive") for n in range(place + 2, min(view.size, place + _REACH)))


def _unless(view: SentenceView, at: int, verb: Verb) -> bool:
    """Whether a word stands near that makes another verb of it ("vindt ... plaats")."""
    for place in range(at + 1, min(view.size, at + _REACH)):
        low = view.low(place)
        second = view.words.verb_second and view.has(place, "conjunction") and view.is_verb(place + 1)
        if low in (",", ":") or second or (view.has(place, "complementizer") and not view.has(place, "purpose")):
            return False
        if place == at + 1 and low + "+" in verb.unless:
            return True
        if low in verb.unless and (not view.has(place, "preposition") or _stranded(view, place, 1, at)):
            return True
    return False


def _form(view: SentenceView, at: int, kind: str, verb: Verb) -> tuple[str, int]:
    """The form and the anchor of the verb; form "" when it is none that attributes."""
    if kind in ("third",):
        return "finite", at
    if kind == "gerund":
        before = view.back(at - 1, "adverb", "negation")
        if view.has(before - 1, "negation") and not view.tags[before]:
            before = view.back(before - 1, "adverb", "negation")
        return ("perfect", before) if view.has(before, "passive_be") else ("gerund", at)
    if kind == "base":
        return _infinitive(view, at, verb.lemma)
    if kind == "past" and not view.words.verb_second:
        before = view.back(at - 1, "adverb", "negation")
        agent = view.has(at + 1, "agent") and not view.has(at + 2, "medium")
        if view.has(before, "have") or view.has(before, "passive_be") or agent:
            return "", at
        return "finite", at
    return ("finite", at) if kind == "past" else _participle(view, at)


def _infinitive(view: SentenceView, at: int, lemma: str) -> tuple[str, int]:
    may = lemma in view.words.listed("after_modal")
    before = _before(view, at)
    if view.has(before, "infinitive"):
        return _after_eager(view, before, at)
    if not view.words.verb_second:
        return _plain_form(view, at, before, may)
    if view.mark(at - 1) or view.quoted[at - 1] or at == view.first:
        return "finite", at
    start = view.clause_start(at)
    for place in range(at - 1, max(start - 1, at - 20), -1):
        if view.has(place, "modal"):
            return ("infinitive" if may else ""), place
        if view.has(place, "have") and view.has(at, "causative"):
            return "perfect", place
        if view.has(place, "causative"):
            return ("" if _part_of(view, at, place) else "infinitive"), place
    return "finite", at


def _after_eager(view: SentenceView, marker: int, at: int) -> tuple[str, int]:
    """The form and anchor of an infinitive that is said all the same: "was quick to add", "haastte zich te zeggen"."""
    place = marker - 1
    while place > 0 and (view.has(place, "pronoun") or view.has(place, "object_pronoun") or view.has(place, "adverb")):
        place -= 1
    if view.low(place) not in view.words.listed("eager"):
        return "", at
    before = view.back(place - 1, "adverb")
    return "infinitive", before if view.has(before, "be") else place


def _plain_form(view: SentenceView, at: int, before: int, may: bool) -> tuple[str, int]:
    """The plain form of a verb in a language such as English: after a modal, or of a plural subject."""
    if view.has(before, "modal"):
        return ("infinitive" if may else ""), before
    if view.has(before, "do"):
        return "infinitive", before
    if view.low(before) == "," and _aside_of_many(view, before):
        return "finite", at
    if view.low(before) == "," and (behind := view.phrase(at + 1)) and behind.speaks:
        return ("finite", at) if behind.end >= view.size or view.mark(behind.end) else ("", at)
    single = view.has(before, "male") or view.has(before, "female") or view.has(before, "neuter")
    if single and view.has(before, "pronoun"):
        return "", at
    pronoun = view.has(before, "pronoun") and view.has(view.back(before - 1, "adverb"), "modal")
    return ("", at) if pronoun or view.low(before) in ("", ",") or view.has(before, "joiner") else ("finite", at)


def _aside_of_many(view: SentenceView, comma: int) -> bool:
    """Whether the comma closes an aside behind people in the plural: "Supporters, for their part, argue"."""
    opens = next((n for n in range(comma - 1, max(view.first, comma - 9), -1) if view.low(n) == ","), -1)
    verbs = any(view.is_verb(n) for n in range(opens + 1, comma))
    phrase = view.phrase(view.clause_start(opens), "all", opens) if opens > 0 and not verbs else None
    words = range(phrase.start, phrase.end) if phrase else ()
    return any(view.has(n, "role") and view.words.looks(view.low(n), "plural") for n in words)


def _before(view: SentenceView, at: int) -> int:
    """The word before, over adverbs, also those between commas ("did, however, confirm")."""
    before = view.back(at - 1, "adverb", "negation")
    if view.low(before) != ",":
        return before
    other = view.back(before - 1, "adverb")
    return other - 1 if view.low(other) == "," and other < before - 1 else before


def _part_of(view: SentenceView, at: int, place: int) -> bool:
    """Whether the word at `at` is the part of the verb at `place`, as "weten" of "laat ... weten"."""
    return any(verb.part == (view.low(at),) for verb, _ in view.words.verbs.get(view.low(place), ()))


def _participle(view: SentenceView, at: int) -> tuple[str, int]:
    bits = BIT["have"] | BIT["passive_be"]
    if not view.words.verb_second:
        before = view.back(at - 1, "adverb", "negation")
        if view.has(before, "have"):
            return "perfect", before
        apart = next((n for n in range(before - 1, max(-1, before - 6), -1) if view.has(n, "have")), None)
        if apart is not None and view.has(apart + 1, "preposition"):
            return "perfect", apart
        if view.has(before, "be_participle"):
            return "passive", view.back(before, "be", "have", "adverb", "negation") + 1
        return ("passive", before) if view.has(before, "passive_be") else ("", at)
    for place in range(at - 1, max(-1, at - 26), -1):
        low = view.low(place)
        if view.tags[place] & bits and not (
            view.has(place, "possessive") and not view.has(place - 1, "person_pronoun") and place != at - 1
        ):
            if view.has(place, "perfect") and _only_rumoured(view, place):
                return "", at
            return ("perfect" if view.has(place, "have") else "passive"), place
        opens = view.has(place, "that") and view.low(place - 1) == ","
        if opens or low in (";", ":") or view.has(place, "subordinator"):
            break
    after = at + 1
    if view.has(after, "have") or view.has(after, "passive_be"):
        return ("perfect" if view.has(after, "have") else "passive"), after
    return "", at


def _only_rumoured(view: SentenceView, auxiliary: int) -> bool:
    """Whether "hebben" is no finite verb but hangs on a "zou": "Die zouden Ankara hebben gezegd dat ..."."""
    near = range(auxiliary - 1, max(-1, auxiliary - 8), -1)
    clause = next((n for n in near if view.mark(n) or view.has(n, "complementizer")), -1)
    return any(view.has(n, "hedging_modal") for n in near if n > clause)
