"""From dossier to graph model."""

from __future__ import annotations

import numpy as np

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.preference import Preference
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.models.conflict.graph import SEQUENCES, GraphModel, Sequence
from goodoffices.models.conflict.order import Order
from goodoffices.models.conflict.ranking import ranks
from goodoffices.models.conflict.space import Space
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.wording import Worded


def graph(
    dossier: Dossier, *, judge: str | None = None, sequence: Sequence = "legal", spaces: Spaces | None = None
) -> GraphModel:
    """The graph model of a dossier, as one judge sees the preferences.

    Parameters
    ----------
    dossier : Dossier
    judge : str, optional
        Whose preferences count; where this judge gave none for an actor, the first one given counts. Default: the
        first given of each actor.
    sequence : str
        See `GraphModel`.
    spaces : Spaces, optional
        Those that other models of the same run were made on: dossiers of the same options and rules share one.
        Default: the model gets a space of its own.

    Returns
    -------
    GraphModel

    Raises
    ------
    BadInput
        When there is nothing to analyse, no state is feasible, or a ranking does not fit the states.
    OutOfReach
        When there are too many states or moves to hold.
    """
    preferences = chosen(dossier, judge)
    if not any(option.actor in preferences for option in dossier.option):
        raise BadInput(Worded("nothing-to-analyse"))
    if sequence not in SEQUENCES:
        wrong = Worded("unknown-name", what=Worded("name-of-sequence"), name=sequence, known=tuple(SEQUENCES))
        raise BadInput(Fault(wrong, nearest=nearest(sequence, SEQUENCES)))
    space = (spaces or Spaces()).of(dossier)
    return GraphModel(space, order(space, preferences), sequence)


def size(dossier: Dossier, spaces: Spaces) -> tuple[int, int]:
    """How many states a dossier has, and how many actors decide in it, without an order of anybody's.

    Raises
    ------
    BadInput, OutOfReach
        As `graph`.
    """
    deciders = {option.actor for option in dossier.option} & chosen(dossier, None).keys()
    return len(spaces.of(dossier).moves.states), len(deciders)


def chosen(dossier: Dossier, judge: str | None) -> dict[str, Preference]:
    """Actor id to the preference that counts; what one actor sees in another is for `perceived` to tell."""
    if judge is not None and judge not in dossier.judges:
        wrong = Worded("unknown-judge", judge=judge, known=dossier.judges, count=len(dossier.judges))
        raise BadInput(Fault(wrong, nearest=nearest(judge, dossier.judges)))
    preferences: dict[str, Preference] = {}
    apart = {id(preference) for preference in dossier.perceived}
    for preference in dossier.preference:
        if id(preference) not in apart and (preference.actor not in preferences or preference.judge == judge):
            preferences[preference.actor] = preference
    return preferences


def order(space: Space, preferences: dict[str, Preference]) -> Order:
    """The order that preferences, by actor, give on a space; actors without one are indifferent and do not decide.

    Raises
    ------
    BadInput
        When a ranking or payoffs do not fit the states.
    """
    given = [preferences.get(actor) for actor in space.actors]
    feasible = space.moves.feasible.reshape(space.shape)
    payoff = np.zeros((len(given), feasible.size), np.int32)
    faults: list[Fault] = []
    for i, preference in enumerate(given):
        if preference is not None:
            try:
                payoff[i] = ranks(preference, space.taken, space.states.levels, feasible, space.moves.states)
            except BadInput as error:
                faults += error.faults
    if faults:
        raise BadInput(faults)
    return Order(payoff, tuple(i for i, preference in enumerate(given) if preference is not None))
