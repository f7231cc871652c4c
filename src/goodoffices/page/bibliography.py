"""References in words, from `references.bib`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).parent.parent / "references.bib"


def bibliography(keys: Iterable[str]) -> tuple[str, ...]:
    """One line per known key: authors, year, title, where it appeared; a key without an entry stays out."""
    known = entries()
    return tuple(_line(known[key]) for key in keys if key in known)


@lru_cache(maxsize=1)
def entries() -> dict[str, dict[str, str]]:
    """Key to fields of every entry; {} when the file is not there."""
    return read(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}


def read(text: str) -> dict[str, dict[str, str]]:
    """The entries of a BibTeX text: fields in braces, quotes or bare numbers; strings and comments are skipped."""
    found: dict[str, dict[str, str]] = {}
    for match in re.finditer(r"@(\w+)\s*\{\s*([^,\s]+)\s*,", text):
        if match[1].lower() not in ("comment", "string", "preamble"):
            found[match[2]] = dict(_fields(text, match.end()))
    return found


def _fields(text: str, at: int) -> list[tuple[str, str]]:
    fields = []
    name = re.compile(r"[\s,]*(\w[\w-]*)\s*=\s*")
    while match := name.match(text, at):
        value, at = _value(text, match.end())
        plain = value if match[1].lower() in ("author", "editor") else re.sub(r"[{}]", "", value)
        fields.append((match[1].lower(), re.sub(r"\s+", " ", plain).strip()))
    return fields


def _value(text: str, at: int) -> tuple[str, int]:
    """A field's value and where it ends; braces may nest."""
    if at < len(text) and text[at] in '{"':
        close, depth, start = ("}" if text[at] == "{" else '"'), 0, at
        while at < len(text):
            at += 1
            if at >= len(text) or (text[at] == close and depth == 0):
                return text[start + 1 : at], at + 1
            depth += (text[at] == "{") - (text[at] == "}")
    end = re.compile(r"[,}\s]").search(text, at)
    stop = end.start() if end else len(text)
    return text[at:stop], stop


def authors(entry: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Family name and initials of every author, else editor; an organisation, kept in braces, has no initials."""
    names = re.split(r"\s+and\s+(?![^{}]*\})", entry.get("author") or entry.get("editor", ""))
    return tuple(_name(name) for name in names if name)


def _name(name: str) -> tuple[str, str]:
    """From either order; what stands in braces is one word."""
    if name.startswith("{") and name.endswith("}"):
        return name.strip("{}"), ""
    family, comma, given = name.partition(", ")
    if not comma:
        *rest, family = name.split() or [name]
        given = " ".join(rest)
    initials = " ".join(part[0] + "." for part in re.split(r"[\s-]+", given) if part and part[0].isalpha())
    return re.sub(r"[{}]", "", family), initials


def _line(entry: dict[str, str]) -> str:
    told = " & ".join(f"{family}, {initials}" if initials else family for family, initials in authors(entry))
    where = entry.get("journal") or entry.get("booktitle") or entry.get("publisher") or entry.get("institution", "")
    volume = " ".join(
        part for part in (entry.get("volume", ""), f"({entry['number']})" if "number" in entry else "") if part
    )
    place = ", ".join(part.replace("--", "–") for part in (f"{where} {volume}".strip(), entry.get("pages", "")) if part)
    title, year = entry.get("title", ""), f"({entry.get('year', 'n.d.')})."
    return " ".join(
        part
        for part in (
            f"{told} {year}" if told else f"{title} {year}",
            f"{title}." if told and title else "",
            f"{place}." if place else "",
            f"doi:{entry['doi']}" if "doi" in entry else "",
        )
        if part
    )
