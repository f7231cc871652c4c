"""What may stand in a slot of a finding or a cell of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field
from typing_extensions import TypeAliasType

from goodoffices.result import acts, terms

Named = Annotated[
    terms.Actor
    | terms.Behaviour
    | terms.Judge
    | terms.Option
    | terms.Outcome
    | terms.Concept
    | terms.ConceptCount
    | terms.OutcomeDifference
    | terms.ConceptDifference
    | terms.State
    | terms.StateBy
    | terms.Change
    | terms.Step
    | terms.Joint
    | terms.Gain
    | terms.Groups
    | terms.Standing
    | terms.Pattern
    | terms.Condition
    | terms.Case
    | terms.Wish
    | terms.Test
    | terms.Claim
    | terms.Root
    | terms.Status
    | terms.Records
    | terms.RecordKind
    | terms.Element
    | terms.Hypothesis
    | terms.Indicator
    | terms.Signal
    | terms.Yardstick
    | terms.Percent
    | terms.Quantity
    | terms.Date
    | terms.Issue
    | terms.Settles
    | terms.Between
    | terms.Drawn
    | terms.Effect
    | terms.Concession
    | terms.Accord
    | terms.Package
    | terms.Worth
    | terms.Model
    | terms.Flag
    | terms.Absent
    | terms.Word
    | terms.Text
    | terms.Limit
    | acts.Act
    | acts.Goal
    | acts.Price,
    Field(discriminator="kind"),
]
#: What may stand in a slot or a cell.
if TYPE_CHECKING:  # which of these a message takes is known by its key, not by its type
    Value = Any
else:
    Value = TypeAliasType("Value", "bool | int | float | str | Named | tuple[Value, ...] | None")


def dumped(value: Value) -> Any:
    """A value as `model_dump(mode="json")` tells it, without trying in turn each type that it might be."""
    if isinstance(value, tuple):
        return [dumped(part) for part in value]
    return value.model_dump(mode="json") if isinstance(value, terms.Term) else value


def bare(value: Value) -> bool | int | float | str | None:
    """A value for a column of a data frame: its number or id, several joined by a semicolon."""
    if isinstance(value, tuple):
        return "; ".join(str(bare(part)) for part in value)
    if isinstance(value, terms.Term):
        first = next(name for name in type(value).model_fields if name != "kind")
        return bare(getattr(value, first))
    found: bool | int | float | str | None = value
    return found
