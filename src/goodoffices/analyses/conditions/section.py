"""Under which conditions each outcome lasts, who has them in hand and what breaks them."""

from __future__ import annotations

from functools import partial

from goodoffices.analyses.conditions import figure
from goodoffices.page.document import Block, Bullets, Paragraph, Section
from goodoffices.page.parts import large_figure
from goodoffices.page.view import View
from goodoffices.result import Finding

#: How it breaks.
BROKEN = ("break", "break-within", "break-joint")
#: What is said of an outcome, and below it of its conditions.
SAID = tuple(f"conditions-{verdict}" for verdict in ("if", "cases", "always", "long", "many", "never", "end", "none"))
#: What other judges see otherwise.
JUDGED = tuple(f"conditions-judge-{what}" for what in ("lost", "gained", "other"))
BELOW = tuple(f"conditions-{what}" for what in ("case", "not-shortest", "shared", *BROKEN))


def section(view: View) -> Section | None:
    """What lasts under conditions, each with what breaks it; then what lasts in every form, and what in none."""
    paragraphs = grouped(view)
    if not paragraphs:
        return None
    order = {key: max(place, 1) for place, key in enumerate(SAID)}
    paragraphs.sort(key=lambda found: order[found[0].key])
    bullets = Bullets(tuple(Paragraph(view.told(found)) for found in paragraphs))
    blocks: list[Block] = [view.note("conditions-how"), bullets]
    result = view.result("conditions")
    if result is not None and any(told.cases for told in result.answer.conditions):
        draw = partial(figure.figure, result, view.dossier, language=view.language)
        blocks.append(large_figure(view, "conditions-figure-caption", draw))
    judges = view.told(view.findings("conditions", *JUDGED))
    blocks += [Paragraph(judges, "quiet")] if judges else []
    return Section("conditions", view.say("conditions-heading"), tuple(blocks))


def grouped(view: View) -> list[list[Finding]]:
    """What is said of each outcome with what is said below it."""
    groups: list[list[Finding]] = []
    for finding in view.findings("conditions", *SAID, *BELOW):
        if finding.key in SAID:
            groups.append([finding])
        else:
            groups[-1].append(finding)
    return groups
