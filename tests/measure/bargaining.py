"""Measurements of the bargaining models on inputs and golden results that may not ship; rows for `docs/measured.md`.

No test needs them. `folder/data/bargaining` holds what its README lists.
"""

from __future__ import annotations

import csv
import json
import re
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

import goodoffices
from goodoffices.errors import BadInput
from goodoffices.formats import decide, ktab, ktab_xml
from goodoffices.formats.issue_tables import Tables
from goodoffices.models.issue.issues import IssueModel, from_dossier, from_records
from goodoffices.models.package import CoalitionGame, VotingGame, memberships
from goodoffices.solutions.bargaining import challenge, exchange, mean, median, smp
from goodoffices.solutions.bargaining import ktab as ktab_model
from goodoffices.solutions.coalition import COALITION

#: KTAB's expert tables in the catalogue, by the last word of their names.
TABLES = {"policy": "Policy", "competitive": "Competitive", "combined": "Pol-Comp"}


def rows(folder: Path) -> list[dict[str, Any]]:
    """All rows that `folder` allows; each has what, figure, unit, bound and ok."""
    data = folder / "data" / "bargaining"
    if not data.is_dir():
        return []
    return [
        *exchanges(data),
        *ktabs(data),
        *challenges(data),
        *powers(data),
        talmud(),
        *readers(data),
        *catalogue(data),
        *forecasts(data),
    ]


def row(what: str, figure: float, unit: str, bound: float, ok: bool | None = None) -> dict[str, Any]:
    """A row; ok when the figure is within the bound, unless said."""
    return {"what": what, "figure": figure, "unit": unit, "bound": bound, "ok": figure <= bound if ok is None else ok}


def model_of(tables: Tables) -> IssueModel:
    """The issue model of a table."""
    return from_records([actor.id for actor in tables.actors], tables.issues, tables.positions)


def best(run: Callable[[], Any], times: int = 5) -> float:
    """The shortest of several runs in seconds, after one to warm up."""
    run()
    shortest = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        run()
        shortest = min(shortest, time.perf_counter() - start)
    return shortest


def exchanges(data: Path) -> list[dict[str, Any]]:
    """The exchange against the golden rounds, exact and in floating point, and both against each other."""
    golden = json.loads((data / "golden" / "sample_data_exact_rational.json").read_text())["rounds"]
    model = model_of(decide.read_issues(data / "decide" / "sample_data.txt"))
    found = []
    for exact in (True, False):
        played = exchange.settle(model, rounds=len(golden), exact=exact).detail
        worst = max(
            np.abs(ours - list(theirs.values())).max()
            for round_, expected in zip(played, golden, strict=True)
            for ours, theirs in ((round_.after, expected["mds_voting"]), (round_.before, expected["mds_preference"]))
        )
        counts = all(
            (r.candidates, r.valid, len(r.made)) == (g["candidates"], g["valid"], g["realized"])
            for r, g in zip(played, golden, strict=True)
        )
        kind = "exact" if exact else "floating point"
        found.append(row(f"exchange, sample_data, 4 rounds, {kind}", worst, "percent", 1e-7))
        found.append(row(f"exchange, sample_data, counts of trades, {kind}", float(not counts), "differences", 0))
    ties = sum(round_.ties for round_ in played)
    found.append(row("exchange, sample_data, ties seen in 4 rounds", ties, "ties", 7, ties == 7))
    for name, rounds, seen in (("copenhagen", 4, 22), ("cop21", 3, 17)):
        model = model_of(decide.read_issues(data / "decide" / f"{name}.csv"))
        one, other = (exchange.settle(model, rounds=rounds, exact=exact) for exact in (True, False))
        found.append(
            row(f"exchange, {name}, exact against floating point", np.abs(one.path - other.path).max(), "percent", 1e-7)
        )
        ties = sum(round_.ties for round_ in other.detail)
        found.append(row(f"exchange, {name}, ties seen in {rounds} rounds", ties, "ties", seen, ties == seen))
        found.append(
            row(f"exchange, {name}, 10 rounds", best(lambda m=model: exchange.settle(m, rounds=10)), "s", 0.06)
        )
    return found


