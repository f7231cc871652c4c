"""DECIDE's tables: lines that begin with #A (actor), #P (issue), #M (value and meaning) and #D (position).

Fields are separated by tabs, commas or semicolons, and may stand in single or double quotes. `#/` and lines that begin
with no known mark are remarks. A scale runs from the smallest to the largest #M of its issue; without any, 0 to 100.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from goodoffices.dossier.calling import CALLED, called
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.actor import Actor
from goodoffices.dossier.records.issue import Issue, Landmark, Position, spread
from goodoffices.errors import BadInput
from goodoffices.formats.atomic import read_text, write_text
from goodoffices.formats.format import Format
from goodoffices.formats.issue_tables import (
    HELD,
    Faults,
    Tables,
    about,
    dossier_of,
    ids,
    plain_number,
    single_values,
    tables_of,
)
from goodoffices.formats.parsing import rows as parsed
from goodoffices.wording import Worded

MARKS = {
    "#A": (2, Worded("decide-actor")),
    "#P": (2, Worded("decide-issue")),
    "#M": (3, Worded("decide-meaning")),
    "#D": (6, Worded("decide-position")),
}


def read_issues(path: Path) -> Tables:
    """Read a table.

    Parameters
    ----------
    path : Path

    Returns
    -------
    Tables
        Names are kept as labels; ids are made of the keys. Positions stay on their own scale.

    Raises
    ------
    BadInput
        With every fault found: line, what was expected and the nearest mend.
    """
    faults = Faults(path)
    rows = list(_rows(read_text(path), faults))
    title = next((fields[1] for _, fields in rows if fields[0] == "#O" and len(fields) > 1), None)
    names = {
        mark: _named([(line, f) for line, f in rows if f[0] == mark], what, faults)
        for mark, what in (("#A", "actor"), ("#P", "issue"))
    }
    actors, issues = (ids(names[mark]) for mark in ("#A", "#P"))
    scales = _scales(rows, names["#P"], issues, faults)
    positions = tuple(_positions(rows, actors, issues, scales, faults))
    if not (actors and issues and positions) and not faults.found:
        faults.add(None, Worded("decide-empty"))
    faults.check()
    people = tuple(Actor(id=actors[key], name=name) for key, name in names["#A"].items())
    return Tables(about(path, title), people, tuple(scale for scale in scales.values() if scale), positions)


def _rows(text: str, faults: Faults) -> Iterator[tuple[int, list[str]]]:
    """Line and fields of each marked line, the mark first."""
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.lstrip("\"' ")
        mark = bare[:2].upper()
        if mark not in MARKS and mark != "#O":
            continue
        try:
            fields = [mark, *_fields(line)[1:]]
        except BadInput as error:
            faults.add(number, error.faults[0].text)
            continue
        if mark == "#O":
            yield number, fields
            continue
        while len(fields) > 1 and not fields[-1] and mark != "#D":
            fields.pop()
        least, form = MARKS[mark]
        if len(fields) < least:
            faults.add(number, Worded("decide-fields", form=form, here=len(fields) - 1, needed=least - 1))
        else:
            yield number, fields


def _fields(line: str) -> list[str]:
    separator = next((mark for mark in "\t;," if mark in line), "\t")
    quote = "'" if line.lstrip().startswith("'") or f"{separator}'" in line else '"'
    for _, fields in parsed(line, "", delimiter=separator, quotechar=quote):
        return [field.strip() for field in fields]
    return []


def _named(rows: list[tuple[int, list[str]]], what: str, faults: Faults) -> dict[str, str]:
    names: dict[str, str] = {}
    for line, fields in rows:
        if fields[1] in names:
            faults.add(line, Worded("twice", record=called(what, fields[1])))
        names.setdefault(fields[1], fields[2] if len(fields) > 2 and fields[2] else fields[1])
    return names


def _scales(
    rows: list[tuple[int, list[str]]], names: dict[str, str], issues: dict[str, str], faults: Faults
) -> dict[str, Issue | None]:
    marks: dict[str, list[tuple[float, str]]] = {key: [] for key in names}
    begun = {fields[1]: line for line, fields in rows if fields[0] == "#P"}
    for line, fields in rows:
        if fields[0] == "#M" and faults.known(fields[1], names, CALLED["issue"], line):
            value = faults.number(fields[2], line, Worded("what-value"))
            if value is not None:
                marks[fields[1]].append((value, fields[3] if len(fields) > 3 else ""))
    scales: dict[str, Issue | None] = {}
    for key, found in marks.items():
        low, *between, high = sorted(found or [(0.0, ""), (100.0, "")], key=lambda mark: mark[0]) * (
            1 if len(found) != 1 else 2
        )
        content: dict[str, Any] = {"id": issues[key], "label": names[key]}
        content["low"], content["high"] = (Landmark(value=v, label=text or plain_number(v)) for v, text in (low, high))
        content["landmarks"] = tuple(Landmark(value=v, label=text or plain_number(v)) for v, text in between)
        scales[key] = faults.record(Issue, content, "issue", begun[key])
    return scales


def _positions(
    rows: list[tuple[int, list[str]]],
    actors: dict[str, str],
    issues: dict[str, str],
    scales: dict[str, Issue | None],
    faults: Faults,
) -> Iterator[Position]:
    seen: set[tuple[str, str]] = set()
    for line, (mark, *fields) in rows:
        if mark != "#D":
            continue
        there = [
            faults.known(fields[0], actors, CALLED["actor"], line),
            faults.known(fields[1], issues, CALLED["issue"], line),
        ]
        quantities = (Worded("what-position"), Worded("what-salience"), Worded("what-power"))
        values = [faults.number(text, line, what) for text, what in zip(fields[2:5], quantities, strict=True)]
        if not all(there) or None in values:
            continue
        if (fields[0], fields[1]) in seen:
            faults.add(line, Worded("position-twice", actor=fields[0], issue=fields[1]))
        seen.add((fields[0], fields[1]))
        content = dict(zip(("position", "salience", "capability"), values, strict=True))
        position = faults.record(
            Position, {"actor": actors[fields[0]], "issue": issues[fields[1]], **content}, "position", line
        )
        scale = scales.get(fields[1])
        if position is not None and scale is not None:
            wrong = position.off(scale)
            if wrong:
                faults.add(line, wrong)
            yield position


def write_issues(tables: Tables, path: Path) -> None:
    """Write a table, whole or not at all.

    Parameters
    ----------
    tables : Tables
    path : Path

    Raises
    ------
    BadInput
        Naming every range, and every scale whose low end is the larger number: the format has no place for them. Also
        when there are no positions: such a table could not be read again.
    """
    faults = single_values(tables, "DECIDE")
    if faults:
        raise BadInput(faults)
    turned = [issue.id for issue in tables.issues if issue.low.value > issue.high.value]
    if turned:
        raise BadInput(Worded("decide-downwards", issues=turned))
    if not tables.positions:
        raise BadInput(Worded("decide-no-positions"))
    lines = [["#A", actor.id, actor.name, ""] for actor in tables.actors]
    for issue in tables.issues:
        lines.append(["#P", issue.id, issue.label, ""])
        lines += [
            ["#M", issue.id, plain_number(mark.value), mark.label] for mark in (issue.low, *issue.landmarks, issue.high)
        ]
    lines += [
        ["#D", p.actor, p.issue, *(plain_number(spread(v)[1]) for v in (p.position, p.salience, p.capability))]
        for p in tables.positions
    ]
    write_text(path, "".join("\t".join(_quoted(field) for field in line) + "\n" for line in lines))


def _quoted(field: str) -> str:
    return "'" + field.replace("'", "''").replace("\t", " ").replace("\n", " ") + "'"


def recognises(text: str) -> bool:
    """Whether a text looks like a DECIDE table."""
    lines = (line.lstrip("\"' ")[:2].upper() for line in text.splitlines())
    return any(mark in ("#A", "#P", "#D") for mark in lines)


def read(path: Path) -> Dossier:
    """A dossier of the file's actors, issues and positions; see `read_issues`."""
    return dossier_of(read_issues(path))


def write(dossier: Dossier, path: Path) -> None:
    """Write the dossier's actors, issues and positions; see `write_issues`."""
    write_issues(tables_of(dossier), path)


FORMAT = Format(
    "decide",
    Worded("format-decide"),
    (".decide", ".txt", ".csv"),
    read,
    write,
    HELD,
    recognises,
    Worded("decide-expects"),
)
