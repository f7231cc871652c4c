"""How each actor orders the outcomes: a check by eye, and questions for who knows the actors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from goodoffices.page.document import Block, Bullets, Paragraph, Row, Section, Sentence, TableBlock
from goodoffices.page.view import View, cell
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.words.firmness import STRENGTHS, strength

#: What asks: always, or under a condition.
ASKED_BY = ("preferences-question", "preferences-question-given")
#: Questions per actor; the analysis asks more.
ASKED = 1


def section(view: View) -> Section | None:
    """The standing of each named outcome with each actor, and what to ask."""
    result = view.result("preferences")
    if result is None:
        return None
    blocks: list[Block] = []
    standing = next((table for table in result.tables if table.id == "standing" and table.rows), None)
    if standing:
        held = view.computed("orders-note", view.findings("preferences", "preferences-ends"))
        blocks += [Paragraph((replace(held, kind="page"),), "quiet"), _standing(view, standing)]
    else:
        blocks.append(
            Bullets(tuple(Paragraph((s,)) for s in view.told(view.findings("preferences", "preferences-ends"))))
        )
    blocks += [Paragraph(confidence)] if (confidence := tuple(_confidence(view))) else []
    asked = _questions(view, result)
    below = [Section("ask", view.say("orders-ask"), (view.note("orders-ask-note"), asked))] if asked.items else []
    if fits := tuple(_fits(view)):
        below.append(Section("behaviour", view.say("orders-fit"), (Paragraph(fits),)))
    return Section("orders", view.say("orders"), tuple(blocks), tuple(below))


def _fits(view: View) -> Iterator[Sentence]:
    """By which reasoning each order makes sense of what was seen to last; the weaker, the more it asks for a look."""
    if ended := view.findings("behaviour", "behaviour-end"):
        yield from view.told(ended)
        return
    groups: dict[str, list[Finding]] = {}
    for finding in view.findings("behaviour", "behaviour-consistent", "behaviour-inconsistent"):
        firm = strength(one.firmness for one in finding.slots["concepts"])
        groups.setdefault(firm, []).append(finding)
    for name in (*STRENGTHS, "never"):
        if name in groups:
            actors = view.names(finding.slots["actor"].actor for finding in groups[name])
            yield view.computed(f"orders-fit-{name}", groups[name], actors=actors)


def _confidence(view: View) -> Iterator[Sentence]:
    """One sentence per level of confidence."""
    levels: dict[str, list[Finding]] = {}
    for finding in view.findings("preferences", "preferences-confidence"):
        levels.setdefault(finding.slots["confidence"], []).append(finding)
    for level, found in levels.items():
        actors = view.names(finding.slots["actor"].actor for finding in found)
        told = view.computed("orders-confidence", found, level=view.say(f"confidence-{level}"), actors=actors)
        yield replace(told, kind="judged")


def _standing(view: View, table: Table) -> TableBlock:
    """Outcomes as rows, actors as columns; a judgement from end to end, said once in the caption."""
    rows = tuple(
        Row(
            (
                cell(
                    view.labels.of("outcome", row[0].outcome)
                    if isinstance(row[0], terms.Outcome)
                    else view.labels.text(row[0]),
                    "page",
                    head=True,
                ),
                *(cell(view.labels.text(value), "judged") for value in row[1:]),
            )
        )
        for row in table.rows
    )
    heads = (view.say("column-outcome"), *(view.labels.actor(id) for id in table.columns[1:]))
    return TableBlock(view.say("orders-table"), heads, rows, kind="judged")


def _questions(view: View, result: Result) -> Bullets:
    """The first questions of each actor."""
    asked: dict[str, list[Finding]] = {}
    for finding in result.findings:
        if finding.key in ASKED_BY:
            asked.setdefault(finding.slots["actor"].actor, []).append(finding)
    return Bullets(
        tuple(Paragraph((sentence,)) for findings in asked.values() for sentence in view.told(findings[:ASKED]))
    )
