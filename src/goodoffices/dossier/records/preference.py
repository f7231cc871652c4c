"""A preference: how one actor orders the states, in the eyes of one judge."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Discriminator, Tag, model_validator

from goodoffices.dossier.bounds import Payoff, Weight
from goodoffices.dossier.calling import all_of
from goodoffices.dossier.records.record import Confidence, DescribedRecord, Id
from goodoffices.wording import Worded

#: A state by its number, as in files of format 1, or all states that match a pattern.
Place = int | str
Tied = Place | tuple[Place, ...]
#: The ways to say an order.
WAYS = ("statements", "weights", "ranking", "payoffs")


def _form(payoffs: Any) -> str:
    return "*patterns" if isinstance(payoffs, Mapping) else "*numbers"


#: One number per state, as in files of format 1, or pattern to number.
Payoffs = Annotated[
    Annotated[tuple[Payoff, ...], Tag("*numbers")] | Annotated[dict[str, Payoff], Tag("*patterns")],
    Discriminator(_form),
]


class Preference(DescribedRecord):
    """Exactly one of the four ways to say an order.

    Attributes
    ----------
    statements : tuple of str
        Expressions, the weightiest first: the first on which two states differ decides. Empty: indifferent throughout.
    named : str | None
        What a sentence calls the judge ("the sceptic"); said once, it holds for all preferences of that judge.
    weights : dict
        Expression to number; a state's worth is the sum over the expressions that hold.
    ranking : tuple
        Patterns of states from best to worst, ties in brackets; each state matches one of them. In files of format 1
        also state numbers.
    payoffs : dict
        Pattern to number, higher is better; each state matches one pattern. In files of format 1 also a list of
        numbers, one for each state by its number.
    """

    actor: Id
    judge: str = "team"
    named: str | None = None
    confidence: Confidence | None = None
    statements: tuple[str, ...] | None = None
    weights: dict[str, Weight] | None = None
    ranking: tuple[Tied, ...] | None = None
    payoffs: Payoffs | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Preference:
        ways = [way for way in WAYS if getattr(self, way) is not None]
        if len(ways) != 1:
            raise ValueError(Worded("preference-ways", ways=all_of(ways)) if ways else Worded("preference-no-way"))
        if any(place == () for place in self.ranking or ()):
            raise ValueError(Worded("tie-empty"))
        if len({isinstance(place, int) for place in self._places()}) > 1:
            raise ValueError(Worded("ranking-mixed"))
        patterns = [place for place in self._places() if isinstance(place, str)]
        if len(set(patterns)) < len(patterns):
            twice = next(pattern for pattern in patterns if patterns.count(pattern) > 1)
            raise ValueError(Worded("ranking-twice", pattern=twice))
        return self

    @property
    def way(self) -> str:
        """Which of the four ways it is said in."""
        return next(way for way in WAYS if getattr(self, way) is not None)

    @property
    def by_numbers(self) -> bool:
        """Whether it names states by number, so that it means something else once options or rules change."""
        return isinstance(self.payoffs, tuple) or any(isinstance(place, int) for place in self._places())

    def _places(self) -> Iterator[Place]:
        for tied in self.ranking or ():
            yield from tied if isinstance(tied, tuple) else (tied,)

    def worths(self) -> dict[str, float]:
        """Pattern to what the states that match it are worth, of a ranking or payoffs by pattern."""
        if isinstance(self.payoffs, dict):
            return self.payoffs
        tiers = [tied if isinstance(tied, tuple) else (tied,) for tied in self.ranking or ()]
        return {str(pattern): float(len(tiers) - n) for n, tier in enumerate(tiers) for pattern in tier}

    def content(self) -> tuple[str, ...]:
        """Whose it is, and in whose eyes."""
        return self.actor, self.judge

    def expressions(self) -> tuple[str, ...]:
        """The expressions it holds."""
        if self.by_numbers:
            return ()
        return self.statements or tuple(self.weights or self.worths())
