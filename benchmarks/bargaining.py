"""How fast the bargaining models are, beside literal pure-Python twins that give the same answers.

python -m benchmarks.bargaining        prints a table in Markdown; exits with 1 when an answer differs
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from bargaining.twin_exchange import twin_of
from bargaining.twin_spatial import play
from goodoffices.models.issue.draws import drawn
from goodoffices.models.issue.issues import IssueModel
from goodoffices.runs.runner import Processes
from goodoffices.runs.sweep import sweep
from goodoffices.solutions.bargaining import challenge, exchange, ktab, mean, nash
from goodoffices.solutions.bargaining.spatial import Rules


@dataclass(frozen=True)
class Row:
    """One line of the table: what was run, ours and the twin's seconds, the bound, and whether answers agree.

    `agrees` is None where the answer was compared with no other.
    """

    what: str
    seconds: float
    twin: float | None
    bound: float
    agrees: bool | None

    def __str__(self) -> str:
        kept = "yes" if self.seconds <= self.bound else "NO"
        twin = ("–", "–") if self.twin is None else (f"{self.twin:.3g} s", f"{self.twin / self.seconds:,.0f} x")
        same = "–" if self.agrees is None else "yes" if self.agrees else "NO"
        cells = (self.what, f"{self.seconds:.3g} s", f"{self.bound:g} s", kept, *twin, same)
        return f"| {' | '.join(cells)} |"


HEAD = """| what | here | bound | kept | literal twin | faster by | same answers |
|---|---|---|---|---|---|---|"""


def table(actors: int, issues: int, seed: int, *, salience: float = 1.0) -> IssueModel:
    """A made-up matter with round numbers, as people give them."""
    rng = np.random.default_rng(seed)
    x = rng.integers(0, 21, (actors, issues)) * 5.0
    s = rng.integers(3, 20, (actors, issues)) / 20 * salience
    c = rng.integers(1, 21, actors) / 20
    return IssueModel.of(x, s, c)


def best(run: Callable[[], Any], times: int = 5) -> tuple[float, Any]:
    """The shortest of several runs, after one to warm up, and its answer."""
    answer = run()
    shortest = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        answer = run()
        shortest = min(shortest, time.perf_counter() - start)
    return shortest, answer


def once(run: Callable[[], Any]) -> tuple[float, Any]:
    """One run and its answer."""
    start = time.perf_counter()
    answer = run()
    return time.perf_counter() - start, answer


def exchanges() -> Row:
    """Ten rounds of exchanges, 15 actors on 13 issues; the twin does the first, in fractions."""
    model = table(15, 13, 1)
    seconds, found = best(lambda: exchange.settle(model, rounds=10))
    twin, expected = once(twin_of(model).round)
    first = found.detail[0]
    agrees = (
        len(first.made) == len(expected["made"])
        and first.valid == expected["valid"]
        and bool(np.allclose(first.after, [float(Fraction(outcome)) for outcome in expected["after"]], atol=1e-7))
    )
    return Row("exchange, 10 rounds of 15 actors x 13 issues (twin: 1 round)", seconds, twin * 10, 0.06, agrees)


def outcomes(size: int, rng: np.random.Generator, model: IssueModel, ranges: Any) -> Any:
    """A chunk of a sweep of exchanges."""
    return exchange.settle(drawn(model, ranges, size, rng=rng)).outcome


def sweeps() -> Iterator[Row]:
    """A thousand draws of ten actors on six issues, one round each, with one worker and two."""
    model = table(10, 6, 2)
    ranges = np.array([[v * 0.9, v, v] for v in (model.position, model.salience, model.capability)])
    answers = []
    for jobs in (1, 2):
        task = partial(outcomes, model=model, ranges=ranges)
        work = partial(sweep, task, 1000, runner=Processes(jobs))
        seconds, found = once(lambda work=work: work(rng=np.random.default_rng(0)))
        answers.append(np.concatenate(found).tobytes())
        same = answers[0] == answers[-1] if jobs > 1 else None
        yield Row(f"exchange, 1,000 draws of 10 x 6, {jobs} worker(s)", seconds, None, 6.0, same)


def spatial() -> Row:
    """KTAB's model on 34 actors; the twin does the first two turns."""
    model = table(34, 1, 3, salience=0.95)
    seconds, found = best(lambda: ktab.settle(model))
    turns = len(found.detail.change)
    twin, (positions, _) = once(lambda: play(model, Rules(), False, 2))
    agrees = bool(np.allclose(found.detail.positions[:3], np.array(positions) * 100, atol=2e-2))
    return Row(f"ktab, 34 actors, {turns} turns (twin: 2 turns)", seconds, twin * turns / 2, 0.3, agrees)


def means() -> Row:
    """The weighted mean of a million draws of ten actors on one issue."""
    model = table(10, 1, 4)
    ranges = np.array([[v * 0.9, v, v] for v in (model.position, model.salience, model.capability)])
    many = drawn(model, ranges, 1_000_000, rng=np.random.default_rng(0))
    rows = [np.stack((many.position[d], many.salience[d], many.capability[d]))[:, :, 0].tolist() for d in range(1000)]

    def literal() -> list[float]:
        return [
            sum(a * b * c for a, b, c in zip(x, s, w, strict=True)) / sum(b * c for b, c in zip(s, w, strict=True))
            for x, s, w in rows
        ]

    def fresh() -> Any:
        many.__dict__.pop("share", None), many.__dict__.pop("weight", None), many.__dict__.pop("percent", None)
        many.__dict__.pop("stake", None)
        return mean.settle(many)

    seconds, found = best(fresh, 3)
    twin, expected = once(literal)
    agrees = bool(np.allclose(found.outcome[:1000, 0], expected))
    return Row("mean, 1,000,000 draws of 10 actors (twin: 1,000)", seconds, twin * 1000, 1.0, agrees)


def others() -> Iterator[Row]:
    """What has no bound of its own: the challenge model and the Nash solution."""
    one = table(10, 1, 5)
    seconds, _ = best(lambda: challenge.settle(one, rounds=10))
    yield Row("challenge, 10 actors x 10 rounds", seconds, None, 0.05, None)
    model = table(15, 13, 6)
    seconds, solved = best(lambda: nash.settle(model, disagreement=-9), 3)
    assert not np.isnan(solved.outcome).any()
    yield Row("nash, 15 actors x 13 issues, linear loss", seconds, None, 1.0, None)


def rows() -> Iterator[Row]:
    """All rows of the table."""
    yield exchanges()
    yield from sweeps()
    yield spatial()
    yield means()
    yield from others()


if __name__ == "__main__":
    found = []
    print(HEAD)
    for row in rows():
        found.append(row)
        print(row, flush=True)
    sys.exit(any(row.agrees is False for row in found))
