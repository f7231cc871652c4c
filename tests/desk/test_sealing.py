"""Sealed forecasts: what is in them, that no change goes unseen, and how they are scored."""

import json
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.desk.opening import open as opened
from goodoffices.desk.opening import seen_on
from goodoffices.desk.running import run
from goodoffices.desk.scoring import outcomes_of, score
from goodoffices.desk.sealing import inputs_of, seal, verify
from goodoffices.errors import BadInput, Broken

RIVER = seen_on(opened(Path(__file__).parents[1] / "bargaining" / "river.toml"), None)
MADE = date(2025, 3, 5)


@pytest.fixture(scope="module")
def sealed(tmp_path_factory):
    path = tmp_path_factory.mktemp("seal") / "forecast.json"
    result = run("forecast", RIVER, draws=20, seed=5)
    return path, result, seal(result, RIVER, path, made=MADE)


def test_it_holds_forecast_inputs_version_and_hash(sealed):
    path, result, digest = sealed
    content = verify(path)
    assert content["sha256"] == digest
    assert content["forecast"] == result.answer
    assert content["version"] == result.version
    assert content["parameters"]["seed"] == 5
    assert content["made"] == "2025-03-05"
    inputs = inputs_of(content)
    assert [p.position for p in inputs.position] == [p.position for p in RIVER.position]
    assert all(issue.outcome is None for issue in inputs.issue)
    again = run("forecast", inputs, draws=20, seed=5)
    assert again.answer == content["forecast"]


def test_the_same_forecast_has_the_same_hash(sealed, tmp_path):
    _, result, digest = sealed
    assert seal(result, RIVER, tmp_path / "again.json", made=MADE) == digest
    assert seal(result, RIVER, tmp_path / "later.json", made=date(2025, 3, 6)) != digest
    assert sorted(file.name for file in tmp_path.iterdir()) == ["again.json", "later.json"]


def test_nothing_is_written_over(sealed):
    path, result, _ = sealed
    before = path.read_bytes()
    with pytest.raises(BadInput, match="something here already"):
        seal(result, RIVER, path, made=MADE)
    assert path.read_bytes() == before
    assert len(list(path.parent.iterdir())) == 1


@pytest.mark.parametrize("links", [True, False])
def test_where_there_are_no_links_a_place_is_held_all_the_same(sealed, tmp_path, monkeypatch, links):
    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    if not links:
        monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "new" / "x.json"
    digest = seal(sealed[1], RIVER, path, made=MADE)
    assert verify(path)["sha256"] == digest
    assert [file.name for file in path.parent.iterdir()] == ["x.json"]
    with pytest.raises(BadInput, match="something here already"):
        seal(sealed[1], RIVER, path, made=MADE)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False))
def test_no_change_of_a_value_goes_unseen(sealed, tmp_path_factory, rnd):
    found = json.loads(sealed[0].read_text(encoding="utf-8"))
    place = found["sealed"]
    while True:
        key = rnd.choice([*place]) if isinstance(place, dict) else rnd.randrange(len(place))
        if not isinstance(place[key], dict | list) or not place[key]:
            break
        place = place[key]
    place[key] = "other" if place[key] != "other" else 1
    path = tmp_path_factory.mktemp("edited") / "x.json"
    path.write_text(json.dumps(found), encoding="utf-8")
    with pytest.raises(Broken, match="not what was sealed"):
        verify(path)


def test_other_white_space_and_order_are_the_same_forecast(sealed, tmp_path):
    found = json.loads(sealed[0].read_text(encoding="utf-8"))
    turned = {"sha256": found["sha256"], "sealed": dict(reversed(found["sealed"].items()))}
    (tmp_path / "x.json").write_text(json.dumps(turned), encoding="utf-8")
    assert verify(tmp_path / "x.json") == verify(sealed[0])


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"sealed": {}, "sha256": ""}', '{"sealed": [NaN], "sha256": "x"}', "x"]
)
def test_what_is_no_seal_is_broken(tmp_path, text):
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    with pytest.raises(Broken, match=r"x\.json: this is n"):
        verify(tmp_path / "x.json")


def test_scores_by_hand(sealed):
    content = verify(sealed[0])
    outcomes = outcomes_of(content, ["flow=300", "pace=7"])
    answer = score(content, outcomes).answer
    told = content["forecast"]["issues"]
    errors = [abs(told["flow"]["mean"] - 50), abs(told["pace"]["mean"] - 400 / 9)]
    assert [one["error"] for one in answer["issues"].values()] == pytest.approx(errors)
    assert answer["models"]["mean"]["mae"] == pytest.approx(sum(errors) / 2)
    assert answer["models"]["constant"]["mae"] == pytest.approx((0 + 50 - 400 / 9) / 2)
    assert answer["within_published"] == sum(error <= 17.5 for error in errors)


def test_outcomes_come_from_dossiers_and_words_in_their_order(sealed):
    content = verify(sealed[0])
    river = str(Path(__file__).parents[1] / "bargaining" / "river.toml")
    assert outcomes_of(content, [river]) == {"flow": 300, "pace": 7}
    assert outcomes_of(content, [river, "flow=240"]) == {"flow": 240, "pace": 7}
    for words in ([], ["chicken"]):
        with pytest.raises(BadInput):
            outcomes_of(content, words)
