"""What two actors anticipate when both look some moves ahead; sets of states, since ties leave it open."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import OutOfReach
from goodoffices.models.coalitions import reach
from goodoffices.models.graph import GraphModel

#: Sets of anticipated states are kept for so many states at most.
MOST_STATES = 2**11
#: Anticipations of longer horizons are not followed.
MOST_MOVES = 400

Sets = list[frozenset[int]]


def anticipated(graph: GraphModel, horizon: int) -> list[tuple[Sets, Sets]]:
    """What each actor anticipates in each state, with 0, 1, ..., `horizon` moves to come and itself to move first.

    With h moves left, the actor takes the move whose anticipated outcome it likes best if it likes that better than
    staying, and stays otherwise; the opponent then has h - 1 moves left. A state is anticipated when some choice among
    the anticipations of h - 1 moves leads to it.

    Parameters
    ----------
    graph : GraphModel
        Of two actors.
    horizon : int

    Returns
    -------
    list of (sets of the first actor, sets of the second)
        By number of moves left; each a list over states (numbers less one) of frozensets of states.

    Raises
    ------
    OutOfReach
        With more than two actors or too many states.

    References
    ----------
    Kilgour (1985); Rego, Vieira & Kilgour (2024) on the anticipated state not being unique.
    """
    _two(graph)
    chain: list[tuple[Sets, Sets]] = [_start(graph)]
    while len(chain) <= horizon:
        chain.append(_further(graph, chain[-1]))
    return chain


@lru_cache(maxsize=8)
def recurrent(graph: GraphModel) -> tuple[tuple[Sets, Sets], ...]:
    """The anticipations that repeat for ever as the horizon grows; parameters and errors as in `anticipated`."""
    _two(graph)
    chain = [_start(graph)]
    seen: dict[tuple[tuple[frozenset[int], ...], tuple[frozenset[int], ...]], int] = {}
    while len(chain) <= MOST_MOVES:
        key = (tuple(chain[-1][0]), tuple(chain[-1][1]))
        if key in seen:
            return tuple(chain[seen[key] : -1])
        seen[key] = len(chain) - 1
        chain.append(_further(graph, chain[-1]))
    raise OutOfReach(f"what the actors anticipate does not repeat within {MOST_MOVES} moves")


def stays(sets: Sets) -> NDArray[np.bool_]:
    """(states,) bool: where staying is all that is anticipated."""
    return np.array([found == {state} for state, found in enumerate(sets)])


def in_cells(graph: GraphModel, by_state: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(cells,) bool from (states,) bool."""
    cells = np.zeros(graph.payoff.shape[1], bool)
    cells[graph.moves.states] = by_state
    return cells


def _two(graph: GraphModel) -> None:
    if len(graph.actors) != 2:
        raise OutOfReach(
            "looking ahead is defined for two actors; with more, the order in which they move is not given"
        )
    if graph.size > MOST_STATES:
        raise OutOfReach(f"looking ahead is followed up to {MOST_STATES:,} states; here are {graph.size:,}")


def _start(graph: GraphModel) -> tuple[Sets, Sets]:
    here: Sets = [frozenset({state}) for state in range(graph.size)]
    return here, list(here)


def _further(graph: GraphModel, shorter: tuple[Sets, Sets]) -> tuple[Sets, Sets]:
    """Anticipations with one more move left."""
    listed = reach(graph).listed
    found = []
    for i in (0, 1):
        u = listed.payoff[i].tolist()
        after = shorter[1 - i]
        found.append(
            [_choice(state, [after[q] for q in listed.reach(i, state).tolist()], u) for state in range(graph.size)]
        )
    return found[0], found[1]


def _choice(state: int, outcomes: Sets, u: list[int]) -> frozenset[int]:
    """The states that may result when the mover picks the best of `outcomes`, each one of a set, or stays."""
    floors = sorted((min(u[a] for a in outcome) for outcome in outcomes), reverse=True)
    if not floors:
        return frozenset({state})
    reached = {state} if floors[0] <= u[state] else set()
    for outcome in outcomes:
        floor = min(u[a] for a in outcome)
        rival = floors[0] if floors[0] != floor else (floors[1] if len(floors) > 1 else -1)
        reached |= {a for a in outcome if u[a] > u[state] and u[a] >= rival}
    return frozenset(reached)
