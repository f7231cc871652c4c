"""How long the five concepts take, from a dossier on disk to who would stay where; every row's answer is asserted.

python benchmarks/stability.py [--most 24] [--rows 2^20,...] [--write docs/explanation/speed.md]

Each row runs in a process of its own, so that its peak of memory is its own.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]

from conflicts import ACTORS, Conflict, Literal, dealt, ladders, staircase

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.rule import Rule
from goodoffices.formats import gmcr_write, native_write
from goodoffices.models.conflict.build import graph
from goodoffices.solutions.battery import Battery, battery
from goodoffices.store.opening import open as opened

CONCEPTS = ("nash", "gmr", "smr", "seq", "symseq")
#: The first implies the second, in every conflict.
NESTED = (("nash", "symseq"), ("symseq", "seq"), ("symseq", "smr"), ("smr", "gmr"), ("seq", "gmr"))
#: Row -> how to make its conflict, its size as a power of two, and how many equilibria it has by concept. The counts
#: come from an earlier engine that kept whole fibres and pairs of moves and settled one queue over all cells; those of
#: 2^24 and of 2^22 with a fifth one-way from this one, when literal verdicts had been found to agree with it.
ROWS: dict[str, tuple[Callable[[], Conflict], int, tuple[int, ...]]] = {
    "2^11": (lambda: dealt(11), 11, (16, 307, 306, 152, 149)),
    "2^11, a fifth one-way": (lambda: dealt(11, True), 11, (35, 303, 295, 66, 66)),
    "2^18": (lambda: dealt(18), 18, (928, 57168, 57168, 21206, 20864)),
    "2^20": (lambda: dealt(20), 20, (9720, 247424, 247424, 90164, 89808)),
    "2^22": (lambda: dealt(22), 22, (6590, 873268, 873268, 427232, 415288)),
    "2^24": (lambda: dealt(24), 24, (95336, 3700376, 3700376, 1755334, 1746690)),
    "2^18, a fifth one-way": (lambda: dealt(18, True), 18, (5632, 173680, 173680, 18234, 17802)),
    "2^20, a fifth one-way": (lambda: dealt(20, True), 20, (13028, 393312, 388160, 102943, 102268)),
    "2^22, a fifth one-way": (lambda: dealt(22, True), 22, (22832, 914748, 914748, 312896, 307536)),
    "2^20, one actor with 12 one-way options": (lambda: ladders(20), 20, (8580, 182326, 182326, 24499, 24483)),
    "staircase, 90 x 90 x 2^7": (lambda: staircase(90, 7), 20, (0, 6247, 6247, 716, 357)),
}
#: So many verdicts of a row, drawn by lot, are judged by the literal definition; fewer where one takes long. (In the
#: staircase nearly every search meets more states than it has patience for.)
SAMPLED, FEW = 60, {"2^22": 20, "2^22, a fifth one-way": 20, "2^24": 5, "staircase, 90 x 90 x 2^7": 5}


def row(name: str) -> dict[str, Any]:
    """Run one row and return its figures; an answer that is not what it should be stops it."""
    made, power, expected = ROWS[name]
    conflict = made()
    warm = dealt(16, "one-way" in name) if power > 16 else conflict
    for _ in range(3):
        battery(graph(warm.dossier()), CONCEPTS)
    with tempfile.TemporaryDirectory() as folder:
        reading = _reading(conflict, Path(folder))
    dossier = conflict.dossier()
    before = _peak()
    once = Timed(lambda: graph(dossier))
    asked = Timed(lambda: battery(once.answer, CONCEPTS))
    peak = _peak() - before
    model, found = once.answer, asked.answer
    for _ in range(4 if power <= 20 else 2 if power <= 22 else 0):
        again = Timed(lambda: graph(dossier))
        more = Timed(lambda model=again.answer: battery(model, CONCEPTS))
        once.keep(again)
        asked.keep(more)
        assert all(np.array_equal(found.stable[id], more.answer.stable[id]) for id in CONCEPTS)
    counts = tuple(int(found.equilibria(id).size) for id in CONCEPTS)
    assert counts == expected, counts
    for narrow, wide in NESTED:
        assert not (found.stable[narrow] & ~found.stable[wide]).any(), (narrow, wide)
    figures = {
        "row": name,
        "cells": conflict.cells,
        "states": model.size,
        **reading,
        "build": once.wall,
        "concepts": asked.wall,
        "cpu": once.cpu + asked.cpu,
        "bytes": peak / model.size / ACTORS,
        "pass": min(Timed(lambda: [u.max() for u in model.order.ranks]).cpu for _ in range(9)),
        "equilibria": counts,
    }
    figures |= (
        _twin(conflict, found) if power <= 11 else {"sampled": _sampled(conflict, model, found, FEW.get(name, SAMPLED))}
    )
    if power == 18:
        figures["listed"] = _listed(dossier, found)
    return figures


class Timed:
    """What a call answers and how long it took: wall clock, and processor time of all threads."""

    def __init__(self, call: Callable[[], Any]):
        wall, cpu = time.perf_counter(), time.process_time()
        self.answer = call()
        self.wall, self.cpu = time.perf_counter() - wall, time.process_time() - cpu

    def keep(self, other: Timed) -> None:
        """The shorter times of the two."""
        self.wall, self.cpu = min(self.wall, other.wall), min(self.cpu, other.cpu)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _reading(conflict: Conflict, folder: Path) -> dict[str, float | None]:
    """Seconds to read the dossier from its own format and from `.gmcr`."""
    dossier, found = conflict.dossier(), {}
    for key, write, path in (
        ("toml", native_write.write, folder / "bench"),
        ("gmcr", gmcr_write.write, folder / "bench.gmcr"),
    ):
        if key == "gmcr" and any(levels != 2 for _, levels, _ in conflict.options):
            found[key] = None
            continue
        write(dossier, path)
        read = [Timed(lambda path=path: opened(path)) for _ in range(3)]
        assert len(read[0].answer.preference) == ACTORS
        found[key] = min(one.wall for one in read)
    return found


def _twin(conflict: Conflict, found: Battery) -> dict[str, Any]:
    """The literal twin's seconds; its verdicts are the same, all of them."""
    from definitions.twin import Conflict as Small
    from definitions.twin import Twin

    def judge() -> None:
        literal = Literal(conflict)
        states = Small(ACTORS, tuple(conflict.options), tuple(conflict.forbidden), ()).states
        cells = [sum(level << k for k, level in enumerate(state)) for state in states]
        payoffs = tuple(
            tuple(sum(holds << (11 - n) for n, holds in enumerate(literal.worth(i, cell))) for cell in cells)
            for i in range(ACTORS)
        )
        twin = Twin(Small(ACTORS, tuple(conflict.options), tuple(conflict.forbidden), payoffs))
        for i in range(ACTORS):
            for id in CONCEPTS:
                assert found.stable[id][i].tolist() == twin.stable(id, i), (id, i)

    return {"twin": Timed(judge).wall}


