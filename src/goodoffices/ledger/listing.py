"""The ledger as a list: claims chosen by state, speaker, status, source and what they bear on."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, get_args

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.record import as_written
from goodoffices.dossier.records.review import State
from goodoffices.ledger.claim_fields import borne_on
from goodoffices.ledger.decisions import source_of

#: Where a claim may stand: in review, or, after it was let in, fallen.
STATES = (*get_args(State), "unreviewed", "withdrawn", "superseded")


def claim_standing(claim: Claim, superseded: Collection[str]) -> str:
    """Where a claim stands: a word of `STATES`, given the ids of `Dossier.superseded`."""
    if not claim.counts:
        return claim.state
    if claim.withdrawn or claim.id in superseded:
        return "withdrawn" if claim.withdrawn else "superseded"
    return "unreviewed" if claim.review and claim.review.unreviewed else claim.state


def listed(
    dossier: Dossier,
    *,
    state: str | None = None,
    speaker: str | None = None,
    status: str | None = None,
    source: str | None = None,
    bears_on: str | None = None,
) -> tuple[Claim, ...]:
    """The claims that fit all that is asked, in the order of the file.

    Parameters
    ----------
    dossier : Dossier
    state : str, optional
        A word of `STATES`.
    speaker : str, optional
        A part of the speaker's name, capitals aside, or the actor they speak for.
    status : str, optional
    source : str, optional
        The id of a source.
    bears_on : str, optional
        The id of an actor, option, issue or indicator.

    Raises
    ------
    BadInput
        When there is no such source, or no claim's bearing and no record has that id.
    """
    if source is not None:
        source_of(dossier, source)
    if bears_on is not None:
        borne_on(dossier, bears_on)
    superseded = dossier.superseded
    return tuple(
        claim
        for claim in dossier.ledger
        if (state is None or claim_standing(claim, superseded) == state)
        and (speaker is None or _speaks(claim, speaker))
        and (status is None or claim.status == status)
        and (source is None or claim.source == source)
        and (bears_on is None or bears_on in _bearing(claim))
    )


def claims_json(claim: Claim, superseded: Collection[str]) -> dict[str, Any]:
    """A claim's fields as in the file, with where it stands, its root and its key."""
    fields = as_written(claim)
    return fields | {"state": claim_standing(claim, superseded), "root": claim.root, "root_key": claim.root_key}


def _speaks(claim: Claim, speaker: str) -> bool:
    who = claim.speaker
    return who is not None and (speaker.lower() in who.name.lower() or speaker in (who.actor, who.on_behalf_of))


def _bearing(claim: Claim) -> set[str]:
    bearing = claim.bears_on
    values = {value.indicator for value in bearing.values}
    return {*bearing.actors, *bearing.options, *bearing.issues, *bearing.indicators, *values}
