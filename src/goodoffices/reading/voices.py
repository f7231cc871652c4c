"""Who a speaker is, as far as the text says: name, role, affiliation, for whom they speak, named or not, how many."""

from __future__ import annotations

from dataclasses import dataclass, replace

from goodoffices.dossier.records.speaker import Speaker
from goodoffices.reading.actors import Press, press_of
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.patterns import phrases
from goodoffices.reading.proposal import Span, Voice
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT


@dataclass(frozen=True, slots=True)
class _Parts:
    """A phrase taken apart: token ranges, None where it has no such part."""

    name: range | None = None
    role: range | None = None
    home: range | None = None
    portfolio: range | None = None


def voice_of(view: SentenceView, start: int, end: int) -> Voice:
    """The voice of the speaker at tokens `start` to `end`, with what stands in apposition to it."""
    if _together(view, start, end):
        return _called(view, start, end, _bare(view, start, end))
    comma = next((n for n in range(start + 1, end) if view.low(n) == ","), end)
    parts = _take_apart(view, start, comma)
    if comma < end and parts.name is None:
        parts = replace(parts, name=range(comma + 1, end))
    if parts.role is None and (other := _apposition(view, end)):
        beside = _take_apart(view, other.start, other.end)
        parts = replace(parts, role=beside.role, home=beside.home or parts.home, portfolio=beside.portfolio)
    elif parts.name is None and (other := _apposition(view, end)) and not view.has(other.start, "indefinite"):
        parts = replace(parts, name=_take_apart(view, other.start, other.end).name)
    role = _words(view, parts.role)
    if role and parts.portfolio:
        role = f"{role} {_words(view, parts.portfolio)}"
    home = parts.home
    if parts.name is None and parts.role is None:
        return replace(_called(view, start, end, _bare(view, start, end)), press=_press(view, start, end))
    unnamed = parts.name is None and _unnamed(view, start, comma)
    voice = _called(view, start, end, _words(view, parts.name)).but(
        role=role,
        affiliation=_words(view, home) or _compound(view, parts.role),
        anonymous=unnamed or _asked_for_it(view, parts),
        count=_count(view, start) if unnamed else None,
        location=_location(view, start, end) if unnamed else None,
    )
    spokes = parts.role is not None and any(view.has(n, "spokes") for n in parts.role)
    return replace(voice, spokes=spokes, press=_press(view, start, end))


def _called(view: SentenceView, start: int, end: int, name: str | None) -> Voice:
    """Somebody by their name, else by the words at those tokens."""
    return Voice(Speaker(name=name or " ".join(view.text(start, end).split())), named=name is not None)


def _take_apart(view: SentenceView, start: int, end: int) -> _Parts:
    stop = next((n for n in range(start + 1, end) if _joins_place(view, n)), end)
    heads = [n for n in range(start, stop) if view.has(n, "role") and not _inside_name(view, n, start)]
    if not heads:
        name = _name(view, start, end) if not any(view.has(n, "organisation") for n in range(start, stop)) else None
        return _Parts(name, home=_owned(view, name.stop, end) if name else None)
    head = heads[-1]
    first = start
    while first < head and (view.has(first, "determiner") or view.has(first, "possessive") or view.mark(first)):
        first += 1
    home = _known(view, first, head)
    if home is not None:
        first = home.stop + view.has(home.stop, "genitive_mark")
    elif (mark := next((n for n in range(first, head) if view.has(n, "genitive_mark")), None)) is not None:
        home, first = range(first, mark), mark + 1
    name = _name(view, head + 1, stop)
    tail = name.stop if name else head + 1
    within = _owned(view, tail, end)
    if name is None and within is not None and (last := _last_portfolio(view, within)):
        name, within = _name(view, last, within.stop), range(within.start, last)
    post = any(view.has(n, "office") for n in range(first, head + 1))
    office = within is not None and (not post or _known(view, within.start, within.stop) is not None)
    portfolio = range(tail, within.stop) if within is not None and not office else None
    return _Parts(name, range(min(first, head), head + 1), within if office else home, portfolio)


