"""Who could together upset where things stand, and what lasts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goodoffices.page.document import Block, Bullets, Cell, Paragraph, Row, Section, Sentence, TableBlock
from goodoffices.page.view import View, cell
from goodoffices.result import Finding, Ground, Result
from goodoffices.result.terms import Actor, Concept, Gain, State

#: Rows of the table in all, and for one outcome.
ROWS, EACH = 10, 2
#: Findings of an outcome: upset without a credible answer, gains that are answered, no gain, no move at all.
FATES = ("coalitions-upset", "coalitions-answered", "coalitions-safe", "coalitions-end")


@dataclass(frozen=True)
class Way:
    """A row of the table of coalitions."""

    state: State
    who: tuple[Actor, ...]
    to: State
    gains: tuple[Gain, ...]
    answered: tuple[Concept, ...]
    rests: tuple[Ground, ...]


def section(view: View) -> Section | None:
    """Today first, then which lasting outcomes hold against groups, and the smallest groups that would gain."""
    result = view.result("coalitions")
    if result is None:
        return None
    found = view.findings("coalitions", *FATES)
    blocks: list[Block] = [Bullets(tuple(Paragraph((s,)) for s in (*_today(view, found), *_lasting(view, found))))]
    if rows := tuple(_rows(view, result))[:ROWS]:
        columns = ("joint-from", "joint-who", "joint-to", "joint-gains", "joint-answer")
        blocks += [TableBlock(view.say("joint-table"), tuple(map(view.say, columns)), rows), view.note("joint-note")]
    return Section("coalitions", view.say("joint"), tuple(blocks))


def _quo(view: View) -> int | None:
    stability = view.result("stability")
    return stability.answer.status_quo if stability else None


def _today(view: View, findings: tuple[Finding, ...]) -> Iterator[Sentence]:
    for finding in findings:
        if finding.slots["state"].state == _quo(view):
            slots = {name: view.labels.value(value) for name, value in finding.slots.items()}
            yield view.computed(f"joint-today-{finding.key.partition('-')[2]}", (finding,), **slots)


def _lasting(view: View, findings: tuple[Finding, ...]) -> Iterator[Sentence]:
    """Of the outcomes that last, those that hold, that some group upsets, that have no way out."""
    others = [finding for finding in findings if finding.slots["state"].state != _quo(view)]
    held = ("coalitions-answered", "coalitions-safe")
    for key, fates in (("joint-holds", held), ("joint-falls", FATES[:1]), ("joint-ends", FATES[3:])):
        found = [f for f in others if f.key in fates]
        if found:
            names, _, count = view.states((f.slots["state"] for f in found), either=key == "joint-ends")
            yield view.computed(key, found, outcomes=names, count=count)


def _rows(view: View, result: Result) -> Iterator[Row]:
    """The smallest groups of each outcome, today's first; those whom nobody can answer before others."""
    table = result.table("upset")
    states: dict[int, list[Way]] = {}
    grounds = table.grounds or ((),) * len(table.rows)
    for row, rests in zip(table.rows, grounds, strict=True):
        state, who, to, gains, answered = row
        states.setdefault(state.state, []).append(Way(state, who, to, gains, answered, rests))
    for ways in states.values():
        joint = [way for way in ways if len(way.who) > 1]
        smallest = [way for way in joint if not any(_within(other, way) for other in joint)]
        for way in smallest[:EACH]:
            yield Row(
                (
                    cell(_from(view, way.state), "page", head=True),
                    cell(view.labels.cell(way.who)),
                    Cell((view.resting(view.labels.plain(way.to), way.rests),)),
                    Cell(tuple(Sentence(view.labels.value(gain), "computed") for gain in way.gains)),
                    cell(view.say(f"joint-answer-{_answer(way)}")),
                )
            )


def _from(view: View, state: State) -> str:
    return view.say("text-status-quo") if state.state == _quo(view) else view.labels.plain(state)


def _within(other: Way, way: Way) -> bool:
    """Whether a smaller group could do as well: a part of the actors, whom no more readings let others answer."""
    members, part = ({one.actor for one in each.who} for each in (way, other))
    readings, fewer = ({one.concept for one in each.answered} for each in (way, other))
    return part < members and fewer <= readings


def _answer(way: Way) -> str:
    readings = {one.firmness for one in way.answered}
    return "credible" if "credible" in readings else "threat" if readings else "none"
