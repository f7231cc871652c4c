"""The spatial model of politics: turns of challenges and offers, decided by weighted votes. See `smp` and `ktab`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import BadInput, Fault, OutOfReach, nearest
from goodoffices.kernels import votes
from goodoffices.kernels.compiling import Kernel
from goodoffices.kernels.voters import Ballots, Voters
from goodoffices.models.issue.issues import IssueModel
from goodoffices.solutions.bargaining.settlement import Settlement, Values
from goodoffices.wording import Worded

Voting = Literal["proportional", "binary", "prop-bin", "cubic", "prop-cubic", "prospect"]
Victory = Literal["linear", "square", "quartic", "octic", "binary"]
Election = Literal["conditional", "markov-incentive", "markov-uniform"]
RiskRange = Literal["min", "mid", "max"]
RiskAdjust = Literal["none", "one-third", "half", "two-thirds", "full"]
Commit = Literal["semi", "full", "none"]
Meeting = Literal["s2p2", "s1p1", "s2pmax"]
Offers = Literal["initiator", "both", "compromise"]
#: h's guess of another's risk attitude moves this many sixths from its own towards the truth.
SIXTHS = {"none": 0, "one-third": 2, "half": 3, "two-thirds": 4, "full": 6}
#: Positions nearer than this (of a scale of 1) are one position.
SAME = 1e-3
FEWEST, MOST = 3, 250
#: With more actors than this the kernel is worth compiling for one run.
WORTH_COMPILING = 16
#: So many draws are worth it too.
MANY = 50


@dataclass(frozen=True)
class Rules:
    """How votes are cast and counted, attitudes guessed and bargains struck; the defaults are KTAB's.

    Attributes
    ----------
    voting : how a vote grows with the difference in utility
    victory : how the chance of a coalition grows with its strength
    election : how the winner among several is found from pairs
    risk_range, risk_adjust : where risk attitudes lie, and how well others guess them
    commit : what a third party gives up by joining (`ktab` only)
    meeting : where two meet on a dimension
    offers : whose view makes the offer: the initiator's, both, or their average
    """

    voting: Voting = "proportional"
    victory: Victory = "linear"
    election: Election = "conditional"
    risk_range: RiskRange = "mid"
    risk_adjust: RiskAdjust = "one-third"
    commit: Commit = "semi"
    meeting: Meeting = "s2p2"
    offers: Offers = "initiator"

    def __post_init__(self) -> None:
        for name, words in _WORDS.items():
            if getattr(self, name) not in words:
                given = getattr(self, name)
                wrong = Worded("setting-unknown", name=name, known=tuple(words), given=str(given))
                raise BadInput(Fault(wrong, nearest=nearest(str(given), words)))

    def coded(self, direct: bool) -> Ballots:
        """As the kernel takes them."""
        places = {name: words.index(getattr(self, name)) for name, words in _WORDS.items() if name != "risk_adjust"}
        return Ballots(**places, sixths=SIXTHS[self.risk_adjust], direct=int(direct))


_WORDS: dict[str, tuple[str, ...]] = {
    "voting": get_args(Voting),
    "victory": get_args(Victory),
    "election": get_args(Election),
    "risk_range": get_args(RiskRange),
    "risk_adjust": get_args(RiskAdjust),
    "commit": get_args(Commit),
    "meeting": get_args(Meeting),
    "offers": get_args(Offers),
}


@dataclass(frozen=True, eq=False)
class Turns:
    """How a spatial model went; actors and issues as in the IssueModel.

    Attributes
    ----------
    positions : (turns + 1, actors, issues) float, percent; NaN without a stake
    probability : (turns + 1, actors) float
        Of each actor's position to win; actors at one position share it. NaN for who has no weight.
    risk : (turns, actors) float
        Risk aversion, -1..1, read from the state each turn starts from.
    challenged, chance, gain : (turns, actors)
        Whom each challenged (place; -1 nobody), the chance it saw and the gain it expected.
    change : (turns,) float
        The length of all steps, over that of the first turn's.
    """

    positions: Values
    probability: Values
    risk: Values
    challenged: NDArray[np.int64]
    chance: Values
    gain: Values
    change: Values


def settle_spatial(
    issues: IssueModel,
    *,
    direct: bool,
    rules: Rules,
    most_turns: int,
    accommodate: Any = None,
    rng: np.random.Generator | None = None,
    many: bool = False,
) -> Settlement:
    """See `smp.settle`; `direct` tells how third parties vote, `many` that this is one of many."""
    if issues.position.ndim == 3:
        keywords = {"direct": direct, "rules": rules, "most_turns": most_turns, "accommodate": accommodate, "rng": rng}
        many = issues.position.shape[0] >= MANY
        parts = [settle_spatial(issues.draw(d), many=many, **keywords) for d in range(issues.position.shape[0])]
        words = tuple(dict.fromkeys(word for part in parts for word in part.flags))
        outcome = np.array([part.outcome for part in parts])
        return Settlement(outcome, outcome[:, None, :], words)
    game, flags = _Game.of(issues, rules.coded(direct), accommodate, many)
    turns = game.play(most_turns, rng)
    ends = np.array([expected(x, p) for x, p in zip(turns.positions, turns.probability, strict=True)])
    found = {
        **flags,
        "not-settled": len(turns.change) >= most_turns,
        "stochastic": rng is not None,
        "same-risk": bool((turns.risk == 0).all(axis=1).any()),
    }
    words = tuple(word for word, holds in found.items() if holds)
    return Settlement(ends[-1], ends, words, game.spread(turns))


@dataclass(frozen=True, eq=False)
class _Game:
    """The actors with weight (`kept`), as the kernel takes them."""

    x: Values
    voters: Voters
    accommodate: Values | None
    kept: NDArray[np.bool_]
    many: bool

    @classmethod
    def of(cls, issues: IssueModel, rules: Ballots, accommodate: Any, many: bool) -> tuple[_Game, dict[str, bool]]:
        s = issues.care
        with np.errstate(invalid="ignore"):
            c = np.where(issues.stake, issues.capability, 0.0).sum(axis=1) / issues.stake.sum(axis=1)
        spread = np.where(issues.stake, np.abs(issues.capability - c[:, None]), 0.0).max(axis=1)
        kept = (s.sum(axis=1) > 0) & (np.nan_to_num(c) > 0)
        if kept.sum() < FEWEST:
            raise BadInput(Worded("limit-few-actors", least=FEWEST, here=int(kept.sum()), count=int(kept.sum())))
        if kept.sum() > MOST:
            raise OutOfReach(Worded("limit-actors", most=MOST, here=int(kept.sum())))
        most = s[kept].sum(axis=1).max()
        over = bool(most > 1 + 1e-9)
        follow = _accommodation(accommodate, issues.actors, kept)
        voting = Voters(s[kept] / (most if over else 1.0), c[kept], rules)
        game = cls(issues.percent[kept] / 100, voting, follow, kept, many)
        return game, {"salience-rescaled": over, "capability-averaged": bool((spread[kept] > 1e-12 * c[kept]).any())}

    def run(self, kernel: Kernel) -> Callable[..., Any]:
        return kernel.compiled if self.many or len(self.voters.c) > WORTH_COMPILING else kernel.plain

    def play(self, most: int, rng: np.random.Generator | None) -> Turns:
        """Turns until the steps are short against the first, at least two of them."""
        x = ideal = self.x
        n = len(self.voters.c)
        states = [self._standing(x, ideal)]
        lengths: list[float] = []
        chosen: list[Values] = []
        while len(lengths) < most:
            dice = np.full(n, -1.0) if rng is None else rng.random(n)
            sought = np.empty((n, 3))
            _, d, risk, _ = states[-1]
            after = self.run(votes.turn)(x, d, self.voters, dice, risk, sought)
            lengths.append(float(np.sqrt(np.nansum((after - x) ** 2, axis=1)).sum()))
            ideal = self._next_ideal(after, ideal)
            x = after
            states.append(self._standing(x, ideal))
            chosen.append(sought)
            if len(lengths) >= 2 and lengths[-1] / (lengths[0] + 1e-4) < 0.02:
                break
        found = np.array(chosen)
        return Turns(
            np.array([x for x, *_ in states]) * 100,
            np.array([p for *_, p in states]),
            np.array([risk for _, _, risk, _ in states[:-1]]),
            found[:, :, 0].astype(np.int64),
            found[:, :, 1],
            found[:, :, 2],
            np.array(lengths) / (lengths[0] + 1e-4),
        )

    def _standing(self, x: Values, ideal: Values) -> tuple[Values, Values, Values, Values]:
        """Positions, distances, risk aversions and probabilities of winning."""
        n = len(self.voters.c)
        d, risk, p = np.empty((n, n)), np.empty(n), np.empty(n)
        self.run(votes.standing)(x, ideal, self.voters, d, risk, p)
        return x, d, risk, p

    def _next_ideal(self, x: Values, ideal: Values) -> Values:
        """Ideal points follow positions as far as `accommodate` says; the rest stays where it was."""
        if self.accommodate is None:
            return x
        known = np.nan_to_num(x)
        rest = 1 - self.accommodate.sum(axis=1, keepdims=True)
        return np.where(np.isnan(x), np.nan, self.accommodate @ known + rest * ideal)

    def spread(self, turns: Turns) -> Turns:
        """The same for all actors of the issue model; NaN (nobody) for those without weight."""

        def all_actors(values: NDArray[Any], axis: int, empty: Any) -> NDArray[Any]:
            shape = list(values.shape)
            shape[axis] = len(self.kept)
            full = np.full(shape, empty, values.dtype)
            full[(slice(None),) * axis + (self.kept,)] = values
            return full

        challenged = np.where(turns.challenged < 0, -1, np.flatnonzero(self.kept)[turns.challenged])
        return Turns(
            all_actors(turns.positions, 1, np.nan),
            all_actors(turns.probability, 1, np.nan),
            all_actors(turns.risk, 1, np.nan),
            all_actors(challenged, 1, -1),
            all_actors(turns.chance, 1, np.nan),
            all_actors(turns.gain, 1, np.nan),
            turns.change,
        )


def expected(positions: Values, probability: Values) -> Values:
    """(dimensions,) the positions weighted by their probability of winning, each distinct one once.

    Parameters
    ----------
    positions : (actors, dimensions) percent
    probability : (actors,)
    """
    known = np.nan_to_num(positions, nan=-1.0) / 100
    same = np.sqrt(((known[:, None] - known) ** 2).sum(axis=-1)) < SAME
    first = np.flatnonzero(~np.tril(same, -1).any(axis=1))
    p = np.where(np.isnan(positions[first]), 0.0, probability[first][:, None])
    with np.errstate(invalid="ignore"):
        mean: Values = (p * np.nan_to_num(positions[first])).sum(axis=0) / p.sum(axis=0)
    return mean


def _accommodation(given: Any, actors: tuple[str, ...], kept: NDArray[np.bool_]) -> Values | None:
    """(kept, kept) how far ideals follow positions; None when each follows its own position at once."""
    if given is None:
        return None
    matrix = np.asarray(given, float)
    if matrix.shape != (len(actors), len(actors)) or (matrix < 0).any() or (matrix.sum(axis=1) > 1 + 1e-9).any():
        raise BadInput(Worded("accommodation-shares", actors=len(actors)))
    return None if np.array_equal(matrix, np.eye(len(actors))) else matrix[np.ix_(kept, kept)]
