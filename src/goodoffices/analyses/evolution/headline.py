"""What moves lead to from here, and who is needed: for the first page."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.page.document import Sentence
from goodoffices.page.parts import Headline
from goodoffices.page.view import View

#: How an outcome is reached: by moves that pay whoever makes them, or by joint ones.
WAYS = ("improvements", "joint")
#: What says who is needed for what takes joint moves.
NEEDED = ("evolution-together", "evolution-needs-joint", "evolution-needs-joint-fewer")
#: So many outcomes are told with whom they need.
NEEDS = 3


def headlines(view: View) -> Iterator[Headline]:
    """What single moves lead to, and who is needed for what takes joint ones."""
    yield Headline(40, "today", tuple(_next(view)))


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
