"""The answer to: which preferences would make it last?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape

#: A target lasts already; would with other preferences; was not shown to with any; nothing leads out of it; no state
#: fits it.
Verdict = Literal["lasts", "changes", "never", "end", "none"]
#: Swaps of neighbours in a strict order; with ties the steps of Kemeny & Snell, two for a swap of neighbours.
Measure = Literal["kendall", "kemeny-snell"]


class Comparison(Shape):
    """What one move of an actor asks of its order: the state no worse than the gain, or than one of the others named.

    Attributes
    ----------
    gain
        The number of the state the move leads to.
    instead
        The numbers of states that answers lead to: ranking the target no lower than one of them would do as well. Of
        those that ask least of the actor the nearest; none where answers ask no less than the gain.
    met
        Whether its order does so already.
    favouring, opposing
        The statements (counted from 1) that hold in the target and not in the first of `instead`, or without any not in
        the gain; and the other way round. One of the first must come before all of the second. Null where the
        preference is not told by statements.
    """

    gain: int
    instead: tuple[int, ...]
    met: bool
    favouring: tuple[int, ...] | None
    opposing: tuple[int, ...] | None


class Demand(Shape):
    """What one actor's order has to be like for it to stay, the orders of the others being as they are.

    Attributes
    ----------
    stays
        Whether it is so already (focal stability).
    steps
        How far the nearest order of this actor is with which it would stay, whatever the others then do.
    ways
        Of all its moves; what is not met first.
    """

    actor: str
    stays: bool
    steps: int
    measure: Measure
    ways: tuple[Comparison, ...]


class Change(Shape):
    """The nearest orders of some actors with which everybody stays (an equilibrium).

    Attributes
    ----------
    state
        The number of the form that would last.
    steps, least
        How far the orders found are, null where none were found; no nearer ones are to be had than `least`.
    proved
        Whether these are the nearest.
    unique
        Whether no other orders are as near; null where that is not known.
    impossible
        Whether it was shown that no orders of these actors will do.
    passes
        Of each actor whose order changes the numbers of the states that the target would have to pass.
    orders
        The orders themselves, best first, states ranked as equal together; only on few states.
    """

    actors: tuple[str, ...]
    measure: Measure
    state: int
    steps: int | None
    least: int
    proved: bool
    unique: bool | None
    impossible: bool
    passes: dict[str, tuple[int, ...]]
    orders: dict[str, tuple[tuple[int, ...], ...]]


class Resequenced(Shape):
    """The nearest sequence of one actor's statements with which the target lasts.

    Attributes
    ----------
    within, tried
        Every sequence of so many swaps of neighbouring statements was tried, so many in all.
    every
        Whether these are all the sequences there are.
    swaps, statements, state
        The nearest that will do: the statements by the places they had, from 1; and the form that lasts. Null: not by
        re-ordering, within these swaps.
    """

    actor: str
    within: int
    tried: int
    every: bool
    swaps: int | None
    statements: tuple[int, ...] | None
    state: int | None


class Counted(Shape):
    """Of how many strict rankings of some actors the target's nearest form lasts.

    Attributes
    ----------
    focal
        Whether only they have to stay, or everybody.
    count, total
        Numbers beyond 2^53 are null.
    error
        The standard error of a share of draws; null where it is exact.
    """

    actors: tuple[str, ...]
    focal: bool
    count: int | None
    total: int | None
    share: float
    error: float | None


class Inverted(Shape):
    """What would make one target last under one concept.

    Attributes
    ----------
    outcome
        The named outcome; null where the target was told otherwise.
    forms, lasting, ends
        How many feasible states fit it, how many of them last although somebody has a move, and how many nothing leads
        out of.
    state
        The number of its nearest form, of which demands and counts speak; null where there is none.
    alone
        The nearest order of each single actor.
    together
        The nearest orders where all of these actors may change theirs; null with one actor.
    """

    outcome: str | None
    concept: str
    verdict: Verdict
    forms: int
    lasting: int
    ends: int
    state: int | None = None
    demands: tuple[Demand, ...] = ()
    alone: tuple[Change, ...] = ()
    together: Change | None = None
    statements: tuple[Resequenced, ...] = ()
    counts: tuple[Counted, ...] = ()


class Answer(Base):
    """Which preferences would make it last?

    Attributes
    ----------
    judge
        Whose preferences are the ones to start from; null: the first given of each actor.
    actors
        Whose preferences may change.
    weak
        Whether changed orders may rank states as equal; those that do so already always may.
    targets
        By outcome, then concept.
    """

    judge: str | None
    actors: tuple[str, ...]
    weak: bool
    targets: tuple[Inverted, ...]

    @property
    def fruitless(self) -> bool:
        """Whether no change that was looked for makes any target last, none of which lasts as it is."""
        return not any(told.verdict in ("lasts", "changes", "end") for told in self.targets)
