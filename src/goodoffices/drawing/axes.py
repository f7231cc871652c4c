"""The axes of a chart: dates across, values up, multiples of a yardstick as light lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import floor, log10
from sys import float_info

from goodoffices.dossier.records.indicator import Reading
from goodoffices.drawing.figure import Box, Part, Stroke, Text
from goodoffices.wording import Wording

#: So many multiples get a line; with more, every second, fifth, ...
LINES = 12
#: With more multiples than this in the data, the axis does not try to end on one.
MANY = 40
#: A mark further off than so many times the largest value does not stretch the axis.
NEAR = 4
#: So many years get a name; with more, every second, fifth, ...
YEARS = 20
_NICE = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True)
class Axes:
    """From dates and values to px; `yardstick` is the size of one, in the unit of the values."""

    area: Box
    first: date
    last: date
    most: float
    yardstick: float | None = None
    reading: Reading = "multiples"

    def x(self, day: date) -> float:
        """Where a date is."""
        share = (day - self.first).days / max((self.last - self.first).days, 1)
        return round(self.area.x + share * self.area.width, 1)

    def y(self, value: float) -> float:
        """Where a value is."""
        return round(self.area.y + self.area.height * (1 - value / self.most), 1)

    @property
    def right(self) -> float:
        """Where the area ends."""
        return self.area.x + self.area.width

    @property
    def bottom(self) -> float:
        """Where the values start."""
        return self.area.y + self.area.height

    def draw(self, say: Wording, unit: str) -> list[Part]:
        """Values left, years below, multiples as light lines with their number right."""
        frame = [
            ((self.area.x, self.area.y), (self.area.x, self.bottom)),
            ((self.area.x, self.bottom), (self.right, self.bottom)),
        ]
        return [
            *self._multiples(say),
            *self._values(say),
            *self._years(),
            Text(0.0, 12.0, unit, "axis"),
            *(Stroke(line, "frame") for line in frame),
        ]

    def _multiples(self, say: Wording) -> list[Part]:
        parts: list[Part] = []
        for value, of, said in self._lines(say):
            y = self.y(value)
            parts.append(Stroke(((self.area.x, y), (self.right, y)), "rule", of=of))
            parts.append(Text(self.right + 6, y + 4, said, "axis", of=of))
        return parts

    def _lines(self, say: Wording) -> Iterator[tuple[float, str, str]]:
        """Value, name and words of each line: multiples, quarters of a whole, or a mark; never more than `LINES`."""
        size = self.yardstick or 0.0
        if not size:
            return
        if self.reading == "mark":
            if size <= self.most:
                yield size, "mark", say.number(size)
            return
        part = 4 if self.reading == "share" else 1
        step = every_nth(self.most / size * part, LINES)
        for n in range(step, int(min(self.most / size * part, LINES * step)) + 1, step):
            said = say.percent(n / part) if self.reading == "share" else say("series-multiple", multiple=n)
            yield n / part * size, f"multiple {n}" if part == 1 else f"share {n}", said

    def _values(self, say: Wording) -> list[Part]:
        parts: list[Part] = []
        for value in ticks(self.most):
            y = self.y(value)
            parts.append(Stroke(((self.area.x - 4, y), (self.area.x, y)), "frame"))
            parts.append(Text(self.area.x - 8, y + 4, say.number(value), "axis", "end"))
        return parts

    def _years(self) -> list[Part]:
        parts: list[Part] = []
        step = every_nth(self.last.year - self.first.year, YEARS)
        first = self.first.year + 1
        for year in range(first if step == 1 else first + -first % step, self.last.year + 1, step):
            x = self.x(date(year, 1, 1))
            parts.append(Stroke(((x, self.bottom), (x, self.bottom + 5)), "frame"))
            parts.append(Text(x, self.bottom + 18, str(year), "axis", "middle"))
        return parts


def axes(
    days: list[date], values: list[float], yardstick: float | None, width: float, reading: Reading = "multiples"
) -> Axes:
    """Axes that hold all dates and values, with a little room around.

    Parameters
    ----------
    days : list of date
        All that must be seen, in any order.
    values : list of float
    yardstick : float | None
        In the unit of the values.
    width : float
        Of the whole chart, in px.
    reading : str
        How values are read against the yardstick.
    """
    most = min(max(values) * 1.12, float_info.max)
    if yardstick and reading != "multiples":
        near = reading == "share" or yardstick <= NEAR * max(values)
        most = max(most, min(yardstick * 1.06, float_info.max)) if near else most
    elif yardstick and max(values) / yardstick <= MANY:
        most = (int(max(values) / yardstick) + 1.25) * yardstick
    pad = timedelta(days=max((max(days) - min(days)).days // 40, 1))
    area = Box(52.0, 26.0, width - 52 - (44.0 if yardstick else 16.0), 215.0 if width >= 500 else 200.0)
    return Axes(area, min(days) - pad, max(days) + pad, most if most > 0 else 1.0, yardstick, reading)


def every_nth(count: float, most: int) -> int:
    """The round step with which a count of lines comes down to at most so many."""
    step = 1
    while count / step > most:
        step *= 10
    return next(n for n in (step // 10, step // 5, step // 2, step) if n and count / n <= most)


def ticks(most: float) -> list[float]:
    """Round values from 0 up to `most`, at most seven."""
    power = 10.0 ** max(0, floor(log10(most)) - 2) if most > 1 else 1.0
    step = next((n * power for n in (0.1, 0.2, 0.5, *_NICE) if most / (n * power) <= 6), _NICE[-1] * power)
    return [n * step for n in range(int(most / step) + 1)]
