"""Noun phrases without a parser: where one that begins at a token ends, and what it names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from goodoffices.reading.actors import outlets
from goodoffices.reading.words import BIT

if TYPE_CHECKING:
    from goodoffices.reading.view import SentenceView

_STARTS = BIT["determiner"] | BIT["possessive"]
_NAMED = BIT["role"] | BIT["organisation"]
_BREAKS = (
    BIT["adverb"]
    | BIT["negation"]
    | BIT["have"]
    | BIT["be"]
    | BIT["modal"]
    | BIT["common_verb"]
    | BIT["subordinator"]
    | BIT["relative"]
    | BIT["complementizer"]
    | BIT["negated"]
)
_MONEY = ("$", "€", "£")
TITLES = BIT["title"] | _NAMED | BIT["abbreviation"] | BIT["norm"] | BIT["document"] | BIT["medium"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: tokens `start` to `end`, and what it names.

    kind is pronoun, person (a role or a name), body (an organisation), document, place-or-name or other.
    """

    start: int
    end: int
    kind: str

    @property
    def speaks(self) -> bool:
        """Whether such a one can say something."""
        return self.kind in ("pronoun", "person", "body", "name")


def phrase(view: SentenceView, at: int, attach: bool | str, limit: int) -> Phrase | None:
    """The noun phrase that begins at token `at` and does not reach past `limit`; see `View.phrase`."""
    if at < 0 or at >= limit:
        return None
    if view.capital(at) and at == view.first and (named := particle_name(view, at)) and named.end <= limit:
        return named
    if view.has(at, "correlative") and (pair := _pair(view, at, limit)):
        return pair
    return _people(view, at, attach, limit) or _plain(view, at, attach, limit)


def _people(view: SentenceView, at: int, attach: bool | str, limit: int) -> Phrase | None:
    """People who are only counted: "one in five residents", "some", "another in Rome", "the two"."""
    numbers = view.words.dates.get("numbers", ())
    if view.low(at) in numbers and at < (share := _share(view, at)) <= limit:
        whole = view.phrase(share, attach, limit) if not _says(view, share) else None
        return Phrase(at, whole.end if whole and whole.kind in ("person", "other") else share, "person")
    helped = view.has(at + 1, "do") or view.has(at + 1, "have")
    if view.has(at, "standing") and (helped or _says(view, at + 1) or view.low(at + 1) in (",", ".")):
        return Phrase(at, at + 1, "person")
    if view.has(at, "standing") and attach and view.has(at + 1, "attach") and view.has(at + 1, "whereabouts"):
        place = view.phrase(at + 2, attach, limit)
        if place and place.kind in ("body", "name", "person", "other"):
            return Phrase(at, place.end, "person")
    if view.has(at, "definite") and view.low(at + 1) in numbers:
        after = at + 2
        if view.has(after, "do") or view.has(after, "have") or _says(view, after):
            return Phrase(at, after, "person")
    return None


def _plain(view: SentenceView, at: int, attach: bool | str, limit: int) -> Phrase | None:
    if at == view.first and view.has(at, "demonstrative") and (_says(view, at + 1) or view.verb_at(at + 1)):
        return Phrase(at, at + 1, "pronoun")
    end = _end(view, at, attach, limit)
    return Phrase(at, end, kind(view, at, end)) if end > at else None


def _share(view: SentenceView, at: int) -> int:
    """The token behind "een op de vijf" or "one in five"; 0 where no such share stands."""
    numbers = view.words.dates.get("numbers", ())
    middle = at + 2 if view.low(at + 1) in view.words.listed("share_of") else 0
    middle = middle + 1 if middle and view.has(middle, "definite") else middle
    counted = view.low(middle) in numbers or (middle < view.size and view.tokens[middle].text.isdigit())
    return middle + 1 if middle and counted else 0


def _pair(view: SentenceView, at: int, limit: int) -> Phrase | None:
    """Over "both Iran and Iraq", "zowel de politie als het leger", "neither ... nor ..."."""
    one = view.phrase(at + 1, "all", limit)
    if one is None or not (view.has(one.end, "correlate") and one.end + 1 < limit):
        return None
    two = view.phrase(one.end + 1, False, limit)
    return Phrase(at, two.end, one.kind) if two and two.speaks else None


