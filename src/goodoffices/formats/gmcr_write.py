"""The `.gmcr` file of GMCR+ and its successors: writing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from goodoffices.dossier.calling import all_of
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import parse
from goodoffices.dossier.normal import Condition, alternatives
from goodoffices.dossier.records.rule import Rule
from goodoffices.errors import BadInput, Fault
from goodoffices.formats.atomic import write_text
from goodoffices.wording import Worded

DIRECTIONS = {"both": "both", "forward": "fwd", "backward": "back"}


def write(dossier: Dossier, path: Path) -> None:
    """Write the conflict of a dossier; sources, claims and reasons have no place in this format.

    Orders that are no statements are written as rankings of states, then for every actor. Options are put in the order
    of their owners, as that program does before it numbers states; rankings name states by that order.

    Raises
    ------
    BadInput
        When the format cannot hold it: no options, options of more than two levels, merged states, moves taken away,
        more judges.
    """
    faults = list(_unfit(dossier))
    if faults:
        raise BadInput(faults)
    place = {actor.id: i for i, actor in enumerate(dossier.actor)}
    options = sorted(dossier.option, key=lambda option: place[option.actor])
    index = {option.id: k for k, option in enumerate(options)}
    levels = dossier.levels()
    rankings = _rankings(dossier, [*index]) if any(p.statements is None for p in dossier.preference) else {}
    makers = []
    for actor in dossier.actor:
        preference = next((p for p in dossier.preference if p.actor == actor.id), None)
        statements = preference.statements or () if preference else ()
        makers.append(
            {
                "name": actor.name,
                "options": [index[option.id] for option in options if option.actor == actor.id],
                "preferences": [_statement(alternatives(parse(text), levels), index) for text in statements],
                "preferenceRanking": rankings.get(actor.id, []),
                "misperceptions": [_condition(unseen, index) for unseen in _unseen(dossier, actor.id)[0]],
            }
        )
    content = {
        "options": [{"name": o.label, "permittedDirection": DIRECTIONS[o.direction]} for o in options],
        "decisionMakers": makers,
        "infeasibles": [_condition(condition, index) for condition in _infeasible(dossier)],
        "useManualPreferenceRanking": bool(rankings),
    } | ({"coalitions": _coalitions(dossier, place)} if dossier.about.bound else {})
    write_text(path, json.dumps(content, ensure_ascii=False, indent=1) + "\n")


def _unfit(dossier: Dossier) -> Iterator[Fault]:
    if not dossier.option:
        yield Fault(Worded("gmcr-no-options"))
    for option in dossier.option:
        if len(option.levels) != 2:
            yield Fault(Worded("gmcr-levels", option=option.id, levels=len(option.levels)))
    for rule in dossier.rule:
        if rule.kind == "coalesce":
            yield Fault(Worded("gmcr-rule", kind=rule.kind))
    if all(len(option.levels) == 2 for option in dossier.option):
        left = [rule for actor in dossier.actor for rule in _unseen(dossier, actor.id)[1]]
    else:
        left = [rule for rule in dossier.rule if rule.kind == "no-move"]
    for rule in left:
        yield Fault(Worded("gmcr-no-move", source=str(rule.source), target=str(rule.target)))
    for actor in dossier.actor:
        judges = [p.judge for p in dossier.preference if p.actor == actor.id]
        if len(judges) > 1:
            yield Fault(Worded("gmcr-judges", actor=actor.id, judges=all_of(judges)))


def _unseen(dossier: Dossier, actor: str) -> tuple[list[Condition], list[Rule]]:
    """The states an actor has no moves from nor to, as conditions; and its rules on moves that are no such pair."""
    levels = dossier.levels()
    open_ended: dict[bool, dict[Any, Rule]] = {True: {}, False: {}}
    rules = [rule for rule in dossier.rule if rule.kind == "no-move" and rule.actor == actor]
    left = []
    for rule in rules:
        ends = [parse(rule.source or ""), parse(rule.target or "")]
        anywhere = [not alternatives(end, levels, wanted=False) for end in ends]
        if any(anywhere):
            seen = alternatives(ends[0 if anywhere[1] else 1], levels)
            open_ended[anywhere[1]][frozenset(frozenset(one.items()) for one in seen)] = rule
        else:
            left.append(rule)
    both = open_ended[True].keys() & open_ended[False].keys()
    left += [rule for ended in open_ended.values() for key, rule in ended.items() if key not in both]
    return [dict(one) for key in open_ended[True] if key in both for one in key], left


def _coalitions(dossier: Dossier, place: dict[str, int]) -> list[Any]:
    """The blocks bound together, as lists of decision makers, and everybody else by itself."""
    blocks = [[place[actor] for actor in block.split("+")] for block in dossier.about.bound]
    held = {i for block in blocks for i in block}
    alone: list[Any] = [i for i in place.values() if i not in held]
    return sorted([*alone, *blocks], key=lambda block: block if isinstance(block, int) else min(block))


def _infeasible(dossier: Dossier) -> Iterator[Condition]:
    from goodoffices.models.conflict.feasible import demands

    for demand in demands(dossier.rule):
        yield from alternatives(demand, dossier.levels(), wanted=False)


def _condition(condition: Condition, index: dict[str, int]) -> list[list[Any]]:
    return [
        [index[option], "Y" if taken else "N"]
        for option, taken in sorted(condition.items(), key=lambda item: index[item[0]])
    ]


def _statement(conditions: list[Condition], index: dict[str, int]) -> Any:
    """One condition as such, more as a compound. What never holds is written as an option taken and not taken."""
    if len(conditions) == 1:
        return _condition(conditions[0], index)
    if not conditions:
        return [[0, "Y"], [0, "N"]]
    return {"compound": True, "members": [_condition(condition, index) for condition in conditions]}


def _rankings(dossier: Dossier, options: list[str]) -> dict[str, list[Any]]:
    """Each decider's states from best to worst, ties in brackets, numbered with the options in this order."""
    from numpy import lexsort

    from goodoffices.models.conflict.build import graph

    model = graph(dossier)
    in_order = lexsort([model.states.level(id) for id in options]).tolist()
    rankings = {}
    for i in model.deciders:
        u = model.payoff(i)[model.moves.states]
        groups = [
            [number for number, n in enumerate(in_order, 1) if u[n] == rank] for rank in range(int(u.max()), -1, -1)
        ]
        rankings[model.actors[i]] = [group[0] if len(group) == 1 else group for group in groups]
    return rankings
