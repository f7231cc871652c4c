"""An indicator: a public series, the yardsticks it is read against and what others reported of it."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import Field, field_validator

from goodoffices.dossier.bounds import QUANTITY, Quantity
from goodoffices.dossier.period import first_day
from goodoffices.dossier.records.record import Id, Record, RecordPart, When
from goodoffices.wording import Worded


def beside(series: str) -> bool:
    """Whether a path names a table in the folder of the dossier: no hidden file, no text of a source, no note."""
    parts = re.split(r"[/\\]", series)
    odd = any(part in ("", "..") or part.startswith(".") for part in parts) or parts[0].lower() in ("sources", "notes")
    return series.lower().endswith(".csv") and series.isprintable() and not odd and not re.match(r"\w:", series)


class Observation(RecordPart):
    """One row of a series: what it measured when, and since when anybody could know."""

    as_of: When
    published: When
    value: Quantity
    source: str


#: How a value is read against a yardstick.
Reading = Literal["multiples", "share", "mark"]


class Yardstick(RecordPart):
    """A public quantity to read a value against, in the indicator's unit."""

    id: Id
    value: Quantity = Field(gt=1 / QUANTITY)
    label: str
    reading: Reading = Field(
        "multiples",
        description="multiples: so many of these; share: percent of this whole, as of a reservoir; mark: days to it",
    )
    because: tuple[str, ...] = ()
    translation: dict[str, dict[str, str]] = {}


class Reported(RecordPart):
    """A number somebody printed about the series: a level, or an increase on the row before."""

    as_of: When
    kind: Literal["level", "increase"]
    value: Quantity
    source: str
    published: When | None = None


class Indicator(Record):
    """A series of observations, oldest first."""

    id: Id
    label: str
    unit: str
    unit_one: str = Field("", description="what one of the unit is called")
    observations: tuple[Observation, ...] = ()
    yardsticks: tuple[Yardstick, ...] = ()
    reported: tuple[Reported, ...] = ()
    hysteresis: Quantity = Field(0.1, ge=0, description="in yardsticks: a crossing is undone this far below it")
    series: str | None = Field(None, description="the CSV file the observations are kept in, beside dossier.toml")

    @field_validator("series")
    @classmethod
    def _inside(cls, series: str | None) -> str | None:
        if series is not None and not beside(series):
            raise ValueError(Worded("series-elsewhere"))
        return series

    @property
    def in_force(self) -> tuple[Observation, ...]:
        """The rows by the day they measure; of several for one day the one published last.

        The order of the series counts for nothing: of two published on one day, too, the larger value is taken.
        """

        def rank(row: Observation) -> tuple[str, float, str]:
            return first_day(row.published), row.value, row.source

        latest: dict[str, Observation] = {}
        for row in self.observations:
            other = latest.setdefault(row.as_of, row)
            if other is not row and rank(row) > rank(other):
                latest[row.as_of] = row
        return tuple(sorted(latest.values(), key=lambda row: (first_day(row.as_of), row.as_of)))
