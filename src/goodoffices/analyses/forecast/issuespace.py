"""One issue as a scale: who asks for what, how surely, and with how much weight behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from math import sqrt

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.issue import Issue, Position, spread
from goodoffices.drawing.figure import Figure, Mark, Part, Stroke, Text
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import box_of, line_height, lines_of, width_of
from goodoffices.wording import Wording
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

#: Height of a lane, and radius of the weightiest and of the lightest actor's dot, in px.
LANE, MOST, LEAST = 27.0, 11.0, 2.0
#: So many actors, the weightiest, get a lane.
SHOWN = 16


@dataclass(frozen=True)
class _Scale:
    """From values of an issue to px."""

    issue: Issue
    left: float
    right: float

    def x(self, value: float) -> float:
        """Where a value is."""
        low, high = self.issue.low.value, self.issue.high.value
        return round(self.left + (value - low) / (high - low) * (self.right - self.left), 1)


def figure(
    dossier: Dossier, issue: str, *, language: str, width: float = 720.0, settles: float | None = None
) -> Figure:
    """Draw an issue's scale with a lane per actor: its range as a line, its most likely position as a dot.

    Parameters
    ----------
    dossier : Dossier
    issue : str
        One that the dossier holds.
    language : str
    width : float
        In px.
    settles : float | None
        The forecast to mark, on the issue's scale.

    Returns
    -------
    Figure
        The area of a dot is salience x capability, in proportion to the weightiest actor on this issue.
    """
    record: Issue = dossier.get("issue", issue)
    names = Names(dossier, words(language))
    say = names.say
    held = sorted((p for p in dossier.position if p.issue == issue), key=_weight, reverse=True)
    shown = sorted(held[:SHOWN], key=lambda p: spread(p.position)[1])
    called = {p.actor: lines_of(names.actor(p.actor), 0.3 * width) for p in shown}
    column = max((width_of(line) for lines in called.values() for line in lines), default=0.0)
    scale = _Scale(record, round(column + 14 + MOST, 1), width - 18)
    lanes: list[Part] = []
    y = 8.0
    for position in shown:
        room = max(LANE, len(called[position.actor]) * line_height() + 8)
        lanes += _lane(
            position, scale, y + room / 2, called[position.actor], _weight(position) / (_weight(held[0]) or 1)
        )
        y += room
    lines = [*_uprights(scale, settles, y), *lanes, Stroke(((scale.left, y), (scale.right, y)), "frame")]
    below, y = _below(scale, names, y)
    signs, y = legend(_legend(scale, say, settles), width, y + 22, 30.0)
    if len(held) > len(shown):
        signs.append(Text(0.0, y + 12, say("issuespace-more", count=len(held) - len(shown)), "quiet"))
        y += 18
    title = say("issuespace-title", label=names.words(record, "label"))
    told = _description(names, record, shown, settles)
    return Figure(f"issue-{issue}", title, told, width, round(y + 4, 1), (*lines, *below, *signs))


def _weight(position: Position) -> float:
    return spread(position.salience)[1] * spread(position.capability)[1]


def _lane(position: Position, scale: _Scale, y: float, name: tuple[str, ...], share: float) -> Iterator[Part]:
    """A name, the range asked for, and a dot as large as the weight behind it."""
    low, mode, high = spread(position.position)
    of = position.actor
    for place, line in enumerate(name):
        offset = (place - (len(name) - 1) / 2) * line_height()
        yield Text(0.0, round(y + 4 + offset, 1), line, "label", of=of)
    yield Stroke(((scale.left, y), (scale.right, y)), "rule", of=of)
    if low != high:
        yield Stroke(((scale.x(low), y), (scale.x(high), y)), "reach", of=of)
    yield Mark(scale.x(mode), y, "dot", "stake", round(max(MOST * sqrt(share), LEAST), 1), of)


def _uprights(scale: _Scale, settles: float | None, bottom: float) -> Iterator[Part]:
    """Where it stands without agreement, and where it is forecast to settle."""
    for value, style in ((scale.issue.reference, "reference"), (settles, "settles")):
        if value is not None:
            x = scale.x(value)
            yield Stroke(((x, 2.0), (x, bottom)), style, of=style)


def _below(scale: _Scale, names: Names, top: float) -> tuple[list[Part], float]:
    """Ticks with their values under the axis, and what the values mean under those."""
    issue, say = scale.issue, names.say
    marks = sorted((issue.low, *issue.landmarks, issue.high), key=lambda mark: scale.x(mark.value))
    parts: list[Part] = []
    taken: list[Text] = []
    for mark in marks:
        x = scale.x(mark.value)
        tries = (Text(x, top + 18 + 15 * row, say.number(mark.value), "axis", "middle") for row in count())
        number = next(t for t in tries if not any(box_of(t).overlaps(box_of(other), 4.0) for other in taken))
        taken.append(number)
        parts += [Stroke(((x, top), (x, number.y - 12)), "frame"), number]
    y = max(text.y for text in taken) + 18
    for mark in marks:
        meaning = say("issuespace-mark", value=_quantity(issue, mark.value, say), label=names.part(mark))
        for line in lines_of(meaning, scale.right, "small"):
            parts.append(Text(0.0, round(y, 1), line, "small"))
            y += line_height("small")
    return parts, y - line_height("small")


def _quantity(issue: Issue, value: float, say: Wording) -> str:
    return f"{say.number(value)} {issue.in_language('unit', say.language)}".strip()


def _legend(scale: _Scale, say: Wording, settles: float | None) -> list[tuple[Part, str]]:
    """What the signs mean, with the values of the uprights."""
    issue = scale.issue
    entries: list[tuple[Part, str]] = [
        (Mark(12.0, 0.0, "dot", "stake", 7.0), say("issuespace-dot")),
        (Stroke(((2.0, 0.0), (24.0, 0.0)), "reach"), say("issuespace-reach")),
    ]
    for value, style in ((settles, "settles"), (issue.reference, "reference")):
        if value is not None:
            sign = Stroke(((12.0, -7.0), (12.0, 7.0)), style)
            entries.append((sign, say(f"issuespace-{style}", value=_quantity(issue, value, say))))
    return entries


def _description(names: Names, issue: Issue, shown: list[Position], settles: float | None) -> str:
    say = names.say
    told = []
    for position in shown:
        low, mode, high = spread(position.position)
        key = "issuespace-asks" if low == high else "issuespace-asks-between"
        values = {"low": say.number(low), "mode": _quantity(issue, mode, say), "high": say.number(high)}
        told.append(say(key, actor=names.actor(position.actor), **values))
    for value, style in ((settles, "settles"), (issue.reference, "reference")):
        told += [say(f"issuespace-{style}", value=_quantity(issue, value, say))] if value is not None else []
    return " ".join(f"{sentence[:1].upper()}{sentence[1:]}." for sentence in told)
