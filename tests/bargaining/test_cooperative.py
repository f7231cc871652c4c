"""Cooperative solutions: by the axioms they stand on, by brute force, and in their limits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bargaining.cases import random_model
from goodoffices.dossier.records.package import Package
from goodoffices.errors import BadInput
from goodoffices.models.issue.issues import IssueModel
from goodoffices.models.package import PackageGame, package_game
from goodoffices.solutions.bargaining import BARGAINING, mean, median, nash, utilitarian
from goodoffices.solutions.bargaining.agreement import Scales
from goodoffices.solutions.bargaining.egalitarian import settle as egalitarian
from goodoffices.solutions.bargaining.kalai_smorodinsky import settle as kalai_smorodinsky

ALL = ("nash", "kalai_smorodinsky", "egalitarian", "utilitarian")
FEW = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
seeds = st.integers(0, 10_000)


def whole(seed, actors=4, issues=2):
    rng = np.random.default_rng(seed)
    return IssueModel.of(
        rng.uniform(0, 100, (actors, issues)), rng.uniform(0.1, 1, (actors, issues)), rng.uniform(0.2, 1, actors)
    )


@FEW
@given(seeds)
def test_limits_of_a_distant_disagreement(seed):
    """Quadratic loss gives the weighted mean, linear loss the weighted median."""
    model = random_model(seed, 5, 3)
    most = np.where(model.stake, model.capability, 0).max(axis=1)
    equal = IssueModel.of(model.position, model.salience, most)
    assert nash.settle(equal, disagreement=-1e6, loss="quadratic").outcome == pytest.approx(
        mean.settle(equal).outcome, abs=1e-3
    )
    assert nash.settle(equal, disagreement=-1e6).outcome == pytest.approx(median.settle(equal).outcome, abs=1e-3)
    far = {"disagreement": -1e3}
    assert utilitarian.settle(equal, **far).outcome == pytest.approx(median.settle(equal).outcome, abs=1e-6)
    assert utilitarian.settle(equal, **far, loss="quadratic").outcome == pytest.approx(
        mean.settle(equal).outcome, abs=1e-3
    )


@FEW
@given(seeds, st.sampled_from(["linear", "quadratic"]))
def test_against_a_grid(seed, loss):
    model = whole(seed, 3, 2)
    d = -0.75 * model.salience.sum(axis=1) * (1 if loss == "linear" else 0.7)
    scales = Scales.of(model, d, loss)
    grid = np.linspace(0, 1, 101)
    x = np.stack(np.meshgrid(grid, grid, indexing="ij"), -1).reshape(-1, 2)
    far = np.abs(x[:, None, :] - scales.at)
    gains = -(scales.s * (far if loss == "linear" else far**2)).sum(axis=2) - d
    open_ = gains[(gains >= 0).all(axis=1)]
    if not len(open_):
        return
    a = model.capability[:, 0] / model.capability[:, 0].sum()
    found = {word: BARGAINING[word].run(model, disagreement=d, loss=loss).detail.gain for word in ALL}
    step = 0.011 * model.salience.sum()  # what half a cell of the grid can change
    assert (a * np.log(found["nash"])).sum() >= (a * np.log(open_)).sum(axis=1).max() - 1e-7
    assert found["egalitarian"].min() >= open_.min(axis=1).max() - 1e-7
    assert found["utilitarian"] @ a >= (open_ @ a).max() - 1e-7
    most = open_.max(axis=0) + step
    assert (found["kalai_smorodinsky"] / most).min() >= (open_ / most).min(axis=1).max() - step / most.min()


@FEW
@given(seeds, st.sampled_from(ALL), st.sampled_from(["linear", "quadratic"]))
def test_axioms_on_scales(seed, word, loss):
    model = whole(seed)
    run = BARGAINING[word].run
    d = np.full(4, -0.8 * model.salience.sum(axis=1).max())
    found = run(model, disagreement=d, loss=loss)
    assert found.flags == ()
    assert (found.detail.gain >= -1e-6).all()
    # nobody can gain more without somebody losing: no step in any direction helps all
    x = found.outcome / 100
    scales = Scales.of(model, d, loss)
    for angle in np.linspace(0, 2 * np.pi, 73):
        near = np.clip(x + 0.004 * np.array([np.cos(angle), np.sin(angle)]), 0, 1)
        assert not (scales.utility(near) > scales.utility(x) + 1e-5).all()
    # the names of the actors and the ends of the scales do not matter
    order = np.array([2, 0, 3, 1])
    swapped = IssueModel.of(100 - model.position[order], model.salience[order], model.capability[order])
    other = run(swapped, disagreement=d[order], loss=loss)
    assert other.detail.gain == pytest.approx(found.detail.gain[order], abs=1e-4)


def test_symmetric_actors_meet_in_the_middle():
    model = IssueModel.of([[0], [100]], [[0.7], [0.7]], [1, 1])
    for word in ALL[:3]:
        assert BARGAINING[word].run(model, disagreement=-0.69, loss="quadratic").outcome == pytest.approx(
            [50], abs=1e-4
        )
    for word in ("kalai_smorodinsky", "egalitarian"):
        assert BARGAINING[word].run(model, disagreement=-0.69).outcome == pytest.approx([50], abs=1e-4)


def test_no_zone_of_agreement_is_said():
    model = IssueModel.of([[0], [100]], [[0.7], [0.7]], [1, 1])
    for word in ALL:
        for loss, d in (("linear", -0.3), ("quadratic", -0.15)):
            found = BARGAINING[word].run(model, disagreement=d, loss=loss)
            assert found.flags == ("no-zone-of-agreement",)
            assert np.isnan(found.outcome).all()
        edge = BARGAINING[word].run(model, disagreement=-0.35)
        assert edge.flags == ("on-the-edge",)


def test_the_disagreement_has_to_be_said():
    model = whole(1)
    for word in ALL:
        with pytest.raises(BadInput, match="say what everybody has without agreement"):
            BARGAINING[word].run(model)
        with pytest.raises(BadInput, match="i1, i2: nothing says where they stand when nothing is agreed"):
            BARGAINING[word].run(model, disagreement="reference")
        with pytest.raises(BadInput, match="linear or quadratic"):
            BARGAINING[word].run(model, disagreement=-1, loss="cubic")
    known = IssueModel(**{**vars_of(model), "reference": np.array([100.0, 0.0])})
    found = nash.settle(known, disagreement="reference")
    assert found.flags == ("no-zone-of-agreement",) or (found.detail.gain >= -1e-9).all()
    with pytest.raises(BadInput, match="bargaining power is 0 or more"):
        nash.settle(model, disagreement=-9, power=[-1, 1, 1, 1])


def vars_of(model):
    names = ("actors", "issues", "position", "salience", "capability", "ends", "reference", "reported")
    return {name: getattr(model, name) for name in names}


# --- packages


def accord(disagreement=(0, 2, 1)) -> PackageGame:
    """A made-up accord of three with four parts."""
    parts = [
        (
            "treaty",
            ["none", "pledge", "treaty"],
            {"usa": [0, -1, -3], "riyadh": [0, 3, 5], "israel": [0, 1, 1]},
            ["usa", "riyadh"],
        ),
        ("recognition", ["none", "full"], {"usa": [0, 4], "riyadh": [0, -3], "israel": [0, 6]}, ["riyadh", "israel"]),
        (
            "horizon",
            ["none", "steps", "state"],
            {"usa": [0, 1, 1], "riyadh": [0, 2, 4], "israel": [0, -2, -6]},
            ["israel"],
        ),
        ("reactor", ["none", "yes"], {"usa": [0, -0.5], "riyadh": [0, 2], "israel": [0, -1]}, ["usa", "riyadh"]),
    ]
    return package_game(
        Package(
            id="accord",
            label="Accord",
            signatories=("usa", "riyadh", "israel"),
            parts=[{"id": i, "label": i, "options": o, "values": v, "needs": n} for i, o, v, n in parts],
            disagreement=dict(zip(("usa", "riyadh", "israel"), disagreement, strict=True)),
        )
    )


def test_packages_are_counted_and_valued():
    game = accord()
    assert game.packages.shape == (3 * 2 * 3 * 2, 4)
    number = game.number({"treaty": "pledge", "recognition": "full", "horizon": "steps"})
    assert game.packages[number].tolist() == [1, 1, 1, 0]
    assert game.utility[number].tolist() == [4, 2, 5]
    with pytest.raises(BadInput, match="no option 'perhaps'"):
        game.number({"treaty": "perhaps"})
    alone = game.open_to([2])
    assert game.packages[alone][:, [0, 1, 3]].max() == 0
    assert game.packages[alone][:, 2].max() == 2


@FEW
@given(seeds)
def test_packages_by_brute_force(seed):
    rng = np.random.default_rng(seed)
    values = tuple(np.column_stack([np.zeros(3), rng.integers(-4, 6, (3, 2))]).astype(float) for _ in range(3))
    game = PackageGame(
        ("a", "b", "c"), ("p", "q", "r"), (("0", "1", "2"),) * 3, values, np.ones((3, 3), bool), np.zeros(3)
    )
    gains = game.utility[(game.utility >= 0).all(axis=1)]
    best = {word: BARGAINING[word].run(game).detail.gain for word in ALL}
    assert best["utilitarian"].sum() == pytest.approx(gains.sum(axis=1).max())
    assert best["egalitarian"].min() == pytest.approx(gains.min(axis=1).max())
    assert best["nash"].prod() == pytest.approx(gains.prod(axis=1).max())
    most = gains.max(axis=0)
    if (most > 0).all():
        assert (best["kalai_smorodinsky"] / most).min() == pytest.approx((gains / most).min(axis=1).max())
    for gain in best.values():  # nothing is better for somebody and worse for nobody
        assert not ((gains >= gain - 1e-9).all(axis=1) & (gains > gain + 1e-6).any(axis=1)).any()


def test_packages_scaled_and_shifted():
    """Nash and Kalai-Smorodinsky do not ask in what unit each reckons."""
    game = accord()
    scaled = PackageGame(
        game.actors,
        game.parts,
        game.options,
        tuple(v * np.array([[2], [5], [0.1]]) for v in game.values),
        game.needs,
        game.disagreement * np.array([2, 5, 0.1]),
    )
    for word in ("nash", "kalai_smorodinsky"):
        assert BARGAINING[word].run(scaled).outcome.tolist() == BARGAINING[word].run(game).outcome.tolist()


def test_packages_without_a_zone():
    for word in ALL:
        found = BARGAINING[word].run(accord(disagreement=(50, 50, 50)))
        assert found.flags == ("no-zone-of-agreement",)
        assert np.isnan(found.outcome).all()


def test_linkage_shows_where_everybody_has_to_gain():
    """Each part alone leaves somebody worse off; together they do not."""
    game = PackageGame(
        ("a", "b"),
        ("p", "q"),
        (("no", "yes"),) * 2,
        (np.array([[0.0, 3], [0, -1]]), np.array([[0.0, -1], [0, 3]])),
        np.ones((2, 2), bool),
        np.zeros(2),
    )
    found = nash.settle(game)
    assert found.outcome.tolist() == [1, 1]
    assert found.detail.gain.tolist() == [2, 2]
    assert nash.settle(game, disagreement=[2.5, 0]).flags == ("no-zone-of-agreement",)


def test_monotone_where_promised():
    """More for one option of one actor never hurts anybody under the egalitarian rule on a larger set of packages."""
    game = accord()
    larger = PackageGame(
        game.actors,
        (*game.parts, "extra"),
        (*game.options, ("no", "yes")),
        (*game.values, np.array([[0, 1.0], [0, 0.5], [0, 2.0]])),
        np.vstack([game.needs, [True] * 3]),
        game.disagreement,
    )
    assert egalitarian(larger).detail.gain.min() >= egalitarian(game).detail.gain.min()
    assert kalai_smorodinsky(larger).flags == kalai_smorodinsky(game).flags
