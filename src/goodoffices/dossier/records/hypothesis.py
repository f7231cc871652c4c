"""A hypothesis: one explanation of what is going on, and how each claim sits with it."""

from __future__ import annotations

from typing import Literal

from goodoffices.dossier.records.record import Id, Record

#: Very consistent, consistent, neither, inconsistent, very inconsistent.
Mark = Literal["CC", "C", "N", "I", "II"]


class Hypothesis(Record):
    """One of several explanations that exclude one another; `marks` say how each claim sits with it."""

    id: Id
    text: str
    marks: dict[str, Mark] = {}
