"""Actors named in a text: states by name, adjective, people, capital or seat of power; organisations; armed groups."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

#: The candidate beside a state where a name may be a person's ("Jordan").
PERSON = "person"
Press = Literal["agency", "outlet"]
_WORD = re.compile(r"[^\W\d_][\w.']*")
_LAST_CAPITAL = re.compile(r"(?:^|[a-z,;]\s)([A-ZÀ-Þ][a-zß-ÿ]{2,}) $")
_NEXT_CAPITAL = re.compile(r" ([A-ZÀ-Þ][a-zß-ÿ]{2,})\b")


@dataclass(frozen=True, slots=True)
class Mention:
    """An actor named at `start` to `end`; more than one id where the name may be several."""

    start: int
    end: int
    words: str
    actors: tuple[str, ...]


@dataclass(frozen=True)
class ActorTable:
    """Names and the actors they may mean.

    Attributes
    ----------
    names : dict
        Name to ids, in the order of the table.
    first : dict
        First word of a name to the names that begin with it, longest first.
    """

    names: Mapping[str, tuple[str, ...]]
    first: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, names: Mapping[str, Iterable[str]]) -> ActorTable:
        """From name to ids."""
        kept = {name: tuple(dict.fromkeys(ids)) for name, ids in names.items() if name}
        first: dict[str, list[str]] = {}
        for name in sorted(kept, key=len, reverse=True):
            match = _WORD.match(name)
            first.setdefault(match.group() if match else name, []).append(name)
        return cls(kept, {word: tuple(found) for word, found in first.items()})

    def with_aliases(self, aliases: Mapping[str, Iterable[str]] | None) -> ActorTable:
        """The same, where a dossier's own names go first.

        Parameters
        ----------
        aliases : mapping of actor id to names
            As the actors of a dossier have them; such a name means that actor and no other.
        """
        if not aliases:
            return self
        own: dict[str, list[str]] = {}
        for actor, words in aliases.items():
            for word in words:
                own.setdefault(word, []).append(actor)
        return ActorTable.of({**self.names, **own})

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[Mention]:
        """The actors named in `text[start:end]`, in order; a longer name wins over one within it."""
        end = len(text) if end is None else end
        found: list[Mention] = []
        place = start
        while match := _WORD.search(text, place, end):
            place = match.end()
            for word in _spelt(match.group()):
                name = self._name(text, match.start(), end, self.first.get(word, ()))
                if name:
                    start, stop = match.start(), match.start() + len(name)
                    ids = self.names[name]
                    if name in _also_people() and _beside_name(text, start, stop, self.first):
                        ids = (*ids, PERSON)
                    if not (name in _also_words() and _shouted(text, start, stop)):
                        found.append(Mention(start, stop, name, ids))
                    place = stop
                    break
        return found

    def _name(self, text: str, at: int, end: int, names: Iterable[str]) -> str | None:
        for name in names:
            after = at + len(name)
            if after <= end and text.startswith(name, at) and not text[after : after + 1].isalnum():
                return name
        return None


def _spelt(word: str) -> tuple[str, ...]:
    """A word as it stands, without a stop behind it, and up to an apostrophe."""
    stopped, clipped = word.endswith("."), "'" in word
    if not (stopped or clipped):
        return (word,)
    return (word, word.rstrip("."), word.split("'")[0])


def _beside_name(text: str, start: int, stop: int, first: Mapping[str, object]) -> bool:
    """Whether another capital stands right beside a name, as in "Michael Jordan" or "Jordan Smith"."""
    before = _LAST_CAPITAL.search(text, max(0, start - 24), start)
    after = _NEXT_CAPITAL.match(text, stop)
    return any(found and found.group(1) not in first for found in (before, after))


def _shouted(text: str, start: int, stop: int) -> bool:
    """Whether capitals stand on both sides: "THIS IS WAR" names no Islamic State."""
    before, after = text[max(0, start - 24) : start].split()[-1:], text[stop : stop + 24].split()[:1]
    near = [word.strip(".,:;!?'\"") for word in (*before, *after)]
    return bool(near) and all(word.isupper() and len(word) > 1 for word in near)


@lru_cache(maxsize=1)
def _also_people() -> frozenset[str]:
    return frozenset(_table()["also_people"].split())


@lru_cache(maxsize=1)
def _also_words() -> frozenset[str]:
    return frozenset(_table()["also_words"].split())


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    return tomllib.loads(files("goodoffices.reading").joinpath("actors.toml").read_text("utf-8"))


@lru_cache(maxsize=1)
def name_words() -> frozenset[str]:
    """The single words with a capital that names of actors and outlets are made of."""
    names = [*actor_table().names, *outlets()]
    return frozenset(word for name in names for word in _WORD.findall(name) if word[0].isupper())


@lru_cache(maxsize=1)
def outlets() -> Mapping[str, Press]:
    """News agencies and outlets by name, each with its kind: agency or outlet."""
    return {name: kind for kind, names in _table()["outlet"] for name in names.split("|")}


def press_of(name: str) -> Press | None:
    """Agency or outlet, when a name is one of theirs or ends like one ("the Financial Ledger")."""
    found = outlets().get(name)
    words = name.split()
    named = len(words) > 1 and words[-1] in _outlet_words() and all(word[0].isupper() for word in words[1:])
    return found or ("outlet" if named else None)


@lru_cache(maxsize=1)
def _outlet_words() -> frozenset[str]:
    return frozenset(_table()["outlet_words"].split())


@lru_cache(maxsize=1)
def actor_table() -> ActorTable:
    """The package's own table, `actors.toml`."""
    table = _table()
    names: dict[str, list[str]] = {}
    for id, dutch, english, adjective, *others in table["state"]:
        forms = [
            form
            for word in adjective.split("|")
            if word
            for form in (word, word if word.endswith("e") else _inflected(word))
        ]
        for name in [
            *dutch.split("|"),
            *english.split("|"),
            *forms,
            *(word for part in others for word in part.split("|")),
        ]:
            names.setdefault(name, []).append(id)
    for id, words in table["organisation"]:
        for name in words.split("|"):
            names.setdefault(name, []).append(id)
    return ActorTable.of(names)


@lru_cache(maxsize=1)
def states() -> frozenset[str]:
    """The names of states, with those of their capitals and seats of power."""
    fields = [row[n] for row in _table()["state"] for n in (1, 2, *range(6, len(row)))]
    return frozenset(name for field in fields for name in field.split("|") if name)


def _inflected(adjective: str) -> str:
    """A Dutch adjective with -e: Iraans, Iraanse; Frans stands in the table with its own."""
    return adjective + "e"
