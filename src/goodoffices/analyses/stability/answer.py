"""The answer to: which outcomes can last?"""

from __future__ import annotations

from pydantic import Field

from goodoffices.analyses.stability.listing import Listing
from goodoffices.card import Firmness
from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape
from goodoffices.result.terms import State


class Judged(Shape):
    """What lasts as another judge sees the preferences."""

    equilibria: dict[str, tuple[int, ...]]


class Place(Shape):
    """A place on the map: one state or several.

    Attributes
    ----------
    state
        The state that stands for the place.
    numbers
        The first states of the place.
    count
        How many states it stands for.
    forms
        How many states its named outcome has, lasting or not; without one, as `count`.
    concepts
        Under which all of its states last; end states and concepts in `mute` apart.
    pattern
        The levels its states share, when they are no single state and no outcome.
    end
        Whether no move leads out of its states.
    """

    state: State
    numbers: tuple[int, ...]
    count: int
    forms: int
    concepts: tuple[str, ...]
    outcome: str | None
    pattern: dict[str, str] | None
    end: bool


class Move(Shape):
    """Who would move from one place to another; places by the state that stands for them."""

    start: int = Field(alias="from")
    to: int
    by: tuple[str, ...]


class Map(Shape):
    """Few places for all states, and improvements between them."""

    places: tuple[Place, ...]
    moves: tuple[Move, ...]


class Body(Shape):
    """The same when each block is one body that changes any of its options in one move."""

    equilibria: dict[str, tuple[int, ...]]
    missing: dict[str, str]


class Structure(Shape):
    """With `structure`: what lasts when these blocks of actors each act as one.

    Attributes
    ----------
    blocks
        Who is bound to whom; every actor stands in one block.
    equilibria
        By concept the states stable for every block, when its members move one after the other by legal sequences.
    missing
        By concept why it could not be tested.
    body
        The same when each block is one body that changes any of its options in one move.
    """

    blocks: tuple[tuple[str, ...], ...]
    equilibria: dict[str, tuple[int, ...]]
    missing: dict[str, str]
    body: Body


class Answer(Base):
    """Which outcomes can last?

    Attributes
    ----------
    states
        The feasible states; above 16,384 of them only those listed below and the status quo.
    equilibria
        By concept the states stable for every actor, end states among them, above 16,384 states at most the 200
        firmest; a concept that cannot be had is absent.
    counts
        By concept how many states are stable for every actor, end states among them.
    stable
        By concept and actor; empty above 16,384 states.
    cut
        Whether lists hold only some of the states, and `stable` none; counts are whole.
    judges
        Where several judges gave preferences: the other judges' equilibria.
    mixed
        With `behaviour`: states stable when each actor reasons by its own concept.
    map
        Few places for all states: the status quo, named outcomes, what lasts, the ways there; and improvements
        between them.
    structure
        With `structure`: what lasts when these blocks of actors each act as one.
    end_states
        States that no move leads out of: they last under every concept for that reason alone. The first 200.
    mute
        Concepts that keep more than a fifth of the states, and more than credible answers do: they tell nothing
        here.
    firmness
        By concept how firmly lasts what is stable under it.
    strict, credible
        The concepts that pages take for lasting of itself, and by answers that pay.
    """

    states: Listing
    equilibria: dict[str, tuple[int, ...]]
    counts: dict[str, int]
    stable: dict[str, dict[str, tuple[int, ...]]]
    status_quo: int | None
    cut: bool
    map: Map
    end_states: tuple[int, ...]
    mute: tuple[str, ...]
    firmness: dict[str, Firmness]
    strict: str
    credible: str
    judges: dict[str, Judged] | None = None
    mixed: tuple[int, ...] | None = None
    structure: Structure | None = None
