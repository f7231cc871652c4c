"""A ledger without the claims that a step has nothing to do with, so that thousands of them need not be read.

What stays: the claims asked for, those that name them, all that any of these name in turn, whatever else the file
holds, and everything from the last claim on, so that a new one comes to stand in the same place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from goodoffices.store.splices import Splice, splices

#: What is left out where nobody asks for it.
LEFT_OUT = ("claim", "source")
_HEAD = re.compile(r"^[ \t]*(\[\[?)[ \t]*([A-Za-z0-9_-]+)((?:\.[A-Za-z0-9_.-]+)?)[ \t]*\]", re.MULTILINE)
_ID = re.compile(r"""^[ \t]*id[ \t]*=[ \t]*["']([a-z0-9_-]+)["']""", re.MULTILINE)
_NAME = re.compile(r"""["']([a-z0-9_-]+)["']""")


@dataclass(frozen=True)
class Excerpt:
    """Stretches of a text, joined.

    Attributes
    ----------
    text : str
    runs : tuple of (start, end)
        Of the whole text, in characters.
    """

    text: str
    runs: tuple[tuple[int, int], ...]

    def into_whole(self, changed: str, whole: str) -> tuple[Splice, ...] | None:
        """The splices of the whole text that do what was done to the excerpt; None when one spans what was left out."""
        begins = [0]
        for start, end in self.runs:
            begins.append(begins[-1] + end - start)
        found = []
        for at, old, new in splices(self.text.encode(), changed.encode()):
            place = len(self.text.encode()[:at].decode())
            run = min(bisect_right(begins, place) - 1, len(self.runs) - 1)
            if place + len(old.decode()) > begins[run + 1]:
                return None
            start = self.runs[run][0] + place - begins[run]
            found.append((len(whole[:start].encode()), old, new))
        return tuple(found)


@dataclass(frozen=True)
class _Part:
    start: int
    end: int
    kind: str
    id: str | None


def excerpt(text: str, ids: Iterable[str], naming: Sequence[str] = ()) -> Excerpt | None:
    """The excerpt about some claims.

    Parameters
    ----------
    text : str
        A TOML file of a dossier, its line ends alike.
    ids : iterable of str
        Claims, and what else is to be named.
    naming : sequence of str
        Other texts of the dossier, whatever they name stays too.

    Returns
    -------
    Excerpt | None
        None when the text is not laid out so that claims can be told apart at sight.
    """
    if '"""' in text or "'''" in text:
        return None
    parts = _parts(text)
    able = [part for part in parts if part.kind in LEFT_OUT]
    if not able or any(part.id is None for part in able):
        return None
    last = max((part.start for part in able if part.kind == "claim"), default=len(text))
    known: dict[str, list[_Part]] = {}
    for part in able:
        known.setdefault(str(part.id), []).append(part)
    kept = {part.start for part in parts if part.kind not in LEFT_OUT or part.start >= last}
    asked = set(ids)
    kept |= _naming(text, parts, asked)
    asked.update(name for other in naming for name in _NAME.findall(other))
    for part in parts:
        if part.start in kept:
            asked.update(_NAME.findall(text, part.start, part.end))
    _followed(text, known, asked, kept)
    return _joined(text, parts, kept)


def _parts(text: str) -> list[_Part]:
    heads: list[tuple[int, str]] = [(0, "")]
    for head in _HEAD.finditer(text):
        if not (head[3] and heads[-1][1] == head[2]):
            heads.append((head.start(), head[2]))
    ends = [start for start, _ in heads[1:]] + [len(text)]
    parts = []
    for (start, kind), end in zip(heads, ends, strict=True):
        found = _ID.search(text, start, end) if kind in LEFT_OUT else None
        parts.append(_Part(start, end, kind, found[1] if found else None))
    return parts


def _naming(text: str, parts: Sequence[_Part], ids: Collection[str]) -> set[int]:
    """Where the parts begin that name one of some ids."""
    starts, found = [part.start for part in parts], set()
    for id in ids:
        for quoted in (f'"{id}"', f"'{id}'"):
            at = text.find(quoted)
            while at >= 0:
                found.add(starts[bisect_right(starts, at) - 1])
                at = text.find(quoted, at + 1)
    return found


def _followed(text: str, known: dict[str, list[_Part]], asked: set[str], kept: set[int]) -> None:
    """Keep what is named, and what that names, to the end."""
    waiting = list(asked)
    while waiting:
        for part in known.pop(waiting.pop(), ()):
            kept.add(part.start)
            new = set(_NAME.findall(text, part.start, part.end)) - asked
            asked |= new
            waiting += new


def _joined(text: str, parts: Sequence[_Part], kept: set[int]) -> Excerpt:
    runs: list[tuple[int, int]] = []
    for part in parts:
        if part.start not in kept:
            continue
        if runs and runs[-1][1] == part.start:
            runs[-1] = (runs[-1][0], part.end)
        else:
            runs.append((part.start, part.end))
    return Excerpt("".join(text[start:end] for start, end in runs), tuple(runs))