def _says(view: SentenceView, at: int) -> bool:
    return view.low(at) in view.words.verbs and not view.capital(at) and view.low(at) not in view.words.noun_forms


def _end(view: SentenceView, at: int, attach: bool | str, limit: int) -> int:
    if view.tags[at] & BIT["pronoun"] and not view.has(at, "determiner") and not capital_name(view, at):
        return at + 1
    place, head = at, False
    while place < limit:
        step = _outer(view, place, head, limit) or _inner(view, place, head, attach, limit)
        if step is None or step[0] <= place:
            break
        place, head = step
    while (
        place > at and view.tags[place - 1] & (BIT["preposition"] | BIT["conjunction"]) and not view.capital(place - 1)
    ):
        place -= 1
    whole = any((view.capital(n) and n > view.first) or not view.tags[n] & _STARTS for n in range(at, place))
    return place if whole else at


Step = tuple[int, bool]


def _outer(view: SentenceView, place: int, head: bool, limit: int) -> Step | None:
    """Over a short quotation, a bracket, a genitive or part of a name; the same place to stop; None to look further."""
    if view.quoted[place]:
        lower = place + 1 < view.size and view.tokens[place + 1].text[0].islower()
        return (_after_quote(view, place), True) if head and not lower and _short_quote(view, place) else (place, head)
    text = view.tokens[place].text
    if text == "(":
        close = next((n for n in range(place, min(place + 8, limit)) if view.tokens[n].text == ")"), None)
        return (close + 1, True) if close is not None and head else (place, head)
    if view.has(place, "genitive_mark"):
        return place + 1, False
    if head and view.has(place, "closer"):
        return place + 1, True
    if text in _MONEY and place + 1 < limit and view.tokens[place + 1].text[0].isdigit():
        return place + 1, head
    if text == "&" and head and view.capital(place + 1):
        return place + 2, True
    if view.mark(place) and text not in ("&", "'", "’"):
        return place, head
    if capital_name(view, place):
        return place + 1, True
    if view.capital(place - 1) and head and (after := _particles(view, place)):
        return after, True
    return None


def _inner(view: SentenceView, place: int, head: bool, attach: bool | str, limit: int) -> Step | None:
    """Over a plain word, a conjunction or a preposition that belongs to the phrase; None to stop."""
    bits = view.tags[place]
    if bits & BIT["conjunction"]:
        return (place + 1, False) if head and bits & BIT["joiner"] and _joins(view, place + 1) else None
    if bits & BIT["preposition"]:
        return (place + 1, False) if head and _attaches(view, place, attach, limit) else None
    if head and _adjoins(view, place) and view.has(place + 1, "preposition"):
        return place + 1, True
    manner = bits & BIT["adverb"] and view.words.looks(view.low(place), "manner")
    if manner and not head and view.has(place - 1, "determiner"):
        return place + 1, False
    if (bits & _STARTS and head) or (bits & _BREAKS and not bits & (_STARTS | _NAMED)):
        return None
    if head and (bits & BIT["time"] or (not bits and view.has(place + 1, "time") and not view.capital(place))):
        return None
    small = bits & BIT["pronoun"] or (bits & BIT["object_pronoun"] and not view.has(place - 1, "preposition"))
    if (small and not bits & _STARTS) or _verb_form(view, place) or (head and _after_noun(view, place)):
        return None
    return place + 1, head or not bits & _STARTS or view.has(place + 1, "genitive")


def _adjoins(view: SentenceView, at: int) -> bool:
    """Whether the word goes on with a preposition: "a source close to the palace", "een bron dicht bij Hamas"."""
    return view.low(at) in view.words.listed("adjoining")


def particle_name(view: SentenceView, at: int) -> Phrase | None:
    """A name that begins with a particle, as in "zegt van Boxtel"."""
    end = _particles(view, at)
    if not end or (end == at + 1 and view.has(at, "determiner")):
        return None
    rest = view.phrase(end)
    return Phrase(at, rest.end, "name") if rest else None


