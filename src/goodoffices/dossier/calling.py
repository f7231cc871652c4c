"""What a record is called where something is said of it."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.wording import Worded

#: Kind of record, or of table, to the word for one.
CALLED: dict[str, Worded] = {
    "about": Worded("called-about"),
    "source": Worded("called-source"),
    "claim": Worded("called-claim"),
    "judgement": Worded("called-judgement"),
    "hypothesis": Worded("called-hypothesis"),
    "actor": Worded("called-actor"),
    "relation": Worded("called-relation"),
    "event": Worded("called-event"),
    "option": Worded("called-option"),
    "rule": Worded("called-rule"),
    "preference": Worded("called-preference"),
    "outcome": Worded("called-outcome"),
    "indicator": Worded("called-indicator"),
    "signal": Worded("called-signal"),
    "issue": Worded("called-issue"),
    "position": Worded("called-position"),
    "interest": Worded("called-interest"),
    "red_line": Worded("called-red-line"),
    "fact": Worded("called-fact"),
    "package": Worded("called-package"),
    "intervention": Worded("called-intervention"),
    "status_quo": Worded("called-status-quo"),
    "edit": Worded("called-edit"),
    "row": Worded("called-row"),
    "speaker": Worded("called-speaker"),
}


def called(kind: str, name: str | Worded | None = None) -> str | Worded:
    """The word for one of a kind, with its name where it has one: "option 'pay'"."""
    word = CALLED.get(kind, kind)
    return word if name is None else Worded("called", kind=word, name=name)


def all_of(items: Sequence[str | Worded]) -> str | Worded:
    """Several things as "a and b and c"."""
    first, *others = items
    for other in others:
        first = Worded("and-also", first=first, other=other)
    return first


def one_of(items: Sequence[str | Worded]) -> str | Worded:
    """Several things as "a or b or c"."""
    first, *others = items
    for other in others:
        first = Worded("or-else", first=first, other=other)
    return first
