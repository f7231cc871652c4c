"""What must not matter: the order things are written in, what they are called, and the size of a payoff."""

from __future__ import annotations

from itertools import accumulate

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import Conflict
from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.graph import SEQUENCES
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.battery import battery

MANY = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def verdicts(dossier, sequence):
    """(concept, actor) to the states it would not leave, each as a set of (option, level)."""
    model = graph(dossier, sequence=sequence)
    found = battery(model, DEFINITIONS.ids)
    named = [frozenset(model.states.named(number).items()) for number in range(1, model.size + 1)]
    return {
        (concept, model.actors[i]): {named[place] for place in np.flatnonzero(rows[k])}
        for concept, rows in found.stable.items()
        for k, i in enumerate(model.deciders)
    }


def relabelled(conflict, order, name):
    """The same conflict: its options in another `order`, its actors called by another `name` each."""
    place = {option: k for k, option in enumerate(order)}
    old = {state: number for number, state in enumerate(conflict.states)}

    def pattern(at):
        return {place[option]: level for option, level in at.items()}

    options = tuple((name[conflict.options[k][0]], *conflict.options[k][1:]) for k in order)
    forbidden = tuple(pattern(at) for at in conflict.forbidden)
    cut = tuple((name[i], pattern(a), pattern(b)) for i, a, b in conflict.cut)
    states = Conflict(conflict.actors, options, forbidden, ()).states
    came_from = [old[tuple(state[place[k]] for k in range(len(order)))] for state in states]
    payoffs = {name[i]: tuple(payoff[s] for s in came_from) for i, payoff in enumerate(conflict.payoffs)}
    return Conflict(conflict.actors, options, forbidden, tuple(payoffs[i] for i in range(conflict.actors)), cut)


def check_relabelling(conflict, sequence, data):
    order = data.draw(st.permutations(range(len(conflict.options))), label="order of options")
    name = data.draw(st.permutations(range(conflict.actors)), label="name of each actor")
    option = {f"o{new}": f"o{old}" for new, old in enumerate(order)}
    actor = {f"a{new}": f"a{old}" for old, new in enumerate(name)}
    after = verdicts(dossier_of(relabelled(conflict, order, name)), sequence)
    assert verdicts(dossier_of(conflict), sequence) == {
        (concept, actor[i]): {frozenset((option[o], level) for o, level in state) for state in states}
        for (concept, i), states in after.items()
    }


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts(most_states=40), st.data())
def test_order_and_names_on_a_product_space(sequence, conflict, data):
    check_relabelling(conflict, sequence, data)


@pytest.mark.parametrize("sequence", SEQUENCES)
@MANY
@given(conflicts(most_states=24, cut=True), st.data())
def test_order_and_names_on_a_listed_graph(sequence, conflict, data):
    check_relabelling(conflict, sequence, data)


@MANY
@given(conflicts(most_states=40, cut=True), st.data())
def test_order_of_records(conflict, data):
    """Actors, rules and preferences may stand in any order in the file."""
    dossier = dossier_of(conflict)
    shuffled = {
        kind: tuple(data.draw(st.permutations(getattr(dossier, kind)), label=kind))
        for kind in ("actor", "rule", "preference")
    }
    assert verdicts(dossier, "legal") == verdicts(dossier.model_copy(update=shuffled), "legal")


def stretched(payoffs, data):
    """The payoffs on another scale: each step from one to the next higher is of any size, from any start."""
    worths = sorted(set(payoffs))
    size = st.one_of(st.integers(1, 10**7), st.floats(1e-3, 1e6))  # sums stay within the 1e9 a dossier takes
    start = data.draw(st.integers(-(10**6), 10**6))
    steps = data.draw(st.lists(size, min_size=len(worths) - 1, max_size=len(worths) - 1))
    scale = dict(zip(worths, accumulate(steps, initial=start), strict=True))
    return tuple(scale[payoff] for payoff in payoffs)


def ranked(payoffs):
    """The same order as a ranking of state numbers."""
    groups = [[s for s, payoff in enumerate(payoffs, 1) if payoff == worth] for worth in sorted(set(payoffs))[::-1]]
    return tuple(tuple(group) if len(group) > 1 else group[0] for group in groups)


def preferring(dossier, preferences):
    """The dossier with other preferences, read anew so that they are checked."""
    fields = dossier.model_dump(by_alias=True, exclude={"preference"}, exclude_none=True)
    return Dossier.model_validate(fields | {"preference": preferences})


@MANY
@given(conflicts(most_states=40, cut=True), st.data())
def test_size_of_payoffs(conflict, data):
    dossier = dossier_of(conflict)
    actors = [f"a{i}" for i in range(conflict.actors)]
    payoffs = [{"actor": a, "payoffs": stretched(p, data)} for a, p in zip(actors, conflict.payoffs, strict=True)]
    rankings = [{"actor": a, "ranking": ranked(p)} for a, p in zip(actors, conflict.payoffs, strict=True)]
    expected = verdicts(dossier, "legal")
    assert verdicts(preferring(dossier, payoffs), "legal") == expected
    assert verdicts(preferring(dossier, rankings), "legal") == expected
