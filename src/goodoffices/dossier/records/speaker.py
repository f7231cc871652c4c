"""Who speaks, and the way from the speaker to the page."""

from __future__ import annotations

from hashlib import sha256
from typing import Literal

from pydantic import Field

from goodoffices.dossier.records.record import Id, RecordPart, When


class Speaker(RecordPart):
    """Who said it: a person, an office or an outlet, and the actor they speak for."""

    name: str
    role: str | None = None
    affiliation: str | None = Field(None, description="where they work, when that is no actor of the dossier")
    actor: Id | None = Field(None, description="the actor they are")
    on_behalf_of: Id | None = Field(None, description="the actor spoken for")
    anonymous: bool = False
    count: int | None = Field(None, ge=1, description="how many they are, when several speak as one")
    location: str | None = Field(None, description="where people without a name are: 'people familiar in Moscow'")

    @property
    def party(self) -> str | None:
        """The actor whose voice this is."""
        return self.on_behalf_of or self.actor


class Hop(RecordPart):
    """One step on the way from the speaker to the page."""

    who: str
    kind: Literal["root", "press-call", "interview", "agency", "outlet", "translation"] = "outlet"
    actor: Id | None = Field(None, description="the actor it speaks for")
    on: When | None = None
    verb: str | None = Field(None, description="how it is said to know: told, seen, confirmed")


def usual_chain(speaker: Speaker, outlet: str, *, said: str | None, published: str | None) -> tuple[Hop, ...]:
    """From the speaker straight to the page; who is not named is told apart by the outlet that vouches for them."""
    who = f"{speaker.name} ({outlet})" if speaker.anonymous else speaker.name
    return Hop(who=who, kind="root", on=said), Hop(who=outlet, on=published)


#: The root of what nobody known is spoken for in: it stands for no origin and adds to no count.
UNKNOWN = "?"
#: What stands where words are withheld; a page says it in its language.
WITHHELD = "[withheld]"


def root_of(chain: tuple[Hop, ...], speaker: Speaker | None, otherwise: str) -> str:
    """What a claim goes back to: the party spoken for; who speaks for nobody is a root of his own.

    A minister and an unnamed official who speak for one party are one root, and so are ten outlets that repeat one
    agency. Of an unnamed speaker whose party is not told the origin is `UNKNOWN`: it may be anybody's, so it can
    confirm nothing; so is what came by a way that is withheld. A named speaker without a party, who is told of by
    somebody else alone, goes back to that hop; a blank name is nobody's.

    Parameters
    ----------
    chain : tuple of Hop
        The root first.
    speaker : Speaker | None
    otherwise : str
        For a claim without a chain and a speaker.
    """
    first = chain[0] if chain else None
    party = (speaker.party if speaker else None) or (first.actor if first else None)
    if party is not None:
        return party
    if (speaker is not None and speaker.anonymous) or (first is not None and first.who == WITHHELD):
        return UNKNOWN
    way = _plain(first.who) if first else ""
    if speaker is not None and way in ("", _plain(speaker.name)):
        return _plain(speaker.name) or UNKNOWN
    return way or (_plain(otherwise) if first is None else UNKNOWN)


def root_key(root: str) -> str:
    """A short hash of a root: as many keys, so many independent origins."""
    return sha256(root.encode()).hexdigest()[:12]


def same_name(one: str, other: str) -> bool:
    """Whether two names are written alike, capitals and blanks aside."""
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    return " ".join(name.lower().split())
