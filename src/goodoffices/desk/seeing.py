"""The door: a dossier as one reader could know it on one day. Everything the desk gives out goes through here."""

from __future__ import annotations

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.seen.asof import as_of as on_day
from goodoffices.dossier.seen.asof import looked_at
from goodoffices.dossier.seen.marking import up_to
from goodoffices.store.opening import seen_on


def see(dossier: Dossier, *, as_of: str | None = None, marking: str | None = None) -> tuple[Dossier, dict[str, int]]:
    """What a reader may see of the dossier on a day, and of which kind how many records are withheld.

    Parameters
    ----------
    dossier : Dossier
    as_of : str, optional
        The day; default: the dossier's own date.
    marking : str, optional
        What the reader is cleared for; default: everything.

    Raises
    ------
    BadInput
        When day or marking is not known.
    """
    if marking is None:
        return seen_on(dossier, as_of), {}
    open, withheld = _open(dossier, marking)
    return seen_on(open, as_of), withheld


def on_all_days(dossier: Dossier) -> Dossier:
    """The dossier that one was seen from, whatever the day; itself where nobody looked at a day."""
    before = looked_at(dossier)
    return dossier if before is None else on_all_days(before[0])


def _open(dossier: Dossier, marking: str) -> tuple[Dossier, dict[str, int]]:
    """What may be seen, then as of the day the dossier was looked at, if it was: not the other way round.

    What holds on the day is told by what may be seen alone: a withheld record tells nobody since when it, or another
    one, holds.
    """
    before = looked_at(dossier)
    if before is None:
        return up_to(dossier, marking)
    open, withheld = _open(before[0], marking)
    return on_day(open, before[1]), withheld
