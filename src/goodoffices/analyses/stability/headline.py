"""What can last, where things stand, and what it hinges on: for the first page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.analyses.stability.section import OUTCOMES, lasting
from goodoffices.page.document import Sentence
from goodoffices.page.parts import Headline
from goodoffices.page.view import View
from goodoffices.result import Finding
from goodoffices.result.terms import ConceptDifference
from goodoffices.words.firmness import STRENGTHS, strength

#: The fate of the status quo.
TODAY = tuple(f"stability-status-quo-{how}" for how in ("lasts", "end", "threat", "moment", "moves"))
#: Gains by which somebody would leave: any that somebody has, or those that no credible answer holds back.
GAINS = (("why-answered", "why-threatened", "why-unanswered"), ("why-threatened", "why-unanswered"))
LEFT = ("threat", "mute", "moment", "moves")


def headlines(view: View) -> Iterator[Headline]:
    """The outcomes by how firmly they last, the fate of the status quo, and what other judges would change."""
    yield Headline(20, "firm", (*lasting_now(view), *_others(view)))
    yield Headline(40, "today", tuple(standing_now(view)))
    yield Headline(50, "judges", tuple(_judges(view)))


def _reading(view: View, name: str) -> str | None:
    """The concept that pages take for lasting of itself (strict), or by answers that pay (credible)."""
    result = view.result("stability")
    return getattr(result.answer, name) if result else None


def lasting_now(view: View) -> Iterator[Sentence]:
    """The named outcomes that last most firmly; without names, how many states do."""
    groups = _groups(view)
    best = next((name for name in STRENGTHS if groups.get(name)), None)
    if best:
        yield _outcomes(view, best, groups[best])
        return
    sizes = [finding.slots["states"] for finding in view.findings("stability", "stability-size")]
    for finding in view.findings("stability", "stability-equilibria"):
        if finding.slots["concept"].concept == _reading(view, "strict"):
            yield view.computed("in-brief-states", (finding,), count=finding.slots["count"], states=sizes[0])
            if 0 < finding.slots["count"] <= len(finding.slots["states"]):
                yield view.computed("in-brief-which", (finding,), states=view.labels.value(finding.slots["states"]))


def _others(view: View) -> Iterator[Sentence]:
    """The other named outcomes: held by answers, by threats that may tell nothing, by nothing, or without a way out."""
    groups = _groups(view)
    weaker = [name for name in STRENGTHS if groups.get(name)][1:]
    for name in (*weaker, "mute", "never", "end"):
        told = [finding for finding in groups.get(name, ()) if finding.slots["states"]]
        if told:
            yield _outcomes(view, name, told, **(_kept(view) if name == "mute" else {}))


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


def standing_now(view: View) -> Iterator[Sentence]:
    """Whether the status quo lasts and how firmly, and the first gain that nothing credible holds back.

    Why threats tell nothing is not said again where the outcomes they alone hold were told.
    """
    quo = view.dossier.status_quo
    because = quo.because if quo else ()
    for finding in view.findings("stability", *TODAY):
        slots: dict[str, Any] = {"state": view.labels.state(finding.slots["state"])}
        how = finding.key.rpartition("-")[2]
        if how == "lasts":
            how = strength(one.firmness for one in finding.slots["concepts"])
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


def _judges(view: View) -> Iterator[Sentence]:
    """What each other judge would change in what lasts at least by credible answers: outcomes, or states unnamed."""
    named = bool(view.dossier.outcome)
    here, told, credible = _credible(view, named), [], _reading(view, "credible")
    for finding in view.findings("stability", "stability-judges-differ"):
        difference = next((d for d in finding.slots["differences"] if d.concept.concept == credible), None)
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
    credible = _reading(view, "credible")
    if not named:
        found = view.findings("stability", "stability-equilibria")
        return next((f.slots["count"] for f in found if f.slots["concept"].concept == credible), 0)
    held = ({row.concept.concept for row in f.slots["concepts"]} for f in view.findings("stability", *OUTCOMES))
    return sum(credible in concepts for concepts in held)
