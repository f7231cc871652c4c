"""The commands of the log: what they print, and what they refuse."""

import json

import pytest
from click.testing import CliRunner

from desk.news import held, river
from goodoffices.cli.main import goodoffices
from goodoffices.errors import BadInput, Broken
from goodoffices.store import opening
from goodoffices.store.store import Store


def asked(*words):
    made = CliRunner().invoke(goodoffices, [str(word) for word in words], catch_exceptions=True)
    if made.exception is not None and not isinstance(made.exception, SystemExit):
        raise made.exception
    return made.stdout


@pytest.fixture
def path(tmp_path):
    path = river(tmp_path)
    asked("accept", path, "c1", "--paraphrase", "Southland waits.", "--by", "Ann")
    (path / "dossier.toml").write_text((path / "dossier.toml").read_text() + '\n[[actor]]\nid = "x"\nname = "X"\n')
    return path


def test_what_no_command_made_is_told_in_words_of_the_language(path):
    asked("version", path, "briefed")
    assert "met de hand" in asked("--language", "nl", "undo", path)
    assert "version  ‘briefed’" in asked("--language", "nl", "history", path)
    asked("log", "forget", path, "3")
    assert "(met de hand) is gewist" in asked("--language", "nl", "log", "verify", path)


def test_history_tells_what_undo_and_redo_did(path):
    before = held(path)
    assert "changed by hand since" in asked("history", path)
    assert "undid r3 (by hand, " in asked("undo", path, "--by", "Bob")
    assert "undid r2 (accept by Ann, " in asked("undo", path, "--by", "Bob")
    assert "did r2 again (accept by Ann, " in asked("redo", path)
    told = asked("history", path).splitlines()
    assert [line.split("  ", 2)[2] for line in told[:-1]] == [
        "-  log begun  claims.toml, dossier.toml",
        "Ann  accept  + claim c1@2",
        "-  by hand  + actor x",
        "Bob  undo r3  - actor x",
        "Bob  undo r2  - claim c1@2",
        told[5].split("  ")[2] + "  redo r2  + claim c1@2",
    ]
    assert told[-1] == "6 entries"
    assert "met de hand" in asked("history", path, "--language", "nl")
    asked("redo", path)
    assert held(path) == before
    rows = json.loads(asked("history", path, "--json"))
    assert [(row["command"], row["of"]) for row in rows[1:4]] == [("accept", None), ("by-hand", None), ("undo", 3)]
    assert rows[1]["edits"] == [{"op": "insert", "kind": "claim", "at": "c1@2"}]
    with pytest.raises(BadInput, match="nothing to do again"):
        asked("redo", path)


def test_a_version_is_named_and_written_out(path, tmp_path):
    assert asked("version", path, "as briefed", "--by", "Ann") == "r4: named “as briefed”\n"
    asked("undo", path)
    asked("history", path, "--at", "as briefed", "--output", tmp_path / "then")
    assert opening.open(tmp_path / "then") == opening.open(f"{path}@as briefed") != opening.open(path)
    assert "0 faults" in asked("check", f"{path}@as briefed")
    with pytest.raises(BadInput, match="--at and --output go together"):
        asked("history", path, "--at", "r1")
    with pytest.raises(BadInput, match="a dossier as it stood is written to a folder"):
        asked("history", path, "--at", "r1", "--output", tmp_path / "then.toml")
    with pytest.raises(BadInput, match=r"the log knows no 'as briefd'.*did you mean 'as briefed'"):
        asked("history", path, "--at", "as briefd", "--output", tmp_path / "other")


def test_a_log_is_verified_and_an_entry_forgotten(path):
    told = json.loads(asked("log", "verify", path, "--json"))
    assert (told["intact"], told["revision"], told["as_left"]) == (True, 2, False)
    assert "is gone; r4 tells of it" in asked("log", "forget", path, "2", "--by", "Ann")
    shown = asked("log", "verify", path, "--sha256", told["sha256"])
    assert "what r2 (accept) said was forgotten on " in shown
    assert "A log alone" not in shown
    assert "(forgotten)" in asked("history", path)
    with pytest.raises(Broken, match="not the one whose hash was published"):
        asked("log", "verify", path, "--sha256", "0" * 64)


def test_the_catalogue_has_no_log():
    for words in (["undo", "chicken"], ["version", "chicken", "x"], ["log", "forget", "chicken", "1"]):
        with pytest.raises(BadInput, match="copy it first"):
            asked(*words)
    assert "There is no log yet" in asked("history", "chicken")
    with pytest.raises(BadInput, match="there is no log here yet"):
        asked("log", "verify", "chicken")


def test_a_folder_goes_into_a_workspace_and_out(path, tmp_path):
    asked("convert", path, tmp_path / "x.sqlite")
    asked("convert", tmp_path / "x.sqlite", tmp_path / "out")
    assert held(tmp_path / "out") == held(path)
    assert [entry.by for entry in Store(tmp_path / "out").history()] == ["", "Ann", ""]
    with pytest.raises(BadInput, match="something here already"):
        asked("convert", path, tmp_path / "x.sqlite")
    asked("convert", path, tmp_path / "x.sqlite", "--replace")
    assert (tmp_path / "x.old.sqlite").exists()


def test_what_is_marked_is_not_told_as_json(path):
    main = path / "dossier.toml"
    main.write_text(main.read_text() + '\n[[actor]]\nid = "spy"\nname = "S"\nmarking = "secret"\n')
    asked("version", path, "with the spy")
    main.write_text(main.read_text().replace('marking = "secret"\n', ""))
    with pytest.raises(BadInput, match="--json would write them out whole"):
        asked("history", path, "--json")
    assert json.loads(asked("history", path, "--json", "--all-markings"))


def test_no_page_shows_the_log(path, tmp_path):
    asked("undo", path)
    asked("undo", path)
    assert "Southland waits." in Store(path).at("r2").claim[-1].paraphrase
    page = tmp_path / "page.html"
    for words in (("brief", path, "-o", page), ("sheet", path, "red-lines", "-o", tmp_path / "s.csv")):
        try:
            asked(*words)
        except BadInput:  # nothing to fill a sheet with
            continue
        text = words[-1].read_text()
        assert [one for one in ("Southland waits.", "log.sqlite", "by-hand") if one in text] == []
    assert page.exists()
