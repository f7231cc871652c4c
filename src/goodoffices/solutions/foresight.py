"""What actors anticipate when all look some moves ahead, in turn; sets of states, since ties leave it open."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import BadInput, Fault, OutOfReach, nearest
from goodoffices.models.conflict.coalitions import reach
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.wording import Worded

#: Sets of anticipated states are kept for so many states at most: where many states tie, sets grow with their number.
MOST_STATES = 2**12
#: Anticipations of longer horizons are not followed.
MOST_MOVES = 400
#: So many states stand in all sets together at most (a set without any counts as `EMPTY`): some 300 MB.
MOST_HELD, EMPTY = 6_000_000, 4

Sets = list[frozenset[int]]
#: By actor, what it anticipates in each state.
Foreseen = tuple[Sets, ...]
#: The actors in the order in which they take turns; after the last comes the first.
Turns = tuple[int, ...]


def turns(graph: GraphModel, text: str) -> Turns:
    """The order that words such as "usa, iran, russia" name.

    Raises
    ------
    BadInput
        When an actor is not known, stands twice or is left out.
    """
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in graph.actors:
            wrong = Worded("controls-nothing", text=text, name=name)
            raise BadInput(Fault(wrong, nearest=nearest(name, graph.actors)))
        if names.count(name) > 1:
            raise BadInput(Worded("turn-twice", text=text, name=name))
    missing = [f"'{actor}'" for actor in graph.actors if actor not in names]
    if missing:
        raise BadInput(Worded("turn-left-out", text=text, missing=missing))
    return tuple(graph.actors.index(name) for name in names)


def anticipated(graph: GraphModel, horizon: int, movers: Turns | None = None) -> tuple[Foreseen, ...]:
    """What each actor anticipates in each state, with 0, 1, ..., `horizon` moves to come and itself to move first.

    With h moves left, the actor takes the move whose anticipated outcome it likes best if it likes that better than
    staying, and stays otherwise, which ends the sequence; the next in turn then has h - 1 moves left. A state is
    anticipated when some choice among the anticipations of h - 1 moves leads to it.

    Parameters
    ----------
    graph : GraphModel
    horizon : int
    movers : tuple of int, optional
        All actors in the order in which they take turns, whoever of them begins. Needed for more than two: with two,
        they can only take turns.

    Returns
    -------
    tuple of (tuple of sets)
        By number of moves left, then by actor; each a list over states (numbers less one) of frozensets of states.

    Raises
    ------
    OutOfReach
        With more than two actors and no order, with too many states or moves, or when too many states are anticipated.

    References
    ----------
    Kilgour (1985); Rego, Vieira & Kilgour (2024) on the anticipated state not being unique. For more than two actors
    the papers leave open who moves next; the order given is this program's way to say it (docs/decisions, 0022).
    """
    if horizon > MOST_MOVES:
        raise OutOfReach(Worded("limit-moves", most=MOST_MOVES))
    return graph.kept.once(("anticipated", horizon, movers), lambda: _anticipated(graph, horizon, movers))


def _anticipated(graph: GraphModel, horizon: int, movers: Turns | None) -> tuple[Foreseen, ...]:
    after, sets = _after(graph, movers), _Sets()
    chain = [_start(graph)]
    while len(chain) <= horizon:
        chain.append(_further(graph, chain[-1], after, sets))
    return tuple(chain)


def recurrent(graph: GraphModel, movers: Turns | None = None) -> tuple[Foreseen, ...]:
    """The anticipations that repeat for ever as the horizon grows; parameters and errors as in `anticipated`."""
    return graph.kept.once(("recurrent", movers), lambda: _recurrent(graph, movers))


def _recurrent(graph: GraphModel, movers: Turns | None) -> tuple[Foreseen, ...]:
    after, sets = _after(graph, movers), _Sets()
    chain = [_start(graph)]
    seen: dict[tuple[tuple[frozenset[int], ...], ...], int] = {}
    while len(chain) <= MOST_MOVES:
        key = tuple(map(tuple, chain[-1]))
        if key in seen:
            return tuple(chain[seen[key] : -1])
        seen[key] = len(chain) - 1
        chain.append(_further(graph, chain[-1], after, sets))
    raise OutOfReach(Worded("limit-unsettled", most=MOST_MOVES))


def stays(sets: Sets) -> NDArray[np.bool_]:
    """(states,) bool: where staying is all that is anticipated."""
    return np.array([found == {state} for state, found in enumerate(sets)])


def in_cells(graph: GraphModel, by_state: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(cells,) bool from (states,) bool."""
    cells = np.zeros(graph.cells, bool)
    cells[graph.moves.states] = by_state
    return cells


def _after(graph: GraphModel, movers: Turns | None) -> dict[int, int]:
    """Who is next in turn after each actor."""
    actors = len(graph.actors)
    if actors < 2:
        raise OutOfReach(Worded("limit-alone"))
    if movers is None and actors > 2:
        raise OutOfReach(Worded("limit-movers", example=",".join(graph.actors)))
    if graph.size > MOST_STATES:
        raise OutOfReach(Worded("limit-states", most=MOST_STATES, here=graph.size))
    order = (0, 1) if movers is None else movers
    return {i: order[place + 1 - len(order)] for place, i in enumerate(order)}


def _start(graph: GraphModel) -> Foreseen:
    here: Sets = [frozenset({state}) for state in range(graph.size)]
    return tuple(list(here) for _ in graph.actors)


@dataclass
class _Sets:
    """Every set of states that is anticipated anywhere, once."""

    sets: dict[frozenset[int], frozenset[int]] = field(default_factory=dict)
    held: int = 0

    def one(self, found: frozenset[int]) -> frozenset[int]:
        """The set that stands for all that are equal to it."""
        if found not in self.sets:
            self.held += len(found) + EMPTY
            if self.held > MOST_HELD:
                raise OutOfReach(Worded("limit-open", most=MOST_HELD))
        return self.sets.setdefault(found, found)


def _further(graph: GraphModel, shorter: Foreseen, after: dict[int, int], sets: _Sets) -> Foreseen:
    """Anticipations with one more move left."""
    ways = reach(graph)
    found = []
    for i in range(len(graph.actors)):
        u = ways.payoff[i].tolist()
        then = shorter[after[i]]
        found.append(
            [
                sets.one(_choice(state, [then[q] for q in ways.listed.reach(i, state).tolist()], u))
                for state in range(graph.size)
            ]
        )
    return tuple(found)


def _choice(state: int, outcomes: Sets, u: list[int]) -> frozenset[int]:
    """The states that may result when the mover picks the best of `outcomes`, each one of a set, or stays."""
    floors = [min(u[a] for a in outcome) for outcome in outcomes]
    highest = sorted(floors, reverse=True)
    if not floors:
        return frozenset({state})
    reached = {state} if highest[0] <= u[state] else set()
    for outcome, floor in zip(outcomes, floors, strict=True):
        rival = highest[0] if highest[0] != floor else (highest[1] if len(highest) > 1 else -1)
        reached |= {a for a in outcome if u[a] > u[state] and u[a] >= rival}
    return frozenset(reached)
