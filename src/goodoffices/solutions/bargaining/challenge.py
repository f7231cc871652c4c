"""Challenge: actors compel one another by expected utility; contested, since its papers and programs disagree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Method
from goodoffices.errors import BadInput, Fault, OutOfReach, nearest
from goodoffices.models.issue.issues import IssueModel, Values
from goodoffices.solutions.bargaining import median
from goodoffices.solutions.bargaining.settlement import Settlement
from goodoffices.wording import Worded

#: More actors than this on one issue take too long.
MOST_ACTORS = 500


@dataclass(frozen=True)
class BargainingReading:
    """One way to read the model where its sources disagree (docs/explanation/bargaining-readings.md).

    Attributes
    ----------
    chance : what i's votes are divided by: those cast over this contest, or the votes over all pairs of positions
    voters : whether voters weigh distances with their own risk exponents, or neutrally
    security : an actor is secure by what its adversaries expect of challenging it, or by what it expects itself
    risk : whose risk exponent stands in j's expected utility as i sees it: i's (focal) or j's (each)
    span : distances are over the range of positions at the start, or in each round
    conflict : whether the one who expects less in a conflict moves over to the other
    capitulation : whether a loss larger than the other's gain makes an actor give in; as coded it never does
    choice : of several offers the kinds in order and of compromises the lowest weighted midpoint (coded), the
        smallest move (least), or the one whose proposer expects most (enforceable)
    quiet : Q, the chance that things stay as they are without a challenge
    """

    chance: Literal["contest", "all-pairs"] = "contest"
    voters: Literal["own", "neutral"] = "neutral"
    security: Literal["adversaries", "own"] = "adversaries"
    risk: Literal["focal", "each"] = "each"
    span: Literal["start", "round"] = "start"
    conflict: bool = True
    capitulation: bool = True
    choice: Literal["coded", "least", "enforceable"] = "least"
    quiet: float = 1.0


READINGS = {
    "scholz-code": BargainingReading(
        chance="all-pairs", voters="own", risk="focal", capitulation=False, choice="coded"
    ),
    "scholz-paper": BargainingReading(),
    "enforceable": BargainingReading(conflict=False, capitulation=False, choice="enforceable"),
}


@dataclass(frozen=True, eq=False)
class Rounds:
    """How it went.

    Attributes
    ----------
    positions : (rounds + 1, actors, issues) float, percent
    mean : (rounds + 1, issues) float
        The weighted mean of the positions; the median is the settlement's path.
    mover : (rounds, actors, issues) int64
        Whom each followed (place), -1 where it stayed.
    """

    positions: Values
    mean: Values
    mover: NDArray[np.int64]


def settle(issues: IssueModel, *, rounds: int = 10, reading: str | BargainingReading = "scholz-paper") -> Settlement:
    """The weighted median after some rounds of challenges, issue by issue.

    Each actor reckons what it can expect of challenging every other, and the other of challenging it, from the votes
    that weights w_k = c_k s_k cast for either position, and from risk exponents r read from how secure it is. From
    the signs and sizes of both follow conflicts, compromises and capitulations; everybody takes one offer, and all
    move at once.

    Parameters
    ----------
    issues : IssueModel
        Draws in a leading axis are settled one after the other; without `detail`.
    rounds : int
        The papers give no rule to stop by, and positions need not come to rest ("not-settled").
    reading : str or Reading
        scholz-code, scholz-paper, enforceable, or one of your own.

    Returns
    -------
    Settlement
        Always flagged "contested"; `detail` : Rounds; `path` : (rounds + 1, issues) weighted medians.

    Raises
    ------
    BadInput, OutOfReach
        For a reading that is not there, or fewer than 0 rounds; on an issue on which nobody has weight; with more
        than 500 actors.

    References: Bueno de Mesquita (1994, 1997); Scholz, Calbert & Smith (2011), equations 1-31.
    """
    if isinstance(reading, str):
        if reading not in READINGS:
            wrong = Worded("unknown-name", what=Worded("name-of-reading"), name=reading, known=tuple(READINGS))
            raise BadInput(Fault(wrong, nearest=nearest(reading, READINGS)))
        reading = READINGS[reading]
    if rounds < 0:
        raise BadInput(Worded("challenge-rounds", rounds=rounds))
    if issues.position.ndim == 3:
        parts = [settle(issues.draw(d), rounds=rounds, reading=reading) for d in range(issues.position.shape[0])]
        path = np.array([part.path for part in parts])
        return Settlement(path[:, -1], path, tuple(dict.fromkeys(word for part in parts for word in part.flags)))
    if len(issues.actors) > MOST_ACTORS:
        raise OutOfReach(Worded("limit-actors", most=MOST_ACTORS, here=len(issues.actors)))
    share = issues.share
    positions = np.repeat(issues.percent[None], rounds + 1, axis=0)
    mover = np.full((rounds, *issues.percent.shape), -1, np.int64)
    for p in range(len(issues.issues)):
        who = np.flatnonzero(issues.weight[:, p] > 0)
        x, s, c = (a[who, p] for a in (issues.percent, issues.salience, issues.capability))
        span = float(np.ptp(x))
        for r in range(rounds):
            board = _Board(x, s, c, span if reading.span == "start" else float(np.ptp(x)), reading)
            x, followed = board.moved()
            positions[r + 1, who, p] = x
            mover[r, who, p] = np.where(followed < 0, -1, who[followed])
    models = [issues.moved(row) for row in positions]
    path = np.array([median.settle(model).outcome for model in models])
    means = np.array([np.nansum(share * row, axis=0) for row in positions])
    moving = rounds > 0 and bool(np.nanmax(np.abs(positions[-1] - positions[-2])) > 1e-9)
    flags = ("contested", "not-settled") if moving else ("contested",)
    return Settlement(path[-1], path, flags, Rounds(positions, means, mover))


@dataclass(frozen=True, eq=False)
class _Board:
    """One issue at the start of a round: (actors,) positions, saliences, capabilities; distances are over `span`."""

    x: Values
    s: Values
    c: Values
    span: float
    reading: BargainingReading

    def moved(self) -> tuple[Values, NDArray[np.int64]]:
        """(actors,) positions after the round, and whom each followed (-1 nobody)."""
        n = len(self.x)
        following = np.full(n, -1, np.int64)
        if self.span <= 0 or n < 2:
            return self.x, following
        risk = self.risks()
        chance = self.chances(risk)
        mine = self.expected(chance, risk[:, None])  # [i, j] what i expects of challenging j, by i's exponent
        theirs = self.expected(chance, risk[None, :] if self.reading.risk == "focal" else risk[:, None])
        # theirs[j, i]: what j expects of challenging i, by i's exponent (focal) or j's own
        x = self.x.copy()
        for i in range(n):
            offer = self.taken(i, mine[i], theirs[:, i])
            if offer is not None:
                following[i], x[i] = offer
        return x, following

    def chances(self, risk: Values) -> Values:
        """(i, j) the chance that i wins from j: the votes for i over all votes."""
        r = risk if self.reading.voters == "own" else np.ones_like(risk)
        far = (np.abs(self.x[:, None] - self.x) / self.span) ** r[:, None]  # [k, j] how far k is from j
        w = self.c * self.s
        n = len(self.x)
        for_i, cast = np.zeros((n, n)), np.zeros((n, n))
        for i in range(n):
            votes = w[:, None] * (far - far[:, [i]])  # [k, j] above 0: k prefers i to j
            for_i[i] = np.maximum(votes, 0).sum(axis=0)
            cast[i] = np.abs(votes).sum(axis=0)
        over = cast if self.reading.chance == "contest" else np.full_like(cast, cast.sum())
        return np.where(cast > 0, for_i / np.where(over > 0, over, 1.0), 0.0)

    def expected(self, chance: Values, risk: Values) -> Values:
        """(i, j) what i expects of challenging j over leaving j alone; `risk` : (i, j) or what stretches to it."""
        d = np.abs(self.x[:, None] - self.x) / self.span
        win, lose = 2 - 4 * (0.5 - 0.5 * d) ** risk, 2 - 4 * (0.5 + 0.5 * d) ** risk
        gain = self.s * (chance * win + (1 - chance) * lose) + (1 - self.s) * win
        quiet = self.reading.quiet
        alone = quiet * (2 - 4 * 0.5**risk)
        if quiet < 1:
            alone = alone + (1 - quiet) * self.drifting(d, risk)
        expected: Values = gain - alone
        return expected

    def drifting(self, d: Values, risk: Values) -> Values:
        """(i, j) what it is worth to i when j moves towards the median by itself: better or worse."""
        w = self.c * self.s
        order = np.argsort(self.x, kind="stable")
        middle = self.x[order[np.searchsorted(w[order].cumsum(), w.sum() / 2)]]
        step = 0.25 * (np.abs(self.x - middle)[:, None] / self.span + d)
        helps = np.sign(middle - self.x)[None, :] == np.sign(self.x[:, None] - self.x)
        drifted: Values = 2 - 4 * (0.5 + np.where(helps, -step, step)) ** risk
        return drifted

    def risks(self) -> Values:
        """(actors,) risk exponents 0.5..2: the more an actor is threatened, the smaller."""
        neutral = np.ones(len(self.x))
        expected = self.expected(self.chances(neutral), neutral[:, None])
        np.fill_diagonal(expected, 0.0)
        threat = expected.sum(axis=0 if self.reading.security == "adversaries" else 1)
        low, high = threat.min(), threat.max()
        if high <= low:
            return neutral
        third = (2 * threat - high - low) / (high - low) / 3
        exponents: Values = (1 - third) / (1 + third)
        return exponents

    def taken(self, i: int, mine: Values, theirs: Values) -> tuple[int, float] | None:
        """The offer i takes: whom it follows, and where to. mine, theirs : (j,) what i and j expect of a challenge."""
        apart = self.x != self.x[i]
        conflict = apart & (theirs > mine) & (mine > 0)
        pressed = apart & (theirs > 0) & (mine < 0)
        compromise = pressed & (theirs > -mine)
        with np.errstate(divide="ignore", invalid="ignore"):
            part = np.where(compromise, np.abs(mine / theirs), 1.0)
        place = np.where(compromise, self.x[i] + (self.x - self.x[i]) * part, self.x)
        kinds = [
            conflict if self.reading.conflict else np.zeros_like(conflict),
            compromise,
            pressed & (theirs < -mine) if self.reading.capitulation else np.zeros_like(conflict),
        ]
        best = _choose(self.reading.choice)(self.x, i, mine, theirs, place, kinds)
        return None if best is None else (best, float(place[best]))


def _choose(choice: str) -> Callable[..., int | None]:
    return {"coded": _coded, "least": _least, "enforceable": _enforceable}[choice]


def _first(open_: NDArray[np.bool_], key: Values) -> int | None:
    """The place with the smallest key among the open ones, the first of several."""
    found = np.flatnonzero(open_)
    return int(found[np.argmin(key[found])]) if found.size else None


Kinds = list[NDArray[np.bool_]]


def _coded(x: Values, i: int, mine: Values, theirs: Values, place: Values, kinds: Kinds) -> int | None:
    conflict, compromise, capitulation = kinds
    move = np.abs(place - x[i])
    a, b = np.abs(mine), np.abs(theirs)
    with np.errstate(divide="ignore", invalid="ignore"):
        middle = (a * x[i] + b * x) / (a + b)
    for open_, key in ((conflict, move), (compromise, middle), (capitulation, move)):
        best = _first(open_, key)
        if best is not None:
            return best
    return None


def _least(x: Values, i: int, mine: Values, theirs: Values, place: Values, kinds: Kinds) -> int | None:
    del mine, theirs
    return _first(np.logical_or.reduce(kinds), np.abs(place - x[i]))


def _enforceable(x: Values, i: int, mine: Values, theirs: Values, place: Values, kinds: Kinds) -> int | None:
    del x, i, mine, place
    return _first(np.logical_or.reduce(kinds), -theirs)


def reading_with(name: str, **changes: object) -> BargainingReading:
    """A named reading with some of its choices changed."""
    return replace(READINGS[name], **changes)  # type: ignore[arg-type]


METHOD = Method(
    "challenge",
    "Expected-utility challenge model (contested)",
    settle,
    references=("buenodemesquita1994", "scholz2011"),
)