def _particles(view: SentenceView, at: int) -> int:
    """The token after "de" or "van den" within a name; 0 when that is not what stands at `at`."""
    end = at
    while view.has(end, "particle"):
        end += 1
    return end if end > at and view.capital(end) and not view.quoted[end] else 0


def capital_name(view: SentenceView, at: int) -> bool:
    """Whether the token looks like (part of) a name: a capital that is not due to the sentence's start."""
    if not view.capital(at) or view.quoted[at]:
        return False
    bits, text = view.tags[at], view.tokens[at].text
    if (len(text) == 1 and bits & BIT["pronoun"]) or _after_clitic(view, at):
        return False
    if at > view.first and not (view.mark(at - 1) and view.tokens[at - 1].text not in ",("):
        return not (bits & BIT["time"] and not view.capital(at + 1)) or view.words.verb_second
    if bits & ~TITLES:
        return False
    if len(text) == 2 and text[1] == "." and (view.capital(at + 1) or view.has(at + 1, "particle")):
        return True
    known = text in view.article.names or text in view.known
    aged = at + 2 < view.size and view.tokens[at + 1].text == "(" and view.tokens[at + 2].text[0].isdigit()
    if not bits and (aged or _described(view, at + 1)):
        return True
    return view.capital(at + 1) or known or (not bits and ("-" in text or _verb_next(view, at + 1)))


def _after_clitic(view: SentenceView, at: int) -> bool:
    """Whether the capital is the sentence's, put off by a clipped word: "'s Avonds"."""
    begin = view.tokens[view.first]
    return at == view.first + 1 and len(begin.text) == 1 and begin.text.islower() and view.first > 0


def _described(view: SentenceView, comma: int) -> bool:
    """Whether ", een leraar uit Idlib," follows: what stands before it is a name."""
    if view.low(comma) != ",":
        return False
    if comma + 2 < view.size and view.tokens[comma + 1].text.isdigit():
        return True
    close = next((n for n in range(comma + 2, view.size - 1) if view.low(n) == ","), 0)
    closed = close > 0 and view.is_verb(close + 1) and not view.words.verb_second
    return closed or view.has(comma + 1, "indefinite") or view.has(comma + 1, "role")


def _verb_next(view: SentenceView, at: int) -> bool:
    known = view.low(at) in view.words.verbs
    if known and view.low(at) in view.words.noun_forms:
        after = view.tags[at + 1] if at + 1 < view.size else 0
        known = bool(after & (BIT["that"] | BIT["determiner"] | BIT["pronoun"] | BIT["placing"] | BIT["topical"]))
    return known or view.verb_at(at)


def _verb_form(view: SentenceView, at: int) -> bool:
    """Whether a word within a phrase is rather a reporting verb than a noun."""
    low = view.low(at)
    if low not in view.words.verbs or view.capital(at) or low in view.words.noun_forms:
        return False
    if view.has(at - 1, "article") or view.has(at - 1, "possessive"):
        return False
    return bool({kind for _, kind in view.words.verbs[low]} & {"third", "past"})


def _after_noun(view: SentenceView, at: int) -> bool:
    """Whether a noun stands right before, so that a plain word here is no part of the phrase."""
    before = view.tags[at - 1]
    if not view.words.verb_second:
        plain = not view.tags[at] and not view.capital(at) and view.words.looks(view.low(at), "past")
        named = before & (_NAMED | BIT["document"]) or capital_name(view, at - 1)
        if plain and named:
            return True
        third = not view.tags[at] and not view.capital(at) and view.words.looks(view.low(at), "finite")
        if third and named and (_object_after(view, at + 1) or view.has(at + 1, "complementizer")):
            return True
        if plain and not before and view.words.looks(view.low(at - 1), "plural") and _object_after(view, at + 1):
            return True
        return bool(before & BIT["role"]) and view.low(at) in view.words.noun_forms and _clause_after(view, at + 1)
    if view.tags[at] or view.capital(at):
        return False
    full = view.capital(at + 1) and (view.capital(at + 2) or view.has(at + 2, "particle"))
    if before & BIT["role"] and full and view.low(at) not in view.words.verbs:
        return False
    if view.capital(at - 1):
        name = view.tokens[at - 1].text
        if name in outlets() and view.words.looks(view.low(at), "finite"):
            return True
        return (name.isupper() and len(name) > 1) or not name.endswith(("e", "s"))
    return bool(before & (_NAMED | BIT["document"] | BIT["norm"]))


