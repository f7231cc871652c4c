"""How much rests on our judgements: shares of readings, what turns a verdict, on what judges differ."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from goodoffices.analyses.sensitivity import figure
from goodoffices.page.document import Block, Bullets, Paragraph, Section
from goodoffices.page.parts import large_figure, table_of
from goodoffices.page.view import View

TURNS = tuple(f"sensitivity-turn-{way}" for way in ("up", "down", "pairs"))
SWITCHES = tuple(f"sensitivity-switch-{kind}" for kind in ("judge", "pair", "claim"))
DIFFERENCES = tuple(f"sensitivity-difference-{kind}" for kind in ("pair", "only-first", "only-other", "whole"))


def section(view: View) -> Section | None:
    """The shares as a figure, then what turns a verdict, switches, judges, and how unsure each order was taken."""
    result = view.result("sensitivity")
    if result is None:
        return None
    about = view.told(view.findings("sensitivity", "sensitivity-readings"))
    blocks: list[Block] = [Paragraph((*about, view.page("sensitivity-no-forecast")))]
    blocks.append(
        large_figure(
            view,
            "sensitivity-caption",
            partial(figure.figure, result, view.dossier, language=view.language),
        )
    )
    apart = view.told(view.findings("sensitivity", "sensitivity-ends", "sensitivity-none", "sensitivity-doubt"))
    blocks += [Paragraph(apart, "quiet")] if apart else []
    return Section("sensitivity", view.say("sensitivity-heading"), tuple(blocks), tuple(_below(view)))


def _below(view: View) -> Iterator[Section]:
    """What would turn a verdict, by nearness; what moves a share; on what judges differ; how unsure each order is."""
    turns = view.findings("sensitivity", *TURNS)
    firm = view.told(view.findings("sensitivity", "sensitivity-firm"))
    if turns or firm:
        blocks: list[Block] = [view.note("sensitivity-turns-how")]
        near = sorted(turns, key=lambda finding: finding.slots["swaps"])
        blocks += [Bullets(tuple(Paragraph((one,)) for one in view.told(near)))] if near else []
        blocks += [Paragraph(firm)] if firm else []
        yield Section("sensitivity-turns", view.say("sensitivity-turns-heading"), tuple(blocks))
    for id, keys in (("switches", SWITCHES), ("judges", DIFFERENCES)):
        if told := view.told(view.findings("sensitivity", *keys)):
            bullets = Bullets(tuple(Paragraph((one,)) for one in told))
            lead = view.told(view.findings("sensitivity", "sensitivity-judges")) if id == "judges" else ()
            blocks = [Paragraph(lead, "quiet"), bullets] if lead else [bullets]
            yield Section(f"sensitivity-{id}", view.say(f"sensitivity-{id}-heading"), tuple(blocks))
    result = view.result("sensitivity")
    assert result is not None
    held: tuple[Block, ...] = (
        view.note("sensitivity-spread-how"),
        *(table_of(view, result, id) for id in ("spread", "phi")),
    )
    yield Section("sensitivity-spread", view.say("sensitivity-spread-heading"), held)
