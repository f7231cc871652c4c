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
OTHERS = {"brief", "sheet", "convert", "new", "undo", "redo", "version"}


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


def test_records_of_edits_count_too(tmp_path):
    edits = tmp_path / "edits.toml"
    edits.write_text(
        '[[edit]]\nop = "insert"\nkind = "fact"\n'
        '[edit.record]\nid = "f"\ntext = "qzx"\nstanding = "agreed"\nmarking = "secret"\n'
    )
    refused, told = asked("compare", "us-iran-2025", "--edits", edits, "--json")
    assert "the edits hold records that are not for all" in str(refused)
    assert told == ""


def test_nor_are_the_faults_of_a_dossier_that_cannot_be_read(tmp_path):
    file = tmp_path / "x.toml"
    file.write_text("[about]\nid = 'x'\ntitle = 'X'\n[[actor]]\nid = 'Qzx'\nname = 'N'\nmarking = 'secret'\n")
    refused, told = asked("check", file, "--json")
    assert "--json would write them out whole" in str(refused)
    assert told == ""
    assert "Qzx" in asked("check", file, "--json", "--all-markings")[1]
    file.write_text(file.read_text().replace("secret", "public"))
    assert "Qzx" in asked("check", file, "--json")[1]


def test_nor_is_a_score(tmp_path):
    seal, outcome = tmp_path / "x.json", tmp_path / "y.toml"
    assert asked("forecast", "buenodemesquita1994-emissions", "--draws", 0, "--seal", seal)[0] is None
    dossier = opening.open("buenodemesquita1994-emissions")
    issue = dossier.issue[0].model_copy(update={"outcome": dossier.issue[0].at(50), "marking": "secret"})
    opening.save(dossier.model_copy(update={"issue": (issue, *dossier.issue[1:])}), outcome)
    refused, told = asked("forecast", "score", seal, outcome, "--json")
    assert "--json would write them out whole" in str(refused)
    assert told == ""
    assert json.loads(asked("forecast", "score", seal, outcome, "--json", "--all-markings")[1])


@pytest.mark.parametrize(
    "words", [["stability"], ["claims"], ["check"], ["brief", "-o", "x.html"], ["sheet", "iceberg", "-o", "x.csv"]]
)
def test_who_is_shown_what_is_marked_is_told_so(words, marked, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    command, *more = words
    made = CliRunner().invoke(goodoffices, [command, marked, *more])
    assert "'small' holds records that are not for all" in made.stderr
    quiet = ["--marking", "public"] if command in ("brief", "sheet") else ["--all-markings"]
    made = CliRunner().invoke(goodoffices, [command, marked, *more, *quiet])
    assert "not for all" not in made.stderr


def test_a_format_without_markings_says_what_it_drops(tmp_path):
    dossier = opening.open("prisoners-dilemma")
    options = (dossier.option[0].model_copy(update={"marking": "secret"}), *dossier.option[1:])
    opening.save(dossier.model_copy(update={"option": options}), tmp_path / "x.toml")
    made = CliRunner().invoke(goodoffices, ["convert", str(tmp_path / "x.toml"), str(tmp_path / "x.gmcr")])
    assert "1 record marked as not for all: the format has no place for a marking" in made.stderr
    assert opening.convert(opening.open(tmp_path / "x.toml"), tmp_path / "y.gmcr")["marking"] == 1
    assert "marking" not in opening.convert(opening.open(tmp_path / "x.toml"), tmp_path / "y.toml")


def test_every_command_that_prints_of_a_dossier_has_the_option():
    context = click.Context(goodoffices)
    for name in (*ANALYSES.ids, *COMMANDS):
        command = goodoffices.get_command(context, name)
        names = {parameter.name for parameter in command.params}
        if {"dossier", "as_json"} <= names and name not in OTHERS:
            assert "all_markings" in names, name


def test_only_a_command_that_has_the_option_is_told_to_use_it(marked):
    assert "give --marking to leave them out" in str(asked("corroboration", marked, "--json")[0])
    assert "--marking to" not in str(asked("claims", marked, "--json")[0])
