"""Parts that sections are often made of: sentences in a list, a table of a result, a figure with its caption."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from goodoffices.drawing.figure import Figure
from goodoffices.page.document import Bullets, FigureBlock, Paragraph, Section, Sentence, TableBlock
from goodoffices.page.findings import table_block
from goodoffices.page.view import View
from goodoffices.result import Finding, Result


class Headline(NamedTuple):
    """What an analysis says on the first page; what stands under one label is put together.

    Attributes
    ----------
    place : int
        The lower, the earlier: what cannot be at all (10), what can last and where it settles (from 20), where things
        stand (40), what it hinges on (50), what it is measured by (60), what it rests on (70).
    label : str
        Told by the message `in-brief-label-LABEL`.
    told : tuple of Sentence
    """

    place: int
    label: str
    told: tuple[Sentence, ...]


class Opening(NamedTuple):
    """What an analysis says on a brief of two sheets; what stands under one title is put together.

    Attributes
    ----------
    place : int
        The lower, the earlier: what changed (10), what can last and on which conditions (20), where things stand (30),
        who has to move with whom (40), what to watch (60), how well it is sourced (70).
    title : str
        Told by the message `opening-TITLE`.
    items : tuple of Paragraph
        The first weigh most: where not all fit, the last go to the annex.
    whole : Section | None
        What the items shorten, in full, for the annex.
    """

    place: int
    title: str
    items: tuple[Paragraph, ...]
    whole: Section | None = None


class AnnexList(NamedTuple):
    """A list for the annex.

    Attributes
    ----------
    place : int
        The lower, the earlier: claims and judgements (10, 20), what the model is made of (from 30), references too many
        for their sentences (60), what the dossier holds besides (80 to 100), tests and literature (from 110).
    section : Section | None
        None: there is nothing to list.
    """

    place: int
    section: Section | None


def bullets(view: View, findings: Iterable[Finding]) -> Bullets:
    """A sentence each, with what it rests on."""
    return Bullets(tuple(Paragraph((sentence,)) for sentence in view.told(findings)))


def table_of(view: View, result: Result, id: str) -> TableBlock:
    """A table of a result, at its usual size."""
    found = next(one for one in result.tables if one.id == id)
    return replace(table_block(result, found, view.labels), dense=False)


def large_figure(view: View, caption: str, draw: Callable[..., Figure]) -> FigureBlock:
    """A large figure at both widths, with its caption."""
    return view.figure(lambda width: draw(width=width), view.page(caption), large=True)
