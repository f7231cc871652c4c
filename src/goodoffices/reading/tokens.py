"""Words and marks of a stretch of text, with their places."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from goodoffices.reading.words import BIT, Words

_MARK = r"''|,,|``|[^\w\s]|_"


class Token(NamedTuple):
    """One word or mark: its text, the same in lower case (a curly apostrophe made straight), and where it stands."""

    text: str
    low: str
    start: int
    end: int

    @property
    def word(self) -> bool:
        """Whether it is a word or a number, not a mark."""
        return self.text[0].isalnum() or len(self.text) > 2


def tokenise(text: str, start: int, end: int, words: Words) -> list[Token]:
    """The tokens of `text[start:end]`, offsets into `text`."""
    found = []
    for match in _pattern(words).finditer(text, start, end):
        raw = match.group()
        low = raw.lower()
        found.append(Token(raw, low.replace("’", "'") if "’" in low else low, *match.span()))
    return found


@lru_cache(maxsize=8)
def _pattern(words: Words) -> re.Pattern[str]:
    dotted = sorted((word for word, bits in words.tags.items() if bits & BIT["abbreviation"]), key=len, reverse=True)
    short = "|".join(re.escape(word) for word in dotted)
    apart = any(bits & BIT["genitive_mark"] for bits in words.tags.values())
    possessive = r"(?<=\w)['’]s\b|" if apart else ""
    tail = r"['’](?!s\b)[^\W_]+" if apart else r"['’][^\W_]+"
    shared = r"[^\W_]{3,}-(?=\s(?:en|of|and|or)\s)|"
    word = rf"{shared}[^\W_]+(?:[-‑/&][^\W_]+|{tail})*"
    return re.compile(
        rf"(?<![\w.])(?:[A-Za-z]\.){{2,}}|(?<![\w])[A-Z]\.(?=\s?[A-Z]|,|\s[a-zß-ÿ(])|\b(?i:{short})\.(?=\s\S)|{possessive}"
        rf"[A-ZÀ-Þ][^\W_]+!(?=\s[a-zß-ÿ])|\d+(?:[.,:]\d+)*%?(?!\w|-\w|/\d)|{word}|{_MARK}"
    )