def ktabs(data: Path) -> list[dict[str, Any]]:
    """KTAB's default configuration against its printed positions (0.1), probabilities and fractional changes."""
    golden = json.loads((data / "golden" / "ktab_default.json").read_text())
    found = []
    for name, expected in golden.items():
        tables = ktab.read_issues(data / "ktab" / f"{name}.csv")
        turns = ktab_model.settle(model_of(tables)).detail
        labels = [issue.label for issue in tables.issues]
        positions = [[expected["positions"][f"{a.name}, {label}"] for label in labels] for a in tables.actors]
        chances = [expected["prob"][f"{a.name}, prob"] for a in tables.actors]
        compared = (
            ("positions", turns.positions - np.array(positions).transpose(2, 0, 1), 0.1),
            ("probabilities", turns.probability - np.array(chances).T, 5e-5),
            ("risk attitudes", turns.risk[0] - expected["risk_attitudes_turn0"], 5.1e-4),
            ("fractional changes", turns.change - expected["fractional_change"], 5.1e-5),
        )
        for what, difference, bound in compared:
            found.append(row(f"ktab, {name}, {what}", float(np.abs(difference).max()), "", bound))
    model = model_of(ktab.read_issues(data / "ktab" / "SOE-Competitive.csv"))
    found.append(row("ktab, 34 actors", best(lambda: ktab_model.settle(model)), "s", 0.3))
    return found


def emissions(data: Path) -> IssueModel:
    """The EC table, in years from 4 to 10."""
    with (data / "ec_car_emissions_1994.csv").open() as file:
        table = list(csv.DictReader(file))
    numbers = [[float(r[name]) for r in table] for name in ("position_years", "salience", "capability")]
    return IssueModel.of(*numbers, actors=[r["actor"] for r in table], issues=("years",), ends=[(4, 10)])


def challenges(data: Path) -> list[dict[str, Any]]:
    """The coded reading against the replica's log of 12 rounds: medians, means and every move."""
    text = (data / "golden" / "jmckib_emissions_12rounds.txt").read_text()
    model = emissions(data)
    found = challenge.settle(model, rounds=12, reading="scholz-code")
    years = model.to_own(found.detail.positions)[:, :, 0]
    medians, means = (
        np.array([float(n) for n in re.findall(rf"{what} position: (\S+)", text)]) for what in ("Median", "Mean")
    )
    worst = max(
        abs(years[number, model.actors.index(actor)] - float(to))
        for number, part in enumerate(text.split("ROUND ")[1:], 1)
        for actor, to in re.findall(r"^(\w+) (?:compromises|loses|capitulates).*?new_pos = (\S+)", part, re.S | re.M)
    )
    return [
        row("challenge, replica, medians", np.abs(model.to_own(found.path)[:, 0] - medians).max(), "years", 1e-9),
        row("challenge, replica, means", np.abs(model.to_own(found.detail.mean)[:, 0] - means).max(), "years", 1e-9),
        row("challenge, replica, moves", worst, "years", 1e-9),
    ]


def powers(data: Path) -> list[dict[str, Any]]:
    """Power indices of known bodies: fractions exactly, printed figures to their last digit."""
    golden = json.loads((data / "power_index_goldens.json").read_text())
    bodies: dict[str, tuple[tuple[int, ...], int, list[int]]] = {
        "UNSC": ((7,) * 5 + (1,) * 10, 39, [0, 5]),
        "EEC": ((4, 4, 4, 2, 2, 1), 12, [0, 1, 2, 3, 4, 5]),
        "[51": ((50, 49, 1), 51, [0, 1, 2]),
        "EU15": ((10, 10, 10, 10, 8, 5, 5, 5, 5, 4, 4, 3, 3, 3, 2), 62, [0, 4, 5, 9, 11, 14]),
    }
    found = []
    for name, expected in golden.items():
        weights, quota, places = next(body for key, body in bodies.items() if name.startswith(key))
        game = VotingGame(tuple(f"v{i}" for i in range(len(weights))), weights, quota)
        index = COALITION["shapley_shubik"].run(game).exact
        for key, shares in expected.items():
            values = list(shares.values()) if isinstance(shares, dict) else shares
            if key.startswith("shapley"):
                wrong = sum(index[i] != Fraction(str(v)) for i, v in zip(places, values, strict=True))
                found.append(row(f"Shapley-Shubik, {name}", wrong, "wrong fractions", 0))
            else:
                share = COALITION["banzhaf"].run(game).share
                worst = max(abs(share[i] - v) for i, v in zip(places, values, strict=True))
                found.append(row(f"Banzhaf, {name}", worst, "", 5e-7))
    return found


