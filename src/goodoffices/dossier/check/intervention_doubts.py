"""What a sound menu of interventions may still be asked: one that changes nothing, two that exclude one another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from goodoffices.dossier.altering import MODELS, RECORD, clashes
from goodoffices.dossier.calling import called
from goodoffices.dossier.check.references import Misfit
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.acting import acted, edits_of, touching, with_acts
from goodoffices.dossier.records.intervention import Intervention
from goodoffices.dossier.records.record import Record
from goodoffices.errors import BadInput, Fault
from goodoffices.wording import Worded


def intervention_doubts(dossier: Dossier) -> Iterator[Misfit]:
    """In the order of the dossier, pairs last."""
    judged = {judgement.id for judgement in dossier.judgement}
    for index, act in enumerate(dossier.intervention):
        name = called("intervention", act.id)
        if not act.because:
            yield Misfit("intervention", index, "because", Fault(Worded("doubt-no-reason", record=name)))
        elif not judged & set(act.because):
            yield Misfit("intervention", index, "because", Fault(Worded("doubt-not-judged", record=name)))
        if act.cost is None:
            yield Misfit("intervention", index, "cost", Fault(Worded("doubt-act-unpriced", act=act.id)))
        try:
            if not edits_of(dossier, [act]) or _same(dossier, act):
                yield Misfit("intervention", index, "edits", Fault(Worded("doubt-act-idle", act=act.id)))
            with_acts(dossier, [act])
        except BadInput as error:
            for fault in error.faults:
                wrong = Worded("doubt-act-breaks", act=act.id, wrong=fault.text)
                yield Misfit("intervention", index, "edits", Fault(wrong))
    spoken = [touching(dossier, act) for act in dossier.intervention]
    for (before, first), (index, second) in combinations(enumerate(dossier.intervention), 2):
        both = next(clashes(spoken[before], spoken[index]), None)
        if both is not None:
            key = "doubt-acts-contradict-whole" if both[2] == RECORD else "doubt-acts-contradict"
            text = Worded(key, first=first.id, second=second.id, record=both[1], what=both[2])
            yield Misfit("intervention", index, "edits", Fault(text))


def _same(dossier: Dossier, act: Intervention) -> bool:
    """Whether an intervention leaves every record as it orders and allows things, whatever is said about it."""
    after = acted(dossier, [act])
    return all(_bare(getattr(dossier, kind)) == _bare(getattr(after, kind)) for kind in MODELS)


def _bare(records: tuple[Record, ...]) -> list[dict[str, Any]]:
    return [record.model_dump(exclude={"because", "note", "marking", "translation"}) for record in records]
