"""Red lines: what each actor will not cross, beside what it asks for."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.briefs.sheets.sheet import on_scale, quantity
from goodoffices.dossier.records.issue import RedLine
from goodoffices.dossier.zone import zone
from goodoffices.page.document import Bullets, Cell, Paragraph, Row, Section, Sentence, TableBlock
from goodoffices.page.view import View, cell
from goodoffices.result import Finding

COLUMNS = ("column-actor", "red-lines-line", "red-lines-on", "red-lines-limit", "red-lines-asks")


def sections(view: View) -> Iterator[Section]:
    """One table, actor by actor."""
    order = [actor.id for actor in view.dossier.actor]
    rows = tuple(_row(view, line) for line in sorted(view.dossier.red_line, key=lambda line: order.index(line.actor)))
    if rows:
        title = view.say("sheet-red-lines")
        note = view.note("red-lines-note")
        unmet = _unmet(view)
        first = (Bullets(unmet),) if unmet else ()
        yield Section("red-lines", title, (*first, note, TableBlock(title, tuple(map(view.say, COLUMNS)), rows)))


def _unmet(view: View) -> tuple[Paragraph, ...]:
    """The issues on which the red lines do not meet."""
    zones = (zone(view.dossier, issue.id) for issue in view.dossier.issue)
    return tuple(
        Paragraph(view.told([Finding(key="red-lines-apart", slots=left.slots, because=left.because)]))
        for left in zones
        if left.empty
    )


def _row(view: View, line: RedLine) -> Row:
    issue = view.dossier.get("issue", line.issue) if line.issue else None
    limits = [
        view.say(f"red-lines-{side}", value=quantity(view, issue, value))
        for side in ("least", "most")
        if issue and (value := getattr(line, side)) is not None
    ]
    asks = next((p for p in view.dossier.position if (p.actor, p.issue) == (line.actor, line.issue)), None)
    asked = view.held(on_scale(view, issue, asks.position), asks.because) if asks and issue else Sentence("–", "page")
    return Row(
        (
            cell(view.labels.actor(line.actor), "page", head=True),
            Cell((view.held(view.labels.words(line, "text"), line.because),)),
            cell(view.labels.of("issue", line.issue) if line.issue else "–", "page"),
            cell(view.say.listing(limits) or "–", "page"),
            Cell((asked,)),
        )
    )
