"""In brief: the answer in three to six sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.figures.firmness import STRENGTHS, strength
from goodoffices.report.document import Bullets, Paragraph, Section, Sentence
from goodoffices.report.view import View
from goodoffices.result import Finding

#: How an outcome is reached: by moves that pay whoever makes them, or by joint ones.
WAYS = ("improvements", "joint")
#: So many issues are told with where they settle; so many actors without a voice are named, when there are more.
PLACES, SILENT = 2, 4


def section(view: View) -> Section:
    """The first screen of the page: labelled sentences, on what cannot be agreed at all before any other."""
    parts = (
        ("zone", view.told(view.findings("forecast", "forecast-no-zone"))),
        ("firm", (*_firm(view), *_others(view))),
        ("issues", _issues(view)),
        ("today", (*_today(view), *_next(view))),
        ("judges", _judges(view)),
        ("indicator", _indicator(view)),
        ("sources", _sources(view)),
    )
    items = tuple(
        Paragraph(told, label=view.say(f"in-brief-label-{name}")) for name, found in parts if (told := tuple(found))
    )
    return Section("in-brief", view.say("in-brief"), (Bullets(items),) if items else ())


def _firm(view: View) -> Iterator[Sentence]:
    """The named outcomes that last most firmly; without names, how many states do."""
    groups = _groups(view)
    best = next((name for name in STRENGTHS if groups.get(name)), None)
    if best:
        yield _outcomes(view, best, groups[best])
        return
    sizes = [finding.slots["states"] for finding in view.findings("stability", "stability-size")]
    for finding in view.findings("stability", "stability-equilibria"):
        if finding.slots["concept"] == {"concept": "nash"}:
            yield view.computed("in-brief-states", count=finding.slots["count"], states=sizes[0])
            if 0 < finding.slots["count"] <= len(finding.slots["states"]):
                yield view.computed("in-brief-which", states=view.labels.value(finding.slots["states"]))


def _others(view: View) -> Iterator[Sentence]:
    """How many of the other named outcomes need answers or threats, and which cannot last at all."""
    groups = _groups(view)
    _, *weaker = [groups[name] for name in STRENGTHS if groups.get(name)] or [[]]
    if weaker:
        yield view.computed("in-brief-others", count=sum(map(len, weaker)))
    if groups.get("never"):
        yield _outcomes(view, "never", groups["never"])


def _issues(view: View) -> Iterator[Sentence]:
    """How many issues with red lines settle within them and which do not; without any, where the first ones settle."""
    settled = view.findings("forecast", "forecast-settles", "forecast-alone")
    ids = [finding.slots["issue"]["issue"] for finding in settled]
    lines = [line for line in view.dossier.red_line if line.issue in ids and (line.least, line.most) != (None, None)]
    if lines:
        beyond = view.findings("forecast", "forecast-red-line")
        lined = len({line.issue for line in lines})
        names = list(dict.fromkeys(view.labels.value(finding.slots["issue"]) for finding in beyond))
        yield view.computed(
            "in-brief-issues-lines",
            (id for line in lines for id in line.because),
            count=lined,
            within=lined - len(names),
            beyond=view.say.listing(names),
            beyond_count=len(names),
        )
    elif settled:
        told = [{name: view.labels.value(f.slots[name]) for name in ("issue", "value")} for f in settled[:PLACES]]
        yield view.computed(
            "in-brief-issues-settle",
            (id for finding in settled[:PLACES] for id in finding.because),
            places=view.say.listing([view.say("in-brief-issue", **one) for one in told]),
            more=len(settled) - len(told),
        )


def _groups(view: View) -> dict[str, list[Finding]]:
    """The outcomes by how firmly they last; those that last against joint moves too are not set apart from the firm."""
    groups = lasting(view.findings("stability", "stability-outcome", "stability-outcome-never"))
    if groups.get("firm"):
        groups["firm"] = groups.pop("joint", []) + groups["firm"]
    return groups


def _outcomes(view: View, how: str, findings: list[Finding]) -> Sentence:
    """A sentence about several outcomes."""
    names = view.say.listing([view.labels.value(finding.slots["outcome"]) for finding in findings])
    because = (id for finding in findings for id in finding.because)
    return view.computed(f"in-brief-{how}", because, outcomes=names, count=len(findings))


def lasting(findings: tuple[Finding, ...]) -> dict[str, list[Finding]]:
    """The outcomes by how firmly they last."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(strength(row["concept"]["concept"] for row in finding.slots["concepts"]), []).append(finding)
    return groups


