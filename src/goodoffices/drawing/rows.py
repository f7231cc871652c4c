"""Rows under one another with their names at the left and a scale at the right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goodoffices.drawing.figure import Part, Stroke, Text
from goodoffices.drawing.measure import line_height, lines_of, width_of
from goodoffices.wording import Wording

#: Height of a row, at least, in px.
ROW = 22.0


@dataclass(frozen=True)
class Scale:
    """From values between `low` and `high` to px between `left` and `right`."""

    left: float
    right: float
    low: float = 0.0
    high: float = 100.0

    def x(self, value: float) -> float:
        """Where a value is."""
        share = (value - self.low) / ((self.high - self.low) or 1.0)
        return round(self.left + share * (self.right - self.left), 1)

    def axis(self, say: Wording, y: float, ticks: Iterable[float]) -> list[Part]:
        """A line below the rows, with ticks and their numbers."""
        parts: list[Part] = [Stroke(((self.left, y), (self.right, y)), "frame")]
        for tick in ticks:
            parts.append(Stroke(((self.x(tick), y), (self.x(tick), y + 5)), "frame"))
            parts.append(Text(self.x(tick), y + 18, say.number(tick), "axis", "middle"))
        return parts


def column(names: Sequence[str], width: float, share: float = 0.32) -> tuple[tuple[tuple[str, ...], ...], float]:
    """Names broken into lines within a share of the width, and how wide the column is then, in px."""
    broken = tuple(lines_of(name, share * width) for name in names)
    return broken, max((width_of(line) for lines in broken for line in lines), default=0.0)


def height(lines: Sequence[str]) -> float:
    """The height of a row whose name takes so many lines, in px."""
    return max(ROW, len(lines) * line_height() + 6)


def row_names(lines: Sequence[str], middle: float, of: str = "", style: str = "label") -> list[Part]:
    """A row's name, centred about a height."""
    first = middle + 4 - (len(lines) - 1) / 2 * line_height()
    return [Text(0.0, round(first + n * line_height(), 1), line, style, of=of) for n, line in enumerate(lines)]


def tick_text(say: Wording, value: float) -> str:
    """A number no finer than a forecast is: whole from ten on, else one decimal."""
    return say.number(value, 0 if abs(value) >= 10 else 1)
