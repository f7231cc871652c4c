"""The file formats, from their cards."""

from __future__ import annotations

import sys

from extension.docstrings import prose, read
from extension.markdown import anchor, code, inline, table
from goodoffices.dossier.dossier import KINDS, TABLES
from goodoffices.formats import FORMATS
from goodoffices.formats.format import Format


def page() -> str:
    """A table of all formats, then each."""
    rows = [
        [
            *(f"[{inline(str(card.title))}](#format-{card.id})", code(card.id)),
            *(_endings(card), _mark(card.read), _mark(card.write)),
        ]
        for card in FORMATS
    ]
    return "\n".join(
        [table(["format", "id", "ending", "read", "written"], rows), *(_section(card) for card in FORMATS)]
    )


def _section(card: Format) -> str:
    doc = read(sys.modules[f"goodoffices.formats.{card.id}"].__doc__)
    held = [code(kind) for kind in (*TABLES, *KINDS) if kind in card.holds]
    whole = len(held) == len(TABLES) + len(KINDS)
    kept = "It holds everything.\n" if whole else f"It holds {', '.join(held)}; `convert` says what it left out.\n"
    return "\n".join(
        [anchor(f"format-{card.id}") + f"## {inline(str(card.title))}\n", inline(doc.summary) + "\n", prose(doc), kept]
    )


def _endings(card: Format) -> str:
    return ", ".join(code(suffix) if suffix else "a folder" for suffix in card.suffixes)


def _mark(able: object) -> str:
    return "yes" if able else "–"
