"""Who could wreck which outcome: the figure, what is said of each outcome, and who sees it otherwise."""

from __future__ import annotations

from functools import partial

from goodoffices.analyses.spoilers.figure import figure
from goodoffices.page.document import Block, Bullets, Paragraph, Section
from goodoffices.page.view import View
from goodoffices.result import Finding

#: What is told of an outcome on a page; the rest is in the figure and the table.
SAID = tuple(
    f"spoilers-{what}"
    for what in (
        "end",
        "nobody",
        "free",
        "threat",
        "credible",
        "follows",
        "follows-nothing",
        "keeps",
        "keeps-never",
        "patron-free",
        "patron-threat",
        "patron-credible",
        "together-free",
    )
)
#: Outcomes told in words: those that last by most tests come first.
OUTCOMES = 4


def section(view: View) -> Section | None:
    """The figure, then outcome by outcome, then the other judges."""
    result = view.result("spoilers")
    if result is None or not result.answer.accords:
        return None
    outcomes: dict[str, list[Finding]] = {}
    before = ""
    for finding in view.findings("spoilers", *SAID):
        if finding.key == "spoilers-follows" and before == "spoilers-credible":
            continue  # what it meets was told
        before = finding.key
        outcomes.setdefault(finding.slots["outcome"].outcome, []).append(finding)
    told = [Paragraph(view.told(found)) for found in list(outcomes.values())[:OUTCOMES]]
    draw = partial(figure, result, view.dossier, language=view.language)
    blocks: list[Block] = [
        view.note("spoilers-how"),
        view.figure(lambda width: draw(width=width), view.page("spoilers-drawn")),
        Bullets(tuple(told)),
    ]
    judges = view.told(view.findings("spoilers", "spoilers-judge-more", "spoilers-judge-fewer"))
    blocks += [Paragraph(judges, "quiet")] if judges else []
    return Section("spoilers", view.say("spoilers-heading"), tuple(blocks))
