"""Matters made up for tests: round numbers, so that ties and equal ratios occur; and random ones."""

from __future__ import annotations

import numpy as np

from goodoffices.models.issue.issues import IssueModel

ACTORS = ("north", "south", "east", "west", "isles", "league", "bank")
ISSUES = ("limits", "pace", "access", "funds", "checks")
#: Scales with other ends than 0 and 100, one of them running downwards.
ENDS = ((0, 100), (0.5, 7), (0, 60), (12, 2), (0, 100))
# position in percent, salience and capability; None: no stake
TABLE = {
    "north": ((0, 0.9), (20, 0.5), (100, 0.7), (50, 0.4), (10, 0.8)),
    "south": ((100, 0.8), (80, 0.6), (0, 0.9), None, (90, 0.6)),
    "east": ((20, 0.5), (20, 0.5), (80, 0.5), (100, 0.9), (30, 0.5)),
    "west": ((90, 0.6), (100, 0.9), (20, 0.4), (0, 0.7), (70, 0.3)),
    "isles": ((100, 1.0), (70, 0.2), (50, 0.6), (80, 0.6), (100, 0.9)),
    "league": ((50, 0.4), (0, 0.8), (100, 0.3), (20, 0.5), None),
    "bank": ((40, 0.3), (60, 0.4), (30, 0.6), (10, 1.0), (20, 0.2)),
}
CAPABILITY = {"north": 1, "south": 0.8, "east": 0.5, "west": 0.6, "isles": 0.1, "league": 0.4, "bank": 0.9}


def made_up() -> IssueModel:
    """The matter above: 7 actors, 5 issues, two stakes missing."""
    cells = np.full((3, len(ACTORS), len(ISSUES)), np.nan)
    for i, actor in enumerate(ACTORS):
        for p, cell in enumerate(TABLE[actor]):
            if cell is not None:
                low, high = ENDS[p]
                cells[:, i, p] = low + cell[0] / 100 * (high - low), cell[1], CAPABILITY[actor]
    return IssueModel.of(*cells, actors=ACTORS, issues=ISSUES, ends=ENDS)


def random_model(seed: int, actors: int = 6, issues: int = 3, *, step: float | None = None) -> IssueModel:
    """Random positions, saliences and capabilities; with `step` they are rounded to multiples of it (percent)."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(0, 100, (actors, issues))
    s = rng.uniform(0.05, 1, (actors, issues))
    c = rng.uniform(0.1, 1, (actors, issues))
    if step is not None:
        x, s, c = np.round(x / step) * step, np.round(s * 10).clip(1) / 10, np.round(c * 10).clip(1) / 10
    missing = rng.random((actors, issues)) < 0.1
    missing[:3] = False
    x[missing] = s[missing] = c[missing] = np.nan
    return IssueModel.of(x, s, c)


def attentive(model: IssueModel) -> IssueModel:
    """The same with each actor's saliences adding up to at most 0.95, as KTAB demands."""
    total = np.nansum(model.salience, axis=1).max()
    return IssueModel.of(
        model.position, model.salience * 0.95 / total, model.capability[:, 0], ends=model.ends, actors=model.actors
    )
