"""The answer to: which judgement would change the answer?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Target(Shape):
    """What is asked about.

    Attributes
    ----------
    key
        The id of a named outcome, else the number of a state or the pattern asked for.
    outcome, state
        The named outcome, or the one state; both null for a pattern.
    forms, ends
        How many states fit it, and how many of them nothing leads out of: they stand apart.
    """

    key: str
    outcome: str | None
    state: int | None
    forms: int
    ends: int


class Spread(Shape):
    """How far the order of one actor, as one judge sees it, may be another one.

    Attributes
    ----------
    items
        How many things may change places.
    confidence, grade
        What the number was read from: the confidence in the preference, and the worst grade (1 to 5) of the claims
        behind it; null where none is said.
    phi
        Mallows' dispersion: an order with d pairs the other way round is phi ** d times as likely as the stated one.
    swapped
        How many pairs stand the other way round in a reading, on average over the draws that take this preference.
    """

    actor: str
    judge: str
    items: int
    confidence: str | None
    grade: int | None
    phi: float
    swapped: float | None


class Doubt(Shape):
    """A claim that is left out of some readings, with what hangs on it alone."""

    claim: str
    out: float
    hanging: tuple[str, ...]


class Share(Shape):
    """In which share of the readings an outcome lasts under a concept; not how likely it is.

    Attributes
    ----------
    low, high
        Within which the share lies, were all readings drawn that can be, in 19 of 20 such samples (Wilson).
    stated
        Whether it lasts with every judgement as it stands.
    """

    target: str
    concept: str
    share: float
    low: float
    high: float
    stated: bool


class Effect(Shape):
    """What a switch does to the share of readings in which an outcome lasts.

    Attributes
    ----------
    first, other
        The share with the switch one way and the other, everything else drawn alike.
    difference, error
        `other` less `first`, and its standard error over the draws.
    """

    target: str
    concept: str
    first: float
    other: float
    difference: float
    error: float


class Item(Shape):
    """A statement, an expression with a weight, or a tier, told by its first state."""

    text: str | None
    state: int | None


class Switch(Shape):
    """A judgement that was switched, the rest drawn.

    Attributes
    ----------
    kind
        judge: the order of an actor as the first judge or as another sees it; pair: two neighbouring statements as
        stated or the other way round; claim: counted or left out.
    """

    kind: Literal["judge", "pair", "claim"]
    actor: str | None
    judge: str | None
    other: str | None
    above: Item | None
    below: Item | None
    claim: str | None
    effects: tuple[Effect, ...]


class Turn(Shape):
    """The nearest order of one actor under which a verdict turns, the others as stated.

    Attributes
    ----------
    stated
        The verdict with every judgement as it stands.
    swaps
        How many neighbours change places; null: no order of any one actor within `searched` swaps turns it.
    searched
        How many swaps were tried, every order within them.
    orders
        How many orders that makes, over all actors.
    actor, judge
        Whose statements, as seen by whom.
    moved
        Where the order can be had by moving one thing: this, and how many places up (negative: down).
    places
        How many places.
    pairs
        The pairs that stand the other way round then: the first of each was above and is below.
    others
        How many further orders turn the verdict at the same distance.
    """

    target: str
    concept: str
    stated: bool
    swaps: int | None
    searched: int
    orders: int
    actor: str | None
    judge: str | None
    moved: Item | None
    places: int | None
    pairs: tuple[tuple[Item, Item], ...]
    others: int


class Verdict(Shape):
    """What an outcome does under a concept."""

    target: str
    concept: str
    lasts: bool


class Apart(Shape):
    """One thing on which two judges differ about an actor, taken over alone.

    Attributes
    ----------
    kind
        pair: both say it, in another order; only-first, only-other: one of them says it; whole: the orders are said in
        ways that cannot be set beside each other.
    turns
        The verdicts that this one difference turns, the rest as the first judge has it.
    """

    kind: Literal["pair", "only-first", "only-other", "whole"]
    above: Item | None
    below: Item | None
    turns: tuple[Verdict, ...]


class Judges(Shape):
    """Where another judge sees an actor's order otherwise than the first.

    Attributes
    ----------
    turns
        The verdicts that turn when this actor's order is the other judge's, the rest as the first judge has it.
    """

    actor: str
    first: str
    other: str
    apart: tuple[Apart, ...]
    turns: tuple[Verdict, ...]


class Answer(Base):
    """Which judgement would change the answer?

    Attributes
    ----------
    draws, switched
        How many readings were drawn, and in how many of them judgements were switched.
    judges
        Whose readings were drawn, each as often.
    shares
        By outcome and concept.
    turns
        By outcome and concept the nearest order that turns the verdict.
    switches
        Those that change the share of any outcome by most first.
    table
        From which `phi` is read: confidence/grade to dispersion.
    """

    draws: int
    switched: int
    concepts: tuple[str, ...]
    targets: tuple[Target, ...]
    judges: tuple[str, ...]
    table: dict[str, float]
    spreads: tuple[Spread, ...]
    doubts: tuple[Doubt, ...]
    shares: tuple[Share, ...]
    turns: tuple[Turn, ...]
    switches: tuple[Switch, ...]
    differences: tuple[Judges, ...]
