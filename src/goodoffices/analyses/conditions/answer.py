"""The answer to: under which conditions does an outcome last?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape

#: In how far an outcome lasts: in every form; under conditions; under conditions that cannot be said shortly; in some
#: of more forms than conditions are looked for in; in none; only where nothing leads out of it; no state fits
#: it.
Verdict = Literal["always", "if", "long", "many", "never", "end", "none"]


class Condition(Shape):
    """An option that stands at one of some neighbouring levels, and who has it in hand."""

    option: str
    levels: tuple[str, ...]
    by: str


class Break(Shape):
    """What follows when one condition is given up and the others are kept.

    Attributes
    ----------
    option
        The option of the condition that is given up.
    state
        The number of the nearest form that does not last then.
    by
        Who leaves it.
    to
        The number of the state that is left for; null where the concept knows no single gain.
    """

    option: str
    state: int
    by: str
    to: int | None


class Case(Shape):
    """Conditions that together suffice.

    Attributes
    ----------
    conditions
        In the order of the dossier.
    forms
        The numbers of the lasting forms that meet them.
    breaks
        For each condition that some form keeps all others without, in the same order.
    """

    conditions: tuple[Condition, ...]
    forms: tuple[int, ...]
    breaks: tuple[Break, ...]


class Conditions(Shape):
    """When a named outcome lasts under a concept, by a judge's preferences.

    Attributes
    ----------
    judge
        Whose preferences count; null: the first given of each actor.
    forms, lasting, ends
        How many feasible states fit the outcome, how many of them last although somebody has a move, and how many
        nothing leads out of.
    cases
        It lasts exactly where one of them is met; the forms nothing leads out of stand apart.
    least
        No exact description has fewer cases than this.
    shortest
        Whether the cases were shown to be the fewest.
    shared
        What all lasting forms have, and some other form has not.
    absent
        Option to the levels that no lasting form has, and some other form has.
    """

    judge: str | None
    outcome: str
    concept: str
    verdict: Verdict
    forms: int
    lasting: int
    ends: int
    cases: tuple[Case, ...]
    least: int
    shortest: bool
    shared: tuple[Condition, ...]
    absent: dict[str, tuple[str, ...]]

    @property
    def same(self) -> tuple[object, ...]:
        """What two concepts share under which an outcome lasts in the same forms, on the same conditions."""
        return self.outcome, self.verdict, self.lasting, tuple((case.conditions, case.forms) for case in self.cases)


class Answer(Base):
    """Under which conditions does an outcome last?

    Attributes
    ----------
    conditions
        By judge, then outcome, then concept.
    mute
        Concepts left out because they keep so many states that they tell nothing.
    """

    conditions: tuple[Conditions, ...]
    mute: tuple[str, ...]
