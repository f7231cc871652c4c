"""The first section of a page as plain text: one screen on a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from goodoffices.page.document import Aside, Block, Bullets, Document, Paragraph


def render(document: Document, width: int = 100) -> str:
    """The page's title and its first section.

    Parameters
    ----------
    document : Document
    width : int
        Letters on a line.
    """
    first = document.sections[0]
    width = max(width, 40)
    lines = [*wrap(document.title, width), *wrap(document.subtitle, width), ""]
    for block in first.blocks:
        for paragraph in _paragraphs(block):
            lines += wrap(_text(paragraph), width, subsequent_indent="  ", break_long_words=False)
    return "\n".join(lines)


def _paragraphs(block: Block) -> Iterator[Paragraph]:
    if isinstance(block, Paragraph):
        yield block
    elif isinstance(block, Bullets):
        yield from block.items
    elif isinstance(block, Aside):
        for inner in block.blocks:
            yield from _paragraphs(inner)


def _text(paragraph: Paragraph) -> str:
    told = " ".join(sentence.text for sentence in paragraph.sentences)
    return f"{paragraph.label} {told}" if paragraph.label else told
