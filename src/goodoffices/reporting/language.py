"""Which language a text is in, by its most frequent small words."""

from __future__ import annotations

import re

from goodoffices.errors import BadInput

_SMALL = {
    "nl": frozenset(
        [
            "de",
            "het",
            "een",
            "en",
            "van",
            "in",
            "is",
            "dat",
            "op",
            "te",
            "zijn",
            "voor",
            "met",
            "die",
            "niet",
            "aan",
            "er",
            "om",
            "ook",
            "als",
            "maar",
            "bij",
            "door",
            "over",
            "uit",
            "nog",
            "naar",
            "heeft",
            "of",
            "wordt",
            "werd",
            "volgens",
            "zegt",
            "deze",
            "tot",
            "hij",
            "ze",
            "dan",
            "geen",
            "tegen",
            "hebben",
            "wil",
            "worden",
            "kan",
            "al",
            "wel",
            "haar",
            "hun",
            "na",
            "onder",
            "zou",
        ]
    ),
    "en": frozenset(
        [
            "the",
            "of",
            "and",
            "to",
            "a",
            "in",
            "that",
            "is",
            "was",
            "for",
            "on",
            "with",
            "as",
            "by",
            "at",
            "it",
            "from",
            "he",
            "be",
            "this",
            "have",
            "are",
            "not",
            "said",
            "will",
            "has",
            "were",
            "an",
            "which",
            "but",
            "they",
            "his",
            "had",
            "their",
            "its",
            "would",
            "who",
            "been",
            "or",
            "after",
            "about",
            "more",
            "than",
            "also",
            "into",
            "could",
            "she",
            "there",
        ]
    ),
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "ist",
            "nicht",
            "ein",
            "eine",
            "mit",
            "für",
            "auf",
            "von",
            "sich",
            "auch",
            "dem",
            "den",
            "des",
            "im",
            "zu",
            "werden",
            "wird",
            "hat",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "des",
            "et",
            "est",
            "une",
            "dans",
            "que",
            "pour",
            "qui",
            "sur",
            "pas",
            "avec",
            "du",
            "au",
            "par",
            "sont",
            "ce",
            "cette",
            "il",
            "elle",
            "a",
            "été",
        ]
    ),
}
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 4000


def detect(text: str) -> str:
    """The language of `text`, `nl` or `en`.

    Raises
    ------
    BadInput
        When it reads like neither; the message says what it may be.
    """
    words = [word.lower() for word in _WORD.findall(text[: _LOOKED_AT * 6])[:_LOOKED_AT]]
    counts = {language: sum(word in small for word in words) for language, small in _SMALL.items()}
    best = max(counts, key=lambda language: counts[language])
    if best in ("nl", "en") and counts[best] > 0:
        return best
    looks = f"it looks like '{best}'; " if counts[best] else ""
    raise BadInput(f"the text is in no language that can be read (nl, en): {looks}give language='nl' or 'en' if it is")
