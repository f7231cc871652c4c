"""How far forecasts of negotiations were off, as published: the only error that is ever stated.

Over 351 decisions of the European Union with positions and saliences known beforehand (Arregui & Perarnaud 2022),
recomputed from a published table; see docs/explanation/bargaining-readings.md. Nothing like it is known for other
matters, and cases of coercion are not among them.
"""

from __future__ import annotations

#: How many decisions.
DECISIONS = 351
#: Mean absolute error in percent of the scale, by model; `constant` always says the middle.
ERRORS = {"mean": 23, "challenge": 27, "constant": 28}
#: Half of the weighted mean's errors were smaller than this, in percent of the scale.
HALF_WITHIN = 17.5
#: How many outcomes lay at an end of the scale, where a mean hardly ever lies.
AT_AN_END = 108
REFERENCE = "arregui2022"
