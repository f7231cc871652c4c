"""Stakeholder grid: on each issue, who cares much or little, and who can do much or little about it."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.briefs.sheets.sheet import ends, on_scale
from goodoffices.dossier.records.issue import Estimate, Issue, Position, spread
from goodoffices.page.document import Block, Cell, Paragraph, Row, Section, TableBlock
from goodoffices.page.view import View, cell
from goodoffices.words.scales import DECIMALS

#: From this salience on an actor cares much; from this share of the strongest capability on it can do much.
MUCH = 0.5
#: Quadrant by (cares much, can do much), in the order of the sheet.
QUADRANTS = {(True, True): "close", (False, True): "content", (True, False): "heard", (False, False): "watched"}
COLUMNS = ("stakeholders-quadrant", "column-actor", "stakeholders-wants", "stakeholders-cares", "stakeholders-can")


def sections(view: View) -> Iterator[Section]:
    """One section per issue on which anyone has a position; who has none stands in a note."""
    for issue in view.dossier.issue:
        held = [p for p in view.dossier.position if p.issue == issue.id]
        if not held:
            continue
        strongest = max(spread(p.capability)[2] for p in held)
        ranked = sorted(held, key=lambda p: (list(QUADRANTS).index(_place(p, strongest)), -spread(p.salience)[1]))
        rows = tuple(_row(view, issue, position, strongest) for position in ranked)
        title = view.labels.words(issue, "label")
        silent = [a.id for a in view.dossier.actor if a.id not in {p.actor for p in held}]
        blocks: list[Block] = [view.note("stakeholders-scale", ends=ends(view, issue))]
        if silent:
            blocks.append(Paragraph((view.page("stakeholders-without", actors=view.names(silent)),)))
        table = TableBlock(title, tuple(map(view.say, COLUMNS)), rows)
        yield Section(f"stakeholders-{issue.id}", title, (*blocks, table))


def _place(position: Position, strongest: float) -> tuple[bool, bool]:
    return spread(position.salience)[2] >= MUCH, spread(position.capability)[2] >= MUCH * strongest


def _row(view: View, issue: Issue, position: Position, strongest: float) -> Row:
    quadrant = QUADRANTS[_place(position, strongest)]
    return Row(
        (
            cell(view.say(f"quadrant-{quadrant}"), "page", head=True),
            cell(view.labels.actor(position.actor), "page"),
            Cell((view.held(on_scale(view, issue, position.position), position.because),)),
            cell(_plain(view, position.salience), "judged"),
            cell(_plain(view, position.capability), "judged"),
        )
    )


def _plain(view: View, estimate: Estimate) -> str:
    low, mode, high = (view.say.number(value, DECIMALS) for value in spread(estimate))
    return mode if low == high else view.say("sheet-range", low=low, high=high, mode=mode)
