"""What a slot of a finding or a cell of a table can hold: plain numbers and texts, or a term, which says its `kind`."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from goodoffices.card import Firmness


class Term(BaseModel):
    """A value that says what it is; pages look at `kind`, never at the order of keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)


class Actor(Term):
    """An actor, by id."""

    kind: Literal["actor"] = "actor"
    actor: str


class Behaviour(Term):
    """An actor and the concept it reasons by."""

    kind: Literal["behaviour"] = "behaviour"
    actor: str
    concept: str


class Judge(Term):
    """Who gave a preference, as the dossier writes it."""

    kind: Literal["judge"] = "judge"
    judge: str


class Option(Term):
    """An option, by id."""

    kind: Literal["option"] = "option"
    option: str


class Outcome(Term):
    """A named outcome, by id."""

    kind: Literal["outcome"] = "outcome"
    outcome: str


class Concept(Term):
    """A stability concept, and how firmly what is stable under it lasts."""

    kind: Literal["concept"] = "concept"
    concept: str
    firmness: Firmness | None = None


class ConceptCount(Term):
    """How many states are stable under a concept."""

    kind: Literal["concept-count"] = "concept-count"
    concept: Concept
    count: int


class State(Term):
    """A state by its number; levels are None where only the number is told."""

    kind: Literal["state"] = "state"
    state: int
    levels: dict[str, str] | None = None
    outcomes: tuple[str, ...] = ()


class OutcomeDifference(Term):
    """Which named outcomes last on one side, and which more and fewer on the other."""

    kind: Literal["outcome-difference"] = "outcome-difference"
    here: tuple[Outcome, ...]
    gained: tuple[Outcome, ...]
    lost: tuple[Outcome, ...]


class ConceptDifference(Term):
    """How many states another reading adds and takes away under a concept, examples of both, and named outcomes."""

    kind: Literal["concept-difference"] = "concept-difference"
    concept: Concept
    gained: int
    lost: int
    examples: tuple[State, ...] = ()
    fewer: tuple[State, ...] = ()
    outcomes: OutcomeDifference | None = None


class StateBy(Term):
    """A state, and who moves there."""

    kind: Literal["state-by"] = "state-by"
    by: str
    state: int


class Change(Term):
    """One option that changes; None where a merged state leaves the level open."""

    kind: Literal["change"] = "change"
    change: str
    before: str | None = Field(alias="from")
    after: str | None = Field(alias="to")


class Step(Term):
    """Who moves, what changes, and where it leads."""

    kind: Literal["step"] = "step"
    step: str
    changes: tuple[Change, ...]
    to: State


class Joint(Term):
    """Who move together, what changes, and where it leads."""

    kind: Literal["joint"] = "joint"
    joint: tuple[str, ...]
    changes: tuple[Change, ...]
    to: State


class Gain(Term):
    """What an actor gains, as a share of all states in its order."""

    kind: Literal["gain"] = "gain"
    gain: str
    share: float


class Groups(Term):
    """Groups of actors, any one of which will do."""

    kind: Literal["groups"] = "groups"
    groups: tuple[tuple[Actor, ...], ...]


class Standing(Term):
    """Where a form of an outcome stands in an actor's order, with the range over its other forms."""

    kind: Literal["standing"] = "standing"
    standing: float
    form: int
    lasts: bool | None
    worse: float
    least: float
    most: float
    forms: int


class Pattern(Term):
    """States told by the levels they share; `whole` when every feasible state with these levels belongs to them."""

    kind: Literal["pattern"] = "pattern"
    pattern: dict[str, str]
    whole: bool


class Condition(Term):
    """An option that stands at one of some neighbouring levels."""

    kind: Literal["condition"] = "condition"
    condition: str
    levels: tuple[str, ...]


class Case(Term):
    """Conditions that hold together; apart those that the status quo meets already."""

    kind: Literal["case"] = "case"
    case: tuple[Condition, ...]
    now: tuple[Condition, ...] = ()


class Wish(Term):
    """What an actor wants, or a pattern of states, as an expression."""

    kind: Literal["wish"] = "wish"
    wish: str


