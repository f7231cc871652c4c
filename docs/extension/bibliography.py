"""The literature, from `references.toml`."""

from __future__ import annotations

from collections.abc import Iterable

from extension.markdown import anchor, inline
from goodoffices.page.bibliography import authors, bibliography, entries
from goodoffices.solutions import DEFINITIONS


def page() -> str:
    """Every entry, by author and year, each a place others refer to."""
    lines = sorted(((bibliography([key])[0], key) for key in entries()), key=lambda pair: pair[0].lower())
    return "\n".join(f"{anchor(place(key))}{_whole(line, key)}\n" for line, key in lines)


def place(key: str) -> str:
    """The anchor of an entry."""
    return f"ref-{key}"


def cited(keys: Iterable[str]) -> str:
    """References in short, each leading to the bibliography: Howard 1971; Fang, Hipel & Kilgour 1993."""
    return "; ".join(f"[{inline(short(key))}](#{place(key)})" for key in keys)


def cited_by(concept: str) -> str:
    """The literature a stability definition names, as a sentence."""
    return f"Literature: {cited(DEFINITIONS[concept].references)}. Its card: {card(concept)}."


def card(concept: str) -> str:
    """The way to a definition's card in the reference."""
    return f"[`{concept}`](#concept-{concept})"


def short(key: str) -> str:
    """Family names and year; a title where nobody signed."""
    entry = entries()[key]
    names = [family for family, _ in authors(entry)] or [entry.get("title", key).partition(":")[0]]
    told = f"{', '.join(names[:-1])} & {names[-1]}" if len(names) > 1 else names[0]
    return f"{told} {entry.get('issued', '')}".strip()


def _whole(line: str, key: str) -> str:
    entry = entries()[key]
    url = f" <{entry['URL']}>" if "URL" in entry else ""
    note = f" *{inline(entry['note'].rstrip('.'))}.*" if "note" in entry else ""
    return inline(line) + url + note
