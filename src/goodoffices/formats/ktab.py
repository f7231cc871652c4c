"""KTAB's scenarios as CSV: name and sizes, heads, then per actor power, and position and salience on each scale.

Fields are separated by commas, or by semicolons as a Dutch or German Excel writes them, whose decimal mark is a comma.
Positions run from 0 to 100, saliences too, of which one actor's add up to at most 100. `ktab_xml` is the other form.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from goodoffices.dossier.calling import called
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.actor import Actor
from goodoffices.dossier.records.issue import Issue, Landmark, Position, spread
from goodoffices.errors import BadInput, Fault
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

Row = tuple[int, list[str]]
_COUNT = re.compile(r"[0-9]{1,9}")


def read_issues(path: Path) -> Tables:
    """Read a scenario.

    Parameters
    ----------
    path : Path

    Returns
    -------
    Tables
        Saliences from 0 to 1; an actor's description becomes an alias.

    Raises
    ------
    BadInput
        With every fault found: line, what was expected.
    """
    faults = Faults(path)
    text = read_text(path)
    found = parsed(text, str(path), skipinitialspace=True, delimiter=_separator(text))
    rows: list[Row] = [(line, [field.strip() for field in row]) for line, row in found if any(map(str.strip, row))]
    if len(rows) < 2:
        faults.add(1, Worded("ktab-two-lines"))
        faults.check()
    first, heads, *people = rows
    sizes = _sizes(first, faults)
    faults.check()
    actors, scales = sizes
    if len(people) != actors:
        faults.add(first[0], Worded("ktab-actors", announced=actors, here=len(people)))
    labels = [field for field in heads[1][3::2] if field][:scales]
    if len(labels) < scales:
        faults.add(heads[0], Worded("ktab-heads", scales=scales))
    faults.check()
    return build(path, first[1][0], labels, _people(people, scales, faults), faults)


def _separator(text: str) -> str:
    """What stands between the fields: by the first line that is not blank, whose third and fourth are two sizes.

    A name or description may hold more of the other marks than there are fields.
    """
    first = next((line for line in text.splitlines() if line.strip()), "")
    marks = sorted(",;\t", key=first.count, reverse=True)
    return next((mark for mark in marks if _sized(first, mark)), marks[0])


def _sized(line: str, mark: str) -> bool:
    """Whether a line, parted by a mark, has two sizes in its third and fourth field."""
    try:
        fields = next((row for _, row in parsed(line, "", skipinitialspace=True, delimiter=mark)), [])
    except BadInput:
        return False
    return len(fields) >= 4 and all(_COUNT.fullmatch(field.strip()) for field in fields[2:4])


def _sizes(row: Row, faults: Faults) -> tuple[int, int]:
    line, fields = row
    numbers = []
    for place, what in ((2, Worded("what-actors")), (3, Worded("what-scales"))):
        text = fields[place] if len(fields) > place else ""
        number = int(text) if _COUNT.fullmatch(text) else 0
        if number < 1:
            faults.add(line, Worded("expected-count", what=what, found=text[:20]))
        numbers.append(number)
    return numbers[0], numbers[1]


def _people(rows: list[Row], scales: int, faults: Faults) -> Iterator[dict[str, Any]]:
    for line, fields in rows:
        if len(fields) < 3 + 2 * scales:
            faults.add(line, Worded("expected-fields", needed=3 + 2 * scales, here=len(fields)))
            continue
        cells = enumerate(fields[2 : 3 + 2 * scales], 3)
        numbers = [faults.number(text, line, Worded("what-field", number=str(at))) for at, text in cells]
        if None not in numbers:
            yield {
                "line": line,
                "name": fields[0],
                "description": fields[1],
                "capability": numbers[0],
                "positions": numbers[1::2],
                "saliences": numbers[2::2],
            }


def build(path: Path, title: str, labels: list[str], people: Iterator[dict[str, Any]], faults: Faults) -> Tables:
    """The records of a scenario.

    Parameters
    ----------
    path, title : Path, str
    labels : list of str
        Names of the scales.
    people : iterator of dict
        line, name, description, capability, and positions and saliences (0..100), one per scale.
    faults : Faults
        Raised when the scenario has any.
    """
    listed = list(people)
    scale_ids = ids(labels)
    names = ids([person["name"] for person in listed])
    seen: set[str] = set()
    positions = []
    for person in listed:
        line, name = person["line"], person["name"]
        if name in seen:
            faults.add(line, Worded("twice", record=called("actor", name)))
        seen.add(name)
        if sum(person["saliences"]) > 100 + 1e-9:
            faults.add(line, Worded("ktab-saliences", actor=name, total=sum(person["saliences"]), most=100))
        for label, x, s in zip(labels, person["positions"], person["saliences"], strict=True):
            if not 0 <= x <= 100:
                faults.add(line, Worded("position-off-scale", actor=name, issue=label, here=x, low=0, high=100))
            fields = {"actor": names[name], "issue": scale_ids[label], "position": x, "salience": s / 100}
            record = faults.record(Position, {**fields, "capability": person["capability"]}, "position", line)
            positions.append(record)
    faults.check()
    actors = tuple(
        Actor(
            id=names[person["name"]],
            name=person["name"],
            aliases=(person["description"],) if person["description"] else (),
        )
        for person in listed
    )
    ends = (Landmark(value=0, label="0"), Landmark(value=100, label="100"))
    issues = tuple(Issue(id=scale_ids[label], label=label, low=ends[0], high=ends[1]) for label in labels)
    return Tables(about(path, title), actors, issues, tuple(p for p in positions if p is not None))


def rows_of(tables: Tables) -> list[dict[str, Any]]:
    """Each actor as a scenario holds it: name, description, capability, positions and saliences in percent.

    Raises
    ------
    BadInput
        Naming what the format cannot hold: ranges, actors without a stake in some issue, more than one capability per
        actor, saliences of an actor that add up to more than 1, fewer than 3 actors.
    """
    faults = single_values(tables, "KTAB")
    held = {(p.actor, p.issue): p for p in tables.positions}
    rows = []
    for actor in tables.actors:
        mine = [held.get((actor.id, issue.id)) for issue in tables.issues]
        if all(p is None for p in mine):
            continue
        found = [p for p in mine if p is not None]
        if len(found) < len(mine):
            faults.append(Fault(Worded("ktab-no-stake", actor=actor.id)))
        capabilities = {spread(p.capability)[1] for p in found}
        if len(capabilities) > 1:
            faults.append(Fault(Worded("ktab-capabilities", actor=actor.id)))
        saliences = [spread(p.salience)[1] * 100 for p in found]
        if sum(saliences) > 100 + 1e-9:
            faults.append(Fault(Worded("ktab-saliences", actor=actor.id, total=sum(saliences) / 100, most=1)))
        positions = [
            (spread(p.position)[1] - issue.low.value) / (issue.high.value - issue.low.value) * 100
            for p, issue in zip(mine, tables.issues, strict=True)
            if p is not None
        ]
        rows.append(
            {
                "name": actor.name,
                "description": actor.aliases[0] if actor.aliases else "",
                "capability": capabilities.pop(),
                "positions": [round(x, 10) for x in positions],
                "saliences": [round(s, 10) for s in saliences],
            }
        )
    if len(rows) < 3:
        faults.append(Fault(Worded("ktab-few-actors", here=len(rows))))
    if faults:
        raise BadInput(faults)
    return rows


def write_issues(tables: Tables, path: Path) -> None:
    """Write a scenario, whole or not at all; positions in percent of their scale.

    Raises
    ------
    BadInput
        Naming what the format cannot hold; see `rows_of`.
    """
    rows = rows_of(tables)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([tables.about.title, tables.about.summary or "", len(rows), len(tables.issues)])
    heads = [cell for issue in tables.issues for cell in (issue.label, f"{issue.label} Salience")]
    writer.writerow(["Actor", "Description", "Power", *heads])
    for row in rows:
        cells = [plain_number(v) for pair in zip(row["positions"], row["saliences"], strict=True) for v in pair]
        writer.writerow([row["name"], row["description"], plain_number(row["capability"]), *cells])
    write_text(path, text.getvalue())


def recognises(text: str) -> bool:
    """Whether a text looks like a KTAB scenario in CSV."""
    lines = [line for line in text.splitlines() if line.strip()][:2]
    if len(lines) < 2:
        return False
    mark = _separator(text)
    try:
        heads = next((row for _, row in parsed(lines[1], "", skipinitialspace=True, delimiter=mark)), [])
    except BadInput:
        return False
    return _sized(lines[0], mark) and bool(heads) and heads[0].strip().lower() == "actor"


def read(path: Path) -> Dossier:
    """A dossier of the file's actors, issues and positions; see `read_issues`."""
    return dossier_of(read_issues(path))


def write(dossier: Dossier, path: Path) -> None:
    """Write the dossier's actors, issues and positions; see `write_issues`."""
    write_issues(tables_of(dossier), path)


FORMAT = Format(
    "ktab",
    Worded("format-ktab"),
    (".csv",),
    read,
    write,
    HELD,
    recognises,
    Worded("ktab-expects"),
)
