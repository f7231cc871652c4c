"""What every command owes its user: JSON where asked, words on the right stream, exit codes, nothing half done."""

import json

import click
import pytest

from cli.command import run
from goodoffices.analyses import ANALYSES
from goodoffices.cli.main import COMMANDS, goodoffices

FAULTY = """\
[about]
id = "x"
title = "X"

[[actor]]
id = "a"
nam = "A"

[[option]]
id = "o"
actor = "b"
label = "O"
because = ["c1"]

[status_quo]
levels = { o = "perhaps" }
"""


@pytest.fixture
def faulty(tmp_path):
    file = tmp_path / "faulty.toml"
    file.write_text(FAULTY, encoding="utf-8")
    return file


def test_check_tells_every_fault_with_line_field_and_nearest_name(faulty, tmp_path):
    asked = run("check", faulty.name, "--json", cwd=tmp_path)
    assert asked.returncode == 1
    faults = json.loads(asked.stdout)["faults"]
    assert [(f["file"], f["line"], f["field"], f["nearest"]) for f in faults] == [
        ("faulty.toml", 5, "name", None),
        ("faulty.toml", 7, "nam", "name"),
        ("faulty.toml", 11, "actor", None),
        ("faulty.toml", 13, "because", None),
        ("faulty.toml", 16, "levels", None),
    ]
    in_words = run("check", faulty.name, cwd=tmp_path).stdout.splitlines()
    assert [line.startswith("fault: faulty.toml:") for line in in_words] == [True] * 5 + [False]
    assert in_words[-1] == "5 faults, 0 doubts"


@pytest.mark.parametrize(
    "command", [["stability"], ["brief"], ["corroboration"], ["convert", "out.gmcr"]], ids=" ".join
)
def test_other_commands_refuse_a_faulty_dossier_whole(faulty, tmp_path, command):
    name, *rest = command
    asked = run(name, faulty.name, *rest, cwd=tmp_path)
    assert asked.returncode == 2
    assert asked.stdout == ""
    assert len(asked.stderr.splitlines()) == 5
    assert "Traceback" not in asked.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["faulty.toml"]


def test_check_of_what_is_not_there_is_bad_input(tmp_path):
    asked = run("check", "nothing.toml", cwd=tmp_path)
    assert asked.returncode == 2
    assert "there is no file or folder 'nothing.toml'" in asked.stderr


def test_doubts_are_no_faults(tmp_path):
    run("convert", "chicken", "chicken.gmcr", cwd=tmp_path)
    asked = run("check", "chicken.gmcr", "--json", cwd=tmp_path)
    assert asked.returncode == 0
    found = json.loads(asked.stdout)
    assert found["faults"] == []
    assert any("gives no reason" in doubt["message"] for doubt in found["doubts"])


def test_json_of_the_commands_that_write(tmp_path):
    def asked(*arguments):
        done = run(*arguments, "--json", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    assert asked("new", "mine", "--title", "T", "--actors", "A, B", "--options", "A: Talk") == {"folder": "mine"}
    assert asked("catalog", "open", "chicken", "copy") == {"folder": "copy"}
    converted = asked("convert", "copy", "copy.gmcr")
    assert converted["path"] == "copy.gmcr"
    assert converted["left_out"]["status_quo"] == 1
    assert asked("convert", "copy.gmcr", "folder")["left_out"] == {}
    assert asked("brief", "copy", "-o", "deep/er/copy.md") == {
        "path": "deep/er/copy.md",
        "form": "markdown",
        "language": "en",
    }
    listed = asked("catalog", "list")
    kinds = {about["id"]: about["kinds"] for about in listed}
    assert kinds["us-iran-2025"] == ["conflict", "issues", "package"]
    assert kinds["chicken"] == ["conflict"]
    assert kinds["buenodemesquita1994-emissions"] == ["issues"]
    for path in ("mine/dossier.toml", "copy/dossier.toml", "copy.gmcr", "folder/dossier.toml", "deep/er/copy.md"):
        assert (tmp_path / path).exists()


def test_convert_to_a_folder_and_back_keeps_everything(tmp_path):
    assert run("convert", "us-iran-2025", "talks", cwd=tmp_path).returncode == 0
    assert run("convert", "talks", "talks.toml", cwd=tmp_path).returncode == 0
    first, second, third = (
        json.loads(run("corroboration", name, "--json", cwd=tmp_path).stdout)
        for name in ("us-iran-2025", "talks", "talks.toml")
    )
    assert first == second == third
    series = run("indicators", "talks", "stock60", "--json", "--as-of", "2025-07-01", cwd=tmp_path)
    assert json.loads(series.stdout)["answer"]["stock60"]["value"] == 408.6


def test_without_an_output_the_brief_goes_to_out(tmp_path):
    asked = run("brief", "chicken", cwd=tmp_path)
    assert asked.returncode == 0, asked.stderr
    assert asked.stdout.strip() == "out/chicken.html"
    assert (tmp_path / "out" / "chicken.html").read_text(encoding="utf-8").lower().startswith("<!doctype html>")


@pytest.mark.parametrize(
    "arguments",
    [
        ["stabilty", "chicken"],
        ["stability"],
        ["stability", "chicken", "--sequence", "sometimes"],
        ["stability", "chicken", "--no-such-option"],
        ["schema", "nothing"],
        ["catalog", "run", "chicken", "nothing"],
        ["catalog", "nothing"],
        ["convert", "chicken"],
        ["indicators", "us-iran-2025", "--seed", "one"],
        ["new"],
    ],
    ids=" ".join,
)
def test_a_command_line_that_cannot_be_read(arguments, tmp_path):
    asked = run(*arguments, cwd=tmp_path)
    assert asked.returncode == 2
    assert asked.stdout == ""
    assert asked.stderr
    assert "Traceback" not in asked.stderr
    assert list(tmp_path.iterdir()) == []


def test_new_that_is_broken_off_writes_nothing(tmp_path):
    asked = run("new", "mine", cwd=tmp_path, stdin="A title\n")
    assert asked.returncode == 2
    assert "the input ended before every question was answered; nothing was written" in asked.stderr
    assert list(tmp_path.iterdir()) == []


def test_new_into_a_folder_in_other_letters(tmp_path):
    asked = run("new", "Переговоры", "--title", "Т", "--actors", "А, Б", "--options", "А: мир", cwd=tmp_path)
    assert asked.returncode == 0, asked.stderr
    assert run("stability", "Переговоры", cwd=tmp_path).returncode == 0


def test_short_help_and_version():
    assert run("-h").stdout == run("--help").stdout
    assert run("--version").stdout.startswith("goodoffices, version ")


@pytest.mark.parametrize("name", [*ANALYSES.ids, *COMMANDS])
def test_every_command_that_answers_offers_json(name):
    shown = run(name, "--help").stdout
    assert ("--json" not in shown) == (name in ("schema", "catalog", "review", "log"))


def test_seed_and_parameters_are_in_the_result():
    asked = run("stability", "chicken", "--concept", "nash", "--concept", "seq", "--seed", "3", "--json")
    parameters = json.loads(asked.stdout)["parameters"]
    assert parameters["seed"] == 3
    assert parameters["concept"] == ["nash", "seq"]
    assert list(json.loads(asked.stdout)["answer"]["equilibria"]) == ["nash", "seq"]


@pytest.mark.parametrize("name", [*ANALYSES.ids, *COMMANDS])
def test_no_two_options_of_a_command_fill_the_same_value(name):
    context = click.Context(goodoffices)
    command = goodoffices.get_command(context, name)
    filled = [param.name for param in command.get_params(click.Context(command))]
    assert len(filled) == len(set(filled))
