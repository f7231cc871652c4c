"""Findings and tables of results in the words of a language."""

from __future__ import annotations

from typing import Any

from goodoffices.page.document import Cell, Row, Sentence, TableBlock
from goodoffices.page.resting import links
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.words.labels import LONG, Labels


def slots(finding: Finding, labels: Labels) -> dict[str, Any]:
    """A finding's slots in words.

    Of a list also how many (`NAME-count`) and how a denial names them (`NAME-either`), of actors their number
    (`NAME-number`), of a model its name inside a sentence (`NAME-the`), of a date the words that say when (`NAME-on`).
    """
    filled: dict[str, Any] = {}
    for name, value in finding.slots.items():
        filled[name] = labels.value(value)
        if isinstance(value, list | tuple):
            filled[f"{name}-count"] = len(value)
            if not any(isinstance(one, LONG) for one in value):
                filled[f"{name}-either"] = labels.either(value)
        if isinstance(value, terms.Date):
            filled[f"{name}-on"] = labels.say.dated(value.date)
        if isinstance(value, terms.Model):
            filled[f"{name}-the"] = labels.say(f"model-the-{value.model}")
        several = value if isinstance(value, list | tuple) else (value,)
        if actors := [one.actor for one in several if isinstance(one, terms.Actor | terms.Behaviour)]:
            filled[f"{name}-number"] = labels.number(actors)
    given = finding.slots
    if "differences" in given and "better" in given:
        filled["better-only"], filled["worse-only"] = labels.apart(
            given["better"], given["worse"], given["differences"]
        )
    return filled


def sentence(finding: Finding, labels: Labels, *, key: str | None = None, because: bool = True) -> Sentence:
    """The sentence a finding makes, from its own message or from another one with the same slots."""
    text = labels.begun(labels.say(key or finding.key, **slots(finding, labels)))
    if not because:
        return Sentence(text, finding.kind)
    return Sentence(text, finding.kind, finding.because, links(finding.grounds, labels))


def column_head(name: str, labels: Labels) -> str:
    """The head of a column: a fixed word, a concept, a bargaining model or an actor."""
    for kind in ("column", "concept-short", "model"):
        if labels.say.has(f"{kind}-{name}"):
            return labels.say(f"{kind}-{name}")
    return labels.actor(name)


def table_block(result: Result, table: Table, labels: Labels) -> TableBlock:
    """A result's table; the first cell of a row names it."""
    rows = tuple(
        Row(
            tuple(Cell((Sentence(labels.cell(value), "computed"),), head=place == 0) for place, value in enumerate(row))
        )
        for row in table.rows
    )
    caption = labels.say(f"table-{result.analysis}-{table.id}")
    return TableBlock(caption, tuple(column_head(name, labels) for name in table.columns), rows, dense=True)
