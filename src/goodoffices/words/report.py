"""The words of reports: those of the figures, and the report's own."""

from __future__ import annotations

from pathlib import Path

from goodoffices.words.wording import HERE as FIGURES
from goodoffices.words.wording import Wording, languages, words

FOLDERS = (FIGURES, Path(__file__).parent)
#: The languages a report can be written in.
LANGUAGES = languages(FOLDERS[-1])


def wording(language: str) -> Wording:
    """The wording of `language`.

    Raises
    ------
    BadInput
        When there are no words for that language.
    """
    return words(language, FOLDERS)
