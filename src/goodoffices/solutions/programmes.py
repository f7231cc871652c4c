"""Mathematical programmes, solved by scipy, which is loaded when the first one is met."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]


def optimisers() -> Any:
    """The module `scipy.optimize`, which takes a while to load."""
    from scipy import optimize  # type: ignore[import-untyped, unused-ignore]

    return optimize


def linear(cost: Values, rows: Any, limit: Values, bounds: Any, **equal: Any) -> Any:
    """Minimise cost @ z with rows @ z <= limit within bounds; `A_eq`, `b_eq` for what must be equal. As linprog."""
    return optimisers().linprog(cost, A_ub=rows, b_ub=limit, bounds=bounds, method="highs", **equal)
