"""The door: a dossier as one reader could know it on one day. Everything the desk gives out goes through here."""

from __future__ import annotations

from goodoffices.dossier.dossier import Dossier
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
    # What holds on the day is told by what may be seen alone: a withheld claim does not say since when others hold.
    open, withheld = up_to(dossier, marking)
    return seen_on(open, as_of), withheld
