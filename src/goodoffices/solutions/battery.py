"""All concepts of one graph model at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import OutOfReach
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.solutions import DEFINITIONS, classical

#: Below this many cells threads cost more than they save.
WORTH_THREADS = 20_000


@dataclass(frozen=True)
class Battery:
    """Where each actor would stay, by concept.

    Attributes
    ----------
    stable : dict
        Concept id to (deciders, states) bool, in the order of `GraphModel.deciders` and of state numbers.
    missing : dict
        Concept id to why it could not be had.
    limits : dict
        The same for a report, see `errors.OutOfReach`; {} where only the text is known.
    """

    stable: dict[str, NDArray[np.bool_]]
    missing: dict[str, str]
    limits: dict[str, dict[str, Any]] = field(default_factory=dict)

    @classmethod
    def of(cls, stable: dict[str, NDArray[np.bool_]], missing: Mapping[str, OutOfReach]) -> Battery:
        """With what could not be had told by its errors."""
        return cls(
            {id: rows for id, rows in stable.items() if id not in missing},
            {id: str(error) for id, error in missing.items()},
            {id: error.limit for id, error in missing.items()},
        )

    def equilibria(self, concept: str) -> NDArray[np.int64]:
        """(n,) the states, by number, that are stable for every decider."""
        return np.flatnonzero(self.stable[concept].all(axis=0)) + 1

    def mixed(self, concepts: Sequence[str]) -> NDArray[np.int64]:
        """(n,) the states stable for every decider under the concept given for each (heterogeneous equilibria)."""
        rows = [self.stable[concept][place] for place, concept in enumerate(concepts)]
        return np.flatnonzero(np.all(rows, axis=0)) + 1


def battery(
    graph: GraphModel, concepts: Sequence[str] | None = None, own: Mapping[str, Mapping[str, Any]] | None = None
) -> Battery:
    """Run the named concepts (default: the classical ones) for every decider.

    Parameters
    ----------
    graph : GraphModel
    concepts : sequence of str, optional
    own : mapping, optional
        Concept id to its own parameters ("lh": {"horizon": 4}).

    Returns
    -------
    Battery
    """
    methods = {concept: DEFINITIONS[concept] for concept in (classical() if concepts is None else concepts)}
    own = own or {}
    stable: dict[str, NDArray[np.bool_]] = {id: np.ones((len(graph.deciders), graph.size), bool) for id in methods}
    missing: dict[str, OutOfReach] = {}

    def run(task: tuple[int, int, str]) -> None:
        place, i, concept = task
        try:
            stable[concept][place] = graph.by_state(methods[concept].run(graph, i, **own.get(concept, {})))
        except OutOfReach as error:
            missing[concept] = error

    tasks = [(place, i, concept) for place, i in enumerate(graph.deciders) for concept in methods]
    if graph.cells < WORTH_THREADS:
        for task in tasks:
            run(task)
    else:
        run(tasks[0])
        with ThreadPoolExecutor(max_workers=2) as pool:
            list(pool.map(run, tasks[1:]))
    return Battery.of(stable, missing)


def concept_for(graph: GraphModel, concepts: Mapping[str, str], default: str) -> list[str]:
    """The concept of each decider, by id of the actor; `default` where none is given."""
    return [concepts.get(graph.actors[i], default) for i in graph.deciders]