def _together(view: SentenceView, start: int, end: int) -> bool:
    """Whether two or more are named or described side by side: "Rutte en de Finse president"."""
    for at in range(start + 1, end - 1):
        if view.has(at, "joiner") and not view.quoted[at]:
            left, right = range(start, at), range(at + 1, end)
            known = all(any(view.has(n, "role") for n in side) or _is_names(view, side) for side in (left, right))
            if known and any(view.capital(n) for n in range(start, end)):
                return True
    return False


def _is_names(view: SentenceView, side: range) -> bool:
    return all(view.capital(n) or view.has(n, "particle") for n in side) and not _portfolio(view, side.start)


def _last_portfolio(view: SentenceView, within: range) -> int:
    """The token after the last word of an office's field that a name follows: "Buitenlandse Zaken | Andri Sybiha"."""
    ends = (n + 1 for n in within if _portfolio(view, n) and n + 1 < within.stop and view.capital(n + 1))
    return max((end for end in ends if not _portfolio(view, end)), default=0)


def _portfolio(view: SentenceView, at: int) -> bool:
    return view.low(at) in view.words.listed("portfolio")


def _compound(view: SentenceView, role: range | None) -> str | None:
    """Whom a word such as "Hamasleider" or "NAVO-chef" names before the role."""
    text = view.tokens[role.stop - 1].text if role else ""
    before, hyphen, _ = text.partition("-")
    if hyphen and before[:1].isupper():
        return before
    return next((text[:n].rstrip("-") for n in range(len(text) - 3, 2, -1) if text[:n].rstrip("-") in view.known), None)


def _joins_place(view: SentenceView, at: int) -> bool:
    return view.has(at, "preposition") and not view.capital(at)


def _inside_name(view: SentenceView, at: int, start: int) -> bool:
    """Whether a word such as "King" or "Prins" ends a name: a capital before it and none behind."""
    if not view.capital(at) or at == start or view.has(start, "determiner"):
        return False
    state = view.tokens[at - 1].text in view.known
    return view.capital(at - 1) and not view.has(at - 1, "role") and not view.capital(at + 1) and not state


def _name(view: SentenceView, start: int, end: int) -> range | None:
    """The first run of capitals that is no state, people, organisation or role."""
    at = start
    while at < end and not (view.capital(at) and not _plain_word(view, at) and not view.has(at, "article")):
        if view.has(at, "preposition") and not view.has(at, "particle"):
            return None
        at += 1
    stop = at
    while stop < end and (view.capital(stop) or (view.has(stop, "particle") and stop > at and view.capital(stop + 1))):
        stop += 1
    while at < stop - 1 and _courtesy(view, at):
        at += 1
    return range(at, stop) if stop > at and _known(view, at, stop) is None else None


def _plain_word(view: SentenceView, at: int) -> bool:
    known = view.has(at, "role") or view.has(at, "organisation") or view.has(at, "time")
    return known and not view.capital(at - 1)


def _known(view: SentenceView, start: int, end: int) -> range | None:
    """A state, a people's adjective or an organisation of the table within the tokens."""
    for at in range(start, end):
        for stop in range(min(end, at + 4), at, -1):
            text = view.text(at, stop)
            if text in view.known or (stop == at + 1 and text.partition("-")[0] in view.known and "-" in text):
                return range(at, stop)
    return None


def _owned(view: SentenceView, at: int, end: int) -> range | None:
    """What follows in "minister van Buitenlandse Zaken", "a spokesman for the army", without its determiners."""
    if at >= end or not (view.has(at, "genitive") or view.has(at, "attach")):
        return None
    begin = at + 1
    while begin < end and (view.has(begin, "determiner") or view.has(begin, "possessive")):
        begin += 1
    stop = next((n for n in range(begin + 1, end) if view.has(n, "preposition") and not view.has(n, "genitive")), end)
    return range(begin, stop) if stop > begin else None


def _apposition(view: SentenceView, end: int) -> Phrase | None:
    """The phrase with a role behind ", 34," and the like: "Damon Golriz, analist bij ..."."""
    at = end
    if view.low(at) != ",":
        return None
    if view.tokens[at + 1].text[0].isdigit() and view.low(at + 2) == "," if at + 2 < view.size else False:
        at += 2
    phrase = view.phrase(at + 1, "all")
    return phrase if phrase and phrase.kind == "person" else None