def talmud() -> dict[str, Any]:
    """The three estates of the Mishna, claims 100, 200 and 300: nucleolus."""
    claims, worst = np.array([100, 200, 300]), 0.0
    for estate, shares in ((100, [100 / 3] * 3), (200, [50, 75, 75]), (300, [50, 100, 150])):
        game = CoalitionGame.of("abc", [max(0, estate - claims[~inside].sum()) for inside in memberships(3)])
        worst = max(worst, float(np.abs(COALITION["nucleolus"].run(game).share - shares).max()))
    return row("nucleolus, Talmud, three estates", worst, "", 1e-7)


def readers(data: Path) -> list[dict[str, Any]]:
    """The files of the field: how many are read, and the faults of the two that have some."""
    read = 0
    files = [*sorted((data / "decide").iterdir()), *sorted((data / "ktab").glob("*.csv"))]
    for path in files:
        try:
            (decide if path.parent.name == "decide" else ktab).read_issues(path)
            read += 1
        except BadInput:
            continue
    found = [
        row("files of DECIDE and KTAB read (one is to be refused)", read, f"of {len(files)}", 0, read == len(files) - 1)
    ]
    for reader, path, lines in (
        (decide, data / "decide" / "copenhagen_with_errors.csv", [86, 87]),
        (ktab_xml, data / "ktab" / "smpExample.xml", [32]),
    ):
        try:
            reader.read_issues(path)
            told: list[int | None] = []
        except BadInput as error:
            told = [fault.line for fault in error.faults]
        found.append(row(f"lines of the faults of {path.name}: {told}", len(told), "faults", 0, told == lines))
    return found


def catalogue(data: Path) -> list[dict[str, Any]]:
    """The tables of the catalogue against the files they were made from: numbers that differ."""
    tables = {f"efird2016-soe-{name}": f"SOE-{file}" for name, file in TABLES.items()}
    pairs = {name: model_of(ktab.read_issues(data / "ktab" / f"{file}.csv")) for name, file in tables.items()}
    pairs["buenodemesquita1994-emissions"] = emissions(data)
    found = []
    for name, given in pairs.items():
        ours = from_dossier(goodoffices.open(name))
        fields = ("position", "salience", "capability", "ends")
        differ = sum(np.sum(~np.isclose(getattr(ours, f), getattr(given, f), rtol=0, atol=1e-12)) for f in fields)
        found.append(row(f"catalogue, {name}, numbers unlike the file", float(differ), "numbers", 0))
    return found


def forecasts(data: Path) -> list[dict[str, Any]]:
    """Where the models put the decision on car emissions, whose outcome was 8.833 years."""
    model = emissions(data)
    outcomes = {
        "mean": mean.settle(model),
        "median": median.settle(model),
        "smp": smp.settle(model),
        "challenge (scholz-paper)": challenge.settle(model),
        "challenge (enforceable)": challenge.settle(model, reading="enforceable"),
    }
    return [
        row(f"car emissions, {name}", float(model.to_own(found.outcome)[0]), "years (8.833 reported)", 10)
        for name, found in outcomes.items()
    ]


if __name__ == "__main__":
    import sys

    for found in rows(Path(sys.argv[1])):
        kept, figure = "ok " if found["ok"] else "NOT", f"{found['figure']:.3g} {found['unit']}"
        print(f"{kept} {found['what']:64}{figure} (bound {found['bound']:g})")
