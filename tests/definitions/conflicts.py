"""Random conflicts for the twins, and their dossiers."""

from __future__ import annotations

from hypothesis import strategies as st

from definitions.twin import Conflict
from goodoffices.dossier.dossier import Dossier

DIRECTIONS = ("both", "forward", "backward")


@st.composite
def conflicts(draw, most_states=80, cut=False):
    """2-5 actors, options of 2-3 levels, one-way options, infeasible patterns, ties; owners fall as they may."""
    actors = draw(st.integers(2, 5))
    options: list[tuple[int, int, str]] = []
    size = 1
    for _ in range(draw(st.integers(1, 6))):
        levels = draw(st.sampled_from((2, 2, 2, 3)))
        if size * levels > most_states:
            break
        size *= levels
        owner = draw(st.integers(0, actors - 1))
        options.append((owner, levels, draw(st.sampled_from((*DIRECTIONS[:1] * 3, *DIRECTIONS)))))
    count = len(options)

    def patterns(most):
        at = st.dictionaries(st.integers(0, count - 1), st.integers(0, 2), min_size=1, max_size=3)
        legal = at.map(lambda p: {k: v for k, v in p.items() if v < options[k][1]})
        return st.lists(legal.filter(bool), max_size=most)

    forbidden = tuple(draw(patterns(6)))
    cuts = (
        tuple(
            (draw(st.integers(0, actors - 1)), a, b)
            for a, b in draw(st.lists(st.tuples(patterns(1), patterns(1)), max_size=3))
            for a in a
            for b in b
        )
        if cut
        else ()
    )
    states = Conflict(actors, tuple(options), forbidden, ()).states
    if not states:
        forbidden, states = (), Conflict(actors, tuple(options), (), ()).states
    best = draw(st.sampled_from((1, 2, 4, 1000)))
    payoffs = tuple(
        tuple(draw(st.lists(st.integers(0, best), min_size=len(states), max_size=len(states)))) for _ in range(actors)
    )
    return Conflict(actors, tuple(options), forbidden, payoffs, cuts)


def dossier_of(conflict: Conflict) -> Dossier:
    def pattern(at):
        return " and ".join(f'o{k} = "l{level}"' for k, level in at.items())

    rules = [{"kind": "forbid", "pattern": pattern(at)} for at in conflict.forbidden]
    rules += [{"kind": "no-move", "actor": f"a{i}", "from": pattern(a), "to": pattern(b)} for i, a, b in conflict.cut]
    return Dossier.model_validate(
        {
            "about": {"id": "random", "title": "Random"},
            "actor": [{"id": f"a{i}", "name": f"A{i}"} for i in range(conflict.actors)],
            "option": [
                {
                    "id": f"o{k}",
                    "actor": f"a{owner}",
                    "label": f"O{k}",
                    "levels": [f"l{n}" for n in range(levels)],
                    "direction": direction,
                }
                for k, (owner, levels, direction) in enumerate(conflict.options)
            ],
            "rule": rules,
            "preference": [{"actor": f"a{i}", "payoffs": payoffs} for i, payoffs in enumerate(conflict.payoffs)],
        }
    )
