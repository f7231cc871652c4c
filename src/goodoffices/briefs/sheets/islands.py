"""Island of agreements: which facts both sides hold or contest, and which norms they share or differ on."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.dossier.records.issue import Fact
from goodoffices.page.document import Cell, Row, Section, TableBlock
from goodoffices.page.view import View, cell

#: In the order of work: settle the facts, start from what is agreed, build on shared norms, negotiate the others.
STANDINGS = ("contested", "agreed", "convergent", "divergent")
COLUMNS = ("sheet-what", "sheet-whom", "sheet-issues")


def sections(view: View) -> Iterator[Section]:
    """One section per standing that any fact or norm has."""
    for standing in STANDINGS:
        facts = [fact for fact in view.dossier.fact if fact.standing == standing]
        if facts:
            title = view.say(f"standing-{standing}")
            rows = tuple(_row(view, fact) for fact in facts)
            table = TableBlock(title, tuple(map(view.say, COLUMNS)), rows)
            yield Section(standing, title, (view.note(f"standing-{standing}-use"), table))


def _row(view: View, fact: Fact) -> Row:
    issues = [view.labels.of("issue", id) for id in fact.issues]
    return Row(
        (
            Cell((view.held(view.labels.words(fact, "text"), fact.because),)),
            cell(view.say.listing([view.labels.actor(id) for id in fact.actors]) or "–", "page"),
            cell(view.say.listing(issues) or "–", "page"),
        )
    )