def _sampled(conflict: Conflict, model: Any, found: Battery, wanted: int) -> int:
    """Judge so many verdicts, drawn by lot, by the literal definition; they are the same."""
    rng, literal, judged = np.random.default_rng(5), Literal(conflict), 0
    while judged < wanted:
        place, i = int(rng.integers(model.size)), int(rng.integers(ACTORS))
        cell = int(model.moves.states[place])
        assert literal.feasible(cell)
        other = int(model.moves.states[rng.integers(model.size)])
        ours, theirs = model.payoff(i)[[cell, other]], [literal.worth(i, at) for at in (cell, other)]
        assert (ours[0] < ours[1]) == (theirs[0] < theirs[1])
        assert (ours[0] == ours[1]) == (theirs[0] == theirs[1])
        for id in CONCEPTS:
            verdict = literal.stable(id, i, cell)
            if verdict is not None:
                assert bool(found.stable[id][i, place]) == verdict, (id, i, cell)
                judged += 1
    return judged


def _listed(dossier: Dossier, found: Battery) -> float:
    """Seconds of the other implementation, which lists every move; all its verdicts are the same."""
    idle = {"kind": "no-move", "actor": "a0", "from": "o0 and not o0", "to": "o0"}
    listed = dossier.model_copy(update={"rule": (*dossier.rule, Rule.model_validate(idle))})
    run = Timed(lambda: battery(graph(listed), CONCEPTS))
    assert all(np.array_equal(found.stable[id], run.answer.stable[id]) for id in CONCEPTS)
    return run.wall


