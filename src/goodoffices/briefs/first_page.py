"""In brief: the answer in three to six sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.analyses.stability.section import OUTCOMES, lasting
from goodoffices.page.document import Bullets, Paragraph, Section, Sentence
from goodoffices.page.view import View
from goodoffices.result import Finding
from goodoffices.result.terms import ConceptDifference
from goodoffices.words.firmness import STRENGTHS, strength

#: How an outcome is reached: by moves that pay whoever makes them, or by joint ones.
WAYS = ("improvements", "joint")
#: So many issues are told with where they settle; so many actors without a voice are named, when there are more.
PLACES, SILENT = 2, 2
#: So many outcomes are told with whom they need.
NEEDS = 3
#: The fate of the status quo.
TODAY = tuple(f"stability-status-quo-{how}" for how in ("lasts", "end", "threat", "moves"))
#: What says who is needed for what takes joint moves.
NEEDED = ("evolution-together", "evolution-needs-joint", "evolution-needs-joint-fewer")
#: Gains by which somebody would leave: any that somebody has, or those that no credible answer holds back.
GAINS = (("why-answered", "why-threatened", "why-unanswered"), ("why-threatened", "why-unanswered"))
LEFT = ("threat", "mute", "moves")


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
        if finding.slots["concept"].concept == "nash":
            yield view.computed("in-brief-states", (finding,), count=finding.slots["count"], states=sizes[0])
            if 0 < finding.slots["count"] <= len(finding.slots["states"]):
                yield view.computed("in-brief-which", (finding,), states=view.labels.value(finding.slots["states"]))


def _others(view: View) -> Iterator[Sentence]:
    """The other named outcomes: held by answers, by threats that may tell nothing, by nothing, or without a way out."""
    groups = _groups(view)
    _, *weaker = [name for name in STRENGTHS if groups.get(name)] or [""]
    for name in (*weaker, "mute", "never", "end"):
        if groups.get(name):
            yield _outcomes(view, name, groups[name], **(_kept(view) if name == "mute" else {}))


def _issues(view: View) -> Iterator[Sentence]:
    """How many issues with red lines settle within them and which do not; without any, where the first ones settle."""
    settled = view.findings("forecast", "forecast-settles", "forecast-alone")
    ids = [finding.slots["issue"].issue for finding in settled]
    lines = [line for line in view.dossier.red_line if line.issue in ids and (line.least, line.most) != (None, None)]
    if lines:
        beyond = view.findings("forecast", "forecast-red-line")
        lined = len({line.issue for line in lines})
        names = list(dict.fromkeys(view.labels.quoted(view.labels.value(f.slots["issue"])) for f in beyond))
        yield view.computed(
            "in-brief-issues-lines",
            (*settled, *(id for line in lines for id in line.because)),
            count=lined,
            within=lined - len(names),
            beyond=view.say.listing(names),
            beyond_count=len(names),
        )
    elif settled:
        told = [{name: view.labels.value(f.slots[name]) for name in ("issue", "value")} for f in settled[:PLACES]]
        yield view.computed(
            "in-brief-issues-settle",
            settled[:PLACES],
            places=view.say.listing([view.say("in-brief-issue", **one) for one in told]),
            more=len(settled) - len(told),
        )


def _groups(view: View) -> dict[str, list[Finding]]:
    """The outcomes by how firmly they last; those that last against joint moves too are not set apart from the firm."""
    groups = lasting(view.findings("stability", *OUTCOMES))
    if groups.get("firm"):
        groups["firm"] = groups.pop("joint", []) + groups["firm"]
    return groups


def _outcomes(view: View, how: str, findings: list[Finding], **slots: Any) -> Sentence:
    """A sentence about several outcomes."""
    told = [view.labels.value(finding.slots["outcome"]) for finding in findings]
    names = view.say.listing(told, either=how == "end")
    return view.computed(f"in-brief-{how}", findings, outcomes=names, count=len(findings), **slots)


def _kept(view: View) -> dict[str, Any]:
    """How many states the readings that tell nothing here would keep, of how many."""
    kept = view.findings("stability", "stability-mute")
    return {"kept": max(f.slots["count"] for f in kept), "states": kept[0].slots["states"]} if kept else {}


def _today(view: View) -> Iterator[Sentence]:
    """Whether the status quo lasts and how firmly, and the first gain that nothing credible holds back.

    Why threats tell nothing is not said again where the outcomes they alone hold were told.
    """
    quo = view.dossier.status_quo
    because = quo.because if quo else ()
    for finding in view.findings("stability", *TODAY):
        slots: dict[str, Any] = {"state": view.labels.state(finding.slots["state"])}
        how = finding.key.rpartition("-")[2]
        if how == "lasts":
            how = strength(one.concept for one in finding.slots["concepts"])
        elif how != "end":
            ids = [one.actor for one in finding.slots["actors"]]
            slots |= {"actors": view.names(ids), "count": view.labels.number(ids)}
        if finding.slots.get("mute"):
            how, slots = "mute", slots | {"told": len(_groups(view).get("mute", ()))} | _kept(view)
        yield view.computed(f"in-brief-today-{how}", (finding, *because), **slots)
        for why in view.results.get("why", ()):
            gains = [f for f in why.findings if f.key in GAINS[how in LEFT]]
            if gains and why.answer.state == finding.slots["state"].state:
                key, step = "in-brief-leaves" if how in LEFT else "in-brief-gain", gains[0].slots["step"]
                yield view.computed(key, gains[:1], step=view.labels.step(step))


def _next(view: View) -> Iterator[Sentence]:
    """What single moves lead to, and who is needed for each outcome that takes joint ones."""
    for result in view.results.get("evolution", ()):
        ways = {word: [row[0] for row in result.table("paths").rows if row[1].word == word] for word in WAYS}
        alone, _, near = view.states(ways["improvements"])
        named = {view.labels.state(state) for state in ways["improvements"]}
        far = [state for state in ways["joint"] if view.labels.state(state) not in named]
        if near or far:
            key = "both" if near and far else "alone" if near else "joint"
            keys = (("evolution-improvements",) if near else ()) + (NEEDED if far else ())
            rests = view.findings("evolution", *keys) if keys else ()
            yield view.computed(f"in-brief-next-{key}", rests, alone=alone, who=_together(view))


def _together(view: View) -> str:
    """For each outcome that no single moves lead to, the smallest groups that could get there."""
    needs: dict[str, list[str]] = {}
    for finding in view.findings("evolution", *NEEDED[1:]):
        groups = view.labels.value(finding.slots["groups"])
        needs.setdefault(groups, []).append(view.labels.state(finding.slots["state"]))
    told = [
        view.say("in-brief-need", outcomes=view.say.listing(outcomes), count=len(outcomes), groups=groups)
        for groups, outcomes in list(needs.items())[:NEEDS]
    ]
    if left := sum(map(len, list(needs.values())[NEEDS:])):
        told.append(view.say("in-brief-need-more", count=left))
    return (
        view.say("in-brief-needs", needs=view.say("separator").join(told)) if told else view.say("in-brief-joint-moves")
    )


def _judges(view: View) -> Iterator[Sentence]:
    """What each other judge would change in what lasts at least by credible answers: outcomes, or states unnamed."""
    named = bool(view.dossier.outcome)
    here, told = _credible(view, named), []
    for finding in view.findings("stability", "stability-judges-differ"):
        difference = next((d for d in finding.slots["differences"] if d.concept.concept == "seq"), None)
        told.append(_judge(view, view.labels.value(finding.slots["judge"]), difference, here))
    if told:
        key = "in-brief-judges" if named else "in-brief-judges-states"
        found = view.findings("stability", "stability-judges-differ")
        yield view.computed(key, found, count=here, judges=view.say("separator").join(told))


def _judge(view: View, judge: str, difference: ConceptDifference | None, here: int) -> str:
    """What one judge would change in so many outcomes or states."""
    if not view.dossier.outcome:
        lost, gained = (difference.lost, difference.gained) if difference else (0, 0)
        return view.say(
            "in-brief-judge-states", judge=judge, change=_change(lost, gained, here), lost=lost, gained=gained
        )
    lost, gained = ([], []) if difference is None else (getattr(difference.outcomes, way) for way in ("lost", "gained"))
    slots = {"lost": view.labels.value(lost) or "", "gained": view.labels.value(gained) or "", "lost_count": len(lost)}
    return view.say("in-brief-judge", judge=judge, change=_change(len(lost), len(gained), here), **slots)


def _change(lost: int, gained: int, here: int) -> str:
    if lost and gained:
        return "both"
    return "none" if lost and lost == here else "lost" if lost else "gained" if gained else "same"


def _credible(view: View, named: bool) -> int:
    """How many named outcomes, or states, last at least by credible answers as the page reads the preferences."""
    if not named:
        found = view.findings("stability", "stability-equilibria")
        return next((f.slots["count"] for f in found if f.slots["concept"].concept == "seq"), 0)
    held = ({row.concept.concept for row in f.slots["concepts"]} for f in view.findings("stability", *OUTCOMES))
    return sum("seq" in concepts for concepts in held)


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
    claims = view.findings("corroboration", "corroboration-support")
    silent = view.findings("corroboration", "corroboration-silent")
    if claims:
        ids = [one.actor for one in silent[0].slots["actors"]] if silent else []
        cut = len(ids) > SILENT + 1
        names = [view.labels.called(id) for id in (ids[:SILENT] if cut else ids)]
        yield view.computed(
            "in-brief-sources",
            (*claims, *silent),
            claims=claims[0].slots["count"],
            roots=claims[0].slots["roots"],
            unknown=claims[0].slots["unknown"],
            silent=view.say.listing([*names, view.more(len(ids) - SILENT)] if cut else names, either=True),
            silent_count=len(ids),
        )
