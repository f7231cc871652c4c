"""A numpydoc docstring in parts, and as Markdown."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass, field

from extension.markdown import inline

HEAD = re.compile(r"^(?P<name>[A-Z][a-z]+)\n-{3,}$", re.MULTILINE)


@dataclass(frozen=True)
class Entry:
    """One entry of a section: names, what stands behind the colon, and the text below."""

    names: tuple[str, ...]
    kind: str
    text: str


@dataclass(frozen=True)
class Doc:
    """A docstring: its first line, the paragraphs after it, and the entries of each section."""

    summary: str
    paragraphs: tuple[str, ...]
    sections: dict[str, tuple[Entry, ...]] = field(default_factory=dict)

    def meaning(self, name: str) -> str:
        """What an entry of any section says of a name; nothing when none does."""
        entries = (entry for section in self.sections.values() for entry in section if name in entry.names)
        return next((entry.text for entry in entries), "")


def read(text: str | None) -> Doc:
    """The parts of a docstring."""
    head, *rest = HEAD.split(inspect.cleandoc(text or ""))
    summary, _, prose = head.strip().partition("\n\n")
    sections = {name: tuple(_entries(body)) for name, body in zip(rest[::2], rest[1::2], strict=True)}
    return Doc(" ".join(summary.split()), tuple(_paragraphs(prose)), sections)


def _paragraphs(text: str) -> list[str]:
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]


def _entries(body: str) -> list[Entry]:
    found: list[tuple[str, list[str]]] = []
    for line in body.strip("\n").split("\n"):
        if line.startswith("References: "):
            break
        if line and not line[0].isspace():
            found.append((line, []))
        elif found:
            found[-1][1].append(line.strip())
    entries = []
    for head, lines in found:
        names, _, kind = head.partition(" : ")
        entries.append(Entry(tuple(name.strip() for name in names.split(",")), kind.strip(), " ".join(lines).strip()))
    return entries


def prose(doc: Doc) -> str:
    """The paragraphs after the first line, as Markdown; references are told by their keys instead."""
    told = (paragraph for paragraph in doc.paragraphs if not paragraph.startswith("References: "))
    return "\n".join(f"{inline(paragraph)}\n" for paragraph in told)


def listed(doc: Doc, section: str, *, without: tuple[str, ...] = ()) -> str:
    """The entries of a section as a list, as Markdown."""
    lines = []
    for entry in doc.sections.get(section, ()):
        if not set(entry.names) & set(without):
            names = ", ".join(f"`{name}`" for name in entry.names)
            kind = f" ({inline(entry.kind)})" if entry.kind else ""
            lines.append(f"- {names}{kind}{': ' if entry.text else ''}{inline(entry.text)}")
    return "\n".join(lines) + "\n" if lines else ""
