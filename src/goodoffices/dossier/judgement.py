"""A judgement: what an analyst holds, marked as such, with likelihood and confidence kept apart."""

from __future__ import annotations

from pydantic import field_validator

from goodoffices.dossier.record import Confidence, Id, Record, When

#: ICD 203 (2015), in per cent: the first of the two words of each row.
LIKELIHOODS = {
    "almost-no-chance": (1, 5),
    "very-unlikely": (5, 20),
    "unlikely": (20, 45),
    "roughly-even": (45, 55),
    "likely": (55, 80),
    "very-likely": (80, 95),
    "almost-certain": (95, 99),
}


class Judgement(Record):
    """One analyst's reasoned view."""

    id: Id
    by: str
    date: When
    text: str
    likelihood: str | tuple[float, float] | None = None
    confidence: Confidence | None = None

    @field_validator("likelihood")
    @classmethod
    def _on_the_scale(cls, value: str | tuple[float, float] | None) -> str | tuple[float, float] | None:
        if isinstance(value, str) and value not in LIKELIHOODS:
            raise ValueError(f"expected one of {', '.join(LIKELIHOODS)} or a range such as [0.2, 0.4]")
        if isinstance(value, tuple) and not 0 <= value[0] <= value[1] <= 1:
            raise ValueError("a likelihood's range lies within 0 and 1, lowest first")
        return value
