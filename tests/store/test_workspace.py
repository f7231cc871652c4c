"""A workspace: one file that holds a dossier, its log and what lies beside; folders go in and come out without loss."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desk.news import article, held, read_in, river
from formats.dossiers import dossiers
from goodoffices.desk.checking import texts_of
from goodoffices.dossier.edit.edit import Edit
from goodoffices.errors import BadInput
from goodoffices.formats import workspace
from goodoffices.formats.native import read
from goodoffices.ledger import claim_fields, queue
from goodoffices.ledger import decisions as desk
from goodoffices.ledger.articles import read_into
from goodoffices.store import moving, opening
from goodoffices.store.store import Store

SOME = settings(
    max_examples=10, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.reuse, Phase.generate]
)
FIRST = "herald-2025-03-05-01"
ACTOR = Edit(op="insert", kind="actor", record={"id": "x", "name": "X"})


@SOME
@given(dossiers(), st.binary(max_size=40), st.sampled_from(["# a comment\n", "\n\n", "# é\r\n", ""]))
def test_a_folder_goes_in_and_comes_out_without_loss(dossier, notes, comment):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "x"
        opening.save(dossier, folder)
        main = folder / "dossier.toml"
        main.write_bytes(comment.encode() + main.read_bytes() + comment.encode())
        (folder / "notes").mkdir()
        (folder / "notes" / "mine.bin").write_bytes(notes)
        moving.carry(folder, Path(name) / "x.sqlite")
        assert opening.open(Path(name) / "x.sqlite") == read(folder)
        moving.carry(Path(name) / "x.sqlite", Path(name) / "out")
        assert held(Path(name) / "out") == held(folder)
        commands = [entry.command for entry in Store(Path(name) / "out").history()]
        assert commands == ["save", *(["by-hand"] if comment else [])]
        assert Store(Path(name) / "out").verify().as_left


def test_a_workspace_is_worked_on_as_a_folder_is(tmp_path):
    folder, file = read_in(tmp_path).path, tmp_path / "river.sqlite"
    moving.carry(folder, file)
    for path in (folder, file):
        ledger = desk.open_ledger(path)
        words = claim_fields.quoted(ledger, FIRST, "resume  talks\nnext week")
        ledger = desk.accept(ledger, FIRST, by="Ann", changes=words)
        assert queue.source_sheet(ledger, "herald-2025-03-05").text == article(tmp_path).read_text()
        ledger.store.edit([ACTOR], by="Ann")
        ledger.store.undo(by="Ann")
        ledger.store.undo(by="Ann")
        ledger.store.redo(by="Ann")
    assert read(folder).claim == opening.open(file).claim
    commands = [[entry.command for entry in Store(path).history()] for path in (folder, file)]
    assert commands[0] == commands[1]
    assert {name: text for name, text in held(folder).items() if name.endswith(".toml")} == Store(file).files_at(
        f"r{len(commands[1])}"
    )
    assert Store(file).verify().as_left
    assert [one.name for one in tmp_path.iterdir() if "sqlite" in one.name] == ["river.sqlite"]


def test_an_article_is_read_into_a_workspace_with_its_text(tmp_path):
    file = tmp_path / "river.sqlite"
    moving.carry(river(tmp_path), file)
    kept = read_into(article(tmp_path), file, outlet="Herald", published="2025-03-05")
    assert len(kept.fresh) == 4
    assert read_into(article(tmp_path), file, outlet="Herald", published="2025-03-05").fresh == ()
    moving.carry(file, tmp_path / "out")
    assert (tmp_path / "out" / "sources" / "herald-2025-03-05.txt").read_text() == article(tmp_path).read_text()
    with pytest.raises(BadInput):
        read_into(article(tmp_path, "Other words.\n"), file, source="herald-2025-03-05")
    assert desk.accept(desk.open_ledger(file), FIRST, by="Ann").steps


def test_any_dossier_can_be_made_a_workspace_and_brought_up_to_date(tmp_path):
    file = tmp_path / "x.sqlite"
    opening.convert(opening.open("us-iran-2025"), file)
    assert opening.open(file) == opening.open("us-iran-2025")
    assert [entry.command for entry in Store(file).history()] == ["convert"]
    with pytest.raises(BadInput, match="there is something here already"):
        opening.convert(opening.open("chicken"), file)
    opening.convert(opening.open("chicken"), file, replace=True)
    assert opening.open(file) == opening.open("chicken")
    Store(file).undo(by="me")
    assert opening.open(file) == opening.open("us-iran-2025")
    assert opening.open(tmp_path / "x.old.sqlite") == opening.open("us-iran-2025")


def test_a_workspace_without_a_log_begins_one_at_its_first_edit(tmp_path):
    file = tmp_path / "x.sqlite"
    workspace.write(opening.open("chicken"), file)
    store = Store(file)
    assert store.history() == ()
    store.edit([ACTOR], by="Ann")
    assert [entry.command for entry in store.history()] == ["begin", "edit"]
    assert store.at("r1") == opening.open("chicken")
    assert store.verify().as_left


def test_long_files_are_changed_in_any_place(tmp_path):
    file = tmp_path / "x.sqlite"
    actors = [{"id": f"a{n}", "name": f"Actor number {n} " * 20} for n in range(800)]
    opening.save(opening.Dossier(about={"id": "x", "title": "X"}, actor=actors), file)
    first, store = opening.open(file), Store(file)
    for number in (0, 5, 400, 401, 795, 799):
        id, name = f"a{number}", "short" if number % 2 else "very long " * 900
        store.edit([Edit(op="replace", kind="actor", at=id, record={"id": id, "name": name})], by="Ann")
        store.edit([Edit(op="insert", kind="actor", at=id, record={"id": f"b{number}", "name": name})], by="Ann")
    assert store.verify().as_left
    assert len(opening.open(file).actor) == 806
    for _ in range(12):
        store.undo(by="Ann")
    assert opening.open(file) == first
    assert store.files_at("r13") != store.files_at("r1") == store.files_at("r25")


@pytest.mark.parametrize("content", [b"", b"no database, but words\n" * 90])
def test_what_is_no_workspace_is_told(tmp_path, content):
    file = tmp_path / "x.sqlite"
    file.write_bytes(content)
    with pytest.raises(BadInput, match=r"x\.sqlite: .*(damaged|no log and no workspace)"):
        opening.open(file)
    with pytest.raises(BadInput, match=r"no such|there is no"):
        workspace.read(tmp_path / "y.sqlite")


def test_markings_are_found_and_quotations_shown_in_a_workspace_too(tmp_path):
    folder, file = read_in(tmp_path).path, tmp_path / "river.sqlite"
    main = folder / "dossier.toml"
    main.write_text(main.read_text() + '\n[[actor]]\nid = "s"\nname = "S"\nmarking = "secret"\n')
    moving.carry(folder, file)
    assert opening.marking_words(file) == opening.marking_words(folder) == ("secret",)
    dossier = opening.open(file)
    assert texts_of(file, dossier) == texts_of(folder, read(folder)) != ({}, [])
