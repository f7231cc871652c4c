"""Issues: the questions of a negotiation that are scales, and what the parties want of them, why, and no further than.

All of them are judgements about a matter that talks settle by degree ("how far is enrichment limited"): `because`
names what each rests on. An actor without a position on an issue has no stake in it; it does not stand at 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil, isclose, log10
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    field_validator,
    model_validator,
)

from goodoffices.dossier.bounds import QUANTITY, SHORTEST, WORTH, Quantity
from goodoffices.dossier.records.record import DescribedRecord, Id, Record, When, shaped
from goodoffices.dossier.writing import as_found
from goodoffices.wording import Worded


def spread(estimate: Estimate) -> tuple[float, float, float]:
    """An estimate as (lowest, most likely, highest); a single value three times."""
    return estimate if isinstance(estimate, tuple) else (estimate, estimate, estimate)


def _numbers(value: Any) -> Any:
    numbers = value if isinstance(value, list | tuple) else [value]
    if len(numbers) not in (1, 3) or not all(
        isinstance(n, int | float) and not isinstance(n, bool) and -QUANTITY <= n <= QUANTITY for n in numbers
    ):
        raise ValueError(Worded("not-an-estimate", most=QUANTITY, here=as_found(value)))
    return tuple(numbers) if len(numbers) == 3 else numbers[0]


def _ordered(estimate: Estimate) -> Estimate:
    low, mode, high = spread(estimate)
    if not low <= mode <= high:
        raise ValueError(Worded("range-order", here=estimate_text(estimate)))
    return estimate


def estimate_text(estimate: Estimate) -> str | float:
    """An estimate as it is told: a number, or `[1, 3, 4]`."""
    return f"[{', '.join(f'{v:g}' for v in estimate)}]" if isinstance(estimate, tuple) else estimate


def rounded(value: float, digits: int, beside: Iterable[float] = ()) -> float:
    """A number rounded to so many decimals, or to as many more as keep it on its side of every number `beside` it."""
    others = tuple(beside)
    value = next((other for other in others if isclose(value, other, rel_tol=SAME, abs_tol=SAME**2)), value)
    value = float(f"{value:.12g}")
    for decimals in range(digits, digits + MOST_DECIMALS):
        near = round(value, decimals)
        if all((near > other, near < other) == (value > other, value < other) for other in others):
            return near
    return value


#: Numbers that differ by no more than this part of them are the same; so many decimals may be added to tell two apart.
SAME, MOST_DECIMALS = 1e-9, 9
#: One value, or [lowest, most likely, highest].
Estimate = float | tuple[float, float, float]
Estimated = Annotated[Estimate, BeforeValidator(_numbers), AfterValidator(_ordered)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Landmark(_Part):
    """A value on a scale with its meaning: an end, an earlier accord, a proposal on the table."""

    value: Quantity
    label: str
    because: tuple[str, ...] = ()
    translation: dict[str, dict[str, Any]] = {}

    @model_validator(mode="after")
    def _translated(self) -> Landmark:
        shaped(self, self.translation)
        return self


class Issue(Record):
    """A question settled by degree.

    Attributes
    ----------
    low, high : Landmark
        The two ends of the scale: value in `unit` and meaning. `low.value` may be the larger number.
    landmarks : tuple of Landmark
        Values in between that people know.
    reference : float | None
        Where it stands when nothing is agreed, on the scale.
    outcome : float | None
        Where it was settled, as reported afterwards; never seen by a forecast.
    settled : date | None
        When.
    matter : str | None
        Which matter it belongs to, in a dossier of several that were settled apart (a data set): concessions are
        traded within one only. None: the dossier is one matter.
    held_by : tuple of str
        Actors who have it in hand: only they, and those who sign a package, can trade concessions on it. Empty: all.
    """

    id: Id
    label: str
    unit: str = ""
    unit_one: str = Field("", description="what one of the unit is called")
    low: Landmark
    high: Landmark
    landmarks: tuple[Landmark, ...] = ()
    reference: Quantity | None = None
    outcome: Quantity | None = None
    settled: When | None = None
    matter: Id | None = None
    held_by: tuple[Id, ...] = Field(
        (), description="actors who have it in hand; they and who signs a package trade on it"
    )

    @model_validator(mode="after")
    def _is_a_scale(self) -> Issue:
        if self.low.value == self.high.value:
            raise ValueError(Worded("scale-flat", here=self.low.value))
        ends = abs(self.low.value), abs(self.high.value)
        if abs(self.high.value - self.low.value) < SHORTEST * max(1.0, *ends):
            raise ValueError(Worded("scale-short", low=repr(self.low.value), high=repr(self.high.value)))
        for what, value in self._values():
            if not self.holds(value):
                low, high = self.low.value, self.high.value
                raise ValueError(Worded("off-its-scale", what=what, value=value, low=low, high=high))
        return self

    def _values(self) -> Iterator[tuple[Worded, float]]:
        yield from ((Worded("scale-landmark", label=mark.label), mark.value) for mark in self.landmarks)
        if self.reference is not None:
            yield Worded("scale-reference"), self.reference
        if self.outcome is not None:
            yield Worded("scale-outcome"), self.outcome

    def holds(self, value: float) -> bool:
        """Whether a value lies on the scale."""
        return min(self.low.value, self.high.value) <= value <= max(self.low.value, self.high.value)

    def at(self, percent: float) -> float:
        """The value at a percentage of the scale, counted from its low end."""
        return self.low.value + percent / 100 * (self.high.value - self.low.value)

    def percent(self, value: float) -> float:
        """Where a value lies, in percent of the scale from its low end."""
        return (value - self.low.value) / (self.high.value - self.low.value) * 100

    def shown_at(self, value: float, beside: Iterable[float] = ()) -> float:
        """A value on the scale as it is shown: whole numbers, with decimals on scales shorter than ten.

        With more decimals where it would else seem to lie at, or beyond, one of the numbers `beside` it; see `rounded`.
        """
        return rounded(value, max(0, ceil(1 - log10(abs(self.high.value - self.low.value)))), beside)


class Position(DescribedRecord):
    """What one actor wants on one issue, how much it cares and how much it can do; each a value or a range.

    Attributes
    ----------
    position : float | (lowest, most likely, highest)
        On the issue's scale.
    salience : float | (lowest, most likely, highest)
        0 (does not care) .. 1 (cares about nothing more).
    capability : float | (lowest, most likely, highest)
        0 or more; only the proportions between actors matter.
    """

    actor: Id
    issue: Id
    position: Estimated
    salience: Estimated
    capability: Estimated

    @field_validator("salience")
    @classmethod
    def _share(cls, value: Estimate) -> Estimate:
        low, _, high = spread(value)
        if low < 0 or high > 1:
            raise ValueError(Worded("salience-range", here=estimate_text(value)))
        return value

    @field_validator("capability")
    @classmethod
    def _not_negative(cls, value: Estimate) -> Estimate:
        if spread(value)[0] < 0:
            raise ValueError(Worded("capability-negative", here=estimate_text(value)))
        if spread(value)[2] > WORTH or 0 < spread(value)[2] < 1 / WORTH:
            raise ValueError(Worded("capability-range", least=1 / WORTH, most=WORTH, here=estimate_text(value)))
        return value

    def content(self) -> tuple[str, ...]:
        """Whose it is, and on what."""
        return self.actor, self.issue

    def off(self, issue: Issue) -> Worded | None:
        """What is wrong with the position as a value on `issue`'s scale; None when nothing is."""
        if all(issue.holds(value) for value in spread(self.position)):
            return None
        here, low, high = estimate_text(self.position), issue.low.value, issue.high.value
        return Worded("position-off-scale", actor=self.actor, issue=issue.id, here=here, low=low, high=high)


