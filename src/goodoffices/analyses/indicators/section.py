"""The public indicators against their yardsticks, each with its chart and what we make of it."""

from __future__ import annotations

from goodoffices.analyses.indicators import figure as series
from goodoffices.analyses.indicators.answer import Series
from goodoffices.dossier.records.indicator import Indicator
from goodoffices.page.document import Block, Bullets, FigureBlock, Paragraph, Row, Section, Sentence, TableBlock
from goodoffices.page.view import View, cell
from goodoffices.result import Finding, Result, terms

#: What says how an indicator stands to one yardstick: a row of the table.
MARKS = tuple(f"indicators-mark{how}" for how in ("", "-once", "-days", "-past", "-far"))
READINGS = ("indicators-ratio", "indicators-share", *MARKS)


def section(view: View) -> Section | None:
    """One subsection per indicator."""
    result = view.result("indicators")
    if result is None or not view.dossier.indicator:
        return None
    below = []
    held: set[str] = set()
    for record in view.dossier.indicator:
        below.append(_indicator(view, result, record, held))
        held |= set(record.because)
    return Section("indicators", view.say("indicator"), (view.note("indicator-note"),), tuple(below))


def _indicator(view: View, result: Result, record: Indicator, said: set[str]) -> Section:
    """Value, yardsticks, chart, checks and judgements; a judgement that was `said` before is not repeated."""
    mine = [f for f in result.findings if f.slots["indicator"] == terms.Indicator(indicator=record.id)]
    blocks: list[Block] = []
    latest = view.told(f for f in mine if f.key in ("indicators-latest", "indicators-empty"))
    blocks += [Paragraph(latest)] if latest else []
    if record.yardsticks and isinstance(result.answer[record.id], Series):
        blocks += [_yardsticks(view, record, mine), _figure(view, result, record)]
    rest = [*view.told(f for f in mine if _checked(f, record)), *_judged(view, record, said)]
    blocks += [Bullets(tuple(Paragraph((s,)) for s in rest))] if rest else []
    return Section(f"indicator-{record.id}", view.labels.of("indicator", record.id), tuple(blocks))


def _checked(finding: Finding, record: Indicator) -> bool:
    """Whether it is about a number printed elsewhere, or a crossing of the yardstick that the chart shows."""
    if finding.key.startswith(("indicators-crossed", "indicators-since-before")):
        return bool(finding.slots["yardstick"].yardstick == record.yardsticks[0].id)
    return finding.key not in ("indicators-latest", "indicators-empty", "indicators-ratio", "indicators-share")


def _figure(view: View, result: Result, record: Indicator) -> FigureBlock:
    label, today, stick = view.labels.of("indicator", record.id), view.dossier.about.as_of, record.yardsticks[0]
    caption = view.page("indicator-caption-plain", label=label)
    if today is not None and stick.reading == "multiples":
        caption = view.page(
            "indicator-caption",
            label=label,
            date=view.say.date(today),
            size=view.labels.quantity(stick.value, record.unit),
            yardstick=view.labels.yardstick(record.id, stick.id),
        )
    return view.figure(
        lambda width: series.figure(result, view.dossier, indicator=record.id, language=view.language, width=width),
        caption,
    )


def _yardsticks(view: View, record: Indicator, findings: list[Finding]) -> TableBlock:
    rows = tuple(
        Row(
            (
                cell(view.labels.text(f.slots["yardstick"]), "page", head=True),
                cell(view.labels.text(f.slots["size"])),
                cell(view.labels.text(f.slots["ratio"])),
                cell(view.labels.text(f.slots.get("floor"))),
                cell("", view.kind(f.because), tuple(id for id in f.because if id not in record.because)),
            )
        )
        for f in findings
        if f.key in READINGS
    )
    columns = ("column-yardstick", "indicator-size", "column-ratio", "column-floor", "annex-rests")
    return TableBlock(view.say("indicator-table"), tuple(map(view.say, columns)), rows)


def _judged(view: View, record: Indicator, said: set[str]) -> list[Sentence]:
    """The judgements the indicator itself rests on."""
    return [
        view.held(view.labels.words(judgement, "text"), (judgement.id,))
        for judgement in view.dossier.judgement
        if judgement.id in record.because and judgement.id not in said
    ]
