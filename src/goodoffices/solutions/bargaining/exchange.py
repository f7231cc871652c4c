"""Exchange: pairs of actors trade concessions on two issues so that both gain the same, until no trade is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Method
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.kernels import exchange as kernel
from goodoffices.kernels.compiling import Kernel
from goodoffices.kernels.exchange import GIVES, MOVE, PLACE, VIEW, WHO
from goodoffices.models.issue.issues import IssueModel
from goodoffices.solutions.bargaining.settlement import Settlement, Values
from goodoffices.wording import Worded

Reading = Literal["decide", "definition"]
#: In floating point, differences up to this (percent of a scale, and gains) count as none.
TOLERANCE = 1e-9
#: More pairs of actors and issues than this would not fit in memory.
MOST_TRADES = 200_000
#: So many orders of ties are worth compiling the kernel for.
MANY = 20
#: What an actor brings of its concessions into the next round: a fixed part, and more the less it cares.
FIXED, FLEXIBLE = Fraction(1, 10), Fraction(4, 10)


@dataclass(frozen=True)
class Side:
    """What one of the two gives: actor and issue by place, from and to in percent of the scale."""

    actor: int
    issue: int
    start: float
    end: float


@dataclass(frozen=True)
class Trade:
    """An exchange that was made: `sides` give way on each other's wish, and both gain `gain` (salience x percent)."""

    sides: tuple[Side, Side]
    gain: float


@dataclass(frozen=True, eq=False)
class Round:
    """One round of exchanges.

    Attributes
    ----------
    start, voted : (actors, issues) float
        Positions before and after, in percent; NaN without a stake.
    before, after : (issues,) float
        The weighted mean of each.
    candidates, valid : int
        Pairs on opposite sides of two issues, and those of them who could trade at the start.
    made : tuple of Trade
        In order, the highest gain first.
    ties : int
        How often several trades were equally good.
    """

    start: Values
    voted: Values
    before: Values
    after: Values
    candidates: int
    valid: int
    made: tuple[Trade, ...]
    ties: int


def settle(
    issues: IssueModel,
    *,
    rounds: int = 1,
    exact: bool = False,
    reading: Reading = "decide",
    rng: np.random.Generator | None = None,
) -> Settlement:
    """Let all pairs trade at equal gain; the outcome is the weighted mean of where they end.

    Two actors on opposite sides of the outcome on two issues in which both have a say (`IssueModel.held`) can trade:
    the one for whom the first issue matters less in proportion gives way on it, the other on the second. The moves are
    the largest that give both the same gain, dq / dp = (s_ip + s_jp) / (s_iq + s_jq), and never carry the outcome past
    who wanted it. The best trade is made first; the others are reckoned anew. After a round everybody starts from
    x + (0.1 + 0.4 (1 - s)) (y - x).

    Parameters
    ----------
    issues : IssueModel
        With draws in a leading axis only the outcomes are given.
    rounds : int
        From the second on the outcomes drift (flag "drift").
    exact : bool
        Reckon in fractions: ties are ties, nothing is rounded. Without draws only.
    reading : str
        `decide` as the program DECIDE keeps its books (docs/explanation/bargaining-readings.md): a trade knows only
        the moves its own actors were given, and remembers moves it once proposed: when it is made, the two may not
        gain what it says, see `externality`; at the outcome counts as left of it, and mirroring a scale may change the
        answer. `definition`: every trade
        sees the outcome as it is, remembers moves really made, and is made only if by that outcome both gain the same;
        who stands exactly at an outcome is on neither side.
    rng : numpy Generator, optional
        Of equally good trades one is drawn; without it, the one found first is made.

    Returns
    -------
    Settlement
        `detail` : tuple of Round; `path` : (rounds + 1, issues).

    Raises
    ------
    BadInput, OutOfReach
        On an issue on which nobody has weight; with more than 200,000 pairs.

    References: Stokman & Van Oosten (1994); equal gain as in DECIDE.
    """
    if rounds < 1:
        raise BadInput(Worded("exchange-rounds", rounds=rounds))
    if issues.position.ndim == 3:
        return _over_draws(issues, rounds, reading, rng)
    board = _Board.of(issues, exact, reading)
    played: list[Round] = []
    for _ in range(rounds):
        board, done = board.play(rng)
        played.append(done)
    path = np.array([played[0].before, *(done.after for done in played)])
    found = {
        "ties": any(done.ties for done in played),
        "drift": rounds > 1,
        "no-exchange": not any(done.made for done in played),
    }
    return Settlement(path[-1], path, tuple(word for word, holds in found.items() if holds), tuple(played))


