"""A document as Markdown, with the same links from sentences to claims."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.escaping import markdown, xml
from goodoffices.page.document import (
    Aside,
    Block,
    Bullets,
    Cell,
    Document,
    FigureBlock,
    Link,
    Paragraph,
    Section,
    Sentence,
    TableBlock,
    joined_links,
    runs,
)


def render(document: Document) -> str:
    """The page as Markdown; figures by what they show, in words.

    Parameters
    ----------
    document : Document

    Returns
    -------
    str
        The same document gives the same bytes.
    """
    lines = [
        f"*{markdown(document.word('marking'))}*",
        "",
        f"# {markdown(document.title)}",
        "",
        markdown(document.subtitle),
        "",
    ]
    for place, section in enumerate(document.sections):
        lines += _section(section, 2, document)
        if place == document.noted - 1:
            lines += [f"*{markdown(document.word('brief-legend'))}*", ""]
    return "\n".join([*lines, f"*{markdown(document.word('marking'))}*", ""])


def _section(section: Section, level: int, document: Document) -> Iterator[str]:
    yield f'<a id="{xml(section.anchor)}"></a>'
    yield ""
    yield f"{'#' * level} {markdown(section.title)}"
    yield ""
    for block in section.blocks:
        yield from _block(block, level, document)
    for below in section.sections:
        yield from _section(below, level + 1, document)


def _block(block: Block, level: int, document: Document) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield _paragraph(block, document)
    elif isinstance(block, Bullets):
        yield from (
            f"{f'{n}.' if block.ordered else '-'} {_paragraph(item, document)}" for n, item in enumerate(block.items, 1)
        )
    elif isinstance(block, TableBlock):
        yield from _table(block, document)
    elif isinstance(block, FigureBlock):
        yield f"**{markdown(block.figure.title)}.** {markdown(block.figure.description)}"
        yield ""
        yield _said((block.caption,), document)
    else:
        yield from _box(block, level, document)
        return
    yield ""


def _box(box: Aside, level: int, document: Document) -> Iterator[str]:
    inner = [line for block in box.blocks for line in _block(block, level, document)]
    if box.title:
        inner = [f"**{markdown(box.title)}**", "", *inner]
    yield from (f"> {line}".rstrip() for line in inner[:-1])
    yield ""


def _table(block: TableBlock, document: Document) -> Iterator[str]:
    mark = f" ({document.word(f'mark-{block.kind}')})" if block.kind else ""
    yield f"*{markdown(block.caption)}{mark}*"
    yield ""
    yield f"| {' | '.join(map(markdown, block.columns))} |"
    yield "|" + " --- |" * len(block.columns)
    for row in block.rows:
        cells = [_cell(cell, block, document) for cell in row.cells]
        if row.anchor:
            cells[0] = f'<a id="{xml(row.anchor)}"></a>{cells[0]}'
        yield f"| {' | '.join(cells)} |"


def _cell(cell: Cell, block: TableBlock, document: Document) -> str:
    told = "<br>".join(
        _one(sentence, kind, document) for sentence, kind in runs(cell.sentences, cell=True, said=block.kind)
    )
    return f"**{told}**" if cell.head and told else told


def _paragraph(paragraph: Paragraph, document: Document) -> str:
    told = _said(paragraph.sentences, document)
    return f"**{markdown(paragraph.label)}** {told}" if paragraph.label else told


def _said(sentences: tuple[Sentence, ...], document: Document) -> str:
    return " ".join(_one(sentence, kind, document) for sentence, kind in runs(sentences))


def _one(sentence: Sentence, kind: str, document: Document) -> str:
    """A sentence, the claims it rests on, and its mark."""
    parts = [markdown(sentence.text)] if sentence.text else []
    if sentence.anchor:
        parts.insert(0, f'<a id="{sentence.anchor}"></a>')
    if sentence.references:
        parts.append(joined_links([(_link(link, document), link in sentence.rests) for link in sentence.references]))
    if kind:
        parts.append(f"*({document.word(f'mark-{kind}')})*")
    return " ".join(parts)


def _link(link: Link, document: Document) -> str:
    text = markdown(link.text)
    return f"[{text}](#{link.anchor})" if link.anchor in document.anchors else text
