"""The answer to: who can wreck the accord, and would they?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape

#: No way out; no way out pays every mover; each way that pays is answered by what pays who answers; only by threats;
#: some way is not answered at all.
Fate = Literal["unable", "unwilling", "credible", "threat", "free"]


class Reply(Shape):
    """A move of somebody else, and the number of the state it leads to."""

    by: str
    state: int


class Spoiler(Shape):
    """What one actor, or several together, could do about an accord.

    Attributes
    ----------
    members
        All of them move.
    relations
        Ids of the relations that make one of them the patron of the others; none of other groups.
    fate
        How it ends: `unable`, `unwilling`, held back by a `credible` answer or by a `threat` only, or `free`.
    able, willing, deterred
        The same, taken apart: whether there is a way out, whether one pays every mover, whether each that does is
        answered; null where the question does not arise.
    losing
        Of an unwilling group the members whom no way out pays.
    gain
        The number of the state that the told way out leads to.
    answer, concept
        The moves of the others that hold that back, and the concept by which they count; null where nothing does.
    hurt
        The others for whom that state is worse than the accord: where there are none, leaving makes another accord and
        does not break this one.
    follows
        If it acts: the moves of the others, each of which pays its mover, that leave a member of the group worst off.
    end
        The number of the state this ends in.
    back
        Whether that is a form of the accord again.
    smallest
        Whether no smaller group among its members is as little held back.
    """

    members: tuple[str, ...]
    relations: tuple[str, ...]
    fate: Fate
    able: bool
    willing: bool | None
    deterred: bool | None
    losing: tuple[str, ...]
    gain: int | None
    answer: tuple[Reply, ...] | None
    concept: str | None
    hurt: tuple[str, ...]
    follows: tuple[Reply, ...]
    end: int | None
    back: bool
    smallest: bool


class Keeping(Shape):
    """What would keep one actor in that nothing credible holds back.

    Attributes
    ----------
    steps, measure, passed
        How far the accord must rise in its order, and how many states it would pass or equal.
    within, tried
        Every sequence of its statements within so many swaps of neighbours was tried; null without statements.
    swaps, statements
        The nearest sequence that will do, by the places the statements had, from 1; null: not by re-ordering.
    """

    actor: str
    steps: int
    measure: Literal["kendall", "kemeny-snell"]
    passed: int
    within: int | None
    tried: int | None
    swaps: int | None
    statements: tuple[int, ...] | None


class Accord(Shape):
    """A named outcome in one form, by a judge's preferences.

    Attributes
    ----------
    judge
        Whose preferences count; null: the first given of each actor.
    state
        The number of the form looked at; null where nothing leads out of any, or no state fits it.
    forms
        How many states fit the outcome.
    lasts
        The concepts under which this form lasts.
    spoilers
        The single actors, patrons with clients, and other groups that would gain, small ones first.
    keeping
        Of single actors that nothing credible holds back.
    """

    judge: str | None
    outcome: str
    state: int | None
    forms: int
    lasts: tuple[str, ...]
    spoilers: tuple[Spoiler, ...]
    keeping: tuple[Keeping, ...]


class Answer(Base):
    """Who can wreck the accord, and would they?

    Attributes
    ----------
    accords
        By judge, then outcome.
    together
        How many actors the largest group that was looked at has.
    """

    accords: tuple[Accord, ...]
    together: int
