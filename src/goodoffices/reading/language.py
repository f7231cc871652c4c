"""Which language a text is in, by its most frequent small words."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache, reduce
from importlib.resources import files

from goodoffices.errors import BadInput
from goodoffices.reading.words import reading_languages, words_of
from goodoffices.wording import Worded

_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 4000


def detect(text: str) -> str:
    """The language of `text`, one that has a words file.

    Raises
    ------
    BadInput
        When it reads like none of them; the message says what it may be.
    """
    words = [word.lower() for word in _WORD.findall(text[: _LOOKED_AT * 6])[:_LOOKED_AT]]
    counts = {language: sum(word in small for word in words) for language, small in _small().items()}
    best = max(counts, key=lambda language: counts[language])
    known = reading_languages()
    if best in known and counts[best] > 0:
        return best
    quoted: list[str | Worded] = [f"'{language}'" for language in sorted(known, reverse=True)]
    asked = reduce(lambda first, second: Worded("asked-or", first=first, second=second), quoted)
    if counts[best]:
        raise BadInput(Worded("looks-like-language", looks=best, asked=asked))
    raise BadInput(Worded("in-no-language", asked=asked))


@lru_cache(maxsize=1)
def _small() -> dict[str, frozenset[str]]:
    table = tomllib.loads(files("goodoffices.reading").joinpath("languages.toml").read_text("utf-8"))
    others = {language: frozenset(words.split()) for language, words in table.items()}
    return {**others, **{language: words_of(language).small for language in reading_languages()}}
