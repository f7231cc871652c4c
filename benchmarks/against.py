"""This build beside that of commit 0d060e8, in one run: each row in fresh processes, the two builds in turn.

python benchmarks/against.py [--rows stability,fresh,...] [--pairs 5]

Processor time is compared, as it depends least on what else a machine does; of each build the shortest counts. Every
row's answer is held against a known one, or against the other build's. The other build is taken from the history into
a temporary folder. Rows named US-Iran run on the dossier as of that commit, `benchmarks/us-iran-0d060e8/`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
COMMIT = "0d060e8"
IRAN = HERE / "us-iran-0d060e8"
CONCEPTS = ("nash", "gmr", "smr", "seq", "symseq")
#: Conflict -> its equilibria by concept, Nash first; `benchmarks/conflicts.py` writes it.
COUNTS = {
    "iran": (4, 823, 823, 14, 14),
    "2^14": (80, 4416, 4416, 1736, 1728),
}


def shortest(call: Callable[[], Any], times: int) -> tuple[float, Any]:
    """Processor seconds of the shortest call, and its answer; two are made before to warm up."""
    call()
    answer, taken = call(), []
    for _ in range(times):
        start = time.process_time()
        answer = call()
        taken.append(time.process_time() - start)
    return min(taken), answer


def digest(told: Any) -> str:
    """A short text that differs where answers do."""
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:12]


def five(path: str, concepts: tuple[str, ...] = CONCEPTS) -> Callable[[], Any]:
    """Model and concepts of a conflict that has been read."""
    import goodoffices
    from goodoffices.solutions.battery import battery

    try:
        from goodoffices.models.conflict.build import graph
    except ImportError:  # where the other build has it
        from goodoffices.models.build import graph
    dossier = goodoffices.open(path)
    return lambda: battery(graph(dossier), concepts)


def stability(path: str, times: int) -> dict[str, Any]:
    """`run("stability")`, then `to_dict()`."""
    import goodoffices

    dossier = goodoffices.open(path)
    run, result = shortest(lambda: goodoffices.run("stability", dossier), times)
    written, told = shortest(result.to_dict, 3)
    answer = told["answer"]
    judges = {name: one["equilibria"] for name, one in answer.get("judges", {}).items()}
    kept = [answer[name] for name in ("states", "equilibria", "counts", "stable", "status_quo")]
    counts = [answer["counts"][id] for id in CONCEPTS]
    size = next(finding.slots["states"] for finding in result.findings if finding.key == "stability-size")
    return {"run": run, "to_dict": written, "states": size, "counts": counts, "same": digest([kept, judges])}


def concepts(path: str, times: int, which: tuple[str, ...] = CONCEPTS) -> dict[str, Any]:
    """Building and so many concepts: warm, and the first time in this process."""
    run = five(path, which)
    start = time.process_time()
    run()
    first = time.process_time() - start
    warm, found = shortest(run, times)
    kept = {id: found.stable[id].tolist() for id in which}
    return {"first": first, "run": warm, "counts": [found.equilibria(id).size for id in CONCEPTS], "same": digest(kept)}


def bargained(name: str) -> dict[str, Any]:
    """A bargaining model on a made-up matter with round numbers, as people give them."""
    import numpy as np

    from goodoffices.solutions.bargaining import exchange, ktab

    try:
        from goodoffices.models.issue.issues import IssueModel
    except ImportError:  # where the other build has it
        from goodoffices.models.issues import IssueModel

    actors, issues = (34, 1) if name.startswith("ktab") else (15, 13)
    rng = np.random.default_rng(3)
    x = rng.integers(0, 21, (actors, issues)) * 5.0
    s, c = rng.integers(3, 20, (actors, issues)) / 20 * 0.95, rng.integers(1, 21, actors) / 20
    model = IssueModel.of(x, s, c)

    def run() -> Any:
        if actors == 34:
            return ktab.settle(model).path
        ties = exchange.over_ties(model, orders=50, rng=np.random.default_rng(1), rounds=10)
        return [exchange.settle(model, rounds=10).path, ties]

    taken, answer = shortest(run, 5)
    told = [np.round(part, 6).tolist() for part in answer]
    return {"run": taken, "counts": [], "same": digest(told)}


def job(name: str, path: str) -> dict[str, Any]:
    """What one process measures."""
    if name.startswith(("ktab", "exchange")):
        return bargained(name)
    if name in ("stability", "2^14"):
        return stability(path, 5 if name == "stability" else 3)
    if name.startswith("six"):
        return concepts(path, 10, (*CONCEPTS, "sim"))
    if name.startswith("per"):
        found = stability(path, 1)
        return {"per state": found.pop("run") / found["states"], "counts": found["counts"], "same": found["same"]}
    return concepts(path, 20)


def written(folder: Path) -> dict[str, str]:
    """Row to the folder of its conflict."""
    sys.path[:0] = [str(HERE)]
    from conflicts import Conflict, dealt

    from goodoffices.formats import native_write

    made = {"stability": IRAN, "five concepts, US-Iran": IRAN}
    whole = dealt(14)
    conflicts = {
        "2^14": Conflict(whole.options, [], whole.statements),
        "five concepts, 208 states": _some(208),
        "five concepts, 416 states": _some(416),
        "six concepts, 832 states": _some(832),
        **{f"per state, 2^{options}": dealt(options) for options in range(12, 21, 2)},
        **{f"per state, 2^{options}": dealt(options) for options in (18, 19)},
    }
    made |= {"ktab, 34 actors": folder, "exchange, 15 actors x 13 issues, 10 rounds, 50 orders of ties": folder}
    for name, conflict in conflicts.items():
        made[name] = folder / name.replace(",", "").replace(" ", "-").replace("^", "")
        native_write.write(conflict.dossier(), made[name])
    return {name: str(path) for name, path in made.items()}


def _some(states: int) -> Any:
    """Five actors, and patterns that leave 13 of 16 combinations."""
    from conflicts import conflict

    options = {208: 8, 416: 9, 832: 10}[states]
    made = conflict(sorted(k % 5 for k in range(options)), ["both"] * options)
    return type(made)(made.options, [{0: 1, 3: 1, 5: 1}, {1: 1, 4: 1, 6: 0, 7: 1}], made.statements)


def build(folder: Path) -> Path:
    """The other build's source folder."""
    packed = subprocess.run(["git", "archive", COMMIT, "src"], cwd=HERE.parent, stdout=subprocess.PIPE, check=True)
    with tarfile.open(fileobj=BytesIO(packed.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder / "src"


def spawn(source: Path, arguments: list[str], **more: str) -> tuple[str, float]:
    """What a fresh process of a build prints, and its processor seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    env = {**os.environ, "PYTHONPATH": str(source), **more}
    done = subprocess.run([sys.executable, *arguments], env=env, stdout=subprocess.PIPE, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return done.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


#: What each build says lasts under SEQ; this one tells apart the one state that no move leads out of.
TOLD = {"before": "14 states can last", "after": "13 states can last"}
COMMAND = "import sys; sys.argv[0] = 'goodoffices'; from goodoffices.cli.main import main; main()"


def fresh(
    sources: dict[str, Path], folder: Path, pairs: int, words: list[str]
) -> Iterator[tuple[str, dict[str, float]]]:
    """Whole processes of commands on US-Iran, with the kernels' cache filled and empty."""
    jobs = {
        "fresh process: goodoffices stability, US-Iran, cache filled": (["stability", str(IRAN)], "kept"),
        "fresh process: goodoffices stability, US-Iran, cache empty": (["stability", str(IRAN)], "new"),
        "fresh process: goodoffices brief, US-Iran": (["brief", str(IRAN)], "kept"),
    }
    for name, (command, cache) in jobs.items():
        if not any(word in name for word in words):
            continue
        taken: dict[str, list[float]] = {build: [] for build in sources}
        for turn in range(pairs + (cache == "kept")):
            for which, source in sources.items():
                place = folder / "cache" / which / (f"{name}-{turn}" if cache == "new" else "kept")
                place.mkdir(parents=True, exist_ok=True)
                page = ["--output", str(folder / f"{which}-{turn}.html")] if command[0] == "brief" else []
                text, spent = spawn(source, ["-c", COMMAND, *command, *page], NUMBA_CACHE_DIR=str(place))
                assert command[0] == "brief" or TOLD[which] in " ".join(text.split()), text
                assert not page or "2,305" in Path(page[1]).read_text(), "the brief tells how many states there are"
                taken[which].append(spent)
        yield name, {which: min(times) for which, times in taken.items()}


def measured(name: str, path: str, sources: dict[str, Path], pairs: int) -> dict[str, dict[str, Any]]:
    """The figures of a row for both builds, which give the same answers."""
    found: dict[str, list[dict[str, Any]]] = {which: [] for which in sources}
    for _ in range(pairs):
        for which, source in sources.items():
            text, _ = spawn(source, [__file__, "--job", name, path])
            found[which].append(json.loads(text))
    answers = {(one["same"], tuple(one["counts"])) for row in found.values() for one in row}
    assert len(answers) == 1, (name, answers)
    known = {"stability": "iran", "five concepts, US-Iran": "iran"}.get(name, name)
    assert known not in COUNTS or COUNTS[known] == answers.pop()[1], name
    figures = ("run", "first", "to_dict", "per state")
    return {
        which: {figure: min(one[figure] for one in row) for figure in figures if figure in row[0]}
        for which, row in found.items()
    }


def line(what: str, before: float, after: float) -> str:
    """One line of the table, in milliseconds; in microseconds by state."""
    if what.endswith("per state"):
        return f"| {what} | {before * 1e6:,.1f} us | {after * 1e6:,.1f} us | {before / after:.1f} x |"
    return f"| {what} | {before * 1e3:,.1f} ms | {after * 1e3:,.1f} ms | {before / after:.1f} x |"


def main() -> None:
    """Run the rows asked for and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", help="only rows whose names hold one of these words, parted by commas")
    parser.add_argument("--pairs", type=int, default=3, help="how often each row is run by each build")
    parser.add_argument("--job", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.job:
        print(json.dumps(job(*given.job)))
        return
    wanted = (given.rows or "").split(",")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # both builds as they are once installed
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
        sources = {"before": build(folder / "other"), "after": HERE.parent / "src"}
        print(f"| processor time | {COMMIT} | this build | faster by |\n| --- | ---: | ---: | ---: |")
        for name, path in written(folder).items():
            if any(word in name for word in wanted):
                found = measured(name, path, sources, given.pairs)
                for figure, value in found["before"].items():
                    print(line(f"{name}: {figure}", value, found["after"][figure]), flush=True)
        for name, times in fresh(sources, folder, given.pairs, wanted):
            print(line(name, times["before"], times["after"]), flush=True)


if __name__ == "__main__":
    main()
