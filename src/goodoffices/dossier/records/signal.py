"""A signal: what would be seen when an option is about to change, and which change it announces."""

from __future__ import annotations

from pydantic import Field, model_validator

from goodoffices.dossier.bounds import Quantity
from goodoffices.dossier.records.record import Id, Record, RecordPart
from goodoffices.wording import Worded


class Announced(RecordPart):
    """A move: an option, and the level it would come to stand at."""

    option: Id
    level: str


class Sighting(RecordPart):
    """What there would be to see: the words of a claim that nobody has made yet, or an indicator beyond a value."""

    claim: str | None = Field(None, description="what somebody would say or do, as words inside a sentence")
    indicator: Id | None = None
    above: Quantity | None = Field(None, description="seen once a value lies above this, in the indicator's unit")
    below: Quantity | None = Field(None, description="seen once a value lies below this, in the indicator's unit")
    translation: dict[str, dict[str, str]] = {}

    @model_validator(mode="after")
    def _one_thing(self) -> Sighting:
        limits = (self.above is not None) + (self.below is not None)
        if limits and self.indicator is None:
            raise ValueError(Worded("signal-limit-of-nothing"))
        if self.indicator is not None and limits != 1:
            raise ValueError(Worded("signal-limits"))
        if self.indicator is not None and self.claim is not None:
            raise ValueError(Worded("signal-both"))
        return self

    @property
    def anything(self) -> bool:
        """Whether it says what to look for."""
        return self.indicator is not None or bool(self.claim and self.claim.strip())

    def beyond(self, value: float) -> bool:
        """Whether a value of the indicator lies beyond the limit."""
        return (self.above is not None and value > self.above) or (self.below is not None and value < self.below)


class Signal(Record):
    """What to watch: if it is seen, the option it announces is about to stand at that level."""

    id: Id
    announces: Announced
    seen: Sighting = Sighting()

    @property
    def option(self) -> str:
        """The option it announces a move of."""
        return self.announces.option

    @property
    def indicator(self) -> str | None:
        """The indicator it is read from, if any."""
        return self.seen.indicator
