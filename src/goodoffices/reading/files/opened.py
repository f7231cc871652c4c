"""What opening a file gives: its text, and a list of what is not in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal[
    "deleted", "comment", "running-head", "picture", "attachment", "header", "navigation", "timing", "sound", "reply"
]
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of a file that is not in the text read.

    Attributes
    ----------
    kind : str
        deleted (in tracked changes), comment, running-head (header or footer of a page), picture, attachment, header
        (of a letter), navigation (of a page), timing, sound (of subtitles) or reply (an earlier letter, quoted).
    count : int
        How many.
    words : str
        The first of them, shortened.
    """

    kind: Kind
    count: int
    words: str = ""

    def to_dict(self) -> dict[str, Any]:
        """As plain JSON."""
        return {"kind": self.kind, "count": self.count, "words": self.words}


@dataclass(frozen=True, slots=True)
class Opened:
    """A file's text.

    Attributes
    ----------
    text : str
        Paragraphs with an empty line between them.
    left_out : tuple of LeftOut
    published : str | None
        The day the file itself says it was published, or written: 2025-03-05.
    file : str | None
        Its name.
    """

    text: str
    left_out: tuple[LeftOut, ...] = ()
    published: str | None = None
    file: str | None = None


@dataclass
class Bin:
    """Collects what is left out while a file is read."""

    found: dict[Kind, list[str]] = field(default_factory=dict)

    def put(self, kind: Kind, words: str = "") -> None:
        """One more of a kind; blanks alone are nothing."""
        words = " ".join(words.split())
        self.found.setdefault(kind, []).append(words)

    def told(self) -> tuple[LeftOut, ...]:
        """All of it, by kind in the order met."""
        return tuple(
            LeftOut(kind, len(words), _short(next((one for one in words if one), "")))
            for kind, words in self.found.items()
        )


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else words[:_SHOWN].rsplit(" ", 1)[0] + " …"


def joined(paragraphs: Iterable[str]) -> str:
    """Paragraphs with an empty line between them; those without a word are no paragraphs."""
    return "\n\n".join(one for one in (" ".join(p.split()) for p in paragraphs) if one)
