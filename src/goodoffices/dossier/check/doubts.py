"""What a sound dossier may still be asked: elements without a reason, with one root, or judged without saying so."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.dossier.check.grounds import follower, model_elements, title
from goodoffices.dossier.check.ledger_doubts import ledger_doubts
from goodoffices.dossier.check.references import Misfit
from goodoffices.dossier.check.support_doubts import support_doubts
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.likelihood import mixed
from goodoffices.dossier.zone import zone
from goodoffices.errors import Fault

#: Elements that are always somebody's reading of the matter, never a reported fact.
JUDGED = ("option", "rule", "preference", "outcome", "issue", "position", "package")


def doubts(dossier: Dossier) -> Iterator[Misfit]:
    """Every doubt, red lines that do not meet first, then in the order of kinds; the dossier is sound all the same."""
    yield from _zones(dossier)
    grounds = follower(dossier)
    for kind, index, record in model_elements(dossier):
        name = title(kind, record)
        if not record.because:
            yield Misfit(kind, index, "because", Fault(f"{name} gives no reason: it has no 'because'"))
            continue
        found = grounds(record.because)
        if found.roots and len(found.origins) < 2:
            alone = f"one root alone: {found.origins[0]}" if found.origins else "claims of unknown origin alone"
            yield Misfit(kind, index, "because", Fault(f"{name} rests on {alone}"))
        if kind in JUDGED and not found.judgements:
            yield Misfit(
                kind, index, "because", Fault(f"{name} is an analyst's reading, but its reasons name no judgement")
            )
    for index, judgement in enumerate(dossier.judgement):
        if mixed(judgement.text):
            sentence = f"judgement '{judgement.id}' says how likely and how sure in one sentence; make it two"
            yield Misfit("judgement", index, "text", Fault(sentence))
    yield from support_doubts(dossier)
    yield from ledger_doubts(dossier)


def _zones(dossier: Dossier) -> Iterator[Misfit]:
    """The issues on which the red lines leave nothing to agree on."""
    for index, issue in enumerate(dossier.issue):
        found = zone(dossier, issue.id)
        if found.empty:
            lower, upper = (", ".join(f"'{line.actor}'" for line in lines) for lines in (found.lower, found.upper))
            sentence = (
                f"on issue '{issue.id}' the red lines do not meet: {found.least:g} against {found.most:g} "
                f"({lower} accepts nothing below {found.least:g}, {upper} nothing above {found.most:g})"
            )
            yield Misfit("issue", index, "id", Fault(sentence))
