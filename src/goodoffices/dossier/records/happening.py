"""What a claim says happened, in the code of event data, and the part of a go-between in it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from goodoffices.dossier.records.record import Id, RecordPart

#: The sixteen events of PLOVER, from verbal cooperation to material conflict.
Plover = Literal[
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]
MediationRole = Literal["offer", "ask", "accept", "convey", "host", "decline", "withdraw"]

#: PLOVER has no event of mediation, CAMEO has: the number of each part in it.
CAMEO: dict[str, str] = {
    "offer": "039",
    "ask": "028",
    "accept": "038",
    "convey": "045",
    "host": "045",
    "decline": "126",
    "withdraw": "165",
}


class Happening(RecordPart):
    """An event in a claim: who did what to whom, and as what part of mediation.

    References
    ----------
    PLOVER 0.8 and CAMEO 1.1b3, codebooks of the Open Event Data Alliance and of the Event Data Project.
    """

    code: Plover
    mode: str | None = Field(None, description="PLOVER's mode of that code: meet, visit, third-party, ...")
    context: tuple[str, ...] = ()
    actors: tuple[Id, ...] = ()
    recipients: tuple[Id, ...] = ()
    mediation_role: MediationRole | None = None
    cameo: str | None = Field(None, pattern=r"^[0-9]{3,4}$", description="default: that of the mediation role")

    @property
    def cameo_number(self) -> str | None:
        """The CAMEO number given, else that of the part in mediation."""
        return self.cameo or (CAMEO[self.mediation_role] if self.mediation_role else None)
