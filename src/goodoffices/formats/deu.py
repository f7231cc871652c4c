"""DEU, the data set on decisions in the European Union: reading. The user brings the file; it is not shipped.

A semicolon-separated table with a row per issue: the proposal (prnr, prname), the issue (isnr, issues), positions
p<actor> and saliences s<actor> of up to 30 actors from 0 to 100, the reference point `rp` and the outcome `out`. Blank
or 999 is missing. It knows no capability: that comes from votes, population or a power index, and is 1 unless given.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from goodoffices.dossier.dossier import About, Dossier
from goodoffices.dossier.naming import slug
from goodoffices.dossier.records.actor import Actor
from goodoffices.dossier.records.issue import Issue, Landmark, Position
from goodoffices.errors import BadInput, Fault
from goodoffices.formats.atomic import read_bytes
from goodoffices.formats.format import Format
from goodoffices.formats.issue_tables import HELD, Faults, Tables, about, dossier_of
from goodoffices.formats.parsing import rows as parsed
from goodoffices.wording import Worded

NEEDED = ("prnr", "isnr", "rp", "out")


def read_matters(path: Path, capability: Mapping[str, float] | None = None) -> tuple[Tables, ...]:
    """Read the data set: one matter per proposal.

    Parameters
    ----------
    path : Path
    capability : mapping, optional
        Actor, as in the column heads without p or s, to capability; default 1 for all. Who is not in it has 0.

    Returns
    -------
    tuple of Tables
        In the order of the file. Issues without any position are left out.

    Raises
    ------
    BadInput
        With every fault found: line, what was expected.
    """
    faults = Faults(path)
    found = parsed(_text(path), str(path), delimiter=";")
    heads = [head.strip().lower() for head in next(found, (1, []))[1]]
    missing = [head for head in NEEDED if head not in heads]
    actors = [head[1:] for head in heads if head.startswith("p") and f"s{head[1:]}" in heads and len(head) > 1]
    if missing or not actors:
        wrong = Worded("deu-columns", columns=missing) if missing else Worded("deu-pairs")
        raise BadInput(Fault(wrong, str(path), 1))
    proposals: dict[str, list[tuple[Issue, tuple[Position, ...]]]] = {}
    titles: dict[str, str] = {}
    for line, row in found:
        if not row:
            continue
        filled = dict.fromkeys(heads, "") | dict(zip(heads, (value.strip() for value in row), strict=False))
        number = slug(filled["prnr"])
        titles.setdefault(number, filled.get("prname") or filled["prnr"])
        settled = _issue(filled, actors, capability, line, faults)
        if settled is not None and settled[1]:
            proposals.setdefault(number, []).append(settled)
    faults.check()
    return tuple(_tables(number, titles[number], issues) for number, issues in proposals.items())


def _text(path: Path) -> str:
    content = read_bytes(path)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _issue(
    row: dict[str, str], actors: list[str], capability: Mapping[str, float] | None, line: int, faults: Faults
) -> tuple[Issue, tuple[Position, ...]] | None:
    def value(head: str) -> float | None:
        text = row.get(head, "")
        if not text:
            return None
        number = faults.number(text, line, head)
        if number is None or number == 999:
            return None
        if not 0 <= number <= 100:
            faults.add(line, Worded("deu-percent", column=head, here=number))
            return None
        return number

    id = slug(f"{row['prnr']}-{row['isnr']}")
    issue = faults.record(
        Issue,
        {
            "id": id,
            "label": row.get("issues") or row.get("isnrnmc") or id,
            "low": Landmark(value=0, label="0"),
            "high": Landmark(value=100, label="100"),
            "reference": value("rp"),
            "outcome": value("out"),
            "matter": slug(row["prnr"]),
        },
        "issue",
        line,
    )
    return None if issue is None else (issue, tuple(_positions(id, actors, capability, value)))


def _positions(id: str, actors: list[str], capability: Mapping[str, float] | None, value: object) -> Iterator[Position]:
    assert callable(value)
    for actor in actors:
        position, salience = value(f"p{actor}"), value(f"s{actor}")
        if position is not None and salience is not None:
            weight = 1.0 if capability is None else float(capability.get(actor, 0.0))
            yield Position(actor=slug(actor), issue=id, position=position, salience=salience / 100, capability=weight)


def _tables(number: str, title: str, issues: list[tuple[Issue, tuple[Position, ...]]]) -> Tables:
    positions = tuple(position for _, found in issues for position in found)
    names = dict.fromkeys(position.actor for position in positions)
    actors = tuple(Actor(id=name, name=name.upper()) for name in names)
    return Tables(About(id=f"deu-{number}", title=title), actors, tuple(issue for issue, _ in issues), positions)


def recognises(text: str) -> bool:
    """Whether a text looks like the DEU data set."""
    heads = {head.strip().lower() for head in text.split("\n", 1)[0].split(";")}
    return set(NEEDED) <= heads


def read(path: Path) -> Dossier:
    """One dossier of all proposals, each a matter, every actor with a capability of 1; see `read_matters`."""
    matters = read_matters(path)
    actors = {actor.id: actor for matter in matters for actor in matter.actors}
    issues = tuple(issue for matter in matters for issue in matter.issues)
    positions = tuple(position for matter in matters for position in matter.positions)
    return dossier_of(Tables(about(path), tuple(actors.values()), issues, positions))


FORMAT = Format(
    "deu",
    Worded("format-deu"),
    (".csv",),
    read,
    None,
    HELD,
    recognises,
    Worded("deu-expects", columns=NEEDED),
)
