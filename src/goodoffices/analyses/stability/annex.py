"""For the annex: each named outcome with what it rests on, and the tests by their names in the field."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.stability.section import OUTCOMES, lasting
from goodoffices.page.document import Cell, Row, Section, TableBlock
from goodoffices.page.parts import AnnexList
from goodoffices.page.view import View, cell
from goodoffices.words.firmness import STRENGTHS, strength


def lists(view: View) -> Iterator[AnnexList]:
    """Named outcomes, and tests."""
    yield AnnexList(30, _named(view))
    yield AnnexList(110, _tests(view))


def _named(view: View) -> Section | None:
    """Each named outcome, how firmly it lasts, in how many forms, and what it rests on."""
    groups = lasting(view.findings("stability", *OUTCOMES))
    rows = []
    for name in (*STRENGTHS, "end", "mute", "never"):
        for finding in groups.get(name, ()):
            counts = [r.count for r in finding.slots["concepts"] if strength([r.concept.firmness]) == name]
            passed = finding.slots["ends"] if name == "end" else min(counts, default=0)
            forms = view.say("forms-of", count=passed, states=finding.slots["states"])
            rows.append(
                Row(
                    (
                        _meant(view, finding.slots["outcome"].outcome),
                        cell(view.say(f"strength-{name}")),
                        cell(forms),
                        Cell((view.rests(finding),)),
                    )
                )
            )
    columns = tuple(map(view.say, ("column-outcome", "lasting-how-firm", "lasting-forms", "lasting-rests")))
    if not rows:
        return None
    table = TableBlock(view.say("lasting-table"), columns, tuple(rows), dense=True)
    return Section("outcomes", view.say("lasting-named"), (table,))


def _meant(view: View, id: str) -> Cell:
    """A named outcome, with what its sense rests on."""
    outcome = view.dossier.get("outcome", id)
    return cell(view.labels.of("outcome", id), "page", outcome.because if outcome else (), head=True)


def _tests(view: View) -> Section | None:
    """The concepts by their names in the field, and how many states pass each."""
    rows = []
    for finding in view.findings("stability", "stability-equilibria"):
        id = finding.slots["concept"].concept
        term = view.say(f"term-{id}") if view.say.has(f"term-{id}") else id
        rows.append(
            Row(
                (
                    cell(view.labels.concept(id), "page", head=True),
                    cell(term, "page"),
                    cell(view.say.number(finding.slots["count"])),
                )
            )
        )
    if not rows:
        return None
    columns = tuple(map(view.say, ("annex-test", "annex-term", "annex-count")))
    title = view.say("annex-tests")
    return Section("tests", title, (TableBlock(title, columns, tuple(rows), dense=True),))
