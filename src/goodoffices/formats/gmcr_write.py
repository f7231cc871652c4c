"""The `.gmcr` file of GMCR+ and its successors: writing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import parse
from goodoffices.dossier.normal import Condition, alternatives
from goodoffices.errors import BadInput, Fault
from goodoffices.formats.atomic import write_text

DIRECTIONS = {"both": "both", "forward": "fwd", "backward": "back"}


def write(dossier: Dossier, path: Path) -> None:
    """Write the conflict of a dossier; sources, claims and reasons have no place in this format.

    Orders that are no statements are written as rankings of states, then for every actor.

    Raises
    ------
    BadInput
        When the format cannot hold it: no options, options of more than two levels, merged states, moves taken away,
        more judges.
    """
    faults = list(_unfit(dossier))
    if faults:
        raise BadInput(faults)
    index = {option.id: k for k, option in enumerate(dossier.option)}
    levels = dossier.levels()
    rankings = _rankings(dossier) if any(p.statements is None for p in dossier.preference) else {}
    makers = []
    for actor in dossier.actor:
        preference = next((p for p in dossier.preference if p.actor == actor.id), None)
        statements = preference.statements or () if preference else ()
        makers.append(
            {
                "name": actor.name,
                "options": [index[option.id] for option in dossier.option if option.actor == actor.id],
                "preferences": [_statement(alternatives(parse(text), levels), index) for text in statements],
                "preferenceRanking": rankings.get(actor.id, []),
            }
        )
    content = {
        "options": [{"name": o.label, "permittedDirection": DIRECTIONS[o.direction]} for o in dossier.option],
        "decisionMakers": makers,
        "infeasibles": [_condition(condition, index) for condition in _infeasible(dossier)],
        "useManualPreferenceRanking": bool(rankings),
    }
    write_text(path, json.dumps(content, ensure_ascii=False, indent=1) + "\n")


def _unfit(dossier: Dossier) -> Iterator[Fault]:
    if not dossier.option:
        yield Fault("the dossier has no options, so there is no conflict to write; a .gmcr file holds nothing else")
    for option in dossier.option:
        if len(option.levels) != 2:
            yield Fault(f"option '{option.id}' has {len(option.levels)} levels; a .gmcr file holds yes/no options only")
    for rule in dossier.rule:
        if rule.kind in ("coalesce", "no-move"):
            yield Fault(f"a .gmcr file holds no rule of kind '{rule.kind}'")
    for actor in dossier.actor:
        judges = [p.judge for p in dossier.preference if p.actor == actor.id]
        if len(judges) > 1:
            yield Fault(f"'{actor.id}' has preferences by {' and '.join(judges)}; a .gmcr file holds one")


def _infeasible(dossier: Dossier) -> Iterator[Condition]:
    from goodoffices.models.feasible import demands

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


def _rankings(dossier: Dossier) -> dict[str, list[Any]]:
    """Each decider's states from best to worst, ties in brackets."""
    from goodoffices.models.build import graph

    model = graph(dossier)
    rankings = {}
    for i in model.deciders:
        u = model.payoff[i][model.moves.states]
        groups = [[n + 1 for n in range(model.size) if u[n] == rank] for rank in range(int(u.max()), -1, -1)]
        rankings[model.actors[i]] = [group[0] if len(group) == 1 else group for group in groups]
    return rankings
