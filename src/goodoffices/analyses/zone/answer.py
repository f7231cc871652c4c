"""The answer to: where do the red lines leave room to agree?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape

#: The lines leave a stretch that nobody refuses, one value, nothing; they bound one side only; there are none.
Kind = Literal["overlap", "point", "gap", "floor", "ceiling", "open"]


class Stand(Shape):
    """Where one actor stands on an issue, on the issue's scale.

    Attributes
    ----------
    asks, low, high
        What it most likely asks for, and the range of that; null without a position.
    least, most
        Its own floor and ceiling; null where it draws none.
    room
        From what it asks to its own nearest line, in per cent of the scale: how much it has left to give. Below 0 when
        it asks for what it says it would refuse; null without both.
    alternative
        From what it asks to where the issue stands without an accord, in per cent of the scale; null without both.
    refuses_alternative
        Whether the latter lies beyond its own line.
    beyond
        The actors whose lines lie short of what it asks.
    """

    actor: str
    asks: float | None
    low: float | None
    high: float | None
    least: float | None
    most: float | None
    room: float | None
    alternative: float | None
    refuses_alternative: bool
    beyond: tuple[str, ...]


class IssueZone(Shape):
    """One issue.

    Attributes
    ----------
    least, most
        The highest floor and the lowest ceiling; null where nobody draws one.
    lower, upper
        Who draws these.
    width
        In per cent of the scale: of what nobody refuses, up to the ends of the scale where no line bounds it; of a gap,
        below 0.
    alternative
        Where it stands without an accord.
    stands
        Everybody with a position or a line on it, in the order of the dossier.
    nearest
        Those with the least room to their own line.
    """

    issue: str
    kind: Kind
    least: float | None
    most: float | None
    lower: tuple[str, ...]
    upper: tuple[str, ...]
    width: float
    alternative: float | None
    stands: tuple[Stand, ...]
    nearest: tuple[str, ...]


class Signatory(Shape):
    """What one signatory of a package has without an accord, and what it would have over that.

    Attributes
    ----------
    alternative
        What it has without any.
    proposed
        What the package on the table is worth to it over that; null where none is proposed.
    most
        The most any package is worth to it that leaves nobody worse off; null where there is none.
    """

    actor: str
    alternative: float
    proposed: float | None
    most: float | None


class PackageZone(Shape):
    """One package.

    Attributes
    ----------
    packages, zone
        How many packages there are, and how many leave nobody worse off.
    worst_off
        What the package that serves the worst-off signatory best is worth to that one over no accord; below 0 without a
        zone: by so much the parties fall short of one.
    nearest
        Those to whom the package on the table is worth least over no accord.
    """

    package: str
    unit: str
    packages: int
    zone: int
    worst_off: float
    signatories: tuple[Signatory, ...]
    nearest: tuple[str, ...]


class Answer(Base):
    """Where do the red lines leave room to agree?"""

    issues: tuple[IssueZone, ...]
    packages: tuple[PackageZone, ...]
    missing: dict[str, str]
