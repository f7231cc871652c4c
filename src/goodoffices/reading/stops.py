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
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT

_PRESENT = frozenset(("is", "are", "has", "have", "does", "do", "remains", "remain", "'s", "'re", "'ve"))
_DASHES = ("–", "—", "-")
# a clause has no fewer words
_FAR = 2


@dataclass(frozen=True)
class _Row:
    """A row of the table in one language."""

    frames: frozenset[str]
    comma: bool
    test: str


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
            if held and (comma or not row.comma) and _TESTS[row.test](view, cue, at, end):
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
        if view.sentence.heading and view.low(at) == "," and not _listed(view, at, end):
            return at
    return end


def _listed(view: SentenceView, comma: int, end: int) -> bool:
    """Whether the comma only parts the members of a row: "bread, milk and eggs"."""
    return any(view.has(n, "joiner") for n in range(comma + 1, min(end, comma + 4)))


def table() -> tuple[Mapping[str, Any], ...]:
    """The rows of `stops.toml`."""
    return tuple(_file()["row"])


@lru_cache(maxsize=1)
def _file() -> dict[str, Any]:
    return tomllib.loads(files("goodoffices.reading").joinpath("stops.toml").read_text("utf-8"))


@lru_cache(maxsize=8)
def _rows(language: str) -> dict[str, tuple[_Row, ...]]:
    found: dict[str, tuple[_Row, ...]] = {}
    for row in table():
        made = _Row(frozenset(row["frames"].split()), row["comma"], row["test"])
        for word in row.get(language, "").split():
            found[word] = (*found.get(word, ()), made)
    return found


def _any(view: SentenceView, cue: Cue | None, at: int, end: int) -> bool:
    """Whether something follows at all."""
    return at + 1 < end


def _main(view: SentenceView, cue: Cue | None, at: int, end: int) -> bool:
    """Whether a Dutch main clause follows: its verb stands second, not last."""
    place = skip_adverbials(view, at + 1)
    if place == at + 1:
        subject = view.phrase(place, "all", end)
        if subject is None or subject.kind == "time":
            return False
        place = view.skip(subject.end, "adverb") if not _verb(view, subject.end) else subject.end
    last = place + 1 >= end or (view.mark(place + 1) and view.tokens[place + 1].text in ".,;")
    return _verb(view, place) and not last


def _told(view: SentenceView, cue: Cue | None, at: int, end: int) -> bool:
    """Whether a clause in the present follows a verb in the past: what is reported would have been put back."""
    subject = view.phrase(at + 1, "all", end)
    if subject is None or subject.kind in ("pronoun", "thing"):
        return False
    place = view.skip(subject.end, "adverb")
    present = view.low(place) in _PRESENT
    past = cue is None or view.words.looks(view.low(cue.at), "past") or view.low(cue.at) in ("said", "told", "wrote")
    reports = any(view.low(n) in view.words.verbs and view.is_verb(n) for n in range(subject.end, min(end, place + 2)))
    return (present and past) or (reports and subject.speaks)


def _clause(view: SentenceView, cue: Cue | None, at: int, end: int) -> bool:
    """Whether a subject and somewhere behind it a verb follow."""
    subject = view.phrase(at + 1, "all", end)
    if subject is None or subject.end >= end:
        return False
    if not view.words.verb_second:
        return _verb(view, view.skip(subject.end, "adverb"))
    stop = next((n for n in range(subject.end, end) if view.low(n) in (",", ";")), end)
    return any(_verb(view, n) for n in range(subject.end, stop))


def _subject(view: SentenceView, cue: Cue | None, at: int, end: int) -> bool:
    """Whether a phrase follows, and more behind it."""
    subject = view.phrase(at + 1, "all", end)
    return subject is not None and subject.end < end


def _gerund(view: SentenceView, cue: Cue | None, at: int, end: int) -> bool:
    return view.words.looks(view.low(at + 1), "gerund") and not view.tags[at + 1]


def _infinitive(view: SentenceView, cue: Cue | None, at: int, end: int) -> bool:
    return any(view.has(n, "infinitive") and view.words.looks(view.low(n + 1), "plain") for n in range(at + 1, end - 1))


def _second(view: SentenceView, cue: Cue | None, at: int, end: int) -> bool:
    """Whether the same speaker's next verb follows at once."""
    return _verb(view, view.skip(at + 1, "adverb"))


def _verb(view: SentenceView, at: int) -> bool:
    """Whether the token is a finite verb, or looks like one and like nothing else."""
    if at >= view.size or view.quoted[at] or view.mark(at):
        return False
    plain = not view.tags[at] and not view.capital(at)
    shaped = view.words.looks(view.low(at), "finite") or view.words.looks(view.low(at), "past")
    return view.is_verb(at) or (plain and shaped and not view.tags[at - 1] & (BIT["determiner"] | BIT["possessive"]))


_TESTS: dict[str, Callable[[SentenceView, Cue | None, int, int], bool]] = {
    "any": _any,
    "main": _main,
    "told": _told,
    "subject": _subject,
    "clause": _clause,
    "gerund": _gerund,
    "infinitive": _infinitive,
    "verb": _second,
}
