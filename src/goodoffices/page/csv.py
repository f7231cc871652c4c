"""The tables of a document as comma-separated values, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from goodoffices import escaping
from goodoffices.page.document import Bullets, Cell, Document, Paragraph, Row, Section, TableBlock


def render(document: Document) -> str:
    """Every table before the annex, one under another, with what its section says of it in rows of their own above.

    A row begins with its section and ends with what it rests on, the day the page speaks of and the page's marking, so
    that none is told without them.

    Parameters
    ----------
    document : Document

    Returns
    -------
    str
        With CRLF ends of line (RFC 4180); one line of headings per set of columns.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    columns: tuple[str, ...] = ()
    for section, table in _tables(section for section in document.sections if section.anchor != document.annex):
        if table.columns != columns:
            columns = table.columns
            heads = (document.word(name) for name in ("sheet-rests", "sheet-day", "sheet-marking"))
            writer.writerow(map(escaping.csv, (document.word("sheet-part"), *columns, *heads)))
        ends = ("" if document.day is None else document.day.isoformat(), document.word("marking-word"))
        for told in (*_said(section, len(columns)), *table.rows):
            rests = dict.fromkeys(id for cell in told.cells for one in cell.sentences for id in one.because)
            writer.writerow(map(escaping.csv, (section.title, *map(_cell, told.cells), " ".join(rests), *ends)))
    return text.getvalue()


def _said(section: Section, width: int) -> Iterator[Row]:
    """What a section says of its tables, a row each; quiet paragraphs, which explain the page, aside."""
    for block in section.blocks:
        told = block.items if isinstance(block, Bullets) else (block,) if isinstance(block, Paragraph) else ()
        for paragraph in told:
            if paragraph.style != "quiet":
                yield Row((Cell(paragraph.sentences), *[Cell(())] * (width - 1)))


def _tables(sections: Iterator[Section] | tuple[Section, ...]) -> Iterator[tuple[Section, TableBlock]]:
    for section in sections:
        yield from ((section, block) for block in section.blocks if isinstance(block, TableBlock))
        yield from _tables(section.sections)


def _cell(cell: Cell) -> str:
    return " ".join(sentence.text for sentence in cell.sentences)
