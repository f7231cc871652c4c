"""What must fit between an intervention and the rest: who acts and consents, and that all it changes is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from goodoffices.dossier.altering import MODELS, Records, altered, clashes, touched
from goodoffices.dossier.records.intervention import Intervention, InterventionEdit
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.wording import Worded

if TYPE_CHECKING:
    from goodoffices.dossier.dossier import Dossier

Found = Iterator[tuple[str, Fault]]


def amiss(
    act: Intervention, dossier: Dossier, known: Mapping[str, set[str]], expression: Callable[[str, str], Found]
) -> Found:
    """Field and fault, for all that an intervention names and does.

    Parameters
    ----------
    act : Intervention
    dossier : Dossier
        Its other records.
    known : mapping
        Kind to the ids that exist, of records that are faulty themselves too.
    expression : callable
        An expression and the field it stands in to its faults.
    """
    named = [("by", act.by, "act-by-nobody")] + [("consent", id, "act-consent-of-nobody") for id in act.consent]
    for field, id, key in named:
        if id not in known["actor"]:
            yield field, Fault(Worded(key, act=act.id, missing=id), field=field, nearest=nearest(id, known["actor"]))
    records: Records = {kind: getattr(dossier, kind) for kind in MODELS}
    seen: dict[Any, Any] = {}
    for edit in act.edits:
        wrong = [*_faults(act, edit, records, known), *expression_faults(edit, expression)]
        if not wrong:
            try:
                made = touched(records, edit)
                again = next(clashes(seen, made), None)
                if again:
                    wrong = [Fault(Worded("act-contradicts-itself", act=act.id, what=again[2]), field="edits")]
                seen |= made
                records = altered(records, edit)
            except BadInput as error:
                wrong = [_told(act, fault) for fault in error.faults]
        yield from (("edits", fault) for fault in wrong)


def expression_faults(edit: InterventionEdit, expression: Callable[[str, str], Found]) -> Iterator[Fault]:
    """What does not read in the expressions an edit brings."""
    new: list[Any] = [edit.text] if edit.verb in ("insert", "weigh") else []
    if edit.verb in ("set", "add"):
        fields = edit.fields
        new += [fields.get(name) for name in ("if", "then", "pattern", "from", "to") if edit.kind == "rule"]
        new += list(fields.get("statements") or ()) + list(fields.get("weights") or ())
    for text in new:
        if isinstance(text, str):
            yield from (fault for _, fault in expression(text, "edits"))


def _faults(
    act: Intervention, edit: InterventionEdit, records: Records, known: Mapping[str, set[str]]
) -> Iterator[Fault]:
    """What an edit names that is not there."""
    if edit.verb in ("set", "drop"):
        there = {record.id for record in records[edit.kind]}
        if edit.id not in there:
            kind = Worded(f"called-{edit.kind.replace('_', '-')}")
            text = Worded("act-on-nothing", act=act.id, kind=kind, missing=edit.id or "")
            yield Fault(text, field="edits", nearest=nearest(edit.id or "", there))
    actor = edit.fields.get("actor") if edit.verb in ("set", "add") else edit.actor
    if actor is not None and actor not in known["actor"]:
        text = Worded("act-of-nobody", act=act.id, missing=actor)
        yield Fault(text, field="edits", nearest=nearest(str(actor), known["actor"]))
    options = edit.fields.get("options") if edit.verb in ("set", "add") and edit.kind == "rule" else ()
    for option in options or ():
        if option not in known["option"]:
            text = Worded("act-on-nothing", act=act.id, kind=Worded("called-option"), missing=str(option))
            yield Fault(text, field="edits", nearest=nearest(str(option), known["option"]))


def _told(act: Intervention, fault: Fault) -> Fault:
    return Fault(Worded("act-fault", act=act.id, wrong=fault.text), field="edits", nearest=fault.nearest)
