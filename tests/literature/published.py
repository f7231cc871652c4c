"""The schema of `published.toml`: what a source says of a case, and how we came to know it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

#: published: seen in print or in a file its authors made public; recomputed: with another program;
#: recalled: from memory, to be checked against the paper. Only the first makes a literature test.
Origin = Literal["published", "recomputed", "recalled"]
Sequence = Literal["legal", "single_mover", "each_opponent_once"]


class Block(BaseModel):
    """What every block says of its provenance."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    origin: Origin
    source: str
    note: str | None = None


class Numbering(Block):
    """The source's states in its order, each by an expression that holds in this state alone."""

    states: tuple[str, ...]


class Ranking(Block):
    """The order one actor's statements give, by state numbers; ties in brackets."""

    actor: str
    best_to_worst: tuple[int | tuple[int, ...], ...]


class Moves(Block):
    """All moves of one actor as (from, to) state numbers; with `from`, those from this state only."""

    actor: str
    start: int | None = Field(None, alias="from")
    arcs: tuple[tuple[int, int], ...]


class Result(Block):
    """The equilibria of one concept, as expressions that together hold in exactly these states.

    `any_of` instead of `concept`: each actor may be held by any of these. `among`: the source shows only these states.
    `horizon`: how many moves limited-move stability looks ahead.
    """

    concept: str | None = None
    any_of: tuple[str, ...] = ()
    sequence: Sequence = "legal"
    horizon: int | None = Field(None, ge=1)
    among: str | None = None
    equilibria: tuple[str, ...]

    @model_validator(mode="after")
    def _one_way(self) -> Result:
        if (self.concept is None) == (not self.any_of):
            raise ValueError("a result is of one concept or of any_of several")
        if (self.horizon is None) == (self.concept == "lh"):
            raise ValueError("limited-move stability has a horizon, and nothing else has one")
        return self

    @property
    def concepts(self) -> tuple[str, ...]:
        """The concepts of which one must hold for each actor."""
        return self.any_of if self.concept is None else (self.concept,)


class Individual(Block):
    """The states one actor would not leave, as expressions that together hold in exactly these."""

    actor: str
    concept: str
    sequence: Sequence = "legal"
    stable: tuple[str, ...]


class Settlement(Block):
    """Where a bargaining model puts the issues, each on its own scale and `within` what the source prints.

    `parameters`: what the model is run with. `path`: the outcome after each round, the start first.
    """

    model: str
    parameters: dict[str, Any] = {}
    outcome: dict[str, float] = Field(min_length=1)
    path: dict[str, tuple[float, ...]] = {}
    within: float = Field(gt=0)


class Standing(Block):
    """Where the actors of a spatial model stand when it comes to rest, and the chances of their positions.

    `positions`: issue, actor, value on the issue's own scale.
    """

    model: str
    parameters: dict[str, Any] = {}
    turns: int
    positions: dict[str, dict[str, float]] = Field(min_length=1)
    within: float = Field(gt=0)
    chances: dict[str, float]
    chances_within: float = Field(gt=0)


class Published(BaseModel):
    """One file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    numbering: Numbering | None = None
    ranking: tuple[Ranking, ...] = ()
    moves: tuple[Moves, ...] = ()
    result: tuple[Result, ...] = ()
    individual: tuple[Individual, ...] = ()
    settlement: tuple[Settlement, ...] = ()
    standing: tuple[Standing, ...] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Published:
        if not (self.result or self.settlement or self.standing):
            raise ValueError("a file has a result, a settlement or a standing; else nothing would be tested")
        return self

    @model_validator(mode="after")
    def _numbered(self) -> Published:
        if (self.ranking or self.moves) and self.numbering is None:
            raise ValueError("rankings and moves name states by number: a [numbering] must say which they are")
        return self


def read(path: Path) -> Published:
    """Read and check one `published.toml`."""
    return Published.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
