"""How others answer an improvement, step by step: the witnesses behind a verdict."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.order import Path
from goodoffices.solutions import DEFINITIONS, implied


def answerable() -> tuple[str, ...]:
    """The concepts of single actors under which an improvement may be answered step by step."""
    return tuple(card.id for card in DEFINITIONS if not card.joint and card.demand in ("undone", "no-way-out"))


def witnessed() -> tuple[str, ...]:
    """The concepts whose verdicts single moves and answers bear out, those that imply most first."""
    cards = [card for card in DEFINITIONS if not card.joint and card.demand in ("none", "undone", "no-way-out")]
    return tuple(card.id for card in sorted(cards, key=lambda card: (-len(implied(card.id)), not card.credible)))


def improvements(graph: GraphModel, i: int, cell: int) -> NDArray[np.int64]:
    """(n,) the cells actor `i` reaches in one move and prefers, best first."""
    reached = graph.moves.reach(i, cell)
    u = graph.payoff(i)
    better: NDArray[np.int64] = reached[u[reached] > u[cell]]
    return better[np.argsort(-u[better], kind="stable")]


def answers(graph: GraphModel, i: int, cell: int, improvements: list[int], concept: str) -> list[Path | None]:
    """To each improvement a shortest answer of the others.

    Parameters
    ----------
    graph : GraphModel
    i : int
        The actor who improves from `cell`.
    improvements : list of int
        The cells it improves to.
    concept : str
        One of `answerable()`.

    Returns
    -------
    list of (list of (mover, cell) | None)
        The steps of the others, the last to a state no better for `i` than `cell`; None when they have none.
    """
    card, u = DEFINITIONS[concept], graph.payoff(i)
    value = graph.best_move(i, u) if card.demand == "no-way-out" else u
    goal = (value <= u[cell]) & graph.moves.feasible
    return graph.paths(graph.others(i), improvements, goal, card.credible)