class Interest(DescribedRecord):
    """Why an actor wants what it wants: what lies behind its positions on the issues named."""

    actor: Id
    text: str
    issues: tuple[Id, ...] = ()
    kind: Literal["substance", "process", "relationship", "identity", "security"] | None = None

    def content(self) -> tuple[str, ...]:
        """Whose it is, and what."""
        return self.actor, self.text


class RedLine(DescribedRecord):
    """What an actor will not cross: on a scale `least` or `most`, or in words alone."""

    actor: Id
    text: str
    issue: Id | None = None
    least: Quantity | None = Field(None, description="it accepts nothing below this, on the issue's scale")
    most: Quantity | None = Field(None, description="it accepts nothing above this, on the issue's scale")

    @model_validator(mode="after")
    def _on_an_issue(self) -> RedLine:
        if self.issue is None and (self.least is not None or self.most is not None):
            raise ValueError(Worded("red-line-without-issue"))
        if self.least is not None and self.most is not None and self.least > self.most:
            raise ValueError(Worded("red-line-closed", least=self.least, most=self.most))
        return self

    def content(self) -> tuple[str, ...]:
        """Whose it is, on what, and how it is said."""
        return self.actor, self.issue or "", self.text

    def crossed(self, value: float) -> float | None:
        """The limit that a value on the issue's scale lies beyond; None where the actor would go."""
        if self.least is not None and value < self.least:
            return self.least
        return self.most if self.most is not None and value > self.most else None

    def off(self, issue: Issue) -> Worded | None:
        """What is wrong with it as values on `issue`'s scale; None when nothing is."""
        for value in (self.least, self.most):
            if value is not None and not issue.holds(value):
                low, high = issue.low.value, issue.high.value
                return Worded("red-line-off-scale", actor=self.actor, issue=issue.id, here=value, low=low, high=high)
        return None


class Fact(Record):
    """A line of the island of agreements: a fact both sides hold or contest, a norm they share or differ on.

    `standing`: agreed or contested for facts, convergent or divergent for norms; `actors` are those it concerns.
    """

    id: Id
    text: str
    standing: Literal["agreed", "contested", "convergent", "divergent"]
    actors: tuple[Id, ...] = ()
    issues: tuple[Id, ...] = ()
