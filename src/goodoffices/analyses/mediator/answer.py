"""The answer to: what can the go-between change?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape

#: What becomes of a target: it lasts and can be reached, it only lasts, or it does not last.
Fate = Literal["works", "lasts", "fails"]


class Price(Shape):
    """What acts cost together.

    Attributes
    ----------
    low, mode, high
        The sums of what has a number.
    numbered
        Of how many acts these are the sums.
    classes
        How many acts are of each class.
    unpriced
        How many acts nobody has priced.
    """

    low: float
    mode: float
    high: float
    numbered: int
    classes: dict[str, int]
    unpriced: int


class Form(Shape):
    """A state, told by its levels, which mean the same in every model.

    Attributes
    ----------
    levels
        Option to level, of the options that the matter has as it stands.
    state
        Its number as the matter stands; null where it is not feasible there.
    outcomes
        The named outcomes it belongs to.
    """

    levels: dict[str, str]
    state: int | None
    outcomes: tuple[str, ...]


class Move(Shape):
    """Who moves, each alone or all together, and where that leads."""

    by: tuple[str, ...]
    to: Form


class Witness(Shape):
    """Why a smaller set does not do.

    Attributes
    ----------
    acts
        The smaller set.
    why
        leaves: somebody would leave; unreached: it lasts and cannot be reached; infeasible: it is no feasible state.
    form
        The state that is looked at: one that lasts with the larger set.
    move
        Who leaves it for what; null where nobody does, or the concept knows no single gain.
    by
        Who would not stay.
    """

    acts: tuple[str, ...]
    why: Literal["leaves", "unreached", "infeasible"]
    form: Form
    by: str | None
    move: Move | None


class Consent(Shape):
    """Whether an actor would have it so, by its own order as it stands.

    Attributes
    ----------
    verdict
        yes: it prefers nothing else to any lasting state of the target; some: to some of these; no: to none of them;
        unknown: its order does not say.
    agreeing, forms
        To how many of how many lasting states.
    rather
        What it would rather have: where things stand, or what lasts without the acts.
    """

    verdict: Literal["yes", "some", "no", "unknown"]
    agreeing: int
    forms: int
    rather: Form | None


class ActSet(Shape):
    """A set of acts under which the target lasts.

    Attributes
    ----------
    acts
        In the order of the dossier.
    price
    cheapest
        Whether no other set found is cheaper.
    irredundant
        Whether it fails without any one of its acts; so it is for every smallest set.
    breakers
        Acts any one of which, done as well, undoes it; then the set is fragile.
    all_tried
        Whether every act was tried as one more.
    end
        Whether the target lasts only because nothing leads out of it.
    forms
        The lasting states of the target.
    path
        A way there from where things stand; empty where it is there already, or cannot be reached.
    needs
        Who the acts themselves say must consent.
    consent
        Of each actor with an order whether it would have it so.
    witnesses
        Why each smaller set does not do; only of the sets that are told, see `Target`.
    """

    acts: tuple[str, ...]
    price: Price
    cheapest: bool
    irredundant: bool
    breakers: tuple[str, ...]
    all_tried: bool
    end: bool
    forms: tuple[Form, ...]
    path: tuple[Move, ...]
    needs: tuple[str, ...]
    consent: dict[str, Consent]
    witnesses: tuple[Witness, ...]


class Blocker(Shape):
    """An actor who would leave every state of the target.

    Attributes
    ----------
    actor
    sets
        In how many of the sets.
    always
        Whether in every one.
    form, move
        A state it leaves as things stand, and for what.
    """

    actor: str
    sets: int
    always: bool
    form: Form | None
    move: Move | None


class Miss(Shape):
    """The set that comes nearest.

    Attributes
    ----------
    acts
    price
    form
        The state of the target that fewest would leave.
    leaving
        Who would still leave it; nobody where it lasts and only cannot be reached.
    moves
        Of each of these, where known, for what.
    """

    acts: tuple[str, ...]
    price: Price
    form: Form | None
    leaving: tuple[str, ...]
    moves: tuple[Move, ...]


class Layer(Shape):
    """All sets of so many acts: how many were decided, work, last without being reached, or hold a contradiction."""

    size: int
    sets: int
    works: int
    lasts: int
    barred: int


class Target(Shape):
    """What can be done for one target.

    Attributes
    ----------
    target
        As it was asked for.
    verdict
        already: it needs no act; works: some set does; none: no set of those decided does.
    today
        What becomes of it without any act: it works, it only lasts, or fails.
    alone
        The same of every act done by itself.
    layers
        Counts by the number of acts.
    works, lasts
        In how many sets it lasts and can be reached; in how many it lasts.
    minimal
        The smallest sets that work, by price; what is told of the first of them is told in full.
    found
        How many smallest sets there are.
    unreached
        The smallest sets with which it lasts and cannot be reached.
    irredundant
        How many working sets are not smallest although none of their acts can be left out.
    fragile
        How many working sets one further act undoes, of those that were tried with every act.
    blockers
        Where nothing works: who leaves every state of the target, most often first.
    nearest
        Where nothing works: the set that comes nearest.
    end
        Whether as things stand the target has only states that nothing leads out of.
    """

    target: str
    verdict: Literal["already", "works", "none"]
    today: Fate
    alone: dict[str, Fate]
    layers: tuple[Layer, ...]
    works: int
    lasts: int
    minimal: tuple[ActSet, ...]
    found: int
    unreached: tuple[ActSet, ...]
    irredundant: int
    fragile: int
    blockers: tuple[Blocker, ...]
    nearest: Miss | None
    end: bool


class Answer(Base):
    """What can the go-between change?

    Attributes
    ----------
    judge
        Whose preferences count; null: the first given of each actor.
    concepts
        All of which must hold.
    menu
        The acts that change the conflict, in the order of the dossier.
    idle
        Acts that change nothing of the conflict, and so were left out.
    contradictions
        Pairs of acts of which no set holds both.
    most
        How many acts a set has at most; null: every set was decided.
    sets
        How many sets were decided.
    barred
        How many sets hold a contradiction and count for nothing.
    targets
    """

    judge: str | None
    concepts: tuple[str, ...]
    menu: tuple[str, ...]
    idle: tuple[str, ...]
    contradictions: tuple[tuple[str, str], ...]
    most: int | None
    sets: int
    barred: int
    targets: tuple[Target, ...]

    @property
    def fruitless(self) -> bool:
        """Whether nothing works for any target."""
        return all(target.verdict == "none" for target in self.targets)
