"""The axes of a chart: dates across, values up, multiples of a yardstick as light lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from goodoffices.figures.figure import Box, Part, Stroke, Text
from goodoffices.figures.wording import Wording

#: So many multiples get a line; with more, every second, fifth, ...
LINES = 12
#: With more multiples than this in the data, the axis does not try to end on one.
MANY = 40
_NICE = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True)
class Axes:
    """From dates and values to px; `yardstick` is the size of one, in the unit of the values."""

    area: Box
    first: date
    last: date
    most: float
    yardstick: float | None = None

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
        count = int(self.most / self.yardstick) if self.yardstick else 0
        step = next((n for n in _NICE if count / n <= LINES), _NICE[-1])
        for n in range(step, count + 1, step):
            y, of = self.y(n * (self.yardstick or 0.0)), f"multiple {n}"
            parts.append(Stroke(((self.area.x, y), (self.right, y)), "rule", of=of))
            parts.append(Text(self.right + 6, y + 4, say("series-multiple", multiple=n), "axis", of=of))
        return parts

    def _values(self, say: Wording) -> list[Part]:
        parts: list[Part] = []
        for value in ticks(self.most):
            y = self.y(value)
            parts.append(Stroke(((self.area.x - 4, y), (self.area.x, y)), "frame"))
            parts.append(Text(self.area.x - 8, y + 4, say.number(value), "axis", "end"))
        return parts

    def _years(self) -> list[Part]:
        parts: list[Part] = []
        for year in range(self.first.year + 1, self.last.year + 1):
            x = self.x(date(year, 1, 1))
            parts.append(Stroke(((x, self.bottom), (x, self.bottom + 5)), "frame"))
            parts.append(Text(x, self.bottom + 18, str(year), "axis", "middle"))
        return parts


def axes(days: list[date], values: list[float], yardstick: float | None, width: float) -> Axes:
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
    """
    most = max(values) * 1.12
    if yardstick and max(values) / yardstick <= MANY:
        most = (int(max(values) / yardstick) + 1.25) * yardstick
    pad = timedelta(days=max((max(days) - min(days)).days // 40, 1))
    area = Box(52.0, 26.0, width - 52 - (44.0 if yardstick else 16.0), 215.0 if width >= 500 else 200.0)
    return Axes(area, min(days) - pad, max(days) + pad, most or 1.0, yardstick)


def ticks(most: float) -> list[float]:
    """Round values from 0 up to `most`, at most seven."""
    power = 1.0
    while most / power > 5000:
        power *= 1000
    step = next((n * power for n in (0.1, 0.2, 0.5, *_NICE) if most / (n * power) <= 6), _NICE[-1] * power)
    return [n * step for n in range(int(most / step) + 1)]
