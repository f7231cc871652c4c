"""Where what somebody said stops although the sentence goes on: `stops.toml` holds the words, here are the tests."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from goodoffices.reading.adverbials import skip_adverbials
from goodoffices.reading.cues import Cue
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT

_DASHES = ("–", "—", "-")
# a clause has no fewer words
_FAR = 2


@dataclass(frozen=True)
class _Row:
    """A row of the table in one language."""

    frames: frozenset[str]
    comma: bool
    test: str


@dataclass(frozen=True)
class _Here:
    """A word of the table in its sentence: the verb it stands behind, and where the content ends without it."""

    view: SentenceView
    cue: Cue | None
    at: int
    end: int

    @property
    def subject(self) -> Phrase | None:
        """The phrase behind the word."""
        return self.view.phrase(self.at + 1, "all", self.end)


def stop(view: SentenceView, cue: Cue | None, start: int, end: int, frame: str) -> int:
    """The token after the last one of a content.

    Parameters
    ----------
    view : SentenceView
        The sentence.
    cue : Cue | None
        The verb; None for "according to X".
    start, end : int
        The content as it stands without a stop.
    frame : str
        What the verb is followed by, as in the table.
    """
    if frame:
        end = _apart(view, start, end)
    known = _rows(view.words.language)
    places = sorted(at for low in view.where.keys() & known.keys() for at in view.where[low] if start < at < end - 1)
    for at in places:
        comma = view.low(at - 1) == ","
        first = at - 1 if comma else at
        if first <= start or view.quoted[at] or (first - start < _FAR and frame in ("that", "zero")):
            continue
        for row in known[view.lows[at]]:
            held = frame in row.frames or (frame == "named" and comma and "object" in row.frames)
            if held and (comma or not row.comma) and _TESTS[row.test](_Here(view, cue, at, end)):
                return first
    return end


def _apart(view: SentenceView, start: int, end: int) -> int:
    """Where a colon with a quotation ends it, or in a heading the comma that stands for "while"."""
    for at in range(start + 1, end - 2):
        if view.quoted[at]:
            continue
        if view.low(at) == ":" and view.quoted[at + 1]:
            return at
        if view.tokens[at].text in _DASHES and not any(view.tokens[n].text in _DASHES for n in range(at + 1, end)):
            return at
        clause = view.low(at) == "," and not view.has(at + 1, "splitter")
        if view.sentence.heading and clause and not _listed(view, at, end):
            return at
    return end


def _listed(view: SentenceView, comma: int, end: int) -> bool:
    """Whether the comma only parts the members of a row: "bread, milk and eggs"."""
    return any(view.has(n, "joiner") for n in range(comma + 1, min(end, comma + 4)))


def stop_rows() -> tuple[Mapping[str, Any], ...]:
    """The rows of `stops.toml`."""
    return tuple(_file()["row"])


@lru_cache(maxsize=1)
def _file() -> dict[str, Any]:
    return tomllib.loads(files("goodoffices.reading").joinpath("stops.toml").read_text("utf-8"))


@lru_cache(maxsize=8)
def _rows(language: str) -> dict[str, tuple[_Row, ...]]:
    found: dict[str, tuple[_Row, ...]] = {}
    for row in stop_rows():
        made = _Row(frozenset(row["frames"].split()), row["comma"], row["test"])
        for word in row.get(language, "").split():
            found[word] = (*found.get(word, ()), made)
    return found


def _any(here: _Here) -> bool:
    """Whether something follows at all."""
    return here.at + 1 < here.end


def _main(here: _Here) -> bool:
    """Whether a Dutch main clause follows: its verb stands second, not last."""
    view, end = here.view, here.end
    place = skip_adverbials(view, here.at + 1)
    if place == here.at + 1:
        subject = here.subject
        if subject is None or subject.kind == "time":
            return False
        place = view.skip(subject.end, "adverb") if not _verb(view, subject.end) else subject.end
    last = place + 1 >= end or (view.mark(place + 1) and view.tokens[place + 1].text in ".,;")
    return _verb(view, place) and not last


def _told(here: _Here) -> bool:
    """Whether a clause in the present follows a verb in the past: what is reported would have been put back."""
    view, cue, subject = here.view, here.cue, here.subject
    if subject is None or subject.kind in ("pronoun", "thing"):
        return False
    place = view.skip(subject.end, "adverb")
    past = cue is None or any(kind == "past" for _, kind in view.words.verbs.get(view.low(cue.at), ()))
    near = range(subject.end, min(here.end, place + 2))
    reports = any(view.low(n) in view.words.verbs and view.is_verb(n) for n in near)
    return (view.low(place) in view.words.listed("present") and past) or (reports and subject.speaks)


def _clause(here: _Here) -> bool:
    """Whether a subject and its verb follow."""
    view, subject = here.view, here.subject
    if subject is None or subject.end >= here.end:
        return False
    if not view.words.verb_second:
        return _verb(view, view.skip(subject.end, "adverb"))
    closes = next((n for n in range(subject.end, here.end) if view.low(n) in (",", ";")), here.end)
    return any(_verb(view, n) for n in range(subject.end, closes))


def _subject(here: _Here) -> bool:
    """Whether a phrase follows, and more behind it."""
    return here.subject is not None and here.subject.end < here.end


def _gerund(here: _Here) -> bool:
    return here.view.words.looks(here.view.low(here.at + 1), "gerund") and not here.view.tags[here.at + 1]


def _infinitive(here: _Here) -> bool:
    view = here.view
    places = range(here.at + 1, here.end - 1)
    return any(view.has(n, "infinitive") and view.words.looks(view.low(n + 1), "plain") for n in places)


def _second(here: _Here) -> bool:
    """Whether the same speaker's next verb follows at once."""
    return _verb(here.view, here.view.skip(here.at + 1, "adverb"))


def _verb(view: SentenceView, at: int) -> bool:
    """Whether the token is a finite verb, or looks like one and like nothing else."""
    if at >= view.size or view.quoted[at] or view.mark(at):
        return False
    plain = not view.tags[at] and not view.capital(at)
    shaped = view.words.looks(view.low(at), "finite") or view.words.looks(view.low(at), "past")
    return view.is_verb(at) or (plain and shaped and not view.tags[at - 1] & (BIT["determiner"] | BIT["possessive"]))


_TESTS: dict[str, Callable[[_Here], bool]] = {
    "any": _any,
    "main": _main,
    "told": _told,
    "subject": _subject,
    "clause": _clause,
    "gerund": _gerund,
    "infinitive": _infinitive,
    "verb": _second,
}
