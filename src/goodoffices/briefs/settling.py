"""Where each issue would settle, which trades help both sides, and whether an accord would be signed and hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from goodoffices.analyses.exchange import figure as trades
from goodoffices.analyses.forecast import figure as ensemble
from goodoffices.analyses.forecast import figure_levers as levers
from goodoffices.analyses.package import figure as front
from goodoffices.briefs.matter import issuespace
from goodoffices.drawing.figure import Figure
from goodoffices.page.document import Block, Bullets, FigureBlock, Paragraph, Section, TableBlock
from goodoffices.page.findings import table
from goodoffices.page.view import View
from goodoffices.result import Finding, Result

#: Findings that say how far such forecasts can be trusted; they stand before any of them.
RECORD = ("forecast-record", "forecast-error")
#: What is said of each issue; the rest are notes.
SETTLES = ("forecast-settles", "forecast-alone", "forecast-red-line")
#: Where an actor's ranges carry a mean by fewer points of 100 than this, the picture of levers says nothing.
TELLING = 2.0


def issues(view: View) -> Section | None:
    """The issues on which red lines do not meet, then how often such forecasts were right, then where each settles."""
    result = view.result("forecast")
    if result is None:
        return None
    record = view.told(view.findings("forecast", *RECORD))
    rest = [f for f in result.findings if f.key not in RECORD]
    unmet = [f for f in rest if f.key == "forecast-no-zone"]
    blocks: list[Block] = [_bullets(view, unmet)] if unmet else []
    blocks += [Paragraph(record, "quiet")] if record else []
    blocks.append(_bullets(view, [f for f in rest if f.key in SETTLES]))
    told = view.told(f for f in rest if f.key not in SETTLES and f not in unmet)
    draw = partial(ensemble.figure, view.dossier, result, language=view.language)
    blocks.append(_figure(view, "settling-models", draw))
    blocks += [Paragraph(told, "quiet")] if told else []
    return Section("settling", view.say("settling"), tuple(blocks))


def exchange(view: View) -> Section | None:
    """The trades of the first round, whom they help and whom they hurt."""
    result = view.result("exchange")
    if result is None:
        return None
    blocks: list[Block] = [_bullets(view, result.findings)]
    if result.answer.rounds and result.answer.rounds[0].realised:
        draw = partial(trades.figure, view.dossier, result, language=view.language)
        blocks += [_figure(view, "trades-caption", draw), _table(view, result, "effects")]
    return Section("trades", view.say("trades"), tuple(blocks))


def accord(view: View) -> Section | None:
    """Whether all would sign, what each gets, and who could break it."""
    found = [result for result in view.results.get("package", ()) if result.answer.front]
    if not found:
        return None
    below = []
    for result in found:
        draw = partial(front.figure, view.dossier, result, language=view.language)
        title = view.labels.of("package", result.answer.package)
        blocks = (_bullets(view, result.findings), _figure(view, "front-caption", draw))
        below.append(Section(f"package-{result.answer.package}", title, blocks))
    return Section("accord", view.say("accord"), (view.note("accord-note"),), tuple(below))


def scales(view: View) -> Section | None:
    """For the annex: each issue as a scale with everybody's stake, and what moves its forecast."""
    result = view.result("forecast")
    if result is None:
        return None
    below = []
    for id, answer in result.answer.issues.items():
        own = answer.own.mean
        draw = partial(issuespace.figure, view.dossier, id, language=view.language, settles=own)
        blocks: list[Block] = [_figure(view, "issue-caption", draw)]
        if any(high - low >= TELLING for low, high in answer.swing.values()):
            pull = partial(levers.figure, view.dossier, result, id, language=view.language)
            blocks.append(_figure(view, "levers-caption", pull))
        below.append(Section(f"scale-{id}", view.labels.of("issue", id), tuple(blocks)))
    return Section("scales", view.say("scales"), (), tuple(below))


def explanations(view: View) -> Section | None:
    """Which explanation of what is going on the claims speak against least."""
    result = view.result("evidence")
    if result is None:
        return None
    blocks = (_bullets(view, result.findings), _table(view, result, "matrix"), view.note("explanations-note"))
    return Section("explanations", view.say("explanations"), blocks)


def _bullets(view: View, findings: Iterable[Finding]) -> Bullets:
    """A sentence each, with what it rests on."""
    return Bullets(tuple(Paragraph((sentence,)) for sentence in view.told(findings)))


def _table(view: View, result: Result, id: str) -> TableBlock:
    found = next(one for one in result.tables if one.id == id)
    return replace(table(result, found, view.labels), dense=False)


def _figure(view: View, caption: str, draw: Callable[..., Figure]) -> FigureBlock:
    return view.figure(lambda width: draw(width=width), view.page(caption), large=True)
