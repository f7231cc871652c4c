"""The fenced blocks of a page: commands with their output, files to write, Python to try."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
FENCE = re.compile(r"^(?P<fence>`{3,}|:{3,})(?P<word>[^\n]*)\n(?P<body>.*?)^(?P=fence)[ ]*$", re.MULTILINE | re.DOTALL)
CAPTION = re.compile(r"^:caption: (?P<caption>.+)\n+")
#: A file's name, or what the block's text is added to.
ADDED = "add to "


@dataclass(frozen=True)
class Block:
    """One fenced block; `start` is where its body begins in the page."""

    word: str
    body: str
    start: int
    caption: str = ""

    @property
    def is_console(self) -> bool:
        return self.word == "console"

    @property
    def is_python(self) -> bool:
        return self.word == "python" and self.body.lstrip().startswith(">>>")


def blocks(text: str) -> list[Block]:
    """All of them, in order."""
    found = []
    for match in FENCE.finditer(text):
        body, start, caption = match["body"], match.start("body"), ""
        named = CAPTION.match(body)
        if named:
            caption, body, start = named["caption"], body[named.end() :], start + named.end()
        found.append(Block(match["word"].strip(), body, start, caption))
    return found


def tried(page: Path) -> bool:
    """Whether the page holds something that can be run."""
    return any(block.is_console or block.is_python for block in blocks(page.read_text(encoding="utf-8")))


def chapters(index: Path) -> list[Path]:
    """The pages of an index in the order of its first table of contents."""
    tree = next(block for block in blocks(index.read_text(encoding="utf-8")) if block.word == "{toctree}")
    names = [line.strip() for line in tree.body.splitlines() if line.strip() and not line.startswith(":")]
    return [index.parent / f"{name}.md" for name in names]
