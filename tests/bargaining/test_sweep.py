"""Sweeps: the same bytes for the same seed, whoever does the work."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from bargaining.cases import random_model
from goodoffices.errors import BadInput, Cancelled
from goodoffices.models.issue.draws import drawn
from goodoffices.runs.runner import Processes
from goodoffices.runs.sweep import sweep
from goodoffices.solutions.bargaining import exchange, mean


def outcomes(size, rng, model, ranges, word):
    many = drawn(model, ranges, size, rng=rng)
    return (mean if word == "mean" else exchange).settle(many).outcome


def task(word):
    model = random_model(1, 5, 3)
    ranges = np.array([[v * 0.9, v, v] for v in (model.position, model.salience, model.capability)])
    return partial(outcomes, model=model, ranges=ranges, word=word)


@pytest.mark.parametrize("word", ["mean", "exchange"])
def test_the_same_bytes_with_one_and_two_workers(word):
    found = []
    for jobs in (1, 2):
        chunks = sweep(task(word), 40, rng=np.random.default_rng(3), runner=Processes(jobs), chunk=15)
        found.append(np.concatenate(chunks))
    assert found[0].shape == (40, 3)
    assert found[0].tobytes() == found[1].tobytes()
    other = np.concatenate(sweep(task(word), 40, rng=np.random.default_rng(4), chunk=15))
    assert found[0].tobytes() != other.tobytes()


def test_a_sweep_goes_on_where_it_stopped():
    whole = sweep(task("mean"), 40, rng=np.random.default_rng(3), chunk=15)
    done = {1: whole[1]}
    calls = []

    def counting(size, rng):
        calls.append(size)
        return task("mean")(size, rng)

    again = sweep(counting, 40, rng=np.random.default_rng(3), chunk=15, done=done)
    assert calls == [15, 10]
    assert np.concatenate(again).tobytes() == np.concatenate(whole).tobytes()
    assert sorted(done) == [0, 1, 2]


def test_two_sweeps_of_one_rng_differ():
    rng = np.random.default_rng(3)
    first, second = (np.concatenate(sweep(task("mean"), 10, rng=rng)) for _ in range(2))
    assert not np.array_equal(first, second)


def test_edges():
    assert sweep(task("mean"), 0, rng=np.random.default_rng(0)) == []
    with pytest.raises(BadInput, match="0 or more runs, in chunks of 1 or more; got -1 and 125"):
        sweep(task("mean"), -1, rng=np.random.default_rng(0))
    with pytest.raises(BadInput, match="one process or more; got 0"):
        Processes(0)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_sweep_is_watched_and_stopped_and_goes_on(jobs):
    seen = []

    def watched(done, of):
        seen.append((done, of))
        if done == 2:
            runner.cancel()

    whole = sweep(task("mean"), 60, rng=np.random.default_rng(3), chunk=10)
    runner, kept = Processes(jobs, watched), {}
    with pytest.raises(Cancelled, match="stopped before it was done"):
        sweep(task("mean"), 60, rng=np.random.default_rng(3), chunk=10, runner=runner, done=kept)
    assert seen[:3] == [(0, 6), (1, 6), (2, 6)]
    assert 2 <= len(kept) < 6
    again = sweep(task("mean"), 60, rng=np.random.default_rng(3), chunk=10, done=kept)
    assert np.concatenate(again).tobytes() == np.concatenate(whole).tobytes()
