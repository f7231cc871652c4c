"""What is said of zones: findings and tables, made from the answer and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from goodoffices.analyses.zone.answer import IssueZone, PackageZone
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.issue import rounded
from goodoffices.dossier.zone import limit, limits, shown_value
from goodoffices.errors import OutOfReach
from goodoffices.result import Finding, Table, terms
from goodoffices.result.reasons import reason


def issue_findings(dossier: Dossier, found: Sequence[IssueZone]) -> Iterator[Finding]:
    """Gaps first, then what is left, then what nobody has bounded."""
    order = ("gap", "point", "overlap", "floor", "ceiling")
    for told in sorted((one for one in found if one.kind != "open"), key=lambda one: order.index(one.kind)):
        yield _bounds(dossier, told)
        yield from _alternative(dossier, told)
        yield from _beyond(dossier, told)
        yield from _nearest(dossier, told)
    unbounded = [one.issue for one in found if one.kind == "open"]
    if unbounded:
        because = dict.fromkeys(id for one in unbounded for id in dossier.get("issue", one).because)
        slots = {"issues": [terms.Issue(issue=id) for id in unbounded], "bounded": len(found) - len(unbounded)}
        yield Finding(key="zone-open", slots=slots, because=tuple(because))


def _bounds(dossier: Dossier, told: IssueZone) -> Finding:
    """What the lines leave, with what they rest on."""
    slots: dict[str, Any] = {
        "issue": terms.Issue(issue=told.issue),
        "lower": _actors(told.lower),
        "upper": _actors(told.upper),
        "width": terms.Percent(percent=rounded(abs(told.width), 0, (0.0,)) / 100),
    }
    if told.least is not None:
        slots["least"] = limit(dossier, told.issue, told.least)
    if told.most is not None:
        slots["most"] = limit(dossier, told.issue, told.most)
    if told.kind == "gap":
        slots |= {
            "least": terms.Drawn(drawn=told.least, on=None),
            "most": terms.Drawn(drawn=told.most, on=told.issue),
        }
    drawn = (*told.lower, *told.upper)
    return Finding(key=f"zone-{told.kind}", slots=slots, because=_because(dossier, told.issue, drawn, ()))


def _alternative(dossier: Dossier, told: IssueZone) -> Iterator[Finding]:
    """Where it stands without an accord, whose line that crosses, and whom it leaves furthest from what it asks."""
    if told.alternative is None:
        return
    away = {stand.actor: stand.alternative for stand in told.stands if stand.alternative is not None}
    refused = tuple(stand.actor for stand in told.stands if stand.refuses_alternative)
    far = tuple(id for id, percent in away.items() if percent == max(away.values()))
    near = tuple(id for id, percent in away.items() if percent == min(away.values()))
    slots = {
        "issue": terms.Issue(issue=told.issue),
        "value": _place(dossier, told.issue, told.alternative),
        "refused": _actors(refused),
        "far": _actors(far),
        "near": _actors(near),
    }
    key = "alternative-refused" if refused else "alternative"
    because = _because(dossier, told.issue, refused, (*far, *near))
    own = dossier.get("issue", told.issue).because
    yield Finding(key=f"zone-{key}", slots=slots, because=tuple(dict.fromkeys((*own, *because))))
    if far != near:
        yield Finding(key="zone-far-and-near", slots=slots, because=because)


def _beyond(dossier: Dossier, told: IssueZone) -> Iterator[Finding]:
    """Who asks for what somebody else refuses, by whose line it is."""
    for owner in (stand.actor for stand in told.stands):
        asking = tuple(stand.actor for stand in told.stands if owner in stand.beyond)
        if asking:
            slots = {
                "issue": terms.Issue(issue=told.issue),
                "actors": _actors(asking),
                "owner": terms.Actor(actor=owner),
            }
            yield Finding(key="zone-beyond", slots=slots, because=_because(dossier, told.issue, (owner,), asking))


def _nearest(dossier: Dossier, told: IssueZone) -> Iterator[Finding]:
    """Who has least to give before its own line."""
    if not told.nearest:
        return
    first = next(stand for stand in told.stands if stand.actor == told.nearest[0])
    room = first.room or 0.0
    slots = {
        "issue": terms.Issue(issue=told.issue),
        "actors": _actors(told.nearest),
        "room": terms.Percent(percent=rounded(abs(room), 0, (0.0,)) / 100),
        "drawing": sum(stand.room is not None for stand in told.stands),
    }
    key = "zone-nearest" if room > 0 else "zone-nearest-at" if room == 0 else "zone-nearest-past"
    yield Finding(key=key, slots=slots, because=_because(dossier, told.issue, told.nearest, told.nearest))


def package_findings(
    dossier: Dossier, found: Sequence[PackageZone], missing: Mapping[str, OutOfReach]
) -> Iterator[Finding]:
    """How many packages leave nobody worse off, what each has without one, and who gains least by the one proposed."""
    for told in found:
        record = dossier.get("package", told.package)
        because = tuple(dict.fromkeys((*record.because, *(id for part in record.parts for id in part.because))))
        unit = {"unit": told.unit, "package": told.package}
        name = {"package": _named(record)}
        counts = {"zone": told.zone, "packages": told.packages}
        short = terms.Quantity(quantity=rounded(abs(told.worst_off), 2, (0.0,)), **unit)
        key = "zone-package" if told.zone else "zone-package-none"
        yield Finding(key=key, slots=name | counts | {"short": short}, because=because)
        has = [terms.Worth(worth=one.actor, value=rounded(one.alternative, 2), **unit) for one in told.signatories]
        yield Finding(key="zone-package-alternatives", slots=name | {"worths": has}, because=because)
        if told.nearest:
            worst = min(one.proposed for one in told.signatories if one.proposed is not None)
            slots = name | {
                "actors": _actors(told.nearest),
                "value": terms.Quantity(quantity=rounded(abs(worst), 2, (0.0,)), **unit),
            }
            key = "zone-package-nearest" if worst > 0 else "zone-package-at" if worst == 0 else "zone-package-short"
            yield Finding(key=key, slots=slots, because=because)
    for id, why in missing.items():
        slots = {"package": _named(dossier.get("package", id)), "why": reason(why)}
        yield Finding(key="zone-package-missing", slots=slots, because=dossier.get("package", id).because)


def tables(dossier: Dossier, issues: Sequence[IssueZone], packages: Sequence[PackageZone]) -> Iterator[Table]:
    """A row for each party on each issue that somebody has bounded, and for each signatory of each package."""
    rows = [
        (
            terms.Issue(issue=told.issue),
            terms.Actor(actor=stand.actor),
            *(_place(dossier, told.issue, value) for value in (stand.asks, stand.least, stand.most)),
            _share(stand.room),
            _share(stand.alternative),
        )
        for told in issues
        if told.kind != "open"
        for stand in told.stands
    ]
    stands = ("issue", "actor", "asks", "floor-line", "ceiling-line", "room", "without-accord")
    yield Table(id="stands", columns=stands, rows=tuple(rows))
    worths = [
        (
            _named(dossier.get("package", told.package)),
            terms.Actor(actor=one.actor),
            *(None if v is None else rounded(v, 2) for v in (one.alternative, one.proposed, one.most)),
        )
        for told in packages
        for one in told.signatories
    ]
    columns = ("package", "actor", "has-without", "proposed-over", "most-over")
    yield Table(id="signatories", columns=columns, rows=tuple(worths))


def _actors(ids: Iterable[str]) -> list[terms.Actor]:
    return [terms.Actor(actor=id) for id in ids]


def _place(dossier: Dossier, issue: str, value: float | None) -> terms.Settles | None:
    """A value on an issue's scale, beside the lines on it."""
    if value is None:
        return None
    shown = value if value in limits(dossier, issue) else shown_value(dossier, issue, value)
    return terms.Settles(settles=shown, issue=issue, percent=None)


def _share(percent: float | None) -> terms.Percent | None:
    return None if percent is None else terms.Percent(percent=rounded(percent, 0, (0.0,)) / 100)


def _named(record: Any) -> terms.Package:
    return terms.Package(package=record.id)


def _because(dossier: Dossier, issue: str, drawing: Iterable[str], asking: Iterable[str]) -> tuple[str, ...]:
    """What some actors' lines on an issue rest on, and others' positions on it."""
    drawers, askers = set(drawing), set(asking)
    lines = (line for line in dossier.red_line if line.issue == issue and line.actor in drawers)
    held = (p for p in dossier.position if p.issue == issue and p.actor in askers)
    return tuple(dict.fromkeys(id for record in (*lines, *held) for id in record.because))
