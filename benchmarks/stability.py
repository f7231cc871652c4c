"""How long the five concepts take, beside the literal twin and one pass over the payoffs; every answer is asserted.

make bench          up to 2^20 cells
make bench MOST=22  up to 2^22 cells
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from definitions.twin import Conflict, Twin
from goodoffices.dossier.dossier import Dossier
from goodoffices.models.build import graph
from goodoffices.solutions.battery import battery

CONCEPTS = ("nash", "gmr", "smr", "seq", "symseq")
#: Infeasible patterns on yes/no options, as {option: level}; together about a quarter of all cells.
PATTERNS = ({0: 1, 5: 1, 9: 1}, {1: 1, 6: 0, 10: 1}, {3: 0, 8: 1, 10: 0})


def conflict(options: int, one_way: float, seed: int = 1) -> tuple[Dossier, Conflict]:
    """Five actors with yes/no options dealt in turn by blocks, 12 random statements each; also in the twin's form."""
    rng = np.random.default_rng(seed)
    owners = sorted(k % 5 for k in range(options))
    directions = ["forward" if rng.random() < one_way else "both" for _ in range(options)]
    statements = [
        [
            [(int(k), bool(rng.integers(2))) for k in rng.choice(options, rng.integers(1, 4), replace=False)]
            for _ in range(12)
        ]
        for _ in range(5)
    ]

    def text(parts: list[tuple[int, bool]]) -> str:
        return " and ".join(("" if taken else "not ") + f"o{k}" for k, taken in parts)

    dossier = Dossier.model_validate(
        {
            "about": {"id": "bench", "title": "Bench"},
            "actor": [{"id": f"a{i}", "name": f"A{i}"} for i in range(5)],
            "option": [
                {"id": f"o{k}", "actor": f"a{owner}", "label": f"O{k}", "direction": direction}
                for k, (owner, direction) in enumerate(zip(owners, directions, strict=True))
            ],
            "rule": [{"kind": "forbid", "pattern": text([(k, bool(v)) for k, v in p.items()])} for p in PATTERNS],
            "preference": [
                {"actor": f"a{i}", "statements": [text(parts) for parts in rows]} for i, rows in enumerate(statements)
            ],
        }
    )
    literal = Conflict(
        5, tuple((owner, 2, direction) for owner, direction in zip(owners, directions, strict=True)), PATTERNS, ()
    )
    if options <= 11:
        payoffs = tuple(
            tuple(
                sum(2 ** (11 - n) for n, parts in enumerate(rows) if all(s[k] == v for k, v in parts))
                for s in literal.states
            )
            for rows in statements
        )
        literal = Conflict(5, literal.options, PATTERNS, payoffs)
    return dossier, literal


def timed(dossier: Dossier) -> tuple[float, object, object]:
    """Seconds for building the model, ranking and all five concepts; the model and the battery."""
    began = time.perf_counter()
    model = graph(dossier)
    found = battery(model, CONCEPTS)
    return time.perf_counter() - began, model, found


def main(most: int) -> None:
    """Print the table; an answer that is not asserted stops the run."""
    for one_way in (0.0, 0.2):
        dossier, literal = conflict(11, one_way)
        timed(dossier)
        ours, _, found = timed(dossier)
        began = time.perf_counter()
        twin = Twin(literal)
        for place in range(5):
            for concept in CONCEPTS:
                assert found.stable[concept][place].tolist() == twin.stable(concept, place), (concept, place)
        slow = time.perf_counter() - began
        print(f"2^11 cells, {one_way:.0%} one-way: {ours * 1e3:.1f} ms; the literal twin, same answers: {slow:.1f} s")
        for options in (n for n in (18, 20, 22, 24) if n <= most):
            seconds, model, found = timed(conflict(options, one_way)[0])
            for narrow, wide in (
                ("nash", "symseq"),
                ("symseq", "seq"),
                ("symseq", "smr"),
                ("smr", "gmr"),
                ("seq", "gmr"),
            ):
                assert not (found.stable[narrow] & ~found.stable[wide]).any()
            began = time.perf_counter()
            for u in model.payoff:
                u.max()
            once = time.perf_counter() - began
            share = model.size / 2**options
            print(
                f"2^{options} cells ({share:.0%} feasible), {one_way:.0%} one-way: {seconds:.2f} s, "
                f"{seconds / 2**options * 1e9:.0f} ns a cell, {seconds / once:.0f} passes over the payoffs; "
                f"equilibria {[int(found.equilibria(c).size) for c in CONCEPTS]}"
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
