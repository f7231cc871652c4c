"""Sets of acts against a literal twin: each edited by hand, the definitions as printed, paths followed one by one."""

from __future__ import annotations

import random
from itertools import permutations, product

import numpy as np
import pytest

from definitions.twin import Conflict, JointTwin
from goodoffices.analyses.mediator.deciding import decide
from goodoffices.analyses.mediator.menu import Menu
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import parse
from goodoffices.models.conflict.spaces import Spaces

CONCEPTS = ("nash", "gmr", "smr", "seq", "symseq")


# --- The twin --------------------------------------------------------------------------------------------------------


def edited(conflict, prices, acts, chosen):
    """The conflict and what every cell is worth after some acts, each a tuple that says what it does."""
    options, forbidden, cut = list(conflict.options), list(conflict.forbidden), list(conflict.cut)
    worth = [dict(own) for own in prices]
    for act in (acts[k] for k in chosen):
        if act[0] == "one-way":
            owner, levels, _ = options[act[1]]
            options[act[1]] = (owner, levels, act[2])
        elif act[0] == "order":
            worth[act[1]] = dict(act[2])
        elif act[0] == "forbid":
            forbidden.append(act[1])
        elif act[0] == "allow":
            forbidden.remove(act[1])
        else:
            cut.append(act[1])
    shaped = Conflict(conflict.actors, tuple(options), tuple(forbidden), (), tuple(cut))
    payoffs = tuple(tuple(own[state] for state in shaped.states) for own in worth)
    return Conflict(shaped.actors, shaped.options, shaped.forbidden, payoffs, shaped.cut)


def verdicts(conflict, target, start, concept):
    """Whether a state of the target lasts, and whether one that does can be reached."""
    twin = JointTwin(conflict)
    lasting = [
        s
        for s, state in enumerate(twin.states)
        if target(state) and all(getattr(twin, concept)(i, s) for i in range(conflict.actors))
    ]
    if start not in twin.number:
        return bool(lasting), False
    reached, front = {twin.number[start]}, [twin.number[start]]
    while front:
        here = front.pop()
        for group in twin.subsets(range(conflict.actors)):
            for to in twin.CI(group, here) - reached:
                reached.add(to)
                front.append(to)
    return bool(lasting), bool(reached & set(lasting))


def smallest(works):
    """The sets that work and hold no smaller one that does, literally."""
    return {s for s in works if not any(other < s for other in works)}


# --- The same as a dossier --------------------------------------------------------------------------------------------


def pattern(state):
    return " and ".join(f'o{k} = "l{level}"' for k, level in enumerate(state))


def partial(at):
    return " and ".join(f'o{k} = "l{level}"' for k, level in at.items())


def payoffs_of(own):
    return {pattern(state): value for state, value in own.items()}


def edit_of(act, conflict):
    if act[0] == "one-way":
        return {"set": "option", "id": f"o{act[1]}", "direction": act[2]}
    if act[0] == "order":
        return {"set": "preference", "id": f"p{act[1]}", "payoffs": payoffs_of(act[2])}
    if act[0] == "forbid":
        return {"add": "rule", "kind": "forbid", "pattern": partial(act[1])}
    if act[0] == "allow":
        return {"drop": "rule", "id": f"r{conflict.forbidden.index(act[1])}"}
    actor, before, after = act[1]
    return {"add": "rule", "kind": "no-move", "actor": f"a{actor}", "from": partial(before), "to": partial(after)}


def dossier_of(conflict, prices, acts, start):
    return Dossier.model_validate(
        {
            "about": {"id": "random", "title": "Random", "format": 2},
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
            "rule": [
                {"id": f"r{n}", "kind": "forbid", "pattern": partial(at)} for n, at in enumerate(conflict.forbidden)
            ],
            "preference": [
                {"id": f"p{i}", "actor": f"a{i}", "payoffs": payoffs_of(own)} for i, own in enumerate(prices)
            ],
            "intervention": [
                {
                    "id": f"x{n}",
                    "by": "a0",
                    "label": f"X{n}",
                    "role": "coordinator",
                    "style": "formulation",
                    "edits": [edit_of(act, conflict)],
                }
                for n, act in enumerate(acts)
            ],
            "status_quo": {"levels": {f"o{k}": f"l{level}" for k, level in enumerate(start)}},
        }
    )