class Test(Term):
    """A stability concept by its short name."""

    kind: Literal["test"] = "test"
    test: str


class Claim(Term):
    """A claim, by id."""

    kind: Literal["claim"] = "claim"
    claim: str


class Root(Term):
    """An origin of claims: the id of the party spoken for, or of the speaker."""

    kind: Literal["root"] = "root"
    root: str


class Status(Term):
    """What a speaker does, by the word of the claim record."""

    kind: Literal["status"] = "status"
    status: str


class Records(Term):
    """How many records of a kind."""

    kind: Literal["records"] = "records"
    records: str
    count: int


class RecordKind(Term):
    """A kind of record."""

    kind: Literal["record-kind"] = "record-kind"
    record: str


class Element(Term):
    """A record by its kind and key, where two dossiers differ."""

    kind: Literal["element"] = "element"
    element: str
    key: str


class Hypothesis(Term):
    """A hypothesis, by id."""

    kind: Literal["hypothesis"] = "hypothesis"
    hypothesis: str


class Indicator(Term):
    """An indicator, by id."""

    kind: Literal["indicator"] = "indicator"
    indicator: str


class Yardstick(Term):
    """A yardstick of an indicator, by id."""

    kind: Literal["yardstick"] = "yardstick"
    yardstick: str
    indicator: str


class Percent(Term):
    """A share of 1."""

    kind: Literal["percent"] = "percent"
    percent: float


class Quantity(Term):
    """A number with its unit; of a package whose unit has words of its own, also the package. None: not known."""

    kind: Literal["quantity"] = "quantity"
    quantity: float | None
    unit: str
    package: str | None = None


class Date(Term):
    """A day, month, year or interval (EDTF)."""

    kind: Literal["date"] = "date"
    date: str


class Issue(Term):
    """An issue, by id."""

    kind: Literal["issue"] = "issue"
    issue: str


class Settles(Term):
    """A place on an issue's scale: in its own unit, and in whole percents of the scale."""

    kind: Literal["settles"] = "settles"
    settles: float
    issue: str
    percent: float | int | None


class Between(Term):
    """A range of numbers."""

    kind: Literal["between"] = "between"
    between: tuple[float, float]


class Drawn(Term):
    """A limit that a red line draws, on the scale of an issue where `on` says which."""

    kind: Literal["drawn"] = "drawn"
    drawn: float | None
    on: str | None


class Effect(Term):
    """What a trade does to an actor."""

    kind: Literal["effect"] = "effect"
    effect: str
    value: float


class Concession(Term):
    """How far a position is given up, in the issue's own unit."""

    kind: Literal["concession"] = "concession"
    concession: str
    start: float = Field(alias="from")
    end: float = Field(alias="to")


class Accord(Term):
    """A package with the option of each part."""

    kind: Literal["accord"] = "accord"
    accord: str
    options: dict[str, str]


class Worth(Term):
    """What something is worth to an actor."""

    kind: Literal["worth"] = "worth"
    worth: str
    value: float
    unit: str
    package: str | None = None


class Model(Term):
    """A bargaining model, by id."""

    kind: Literal["model"] = "model"
    model: str


class Flag(Term):
    """What a bargaining model warns of."""

    kind: Literal["flag"] = "flag"
    flag: str


class Absent(Term):
    """Who has no position on which issues."""

    kind: Literal["absent"] = "absent"
    absent: tuple[Actor, ...]
    issues: tuple[Issue, ...]


class Word(Term):
    """A word of the wording files, by its key without `word-`."""

    kind: Literal["word"] = "word"
    word: str


class Text(Term):
    """A text of the wording files, by its key without `text-`."""

    kind: Literal["text"] = "text"
    text: str


class Limit(Term):
    """Which bound was met, or what is wrong, by its key without `limit-`, and what its words need.

    A slot named as a field of this class is kept with `_` after its name.
    """

    model_config = ConfigDict(extra="allow")
    kind: Literal["limit"] = "limit"
    limit: str
