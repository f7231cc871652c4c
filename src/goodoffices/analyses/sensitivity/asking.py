"""What is asked about: named outcomes, states, or a pattern; under which concepts, by which judges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.sensitivity.answer import Target
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import parse
from goodoffices.errors import BadInput
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.graph import Sequence as Legal
from goodoffices.models.conflict.states import States
from goodoffices.solutions import CREDIBLE, DEFINITIONS, STRICT
from goodoffices.solutions.battery import battery
from goodoffices.wording import Worded

#: Without names for outcomes so many states are asked about.
MOST = 24


@dataclass(frozen=True)
class Question:
    """One thing asked about: a pattern, or the levels of a state."""

    target: Target
    pattern: str | None
    levels: dict[str, str] | None


@dataclass(frozen=True)
class Asked:
    """All that is asked.

    Attributes
    ----------
    questions : tuple of Question
    concepts : tuple of str
    judges : tuple of str
        Whose readings are drawn; the first is the one that states.
    sequence : str
    """

    questions: tuple[Question, ...]
    concepts: tuple[str, ...]
    judges: tuple[str, ...]
    sequence: Legal

    @property
    def targets(self) -> tuple[Target, ...]:
        """What is asked about."""
        return tuple(question.target for question in self.questions)

    def groups(self, states: States) -> NDArray[np.bool_]:
        """(targets, states) bool: which states of a space each question means, by levels, never by number."""
        found = np.zeros((len(self.questions), len(states)), bool)
        for row, question in zip(found, self.questions, strict=True):
            if question.pattern is not None:
                row[:] = states.holds(parse(question.pattern))
            elif (number := states.number(question.levels or {})) is not None:
                row[number - 1] = True
        return found


def concepts_of(concept: Sequence[str]) -> tuple[str, ...]:
    """The concepts asked for; default: lasting of itself, and by answers that pay."""
    return tuple(DEFINITIONS[id].id for id in dict.fromkeys(concept or (STRICT, CREDIBLE)))


def questions_on(
    dossier: Dossier, model: GraphModel, concepts: Sequence[str], outcome: str | None
) -> tuple[Question, ...]:
    """What to ask about.

    Parameters
    ----------
    dossier : Dossier
    model : GraphModel
        As the first judge states it.
    concepts : sequence of str
    outcome : str, optional
        A named outcome, a number, `status-quo` or a pattern; default: every named outcome, or without names the status
        quo and what lasts as stated, of few states all of them.

    Raises
    ------
    BadInput
        When it matches no state.
    """
    names = Describer(dossier, model)
    ends = end_states(model)
    if outcome is None and not names.outcomes:
        return tuple(_state(names, number, ends) for number in _telling(names, model, concepts))
    if outcome is None:
        return tuple(_named(names, id, ends) for id in names.outcomes)
    if outcome in names.outcomes:
        return (_named(names, outcome, ends),)
    found = names.find(outcome)
    if found.size == 1:
        return (_state(names, int(found[0]), ends),)
    counted = int(found.size), int(ends[found - 1].sum())
    return (Question(Target(key=outcome, outcome=None, state=None, forms=counted[0], ends=counted[1]), outcome, None),)


def _named(names: Describer, id: str, ends: NDArray[np.bool_]) -> Question:
    holds = names.outcomes[id]
    target = Target(key=id, outcome=id, state=None, forms=int(holds.sum()), ends=int((holds & ends).sum()))
    return Question(target, names.dossier.get("outcome", id).pattern, None)


def _state(names: Describer, number: int, ends: NDArray[np.bool_]) -> Question:
    target = Target(key=str(number), outcome=None, state=number, forms=1, ends=int(ends[number - 1]))
    return Question(target, None, names.graph.states.named(number))


def _telling(names: Describer, model: GraphModel, concepts: Sequence[str]) -> list[int]:
    """The states asked about where no outcome has a name."""
    if model.size <= MOST:
        return list(range(1, model.size + 1))
    found = battery(model, concepts)
    for id, why in found.missing.items():
        raise BadInput(Worded("concept-out-of-reach", concept=id, why=why.text))
    lasts = np.unique(np.concatenate([found.equilibria(id) for id in concepts])).tolist()
    quo = [names.status_quo] if names.status_quo else []
    return list(dict.fromkeys([*quo, *lasts]))[:MOST]
