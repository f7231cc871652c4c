"""What findings on issues, changes and claims rest on: the positions behind a mean, the records that changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.differences import Difference
from goodoffices.dossier.records.issue import spread
from goodoffices.grounds.conflict import Resting
from goodoffices.models.conflict.grounding import once
from goodoffices.result import Finding, Ground, terms

#: What is said of published forecasts, and of what was not asked, rests on nothing in the dossier.
OUTSIDE = ("forecast-record", "forecast-error", "forecast-missing")
#: Kinds of record that shape a graph model.
MODELLED = ("option", "rule", "preference")


def on_issues(dossier: Dossier, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding with the positions on the issues it names, those of the actors it names first; without any, all.

    A red line that is crossed comes before the positions that make the mean cross it.
    """
    return tuple(
        finding
        if finding.key in OUTSIDE
        else finding.model_copy(update=_positions(dossier, finding, finding.key.endswith("red-line")))
        for finding in findings
    )


def _positions(dossier: Dossier, finding: Finding, line: bool) -> dict[str, Any]:
    issues = set(_named(finding.slots, ("issue", "concession")))
    actors = set(_named(finding.slots, ("actor",)))
    entered = [
        position
        for position in dossier.position
        if (position.issue in issues or not issues)
        and spread(position.salience)[2] > 0
        and spread(position.capability)[2] > 0
    ]
    grounds = once(
        Ground(kind="position", key=f"{p.actor} on {p.issue}", because=p.because)
        for p in sorted(entered, key=lambda p: p.actor not in actors)
    )
    rest = (*(finding.because if line else ()), *(id for ground in grounds for id in ground.because))
    return {"grounds": grounds, "because": tuple(dict.fromkeys(rest))}


def _named(value: Any, kinds: tuple[str, ...]) -> Iterator[str]:
    """The ids of some kinds anywhere in the terms of a slot."""
    if isinstance(value, terms.Term):
        for name, part in value:
            if name in kinds and isinstance(part, str):
                yield part
            yield from _named(part, kinds)
    elif isinstance(value, Mapping):
        yield from _named(tuple(value.values()), kinds)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _named(part, kinds)


def on_changes(
    findings: Iterable[Finding], changes: Iterable[Difference], first: Resting, second: Resting
) -> tuple[Finding, ...]:
    """Each finding of a comparison with the changes behind it, and why what it names lasts on one side."""
    changes = tuple(changes)
    made = []
    for finding in findings:
        if finding.key == "compare-carried":
            made.append(finding)
            continue
        if finding.key.startswith("compare-ends"):
            ends = first if finding.key == "compare-ends-before" else second
            shut = once(ends.no_way_out([state.state for state in finding.slots["states"]]))
            made.append(Finding(key=finding.key, slots=finding.slots, kind=finding.kind, grounds=shut))
            continue
        told = [c for c in changes if finding.key == "compare-changes" or (c.kind in MODELLED and not c.bare)]
        grounds = [Ground(kind=c.kind, key=c.key, because=c.because) for c in told]
        for side, named in ((first, "gone"), (second, "new")):
            numbers = [state.state for state in finding.slots.get(named, ())]
            concepts = [finding.slots["concept"].concept] if numbers else []
            grounds += side.lasting(numbers, concepts)
        slots = {"key": finding.key, "slots": finding.slots, "kind": finding.kind}
        made.append(Finding(**slots, grounds=once(grounds)))
    return tuple(made)


def on_elements(
    dossier: Dossier, findings: Iterable[Finding], places: Mapping[str, Any], claims: tuple[str, ...]
) -> tuple[Finding, ...]:
    """Each finding on elements with what these rest on; what is said of the ledger as a whole with all its claims.

    Parameters
    ----------
    dossier : Dossier
    findings : iterable of Finding
    places : mapping
        The answer of `corroboration`: what was found to the elements it was found of.
    claims : tuple of str
    """
    return tuple(
        finding.model_copy(update={"because": finding.because or _reasons(dossier, finding, places, claims)})
        for finding in findings
    )


def _reasons(dossier: Dossier, finding: Finding, places: Mapping[str, Any], claims: tuple[str, ...]) -> tuple[str, ...]:
    found = places.get(finding.key.partition("-")[2].replace("-", "_"))
    if not isinstance(found, list) or not all(isinstance(place, Mapping) for place in found):
        return claims
    records = (getattr(dossier, place["kind"])[place["index"]] for place in found)
    return tuple(dict.fromkeys(id for record in records for id in record.because))
