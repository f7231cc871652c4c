"""A preference: how one actor orders the states, in the eyes of one judge."""

from __future__ import annotations

from pydantic import model_validator

from goodoffices.dossier.bounds import Payoff, Weight
from goodoffices.dossier.calling import all_of
from goodoffices.dossier.records.record import Confidence, DescribedRecord, Id
from goodoffices.wording import Worded

Tied = int | tuple[int, ...]


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
        State numbers from best to worst, ties in brackets; names every state once.
    payoffs : tuple of float
        One number per state in the order of state numbers, higher is better.
    """

    actor: Id
    judge: str = "team"
    named: str | None = None
    confidence: Confidence | None = None
    statements: tuple[str, ...] | None = None
    weights: dict[str, Weight] | None = None
    ranking: tuple[Tied, ...] | None = None
    payoffs: tuple[Payoff, ...] | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Preference:
        ways = [way for way in ("statements", "weights", "ranking", "payoffs") if getattr(self, way) is not None]
        if len(ways) != 1:
            raise ValueError(Worded("preference-ways", ways=all_of(ways)) if ways else Worded("preference-no-way"))
        if any(place == () for place in self.ranking or ()):
            raise ValueError(Worded("tie-empty"))
        return self

    def content(self) -> tuple[str, ...]:
        """Whose it is, and in whose eyes."""
        return self.actor, self.judge

    def expressions(self) -> tuple[str, ...]:
        """The expressions it holds."""
        return self.statements or tuple(self.weights or ())