def _today(view: View) -> Iterator[Sentence]:
    """How firmly the status quo lasts, and the first gain somebody could have by leaving it."""
    quo = view.dossier.status_quo
    because = quo.because if quo else ()
    for finding in view.findings("stability", "stability-status-quo-lasts", "stability-status-quo-moves"):
        state = view.labels.state(finding.slots["state"])
        if finding.key.endswith("moves"):
            yield view.computed(
                "in-brief-today-moves",
                because,
                state=state,
                actors=view.names(one["actor"] for one in finding.slots["actors"]),
            )
        else:
            firm = strength(one["concept"] for one in finding.slots["concepts"])
            yield view.computed(f"in-brief-today-{firm}", because, state=state)
        for why in view.results.get("why", ()):
            gains = [f for f in why.findings if "step" in f.slots]
            if gains and why.answer.get("state") == finding.slots["state"]["state"]:
                yield view.computed("in-brief-gain", step=view.labels.step(gains[0].slots["step"]))


def _next(view: View) -> Iterator[Sentence]:
    """What single moves lead to, and who must move together for what else lasts."""
    for result in view.results.get("evolution", ()):
        ways = {word: [row[0] for row in result.table("paths").rows if row[1]["word"] == word] for word in WAYS}
        alone, _, near = view.states(ways["improvements"])
        named = {view.labels.state(state) for state in ways["improvements"]}
        far = [state for state in ways["joint"] if view.labels.state(state) not in named]
        if near or far:
            key = "both" if near and far else "alone" if near else "joint"
            yield view.computed(f"in-brief-next-{key}", alone=alone, who=_together(view))


def _together(view: View) -> str:
    for finding in view.findings("evolution", "evolution-shared"):
        return view.say("in-brief-together", actors=view.names(one["actor"] for one in finding.slots["actors"]))
    return view.say("in-brief-joint-moves")


def _judges(view: View) -> Iterator[Sentence]:
    """How many of the states that last of themselves each other judge would lose."""
    told = []
    for finding in view.findings("stability", "stability-judges-differ"):
        strict: list[dict[str, Any]] = [d for d in finding.slots["differences"] if d["concept"]["concept"] == "nash"]
        told += [
            view.say("in-brief-judge", judge=finding.slots["judge"], lost=d["lost"], gained=d["gained"]) for d in strict
        ]
    if told:
        count = next(
            (
                f.slots["count"]
                for f in view.findings("stability", "stability-equilibria")
                if f.slots["concept"] == {"concept": "nash"}
            ),
            0,
        )
        yield view.computed("in-brief-judges", count=count, judges=view.say("separator").join(told))


def _indicator(view: View) -> Iterator[Sentence]:
    """The first indicator that has a yardstick."""
    ratios = view.findings("indicators", "indicators-ratio")
    if not ratios:
        return
    slots = ratios[0].slots
    latest = next(
        f for f in view.findings("indicators", "indicators-latest") if f.slots["indicator"] == slots["indicator"]
    )
    said = {name: view.labels.value(value) for name, value in {**latest.slots, **slots}.items()}
    yield view.computed("in-brief-indicator", ratios[0].because, **said)


def _sources(view: View) -> Iterator[Sentence]:
    claims = view.findings("corroboration", "corroboration-claims")
    silent = view.findings("corroboration", "corroboration-silent")
    if claims:
        ids = [one["actor"] for one in silent[0].slots["actors"]] if silent else []
        cut = len(ids) > SILENT + 1
        names = [view.labels.actor(id) for id in (ids[:SILENT] if cut else ids)]
        yield view.computed(
            "in-brief-sources",
            claims=claims[0].slots["count"],
            roots=claims[0].slots["roots"],
            silent=view.say.listing([*names, view.more(len(ids) - SILENT)] if cut else names),
            silent_count=len(ids),
        )
