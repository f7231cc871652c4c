"""All concepts of one graph model at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Concept
from goodoffices.errors import OutOfReach
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.runs.processors import available
from goodoffices.solutions import DEFINITIONS, classical

#: What a card may demand of an answer where one formula tells our concept of single actors, see `models.conflict.few`.
FORMULA = ("none", "undone", "no-way-out")
#: Below this many cells threads cost more than they save; so many cells are worked on at once at most, whatever number
#: of processors there is, as every thread holds arrays of its own.
WORTH_THREADS, AT_ONCE = 20_000, 2**26


@dataclass(frozen=True)
class Battery:
    """Where each actor would stay, by concept.

    Attributes
    ----------
    stable : dict
        Concept id to (..., deciders, states) bool, as `GraphModel.deciders` and state numbers count; with a leading
        axis where the order has draws.
    missing : dict
        Concept id to why it could not be had.
    """

    stable: dict[str, NDArray[np.bool_]]
    missing: dict[str, OutOfReach]

    @classmethod
    def of(cls, stable: dict[str, NDArray[np.bool_]], missing: Mapping[str, OutOfReach]) -> Battery:
        """With what could not be had told by its errors."""
        return cls(
            {id: rows for id, rows in stable.items() if id not in missing},
            dict(missing),
        )

    def equilibria(self, concept: str) -> NDArray[np.int64]:
        """(n,) the states, by number, that are stable for every decider; of one order."""
        (places,) = np.nonzero(self.lasts(concept))
        return places + 1

    def lasts(self, concept: str) -> NDArray[np.bool_]:
        """(..., states) bool: what is stable for every decider."""
        return np.logical_and.reduce(self.stable[concept], axis=-2)  # type: ignore[no-any-return]

    def mixed(self, concepts: Sequence[str]) -> NDArray[np.int64]:
        """(n,) the states stable for every decider under the concept given for each (heterogeneous equilibria)."""
        rows = [self.stable[concept][place] for place, concept in enumerate(concepts)]
        return np.flatnonzero(np.all(rows, axis=0)) + 1


def battery(
    graph: GraphModel,
    concepts: Sequence[str] | None = None,
    own: Mapping[str, Mapping[str, Any]] | None = None,
    *,
    threads: int | None = None,
) -> Battery:
    """Run the named concepts (default: the classical ones) for every decider.

    Parameters
    ----------
    graph : GraphModel
    concepts : sequence of str, optional
    own : mapping, optional
        Concept id to its own parameters ("lh": {"horizon": 4}).
    threads : int, optional
        How many may work at a time, where the conflict is large enough; default: one for each processor that this
        process may use. The answer does not depend on it.

    Returns
    -------
    Battery
    """
    methods = {concept: DEFINITIONS[concept] for concept in (classical() if concepts is None else concepts)}
    own = own or {}
    shape = (*graph.order.ranks.shape[:-2], len(graph.deciders), graph.size)
    stable: dict[str, NDArray[np.bool_]] = {id: np.ones(shape, bool) for id in methods}
    missing: dict[str, OutOfReach] = {}

    def run(task: tuple[int, int, str]) -> None:
        place, i, concept = task
        try:
            stable[concept][..., place, :] = graph.by_state(methods[concept].run(graph, i, **own.get(concept, {})))
        except OutOfReach as error:
            missing[concept] = error

    at_once = _at_once(graph, [card for card in methods.values() if _formulated(card)])
    stable |= at_once
    tasks = [(place, i, id) for place, i in enumerate(graph.deciders) for id in methods if id not in at_once]
    together = min(threads or available(), max(1, AT_ONCE // graph.cells))
    if graph.cells < WORTH_THREADS or together == 1 or not tasks:
        for task in tasks:
            run(task)
    else:
        run(tasks[0])
        with ThreadPoolExecutor(max_workers=together) as pool:
            list(pool.map(run, tasks[1:]))
    return Battery.of(stable, missing)


def _formulated(card: Concept) -> bool:
    return card.id in DEFINITIONS.own and card.demand in FORMULA and not card.joint


def _at_once(graph: GraphModel, cards: list[Concept]) -> dict[str, NDArray[np.bool_]]:
    """Concept id to (..., deciders, states) bool, of those that can be had together on few states."""
    models = [one.few for one in graph.singles]
    if not cards or any(few is None for few in models):
        return {}
    found = []
    for few in models:
        assert few is not None
        answers = {card.id: few.answer(card.demand, card.credible) for card in cards if card.demand != "none"}
        if any(answer is None for answer in answers.values()):
            return {}
        found.append(few.stays([answers.get(card.id) for card in cards]))
    together = found[0] if graph.order.draws is None else np.stack(found, axis=1)
    return {card.id: rows for card, rows in zip(cards, together, strict=True)}


def concept_for(graph: GraphModel, concepts: Mapping[str, str], default: str) -> list[str]:
    """The concept of each decider, by id of the actor; `default` where none is given."""
    return [concepts.get(graph.actors[i], default) for i in graph.deciders]
