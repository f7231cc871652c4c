"""What changed between two views of the matter, and does it matter?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any

import numpy as np

from goodoffices.dossier.differences import Difference, differences, reverted
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit import Edit, apply
from goodoffices.dossier.grounds import grounds
from goodoffices.errors import BadInput
from goodoffices.method import Method, Param
from goodoffices.models.build import graph
from goodoffices.models.describing import Describer
from goodoffices.models.graph import GraphModel, Sequence
from goodoffices.result import Finding, Result, Table
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.battery import Battery, battery

#: Kinds of record that make the model, so that a change in them may move outcomes.
SHAPING = ("option", "rule", "preference", "status_quo")
#: So many changes are undone one by one to see which carried the outcome; outcomes a table lists.
TRIED, ROWS = 40, 20

Key = frozenset[tuple[str, str]]


def run(
    dossier: Dossier,
    *,
    other: Annotated[
        Dossier | None, Param("the second dossier, also NAME@DATE (default: the same)", positional=True)
    ] = None,
    judge: Annotated[str | None, Param("whose preferences count in the first")] = None,
    other_judge: Annotated[
        str | None, Param("whose preferences count in the second (default: as in the first)")
    ] = None,
    edits: Annotated[tuple[Edit, ...], Param("a file of [[edit]] blocks, applied to the second")] = (),
    concept: Annotated[str, Param("which outcomes last: a stability concept")] = "seq",
    sequence: Annotated[Sequence, Param("how opponents may respond")] = "legal",
) -> Result:
    """Set two dossiers side by side: outcomes gained and lost, whose stability changed, and what carried it.

    Parameters
    ----------
    dossier, other : Dossier
        Or one dossier as of two dates, by two judges, without and with edits.
    judge, other_judge, concept, sequence : str
    edits : tuple of Edit

    Returns
    -------
    Result
        answer = {"changes": [{"op", "kind", "key", "carried": bool | None}],
        "equilibria": [[numbers], [numbers]],
        "gained": [numbers in the second], "lost": [numbers in the first],
        "stability": {actor: {"gained": n, "lost": n}},
        "leverage": {actor: {"before", "after"}}: the share of states that are worse than what lasts, on average}

    Raises
    ------
    BadInput
        When nothing differs, or a name is not known.
    """
    second_dossier = apply(other or dossier, edits) if edits else other or dossier
    other_judge = other_judge or judge
    changes = list(differences(dossier, second_dossier))
    if not changes and judge == other_judge:
        raise BadInput("the two are the same: name a second dossier, a date (NAME@DATE), a judge or edits")
    concept = DEFINITIONS[concept].id
    first = _Side(dossier, graph(dossier, judge=judge, sequence=sequence), concept)
    second = _Side(second_dossier, graph(second_dossier, judge=other_judge, sequence=sequence), concept)
    shared = tuple(option for option in first.model.states.levels if option in second.model.states.levels)
    before, after = first.lasting(shared), second.lasting(shared)
    lost = sorted(number for key, number in before.items() if key not in after)
    gained = sorted(number for key, number in after.items() if key not in before)
    carried = _carried(dossier, second_dossier, changes, after, (other_judge, sequence, concept, shared))
    stability, leverage = _stability(first, second, shared), _leverage(first, second)
    parts = (changes, carried, lost, gained, stability, leverage)
    because = tuple(dict.fromkeys(id for change in changes for id in change.because))
    return Result(
        analysis="compare",
        findings=tuple(_findings(first, second, *parts)),
        because=because,
        tables=tuple(_tables(first, second, *parts)),
        references=DEFINITIONS[concept].references,
        answer={
            "changes": [{"op": c.op, "kind": c.kind, "key": c.key, "carried": carried.get(c)} for c in changes],
            "equilibria": [sorted(before.values()), sorted(after.values())],
            "gained": gained,
            "lost": lost,
            "stability": stability,
            "leverage": leverage,
        },
    )


@dataclass(frozen=True)
class _Side:
    dossier: Dossier
    model: GraphModel
    concept: str

    @cached_property
    def names(self) -> Describer:
        return Describer(self.dossier, self.model)

    @cached_property
    def battery(self) -> Battery:
        found = battery(self.model, (self.concept,))
        for why in found.missing.values():
            raise BadInput(f"'{self.concept}' cannot be had here: {why}")
        return found

    def key(self, number: int, shared: tuple[str, ...]) -> Key:
        """A state by its levels on the options both sides have."""
        levels = self.model.states.named(number)
        return frozenset((option, levels[option]) for option in shared if option in levels)

    def lasting(self, shared: tuple[str, ...]) -> dict[Key, int]:
        """What lasts, by levels."""
        found = self.battery.equilibria(self.concept).tolist()
        return {self.key(number, shared): number for number in reversed(found)}

    def stays(self, shared: tuple[str, ...]) -> dict[str, set[Key]]:
        """Of each actor the states it would stay in, by levels."""
        rows = self.battery.stable[self.concept]
        return {
            self.model.actors[i]: {self.key(int(n) + 1, shared) for n in np.flatnonzero(rows[place])}
            for place, i in enumerate(self.model.deciders)
        }


def _carried(
    first: Dossier, second: Dossier, changes: list[Difference], after: dict[Key, int], how: tuple[Any, ...]
) -> dict[Difference, bool | None]:
    """Whether undoing each change of the model alone changes what lasts; None when it cannot be undone alone."""
    judge, sequence, concept, shared = how
    found: dict[Difference, bool | None] = {}
    for change in [change for change in changes if change.kind in SHAPING[:3]][:TRIED]:
        try:
            without = reverted(second, first, change)
            side = _Side(without, graph(without, judge=judge, sequence=sequence), concept)
            found[change] = set(side.lasting(shared)) != set(after)
        except (BadInput, KeyError):
            found[change] = None
    return found


def _stability(first: _Side, second: _Side, shared: tuple[str, ...]) -> dict[str, dict[str, int]]:
    before, after = first.stays(shared), second.stays(shared)
    return {
        actor: {"gained": len(after[actor] - before[actor]), "lost": len(before[actor] - after[actor])}
        for actor in before
        if actor in after
    }


def _leverage(first: _Side, second: _Side) -> dict[str, dict[str, float | None]]:
    """Of each actor how well what lasts serves it, before and after: the share of states that are worse, on average."""
    before, after = _served(first), _served(second)
    return {actor: {"before": before[actor], "after": after[actor]} for actor in before if actor in after}


def _served(side: _Side) -> dict[str, float | None]:
    places = side.battery.equilibria(side.concept) - 1
    found: dict[str, float | None] = {}
    for i in side.model.deciders:
        u = side.model.payoff[i][side.model.moves.states]
        worse = np.concatenate([[0], np.cumsum(np.bincount(u))])[u] / max(u.size - 1, 1)
        found[side.model.actors[i]] = float(worse[places].mean()) if places.size else None
    return found


def _findings(
    first: _Side,
    second: _Side,
    changes: list[Difference],
    carried: dict[Difference, bool | None],
    lost: list[int],
    gained: list[int],
    stability: dict[str, dict[str, int]],
    leverage: dict[str, dict[str, float | None]],
) -> Iterator[Finding]:
    because = tuple(dict.fromkeys(id for change in changes for id in change.because))
    yield Finding(key="compare-changes", because=because, slots={"count": len(changes)})
    concept = {"concept": first.concept}
    yield Finding(
        key="compare-moved" if lost or gained else "compare-same",
        slots={
            "concept": concept,
            "lost": len(lost),
            "gained": len(gained),
            "gone": [first.names.state(n) for n in lost[:3]],
            "new": [second.names.state(n) for n in gained[:3]],
        },
    )
    for change, moved in carried.items():
        if moved:
            ids = grounds(second.dossier, change.because)
            yield Finding(
                key="compare-carried",
                because=(*ids.claims, *ids.judgements),
                slots={"kind": {"kind-of": change.kind}, "key": change.key},
            )
    for actor, shift in stability.items():
        if shift["gained"] or shift["lost"]:
            yield Finding(key="compare-stability", slots={"actor": {"actor": actor}, **shift})
    for actor, served in leverage.items():
        start, end = served["before"], served["after"]
        if start is not None and end is not None and abs(end - start) >= 0.005:
            yield Finding(
                key="compare-stronger" if end > start else "compare-weaker",
                slots={"actor": {"actor": actor}, "before": {"percent": start}, "after": {"percent": end}},
            )


def _tables(
    first: _Side,
    second: _Side,
    changes: list[Difference],
    carried: dict[Difference, bool | None],
    lost: list[int],
    gained: list[int],
    stability: dict[str, dict[str, int]],
    leverage: dict[str, dict[str, float | None]],
) -> Iterator[Table]:
    rows = [({"word": "lost"}, first.names.state(n)) for n in lost[:ROWS]]
    rows += [({"word": "gained"}, second.names.state(n)) for n in gained[:ROWS]]
    yield Table(id="outcomes", columns=("change", "state"), rows=tuple(rows))
    yield Table(
        id="leverage",
        columns=("actor", "before", "after", "gained", "lost"),
        rows=tuple(
            (
                {"actor": actor},
                *(None if served[side] is None else {"percent": served[side]} for side in ("before", "after")),
                stability[actor]["gained"],
                stability[actor]["lost"],
            )
            for actor, served in leverage.items()
        ),
    )
    yield Table(
        id="changes",
        columns=("change", "kind", "element", "carried"),
        rows=tuple(({"word": c.op}, {"kind-of": c.kind}, c.key, carried.get(c)) for c in changes[: 2 * ROWS]),
    )


METHOD = Method("compare", "What changed between two views of the matter, and does it matter?", run)
