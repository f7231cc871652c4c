"""Iceberg: per actor, the positions above the water, and below it the interests and needs that carry them."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.briefs.sheets.sheet import ends, on_scale
from goodoffices.dossier.records.issue import Position
from goodoffices.page.document import Cell, Row, Section, TableBlock
from goodoffices.page.view import View, cell

#: From the surface down.
KINDS = ("substance", "process", "relationship", "security", "identity", None)


def sections(view: View) -> Iterator[Section]:
    """One section per actor with a position or an interest."""
    for actor in view.dossier.actor:
        rows = (*_positions(view, actor.id), *_interests(view, actor.id))
        if rows:
            name = view.labels.actor(actor.id)
            columns = tuple(map(view.say, ("iceberg-depth", "sheet-what", "sheet-issues")))
            yield Section(f"iceberg-{actor.id}", name, (TableBlock(name, columns, rows),))


def _positions(view: View, actor: str) -> Iterator[Row]:
    for position in view.dossier.position:
        if position.actor == actor:
            yield Row(
                (
                    cell(view.say("iceberg-position"), "page", head=True),
                    Cell((view.held(_said(view, position), position.because),)),
                    cell(view.labels.of("issue", position.issue), "page"),
                )
            )


def _said(view: View, position: Position) -> str:
    issue = next(issue for issue in view.dossier.issue if issue.id == position.issue)
    value = on_scale(view, issue, position.position)
    return view.say("iceberg-says", value=value, ends=ends(view, issue))


def _interests(view: View, actor: str) -> Iterator[Row]:
    for kind in KINDS:
        for interest in view.dossier.interest:
            if interest.actor == actor and interest.kind == kind:
                issues = [view.labels.of("issue", id) for id in interest.issues]
                yield Row(
                    (
                        cell(view.say(f"interest-{kind or 'plain'}"), "page", head=True),
                        Cell((view.held(view.labels.words(interest, "text"), interest.because),)),
                        cell(view.say.listing(issues) or "–", "page"),
                    )
                )
