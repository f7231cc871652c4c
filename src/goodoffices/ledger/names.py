"""The fullest name a text has for somebody: Ada Holm for Holm."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.errors import BadInput
from goodoffices.reading.words import BIT, Words, words_of


class KnownNames:
    """The names that a text has for its speakers, asked in time that does not grow with their number.

    Parameters
    ----------
    names : iterable of str
    language : str | None
        Two letters; in a language without words every name stands for itself.
    """

    def __init__(self, names: Iterable[str], language: str | None):
        self._words = _known(language)
        self._longer: dict[str, set[str]] = {}
        self._told: dict[str, str] = {}
        for one in {" ".join(name.split()) for name in names}:
            parts = one.split()
            for cut in range(1, len(parts)):
                self._longer.setdefault(" ".join(parts[cut:]), set()).add(one)

    def fullest(self, name: str) -> str:
        """The one longer name for the same person, else the name.

        A name that follows a preposition is somebody else's: critics of Holm are not Holm.
        """
        if name not in self._told:
            self._told[name] = self._found(name)
        return self._told[name]

    def _found(self, name: str) -> str:
        if self._words is None or not name[:1].isupper():
            return name
        longer = {one for one in self._longer.get(name, ()) if not self._another(one.removesuffix(f" {name}"))}
        people = [one for one in longer if longer.isdisjoint(self._longer.get(one, ()))]
        return people[0] if len(people) == 1 else name

    def _another(self, before: str) -> bool:
        """Whether the words before a name end in a preposition."""
        assert self._words
        return bool(self._words.tag(before.split()[-1].lower()) & BIT["preposition"])


def _known(language: str | None) -> Words | None:
    try:
        return words_of(language or "")
    except BadInput:
        return None
