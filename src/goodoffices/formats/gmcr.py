"""The `.gmcr` file of GMCR+ and its successors: reading."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from goodoffices.dossier.dossier import KINDS, About, Dossier
from goodoffices.dossier.naming import slug, unique
from goodoffices.dossier.writing import as_found
from goodoffices.errors import BadInput, Fault
from goodoffices.formats.atomic import read_text
from goodoffices.formats.format import Format
from goodoffices.formats.gmcr_write import write
from goodoffices.formats.parsing import from_json
from goodoffices.wording import Worded

DIRECTIONS = {"both": "both", "fwd": "forward", "back": "backward"}


def read(path: Path) -> Dossier:
    """Read a conflict: options, decision makers, infeasible conditions and preferences.

    Options are put in the order of their owners, as that program does before it numbers states. What an actor does not
    see (`misperceptions`) becomes moves it cannot make, as in that program. Binding coalitions change no move and no
    order; they are kept as blocks in `about.bound`, for `stability --structure`.

    Raises
    ------
    BadInput
        With every fault found: where in the file, what was expected.
    """
    content = from_json(read_text(path), str(path))
    reading = _Reading(content)
    dossier = None if reading.faults else reading.dossier(path)
    if reading.faults or dossier is None:
        raise BadInput(replace(fault, file=str(path)) for fault in reading.faults)
    if any(preference.ranking is not None for preference in dossier.preference):
        _check_rankings(dossier, path)
    return dossier


def _check_rankings(dossier: Dossier, path: Path) -> None:
    """A ranking that became stale when options were reordered is told with the file it stands in."""
    from goodoffices.models.conflict.build import graph

    try:
        graph(dossier)
    except BadInput as error:
        raise BadInput(replace(fault, file=str(path)) for fault in error.faults) from None


class _Reading:
    """One file's content, with all that is wrong with it in `faults`."""

    def __init__(self, content: Any):
        self.faults: list[Fault] = []
        self.content = content if isinstance(content, dict) else {}
        if not isinstance(content, dict):
            self.fault("", Worded("gmcr-object"))
        self.makers = self.rows("decisionMakers")
        self.given = self.rows("options")
        if isinstance(content, dict) and not (self.makers and self.given):
            self.fault("", Worded("gmcr-needs"))
        self.actors = unique([str(maker.get("name") or f"DM {n}") for n, maker in enumerate(self.makers, 1)], [])
        self.owner = self.owners()
        labels = [str(option.get("name") or f"option {n}") for n, option in enumerate(self.given, 1)]
        prefixes = [self.actors[self.owner[k]] if k in self.owner else "x" for k in range(len(labels))]
        self.labels, self.options = labels, unique(labels, prefixes)

    def fault(self, place: str, text: Worded) -> None:
        self.faults.append(Fault(Worded("at-place", place=place, text=text) if place else text, field=place))

    def rows(self, key: str) -> list[dict[str, Any]]:
        value = self.content.get(key, [])
        if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
            self.fault(key, Worded("gmcr-list"))
            return []
        return value

    def owners(self) -> dict[int, int]:
        """Option index to the index of the decision maker who controls it."""
        owner: dict[int, int] = {}
        for i, maker in enumerate(self.makers):
            place = f"decisionMakers[{i}].options"
            indices = maker.get("options", [])
            for k in _rows(indices):
                if not isinstance(k, int) or not 0 <= k < len(self.given):
                    self.fault(place, Worded("gmcr-no-option", option=as_found(k), last=str(len(self.given) - 1)))
                elif k in owner:
                    text = Worded("gmcr-two-owners", option=str(k), first=str(owner[k]), second=str(i))
                    self.fault(place, text)
                else:
                    owner[k] = i
        for k in range(len(self.given)):
            if k not in owner and not self.faults:
                name = str(self.given[k].get("name"))
                self.fault(f"options[{k}]", Worded("gmcr-no-owner", option=name))
        return owner

    def expression(self, condition: Any, place: str) -> str:
        """A condition, or a compound of them, as an expression; "" for an empty one."""
        if isinstance(condition, dict):
            parts = [self.expression(member, place) for member in condition.get("members", [])]
            return " or ".join(f"({part})" for part in parts if part)
        literals = []
        for literal in condition if isinstance(condition, list) else [condition]:
            if (
                not isinstance(literal, list)
                or len(literal) != 2
                or not isinstance(literal[0], int)
                or not 0 <= literal[0] < len(self.options)
                or literal[1] not in ("Y", "N")
            ):
                self.fault(place, Worded("gmcr-condition", found=json.dumps(literal)))
                continue
            literals.append(("" if literal[1] == "Y" else "not ") + self.options[literal[0]])
        return " and ".join(literals)

    def conditions(self, conditions: Any, place: str) -> Iterator[str]:
        for n, condition in enumerate(conditions if isinstance(conditions, list) else []):
            text = self.expression(condition, f"{place}[{n}]")
            if text:
                yield text

    def preference(self, i: int, manual: bool) -> dict[str, Any]:
        maker, found = self.makers[i], {"actor": self.actors[i]}
        ranking = maker.get("preferenceRanking") or maker.get("preferenceVector")
        if manual and ranking:
            groups = [group if isinstance(group, list) else [group] for group in _rows(ranking)]
            if not all(isinstance(number, int) for group in groups for number in group):
                self.fault(f"decisionMakers[{i}].preferenceRanking", Worded("gmcr-ranking"))
                groups = []
            return found | {
                "ranking": tuple(group[0] if len(group) == 1 else tuple(group) for group in groups if group)
            }
        statements = self.conditions(maker.get("preferences", []), f"decisionMakers[{i}].preferences")
        return found | {"statements": tuple(statements)}

    def rules(self) -> Iterator[dict[str, Any]]:
        for text in self.conditions(self.content.get("infeasibles", []), "infeasibles"):
            yield {"kind": "forbid", "pattern": text}
        anywhere = f"{self.options[0]} or not {self.options[0]}"
        for i, maker in enumerate(self.makers):
            for text in self.conditions(maker.get("misperceptions", []), f"decisionMakers[{i}].misperceptions"):
                yield {"kind": "no-move", "actor": self.actors[i], "from": text, "to": anywhere}
                yield {"kind": "no-move", "actor": self.actors[i], "from": anywhere, "to": text}

    def directions(self) -> Iterator[str]:
        for k, option in enumerate(self.given):
            said = option.get("permittedDirection", "both")
            if said not in DIRECTIONS:
                self.fault(f"options[{k}].permittedDirection", Worded("gmcr-direction", found=as_found(said)))
            yield DIRECTIONS.get(said, "both")

    def dossier(self, path: Path) -> Dossier | None:
        manual = bool(
            self.content.get("useManualPreferenceRanking", self.content.get("useManualPreferenceVectors", False))
        )
        held: dict[str, Iterable[dict[str, Any]]] = {
            "actor": [
                {"id": id, "name": str(maker.get("name") or id)}
                for id, maker in zip(self.actors, self.makers, strict=True)
            ],
            "option": [
                {"id": id, "actor": self.actors[self.owner[k]], "label": label, "direction": direction}
                for k, (id, label, direction) in self.by_owner()
            ],
            "rule": list(self.rules()),
            "preference": [self.preference(i, manual) for i in range(len(self.makers))],
        }
        bound = tuple(self.bound())
        if self.faults:
            return None
        records = {kind: tuple(KINDS[kind].model_validate(fields) for fields in rows) for kind, rows in held.items()}
        about = About(id=slug(path.stem), title=path.stem, bound=bound)
        return Dossier.model_validate({"about": about, **records})

    def by_owner(self) -> list[tuple[int, tuple[str, str, str]]]:
        """Index, id, label and direction of each option: by decision maker, each one's in the order of its list."""
        told = list(enumerate(zip(self.options, self.labels, self.directions(), strict=True)))
        listed = [k for maker in self.makers for k in _rows(maker.get("options", []))]
        return [told[k] for k in listed if isinstance(k, int) and 0 <= k < len(told)]

    def bound(self) -> Iterator[str]:
        """The binding coalitions, as `stability --structure` names blocks."""
        seen: set[int] = set()
        for n, block in enumerate(_rows(self.content.get("coalitions"))):
            for i in block if isinstance(block, list) else ():
                if not isinstance(i, int) or isinstance(i, bool) or not 0 <= i < len(self.makers):
                    self.fault(f"coalitions[{n}]", Worded("gmcr-no-maker", maker=json.dumps(i)))
                elif i in seen:
                    self.fault(f"coalitions[{n}]", Worded("gmcr-maker-twice", maker=str(i)))
                else:
                    seen.add(i)
            if isinstance(block, list) and len(block) > 1 and not self.faults:
                yield "+".join(self.actors[i] for i in block)


def _rows(value: Any) -> list[Any]:
    """A list; of one where a single value stands for it."""
    return value if isinstance(value, list) else [value]


FORMAT = Format("gmcr", Worded("format-gmcr"), (".gmcr",), read, write, holds=("actor", "option", "rule", "preference"))