def _words(view: SentenceView, words: range | None) -> str | None:
    return " ".join(view.text(words.start, words.stop).split()) if words else None


def _courtesy(view: SentenceView, at: int) -> bool:
    """Whether the token is a "Mr" or "Dr"."""
    bits = view.words.tag(view.low(at).rstrip("."))
    return bool(bits & BIT["title"]) and bool(bits & BIT["abbreviation"])


def _bare(view: SentenceView, start: int, end: int) -> str | None:
    while start < end - 1 and (view.has(start, "determiner") or view.mark(start) or _courtesy(view, start)):
        start += 1
    text = " ".join(view.text(start, end).split())
    return text if any(sign.isupper() for sign in text) else None


def _unnamed(view: SentenceView, start: int, end: int) -> bool:
    """Whether people without a name stand for nobody in particular: sources, a diplomat, residents."""
    spokes = any(view.has(n, "spokes") or view.has(n, "share") or view.has(n, "office") for n in range(start, end))
    many = any(view.words.looks(view.low(n), "plural") for n in range(start, end))
    known = any(view.has(n, "unnamed") for n in range(start, end)) and (many or not view.has(start, "definite"))
    definite = view.has(start, "definite") or view.has(start, "possessive")
    owned = any(view.has(n, "genitive_mark") for n in range(start, end))
    return not spokes and (known or not (definite or owned))


def _asked_for_it(view: SentenceView, parts: _Parts) -> bool:
    """Whether the sentence says that they would not be named."""
    if parts.name is not None and parts.role is not None:
        return False
    return bool(phrases(view, "anonymity"))


def _count(view: SentenceView, start: int) -> int | None:
    low = view.low(start)
    if low.isdigit():
        return int(low)
    number = view.words.dates.get("numbers", {}).get(low)
    return int(number) if number is not None else 1 if view.has(start, "indefinite") else None


def _location(view: SentenceView, start: int, end: int) -> str | None:
    """Where unnamed people are: "people familiar in Moscow"."""
    for at in range(start + 1, min(end + 3, view.size)):
        if view.has(at, "whereabouts") and view.capital(at + 1):
            stop = at + 1
            while view.capital(stop):
                stop += 1
            return view.text(at + 1, stop)
    return None


def _press(view: SentenceView, start: int, end: int) -> Press | None:
    """Agency or outlet, when the speaker is one, and no person of theirs: no "spokesman for Reuters"."""
    if any(view.has(n, "role") and not view.capital(n) for n in range(start, end)):
        return None
    for at in range(start, end):
        first = at > start and view.capital(at - 1) and not view.tags[at - 1]
        for stop in range(min(end, at + 4), at, -1):
            if not first and (kind := press_of(view.text(at, stop))):
                return kind
    words = [n for n in range(start, end) if not view.has(n, "preposition")]
    if any(view.has(n, "wire") for n in words):
        return "agency"
    printed = any(view.has(n, "press") for n in words) and not any(view.has(n, "role") for n in words)
    return "outlet" if printed else None


def voice_at(view: SentenceView, span: Span) -> Voice:
    """The voice of the speaker at these characters."""
    inside = [n for n, token in enumerate(view.tokens) if span[0] <= token.start and token.end <= span[1]]
    return voice_of(view, inside[0], inside[-1] + 1) if inside else Voice(Speaker(name=""), named=False)


def remember(voices: dict[Span, Voice]) -> dict[Span, Voice]:
    """The same, where a last name alone takes over what an earlier, fuller mention told."""
    known: dict[str, Voice] = {}
    found: dict[Span, Voice] = {}
    for span in sorted(voices):
        voice = voices[span]
        key = voice.name.split()[-1] if voice.name else ""
        earlier = known.get(key)
        if earlier and voice.name and earlier.name and earlier.name.endswith(voice.name):
            here, there = voice.speaker, earlier.speaker
            told = {"role": here.role or there.role, "affiliation": here.affiliation or there.affiliation}
            voice = replace(voice.but(name=earlier.name, **told), spokes=voice.spokes or earlier.spokes)
        if key:
            known[key] = voice
        found[span] = voice
    return found
