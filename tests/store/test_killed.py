"""Edits that are cut short at every step: files and log are the old ones or the new ones, together."""

import os
import shutil
from datetime import date

import pytest

from desk.news import held, read_in, river
from formats.test_cut_short import command, run  # noqa: F401 (a fixture)
from goodoffices.dossier.edit.edit import Edit
from goodoffices.ledger import decisions as desk
from goodoffices.store.store import Store

FIRST = "herald-2025-03-05-01"
ACTOR = Edit(op="insert", kind="actor", record={"id": "x", "name": "X"})


def with_log(folder):
    path = read_in(folder).path
    desk.accept(desk.open_ledger(path), "herald-2025-03-05-02", by="Ann", on=date(2025, 3, 6))
    return path


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (with_log, ("accept", FIRST, "--paraphrase", "They meet again.", "--by", "Ann")),
        (river, ("accept", "c1", "--paraphrase", "Southland waits.", "--by", "Ann")),
        (with_log, ("undo", "--by", "Ann")),
    ],
    ids=["accept", "first", "undo"],
)
def test_who_is_killed_leaves_an_edit_in_files_and_log_or_in_neither(tmp_path, run, make, words):  # noqa: F811
    old = make(tmp_path)
    what, *rest = words
    before, commands = held(old), [entry.command for entry in Store(old).history()] or ["begin"]
    trial = shutil.copytree(old, tmp_path / "trial")
    code, steps = run(what, trial, *rest)
    assert code == 0
    after, seen = held(trial), set()
    for nth in range(1, steps + 1):
        for when in ("before", "after"):
            shutil.rmtree(trial)
            shutil.copytree(old, trial)
            assert run(what, trial, *rest, nth=nth, before=when)[0] == 9
            store = Store(trial)
            store.edit([ACTOR], by="Bob")
            entered = [entry.command for entry in store.history()]
            store.undo(by="Bob")
            assert held(trial) in (before, after), (nth, when)
            happened = held(trial) == after
            assert entered == [*commands, *([what] if happened else []), "edit"], (nth, when)
            assert store.verify().as_left
            seen.add(happened)
    assert seen == {True, False}


def test_in_a_folder_that_can_only_be_read_the_log_is_read_and_nothing_else(tmp_path):
    path = with_log(tmp_path)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    scratch = shutil.copytree(path, tmp_path / "scratch")
    before, log = held(path), (path / "log.sqlite").read_bytes()
    user = 65534 if os.getuid() == 0 else 0
    path.chmod(0o555)
    try:
        for words in (["accept", "{0}", FIRST, "--by", "Ann"], ["undo", "{0}"], ["version", "{0}", "v"]):
            failed = command(path, words, scratch, user)
            assert failed.returncode == 2, failed.stderr
            assert "there is no permission" in failed.stderr
        for words in (["history", "{0}"], ["log", "verify", "{0}"]):
            done = command(path, words, scratch, 0)  # who cannot pass the folders above sees nothing
            assert done.returncode == 0, done.stderr
    finally:
        path.chmod(0o755)
    assert held(path) == before
    assert (path / "log.sqlite").read_bytes() == log
