"""What every sheet is made of: one page around its sections, with the claims and judgements it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from goodoffices.briefs.annex import short_annex
from goodoffices.briefs.brief import WORDS, looking_back, marking
from goodoffices.dossier.records.issue import Estimate, Issue, spread
from goodoffices.page.document import Document, Paragraph, Section, sentences
from goodoffices.page.view import View
from goodoffices.words.scales import DECIMALS


def sheet_document(view: View, title: str, made: Iterable[Section]) -> Document:
    """The page of a sheet; what it rests on is listed at its end.

    Parameters
    ----------
    view : View
    title : str
        The sheet's name in the language.
    made : iterable of Section
        Without any, the page says that the dossier holds nothing for it.
    """
    body = tuple(made) or (Section("empty", title, (view.note("sheet-empty"),)),)
    told = tuple(Paragraph((sentence,)) for sentence in looking_back(view))
    body = (replace(body[0], blocks=(*body[0].blocks, *told)), *body[1:])
    used = dict.fromkeys(id for section in body for sentence in sentences(section) for id in sentence.because)
    annex = short_annex(view, used)
    today = view.dossier.about.as_of
    matter = view.labels.words(view.dossier.about, "title")
    subtitle = view.say("sheet-subtitle", title=matter, date=view.say.date(today)) if today else matter
    words = {name: view.say(name) for name in (*WORDS, "sheet-part", "sheet-rests", "sheet-day", "sheet-marking")}
    words |= {"marking": view.say("brief-marking", marking=marking(view)), "marking-word": marking(view)}
    return Document(
        title,
        subtitle,
        view.language,
        view.dossier.about.marking,
        (*body, annex) if annex else body,
        "annex",
        frozenset(used),
        tuple(words.items()),
        day=today,
    )


def on_scale(view: View, issue: Issue, estimate: Estimate) -> str:
    """A value on an issue's scale in its unit; a range with its most likely value."""
    low, mode, high = spread(estimate)
    if low == high:
        return quantity(view, issue, mode)
    ends = {"low": view.say.number(low, DECIMALS), "high": view.say.number(high, DECIMALS)}
    return view.say("sheet-range", mode=quantity(view, issue, mode), **ends)


def quantity(view: View, issue: Issue, value: float) -> str:
    """A value with the issue's unit, if it has one."""
    return view.labels.quantity(value, view.labels.words(issue, "unit"), DECIMALS).strip()


def ends(view: View, issue: Issue) -> str:
    """The two ends of a scale with what they mean."""
    low, high = (
        view.say("sheet-mark", value=quantity(view, issue, mark.value), label=view.labels.part(mark))
        for mark in (issue.low, issue.high)
    )
    return view.say("sheet-ends", low=low, high=high)
