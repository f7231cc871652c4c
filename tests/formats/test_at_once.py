"""Somebody reads while somebody writes: the one state or the other; and what killed writers left goes with the next."""

import fcntl
import os

import pytest

from goodoffices.errors import BadInput
from goodoffices.formats import journal, native
from goodoffices.formats.atomic import write_text
from goodoffices.store import opening


def told(number):
    dossier = opening.open("us-iran-2025")
    about = dossier.about.model_copy(update={"title": f"T{number}"})
    sources = tuple(source.model_copy(update={"title": f"T{number}"}) for source in dossier.source)
    return dossier.model_copy(update={"about": about, "source": sources})


def titles(dossier):
    return {dossier.about.title, *(source.title for source in dossier.source)}


@pytest.mark.parametrize("when", ["dossier.toml", "claims.toml", "total.csv"])
def test_a_dossier_written_while_it_is_read_is_of_one_state(tmp_path, monkeypatch, when):
    native.write(told(1), tmp_path / "x", fresh=True)
    later, read, written = told(2), native.read_text, []

    def meanwhile(path):
        text = read(path)
        if path.name == when and not written:
            written.append(path)
            native.write(later, tmp_path / "x")
        return text

    monkeypatch.setattr(native, "read_text", meanwhile)
    assert titles(opening.open(tmp_path / "x")) == {"T2"}
    assert written


def test_a_dossier_that_is_never_left_alone_is_refused(tmp_path, monkeypatch):
    file, read = tmp_path / "x.toml", native.read_text
    native.write(told(1), file, fresh=True)

    def meanwhile(path):
        text = read(path)
        os.utime(path, ns=(1, path.stat().st_mtime_ns + 1_000_000))
        return text

    monkeypatch.setattr(native, "read_text", meanwhile)
    monkeypatch.setattr(native, "TRIES", 3)
    with pytest.raises(BadInput, match="is written while it is read"):
        opening.open(file)


def left_by(place, number):
    folder = place / f"{journal.STAGING}-{number:012x}"
    folder.mkdir()
    (folder / "0").write_text("half")
    return folder


def test_the_next_writer_takes_away_what_a_killed_one_left(tmp_path):
    left, waiting, held = (left_by(tmp_path, number) for number in range(3))
    mine = tmp_path / f"{journal.STAGING}-notes"
    mine.mkdir()
    (waiting / journal.JOURNAL).write_text("[]")
    hold = os.open(held, os.O_RDONLY)
    fcntl.flock(hold, fcntl.LOCK_EX)
    write_text(tmp_path / "page.html", "page")
    os.close(hold)
    assert not left.exists()
    assert (waiting / "0").exists()
    assert (held / "0").exists()
    assert mine.exists()
