"""A claim: who said what, through whom, when, with what status and grade."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from goodoffices.dossier.record import Id, Record, When

Status = Literal[
    "asserted",
    "confirmed",
    "denied",
    "declined",
    "no-response",
    "hedged",
    "reported",
    "committed",
    "estimated",
    "unattributed",
]
Mode = Literal["direct", "mixed", "indirect", "free-indirect", "headline", "narrator"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Speaker(_Part):
    """Who said it: a person, an office or an outlet, and the actor they speak for."""

    name: str
    role: str | None = None
    on_behalf_of: Id | None = Field(None, description="the actor spoken for")
    anonymous: bool = False


class Hop(_Part):
    """One step on the way from the speaker to the page."""

    who: str
    kind: Literal["root", "press-call", "interview", "agency", "outlet", "translation"] = "outlet"
    on: When | None = None


class Bearing(_Part):
    """What a claim bears on, by id."""

    actors: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()


class Grade(_Part):
    """Two independent grades: of the source (F = no basis to judge) and of the information (6 = no basis to judge)."""

    reliability: Literal["A", "B", "C", "D", "E", "F"]
    credibility: Literal[1, 2, 3, 4, 5, 6]
    by: str | None = None
    why: str | None = None

    def __str__(self) -> str:
        return f"{self.reliability}{self.credibility}"


class Claim(Record):
    """One attributed statement, or one in the newsroom's own voice (status unattributed, no speaker).

    Append-only: a correction is a new record with the same id and `rev` + 1; the highest counts.
    """

    id: Id
    rev: int = Field(1, ge=1)
    paraphrase: str = Field(description="in the analyst's own words, without quotation marks")
    status: Status
    mode: Mode = "indirect"
    speaker: Speaker | None = None
    chain: tuple[Hop, ...] = ()
    source: Id | None = None
    said: When | None = None
    about: When | None = None
    bears_on: Bearing = Bearing()
    grade: Grade | None = None
    confirms: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()
    withdrawn: bool = False

    @model_validator(mode="after")
    def _voice(self) -> Claim:
        if (self.speaker is None) != (self.status == "unattributed"):
            raise ValueError("a claim has a speaker, or the status 'unattributed', and not both")
        return self

    @property
    def root(self) -> str:
        """What the claim goes back to: the first hop, else the speaker, else its source. Equal roots count once."""
        first = self.chain[0].who if self.chain else None
        speaker = self.speaker.name if self.speaker else None
        return (first or speaker or self.source or self.id).strip().lower()
