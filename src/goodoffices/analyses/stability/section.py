"""Which outcomes can last, and why, actor by actor."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.stability import figure as statemap
from goodoffices.page.document import Block, Bullets, Paragraph, Section, Sentence
from goodoffices.page.view import View
from goodoffices.result import Finding, Result, terms
from goodoffices.words.firmness import strength

#: Gains told in words per actor; the analysis `why` gives all.
TOLD = 2

#: What becomes of named outcomes.
OUTCOMES = ("stability-outcome", *(f"stability-outcome-{how}" for how in ("end", "mute", "never")))


def section(view: View) -> Section | None:
    """The map, then the reasons for today's state and for what lasts most firmly."""
    result = view.result("stability")
    if result is None:
        return None
    blocks: list[Block] = [Paragraph((*view.told(view.findings("stability", "stability-size")),)), _map(view, result)]
    outcomes = view.findings("stability", *OUTCOMES)
    if outcomes:
        blocks.append(view.note("lasting-how"))
    else:
        blocks.append(
            Bullets(tuple(Paragraph((s,)) for s in view.told(view.findings("stability", "stability-equilibria"))))
        )
    apart = view.told(view.findings("stability", "stability-ends", "stability-mute"))
    blocks += [Paragraph(apart)] if apart else []
    mixed = view.told(view.findings("stability", "stability-mixed", "stability-missing", "stability-not-listed"))
    blocks += [Paragraph(mixed, "quiet")] if mixed else []
    below = [_why(view, result, place) for place, result in enumerate(view.results.get("why", ()), 1)]
    judges = [_judge(view, f) for f in view.findings("stability", "stability-judges-differ", "stability-judges-agree")]
    if judges and not view.results.get("compare"):
        below.append(Section("judges", view.say("lasting-judges"), (Bullets(tuple(Paragraph((s,)) for s in judges)),)))
    return Section("lasting", view.say("lasting"), tuple(blocks), tuple(below))


def lasting(findings: tuple[Finding, ...]) -> dict[str, list[Finding]]:
    """The outcomes by how firmly they last; what only threats that tell nothing keep, and end states, are apart."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        apart = finding.key.removeprefix("stability-outcome").removeprefix("-")
        held = strength(row.concept.firmness for row in finding.slots["concepts"])
        groups.setdefault(apart or held, []).append(finding)
    return groups


def _map(view: View, result: Result) -> Block:
    """The map of outcomes, with the joint moves that were found."""
    return view.figure(
        lambda width: statemap.figure(
            result, view.dossier, evolution=view.result("evolution"), language=view.language, width=width
        ),
        view.page("lasting-map"),
        large=True,
    )


def _judge(view: View, finding: Finding) -> Sentence:
    """What another judge's preferences change, for the strict and the credible reading."""
    answer = view.results["stability"][0].answer
    asked = (answer.strict, answer.credible)
    told = [_change(view, d) for d in finding.slots["differences"] if d.concept.concept in asked]
    change = view.say("separator").join(told) or view.say("lasting-judge-same")
    return view.computed("lasting-judge", (finding,), judge=view.labels.value(finding.slots["judge"]), change=change)


def _change(view: View, difference: terms.ConceptDifference) -> str:
    """How many states fewer or more last, with examples for the strict reading."""
    how, lost, gained = strength([difference.concept.firmness]), difference.lost, difference.gained
    key = "both" if lost and gained else "lost" if lost else "gained"
    names = (
        dict.fromkeys(view.labels.state(state) for state in difference.examples or difference.fewer)
        if how == "firm"
        else {}
    )
    examples = view.say("lasting-judge-examples", examples=view.say.listing(list(names))) if names else ""
    slots = {"count": lost or gained, "lost": lost, "gained": gained, "examples": examples}
    return view.say(f"lasting-judge-{key}", how=view.say(f"strength-{how}"), **slots)


def _why(view: View, result: Result, place: int) -> Section:
    state = next(f.slots["state"] for f in result.findings if f.key == "why-state")
    today = _is_today(view, state)
    title = view.say("lasting-today" if today else "lasting-why", name=view.labels.state(state))
    quo = view.dossier.status_quo
    because = quo.because if quo else ()
    looks = (
        view.computed("lasting-looks", because if today else (), options=view.labels.levels(state.levels))
        if today or not quo
        else view.computed("lasting-differs", because, changes=_differences(view, state))
    )
    reasons = () if _of(result, "why-end") else tuple(_reasons(view, result))
    if not reasons:
        key, found = ("end", "why-end") if _of(result, "why-end") else ("content-all", "why-content")
        said = (looks, view.computed(f"lasting-{key}", _of(result, found)))
        return Section(f"why-{place}", title, (Paragraph(said),))
    return Section(f"why-{place}", title, (Paragraph((looks,)), Bullets(reasons)))


def _of(result: Result, key: str) -> tuple[Finding, ...]:
    return tuple(finding for finding in result.findings if finding.key == key)


def _is_today(view: View, state: terms.State) -> bool:
    stability = view.result("stability")
    return stability is not None and state.state == stability.answer.status_quo


def _differences(view: View, state: terms.State) -> str:
    quo = view.dossier.status_quo
    now = {
        option.id: quo.levels.get(option.id, option.levels[0]) if quo else option.levels[0]
        for option in view.dossier.option
    }
    changes = [
        terms.Change(change=id, before=now[id], after=level)
        for id, level in (state.levels or {}).items()
        if level != now[id]
    ]
    return view.labels.changes(changes, state)


def _reasons(view: View, result: Result) -> Iterator[Paragraph]:
    """Each actor that could gain, with the answers to it; then who could not. None, when nobody could gain."""
    content = [f.slots["actor"].actor for f in result.findings if f.key == "why-content"]
    by_actor: dict[str, list[Finding]] = {}
    for finding in result.findings:
        if "actor" in finding.slots and finding.slots["actor"].actor not in content:
            by_actor.setdefault(finding.slots["actor"].actor, []).append(finding)
    for actor, (first, *gains) in by_actor.items():
        firm = strength(one.firmness for one in first.slots["holds"])
        name = view.labels.called(actor)
        sentences = [
            view.computed(f"lasting-depends-{firm}", (first,), actor=name, number=view.labels.number([actor])),
            *view.told(gains[:TOLD]),
        ]
        more = first.slots.get("improvements", 0) - TOLD
        if more > 0:
            sentences.append(Sentence(view.say("lasting-more", count=more), "page"))
        yield Paragraph(tuple(sentences))
    if content and by_actor:
        slots = {"actors": view.names(content), "number": view.labels.number(content)}
        yield Paragraph((view.computed("lasting-content", _of(result, "why-content"), **slots),))
