"""The 78 strict games of two actors with two choices each: a family of dossiers, made when asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from goodoffices.dossier.dossier import About, Dossier, StatusQuo
from goodoffices.dossier.records.actor import Actor
from goodoffices.dossier.records.option import Option
from goodoffices.dossier.records.preference import Preference
from goodoffices.dossier.records.source import Source

FAMILY = "games-2x2"
#: The four states in the order of their numbers, by who says yes.
STATES = ("neither", "Row alone", "Column alone", "both")
#: The states in that order, as expressions.
PATTERNS = (
    "not row_yes and not column_yes",
    "row_yes and not column_yes",
    "not row_yes and column_yes",
    "row_yes and column_yes",
)
#: Places of states when nothing, Row's choices, Column's choices or both are written the other way round.
TURNS = ((0, 1, 2, 3), (1, 0, 3, 2), (2, 3, 0, 1), (3, 2, 1, 0))
#: Places of states when the two actors change seats.
ACROSS = (0, 2, 1, 3)
#: Well-known games, by one way to write them.
KNOWN = {
    "Prisoner's dilemma": ((2, 1, 4, 3), (2, 4, 1, 3)),
    "Chicken": ((1, 2, 4, 3), (1, 4, 2, 3)),
    "Stag hunt": ((2, 1, 3, 4), (2, 3, 1, 4)),
    "Deadlock": ((3, 1, 4, 2), (3, 4, 1, 2)),
    "Leader": ((1, 3, 4, 2), (1, 4, 3, 2)),
    "Hero": ((1, 4, 3, 2), (1, 3, 4, 2)),
}
NOTE = (
    "Origin: enumerated by this program, as all strict orders of two actors over four states, games that differ only "
    "in the names of actors and choices being one. Numbered in order of payoffs, not as Rapoport and Guyer did. "
    "Licence: that of the program (BSD-3-Clause)."
)


@dataclass(frozen=True, order=True)
class Game:
    """Payoffs from 1 (worst) to 4 (best) over the states by number."""

    row: tuple[int, ...]
    column: tuple[int, ...]

    def writings(self) -> Iterator[Game]:
        """The eight ways to write the same game."""
        for turn in TURNS:
            row, column = (tuple(payoffs[place] for place in turn) for payoffs in (self.row, self.column))
            yield Game(row, column)
            yield Game(tuple(column[place] for place in ACROSS), tuple(row[place] for place in ACROSS))


@lru_cache(maxsize=1)
def games() -> tuple[Game, ...]:
    """All 78, each in the way of writing that comes first in order of payoffs, and in that order."""
    orders = tuple(permutations((1, 2, 3, 4)))
    return tuple(sorted({min(Game(row, column).writings()) for row in orders for column in orders}))


def game_names() -> tuple[str, ...]:
    """The names of the family: games-2x2-1 and so on."""
    return tuple(f"{FAMILY}-{number}" for number in range(1, len(games()) + 1))


def is_one(name: str) -> bool:
    """Whether it names a game of the family."""
    return re.fullmatch(rf"{FAMILY}-\d+", name) is not None and name in game_names()


def game_title(number: int) -> str:
    """Its number, and its name where it has one."""
    known = {min(Game(*payoffs).writings()): name for name, payoffs in KNOWN.items()}
    name = known.get(games()[number - 1])
    return f"Game {number} of {len(games())}" + (f": {name}" if name else "")


def dossier(name: str) -> Dossier:
    """The game of that name as a dossier."""
    number = game_names().index(name) + 1
    game = games()[number - 1]
    actors = {"row": ("Row", game.row), "column": ("Column", game.column)}
    orders = "; ".join(f"{actor}: {game_in_words(payoffs)}" for actor, payoffs in actors.values())
    summary = f"Two actors have one choice each and rank all four states. From best to worst, {orders}."
    return Dossier(
        about=About(format=2, id=name, title=game_title(number), summary=summary, note=NOTE),
        source=(
            Source(
                id="rapoport1966",
                outlet="General Systems 11:203-214",
                title="A taxonomy of 2x2 games",
                published="1966",
            ),
        ),
        actor=tuple(Actor(id=id, name=actor) for id, (actor, _) in actors.items()),
        option=tuple(Option(id=f"{id}_yes", actor=id, label=f"{actor} says yes") for id, (actor, _) in actors.items()),
        preference=tuple(
            Preference(actor=id, payoffs=dict(zip(PATTERNS, payoffs, strict=True)))
            for id, (_, payoffs) in actors.items()
        ),
        status_quo=StatusQuo(),
    )


def game_in_words(payoffs: tuple[int, ...]) -> str:
    """The states from best to worst."""
    return ", ".join(STATES[payoffs.index(worth)] for worth in (4, 3, 2, 1))