def _object_after(view: SentenceView, at: int) -> bool:
    return view.has(at, "determiner") or view.has(at, "possessive") or view.has(at, "object_pronoun")


def _clause_after(view: SentenceView, at: int) -> bool:
    return view.has(at, "that") or view.has(at, "pronoun") or view.has(at, "determiner")


def _short_quote(view: SentenceView, at: int) -> bool:
    quote = view.article.quote_at(view.tokens[at].start)
    return quote is not None and len(view.article.text[quote.start : quote.end].split()) <= 3


def _after_quote(view: SentenceView, at: int) -> int:
    while at < view.size and view.quoted[at]:
        at += 1
    return at


def _joins(view: SentenceView, at: int) -> bool:
    if at >= view.size or view.quoted[at]:
        return False
    plain = not view.tags[at] and at + 1 < view.size and bool(view.tags[at + 1] & BIT["role"])
    return view.capital(at) or bool(view.tags[at] & (_STARTS | _NAMED)) or plain


def _attaches(view: SentenceView, at: int, attach: bool | str, limit: int) -> bool:
    if at + 1 >= limit or view.quoted[at + 1]:
        return False
    if view.has(at, "genitive") or (view.has(at, "agent") and view.has(at - 1, "document")):
        return True
    if _adjoins(view, at - 1):
        return True
    if view.has(at, "infinitive") and not view.capital(at + 1) and not view.tags[at + 1] & (_STARTS | _NAMED):
        return False
    if not attach or not view.tags[at] & BIT["attach"]:
        return False
    named = view.capital(at - 1) and not (view.has(at, "near_name") or view.tags[at - 1] & _NAMED)
    if attach != "all" and (view.has(at, "loose") or (named and not _titled(view, at))):
        return False
    following = at + 1
    while following < limit and view.tags[following] & _STARTS and not view.capital(following):
        following += 1
    return not view.has(following, "time") and not view.has(following, "medium") and not view.has(at + 1, "pronoun")


def _titled(view: SentenceView, at: int) -> bool:
    """Whether the preposition at `at` stands within a title such as "Observatory for Human Rights"."""
    last = at + 2 if view.has(at + 1, "determiner") else at + 1
    while view.capital(last + 1):
        last += 1
    plain = last + 1 < view.size and not view.mark(last + 1) and not view.tags[last + 1]
    return view.has(at, "topical") and view.capital(last) and not plain


def kind(view: SentenceView, start: int, end: int) -> str:
    """What the phrase of these tokens names: see `Phrase`; also `thing` for a pronoun such as "dat", and `time`."""
    pronoun = view.tags[start] & (BIT["pronoun"] | BIT["object_pronoun"])
    if end - start == 1 and pronoun and not capital_name(view, start):
        return "pronoun" if not view.has(start, "no_speaker") else "thing"
    stop = next((n for n in range(start + 1, end) if view.has(n, "preposition") and not view.capital(n)), end)
    counted = all(view.tags[n] & BIT["determiner"] for n in range(start, stop))
    if counted and stop + 1 < end and view.has(stop, "genitive"):
        return "person" if view.has(stop + 1, "object_pronoun") else kind(view, stop + 1, end)
    found, last = 0, view.tags[stop - 1]
    for at in range(start, stop):
        found |= view.tags[at]
    if last & BIT["document"] and not (found & BIT["role"] and view.words.verb_second) and not last & BIT["role"]:
        return "document"
    if last & BIT["time"] and not view.capital(stop - 1):
        return "time"
    if found & _NAMED:
        return "person" if found & BIT["role"] else "body"
    if any(capital_name(view, at) and not view.has(at, "time") for at in range(start, stop)):
        return "name"
    if view.has(stop - 1, "share") and stop + 1 < end and view.has(stop, "genitive"):
        return kind(view, stop + 1, end)
    return "document" if found & BIT["document"] else "other"
