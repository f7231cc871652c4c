"""Where do the red lines leave room to agree?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

from goodoffices.analyses.zone.answer import Answer, IssueZone, Kind, PackageZone, Signatory, Stand
from goodoffices.analyses.zone.telling import issue_findings, package_findings, tables
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.issue import SAME, Issue, RedLine, spread
from goodoffices.dossier.records.package import Package
from goodoffices.dossier.zone import Zone
from goodoffices.dossier.zone import zone as zone_of
from goodoffices.errors import BadInput, Fault, OutOfReach, nearest
from goodoffices.models.package import package_game
from goodoffices.result import Result
from goodoffices.solutions.accord import agreement_zone
from goodoffices.wording import Worded


def run(
    dossier: Dossier,
    *,
    issue: Annotated[str | None, Param(Worded("zone-param-issue"), positional=True)] = None,
) -> Result:
    """Say of each issue, and of each package, what nobody refuses, or by how much the parties miss one another.

    An issue's zone lies between the highest floor and the lowest ceiling that anybody draws; a package's zone are the
    packages that leave no signatory worse off than without an accord. Lines drawn in words alone are no limits on a
    scale and do not count.

    Parameters
    ----------
    dossier : Dossier
    issue : str, optional
        Only this one, and no package. Default: every issue and package.

    Returns
    -------
    Result
        answer = {"issues": [{"issue", "kind", "least", "most", "lower": [actors], "upper": [actors], "width",
        "alternative", "stands": [{"actor", "asks", "low", "high", "least", "most", "room", "alternative",
        "refuses_alternative", "beyond": [actors]}], "nearest": [actors]}], "packages": [{"package", "unit", "packages",
        "zone", "worst_off", "signatories": [{"actor", "alternative", "proposed", "most"}], "nearest"}], "missing":
        {package: why}}

    Raises
    ------
    BadInput
        When the dossier has neither issues nor packages, or not this issue.

    References
    ----------
    Raiffa (1982), on reservation values and the zone of agreement.
    """
    issues = _issues(dossier, issue)
    found = tuple(_issue(dossier, one) for one in issues)
    packages: list[PackageZone] = []
    missing: dict[str, OutOfReach] = {}
    for package in dossier.package if issue is None else ():
        try:
            packages.append(_package(package))
        except OutOfReach as error:
            missing[package.id] = error
    findings = [*issue_findings(dossier, found), *package_findings(dossier, packages, missing)]
    return Result(
        analysis="zone",
        findings=tuple(findings),
        tables=tuple(tables(dossier, found, packages)),
        answer=Answer(issues=found, packages=packages, missing={id: str(why) for id, why in missing.items()}),
        references=("raiffa1982",),
        because=tuple(dict.fromkeys(id for finding in findings for id in finding.because)),
    )


def _issues(dossier: Dossier, issue: str | None) -> tuple[Issue, ...]:
    known = {one.id: one for one in dossier.issue}
    if issue is not None and issue not in known:
        raise BadInput(Fault(Worded("no-such-issue", id=issue), nearest=nearest(issue, known)))
    if not known and not dossier.package:
        raise BadInput(Worded("zone-nothing", dossier=dossier.about.id))
    return tuple(known.values()) if issue is None else (known[issue],)


def _issue(dossier: Dossier, issue: Issue) -> IssueZone:
    left = zone_of(dossier, issue.id)
    stands = tuple(_stands(dossier, issue))
    room = [stand.room for stand in stands if stand.room is not None]
    ends = sorted((issue.low.value, issue.high.value))
    least, most = (end if at is None else at for end, at in zip(ends, (left.least, left.most), strict=True))
    return IssueZone(
        issue=issue.id,
        kind=_kind(left),
        least=left.least,
        most=left.most,
        lower=_actors(left.lower),
        upper=_actors(left.upper),
        width=(most - least) / (ends[1] - ends[0]) * 100,
        alternative=issue.reference,
        stands=stands,
        nearest=tuple(s.actor for s in stands if s.room is not None and s.room <= min(room) + SAME),
    )


def _kind(left: Zone) -> Kind:
    if left.least is None:
        return "open" if left.most is None else "ceiling"
    if left.most is None:
        return "floor"
    return "gap" if left.empty else "point" if left.least == left.most else "overlap"


def _actors(lines: Iterable[RedLine]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.actor for line in lines))


def _stands(dossier: Dossier, issue: Issue) -> Iterator[Stand]:
    """Everybody with a position or a line on an issue, in the order of the actors."""
    asked = {p.actor: spread(p.position) for p in dossier.position if p.issue == issue.id}
    lines = [line for line in dossier.red_line if line.issue == issue.id]
    length = abs(issue.high.value - issue.low.value)
    for actor in (one.id for one in dossier.actor):
        floors = [line.least for line in lines if line.actor == actor and line.least is not None]
        ceilings = [line.most for line in lines if line.actor == actor and line.most is not None]
        if actor not in asked and not floors and not ceilings:
            continue
        least, most = max(floors, default=None), min(ceilings, default=None)
        low, asks, high = asked.get(actor, (None, None, None))
        room = [] if asks is None else [*(asks - at for at in floors), *(at - asks for at in ceilings)]
        stood = issue.reference
        yield Stand(
            actor=actor,
            asks=asks,
            low=low,
            high=high,
            least=least,
            most=most,
            room=min(room) / length * 100 if room else None,
            alternative=None if asks is None or stood is None else abs(asks - stood) / length * 100,
            refuses_alternative=stood is not None and any(_refuses(line, actor, stood) for line in lines),
            beyond=() if asks is None else _actors(x for x in lines if x.actor != actor and _crosses(x, asks)),
        )


def _crosses(line: RedLine, value: float) -> bool:
    return line.crossed(value) is not None


def _refuses(line: RedLine, actor: str, value: float) -> bool:
    return line.actor == actor and _crosses(line, value)


def _package(package: Package) -> PackageZone:
    game = package_game(package)
    gains, inside = game.utility - game.disagreement, agreement_zone(game)
    least = gains.min(axis=1)
    on_table = game.number(dict(package.proposed)) if package.proposed else None
    proposed = None if on_table is None else gains[on_table]
    best = gains[inside].max(axis=0) if inside.any() else None
    signatories = tuple(
        Signatory(
            actor=actor,
            alternative=float(game.disagreement[place]),
            proposed=None if proposed is None else float(proposed[place]),
            most=None if best is None else float(best[place]),
        )
        for place, actor in enumerate(game.actors)
    )
    worst = min((s.proposed for s in signatories if s.proposed is not None), default=None)
    near = SAME * game.largest
    return PackageZone(
        package=package.id,
        unit=package.unit,
        packages=len(game.packages),
        zone=int(inside.sum()),
        worst_off=float(least.max()),
        signatories=signatories,
        nearest=tuple(
            s.actor for s in signatories if worst is not None and s.proposed is not None and s.proposed <= worst + near
        ),
    )
