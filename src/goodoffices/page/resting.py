"""What sentences rest on: the wishes and rules that decided by name, and no more references than a reader can take in.

A sentence shows `MOST` references at most; the last of longer ones leads to a row of the annex that has them all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any

from goodoffices.drawing.figure import Figure
from goodoffices.page.document import Cell, Link, Row, Section, Sentence, TableBlock
from goodoffices.result import Ground
from goodoffices.words.labels import Labels

#: References a sentence shows, and of these wishes and rules when claims or judgements stand beside them.
MOST, NAMED = 6, 3


def links(grounds: Iterable[Ground], labels: Labels) -> tuple[Link, ...]:
    """The preferences and rules among some grounds, by name; other records stand by the claims and judgements."""
    found = dict.fromkeys(link for ground in grounds if (link := _link(ground, labels)))
    return tuple(found)


def _link(ground: Ground, labels: Labels) -> Link | None:
    if ground.kind == "rule" and ground.key.isdecimal():
        return Link(labels.say("rests-rule", place=ground.key), f"rule-{ground.key}")
    if ground.kind != "preference":
        return None
    held = labels.dossier.preference
    place = next((n for n, p in enumerate(held, 1) if f"{p.actor} by {p.judge}" == ground.key), None)
    if place is None:
        return None
    actor, judge = labels.actor(held[place - 1].actor), held[place - 1].judge
    if judge != next(p.judge for p in held if p.actor == held[place - 1].actor):
        actor = labels.say("rests-judge", actor=actor, judge=labels.judge(judge))
    if ground.statement is None:
        return Link(labels.say("rests-order", actor=actor), order_anchor(place))
    return Link(
        labels.say("rests-wish", actor=actor, place=str(ground.statement)), order_anchor(place, ground.statement)
    )


def order_anchor(place: int, statement: int | None = None) -> str:
    """Where the annex has a preference, by its place from 1 in the dossier, and one of its statements."""
    return f"wish-{place}" if statement is None else f"wish-{place}-{statement}"


@dataclass
class _Rest:
    """The sets of references too long for a sentence, each with the first sentence that has it."""

    say: Any
    most: int = MOST
    rows: dict[tuple[Any, ...], Sentence] = field(default_factory=dict)

    def part(self, part: Any) -> Any:
        """A part of a document with its sentences shortened."""
        if isinstance(part, Sentence):
            return self.sentence(part)
        if isinstance(part, tuple):
            return tuple(self.part(one) for one in part)
        if is_dataclass(part) and not isinstance(part, Figure | Link | type):
            changed = {f.name: self.part(getattr(part, f.name)) for f in fields(part)}
            return replace(part, **changed)
        return part

    def sentence(self, sentence: Sentence) -> Sentence:
        """A sentence with its first references, and the way to all of them."""
        count = len(sentence.rests) + len(sentence.because)
        if count <= self.most:
            return sentence
        self.rows.setdefault((sentence.rests, sentence.because), sentence)
        place = list(self.rows).index((sentence.rests, sentence.because)) + 1
        shown = self.most - 1
        rests = sentence.rests[: max(min(NAMED, shown), shown - len(sentence.because))]
        because = sentence.because[: shown - len(rests)]
        more = Link(self.say("rests-more", count=count - len(rests) - len(because)), f"rests-{place}")
        return replace(sentence, rests=rests, because=because, more=more)


def shorten_references(
    sections: tuple[Section, ...], say: Any, most: int = MOST
) -> tuple[tuple[Section, ...], Section | None]:
    """The sections with at most `most` references to a sentence, and for the annex what was too long."""
    rest = _Rest(say, most)
    short = rest.part(sections)
    if not rest.rows:
        return short, None
    rows = tuple(
        Row((Cell((Sentence(one.text or "–", "page"),), head=True), Cell((replace(one, text=""),))), f"rests-{place}")
        for place, one in enumerate(rest.rows.values(), 1)
    )
    table = TableBlock(say("rests-table"), (say("rests-sentence"), say("rests-all")), rows, dense=True)
    return short, Section("rests", say("rests-title"), (table,))


def anchors(part: Any) -> Iterable[str]:
    """Everything in a part of a document that can be linked to, sections aside."""
    if isinstance(part, Row | Sentence) and part.anchor:
        yield part.anchor
    if isinstance(part, tuple):
        for one in part:
            yield from anchors(one)
    elif is_dataclass(part) and not isinstance(part, Figure):
        for one in fields(part):
            yield from anchors(getattr(part, one.name))
