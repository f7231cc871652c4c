"""The conflicts the stability benchmark runs on, as dossiers and, told again in plain integers, as their definition.

`Literal` shares no line with the engine: cells are integers, payoffs tuples of truth values, sequences of moves are
followed one by one. It can judge any single verdict of a large conflict, given patience.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from math import prod

import numpy as np

from goodoffices.dossier.dossier import Dossier

ACTORS = 5
#: Infeasible patterns on yes/no options, as {option: level}; together they take 28 % of all cells away.
PATTERNS = ({0: 1, 5: 1, 9: 1}, {1: 1, 6: 0, 10: 1}, {2: 1, 3: 0, 7: 1, 8: 1})
#: A literal search that meets more states than this is given up.
PATIENCE = 4_000

Parts = list[tuple[int, int]]


@dataclass(frozen=True)
class Conflict:
    """Options as (owner, levels, direction), forbidden patterns, each actor's statements: levels joined by `and`."""

    options: list[tuple[int, int, str]]
    forbidden: list[dict[int, int]]
    statements: list[list[Parts]]

    def dossier(self) -> Dossier:
        """The same as a dossier, its patterns as rules and its statements as preferences."""

        def text(parts: Parts) -> str:
            return " and ".join(
                ("" if level else "not ") + f"o{k}" if self.options[k][1] == 2 else f'o{k} = "l{level}"'
                for k, level in parts
            )

        return Dossier.model_validate(
            {
                "about": {"id": "bench", "title": "Bench"},
                "actor": [{"id": f"a{i}", "name": f"A{i}"} for i in range(ACTORS)],
                "option": [
                    {"id": f"o{k}", "actor": f"a{owner}", "label": f"O{k}", "direction": direction}
                    | ({} if levels == 2 else {"levels": [f"l{n}" for n in range(levels)]})
                    for k, (owner, levels, direction) in enumerate(self.options)
                ],
                "rule": [{"kind": "forbid", "pattern": text(list(p.items()))} for p in self.forbidden],
                "preference": [
                    {"actor": f"a{i}", "statements": [text(parts) for parts in rows]}
                    for i, rows in enumerate(self.statements)
                ],
                "status_quo": {"levels": {}},
            }
        )

    @property
    def cells(self) -> int:
        return prod(levels for _, levels, _ in self.options)


def conflict(owners: list[int], directions: list[str], statements: int = 12, seed: int = 1) -> Conflict:
    """Yes/no options of these owners, infeasible patterns, and random statements on one to three options each."""
    rng = np.random.default_rng(seed)
    return Conflict(
        [(owner, 2, direction) for owner, direction in zip(owners, directions, strict=True)],
        [dict(pattern) for pattern in PATTERNS],
        [_statements(rng, [2] * len(owners), statements) for _ in range(ACTORS)],
    )


def _statements(rng: np.random.Generator, levels: list[int], count: int) -> list[Parts]:
    chosen = [rng.choice(len(levels), rng.integers(1, 4), replace=False) for _ in range(count)]
    return [[(int(k), int(rng.integers(levels[k]))) for k in options] for options in chosen]


def dealt(options: int, one_way: bool = False) -> Conflict:
    """Five actors with as many options each as can be; with `one_way` every fifth option can be taken, not undone."""
    owners = sorted(k % ACTORS for k in range(options))
    return conflict(owners, ["forward" if one_way and k % 5 == 2 else "both" for k in range(options)])


def ladders(options: int = 20) -> Conflict:
    """One actor with twelve one-way options, the others share the rest."""
    rest = sorted(1 + k % (ACTORS - 1) for k in range(options - 12))
    return conflict([0] * 12 + rest, ["forward"] * 12 + ["both"] * len(rest))


def staircase(levels: int = 90, free: int = 7) -> Conflict:
    """Two actors climb a staircase cell by cell, the longest paths there are; the others' options are free."""
    rng = np.random.default_rng(3)
    shape = [levels, levels, *[2] * free]
    steps = [{0: a, 1: b} for a in range(levels) for b in range(levels) if b not in (a, a - 1)]
    options = [(0, levels, "both"), (1, levels, "both"), *((2 + k % 3, 2, "both") for k in range(free))]
    return Conflict(sorted(options), steps, [_statements(rng, shape, 12) for _ in range(ACTORS)])


@dataclass
class Literal:
    """A conflict by its definitions, one state at a time."""

    conflict: Conflict
    seen: dict[tuple[int, int], tuple[bool, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.strides = [prod(levels for _, levels, _ in self.conflict.options[:k]) for k in range(self.width)]
        self.own = [[k for k in range(self.width) if self.conflict.options[k][0] == i] for i in range(ACTORS)]

    @property
    def width(self) -> int:
        return len(self.conflict.options)

    def level(self, cell: int, k: int) -> int:
        return cell // self.strides[k] % self.conflict.options[k][1]

    def feasible(self, cell: int) -> bool:
        return not any(all(self.level(cell, k) == v for k, v in p.items()) for p in self.conflict.forbidden)

    def worth(self, i: int, cell: int) -> tuple[bool, ...]:
        """Which of the actor's statements hold; the first in which two cells differ tells them apart."""
        if (i, cell) not in self.seen:
            rows = self.conflict.statements[i]
            self.seen[i, cell] = tuple(all(self.level(cell, k) == v for k, v in parts) for parts in rows)
        return self.seen[i, cell]

    def moves(self, i: int, cell: int) -> list[int]:
        """Every feasible cell that differs on options of `i` only, none of them against its direction."""
        ways = []
        for k in self.own[i]:
            _, levels, direction = self.conflict.options[k]
            now = self.level(cell, k)
            ways.append([n for n in range(levels) if direction != "forward" or n >= now])
        start = cell - sum(self.level(cell, k) * self.strides[k] for k in self.own[i])
        strides = [self.strides[k] for k in self.own[i]]
        reached = (start + sum(n * stride for n, stride in zip(at, strides, strict=True)) for at in product(*ways))
        return [to for to in reached if to != cell and self.feasible(to)]

    def better(self, i: int, cell: int) -> list[int]:
        return [to for to in self.moves(i, cell) if self.worth(i, to) > self.worth(i, cell)]

    def answered(self, i: int, cell: int, start: int, credible: bool, symmetric: bool) -> bool | None:
        """Whether a legal sequence of the others leads from `start` where `i` is no better off; None when given up."""
        u = self.worth(i, cell)
        front, met = [(start, -1)], {(start, -1)}
        while front:
            state, last = front.pop()
            for j in (j for j in range(ACTORS) if j not in (i, last)):
                for to in self.better(j, state) if credible else self.moves(j, state):
                    if self.worth(i, to) <= u and (
                        not symmetric or all(self.worth(i, back) <= u for back in self.moves(i, to))
                    ):
                        return True
                    if (to, j) not in met:
                        met.add((to, j))
                        front.append((to, j))
            if len(met) > PATIENCE:
                return None
        return False

    def stable(self, concept: str, i: int, cell: int) -> bool | None:
        """One verdict; None when it takes too long."""
        gains = self.better(i, cell)
        if concept == "nash":
            return not gains
        ways = {"gmr": (False, False), "smr": (False, True), "seq": (True, False), "symseq": (True, True)}[concept]
        verdict: bool | None = True
        for start in gains:
            answered = self.answered(i, cell, start, *ways)
            if answered is False:
                return False
            verdict = verdict and answered
        return verdict
