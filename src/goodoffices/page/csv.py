"""The tables of a document as comma-separated values, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from goodoffices import escaping
from goodoffices.page.document import Cell, Document, Section, TableBlock


def render(document: Document) -> str:
    """Every table before the annex, one under another: its section first, then its cells, then what the row rests on.

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
            writer.writerow(map(escaping.csv, (document.word("sheet-part"), *columns, document.word("sheet-rests"))))
        for row in table.rows:
            rests = dict.fromkeys(id for cell in row.cells for one in cell.sentences for id in one.because)
            writer.writerow(map(escaping.csv, (section.title, *map(_cell, row.cells), " ".join(rests))))
    return text.getvalue()


def _tables(sections: Iterator[Section] | tuple[Section, ...]) -> Iterator[tuple[Section, TableBlock]]:
    for section in sections:
        yield from ((section, block) for block in section.blocks if isinstance(block, TableBlock))
        yield from _tables(section.sections)


def _cell(cell: Cell) -> str:
    return " ".join(sentence.text for sentence in cell.sentences)
