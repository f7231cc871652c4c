"""The engine against complete conflicts that may not ship, `folder/cases/*.json`; rows for `docs/measured.md`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.build import graph
from goodoffices.solutions.battery import battery

CONCEPTS = {"nash": "nash", "gmr": "gmr", "smr": "smr", "seq": "seq", "sseq": "symseq"}
DIRECTIONS = {"Y cannot return to N": "forward", "fwd": "forward", "N cannot go to Y": "backward", "back": "backward"}


def rows(folder: Path) -> list[dict[str, Any]]:
    """For each case that is given by options, rankings and Y/N states: how many of its equilibrium sets agree."""
    found = []
    for path in sorted((folder / "cases").glob("*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(case["infeasible"], str) or not all("ranking" in dm for dm in case["dms"]):
            found.append({"what": f"case {path.stem}", "not run": "given by arcs, or with uncertain preferences"})
            continue
        model = graph(_dossier(case))
        states = case.get("states") or [{"number": n + 1} for n in range(model.size)]
        ours = {state.get("number", state.get("id")): _number(model, case, state) for state in states}
        equilibria = battery(model, tuple(CONCEPTS.values()))
        agree = [
            sorted(ours[n] for n in numbers) == equilibria.equilibria(CONCEPTS[concept]).tolist()
            for concept, numbers in case["recomputed_equilibria"].items()
        ]
        found.append({"what": f"case {path.stem}", "states": model.size, "sets": len(agree), "agree": sum(agree)})
    return found


def _dossier(case: dict[str, Any]) -> Dossier:
    one_way = {name: DIRECTIONS.get(said, "both") for name, said in (case.get("irreversible") or {}).items()}
    owner = [f"a{i}" for i, dm in enumerate(case["dms"]) for _ in dm["options"]]
    states = case.get("states") or []
    place = {state.get("number", state.get("id")): n for n, state in enumerate(_in_order(states), 1)}

    def ranking(given: list[Any]) -> list[Any]:
        return [tuple(place.get(k, k) for k in g) if isinstance(g, list) else place.get(g, g) for g in given]

    def pattern(text: str) -> str:
        return " and ".join(("" if mark == "Y" else "not ") + f"o{k}" for k, mark in enumerate(text) if mark != "-")

    return Dossier.model_validate({
        "about": {"id": "case", "title": case["name"]},
        "actor": [{"id": f"a{i}", "name": dm["name"]} for i, dm in enumerate(case["dms"])],
        "option": [{"id": f"o{k}", "actor": owner[k], "label": name, "direction": one_way.get(name, "both")}
                   for k, name in enumerate(case["options"])],
        "rule": [{"kind": "forbid", "pattern": pattern(text)} for text in case["infeasible"]],
        "preference": [{"actor": f"a{i}", "ranking": ranking(dm["ranking"])} for i, dm in enumerate(case["dms"])],
    })  # fmt: skip


def _in_order(states: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(states, key=lambda state: sum(2**k for k, mark in enumerate(state["yn"]) if mark == "Y"))


def _number(model: Any, case: dict[str, Any], state: dict[str, Any]) -> int:
    if "yn" not in state:
        return int(state["number"])
    levels = {f"o{k}": "yes" if mark == "Y" else "no" for k, mark in enumerate(state["yn"])}
    number = model.states.number(levels)
    assert number is not None, case["name"]
    return int(number)
