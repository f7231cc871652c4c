"""The challenge model: a literal twin of the published replica's rules, and what its readings do on a known table."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from bargaining.cases import random_model
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.models.issue.issues import IssueModel
from goodoffices.solutions.bargaining.challenge import READINGS, reading_with, settle

#: The EC's decision on car emissions, in years (Bueno de Mesquita & Stokman 1994): capability, position, salience.
EMISSIONS = {
    "Netherlands": (0.08, 4, 0.80),
    "Belgium": (0.08, 7, 0.40),
    "Luxembourg": (0.03, 4, 0.20),
    "Germany": (0.16, 4, 0.80),
    "France": (0.16, 10, 0.60),
    "Italy": (0.16, 10, 0.60),
    "UK": (0.16, 10, 0.90),
    "Ireland": (0.05, 7, 0.10),
    "Denmark": (0.05, 4, 1.00),
    "Greece": (0.08, 7, 0.70),
}


def emissions():
    c, x, s = zip(*EMISSIONS.values(), strict=True)
    return IssueModel.of(x, s, c, actors=tuple(EMISSIONS), issues=("years",), ends=[(4, 10)])


class Twin:
    """One issue; risk exponents of 1 at first, then of each actor's own; the focal actor's stands for both sides."""

    def __init__(self, x, s, c, span):
        self.x, self.s, self.c, self.n, self.span = list(x), s, c, len(x), span

    def prefer(self, k, a, b, r):
        """How strongly k votes for position a over b."""
        return self.c[k] * self.s[k] * ((abs(self.x[k] - b) / self.span) ** r - (abs(self.x[k] - a) / self.span) ** r)

    def chance(self, i, j):
        if self.x[i] == self.x[j]:
            return 0.0
        votes = [self.prefer(k, self.x[i], self.x[j], self.r[k]) for k in range(self.n)]
        every = sum(abs(self.prefer(k, a, b, self.r[k])) for k in range(self.n) for a in self.x for b in self.x)
        return sum(v for v in votes if v > 0) / every

    def expected(self, i, j, r):
        d = abs(self.x[i] - self.x[j]) / self.span
        p, win, lose = self.chance(i, j), 2 - 4 * (0.5 - 0.5 * d) ** r, 2 - 4 * (0.5 + 0.5 * d) ** r
        return self.s[j] * (p * win + (1 - p) * lose) + (1 - self.s[j]) * win - (2 - 4 * 0.5**r)

    def round(self):
        self.r = [1.0] * self.n
        threat = [sum(self.expected(j, i, 1.0) for j in range(self.n) if j != i) for i in range(self.n)]
        low, high = min(threat), max(threat)
        attitude = [(2 * t - high - low) / (high - low) if high > low else 0.0 for t in threat]
        self.r = [(1 - a / 3) / (1 + a / 3) for a in attitude]
        after = list(self.x)
        for i in range(self.n):
            conflicts, compromises = [], []
            for j in range(self.n):
                if self.x[i] == self.x[j]:
                    continue
                mine, theirs = self.expected(i, j, self.r[i]), self.expected(j, i, self.r[i])
                if theirs > mine > 0:
                    conflicts.append((abs(self.x[i] - self.x[j]), j, self.x[j]))
                elif theirs > 0 > mine and theirs > -mine:
                    key = (-mine * self.x[i] + theirs * self.x[j]) / (theirs - mine)
                    compromises.append((key, j, self.x[i] + (self.x[j] - self.x[i]) * abs(mine / theirs)))
            for offers in (conflicts, compromises):
                if offers:
                    after[i] = min(offers, key=lambda offer: offer[0])[2]
                    break
        self.x = after
        return after


@pytest.mark.parametrize("model", [emissions(), *(random_model(seed, 6, 1) for seed in (1, 3, 8))])
def test_the_coded_reading_against_its_twin(model):
    x, s, c = (a[:, 0] for a in (model.percent, model.salience, model.capability))
    twin = Twin(x, s, c, np.ptp(x))
    found = settle(model, rounds=8, reading="scholz-code")
    for row in found.detail.positions[1:]:
        assert row[:, 0] == pytest.approx(twin.round(), abs=1e-9)


def test_the_coded_reading_on_the_emissions_table():
    """Medians of a published replica's first rounds, to its printed figures."""
    model = emissions()
    found = settle(model, rounds=5, reading="scholz-code")
    years = model.to_own(found.path)[:, 0]
    printed = [7.0, 8.41593231543, 9.61085913412, 9.9619795904, 9.9619795904, 9.9619795904]
    assert years == pytest.approx(printed, abs=1e-9)
    assert model.to_own(found.detail.mean)[0, 0] == pytest.approx(7.38995568685, abs=1e-9)
    assert set(found.flags) == {"contested", "not-settled"}


