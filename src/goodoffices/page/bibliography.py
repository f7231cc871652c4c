"""References in words, from `references.toml`, whose fields are CSL's variables."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent.parent / "references.toml"
Entry = dict[str, Any]


def bibliography(keys: Iterable[str]) -> tuple[str, ...]:
    """One line per known key: authors, year, title, where it appeared; a key without an entry stays out."""
    known = entries()
    return tuple(entry_line(known[key]) for key in keys if key in known)


@cache
def entries() -> dict[str, Entry]:
    """Key to fields of every entry."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def authors(entry: Entry) -> tuple[tuple[str, str], ...]:
    """Family name and initials of every author, else editor; an organisation has no initials."""
    return tuple(_name(name) for name in entry.get("author") or entry.get("editor", ()))


def _name(name: dict[str, str]) -> tuple[str, str]:
    given = name.get("given", "").replace("-", " ").split()
    return name.get("literal") or name["family"], " ".join(f"{part[0]}." for part in given if part[0].isalpha())


def entry_line(entry: Entry) -> str:
    """An entry as a list of literature has it."""
    told = " & ".join(f"{family}, {initials}" if initials else family for family, initials in authors(entry))
    where = entry.get("container-title") or entry.get("publisher", "")
    numbers = (entry.get("volume"), f"({entry['issue']})" if "issue" in entry else None)
    place = ", ".join(filter(None, (" ".join(filter(None, (where, *numbers))), entry.get("page"))))
    title, year = entry.get("title", ""), f"({entry.get('issued', 'n.d.')})."
    parts = (
        f"{told} {year}" if told else f"{title} {year}",
        f"{title}." if told and title else "",
        f"{place}." if place else "",
        f"doi:{entry['DOI']}" if "DOI" in entry else "",
    )
    return " ".join(filter(None, parts))
