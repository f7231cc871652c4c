"""The catalogue as a page: each case with its story, sources, actors, what can last, and where its data come from."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from math import prod
from typing import Any

import goodoffices
from extension.games import numbers, short
from extension.markdown import anchor, fence, inline, table
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.source import Source
from goodoffices.result import Result
from goodoffices.solutions import DEFINITIONS, classical
from goodoffices.store import opening
from goodoffices.store.opening import CATALOG
from goodoffices.words.labels import Labels

#: With more combinations of options, the coalition concepts take too long for a page.
SMALL = 1024
#: Concepts beyond this many lasting states are told by their number, and states that last under them not each.
MOST = 12


def page() -> str:
    """Every case, in the order of `catalog list`."""
    return "\n".join(case(name) for name in goodoffices.names())


def case(name: str) -> str:
    """One case of the catalogue."""
    dossier = goodoffices.open(name)
    kinds = opening.kinds(dossier)
    return "\n".join(
        [
            anchor(f"case-{name}") + f"## {inline(dossier.about.title)}\n",
            inline(story(dossier)) + "\n",
            *(_conflict(name, dossier) if "conflict" in kinds else ()),
            *(_issues(name, dossier) if "issues" in kinds else ()),
            *(_package(name, dossier) if "package" in kinds else ()),
            _published(name),
            f"*Sources:* {'; '.join(map(_source, dossier.source))}.\n",
            f"*Data:* {inline(dossier.about.note or '')}\n",
        ]
    )


def _conflict(name: str, dossier: Dossier) -> Iterator[str]:
    """Who can do what, and what can last."""
    small = prod(len(option.levels) for option in dossier.option) <= SMALL
    result = goodoffices.run("stability", dossier, concept=DEFINITIONS.ids if small else classical())
    yield fence(f"$ goodoffices stability {name}", "console")
    yield table(["actor", "can do"], _actors(dossier))
    yield f"{len(result.answer.states)} states. What can last:\n"
    yield table(["concept", "states"], _lasting(result))
    yield _states(result, dossier)


def _issues(name: str, dossier: Dossier) -> Iterator[str]:
    """Where each issue would settle, and where it did."""
    answer = goodoffices.run("forecast", dossier, draws=0).answer.issues
    yield fence(f"$ goodoffices forecast {name}", "console")
    rows = []
    for issue in dossier.issue:
        forecast = answer[issue.id].own.mean if issue.id in answer else None
        values = (issue.low.value, issue.high.value, forecast, issue.outcome)
        rows.append([inline(issue.label), inline(issue.unit), *("–" if v is None else f"{v:.4g}" for v in values)])
    yield table(["issue", "unit", "from", "to", "weighted mean", "outcome"], rows)


def _package(name: str, dossier: Dossier) -> Iterator[str]:
    """How many packages leave nobody worse off."""
    yield fence(f"$ goodoffices package {name}", "console")
    for package in dossier.package:
        answer = goodoffices.run("package", dossier, package=package.id).answer
        told = f"{answer.zone} of {answer.packages} packages leave every signatory at least as well off as without"
        yield f"{inline(package.label)}: {told} an accord.\n"


def story(dossier: Dossier) -> str:
    """The first two sentences of its summary."""
    sentences = re.split(r"(?<=[.?!])\s+", dossier.about.summary or "")
    return " ".join(sentences[:2])


def _actors(dossier: Dossier) -> list[list[str]]:
    held: dict[str, list[str]] = {}
    for option in dossier.option:
        levels = "" if option.levels == ("no", "yes") else f" ({', '.join(option.levels)})"
        one_way = {"forward": ", for good", "backward": ", and not again once given up", "both": ""}[option.direction]
        held.setdefault(option.actor, []).append(f"{option.label}{levels}{one_way}")
    names = {actor.id: actor.name for actor in dossier.actor}
    return [[inline(names[actor]), inline("; ".join(labels))] for actor, labels in held.items()]


def _lasting(result: Result) -> list[list[str]]:
    """The states of each concept; those that give the same share a line."""
    found: dict[tuple[int, ...], list[str]] = {}
    for concept, states in result.answer.equilibria.items():
        found.setdefault(tuple(states), []).append(short(concept))
    return [[", ".join(names), _numbered(states)] for states, names in found.items()]


def _numbered(states: tuple[int, ...]) -> str:
    return numbers(states) if len(states) <= MOST else f"{len(states)} of them"


def _states(result: Result, dossier: Dossier) -> str:
    """What the states that were named by number are."""
    shown = {n for states in result.answer.equilibria.values() if len(states) <= MOST for n in states}
    labels = Labels(dossier, "en")
    rows = {row[0].state: row[0] for row in result.table("stable").rows}
    told = [f"- {n}: {inline(labels.state(rows[n]))}" for n in sorted(shown) if n in rows]
    return "\n".join(told) + "\n"


def _published(name: str) -> str:
    """How its published results are known, and that they come out."""
    path = CATALOG / name / "published.toml"
    if not path.exists():
        return "There are no published results to compare with.\n"
    kept: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    blocks = [block for kind in ("result", "individual", "ranking", "moves") for block in kept.get(kind, ())]
    counts = Counter(block["origin"] for block in blocks)
    told = " and ".join(f"{count} {origin}" for origin, count in counts.items())
    return f"*Compared with:* {told} results; all come out, see [](divergences.md).\n"


def _source(source: Source) -> str:
    told = inline(f"{source.title}, {source.outlet}")
    return f"[{told}]({source.url})" if source.url else told
