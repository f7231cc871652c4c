"""The wording somebody asks for by the name of its language."""

from __future__ import annotations

from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.wording import Worded, Wording, languages, wording_of


def words(language: str) -> Wording:
    """The wording of `language`, read once.

    Raises
    ------
    BadInput
        When there are no words for that language.
    """
    known = languages()
    if language not in known:
        wrong = Worded("unknown-language", language=language, known=known)
        raise BadInput(Fault(wrong, nearest=nearest(language, known)))
    return wording_of(language)
