"""Who sees another game, what lasts so, and what carrying a message would do."""

from __future__ import annotations

from functools import partial

from goodoffices.analyses.perception import figure
from goodoffices.page.document import Block, Bullets, Paragraph, Section
from goodoffices.page.parts import large_figure
from goodoffices.page.view import View

SEEN = ("perception-order", "perception-hidden", "perception-blind")
LASTS = ("perception-seen", "perception-surprise", "perception-missed", "perception-undefined")
MESSAGES = tuple(
    f"perception-{what}-{sign}" for what in ("message-order", "message-hidden", "all") for sign in ("effect", "same")
)


def section(view: View) -> Section | None:
    """What is seen otherwise, what lasts as seen and in truth, and what each message would do, with its sign."""
    result = view.result("perception")
    if result is None:
        return None
    blocks: list[Block] = [Paragraph(view.told(view.findings("perception", *SEEN)))]
    blocks.append(Bullets(tuple(Paragraph((one,)) for one in view.told(view.findings("perception", *LASTS)))))
    draw = partial(figure.figure, result, view.dossier, language=view.language)
    blocks.append(large_figure(view, "perception-caption", draw))
    below = (
        Section(
            "perception-messages",
            view.say("perception-messages-heading"),
            (
                view.note("perception-messages-how"),
                Bullets(tuple(Paragraph((one,)) for one in view.told(view.findings("perception", *MESSAGES)))),
            ),
        ),
    )
    return Section("perception", view.say("perception-heading"), tuple(blocks), below)
