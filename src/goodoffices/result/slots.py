"""What a slot of a finding or a cell of a table can hold: plain numbers and texts, or a value that says its `kind`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypeAliasType

from goodoffices.card import Firmness


class Slot(BaseModel):
    """A value that says what it is; pages look at `kind`, never at the order of keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)


class Actor(Slot):
    """An actor, by id."""

    kind: Literal["actor"] = "actor"
    actor: str


class Behaviour(Slot):
    """An actor and the concept it reasons by."""

    kind: Literal["behaviour"] = "behaviour"
    actor: str
    concept: str


class Option(Slot):
    """An option, by id."""

    kind: Literal["option"] = "option"
    option: str


class Outcome(Slot):
    """A named outcome, by id."""

    kind: Literal["outcome"] = "outcome"
    outcome: str


class Concept(Slot):
    """A stability concept, and how firmly what is stable under it lasts."""

    kind: Literal["concept"] = "concept"
    concept: str
    firmness: Firmness


class ConceptCount(Slot):
    """How many states are stable under a concept."""

    kind: Literal["concept-count"] = "concept-count"
    concept: Concept
    count: int


class State(Slot):
    """A state by its number; levels are None where only the number is told."""

    kind: Literal["state"] = "state"
    state: int
    levels: dict[str, str] | None = None
    outcomes: tuple[str, ...] = ()


class ConceptDifference(Slot):
    """How many states another reading adds and takes away under a concept, with examples."""

    kind: Literal["concept-difference"] = "concept-difference"
    concept: Concept
    gained: int
    lost: int
    examples: tuple[State, ...] = ()


class StateBy(Slot):
    """A state, and who moves there."""

    kind: Literal["state-by"] = "state-by"
    by: str
    state: int


class Change(Slot):
    """One option that changes; None where a merged state leaves the level open."""

    kind: Literal["change"] = "change"
    change: str
    before: str | None = Field(alias="from")
    after: str | None = Field(alias="to")


class Step(Slot):
    """Who moves, what changes, and where it leads."""

    kind: Literal["step"] = "step"
    step: str
    changes: tuple[Change, ...]
    to: State


class Joint(Slot):
    """Who move together, what changes, and where it leads."""

    kind: Literal["joint"] = "joint"
    joint: tuple[str, ...]
    changes: tuple[Change, ...]
    to: State


class Gain(Slot):
    """What an actor gains, as a share of all states in its order."""

    kind: Literal["gain"] = "gain"
    gain: str
    share: float


class Pattern(Slot):
    """States told by the levels they share; `whole` when every feasible state with these levels belongs to them."""

    kind: Literal["pattern"] = "pattern"
    pattern: dict[str, str]
    whole: bool


class Claim(Slot):
    """A claim, by id."""

    kind: Literal["claim"] = "claim"
    claim: str


class Root(Slot):
    """An origin of claims: the id of the party spoken for, or of the speaker."""

    kind: Literal["root"] = "root"
    root: str


class Status(Slot):
    """What a speaker does, by the word of the claim record."""

    kind: Literal["status"] = "status"
    status: str


class Records(Slot):
    """How many records of a kind."""

    kind: Literal["records"] = "records"
    records: str
    count: int


class RecordKind(Slot):
    """A kind of record."""

    kind: Literal["record-kind"] = "record-kind"
    record: str


class Element(Slot):
    """A record by its kind and key, where two dossiers differ."""

    kind: Literal["element"] = "element"
    element: str
    key: str


class Hypothesis(Slot):
    """A hypothesis, by id."""

    kind: Literal["hypothesis"] = "hypothesis"
    hypothesis: str


class Indicator(Slot):
    """An indicator, by id."""

    kind: Literal["indicator"] = "indicator"
    indicator: str


class Yardstick(Slot):
    """A yardstick of an indicator, by id."""

    kind: Literal["yardstick"] = "yardstick"
    yardstick: str
    indicator: str


class Percent(Slot):
    """A share of 1."""

    kind: Literal["percent"] = "percent"
    percent: float


class Quantity(Slot):
    """A number with its unit; of a package whose unit has words of its own, also the package. None: not known."""

    kind: Literal["quantity"] = "quantity"
    quantity: float | None
    unit: str
    package: str | None = None


class Date(Slot):
    """A day, month, year or interval (EDTF)."""

    kind: Literal["date"] = "date"
    date: str


class Issue(Slot):
    """An issue, by id."""

    kind: Literal["issue"] = "issue"
    issue: str


class Settles(Slot):
    """A place on an issue's scale: in its own unit, and in whole percents of the scale."""

    kind: Literal["settles"] = "settles"
    settles: float
    issue: str
    percent: int


class Between(Slot):
    """A range of numbers."""

    kind: Literal["between"] = "between"
    between: tuple[float, float]


class Concession(Slot):
    """How far a position is given up, in the issue's own unit."""

    kind: Literal["concession"] = "concession"
    concession: str
    start: float = Field(alias="from")
    end: float = Field(alias="to")


class Accord(Slot):
    """A package with the option of each part."""

    kind: Literal["accord"] = "accord"
    accord: str
    options: dict[str, str]


class Worth(Slot):
    """What something is worth to an actor."""

    kind: Literal["worth"] = "worth"
    worth: str
    value: float
    unit: str
    package: str | None = None


class Model(Slot):
    """A bargaining model, by id."""

    kind: Literal["model"] = "model"
    model: str


class Flag(Slot):
    """What a bargaining model warns of."""

    kind: Literal["flag"] = "flag"
    flag: str


class Absent(Slot):
    """Who has no position on which issues."""

    kind: Literal["absent"] = "absent"
    absent: tuple[Actor, ...]
    issues: tuple[Issue, ...]


class Word(Slot):
    """A word of the wording files, by its key without `word-`."""

    kind: Literal["word"] = "word"
    word: str


class Text(Slot):
    """A text of the wording files, by its key without `text-`."""

    kind: Literal["text"] = "text"
    text: str


class Limit(Slot):
    """Which bound was met, by its key without `limit-`, and the numbers its words need."""

    model_config = ConfigDict(extra="allow")

    kind: Literal["limit"] = "limit"
    limit: str


Named = Annotated[
    Actor
    | Behaviour
    | Option
    | Outcome
    | Concept
    | ConceptCount
    | ConceptDifference
    | State
    | StateBy
    | Change
    | Step
    | Joint
    | Gain
    | Pattern
    | Claim
    | Root
    | Status
    | Records
    | RecordKind
    | Element
    | Hypothesis
    | Indicator
    | Yardstick
    | Percent
    | Quantity
    | Date
    | Issue
    | Settles
    | Between
    | Concession
    | Accord
    | Worth
    | Model
    | Flag
    | Absent
    | Word
    | Text
    | Limit,
    Field(discriminator="kind"),
]
#: What may stand in a slot or a cell.
Value = TypeAliasType("Value", "bool | int | float | str | Named | tuple[Value, ...] | None")
