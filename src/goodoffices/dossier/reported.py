"""How sure a tie or an event is on record: by the status of the claims it rests on, and by their part in mediation."""

from __future__ import annotations

from typing import Literal

from goodoffices.dossier.check.grounds import grounds
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.record import Record

#: Statuses by which a claim passes on what it does not vouch for itself.
WEAK = ("reported", "hedged")
#: Statuses that say nothing for or against.
SILENT = ("declined", "no-response")

Stage = Literal["convey", "accept", "offer", "ask", "decline", ""]
#: Parts in mediation by how far it has come, the furthest first.
STAGES: tuple[tuple[Stage, tuple[str, ...]], ...] = (
    ("decline", ("decline", "withdraw")),
    ("convey", ("convey", "host")),
    ("accept", ("accept",)),
    ("offer", ("offer",)),
    ("ask", ("ask",)),
)


def reported(dossier: Dossier, record: Record) -> bool:
    """Whether a record rests on claims of which each only passes on what others say, and nobody confirms any.

    Claims that say nothing for or against do not count; without any claim it is no report.
    """
    ids = set(grounds(dossier, record.because).claims)
    standing = dossier.standing if ids else ()
    claims = [claim for claim in standing if claim.id in ids and claim.status not in SILENT]
    confirmed = {id for claim in standing for id in claim.confirms}
    return bool(claims) and all(claim.status in WEAK and claim.id not in confirmed for claim in claims)


def stage(dossier: Dossier, record: Record) -> Stage:
    """How far mediation has come by the events in the claims a record rests on; "" where they tell of none."""
    ids = set(grounds(dossier, record.because).claims)
    parts = {claim.event.mediation_role for claim in dossier.standing if claim.id in ids and claim.event}
    return next((name for name, of_it in STAGES if parts & set(of_it)), "")
