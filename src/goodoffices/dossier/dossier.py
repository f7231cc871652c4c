"""A dossier: all that is known of one matter, checked once when made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from goodoffices.dossier.check import references
from goodoffices.dossier.identifying import identified
from goodoffices.dossier.records.actor import Actor
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.event import Event
from goodoffices.dossier.records.hypothesis import Hypothesis
from goodoffices.dossier.records.indicator import Indicator
from goodoffices.dossier.records.intervention import Intervention
from goodoffices.dossier.records.issue import Fact, Interest, Issue, Position, RedLine
from goodoffices.dossier.records.judgement import Judgement
from goodoffices.dossier.records.option import Option
from goodoffices.dossier.records.outcome import Outcome
from goodoffices.dossier.records.package import Package
from goodoffices.dossier.records.preference import Preference
from goodoffices.dossier.records.record import DescribedRecord, Id, Record
from goodoffices.dossier.records.relation import Relation
from goodoffices.dossier.records.rule import Rule
from goodoffices.dossier.records.signal import Signal
from goodoffices.dossier.records.source import Source
from goodoffices.errors import BadInput

#: kind of record, as in the file -> its class, in the order of the file.
KINDS: dict[str, type[Record]] = {
    "source": Source,
    "claim": Claim,
    "judgement": Judgement,
    "hypothesis": Hypothesis,
    "actor": Actor,
    "relation": Relation,
    "event": Event,
    "option": Option,
    "rule": Rule,
    "preference": Preference,
    "outcome": Outcome,
    "indicator": Indicator,
    "signal": Signal,
    "issue": Issue,
    "position": Position,
    "interest": Interest,
    "red_line": RedLine,
    "fact": Fact,
    "package": Package,
    "intervention": Intervention,
}
#: The kinds whose records may leave out their ids.
DESCRIBED = tuple(kind for kind, model in KINDS.items() if issubclass(model, DescribedRecord))


class About(Record):
    """The matter itself: its name, the language it is written in and the day it speaks of."""

    format: Literal[1, 2] = Field(1, description="of the file; from 2 on, orders name states by patterns alone")
    id: Id
    title: str
    language: str = "en"
    as_of: date | None = None
    marking: str = "public"
    summary: str | None = None
    bound: tuple[str, ...] = ()


class StatusQuo(Record):
    """Where things stand: the level of each option; an option left out stands at its first level."""

    levels: dict[str, str] = {}


#: kind of table -> its class.
TABLES: dict[str, type[Record]] = {"about": About, "status_quo": StatusQuo}


class Dossier(BaseModel):
    """Frozen records; every analysis takes one, every edit makes another.

    Attributes
    ----------
    about : About
    source, claim, judgement, hypothesis, actor, relation, event, option, rule, preference, outcome, indicator,
    signal, issue, position, interest, red_line, fact, package, intervention : tuple of records
    status_quo : StatusQuo | None

    Raises
    ------
    BadInput
        On making one whose records do not fit together, with all faults.

    Examples
    --------
    >>> import goodoffices
    >>> dossier = goodoffices.open("chicken")
    >>> [actor.name for actor in dossier.actor]
    ['Row', 'Column']
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    about: About
    source: tuple[Source, ...] = ()
    claim: tuple[Claim, ...] = ()
    judgement: tuple[Judgement, ...] = ()
    hypothesis: tuple[Hypothesis, ...] = ()
    actor: tuple[Actor, ...] = ()
    relation: tuple[Relation, ...] = ()
    event: tuple[Event, ...] = ()
    option: tuple[Option, ...] = ()
    rule: tuple[Rule, ...] = ()
    preference: tuple[Preference, ...] = ()
    outcome: tuple[Outcome, ...] = ()
    indicator: tuple[Indicator, ...] = ()
    signal: tuple[Signal, ...] = ()
    issue: tuple[Issue, ...] = ()
    position: tuple[Position, ...] = ()
    interest: tuple[Interest, ...] = ()
    red_line: tuple[RedLine, ...] = ()
    fact: tuple[Fact, ...] = ()
    package: tuple[Package, ...] = ()
    intervention: tuple[Intervention, ...] = ()
    status_quo: StatusQuo | None = None

    @field_validator(*DESCRIBED)
    @classmethod
    def _identified(cls, records: tuple[Any, ...], info: ValidationInfo) -> tuple[Any, ...]:
        return identified(str(info.field_name), records)

    @model_validator(mode="after")
    def _fits_together(self) -> Dossier:
        misfits = references.misfits(self)
        if misfits:
            raise BadInput(misfit.fault for misfit in misfits)
        return self

    @property
    def ledger(self) -> tuple[Claim, ...]:
        """Every claim at its highest `rev`, in the order first written; what is proposed or rejected is among them.

        Examples
        --------
        >>> import goodoffices
        >>> [claim.id for claim in goodoffices.open("us-iran-2025").ledger][:2]
        ['c01', 'c02']
        """
        latest: dict[str, Claim] = {}
        for claim in self.claim:
            if claim.id not in latest or claim.rev > latest[claim.id].rev:
                latest[claim.id] = claim
        return tuple(latest.values())

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that count: the ledger without what is only proposed, and without what was rejected.

        Examples
        --------
        >>> import goodoffices
        >>> talks = goodoffices.open("us-iran-2025")
        >>> len(talks.claims) <= len(talks.ledger)
        True
        """
        return tuple(claim for claim in self.ledger if claim.counts)

    @property
    def standing(self) -> tuple[Claim, ...]:
        """The claims that count and still stand: neither withdrawn nor superseded.

        Examples
        --------
        >>> import goodoffices
        >>> talks = goodoffices.open("us-iran-2025")
        >>> len(talks.standing) <= len(talks.claims)
        True
        """
        superseded = self.superseded
        return tuple(claim for claim in self.claims if not claim.withdrawn and claim.id not in superseded)

    @property
    def superseded(self) -> dict[str, str]:
        """Claims whose speaker has since said otherwise, with the claim that says so; withdrawn ones supersede none.

        Examples
        --------
        >>> import goodoffices
        >>> goodoffices.open("us-iran-2025").superseded
        {}
        """
        return {id: claim.id for claim in self.claims if not claim.withdrawn for id in claim.supersedes}

    @property
    def judges(self) -> tuple[str, ...]:
        """Everyone who gave a preference, in the order of the file; no actor who sees another one's, see `perceived`.

        Examples
        --------
        >>> import goodoffices
        >>> goodoffices.open("us-iran-2025").judges
        ('team', 'pessimist', 'sceptic', 'alarmed')
        """
        seen = {id(preference) for preference in self.perceived}
        return tuple(dict.fromkeys(p.judge for p in self.preference if id(p) not in seen))

    @property
    def perceived(self) -> tuple[Preference, ...]:
        """The preferences as another actor sees them: those whose judge is an actor, and not the one they are of.

        Examples
        --------
        >>> import goodoffices
        >>> goodoffices.open("us-iran-2025").perceived
        ()
        """
        actors = {actor.id for actor in self.actor}
        return tuple(p for p in self.preference if p.judge in actors and p.judge != p.actor)

    def get(self, kind: str, id: str) -> Any:
        """The record of that kind and id (of a claim, the highest `rev`), or None.

        Examples
        --------
        >>> import goodoffices
        >>> goodoffices.open("chicken").get("actor", "row").name
        'Row'
        """
        records = self.ledger if kind == "claim" else getattr(self, kind)
        return next((record for record in records if record.id == id), None)

    def crossed(self, issue: str, value: float) -> Iterator[tuple[RedLine, float]]:
        """The red lines on an issue that a value on its scale lies beyond, each with the limit that is crossed.

        Examples
        --------
        >>> import goodoffices
        >>> talks = goodoffices.open("us-iran-2025")
        >>> [(line.actor, limit) for line, limit in talks.crossed("stock", 300.0)]
        [('usa', 274.8)]
        """
        for line in self.red_line:
            limit = line.crossed(value) if line.issue == issue else None
            if limit is not None:
                yield line, limit

    def levels(self) -> dict[str, tuple[str, ...]]:
        """Option id to the names of its levels, in the order of the file.

        Examples
        --------
        >>> import goodoffices
        >>> goodoffices.open("chicken").levels()
        {'row_swerves': ('no', 'yes'), 'column_swerves': ('no', 'yes')}
        """
        return {option.id: option.levels for option in self.option}
