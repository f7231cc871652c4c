"""What happened when, from top to bottom, and the ties that hold since: dates left, ties as bars, words right."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from math import log10

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.period import Period
from goodoffices.dossier.records.event import Event
from goodoffices.dossier.records.relation import Relation
from goodoffices.dossier.seen.asof import only_reported
from goodoffices.drawing.figure import Figure, Mark, Part, Stroke, Text
from goodoffices.drawing.measure import line_height, lines_of, width_of
from goodoffices.wording import Wording
from goodoffices.words.relations import relation_words
from goodoffices.words.wording import words

#: Between two bars, in px; a gap of more days than this is told in words.
LANE, TOLD = 11.0, 150


@dataclass
class _Row:
    """One date: what happened, and which relations begin or end with it."""

    when: str
    label: str = ""
    reported: bool = False
    starts: list[Relation] = field(default_factory=list)
    ends: list[Relation] = field(default_factory=list)
    y: float = 0.0

    @property
    def day(self) -> date:
        return Period.parse(self.when).first


def figure(dossier: Dossier, *, language: str, width: float = 720.0) -> Figure:
    """Draw the events and dated relations up to the dossier's day. The way down is in order, not to scale.

    Parameters
    ----------
    dossier : Dossier
    language : str
    width : float
        In px.
    """
    say = words(language)
    today = dossier.about.as_of
    rows = _rows(dossier, language, today)
    relations = [relation for row in rows for relation in row.starts]
    axis = max((width_of(say.date(row.when, short=True), "small") for row in rows), default=60.0) + 14
    left = axis + 14 + LANE * len(relations) + (8 if relations else 0)
    parts: list[Part] = []
    y = 18.0
    for place, row in enumerate(rows):
        y = _gap(parts, rows[place - 1], row, y, axis, say) if place else y
        row.y = y
        y = _say(parts, row, y, axis, left, width=width, dossier=dossier, language=language)
    y += 20
    parts = [*_bars(rows, relations, axis + 14, y, dossier), Stroke(((axis, 6.0), (axis, y)), "frame"), *parts]
    if today:
        parts += [
            Stroke(((0.0, y), (width, y)), "asof-line"),
            Text(width, y + 16, say("as-of", date=say.date(today)), "asof", "end"),
        ]
    return Figure(
        "timeline", say("timeline-title"), _description(rows, dossier, language), width, round(y + 24, 1), tuple(parts)
    )


def _rows(dossier: Dossier, language: str, today: date | None) -> list[_Row]:
    """What there is to tell, oldest first; a relation joins the event it begins with."""

    def known(when: str | None) -> bool:
        return when is not None and (today is None or Period.parse(when).first <= today)

    events = [(event, _row(event, dossier, language)) for event in dossier.event if known(event.date)]
    rows = [row for _, row in events]
    for relation in dossier.relation:
        for when, part in ((relation.since, "starts"), (relation.until, "ends")):
            if when and known(when) and not (part == "ends" and not relation.since):
                row = next((row for event, row in events if _begins(event, relation, when)), None)
                row = row or next((row for row in rows if row.when == when and not row.label), None)
                if row is None:
                    rows.append(row := _Row(when))
                getattr(row, part).append(relation)
    return sorted(rows, key=lambda row: (row.day, -len(row.when)))


def _row(event: Event, dossier: Dossier, language: str) -> _Row:
    label: str = event.in_language("label", language)
    reported = only_reported(dossier, "event", event)
    return _Row(event.date, words(language)("timeline-reported", label=label) if reported else label, reported)


def _begins(event: Event, relation: Relation, when: str) -> bool:
    return event.date == when and {relation.source, relation.target} <= set(event.actors)


def _gap(parts: list[Part], before: _Row, row: _Row, y: float, axis: float, say: Wording) -> float:
    """Room between two dates: more for more days, told in words when it is long."""
    days = (row.day - before.day).days
    if days < TOLD:
        return round(y + 8 + 4 * log10(1 + max(days, 0)), 1)
    parts.append(Text(axis - 8, y + 15, say("timeline-later", span=say.span(days)), "quiet", "end"))
    return round(y + 38, 1)


def _say(
    parts: list[Part],
    row: _Row,
    y: float,
    axis: float,
    left: float,
    *,
    width: float,
    dossier: Dossier,
    language: str,
) -> float:
    """Draw one row; where the next may start."""
    say = words(language)
    parts.append(Text(axis - 8, y + 4, say.date(row.when, short=True), "small", "end", row.when))
    style = "unsure" if row.reported else "happened" if row.label else "began"
    parts.append(Mark(axis, y, "dot" if row.label else "ring", style, 4.5, row.when))
    told = [(line, "label") for line in lines_of(row.label, width - left, "label")]
    for key, relations in (("timeline-starts", row.starts), ("timeline-ends", row.ends)):
        for relation in relations:
            words_of = say(key, relation=relation_words(relation, dossier, language, short=True))
            told += [(line, "quiet") for line in lines_of(words_of, width - left, "quiet")]
    y += 4
    for line, style in told:
        parts.append(Text(round(left, 1), round(y, 1), line, style, of=row.when))
        y += line_height(style)
    return y


def _bars(rows: list[_Row], relations: list[Relation], left: float, bottom: float, dossier: Dossier) -> list[Part]:
    """Each dated relation as a line from where it begins to where it ends, or down to today."""
    parts: list[Part] = []
    for lane, relation in enumerate(relations):
        x = round(left + LANE * lane, 1)
        start = next(row.y for row in rows if relation in row.starts)
        end = next((row.y for row in rows if relation in row.ends), bottom)
        parts.append(
            Stroke(
                ((x, start), (x, end)),
                f"tie {relation.kind}",
                of=f"{relation.source}>{relation.target}:{relation.kind}",
            )
        )
        parts.append(Stroke(((x - 4, start), (x + 4, start)), f"cap {relation.kind}"))
        if only_reported(dossier, "relation", relation):
            parts.append(
                Mark(x, round((start + end) / 2, 1), "ring", "unsure", 4.0, f"{relation.source}>{relation.target}")
            )
    return parts


def _description(rows: list[_Row], dossier: Dossier, language: str) -> str:
    say = words(language)
    told = []
    for row in rows:
        starts = [say("timeline-starts", relation=relation_words(r, dossier, language, short=True)) for r in row.starts]
        told.append(f"{say.date(row.when)}: {'; '.join([*([row.label] if row.label else []), *starts])}")
    if not rows:
        return ""
    return say(
        "timeline-description", first=say.date(rows[0].when), last=say.date(rows[-1].when), list=". ".join(told) + "."
    )
