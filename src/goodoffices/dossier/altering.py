"""What one edit of an intervention makes of the records of a dossier, and what it speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goodoffices.dossier.made import made
from goodoffices.dossier.records.actor import Actor
from goodoffices.dossier.records.intervention import InterventionEdit
from goodoffices.dossier.records.issue import Issue, Position, RedLine
from goodoffices.dossier.records.option import Option
from goodoffices.dossier.records.preference import Preference
from goodoffices.dossier.records.record import Record, as_written
from goodoffices.dossier.records.relation import Relation
from goodoffices.dossier.records.rule import Rule
from goodoffices.errors import BadInput
from goodoffices.wording import Worded

#: Kind of record to its class, of the kinds an intervention may speak of whole.
MODELS: dict[str, type[Record]] = {
    "actor": Actor,
    "relation": Relation,
    "option": Option,
    "rule": Rule,
    "preference": Preference,
    "issue": Issue,
    "position": Position,
    "red_line": RedLine,
}
#: Records by kind.
Records = Mapping[str, tuple[Any, ...]]
#: What an edit makes so: the kind and id of a record, and the field or statement of it; then what it makes of that.
Touched = dict[tuple[str, str, str], Any]
#: In place of a field: the whole record.
RECORD = "*"
#: What becomes of what is only named beside a statement, and of a record or statement that goes.
NEEDED, GONE = "needed", "gone"


def altered(records: Records, edit: InterventionEdit) -> dict[str, tuple[Any, ...]]:
    """The records after one edit; what it asks for and is so already stays as it is.

    Raises
    ------
    BadInput
        When a record, a statement or the one it is put beside is not there, or a field does not take the value.
    """
    kind, verb = edit.kind, edit.verb
    found = tuple(records[kind])
    if verb == "add":
        return {**records, kind: _added(found, edit)}
    if verb in ("set", "drop"):
        if not any(record.id == edit.id for record in found):
            raise BadInput(
                Worded("act-nowhere", kind=Worded(f"called-{kind.replace('_', '-')}"), missing=edit.id or "")
            )
        kept = (record if record.id != edit.id else _with(record, edit) for record in found)
        return {**records, kind: tuple(record for record in kept if record is not None)}
    chosen = {id(one) for one in bearing(found, edit)}
    return {**records, kind: tuple(_reordered(one, edit) if id(one) in chosen else one for one in found)}


def bearing(preferences: tuple[Preference, ...], edit: InterventionEdit) -> tuple[Preference, ...]:
    """The preferences that an edit of a statement or weight speaks of.

    Raises
    ------
    BadInput
        When the actor has none of that judge, none says its order that way, or none holds the statement named.
    """
    own = [one for one in preferences if one.actor == edit.actor and edit.judge in (None, one.judge)]
    if not own:
        key = "act-no-preference" if edit.judge is None else "act-no-preference-by"
        raise BadInput(Worded(key, actor=edit.actor or "", judge=edit.judge or ""))
    way = "weights" if edit.verb == "weigh" else "statements"
    said = [one for one in own if one.way == way]
    if not said:
        raise BadInput(Worded("act-other-way", actor=edit.actor or "", way=way))
    beside = edit.above if edit.above is not None else edit.below
    sought = [text for text in (edit.text if edit.verb in ("move", "cut") else None, beside) if text is not None]
    holding = [one for one in said if all(text in (one.statements or ()) for text in sought)]
    if not holding:
        missing = next((t for t in sought if not any(t in (one.statements or ()) for one in said)), sought[0])
        raise BadInput(Worded("act-no-statement", actor=edit.actor or "", missing=missing))
    return tuple(holding)


def touched(records: Records, edit: InterventionEdit) -> Touched:
    """What an edit makes so of records as they stand."""
    kind, verb = edit.kind, edit.verb
    if verb == "set":
        return {(kind, edit.id or "", RECORD): NEEDED} | {
            (kind, edit.id or "", field): value for field, value in edit.fields.items()
        }
    if verb == "drop":
        return {(kind, edit.id or "", RECORD): GONE}
    if verb == "add":
        new: Any = _new(edit)
        return {(kind, new.id or repr(as_written(new)), RECORD): as_written(new)}
    found: Touched = {}
    for one in bearing(tuple(records[kind]), edit):
        beside = edit.above if edit.above is not None else edit.below
        found[kind, one.id, RECORD] = NEEDED
        if beside is not None:
            found[kind, one.id, beside] = NEEDED
        place = (beside, edit.above is not None)
        found[kind, one.id, edit.text] = {"cut": GONE, "weigh": edit.weight}.get(verb, place)
    return found


def clashes(first: Touched, second: Touched) -> Iterator[tuple[str, str, str]]:
    """What two edits cannot both have: a field or a statement made two things, or gone and needed."""
    for key, value in first.items():
        if (
            key in second
            and value != second[key]
            and (NEEDED not in (value, second[key]) or GONE in (value, second[key]))
        ):
            yield key


def _new(edit: InterventionEdit) -> Record:
    record, faults = made(MODELS[edit.kind], edit.fields, edit.kind)
    if record is None:
        raise BadInput(faults)
    return record


def _added(records: tuple[Any, ...], edit: InterventionEdit) -> tuple[Any, ...]:
    new: Any = _new(edit)
    if new in records:
        return records
    if new.id and any(record.id == new.id for record in records):
        raise BadInput(Worded("act-there", kind=edit.kind, id=new.id))
    place = next((n for n, record in enumerate(records) if record.id == edit.before), len(records))
    if edit.before is not None and place == len(records):
        raise BadInput(Worded("act-nowhere", kind=edit.kind, missing=edit.before))
    return (*records[:place], new, *records[place:])


def _with(record: Any, edit: InterventionEdit) -> Any:
    """A record with the fields an edit sets; None of one that it drops."""
    if edit.verb == "drop":
        return None
    whole, faults = made(type(record), as_written(record) | edit.fields, edit.kind)
    if whole is None:
        raise BadInput(faults)
    return whole


def _reordered(preference: Preference, edit: InterventionEdit) -> Preference:
    """A preference with a statement put in, moved, or gone, or with a weight."""
    if edit.verb == "weigh":
        return preference.model_copy(update={"weights": {**(preference.weights or {}), edit.text: edit.weight}})
    held = preference.statements or ()
    if edit.verb == "insert" and edit.text in held:
        return preference
    left = [text for text in held if text != edit.text]
    if edit.verb != "cut":
        beside = edit.above if edit.above is not None else edit.below
        place = len(left) if beside is None or beside not in left else left.index(beside) + (edit.below is not None)
        left.insert(place, edit.text)
    return preference.model_copy(update={"statements": tuple(left)})
