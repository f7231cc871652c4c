"""Recorded runs of every analysis on a dossier; GOODOFFICES_RECORD=1 writes them anew."""

import json
import os
from collections import Counter
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import goodoffices
from goodoffices.analyses import ANALYSES
from goodoffices.desk.schemas import schema_of

RECORDED = Path(__file__).parent / "recorded"
RUNS = {
    "stability": {},
    "stability-sceptic": {"judge": "sceptic"},
    "stability-single-mover": {"sequence": "single_mover"},
    "stability-structure": {"concept": ("nash",), "structure": "russia+iran"},
    "stability-turns": {"concept": ("lh",), "movers": "usa,iran,russia,israel,saudi-arabia,armed-groups"},
    "stability-no-turns": {"concept": ("lh", "nm")},
    "conditions": {"judge": "team"},
    "signals": {},
    "signals-later": {"as_of": "2025-07-01"},
    "why-status-quo": {"state": "status-quo"},
    "why-interim-accord": {"state": "interim-accord", "actor": "iran"},
    "preferences": {},
    "evolution": {},
    "coalitions": {"state": "talks-through-russia"},
    "spoilers": {},
    "inverse": {"target": "regional-accord"},
    "compare-judges": {"judge": "team", "other_judge": "sceptic"},
    "mediator": {"target": "direct-talks", "most": 2},
    "mediator-nothing": {"target": "deadlock", "most": 1},
    "behaviour": {},
    "perception": {},
    "sensitivity": {"draws": 60, "switched": 10, "swaps": 2, "below": "B2"},
    "indicators": {},
    "indicators-later": {"as_of": "2025-07-01"},
    "corroboration": {},
    "contradictions": {},
    "evidence": {},
    "forecast": {},
    "forecast-every-model": {"model": ("exchange", "ktab", "challenge", "nash"), "draws": 20, "seed": 3},
    "exchange": {},
    "exchange-rounds": {"rounds": 2, "reading": "definition"},
    "zone": {},
    "package": {},
    "package-nash": {"accord": "nash"},
    "backtest": {},
}
#: Questions of scales and packages are put to a matter made up for tests, whose numbers stay as they are.
RIVER = Path(__file__).parents[1] / "bargaining" / "river.toml"
ON_SCALES = ("forecast", "exchange", "package", "backtest")
#: Who sees another game is asked of a matter in which somebody does.
MISREAD = Path(__file__).parent / "misread.toml"


@pytest.fixture(scope="module")
def dossiers():
    talks, river, misread = (goodoffices.open(one) for one in ("us-iran-2025", RIVER, MISREAD))
    return {id: river if id in ON_SCALES else misread if id == "perception" else talks for id in ANALYSES.ids}


def record(result):
    """A run in so few lines that a person can read a change: states without their levels, long lists by their ends."""

    def short(value):
        if isinstance(value, dict) and {"state", "levels"} <= set(value):
            return {key: part for key, part in value.items() if key != "levels"}
        if isinstance(value, float) and result.analysis in ON_SCALES:
            return round(value, 6) + 0.0  # solvers differ in the last digits
        if isinstance(value, dict) and len(value) > 20:
            return {"entries": len(value), "first": next(iter(value))}
        if isinstance(value, dict):
            return {key: short(part) for key, part in value.items() if key != "states"}
        if isinstance(value, list) and len(value) > 20 and all(isinstance(part, int) for part in value):
            return [len(value), *value[:5], sum(value)]
        if isinstance(value, list) and len(value) > 12 and isinstance(value[0], list | dict):
            return [len(value), *(short(part) for part in value[:2])]
        return [short(part) for part in value] if isinstance(value, list) else value

    return {
        "findings": dict(sorted(Counter(finding.key for finding in result.findings).items())),
        "tables": {table.id: len(table.rows) for table in result.tables},
        "because": len(result.because),
        "answer": short(result.to_dict()["answer"]),
    }


@pytest.mark.parametrize("name", RUNS)
def test_run_is_as_recorded(name, dossiers, tmp_path):
    analysis = name.split("-")[0]
    result = goodoffices.run(analysis, dossiers[analysis], **RUNS[name])
    Draft202012Validator(schema_of(analysis)).validate(result.to_dict()["answer"])
    saved = tmp_path / "result.json"
    saved.write_text(json.dumps(result.to_dict()), encoding="utf-8")
    assert goodoffices.load(saved) == result
    found = json.dumps(record(result), indent=1, ensure_ascii=False) + "\n"
    path = RECORDED / f"{name}.json"
    if os.environ.get("GOODOFFICES_RECORD"):
        path.write_text(found, encoding="utf-8")
    beside = tmp_path / f"{name}.json"
    beside.write_text(found, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == found, f"differs from {path}; what came out is in {beside}"


@pytest.mark.parametrize("id", ANALYSES.ids)
def test_every_analysis_has_a_recorded_run(id):
    assert [name for name in RUNS if name.split("-")[0] == id and (RECORDED / f"{name}.json").exists()]


@pytest.mark.parametrize("name", RUNS)
def test_the_same_run_gives_the_same_bytes(name, dossiers):
    analysis = name.split("-")[0]
    dossier = dossiers[analysis]
    first, second = (json.dumps(goodoffices.run(analysis, dossier, **RUNS[name]).to_dict()) for _ in range(2))
    assert first == second
