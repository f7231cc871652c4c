"""Folders that go into a workspace and come out of it, with their history; and a dossier as it stood, taken out."""

from __future__ import annotations

from pathlib import Path

from goodoffices.errors import BadInput, Fault
from goodoffices.formats.atomic import os_errors_as_faults, read_bytes, there, write_bytes
from goodoffices.formats.journal import STAGING, commit_folder
from goodoffices.store.log import Log
from goodoffices.store.making import making, names_in
from goodoffices.store.shelf import LOG, tracked
from goodoffices.store.store import Store
from goodoffices.wording import Worded

#: What a workspace is called.
WORKSPACE = ".sqlite"


def goes_whole(source: Path, target: Path) -> bool:
    """Whether a dossier goes from one place to the other whole, with its history: a folder into a workspace, or out."""
    into = source.is_dir() and target.suffix == WORKSPACE
    return into or (source.suffix == WORKSPACE and not source.is_dir() and not target.suffix and not there(target))


def carry(source: Path, target: Path, *, replace: bool = False) -> None:
    """Take a folder into a workspace, or a workspace out into a new folder; nothing of it is lost.

    Raises
    ------
    BadInput
        When it cannot be read or written, or something is there already.
    """
    store = Store(source)
    if source.is_dir():
        with making(target, replace=replace):
            write_bytes(target, store.as_workspace(beside_in(source)))
        return
    with Log.opened(source) as log:
        contents = {**log.pages(), **log.beside(), LOG: log.copied(without_beside=True)}
    with os_errors_as_faults(target, "written"):
        commit_folder(target, contents)


def beside_in(folder: Path) -> dict[str, bytes]:
    """What lies in a dossier's folder beside its own files: texts of sources, notes, a licence; hidden folders stay."""
    found = {}
    for name in names_in(folder):
        first = name.split("/")[0]
        if tracked(name) or first == LOG or first.startswith((".git", STAGING)) or (folder / name).is_symlink():
            continue
        found[name] = read_bytes(folder / name)
    return found


def copy_at(store: Store, when: str, folder: str | Path, *, replace: bool = False) -> Path:
    """Write a dossier as it stood into a folder of its own, comments and all; parameters as of `Store.files_at`.

    Raises
    ------
    BadInput
        When there is no such moment, or something is in the way.
    """
    path, files = Path(folder), store.files_at(when)
    if path.suffix:
        raise BadInput(Fault(Worded("folder-expected"), file=str(path)))
    main = store.path.name
    contents = {"dossier.toml" if name == main and main.endswith(".toml") else name: files[name] for name in files}
    with making(path, replace=replace), os_errors_as_faults(path, "written"):
        if there(path):
            Store(path).put_files(contents, by=None, command="history")
        else:
            commit_folder(path, contents)
            Store(path).begin(by=None, command="history")
    return path
