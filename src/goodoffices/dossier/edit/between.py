"""The edits that turn one dossier into another, record by record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from goodoffices.dossier.dossier import KINDS, TABLES, Dossier
from goodoffices.dossier.edit.edit import Edit, edit_name
from goodoffices.dossier.records.record import as_written


def edits_between(before: Dossier, after: Dossier) -> tuple[Edit, ...]:
    """The edits after which the first dossier is the second; a record that moved is taken out and put in again.

    Examples
    --------
    >>> import goodoffices
    >>> chicken = goodoffices.open("chicken")
    >>> without = chicken.model_copy(update={"outcome": ()})
    >>> [(edit.op, edit.at) for edit in edits_between(chicken, without)][:1]
    [('remove', 'both-swerve')]
    """
    return tuple(edit for kind in (*KINDS, *TABLES) for edit in _of_kind(kind, before, after))


def _of_kind(kind: str, before: Dossier, after: Dossier) -> Iterator[Edit]:
    old, new = getattr(before, kind), getattr(after, kind)
    if old == new:
        return
    if kind in TABLES:
        yield Edit(op="remove", kind=kind) if new is None else Edit(op="replace", kind=kind, record=as_written(new))
        return
    had, has = ({edit_name(kind, one): one for one in records} for records in (old, new))
    kept = _in_order([name for name in had if name in has], [name for name in has if name in had])
    for name in reversed(had):
        if name not in kept:
            yield Edit(op="remove", kind=kind, at=name)
    for name in kept:
        if had[name] != has[name]:
            yield Edit(op="replace", kind=kind, at=name, record=as_written(has[name]))
    following: str | None = None
    for name in reversed(has):
        if name not in kept:
            yield Edit(op="insert", kind=kind, at=following, record=as_written(has[name]))
        following = name


def _in_order(old: Sequence[Any], new: Sequence[Any]) -> dict[Any, None]:
    """The names that stand in the same order in both, as many as are found."""
    if old == new:
        return dict.fromkeys(new)
    found = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return dict.fromkeys(name for _, start, size in found for name in new[start : start + size])
