"""The answer to: who sees another game?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Misperception(Shape):
    """What one actor sees otherwise.

    Attributes
    ----------
    kind
        order: another actor's wishes; hidden: an option it does not know of.
    viewer
        Who sees it so.
    actor
        Whose wishes, or whose option.
    option
        The option that is hidden.
    key
        The id of the preference that says how it is seen; of the option.
    """

    kind: Literal["order", "hidden"]
    viewer: str
    actor: str
    option: str | None
    key: str


class Blind(Shape):
    """The states an actor does not know: whether it would stay there is not defined."""

    viewer: str
    count: int
    states: tuple[int, ...]


class Lasting(Shape):
    """What lasts under a concept as each actor sees the conflict, and in truth; end states apart.

    Attributes
    ----------
    concept
        By which every actor reasons.
    seen, true
        The states in which each actor would stay in its own eyes, and would if all saw the conflict as it is.
    surprise
        Those that last as seen and not in truth: they break once somebody sees better.
    missed
        Those that would last in truth and do not as seen.
    undefined
        Those that somebody does not know, and that everybody else would stay in.
    counts
        How many of each; of long lists only the first stand here.
    """

    concept: str
    seen: tuple[int, ...]
    true: tuple[int, ...]
    surprise: tuple[int, ...]
    missed: tuple[int, ...]
    undefined: tuple[int, ...]
    counts: dict[str, int]


class Outcome(Shape):
    """A named outcome: whether any of its forms lasts as seen, and in truth."""

    outcome: str
    concept: str
    seen: bool
    true: bool


class Message(Shape):
    """What follows when one misperception, or all of them, is cleared up and the others stay.

    Attributes
    ----------
    clears
        The places of the misperceptions in the answer's list.
    gained, lost
        How many states last more, and how many no longer do.
    effect
        The sign on the whole: gained less lost. Less can last once people know more.
    outcomes_gained, outcomes_lost
        Named outcomes that begin to last, and that no longer do.
    states_gained, states_lost
        The first of the states.
    """

    clears: tuple[int, ...]
    concept: str
    gained: int
    lost: int
    effect: int
    outcomes_gained: tuple[str, ...]
    outcomes_lost: tuple[str, ...]
    states_gained: tuple[int, ...]
    states_lost: tuple[int, ...]


class Answer(Base):
    """Who sees another game?

    Attributes
    ----------
    messages
        One for each misperception, and one for all together where there are several.
    """

    concepts: tuple[str, ...]
    misperceptions: tuple[Misperception, ...]
    blind: tuple[Blind, ...]
    lasting: tuple[Lasting, ...]
    outcomes: tuple[Outcome, ...]
    messages: tuple[Message, ...]
