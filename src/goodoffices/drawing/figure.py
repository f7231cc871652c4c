"""A figure as plain data: shapes and texts with a style's name each, so that tests need no pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True)
class Box:
    """A rectangle by its left upper corner and its size, in px."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: Box, gap: float = 0.0) -> bool:
        """Whether the two share more than an edge, or come nearer than `gap` px."""
        return (
            self.x < other.x + other.width + gap
            and other.x < self.x + self.width + gap
            and self.y < other.y + other.height + gap
            and other.y < self.y + self.height + gap
        )

    def holds(self, other: Box) -> bool:
        """Whether the other lies wholly within."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= self.x + self.width
            and other.y + other.height <= self.y + self.height
        )


@dataclass(frozen=True)
class Text:
    """Words on one line; `x`, `y` is where the baseline starts, is centred or ends.

    `of` names the record it speaks of, for tests and for readers of the data.
    """

    x: float
    y: float
    words: str
    style: str = "label"
    anchor: Anchor = "start"
    of: str = ""


@dataclass(frozen=True)
class Rect:
    """A rectangle with corners rounded by `radius` px."""

    box: Box
    style: str
    radius: float = 0.0
    of: str = ""


@dataclass(frozen=True)
class Stroke:
    """A line through its points; `head` puts an arrow at its end."""

    points: tuple[Point, ...]
    style: str
    head: bool = False
    of: str = ""


@dataclass(frozen=True)
class Mark:
    """A sign at a point: its form tells as much as its colour."""

    x: float
    y: float
    form: Literal["dot", "ring", "diamond", "down"]
    style: str
    size: float = 4.0
    of: str = ""


Part = Text | Rect | Stroke | Mark


@dataclass(frozen=True)
class Figure:
    """What is drawn and what is said of it to who cannot see it.

    Attributes
    ----------
    id : str
        Unique on a page.
    title, description : str
        For screen readers; the description tells what the figure shows, in sentences.
    width, height : float
        In px at the size it was laid out for.
    parts : tuple
        In the order of drawing.
    """

    id: str
    title: str
    description: str
    width: float
    height: float
    parts: tuple[Part, ...]

    @property
    def texts(self) -> tuple[Text, ...]:
        """All words in it."""
        return tuple(part for part in self.parts if isinstance(part, Text))

    def of(self, kind: type[Part]) -> tuple[Part, ...]:
        """All parts of one class."""
        return tuple(part for part in self.parts if isinstance(part, kind))
