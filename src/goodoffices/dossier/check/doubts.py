"""What a sound dossier may still be asked: elements without a reason, with one root, or judged without saying so."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.dossier.calling import called
from goodoffices.dossier.check.grounds import follower, model_elements, title
from goodoffices.dossier.check.intervention_doubts import intervention_doubts
from goodoffices.dossier.check.ledger_doubts import ledger_doubts
from goodoffices.dossier.check.references import Misfit
from goodoffices.dossier.check.support_doubts import support_doubts
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.likelihood import mixed
from goodoffices.dossier.zone import zone
from goodoffices.errors import Fault
from goodoffices.wording import Worded

#: Elements that are always somebody's reading of the matter, never a reported fact.
JUDGED = ("option", "rule", "preference", "outcome", "signal", "issue", "position", "package")


def doubts(dossier: Dossier) -> Iterator[Misfit]:
    """Every doubt, red lines that do not meet first, then in the order of kinds; the dossier is sound all the same."""
    yield from _zones(dossier)
    yield from _unchanged(dossier)
    grounds = follower(dossier)
    for kind, index, record in model_elements(dossier):
        name = title(kind, record)
        if not record.because:
            yield Misfit(kind, index, "because", Fault(Worded("doubt-no-reason", record=name)))
            continue
        found = grounds(record.because)
        if found.roots and len(found.origins) < 2:
            sentence = (
                Worded("doubt-one-root", record=name, root=found.origins[0])
                if found.origins
                else Worded("doubt-unknown-roots", record=name)
            )
            yield Misfit(kind, index, "because", Fault(sentence))
        if kind in JUDGED and not found.judgements:
            yield Misfit(kind, index, "because", Fault(Worded("doubt-not-judged", record=name)))
    for index, signal in enumerate(dossier.signal):
        if not signal.seen.anything:
            sentence = Worded("doubt-nothing-to-see", record=called("signal", signal.id))
            yield Misfit("signal", index, "seen", Fault(sentence, field="seen"))
    for index, judgement in enumerate(dossier.judgement):
        if judgement.about is not None and judgement.likelihood is None:
            sentence = Worded("doubt-about-without-likelihood", record=called("judgement", judgement.id))
            yield Misfit("judgement", index, "about", Fault(sentence, field="about"))
        if mixed(judgement.text):
            sentence = Worded("doubt-mixed", record=called("judgement", judgement.id))
            yield Misfit("judgement", index, "text", Fault(sentence))
    yield from intervention_doubts(dossier)
    yield from support_doubts(dossier)
    yield from ledger_doubts(dossier)


def _zones(dossier: Dossier) -> Iterator[Misfit]:
    """The issues on which the red lines leave nothing to agree on."""
    for index, issue in enumerate(dossier.issue):
        found = zone(dossier, issue.id)
        if found.empty:
            lower, upper = ([f"'{line.actor}'" for line in lines] for lines in (found.lower, found.upper))
            text = Worded(
                "doubt-no-zone",
                issue=issue.id,
                least=found.least or 0.0,
                most=found.most or 0.0,
                lower=lower,
                upper=upper,
            )
            yield Misfit("issue", index, "id", Fault(text))


def _unchanged(dossier: Dossier) -> Iterator[Misfit]:
    """Packages in which what holds without an accord is given a worth."""
    for index, package in enumerate(dossier.package):
        for part in package.parts:
            for actor, values in part.values.items():
                if values[0]:
                    found = Worded(
                        "doubt-part-first", actor=actor, part=part.id, option=part.options[0], here=values[0]
                    )
                    yield Misfit("package", index, "parts", Fault(found))
