"""Parts that sections are often made of: sentences in a list, a table of a result, a figure with its caption."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from goodoffices.drawing.figure import Figure
from goodoffices.page.document import Bullets, FigureBlock, Paragraph, TableBlock
from goodoffices.page.findings import table
from goodoffices.page.view import View
from goodoffices.result import Finding, Result


def bullets(view: View, findings: Iterable[Finding]) -> Bullets:
    """A sentence each, with what it rests on."""
    return Bullets(tuple(Paragraph((sentence,)) for sentence in view.told(findings)))


def table_of(view: View, result: Result, id: str) -> TableBlock:
    """A table of a result, at its usual size."""
    found = next(one for one in result.tables if one.id == id)
    return replace(table(result, found, view.labels), dense=False)


def drawn(view: View, caption: str, draw: Callable[..., Figure]) -> FigureBlock:
    """A large figure at both widths, with its caption."""
    return view.figure(lambda width: draw(width=width), view.page(caption), large=True)
