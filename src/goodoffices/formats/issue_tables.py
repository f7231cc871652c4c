"""What the formats of issues share: the records of a table of positions, ids made of names, and faults gathered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from goodoffices.dossier.dossier import About, Dossier
from goodoffices.dossier.made import made
from goodoffices.dossier.naming import slug, unique
from goodoffices.dossier.records.actor import Actor
from goodoffices.dossier.records.issue import Issue, Position
from goodoffices.dossier.records.record import Record
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.wording import Worded

R = TypeVar("R", bound=Record)
#: For so many faults the nearest name is looked for; among thousands of names that takes long.
MENDED = 100


class Tables(NamedTuple):
    """One matter as a table of positions: who wants what on which scale."""

    about: About
    actors: tuple[Actor, ...]
    issues: tuple[Issue, ...]
    positions: tuple[Position, ...]


@dataclass
class Faults:
    """The faults of one file, gathered while it is read."""

    path: Path
    found: list[Fault] = field(default_factory=list)

    def add(self, line: int | None, text: str | Worded, near: str | None = None) -> None:
        """Note a fault at a line."""
        self.found.append(Fault(text, str(self.path), line, nearest=near))

    def number(self, text: str, line: int, what: str | Worded) -> float | None:
        """A number as people write it, or None and a fault; a comma may stand for the point."""
        try:
            value = float(text.strip().replace(",", "."))
        except ValueError:
            value = float("nan")
        if value != value or value in (float("inf"), float("-inf")):
            self.add(line, Worded("expected-number", what=what, found=text.strip()))
            return None
        return value

    def record(self, model: type[R], fields: Mapping[str, Any], kind: str, line: int) -> R | None:
        """The record made of fields, or None and its faults."""
        record, faults = made(model, fields, kind)
        for fault in faults:
            self.add(line, fault.text, fault.nearest)
        return record

    def known(self, name: str, names: Mapping[str, str] | Sequence[str], kind: Worded, line: int) -> bool:
        """Whether a name is there; a fault with the nearest one when it is not."""
        if name in names:
            return True
        near = {known.lower(): known for known in names} if len(self.found) < MENDED else {}
        found = nearest(name, near)
        self.add(
            line, Worded("there-is-no", record=Worded("called", kind=kind, name=name)), near[found] if found else None
        )
        return False

    def check(self) -> None:
        """Raise BadInput with all faults, in the order of the file, when there are any."""
        if self.found:
            raise BadInput(sorted(self.found, key=lambda fault: fault.line or 0))


def ids(names: Iterable[str]) -> dict[str, str]:
    """Name to id, each id once."""
    different = list(dict.fromkeys(names))
    return dict(zip(different, unique(different), strict=True))


def about(path: Path, title: str | None = None) -> About:
    """The matter of a file: its id is the file's name."""
    return About(id=slug(path.stem), title=title or path.stem)


def single_values(tables: Tables, format: str) -> list[Fault]:
    """A fault for each position given as a range, which `format` has no place for."""
    return [
        Fault(Worded("position-range", actor=p.actor, issue=p.issue, format=format))
        for p in tables.positions
        if any(isinstance(value, tuple) for value in (p.position, p.salience, p.capability))
    ]


def most_likely(tables: Tables) -> Tables:
    """The same with every range replaced by its most likely value."""

    def middle(value: Any) -> Any:
        return value[1] if isinstance(value, tuple) else value

    return tables._replace(
        positions=tuple(
            p.model_copy(update={name: middle(getattr(p, name)) for name in ("position", "salience", "capability")})
            for p in tables.positions
        )
    )


#: The kinds of record these formats have a place for.
HELD = ("actor", "issue", "position", "about")


def tables_of(dossier: Any) -> Tables:
    """The issues part of a dossier."""
    return Tables(dossier.about, tuple(dossier.actor), tuple(dossier.issue), tuple(dossier.position))


def dossier_of(tables: Tables) -> Dossier:
    """A dossier with nothing but a table of positions."""
    return Dossier.model_validate(dict(zip(("about", "actor", "issue", "position"), tables, strict=True)))


def plain_number(value: float) -> str:
    """A number as text, shortest and without a needless point."""
    return repr(int(value)) if value == int(value) else repr(float(value))
