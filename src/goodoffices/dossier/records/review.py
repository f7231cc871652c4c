"""What a reviewer made of a proposed claim, and what proposed it."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, FiniteFloat, model_validator

from goodoffices.dossier.records.record import RecordPart, When
from goodoffices.wording import Worded

State = Literal["proposed", "accepted", "edited", "rejected"]
Reason = Literal["not-a-claim", "wrong-speaker", "wrong-span", "duplicate"]


class Review(RecordPart):
    """Where a claim stands in review; one that was written by hand has none and counts as accepted."""

    state: State
    by: str | None = None
    when: When | None = None
    seconds: FiniteFloat | None = Field(None, ge=0, description="how long the reviewer looked at it")
    reason: Reason | None = None
    unreviewed: bool = Field(False, description="taken over as proposed, without a reviewer")

    @model_validator(mode="after")
    def _reasoned(self) -> Self:
        if self.by is not None and not self.by.strip():
            raise ValueError(Worded("reviewer-blank"))
        if (self.reason is not None) != (self.state == "rejected"):
            raise ValueError(Worded("rejected-reason"))
        if self.unreviewed and self.state != "accepted":
            raise ValueError(Worded("unreviewed-accepted"))
        return self


class Proposer(RecordPart):
    """The extractor that proposed a claim, its rule and how sure that rule is, from 0 to 1."""

    name: str
    version: str | None = None
    rule: str | None = None
    confidence: FiniteFloat | None = Field(None, ge=0, le=1)
    doubt: Literal["negated", "supposed", "asked", "possible"] | None = Field(
        None, description="why nobody may have said it: it is denied, a condition, a question or left open"
    )
