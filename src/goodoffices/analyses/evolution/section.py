"""How it could get from here to an outcome that lasts: by moves that pay, alone and together."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.evolution import figure as evolution
from goodoffices.page.document import Block, Bullets, Paragraph, Section, Sentence
from goodoffices.page.view import View
from goodoffices.result import Result

#: Findings that say what was not followed, or not reached.
BOUNDS = ("evolution-unreachable", "evolution-no-joint", "evolution-cut")
#: Findings that say who is needed for an outcome, and the shorter words of the page.
NEEDS = {
    "evolution-needs-improvements": "route-needs-improvements",
    "evolution-needs-improvements-fewer": "route-needs-improvements-fewer",
    "evolution-needs-joint": "route-needs-joint",
    "evolution-needs-joint-fewer": "route-needs-joint-fewer",
}


def section(view: View) -> Section | None:
    """The answer, the ways as a figure, and what was not followed."""
    result = view.result("evolution")
    if result is None:
        return None
    blocks: list[Block] = [Paragraph(tuple(ways_told(view, result)))]
    if needs := tuple(Paragraph((sentence,)) for sentence in needed(view)):
        blocks += [Paragraph((view.page("route-needs"),), "quiet"), Bullets(needs)]
    if result.table("paths").rows:
        blocks.append(
            view.figure(
                lambda width: evolution.figure(result, view.dossier, language=view.language, width=width),
                view.page("route-caption"),
                large=True,
            )
        )
    bounds = view.told(view.findings("evolution", *BOUNDS))
    blocks += [Paragraph(bounds, "quiet")] if bounds else []
    return Section("evolution", view.say("route"), tuple(blocks))


def ways_told(view: View, result: Result) -> Iterator[Sentence]:
    """What single moves lead to, what takes joint ones, and what nothing leads out of."""
    rows = result.table("paths").rows
    alone = [state for state, way, *_ in rows if way.word == "improvements"]
    if alone:
        names, *_ = view.states(alone)
        yield view.computed("route-alone", view.findings("evolution", "evolution-improvements"), outcomes=names)
    else:
        yield view.computed("route-alone-none", view.findings("evolution", "evolution-improvements"))
    near = {view.labels.state(state) for state in alone}
    joint = [state for state, way, *_ in rows if way.word == "joint" and view.labels.state(state) not in near]
    if joint:
        names, _, count = view.states(joint)
        together = view.findings("evolution", "evolution-together")
        yield view.computed("route-together", together, outcomes=names, count=count)
    for finding in view.findings("evolution", "evolution-ends"):
        names, *_ = view.states(finding.slots["states"], either=True)
        yield view.computed("route-ends", (finding,), outcomes=names)


def needed(view: View) -> Iterator[Sentence]:
    """For each outcome the smallest groups that can get there, by moves of their own or together."""
    for finding in view.findings("evolution", *NEEDS):
        said = {name: view.labels.value(value) for name, value in finding.slots.items()}
        said["outcome"] = said.pop("state")
        yield view.computed(NEEDS[finding.key], (finding,), **said)