def over_ties(
    issues: IssueModel, *, orders: int, rng: np.random.Generator, rounds: int = 1, reading: Reading = "decide"
) -> Values:
    """(orders, issues) outcomes in percent when ties are broken at random, order by order.

    Parameters
    ----------
    issues : IssueModel
        Without draws.
    orders : int
    rng : numpy Generator
    rounds : int
    reading : str
    """
    start = _Board.of(issues, False, reading, many=orders >= MANY)
    return np.array([start.played(rounds, rng)[-1] for _ in range(orders)])


def _over_draws(issues: IssueModel, rounds: int, reading: Reading, rng: np.random.Generator | None) -> Settlement:
    path = np.empty((issues.position.shape[0], rounds + 1, len(issues.issues)))
    for d in range(path.shape[0]):
        path[d] = _Board.of(issues.draw(d), False, reading, many=True).played(rounds, rng)
    return Settlement(path[:, -1], path, ("drift",) if rounds > 1 else ())


@dataclass(frozen=True, eq=False)
class _Board:
    """What a round starts from: who may trade on what; positions in percent, saliences, lever arms, 0 without a stake.

    The arrays hold floats, or Fractions when everything is reckoned exactly (`tol` 0). `many` rounds are to come: the
    kernel is compiled however small they are.
    """

    stake: NDArray[np.bool_]
    may: NDArray[np.bool_]
    x: NDArray[Any]
    s: NDArray[Any]
    v: NDArray[Any]
    reading: Reading
    tol: Any
    many: bool = False

    @classmethod
    def of(cls, issues: IssueModel, exact: bool, reading: Reading, many: bool = False) -> _Board:
        issues.share  # noqa: B018 - raises on an issue on which nobody has weight
        if exact:
            x, s, v = exactly(issues)
            return cls(issues.stake, issues.may_trade, x, s, v, reading, Fraction(0))
        x = np.where(issues.stake, issues.percent, 0.0)
        return cls(issues.stake, issues.may_trade, x, issues.care, issues.share, reading, TOLERANCE, many)

    def mean(self, x: NDArray[Any]) -> Values:
        """(issues,) the weighted mean of positions."""
        return np.asarray((self.v * x).sum(axis=0), float)

    def after(self, y: NDArray[Any]) -> _Board:
        """The next round's start: who cares less keeps more of its concessions."""
        number: Any = Fraction if self.tol == 0 else float
        return replace(self, x=self.x + (number(FIXED) + number(FLEXIBLE) * (1 - self.s)) * (y - self.x))

    def pairs(self) -> NDArray[np.int64]:
        """(trades, 2, 3) who would give way on what; see `kernels.exchange`."""
        n, m = self.x.shape
        room = m * (m - 1) // 2 * (n * n // 4)
        if room > MOST_TRADES:
            raise OutOfReach(Worded("limit-trades", most=MOST_TRADES, here=room))
        side = np.zeros((room, 2, 3), np.int64)
        found = self.run(kernel.pair_off)(self.stands, self.may & np.asarray(self.v > 0, bool), self.s, side)
        return side[:found] if self.reading == "decide" else _in_order(side[:found])

    @property
    def stands(self) -> NDArray[np.int8]:
        """(actors, issues) 1 right of the outcome, -1 left of it, 0 at it as far as `tol` tells; DECIDE: at is left."""
        away = self.x - (self.v * self.x).sum(axis=0)
        left = away <= self.tol if self.reading == "decide" else away < -self.tol
        return np.asarray(away > self.tol, np.int8) - np.asarray(left, np.int8)

    def run(self, function: Kernel) -> Callable[..., Any]:
        """The kernel as it is to be run on these numbers."""
        return function.plain if self.x.dtype == object else function.compiled if self.many else function

    def votes(self, rng: np.random.Generator | None) -> tuple[NDArray[Any], _Trades]:
        """(actors, issues) where everybody stands after a round, and the trades behind it."""
        side = self.pairs()
        who, gives = side[..., WHO], side[..., GIVES]
        nothing = self.x.dtype.type(0) if self.x.dtype != object else Fraction(0)
        book = np.full((*who.shape, 4), nothing, self.x.dtype)
        book[..., PLACE] = self.x[who, gives]
        book[..., VIEW] = (self.v * self.x).sum(axis=0)[gives]
        gain = np.full(len(side), nothing, self.x.dtype)
        trades = kernel.Trades(side, book, gain, np.ascontiguousarray(self.x.T)[gives])
        leaves = 1 << max(len(side) - 1, 1).bit_length()
        made = np.empty(len(side), np.int64)
        found = kernel.Found(made, np.zeros(2, np.int64), np.full(2 * leaves, nothing - 1, self.x.dtype))
        count = self.run(kernel.trade)(
            trades,
            kernel.Stakes(self.x, self.s, self.v),
            np.arange(len(side)) if rng is None else rng.permutation(len(side)),
            self.touching(side),
            kernel.Bookkeeping(self.reading == "decide", self.tol),
            found,
        )
        made = made[:count]
        y = self.x.copy()
        y[who[made], gives[made]] = book[made, :, PLACE] + book[made, :, MOVE]
        return y, _Trades(side, book, gain, made, int(found.ties[0]), int(found.ties[1]))

    def touching(self, side: NDArray[np.int64]) -> kernel.Touching:
        """Which trades bear on one another.

        In DECIDE's books those in which somebody gives way on the same issue, or wants the same; by the definition all
        that move the same issue.
        """
        who, gives = side[..., WHO], side[..., GIVES]
        issues = self.x.shape[1]
        if self.reading == "decide":
            keys = np.concatenate((who * issues + gives, (who + len(self.x)) * issues + gives[:, ::-1]), axis=1)
            count = 2 * self.x.size
        else:
            keys, count = gives, issues
        order = np.argsort(keys.astype(np.min_scalar_type(count)), axis=None, kind="stable")
        first = np.searchsorted(keys.ravel()[order], np.arange(count + 1))
        return kernel.Touching(np.ascontiguousarray(keys), order // keys.shape[1], first)

    def played(self, rounds: int, rng: np.random.Generator | None) -> Values:
        """(rounds + 1, issues) the outcomes round by round, the start first."""
        board, path = self, [self.mean(self.x)]
        for _ in range(rounds):
            y, _ = board.votes(rng)
            path.append(board.mean(y))
            board = board.after(y)
        return np.array(path)

    def play(self, rng: np.random.Generator | None) -> tuple[_Board, Round]:
        """The board after a round, and the round."""
        y, trades = self.votes(rng)
        start, voted = (np.where(self.stake, np.asarray(a, float), np.nan) for a in (self.x, y))
        count = len(trades.side)
        done = Round(
            start, voted, self.mean(self.x), self.mean(y), count, trades.valid, tuple(trades.listed()), trades.ties
        )
        return self.after(y), done


def _in_order(side: NDArray[np.int64]) -> NDArray[np.int64]:
    """The pairs by their issues and then their actors: which end of a scale is called the low one does not matter."""
    who, gives = np.sort(side[..., WHO], axis=1), np.sort(side[..., GIVES], axis=1)
    return side[np.lexsort((who[:, 1], who[:, 0], gives[:, 1], gives[:, 0]))]


@dataclass(frozen=True, eq=False)
class _Trades:
    """What the kernel filled in; see `kernels.exchange`."""

    side: NDArray[np.int64]
    book: NDArray[Any]
    gain: NDArray[Any]
    made: NDArray[np.int64]
    valid: int
    ties: int

    def listed(self) -> Iterator[Trade]:
        place = np.asarray(self.book[self.made, :, PLACE], float)
        end = place + np.asarray(self.book[self.made, :, MOVE], float)
        rows = zip(self.side[self.made].tolist(), place.tolist(), end.tolist(), self.gain[self.made], strict=True)
        for (one, other), start, end_, gain in rows:
            yield Trade(
                (Side(one[WHO], one[GIVES], start[0], end_[0]), Side(other[WHO], other[GIVES], start[1], end_[1])),
                float(gain),
            )


def exactly(issues: IssueModel) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """(actors, issues) positions in percent, saliences and lever arms as Fractions; 0 without a stake.

    A number counts as the shortest decimal that stands for it: 0.95 is 19/20.
    """
    stake = issues.stake
    position, s, c = (
        _fractions(np.where(stake, a, 0.0)) for a in (issues.position, issues.salience, issues.capability)
    )
    low, high = _fractions(issues.ends).T
    x, w = (position - low) / (high - low) * 100, s * c
    x[~stake] = w[~stake] = Fraction(0)
    return x, s, w / w.sum(axis=0)


def _fractions(values: Values) -> NDArray[Any]:
    exact = np.empty(values.size, object)
    exact[:] = [Fraction(repr(float(value))) for value in values.flat]
    return exact.reshape(values.shape)


METHOD = Method("exchange", "Equal-gain exchange", settle, references=("stokman1994", "decide"))