def agree(conflict, prices, acts, start, targets, concepts):
    """Every set, every concept and every target: the same as the twin; and the same sets are smallest."""
    dossier = dossier_of(conflict, prices, acts, start)
    every = range(2 ** len(acts))
    for concept in concepts:
        menu = Menu(dossier, dossier.intervention, len(acts), None, "legal", Spaces())
        found = decide(menu, [parse(text) for text, _ in targets], [concept], dossier.status_quo.levels)
        models = [edited(conflict, prices, acts, [k for k in range(len(acts)) if m >> k & 1]) for m in every]
        for (text, holds), own in zip(targets, found, strict=True):
            literal = [verdicts(model, holds, start, concept) for model in models]
            assert own.lasts.tolist() == [lasts for lasts, _ in literal], (concept, text)
            assert own.works.tolist() == [lasts and there for lasts, there in literal], (concept, text)
            working = {frozenset(k for k in range(len(acts)) if m >> k & 1) for m in every if literal[m][1]}
            made = {
                frozenset(k for k in range(len(acts)) if m >> k & 1) for m in np.flatnonzero(own.minimal(own.works))
            }
            assert made == smallest(working), (concept, text)


# --- All 78 strict games of two actors with two options each ----------------------------------------------------------

CELLS = [(0, 0), (1, 0), (0, 1), (1, 1)]


def strict_games():
    """One of each of the 78 kinds: row and column, and either actor's two choices, may be swapped."""
    seen = set()
    for row, column in product(permutations(range(4)), repeat=2):
        table = {cell: (row[k], column[k]) for k, cell in enumerate(CELLS)}
        forms = []
        for a, b, turned in product((0, 1), (0, 1), (False, True)):
            at = {(x ^ a, y ^ b): values for (x, y), values in table.items()}
            at = {(y, x): values[::-1] for (x, y), values in at.items()} if turned else at
            forms.append(tuple(at[cell] for cell in CELLS))
        key = min(forms)
        if key not in seen:
            seen.add(key)
            yield [{cell: value[i] for cell, value in zip(CELLS, key, strict=True)} for i in (0, 1)]


GAMES = list(strict_games())


def test_there_are_78_strict_games():
    assert len(GAMES) == 78


@pytest.mark.parametrize("block", range(6))
def test_every_set_on_every_strict_game(block):
    """Both options made one-way, either order with the target first: every set, target and concept."""
    conflict = Conflict(2, ((0, 2, "both"), (1, 2, "both")), (), ())
    for place, prices in enumerate(GAMES):
        if place % 6 != block:
            continue
        for wanted in ((1, 1), (1, 0)):
            acts = [("one-way", 0, "forward"), ("one-way", 1, "forward")]
            acts += [("order", i, {**prices[i], wanted: 9}) for i in (0, 1)]
            targets = [(pattern(cell), lambda state, cell=cell: state == cell) for cell in CELLS]
            agree(conflict, prices, acts, (0, 0), targets, CONCEPTS)


# --- Three actors, eight states ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(12))
def test_every_set_on_three_actors(seed):
    """Ties, infeasible states, one-way options, rules that come and go; in every third also a move taken away."""
    chance = random.Random(seed)
    options = tuple((i, 2, chance.choice(("both", "both", "forward"))) for i in range(3))
    gone = {k: chance.randint(0, 1) for k in range(3)}
    conflict = Conflict(3, options, (gone,) if seed % 2 else (), ())
    cells = list(product((0, 1), repeat=3))
    prices = [{cell: chance.randint(0, 4) for cell in cells} for _ in range(3)]
    acts = [("one-way", chance.randrange(3), chance.choice(("forward", "backward")))]
    acts += [("order", i, {cell: chance.randint(0, 4) for cell in cells}) for i in chance.sample(range(3), 2)]
    other = {k: chance.randint(0, 1) for k in chance.sample(range(3), 2)}
    acts += [("allow", gone)] if seed % 2 else [("forbid", other)]
    if seed % 3 == 0:
        acts += [("cut", (chance.randrange(3), {chance.randrange(3): 0}, {chance.randrange(3): 1}))]
    some = {chance.randrange(3): 1}
    targets = [
        (partial(some), lambda state: all(state[k] == level for k, level in some.items())),
        ('o0 = "l1" and o1 = "l1"', lambda state: state[:2] == (1, 1)),
    ]
    start = next(cell for cell in cells if not (seed % 2 and all(cell[k] == v for k, v in gone.items())))
    agree(conflict, prices, acts, start, targets, CONCEPTS)