def test_readings_disagree():
    model = emissions()
    ends = {name: float(model.to_own(settle(model, rounds=20, reading=name).outcome)[0]) for name in READINGS}
    assert ends["enforceable"] == pytest.approx(9.530, abs=1e-3)
    assert ends["scholz-paper"] == pytest.approx(7.0)
    collapsed = settle(model, rounds=3, reading=reading_with("scholz-code", chance="contest"))
    assert model.to_own(collapsed.detail.positions[3])[:, 0] == pytest.approx(7.0)


def test_both_sides_of_a_contest_share_the_votes():
    from goodoffices.solutions.bargaining.challenge import READINGS, _Board

    model = emissions()
    x, s, c = (a[:, 0] for a in (model.percent, model.salience, model.capability))
    chance = _Board(x, s, c, float(np.ptp(x)), READINGS["scholz-paper"]).chances(np.ones(10))
    apart = x[:, None] != x
    assert (chance + chance.T)[apart] == pytest.approx(1)
    coded = _Board(x, s, c, float(np.ptp(x)), READINGS["scholz-code"]).chances(np.ones(10))
    assert (coded + coded.T)[apart].max() < 0.2


def test_a_chance_of_quiet_changes_the_answer():
    model = emissions()
    half = settle(model, rounds=3, reading=reading_with("scholz-paper", quiet=0.5))
    one = settle(model, rounds=3, reading="scholz-paper")
    assert not np.allclose(half.detail.positions, one.detail.positions)


def test_what_a_drift_to_the_median_is_worth_by_hand():
    """Places 0, 40 and 100 of equal weight, minding no risk: both ends come to 40, which helps those they near.

    Its worth is how far one is from the median and from who drifts, in parts of the scale.
    """
    from goodoffices.solutions.bargaining.challenge import READINGS, _Board

    x, one = np.array([0.0, 40.0, 100.0]), np.ones(3)
    board = _Board(x, one, one, 100.0, READINGS["scholz-paper"])
    apart = np.abs(x[:, None] - x) / 100
    worth = board.drifting(apart, np.ones((3, 1)))
    far = np.array([0.4, 0.0, 0.6])[:, None] + apart
    sides = np.array([[-1, -1, 1], [1, -1, 1], [1, -1, -1]])
    assert worth[:, [0, 2]] == pytest.approx((sides * far)[:, [0, 2]])


@pytest.mark.parametrize("reading", READINGS)
def test_every_issue_by_itself_and_missing_stakes(reading):
    model = random_model(2, 7, 3)
    together = settle(model, rounds=4, reading=reading)
    for issue in model.issues:
        alone = settle(model.only([issue]), rounds=4, reading=reading)
        assert alone.outcome[0] == pytest.approx(together.outcome[model.issues.index(issue)])
    assert (np.isnan(together.detail.positions[-1]) == ~model.stake).all()
    assert np.nanmin(together.detail.positions) >= 0
    assert np.nanmax(together.detail.positions) <= 100


def test_draws_are_settled_one_after_the_other():
    model = random_model(2, 6, 2)
    spread = np.linspace(0.8, 1, 3)[:, None, None]
    many = replace(
        model, **{name: getattr(model, name) * spread for name in ("position", "salience")},
        capability=np.repeat(model.capability[None], 3, axis=0),
    )  # fmt: skip
    found = settle(many, rounds=4)
    alone = [settle(many.draw(d), rounds=4) for d in range(3)]
    assert found.outcome.tolist() == [one.outcome.tolist() for one in alone]
    assert found.path.tolist() == [one.path.tolist() for one in alone]
    assert set(found.flags) == {word for one in alone for word in one.flags}


def test_one_actor_and_all_at_one_place():
    assert settle(IssueModel.of([30], [0.5], [1])).outcome.tolist() == [30]
    same = settle(IssueModel.of([30, 30], [0.5, 0.2], [1, 2]))
    assert same.outcome.tolist() == [30]
    assert same.flags == ("contested",)


def test_bad_input():
    with pytest.raises(BadInput, match="no reading 'scholz'"):
        settle(emissions(), reading="scholz")
    with pytest.raises(OutOfReach, match="up to 500 actors"):
        settle(IssueModel.of(np.linspace(0, 100, 600), np.full(600, 0.5), np.ones(600)))
    with pytest.raises(BadInput, match="0 or more rounds, not -1"):
        settle(emissions(), rounds=-1)
    with pytest.raises(BadInput, match="nobody has a stake"):
        settle(IssueModel.of([30, 20], [0, 0], [1, 2]))
