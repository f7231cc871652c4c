"""The answer to: is there an accord all would sign, and who could break it?"""

from __future__ import annotations

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Package(Shape):
    """A package that no other one beats."""

    options: dict[str, str]
    surplus: dict[str, float]
    in_zone: bool
    marks: tuple[str, ...]


class Solution(Shape):
    """The package a cooperative solution picks."""

    options: dict[str, str]
    surplus: dict[str, float]
    in_zone: bool
    flags: tuple[str, ...]


class Proposed(Shape):
    """The package on the table."""

    options: dict[str, str]
    surplus: dict[str, float]
    in_zone: bool
    on_front: bool


class Linkage(Shape):
    """What the parts are worth together, and what they would be worth settled one by one."""

    together: dict[str, float]
    apart: dict[str, float]
    total: float


class Accord(Shape):
    """The accord whose holding is tested."""

    which: str
    options: dict[str, str]
    surplus: dict[str, float]
    in_zone: bool


class Deviation(Shape):
    """A group that would do better without the accord."""

    coalition: tuple[str, ...]
    options: dict[str, str] | None
    gains: dict[str, float]


class Core(Shape):
    """Which divisions no group can better."""

    empty: bool
    excess: float
    low: dict[str, float]
    high: dict[str, float]


class Divisions(Shape):
    """How what an accord is worth could be divided, where payments are possible."""

    worth: dict[str, float]
    shapley: dict[str, float]
    nucleolus: dict[str, float]
    core: Core


class SidePayment(Shape):
    """What would be paid to let everybody gain."""

    payment: dict[str, float]
    paid: float
    from_outside: float


class Answer(Base):
    """Is there an accord all would sign, and who could break it?"""

    package: str
    unit: str
    transfers: bool
    signatories: tuple[str, ...]
    disagreement: dict[str, float]
    packages: int
    zone: int
    front: tuple[Package, ...]
    solutions: dict[str, Solution | None]
    proposed: Proposed | None
    linkage: Linkage | None
    accord: Accord | None
    deviations: tuple[Deviation, ...] | None
    divisions: Divisions | None
    side_payment: SidePayment | None
    missing: dict[str, str]
