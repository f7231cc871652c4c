"""Whether a sentence holds any word that some rule begins with: most sentences of plain prose hold none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from goodoffices.reading.article import Article, ArticleSentence
from goodoffices.reading.patterns import word_patterns
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT, Words

_CLASSES = BIT["reply"] | BIT["hears"] | BIT["told"] | BIT["passive_report"] | BIT["hedging_modal"] | BIT["source_verb"]
_REFUSALS = ("patterns", "no_response", "unanswered")
_PHRASES = (
    *("according", "according_speaker", "estimating", "previous", "quotative", "refrain"),
    *("own_words", "own_saying", "hedge_words"),
)
_WORDS = re.compile(r"[^\W_]+(?:[-‑/&'’][^\W_]+)*")
_PIECES = re.compile(r"[-‑/&'’]")
#: Words of which each row must hold one.
Condition = tuple[frozenset[str], ...]


@dataclass(frozen=True)
class _Triggers:
    """Words of a language: those that suffice, and those that do where further words stand in the sentence, too."""

    alone: frozenset[str]
    joined: dict[str, tuple[Condition, ...]]


def may_attribute(view: SentenceView) -> bool:
    """Whether any rule may find something in a sentence; where it says no, none does."""
    if view.sentence.heading or True in view.quoted or ":" in view.where or view.bits & _CLASSES:
        return True
    return _met(view.where.keys(), _triggers(view.words))


def silent_in(article: Article) -> Callable[[ArticleSentence], bool]:
    """Tells of a sentence, from its bare words, whether no rule can find anything in it.

    It looks at words as they stand, so that most sentences need not be cut into tokens and classes; where it is not
    sure, it says no, and `may_attribute` decides.
    """
    known = _triggers(article.words)
    text, quotes = article.text, article.quotes

    def silent(sentence: ArticleSentence) -> bool:
        if sentence.heading:
            return False
        piece = text[sentence.start : sentence.end].lower()
        if ":" in piece:
            return False
        number = article.quotes_from(sentence.start) if quotes else 0
        if number < len(quotes) and quotes[number].outer_start < sentence.end:
            return False
        found = set(_WORDS.findall(piece))
        if not found.isdisjoint(known.alone):
            return False
        for word in [word for word in found if not word.isalnum()]:
            found.add(word.replace("’", "'"))
            found.update(_PIECES.split(word))
        return not _met(found, known)

    return silent


def _met(words: AbstractSet[str], known: _Triggers) -> bool:
    """Whether a word suffices, or one with what it needs beside it."""
    if not words.isdisjoint(known.alone):
        return True
    for word in known.joined.keys() & words:
        if any(not any(words.isdisjoint(row) for row in condition) for condition in known.joined[word]):
            return True
    return False


@lru_cache(maxsize=8)
def _triggers(words: Words) -> _Triggers:
    alone = {form for form, known in words.verbs.items() if any(not verb.part for verb, _ in known)}
    alone |= {word for word, bits in words.tags.items() if bits & _CLASSES}
    alone |= {*words.nouns, *words.listed("equated"), *words.listed("held_nouns")}
    joined: dict[str, dict[Condition, None]] = {}
    for key, condition in (*_parted(words), *_phrases(words), *_refusals(words)):
        if not condition:
            alone.add(key)
        joined.setdefault(key, {})[condition] = None
    left = {key: tuple(conditions) for key, conditions in joined.items() if key not in alone}
    return _Triggers(frozenset(alone), left)


def _parted(words: Words) -> Iterator[tuple[str, Condition]]:
    """Of each verb that needs further words, the rarest of them, with the form."""
    for form, known in words.verbs.items():
        for verb, _ in known:
            if verb.part:
                yield form, tuple(frozenset((word,)) for word in dict.fromkeys(verb.part))


def _phrases(words: Words) -> Iterator[tuple[str, Condition]]:
    """Of each phrase, which must stand there whole, its longest word, with the others."""
    for name in _PHRASES:
        for phrase in words.listed(name):
            parts = [word for word in phrase.split() if word != "{}"]
            key = max(parts, key=len)
            yield key, tuple(frozenset((word,)) for word in parts if word != key)


def _refusals(words: Words) -> Iterator[tuple[str, Condition]]:
    """Of each pattern of a refusal, the words of the one place that holds the fewest small words, with the others."""
    for name in _REFUSALS:
        for pattern in {pattern for found in word_patterns(words, name).values() for pattern in found}:
            places = [place for place in pattern if place is not None]
            rarest = min(places, key=lambda place: _frequency(words, place))
            for word in rarest:
                yield word, tuple(place for place in places if place is not rarest)


def _frequency(words: Words, place: frozenset[str]) -> tuple[int, int, int]:
    """How often the words of one place of a pattern are likely to stand in a text."""
    return len(place & words.small), sum(bool(words.tag(word)) for word in place), len(place)
