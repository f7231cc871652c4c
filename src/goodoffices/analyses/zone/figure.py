"""Issue by issue what each party would accept and what it asks for, and what that leaves that nobody refuses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import count

from goodoffices.analyses.zone.answer import IssueZone, Stand
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.zone import limits
from goodoffices.drawing.figure import Box, Figure, Mark, Part, Rect, Stroke, Text
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import box_of, line_height, lines_of, width_of
from goodoffices.drawing.rows import Scale, column, row_names
from goodoffices.result import Result
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

#: In px: height of a row, of a bar, of the band above the rows, between issues; the room at the right edge.
ROW, BAR, BAND, APART, EDGE = 25.0, 11.0, 17.0, 26.0, 16.0
#: So many issues and so many parties of each are drawn; the table has all.
ISSUES, PARTIES = 8, 10


def figure(result: Result, dossier: Dossier, *, language: str, width: float = 720.0) -> Figure:
    """Draw each issue that somebody has bounded: a bar per party from its floor to its ceiling, and what they share.

    Parameters
    ----------
    result : Result
        Of the analysis `zone`.
    dossier : Dossier
        What it was run on; names come from it.
    language : str
    width : float
        In px.

    Returns
    -------
    Figure
        A line that is drawn ends a bar with a stroke; where none is, the bar runs to the end of the scale without one.
    """
    names = Names(dossier, words(language))
    bounded = [told for told in result.answer.issues if told.kind != "open"][:ISSUES]
    parts: list[Part] = []
    y, told = 0.0, []
    for place, one in enumerate(bounded):
        panel = _Panel(names, one, width, y + (APART if place else 0.0))
        parts += panel.parts
        y = panel.bottom
        told.append(panel.sentence)
    say = names.say
    if bounded:
        signs, y = legend(_signs(names, bounded), width, y + 22, 34.0)
    else:
        signs, y = [Text(0.0, 16.0, say("zone-figure-none"), "label")], 24.0
    description = " ".join(told) or say("zone-figure-none")
    return Figure("zone", say("zone-figure-title"), description, width, round(y + 4, 1), (*parts, *signs))


def _signs(names: Names, bounded: list[IssueZone]) -> list[tuple[Part, str]]:
    """What the signs mean, of those that are drawn."""
    say, stands = names.say, [stand for told in bounded for stand in told.stands]
    found: list[tuple[Part, str]] = [
        (Rect(Box(2.0, -5.5, 24.0, BAR), "accepts"), say("zone-figure-accepts")),
        (Stroke(((14.0, -8.0), (14.0, 8.0)), "red-line"), say("zone-figure-line")),
    ]
    if any(stand.asks is not None for stand in stands):
        found.append((Mark(14.0, 0.0, "dot", "stake", 5.0), say("zone-figure-asks")))
    if any(stand.low != stand.high for stand in stands):
        found.append((Stroke(((2.0, 0.0), (26.0, 0.0)), "reach"), say("zone-figure-range")))
    if any(told.kind == "gap" for told in bounded):
        found.append((Rect(Box(2.0, -7.0, 24.0, 14.0), "zone-gap"), say("zone-figure-gap")))
    if any(told.kind != "gap" for told in bounded):
        found.append((Rect(Box(2.0, -7.0, 24.0, 14.0), "zone-left"), say("zone-figure-left")))
    if any(told.alternative is not None for told in bounded):
        found.append((Stroke(((14.0, -8.0), (14.0, 8.0)), "reference"), say("zone-figure-reference")))
    return found


@dataclass(frozen=True)
class _Panel:
    """One issue: its name, the band that is left or missing, and a row for each party."""

    names: Names
    told: IssueZone
    width: float
    top: float

    @cached_property
    def stands(self) -> tuple[Stand, ...]:
        """The parties drawn: who draws a line first, both in the order of the dossier."""
        drawing = [s for s in self.told.stands if s.least is not None or s.most is not None]
        asking = [s for s in self.told.stands if s not in drawing]
        return tuple([*drawing, *asking][:PARTIES])

    @cached_property
    def called(self) -> tuple[tuple[tuple[str, ...], ...], float]:
        """The names in lines, and how wide their column is."""
        return column([self.names.actor(stand.actor) for stand in self.stands], self.width, 0.3)

    @cached_property
    def scale(self) -> Scale:
        """From the issue's values to px, the low end left."""
        issue = self.names.dossier.get("issue", self.told.issue)
        return Scale(round(self.called[1] + 14, 1), self.width - EDGE, issue.low.value, issue.high.value)

    @cached_property
    def heading(self) -> tuple[str, ...]:
        """The issue's name in lines."""
        return lines_of(self.names.of("issue", self.told.issue), self.width - EDGE, "strong")

    @cached_property
    def ends(self) -> tuple[float, float]:
        """The lower and the upper value of the band."""
        low, high = sorted((self.scale.low, self.scale.high))
        least = low if self.told.least is None else self.told.least
        most = high if self.told.most is None else self.told.most
        return (most, least) if self.told.kind == "gap" else (least, most)

    @cached_property
    def rows(self) -> list[tuple[float, float]]:
        """Top and height of each row."""
        y, found = self.start, []
        for lines in self.called[0]:
            height = max(ROW, len(lines) * line_height() + 6)
            found.append((y, height))
            y += height
        return found

    @property
    def start(self) -> float:
        """Where the first row begins."""
        return self.top + len(self.heading) * line_height("strong") + BAND + 8

    @property
    def axis(self) -> float:
        """Where the scale's line is."""
        last, height = self.rows[-1]
        return round(last + height + 2, 1)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Everything drawn of it, in order."""
        of = self.told.issue
        head = [
            Text(0.0, round(self.top + 14 + n * line_height("strong"), 1), line, "strong", of=of)
            for n, line in enumerate(self.heading)
        ]
        rows = [part for k in range(len(self.stands)) for part in self._row(k)]
        return (*head, *self._band(), *self._reference(), *rows, *self.marks[0])

    @property
    def bottom(self) -> float:
        """Down to where it reaches."""
        return self.marks[1]

    def _band(self) -> Iterator[Part]:
        """What nobody refuses, or what lies between lines that do not meet, with its words above the rows."""
        say, issue = self.names.say, self.told.issue
        x0, x1 = sorted(self.scale.x(value) for value in self.ends)
        kind = "gap" if self.told.kind == "gap" else "left"
        top = self.start - 4
        box = Box(x0, round(top, 1), max(round(x1 - x0, 1), 2.0), round(self.axis - top, 1))
        yield Rect(box, f"zone-{kind}", of=issue)
        words_ = say(f"zone-figure-band-{'point' if self.told.kind == 'point' else kind}", **self._values())
        room = width_of(words_, "small")
        x = min(max((x0 + x1) / 2, room / 2), self.width - room / 2)
        yield Text(round(x, 1), round(top - 5, 1), words_, "small", "middle", of=issue)

    def _values(self) -> dict[str, str]:
        """The ends of the band in words."""
        low, high = self.ends
        return (
            {"low": self.names.say.number(low), "high": self._quantity(high)}
            if low != high
            else {"low": self._quantity(low)}
        )

    def _quantity(self, value: float) -> str:
        issue = self.names.dossier.get("issue", self.told.issue)
        shown = value if value in limits(self.names.dossier, issue.id) else issue.shown_at(value)
        return f"{self.names.say.number(shown)} {self.names.words(issue, 'unit')}".strip()

    def _reference(self) -> Iterator[Part]:
        if self.told.alternative is not None:
            x = self.scale.x(self.told.alternative)
            yield Stroke(((x, round(self.start - 2, 1)), (x, self.axis)), "reference", of=self.told.issue)

    def _row(self, place: int) -> Iterator[Part]:
        """A name, the bar of what is accepted with a stroke where a line is drawn, and what is asked for."""
        stand, (top, height) = self.stands[place], self.rows[place]
        middle, of = round(top + height / 2, 1), stand.actor
        yield from row_names(self.called[0][place], middle, of)
        yield Stroke(((self.scale.left, middle), (self.scale.right, middle)), "rule", of=of)
        lines = [value for value in (stand.least, stand.most) if value is not None]
        if lines:
            low, high = sorted((self.scale.low, self.scale.high))
            ends = (low if stand.least is None else stand.least, high if stand.most is None else stand.most)
            x0, x1 = sorted(self.scale.x(value) for value in ends)
            yield Rect(Box(x0, round(middle - BAR / 2, 1), max(round(x1 - x0, 1), 1.0), BAR), "accepts", of=of)
        for value in lines:
            x = self.scale.x(value)
            yield Stroke(((x, round(middle - 9, 1)), (x, round(middle + 9, 1))), "red-line", of=of)
        if stand.asks is None or stand.low is None or stand.high is None:
            return
        if stand.low != stand.high:
            yield Stroke(((self.scale.x(stand.low), middle), (self.scale.x(stand.high), middle)), "reach", of=of)
        yield Mark(self.scale.x(stand.asks), middle, "dot", "stake", 5.0, of)

    @cached_property
    def marks(self) -> tuple[tuple[Part, ...], float]:
        """The scale's line, with the ends, the lines drawn and where it stands without an accord as numbers."""
        say, y = self.names.say, self.axis
        parts: list[Part] = [Stroke(((self.scale.left, y), (self.scale.right, y)), "frame")]
        held = {self.scale.low, self.scale.high, *(v for s in self.stands for v in (s.least, s.most) if v is not None)}
        held |= set() if self.told.alternative is None else {self.told.alternative}
        taken: list[Text] = []
        for value in sorted(held, key=self.scale.x):
            x, number = self.scale.x(value), say.number(value)
            inside = min(max(x, width_of(number, "axis") / 2), self.width - width_of(number, "axis") / 2)
            tries = (Text(round(inside, 1), y + 18 + 14 * row, number, "axis", "middle") for row in count())
            free = next(t for t in tries if not any(box_of(t).overlaps(box_of(one), 4.0) for one in taken))
            taken.append(free)
            parts += [Stroke(((x, y), (x, round(free.y - 12, 1))), "frame"), free]
        lowest = max(text.y for text in taken) + 15
        unit = self.names.words(self.names.dossier.get("issue", self.told.issue), "unit")
        if unit:
            parts.append(Text(self.scale.left, round(lowest, 1), unit, "quiet"))
            lowest += 6
        return tuple(parts), round(lowest, 1)

    @property
    def sentence(self) -> str:
        """The issue for who cannot see it."""
        say, told = self.names.say, []
        for stand in self.stands:
            sides = [side for side in ("least", "most") if getattr(stand, side) is not None]
            actor = {"actor": self.names.actor(stand.actor)}
            if sides:
                key = "both" if len(sides) == 2 else sides[0]
                values = {side: self._quantity(getattr(stand, side)) for side in sides}
                told.append(say(f"zone-figure-actor-{key}", **actor, **values))
            if stand.asks is not None:
                told.append(say("zone-figure-actor-asks", **actor, value=self._quantity(stand.asks)))
        kind = {"gap": "gap", "point": "point"}.get(self.told.kind, "left")
        band = say(f"zone-figure-band-{kind}", **self._values())
        issue = self.names.of("issue", self.told.issue)
        return say("zone-figure-told", issue=issue, stands="; ".join(told), band=f"{band[:1].upper()}{band[1:]}.")
