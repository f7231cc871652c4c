"""What is marked is not written out by commands that cannot leave it out, unless they are told to."""

import json

import click
import pytest
from click.testing import CliRunner

from dossier.small import TALKS, talks
from goodoffices.analyses import ANALYSES
from goodoffices.cli.main import COMMANDS, goodoffices
from goodoffices.errors import BadInput
from goodoffices.store import opening

MORE = {"why": ["status-quo", "a"], "coalitions": ["status-quo"]}
#: They leave out what is marked themselves, write a dossier whole with its markings, or print nothing of one.
OTHERS = {"brief", "sheet", "convert", "new"}


@pytest.fixture(scope="module")
def marked(tmp_path_factory):
    path = tmp_path_factory.mktemp("talks") / "talks.toml"
    event = [TALKS["event"][0] | {"marking": "restricted"}]
    opening.save(talks(event=event), path)
    opening.save(talks(event=event, rule=[]), path.parent / "other.toml")
    return str(path)


def _more(id, marked):
    return [marked.replace("talks.toml", "other.toml")] if id == "compare" else MORE.get(id, [])


def asked(*words):
    made = CliRunner().invoke(goodoffices, [str(word) for word in words])
    return made.exception, made.stdout


@pytest.mark.parametrize("id", ANALYSES.ids)
def test_no_answer_is_written_out_whole_unless_it_is_meant(id, marked):
    more = _more(id, marked)
    refused, told = asked(id, marked, *more, "--json")
    assert isinstance(refused, BadInput)
    assert "--json would write them out whole" in str(refused)
    assert told == ""
    meant, told = asked(id, marked, *more, "--json", "--all-markings")
    if id != "backtest":  # nothing is settled in these talks
        assert meant is None
        assert json.loads(told)["analysis"] == id


@pytest.mark.parametrize("id", [card.id for card in ANALYSES if card.figure])
def test_nor_is_a_figure(id, marked, tmp_path):
    more = _more(id, marked)
    refused, _ = asked(id, marked, *more, "--figure", tmp_path / "x.svg")
    assert "--figure would write them out whole" in str(refused)
    assert not (tmp_path / "x.svg").exists()


def test_nor_is_a_seal(marked, tmp_path):
    refused, _ = asked("forecast", marked, "--draws", 0, "--seal", tmp_path / "x.json")
    assert "--seal would write them out whole" in str(refused)
    assert not (tmp_path / "x.json").exists()
    meant, _ = asked("forecast", marked, "--draws", 0, "--all-markings", "--seal", tmp_path / "x.json")
    assert meant is None
    assert (tmp_path / "x.json").exists()


def test_the_dossier_compared_with_counts_too(marked):
    refused, _ = asked("compare", "us-iran-2025", marked, "--json")
    assert "'small' holds records that are not for all" in str(refused)


@pytest.mark.parametrize("words", [["check"], ["claims"], ["claims", "--rules"], ["claims", "--check"]])
def test_nor_is_the_ledger(words, marked):
    command, *flags = words
    refused, told = asked(command, marked, *flags, "--json")
    assert "--json would write them out whole" in str(refused)
    assert told == ""
    assert json.loads(asked(command, marked, *flags, "--json", "--all-markings")[1]) is not None


@pytest.mark.parametrize("words", [["accept", "c1"], ["reject", "c1", "--reason", "duplicate"]])
def test_nor_is_a_decision_and_it_is_not_taken(words, marked):
    command, *more = words
    before = opening.open(marked)
    refused, _ = asked(command, marked, *more, "--by", "Ann", "--json")
    assert "--json would write them out whole" in str(refused)
    assert opening.open(marked) == before


def test_without_a_file_or_json_nothing_is_asked(marked):
    assert asked("stability", marked)[0] is None
    assert asked("stability", "us-iran-2025", "--concept", "nash", "--json")[0] is None


def test_every_command_that_prints_of_a_dossier_has_the_option():
    context = click.Context(goodoffices)
    for name in (*ANALYSES.ids, *COMMANDS):
        command = goodoffices.get_command(context, name)
        names = {parameter.name for parameter in command.params}
        if {"dossier", "as_json"} <= names and name not in OTHERS:
            assert "all_markings" in names, name