def table(rows: list[dict[str, Any]]) -> str:
    """The figures as two Markdown tables: how long each row takes, and what that comes to."""
    times = [
        (
            r["row"], f"{r['states']:,}", _seconds(r["toml"]), _seconds(r["gmcr"]), _seconds(r["build"]),
            _seconds(r["concepts"]), _seconds(r["build"] + r["concepts"]), _seconds(r["cpu"]),
        )
        for r in rows
    ]  # fmt: skip
    costs = [
        (
            r["row"], f"{r['cpu'] / r['states'] * 1e9:,.0f}", f"{r['bytes']:.0f}" if r["cells"] > 2**16 else "",
            f"{r['cpu'] / r['pass']:,.0f}", _checks(r),
        )
        for r in rows
    ]  # fmt: skip
    taken = ("conflict", "states", ".toml", ".gmcr", "model", "five concepts", "model + concepts", "processor")
    come_to = ("conflict", "ns a state", "bytes a state and actor", "passes over payoffs", "checked by")
    return f"{_markdown(taken, times)}\n\n{_markdown(come_to, costs)}"


def _markdown(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [heads, tuple("---" if head in ("conflict", "checked by") else "---:" for head in heads), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def _checks(row: dict[str, Any]) -> str:
    checks = [f"all verdicts of the literal twin ({row['twin']:.0f} s)"] if "twin" in row else []
    checks += [f"{row['sampled']} literal verdicts"] if "sampled" in row else []
    checks += [f"all verdicts of the listed graph ({row['listed']:.0f} s)"] if "listed" in row else []
    return ", ".join(checks)


def whole() -> str:
    """How long the whole command takes at 2^20, in a process of its own; its counts are those of the row."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench"
        native_write.write(dealt(20).dossier(), path)
        command = [sys.executable, "-c", "from goodoffices.cli.main import main; main()", "stability", str(path)]
        runs = [Timed(lambda: subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)) for _ in range(3)]
    text = " ".join(runs[-1].answer.stdout.split())
    for count in ROWS["2^20"][2]:
        assert f"{count:,} states can last" in text, count
    shortest = min(run.wall for run in runs)
    return f"The whole `goodoffices stability` at 2^20, from starting the program to its last line: {shortest:.1f} s."


def _seconds(value: float | None) -> str:
    return "" if value is None else f"{value:.3f} s" if value < 1 else f"{value:.2f} s"


def main() -> None:
    """Run the rows asked for, print the table, and put it into a page where one is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=24, help="leave out what has more cells than this power of two")
    parser.add_argument("--rows", help="only these, parted by semicolons")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--write", type=Path, help="the page whose table to replace")
    given = parser.parse_args()
    if given.one:
        print(json.dumps(row(given.one)))
        return
    wanted = given.rows.split(";") if given.rows else [name for name, row in ROWS.items() if row[1] <= given.most]
    found = []
    left = [name for name in ROWS if name not in wanted]
    for name in wanted:
        run = subprocess.run([sys.executable, __file__, "--one", name], stdout=subprocess.PIPE, text=True, check=True)
        found.append(json.loads(run.stdout))
        print(json.dumps(found[-1]), file=sys.stderr)
    print(table(found))
    if given.write:
        before, mark, rest = given.write.read_text(encoding="utf-8").partition("<!-- table -->\n")
        _, end, after = rest.partition("<!-- end of table -->")
        assert mark, f"{given.write} has no place for the table"
        assert end, f"{given.write} has no end of the table"
        told = f"{table(found)}\n\n{whole()}\n\n" + (f"Not run this time: {'; '.join(left)}.\n\n" if left else "")
        given.write.write_text(f"{before}{mark}\n{told}{end}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
