"""Coalition solutions, one file each: `divide(game)` is what each actor gets, or how much it counts."""

from __future__ import annotations

from goodoffices.card import Catalogue, Method
from goodoffices.wording import Worded

#: Of a CoalitionGame.
DIVISIONS: Catalogue[Method] = Catalogue(Worded("name-of-division"), __name__, ("shapley", "core", "nucleolus"))
#: Of a VotingGame.
POWER_INDICES: Catalogue[Method] = Catalogue(Worded("name-of-power-index"), __name__, ("shapley_shubik", "banzhaf"))
#: All of them.
COALITION: Catalogue[Method] = Catalogue(Worded("name-of-division"), __name__, DIVISIONS.ids + POWER_INDICES.ids)
