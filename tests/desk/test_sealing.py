"""Sealed forecasts: what is in them, that no change goes unseen, and how they are scored."""

import json
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.desk.running import run
from goodoffices.errors import BadInput, Broken
from goodoffices.seals import sealing
from goodoffices.seals.scoring import outcomes_of, score
from goodoffices.seals.sealing import inputs_of, seal, verify
from goodoffices.store.opening import open as opened
from goodoffices.store.opening import seen_on

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
    assert content["forecast"] == result.to_dict()["answer"]
    assert content["version"] == result.version
    assert content["parameters"]["seed"] == 5
    assert content["made"] == "2025-03-05"
    inputs = inputs_of(content)
    assert [p.position for p in inputs.position] == [p.position for p in RIVER.position]
    assert all(issue.outcome is None for issue in inputs.issue)
    again = run("forecast", inputs, draws=20, seed=5)
    assert again.to_dict()["answer"] == content["forecast"]


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


def _resealed(content):
    """Content with a hash that fits, written as a seal is: what anyone can make."""
    return sealing._written(content, sealing._hash(content))


OTHERWISE = {
    "a key twice": lambda text: text.replace(' "sha256"', ' "sha256": "x",\n "sha256"'),
    "a key twice within": lambda text: text.replace('"made": ', '"made": "2020-01-01",\n  "made": ', 1),
    "a key beside": lambda text: text.replace(' "sha256"', ' "other": 1,\n "sha256"'),
    "a number spelled otherwise": lambda text: (
        text.replace('"draws": 20', '"draws": 20.0')
        and text.replace('"capability": 1.0', '"capability": 1.00').replace('"salience": 0.5', '"salience": 5e-1')
    ),
    "no line ends": lambda text: json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True),
    "another order": lambda text: json.dumps(dict(reversed(json.loads(text).items())), ensure_ascii=False, indent=1),
    "other letters": lambda text: json.dumps(json.loads(text), sort_keys=True, indent=2) + "\n",
}


@pytest.mark.parametrize("change", OTHERWISE)
def test_one_writing_of_it_is_accepted(sealed, tmp_path, change):
    text = sealed[0].read_text(encoding="utf-8")
    other = OTHERWISE[change](text)
    assert other != text
    (tmp_path / "x.json").write_text(other, encoding="utf-8")
    with pytest.raises(Broken, match="not written as it was sealed"):
        verify(tmp_path / "x.json")


def _said(content, value):
    told = json.loads(json.dumps(content["forecast"]))
    told["issues"]["flow"]["models"] = {"mean": value}
    return told


DAMAGED = {
    "another kind": lambda content: content | {"kind": "a letter"},
    "no inputs": lambda content: content | {"inputs": {}},
    "inputs of another kind": lambda content: content | {"inputs": {"option": []}},
    "inputs that do not fit": lambda content: content | {"inputs": content["inputs"] | {"actor": []}},
    "no forecast": lambda content: content | {"forecast": {}},
    "a forecast without a mean": lambda content: content | {"forecast": {"issues": {"flow": {"own": {"mean": 1}}}}},
    "something more": lambda content: content | {"more": 1},
    "a forecast beyond all numbers": lambda content: content | {"forecast": _said(content, 1e308)},
    "no dossier": lambda content: content | {"about": {}},
    "parameters of another kind": lambda content: content | {"parameters": []},
    "a list": lambda content: [content],
    "nothing": lambda _: None,
}


@pytest.mark.parametrize("change", DAMAGED)
def test_a_damaged_seal_is_told_to_be_so_even_if_its_hash_fits(sealed, tmp_path, change):
    content = json.loads(sealed[0].read_text(encoding="utf-8"))["sealed"]
    (tmp_path / "x.json").write_text(_resealed(DAMAGED[change](content)), encoding="utf-8")
    with pytest.raises(Broken, match=r"x\.json: this "):
        verify(tmp_path / "x.json")


def test_a_forged_seal_is_intact_by_itself_and_told_from_the_published_one(sealed, tmp_path):
    content = json.loads(sealed[0].read_text(encoding="utf-8"))["sealed"]
    (tmp_path / "x.json").write_text(_resealed(content | {"made": "2020-01-01"}), encoding="utf-8")
    assert verify(tmp_path / "x.json")["made"] == "2020-01-01"
    with pytest.raises(Broken, match="not what was published"):
        verify(tmp_path / "x.json", sealed[2])
    assert verify(sealed[0], f" {sealed[2].upper()}\n")["sha256"] == sealed[2]


@pytest.mark.parametrize("digest", ["", "abc", "g" * 64, "0" * 63, "sha256"])
def test_a_hash_that_is_none_is_bad_input(sealed, digest):
    with pytest.raises(BadInput, match="is no SHA-256"):
        verify(sealed[0], digest)


@pytest.mark.parametrize(
    "word", ["flow=nan", "flow=inf", "flow=-inf", "flow=", "=3", "flow=1e999", "x" * 5000 + "=1", "\0=1"]
)
def test_a_score_argument_that_is_none_is_bad_input(sealed, word):
    with pytest.raises(BadInput):
        outcomes_of(verify(sealed[0]), [word])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"sealed": {}, "sha256": ""}',
        '{"sealed": [NaN], "sha256": "x"}',
        "x",
        '{"sealed": ' + "[" * 100_000 + "]" * 100_000 + ', "sha256": "x"}',
        '{"sealed": ' + '{"a":' * 500 + "1" + "}" * 500 + ', "sha256": "x"}',
        '{"sealed": ' + "9" * 5000 + ', "sha256": "x"}',
        '{"sealed": "\\ud800", "sha256": "x"}',
    ],
    ids=lambda text: text[:40],
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
    assert [one.error for one in answer.issues.values()] == pytest.approx(errors)
    assert answer.models["mean"].mae == pytest.approx(sum(errors) / 2)
    assert answer.models["constant"].mae == pytest.approx((0 + 50 - 400 / 9) / 2)
    assert answer.within_published == sum(error <= 17.5 for error in errors)


def test_outcomes_come_from_dossiers_and_words_in_their_order(sealed):
    content = verify(sealed[0])
    river = str(Path(__file__).parents[1] / "bargaining" / "river.toml")
    assert outcomes_of(content, [river]) == {"flow": 300, "pace": 7}
    assert outcomes_of(content, [river, "flow=240"]) == {"flow": 240, "pace": 7}
    for words in ([], ["chicken"]):
        with pytest.raises(BadInput):
            outcomes_of(content, words)
