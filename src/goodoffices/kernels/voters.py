"""Who votes on what is proposed, and by which rules: what `votes` takes."""

from __future__ import annotations

from typing import Any, NamedTuple

from numpy.typing import NDArray


class Ballots(NamedTuple):
    """How votes are cast and counted, attitudes guessed and bargains struck.

    Attributes
    ----------
    voting, victory, election, risk_range, commit, meeting, offers : int
        Of the names in `votes`.
    sixths : int
        How far another's attitude is guessed from one's own towards the truth.
    direct : int
        1 where third parties vote for what they prefer, 0 as KTAB reckons it.
    """

    voting: int
    victory: int
    election: int
    risk_range: int
    sixths: int
    commit: int
    meeting: int
    offers: int
    direct: int


class Voters(NamedTuple):
    """Who votes, and how.

    Attributes
    ----------
    s : (actors, dimensions)
        Saliences, of which each actor's add up to at most 1.
    c : (actors,)
        Capabilities.
    rules : Ballots
    """

    s: NDArray[Any]
    c: NDArray[Any]
    rules: Ballots
