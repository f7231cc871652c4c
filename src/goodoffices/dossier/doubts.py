"""What a sound dossier may still be asked: elements without a reason, with one root, or judged without saying so."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.grounds import elements, grounds, title
from goodoffices.dossier.ledger_doubts import ledger_doubts
from goodoffices.dossier.likelihood import mixed
from goodoffices.dossier.references import Misfit
from goodoffices.dossier.zone import zone
from goodoffices.errors import Fault

#: Elements that are always somebody's reading of the matter, never a reported fact.
JUDGED = ("option", "rule", "preference", "outcome", "issue", "position", "package")


def doubts(dossier: Dossier) -> Iterator[Misfit]:
    """Every doubt, red lines that do not meet first, then in the order of kinds; the dossier is sound all the same."""
    yield from _zones(dossier)
    for kind, index, record in elements(dossier):
        name = title(kind, record)
        if not record.because:
            yield Misfit(kind, index, "because", Fault(f"{name} gives no reason: it has no 'because'"))
            continue
        found = grounds(dossier, record.because)
        if len(found.roots) == 1:
            yield Misfit(kind, index, "because", Fault(f"{name} rests on one root alone: {found.roots[0]}"))
        if kind in JUDGED and not found.judgements:
            yield Misfit(
                kind, index, "because", Fault(f"{name} is an analyst's reading, but its reasons name no judgement")
            )
    for index, judgement in enumerate(dossier.judgement):
        if mixed(judgement.text):
            sentence = f"judgement '{judgement.id}' says how likely and how sure in one sentence; make it two"
            yield Misfit("judgement", index, "text", Fault(sentence))
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
