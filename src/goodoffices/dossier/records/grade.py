"""Two independent grades, after AJP-2.1: how far the source can be relied on, and how far the information holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from goodoffices.dossier.records.record import RecordPart, When

#: What a hurried grader gives: both grades as if they were one.
DIAGONAL = ("A1", "B2", "C3", "D4", "E5")
#: From so many graded claims, and above this share on the diagonal, the habit is worth a warning.
ENOUGH, HABIT = 10, 0.8


class Grade(RecordPart):
    """Two independent grades: of the source (F = no basis to judge) and of the information (6 = no basis to judge).

    A new grade is a new `rev` of its claim, so that the earlier ones stay.
    """

    reliability: Literal["A", "B", "C", "D", "E", "F"]
    credibility: Literal[1, 2, 3, 4, 5, 6]
    by: str | None = None
    when: When | None = None
    why: str | None = None

    def __str__(self) -> str:
        return f"{self.reliability}{self.credibility}"

    @property
    def with_basis(self) -> bool:
        """Whether there was a basis for both; F and 6 say that there was none, not that something is bad."""
        return self.reliability != "F" and self.credibility != 6


def on_the_diagonal(grades: Iterable[Grade]) -> tuple[int, int]:
    """How many grades with a basis lie on the diagonal, and how many have a basis."""
    based = [grade for grade in grades if grade.with_basis]
    return sum(str(grade) in DIAGONAL for grade in based), len(based)


def a_habit(diagonal: int, graded: int) -> bool:
    """Whether so many on the diagonal are more than chance would give an independent grader."""
    return graded >= ENOUGH and diagonal > HABIT * graded
