"""Whether a sentence holds any word that some rule begins with: most sentences of plain prose hold none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from goodoffices.reading.patterns import word_patterns
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT, Words

_CLASSES = BIT["reply"] | BIT["hears"] | BIT["told"] | BIT["passive_report"] | BIT["hedging_modal"] | BIT["source_verb"]
_REFUSALS = ("patterns", "no_response", "unanswered")
_PHRASES = (
    *("according", "according_speaker", "estimating", "previous", "quotative", "refrain"),
    *("own_words", "own_saying", "hedge_words"),
)


@dataclass(frozen=True)
class _Triggers:
    """Words of a language: those that suffice, verbs that need a second word, and those second words."""

    alone: frozenset[str]
    parted: frozenset[str]
    parts: frozenset[str]


def may_attribute(view: SentenceView) -> bool:
    """Whether any rule may find something in a sentence; where it says no, none does."""
    if view.sentence.heading or True in view.quoted or ":" in view.where:
        return True
    words, known = view.where.keys(), _triggers(view.words)
    if view.bits & _CLASSES or not words.isdisjoint(known.alone):
        return True
    return not words.isdisjoint(known.parted) and not words.isdisjoint(known.parts)


@lru_cache(maxsize=8)
def _triggers(words: Words) -> _Triggers:
    alone = {form for form, known in words.verbs.items() if any(not verb.part for verb, _ in known)}
    parts = {verb.part[0] for known in words.verbs.values() for verb, _ in known if verb.part}
    others = {*words.nouns, *words.listed("equated"), *_longest(words), *_rarest(words)}
    return _Triggers(frozenset(alone | others), frozenset(words.verbs) - alone, frozenset(parts))


def _longest(words: Words) -> Iterator[str]:
    """Of each phrase, which must stand there whole, its longest word."""
    for name in _PHRASES:
        for phrase in words.listed(name):
            yield max((word for word in phrase.split() if word != "{}"), key=len)


def _rarest(words: Words) -> Iterator[str]:
    """Of each pattern of a refusal, the words of the one place that holds the fewest small words."""
    for name in _REFUSALS:
        for pattern in {pattern for found in word_patterns(words, name).values() for pattern in found}:
            places = [place for place in pattern if place is not None]
            yield from min(places, key=lambda place: _frequency(words, place))


def _frequency(words: Words, place: frozenset[str]) -> tuple[int, int, int]:
    """How often the words of one place of a pattern are likely to stand in a text."""
    return len(place & words.small), sum(bool(words.tag(word)) for word in place), len(place)
