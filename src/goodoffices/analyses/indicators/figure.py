"""An indicator over time against the multiples of a yardstick, up to what was published by the dossier's day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from goodoffices.analyses.indicators.answer import Crossing
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.period import Period
from goodoffices.dossier.records.indicator import Indicator, Observation, Yardstick
from goodoffices.drawing.axes import Axes, axes
from goodoffices.drawing.figure import Box, Figure, Mark, Part, Point, Stroke, Text
from goodoffices.drawing.layout import free
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import box_of
from goodoffices.result import Result
from goodoffices.wording import Wording
from goodoffices.words.wording import words

#: A chart has places for so many stretches of rows, and words for so many crossings, the last ones.
PLACES, NAMED = 300, 24


def figure(
    result: Result,
    dossier: Dossier,
    *,
    indicator: str,
    yardstick: str | None = None,
    language: str,
    width: float = 720.0,
) -> Figure:
    """Draw one series, with the crossings the analysis `indicators` found.

    Parameters
    ----------
    result : Result
        Of the analysis `indicators`.
    dossier : Dossier
    indicator : str
    yardstick : str, optional
        Whose multiples to draw and whose crossings to mark (default: the indicator's first).
    language : str
    width : float
        In px.
    """
    record: Indicator = dossier.get("indicator", indicator)
    stick = next((y for y in record.yardsticks if yardstick in (None, y.id)), None)
    today = dossier.about.as_of
    found = getattr(result.answer[indicator], "crossings", ()) if indicator in result.answer else ()
    crossings = tuple(c for c in found if stick and c.yardstick == stick.id)
    rows = tuple(_known(record, today))
    if not rows:
        return Figure(f"series-{indicator}", record.in_language("label", language), "", width, 0.0, ())
    return _Chart(record, stick, rows, crossings, today, words(language), width).figure()


def _day(row: Observation) -> date:
    return Period.parse(row.as_of).first


def _known(record: Indicator, today: date | None) -> list[Observation]:
    known = (row for row in record.observations if today is None or Period.parse(row.published).first <= today)
    return thinned(record.model_copy(update={"observations": tuple(known)}).in_force)


def thinned(rows: Sequence[Observation]) -> list[Observation]:
    """The rows a chart has room for: all, or of each of `PLACES` stretches the lowest and the highest, and the last."""
    if len(rows) <= 2 * PLACES:
        return list(rows)
    kept: set[int] = {0, len(rows) - 1}
    for place in range(PLACES):
        stretch = range(place * len(rows) // PLACES, (place + 1) * len(rows) // PLACES)
        kept |= {min(stretch, key=lambda n: rows[n].value), max(stretch, key=lambda n: rows[n].value)}
    return [rows[n] for n in sorted(kept)]


@dataclass(frozen=True)
class _Chart:
    """All a chart is drawn from."""

    record: Indicator
    stick: Yardstick | None
    rows: tuple[Observation, ...]
    crossings: tuple[Crossing, ...]
    today: date | None
    say: Wording
    width: float

    def figure(self) -> Figure:
        days = [_day(row) for row in self.rows] + ([self.today] if self.today else [])
        stick = self.stick
        values = [row.value for row in self.rows]
        drawn = (
            axes(days, values, stick.value, self.width, stick.reading)
            if stick
            else axes(days, values, None, self.width)
        )
        points = tuple((drawn.x(_day(row)), drawn.y(row.value)) for row in self.rows)
        parts = [*drawn.draw(self.say, self.record.unit), *self._now(drawn), Stroke(points, "line", of=self.record.id)]
        parts += self._marks(points)
        parts += self._labels(points, parts, drawn.area)
        legend, height = self._legend(drawn.bottom + 44)
        label = self.record.in_language("label", self.say.language)
        title = self.say("series-title", label=label, unit=self.record.unit)
        return Figure(f"series-{self.record.id}", title, self._description(), self.width, height, (*parts, *legend))

    @cached_property
    def _crossed(self) -> dict[str, Crossing]:
        return {crossing.as_of: crossing for crossing in self.crossings}

    def _crossing(self, row: Observation) -> Crossing | None:
        return self._crossed.get(row.as_of)

    def _now(self, drawn: Axes) -> list[Part]:
        if self.today is None:
            return []
        x, said = drawn.x(self.today), self.say("as-of", date=self.say.date(self.today))
        return [
            Stroke(((x, 18.0), (x, drawn.bottom)), "asof-line", of="as-of"),
            Text(x, 12.0, said, "asof", "end", "as-of"),
        ]

    def _marks(self, points: tuple[Point, ...]) -> list[Part]:
        """A dot for a measurement, a diamond where a multiple was reached, a triangle where that was undone."""
        parts: list[Part] = []
        for row, (x, y) in zip(self.rows, points, strict=True):
            crossing = self._crossing(row)
            if crossing is None:
                parts.append(Mark(x, y, "dot", "measured", 3.2, row.as_of))
            elif crossing.direction == "up":
                parts.append(Mark(x, y, "diamond", "up", 6.5, row.as_of))
            else:
                parts.append(Mark(x, y, "down", "undone", 5.0, row.as_of))
        return parts

    def _labels(self, points: tuple[Point, ...], drawn: list[Part], area: Box) -> list[Text]:
        """The multiple at each crossing and the last value, where they cover nothing."""
        texts: list[Text] = []
        taken = [box_of(part) for part in drawn if isinstance(part, Text)]
        taken += [Box(x - 3, y - 3, 6, 6) for x, y in points] + _along(points)
        named = [row.as_of for row in self.rows if self._crossing(row)][-NAMED:]
        for row, (x, y) in zip(self.rows, points, strict=True):
            said = self._said(row) if row is self.rows[-1] or row.as_of in named else ""
            if said:
                style = "strong" if row is self.rows[-1] else "mark"
                texts.append(free(Text(x, y, said, style, "end", row.as_of), taken, area))
                taken.append(box_of(texts[-1]))
        return texts

    def _said(self, row: Observation) -> str:
        last = self.say("series-last", value=self.say.number(row.value), unit=self.record.unit)
        told = [last] if row is self.rows[-1] else []
        crossing = self._crossing(row)
        if crossing:
            key = "series-multiple" if crossing.direction == "up" else "series-below"
            told.append(self.say(key, multiple=crossing.multiple))
        return " · ".join(told)

    def _legend(self, y: float) -> tuple[list[Part], float]:
        """What each sign means, in rows; and how far down they reach."""
        directions = {c.direction for c in self.crossings}
        entries: list[tuple[Part, str]] = [(Mark(8, 0, "dot", "measured", 5.0), self.say("series-legend-measured"))]
        if "up" in directions:
            entries.append((Mark(8, 0, "diamond", "up", 6.5), self.say("series-legend-up")))
        if "down" in directions:
            entries.append((Mark(8, 0, "down", "undone", 5.0), self.say("series-legend-undone")))
        if self.stick:
            said = self.say(
                f"series-legend-{self.stick.reading}",
                value=self.say.number(self.stick.value),
                unit=self.record.unit,
                label=self._yardstick(),
            )
            entries.append((Stroke(((0, 0), (16, 0)), "rule"), said))
        return legend(entries, self.width, y, 24.0)

    def _yardstick(self) -> str:
        return (
            ""
            if self.stick is None
            else str(self.stick.translation.get(self.say.language, {}).get("label", self.stick.label))
        )

    def _description(self) -> str:
        say, first, last = self.say, self.rows[0], self.rows[-1]
        keys = {"up": "series-crossing", "down": "series-crossing-undone"}
        more = len(self.crossings) - NAMED
        told = [say("series-crossings-before", count=more)] if more > 0 else []
        told += [
            say(keys[c.direction], date=say.date(c.as_of), multiple=c.multiple, yardstick=self._yardstick())
            for c in self.crossings[-NAMED:]
        ]
        return say(
            "series-description",
            count=len(self.rows),
            first=say.number(first.value),
            last=say.number(last.value),
            unit=self.record.unit,
            first_date=say.date(first.as_of),
            last_date=say.date(last.as_of),
            crossings=" ".join(told),
        ).strip()


def _along(points: tuple[Point, ...]) -> list[Box]:
    """Small boxes along the line, so that no words are put on it."""
    boxes = []
    for (ax, ay), (bx, by) in pairwise(points):
        steps = max(int(max(abs(bx - ax), abs(by - ay)) // 6), 1)
        boxes += [Box(ax + (bx - ax) * k / steps - 1, ay + (by - ay) * k / steps - 1, 2, 2) for k in range(steps)]
    return boxes
