"""Words and marks of a stretch of text, with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from goodoffices.reporting.words import BIT, words_of

_MARK = r"''|,,|``|[^\w\s]|_"


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark: its text, the same in lower case (a curly apostrophe made straight), and where it stands."""

    text: str
    low: str
    start: int
    end: int

    @property
    def word(self) -> bool:
        """Whether it is a word or a number, not a mark."""
        return self.text[0].isalnum() or len(self.text) > 2


def tokenise(text: str, start: int, end: int, language: str) -> list[Token]:
    """The tokens of `text[start:end]`, offsets into `text`."""
    found = []
    for match in _pattern(language).finditer(text, start, end):
        raw = match.group()
        found.append(Token(raw, raw.lower().replace("’", "'"), match.start(), match.end()))
    return found


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    words = words_of(language)
    dotted = sorted((word for word, bits in words.tags.items() if bits & BIT["abbreviation"]), key=len, reverse=True)
    short = "|".join(re.escape(word) for word in dotted)
    possessive = r"(?<=\w)['’]s\b|" if language == "en" else ""
    tail = r"(?:['’](?!s\b)[^\W_]+)?" if language == "en" else r"(?:['’][^\W_]+)?"
    word = rf"[^\W_]+(?:[-‑/&][^\W_]+)*{tail}"
    return re.compile(
        rf"(?<![\w.])(?:[A-Za-z]\.){{2,}}|(?<![\w])[A-Z]\.(?=\s?[A-Z])|\b(?i:{short})\.(?=\s\S)|{possessive}"
        rf"\d+(?:[.,:]\d+)*%?(?!\w)|{word}|{_MARK}"
    )
