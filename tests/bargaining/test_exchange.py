"""Exchanges: against the literal twin and its goldens, and what they promise."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bargaining.cases import made_up, random_model
from bargaining.make_goldens import exchange as golden_rounds
from bargaining.twin_exchange import made_moves, twin_of
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.kernels import compiling
from goodoffices.models.issue.draws import drawn
from goodoffices.models.issue.issues import IssueModel
from goodoffices.solutions.bargaining.exchange import over_ties, settle
from goodoffices.solutions.bargaining.externality import externalities

GOLDEN = json.loads((Path(__file__).parent / "goldens" / "exchange.json").read_text())
FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
MANY = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))


def same(found, twin, tolerance):
    assert found.candidates == twin["candidates"]
    assert found.valid == twin["valid"]
    assert found.ties == twin["ties"]
    assert len(found.made) == len(twin["made"])
    for trade, (who, gives, moves) in zip(found.made, made_moves(twin), strict=True):
        assert tuple(side.actor for side in trade.sides) == who
        assert tuple(side.issue for side in trade.sides) == gives
        assert [side.end - side.start for side in trade.sides] == pytest.approx(moves, abs=max(tolerance, 1e-12))
    for ours, theirs in ((found.before, twin["before"]), (found.after, twin["after"])):
        assert ours == pytest.approx([float(Fraction(o)) for o in theirs], abs=max(tolerance, 1e-12))


@pytest.mark.parametrize(("exact", "tolerance"), [(True, 0), (False, 1e-9)])
def test_golden(exact, tolerance):
    for found, golden in zip(settle(made_up(), rounds=4, exact=exact).detail, GOLDEN, strict=True):
        same(found, golden, tolerance)


def test_goldens_are_what_the_twin_says():
    assert [json.loads(json.dumps(row)) for row in golden_rounds()] == GOLDEN


@FEW
@given(st.integers(0, 10_000), st.sampled_from([5, 10, 20]))
def test_against_the_twin(seed, step):
    model = random_model(seed, 5, 3, step=step)
    twin = twin_of(model)
    rounds = [twin.round() for _ in range(2)]
    for exact in (True, False):
        for found, expected in zip(settle(model, rounds=2, exact=exact).detail, rounds, strict=True):
            same(found, expected, 1e-7)


def test_the_compiled_kernel_is_the_plain_one(monkeypatch):
    models = [random_model(seed, 6, 4, step=10) for seed in range(8)]
    plain = [settle(model, rounds=3, reading=reading) for model in models for reading in ("decide", "definition")]
    monkeypatch.setattr(compiling, "SMALL", 0)
    compiled = [settle(model, rounds=3, reading=reading) for model in models for reading in ("decide", "definition")]
    for one, other in zip(plain, compiled, strict=True):
        assert np.array_equal(one.path, other.path)
        assert [r.made for r in one.detail] == [r.made for r in other.detail]


@FEW
@given(st.integers(0, 10_000))
def test_every_trade_helps_both_alike(seed):
    model = random_model(seed)
    found = settle(model, reading="definition")
    (round_,) = found.detail
    outcome = round_.before.copy()
    for trade in round_.made:
        one, other = trade.sides
        shift = [model.share[side.actor, side.issue] * abs(side.end - side.start) for side in trade.sides]
        s = model.salience
        gains = (
            s[one.actor, other.issue] * shift[1] - s[one.actor, one.issue] * shift[0],
            s[other.actor, one.issue] * shift[0] - s[other.actor, other.issue] * shift[1],
        )
        assert gains == pytest.approx((trade.gain, trade.gain), abs=1e-7)
        assert trade.gain > 0
        for side, wants in zip(trade.sides, (other.actor, one.actor), strict=True):
            before = outcome[side.issue]
            outcome[side.issue] += model.share[side.actor, side.issue] * (side.end - side.start)
            target = model.percent[wants, side.issue]  # never carried past who wanted it
            assert (target - before) * (target - outcome[side.issue]) >= -1e-6
            assert -1e-9 <= side.end <= 100 + 1e-9
    assert outcome == pytest.approx(round_.after, abs=1e-7)


@FEW
@given(st.integers(0, 10_000))
def test_mirrored_scales_mirror_the_definition(seed):
    model = random_model(seed)
    mirrored = IssueModel.of(100 - model.position, model.salience, model.capability)
    straight, turned = (settle(m, reading="definition").outcome for m in (model, mirrored))
    if not settle(model, reading="definition").flags:
        assert turned == pytest.approx(100 - straight, abs=1e-6)


def test_the_reading_of_decide_is_not_mirrored():
    """Why the reading has a name: the same matter told from the other end of its scales comes out elsewhere."""
    differences = []
    for seed in range(30):
        model = random_model(seed)
        mirrored = IssueModel.of(100 - model.position, model.salience, model.capability)
        differences.append(np.abs(settle(mirrored).outcome - (100 - settle(model).outcome)).max())
    assert max(differences) > 1


def test_path_flags_and_drift():
    model = made_up()
    one, four = settle(model), settle(model, rounds=4)
    assert one.path.shape == (2, 5)
    assert four.path.shape == (5, 5)
    assert "drift" not in one.flags
    assert "drift" in four.flags
    assert "ties" in four.flags
    assert np.array_equal(one.outcome, four.path[1])
    alone = settle(IssueModel.of([[10, 20]], [[0.5, 0.5]], [1]))
    assert alone.flags == ("no-exchange",)
    assert alone.outcome.tolist() == [10, 20]


def twins_at_the_table():
    """Two alike on each side, who compete for the same partners."""
    return IssueModel.of(
        [[0, 100], [0, 100], [100, 0], [100, 0], [60, 40]],
        [[0.2, 0.8], [0.2, 0.8], [0.8, 0.2], [0.8, 0.2], [0.5, 0.4]],
        [1, 1, 1, 1, 0.3],
    )


def test_tie_orders():
    model = twins_at_the_table()
    assert settle(model).detail[0].ties > 0
    first = over_ties(model, orders=12, rng=np.random.default_rng(1))
    again = over_ties(model, orders=12, rng=np.random.default_rng(1))
    assert first.shape == (12, 2)
    assert np.array_equal(first, again)
    without = random_model(3)
    assert settle(without).detail[0].ties == 0
    assert np.ptp(over_ties(without, orders=4, rng=np.random.default_rng(1)), axis=0) == pytest.approx(0)


def test_draws():
    model = random_model(5)
    ranges = np.array([[v * 0.9, v, v] for v in (model.position, model.salience, model.capability)])
    many = drawn(model, ranges, 6, rng=np.random.default_rng(2))
    together = settle(many, rounds=2)
    assert together.outcome.shape == (6, 3)
    assert together.path.shape == (6, 3, 3)
    for d in range(6):
        assert settle(many.draw(d), rounds=2).path == pytest.approx(together.path[d], abs=1e-12)


def test_externalities():
    model = made_up()
    (round_,) = settle(model).detail
    effects = externalities(model, round_)
    assert len(effects) == len(round_.made)
    total = sum(effect.shift.tolist()[0] for effect in effects)
    assert np.isfinite(total)
    # all shifts together are what the round changed
    moved = np.zeros(5)
    for effect, trade in zip(effects, round_.made, strict=True):
        for k in range(2):
            moved[trade.sides[k].issue] += effect.shift[k]
    assert moved == pytest.approx(round_.after - round_.before)
    # an actor's effects add up to how much nearer all outcomes came
    x, s = np.where(model.stake, round_.start, 0), np.where(model.stake, model.salience, 0)
    nearer = (s * (np.abs(round_.before - x) - np.abs(round_.after - x))).sum(axis=1)
    assert sum(effect.effect for effect in effects) == pytest.approx(nearer)
    kinds = {word for effect in effects for word in effect.standing}
    assert kinds == {"own", "inner", "outer"}
    assert all(effect.standing.count("own") == 2 for effect in effects)


def test_bad_input():
    with pytest.raises(BadInput, match="at least one round"):
        settle(made_up(), rounds=0)
    with pytest.raises(BadInput, match="nobody has a stake"):
        settle(IssueModel.of([[1, 2], [3, 4]], [[0.5, 0.5]] * 2, [[0, 1], [0, 1]]))
    rng = np.random.default_rng(0)
    many = IssueModel.of(rng.uniform(0, 100, (10_000, 2)), np.full((10_000, 2), 0.5), np.ones(10_000))
    with pytest.raises(OutOfReach, match="leave out actors or issues of little weight"):
        settle(many)


@st.composite
def crowded(draw):
    """A matter of round numbers: actors often stand exactly at an outcome, and trades are often equally good."""
    n, m = draw(st.integers(2, 5)), draw(st.integers(2, 3))
    size = n * m

    def numbers(values):
        return np.array(draw(st.lists(st.sampled_from(values), min_size=size, max_size=size))).reshape(n, m)

    return IssueModel.of(numbers([0, 25, 50, 75, 100]), numbers([0.2, 0.5, 0.8, 1]), numbers([1, 1, 2]))


def turned(model, issues):
    """The same matter with some scales told from the other end."""
    flip = np.isin(np.arange(len(model.issues)), issues)
    return IssueModel.of(np.where(flip, 100 - model.position, model.position), model.salience, model.capability), flip


@MANY
@given(crowded(), st.sets(st.integers(0, 2)), st.booleans())
def test_any_scale_may_be_told_from_the_other_end(model, issues, exact):
    other, flip = turned(model, list(issues))
    straight, mirrored = (settle(m, reading="definition", exact=exact) for m in (model, other))
    assert mirrored.outcome == pytest.approx(np.where(flip, 100 - straight.outcome, straight.outcome), abs=1e-6)
    assert mirrored.detail[0].candidates == straight.detail[0].candidates
    assert [t.gain for t in mirrored.detail[0].made] == pytest.approx([t.gain for t in straight.detail[0].made])


@MANY
@given(crowded(), st.booleans())
def test_both_truly_gain_the_same_at_the_outcome_as_it_is(model, exact):
    for round_ in settle(model, reading="definition", exact=exact, rounds=2).detail:
        at, outcome = round_.start, round_.before.copy()
        for trade in round_.made:
            moved = outcome.copy()
            for side in trade.sides:
                moved[side.issue] += model.share[side.actor, side.issue] * (side.end - side.start)
            true = (model.salience * (np.abs(outcome - at) - np.abs(moved - at))).sum(axis=1)
            for side in trade.sides:
                assert true[side.actor] == pytest.approx(trade.gain, abs=1e-6)
                assert true[side.actor] > 0
            outcome = moved
        assert outcome == pytest.approx(round_.after, abs=1e-6)


def test_who_stands_at_the_outcome_has_no_side():
    model = IssueModel.of([[50, 100], [100, 50], [0, 0]], np.full((3, 2), 0.5), [1, 1, 1])
    assert settle(model, reading="definition").detail[0].candidates == 0
    assert settle(model, reading="decide").detail[0].candidates == 1  # as DECIDE has it: at the outcome is left of it


def test_only_who_has_a_say_trades():
    model = twins_at_the_table()
    for reading in ("decide", "definition"):
        free = settle(model, reading=reading).detail[0]
        assert {side.actor for trade in free.made for side in trade.sides} >= {0, 1, 2, 3}
        held = replace(model, held=(frozenset({"a1", "a3"}), None))
        bound = settle(held, reading=reading).detail[0]
        assert {side.actor for trade in bound.made for side in trade.sides} == {0, 2}
        assert settle(replace(model, held=(frozenset({"a1"}), None)), reading=reading).flags == ("no-exchange",)


def test_true_effects_of_decide():
    """What DECIDE's trades say both gain, and what they truly do, part; the definition's never do."""
    parted, all_ = 0, 0
    for seed in range(30):
        model = random_model(seed)
        for reading in ("decide", "definition"):
            (round_,) = settle(model, reading=reading).detail
            for trade, told in zip(round_.made, externalities(model, round_), strict=True):
                true = [told.effect[side.actor] for side in trade.sides]
                if reading == "definition":
                    assert told.as_stated
                    assert true == pytest.approx([trade.gain] * 2, abs=1e-6)
                else:
                    all_ += 1
                    parted += not told.as_stated
                    assert told.as_stated == (max(abs(t - trade.gain) for t in true) <= 1e-7)
    assert 0 < parted < all_
