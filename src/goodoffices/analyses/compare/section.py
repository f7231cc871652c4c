"""What differs between two views of the matter: two days, two dossiers, or two judges."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from goodoffices.analyses.compare import figure as compare
from goodoffices.drawing.figure import Figure
from goodoffices.page.document import Block, Paragraph, Section, Sentence
from goodoffices.page.view import View
from goodoffices.result import Finding, Result, terms
from goodoffices.words.elements import of_difference

#: Kinds of record that a reader counts as news.
NEWS = ("claim", "judgement", "event", "relation")


def section(view: View) -> Section | None:
    """One comparison, or one for each other judge."""
    results = view.results.get("compare", ())
    if not results:
        return None
    ways = [way(result) for result in results]
    if len(results) == 1 and ways[0] != "judge":
        return Section("compare", _title(view, results[0]), _blocks(view, results[0], 1))
    parts = [
        Section(f"compare-{place}", _title(view, result), _blocks(view, result, place))
        for place, result in enumerate(results, 1)
    ]
    return Section("compare", view.say("compared"), (view.note("compared-note"),), tuple(parts))


def way(result: Result) -> str:
    """What tells the two sides apart."""
    first, second = result.answer.sides
    if first.dossier != second.dossier:
        return "against"
    if first.as_of != second.as_of:
        return "since"
    return "judge" if first.judge != second.judge else "against"


def _slots(view: View, result: Result) -> dict[str, str]:
    first, second = result.answer.sides
    date = view.say.date(first.as_of) if first.as_of else view.say("sides-undated")
    return {"date": date, "judge": view.labels.judge(second.judge or ""), "dossier": first.dossier}


def _title(view: View, result: Result) -> str:
    return view.say(f"compared-title-{way(result)}", **_slots(view, result))


def what_changed(view: View, result: Result) -> tuple[Sentence, ...]:
    """What differs, in sentences."""
    return (*_moved(view, result), *_carried(view, result), *_hands(view, result), *_news(view, result))


def _blocks(view: View, result: Result, place: int) -> tuple[Block, ...]:
    """The answer in words, and the figure."""
    said = what_changed(view, result)

    def draw(width: float) -> Figure:
        figure = compare.figure(result, view.dossier, language=view.language, width=width)
        return replace(figure, id=f"{figure.id}-{place}")

    return Paragraph(said), view.figure(draw, view.page("compared-caption"))


def _moved(view: View, result: Result) -> Iterator[Sentence]:
    """Which outcomes are lost and gained: first, as it is the answer."""
    seen = view.say(f"compared-seen-{way(result)}", **_slots(view, result))
    rows = result.table("lasting").rows
    lost = [_as_state(name) for name, _, after in rows if not after]
    gained = [_as_state(name) for name, before, _ in rows if not before]
    for key, states in (("lost", lost), ("gained", gained)):
        if states:
            names, _, count = view.states(states)
            yield view.computed(f"compared-{key}", _of(result, "compare-moved"), seen=seen, outcomes=names, count=count)
    if not lost and not gained:
        moved = result.answer.lost or result.answer.gained
        found = _of(result, "compare-moved" if moved else "compare-same")
        yield view.computed("compared-forms" if moved else "compared-same", found, seen=seen)


def _of(result: Result, key: str) -> tuple[Finding, ...]:
    return tuple(finding for finding in result.findings if finding.key == key)


def _as_state(name: terms.Outcome | terms.State) -> terms.State:
    """A row's outcome as a state that belongs to it."""
    return terms.State(state=0, outcomes=(name.outcome,)) if isinstance(name, terms.Outcome) else name


def _carried(view: View, result: Result) -> Iterator[Sentence]:
    """The changes that carry it, each with what it rests on."""
    for finding in result.findings:
        if finding.key == "compare-carried":
            kind, key = finding.slots["element"].element, finding.slots["element"].key
            yield view.computed("compared-carried", (finding,), element=of_difference(kind, key, view.labels))
        elif finding.key == "compare-together":
            yield from view.told((finding,))


def _hands(view: View, result: Result) -> Iterator[Sentence]:
    """For whom what lasts ranks higher, and for whom lower."""
    for key in ("compare-higher", "compare-lower", "compare-mixed"):
        found = _of(result, key)
        if found:
            actors = view.names(f.slots["actor"].actor for f in found)
            yield view.computed(f"compared-{key.partition('-')[2]}", found, actors=actors)


def _news(view: View, result: Result) -> Iterator[Sentence]:
    """How much was added since an earlier day."""
    if way(result) != "since":
        return
    added = [change.kind for change in result.answer.changes if change.op == "added"]
    kinds = [view.say(f"kind-{kind}", n=added.count(kind)) for kind in NEWS if kind in added]
    if kinds:
        yield view.computed("compared-news", _of(result, "compare-changes"), kinds=view.say.listing(kinds))
