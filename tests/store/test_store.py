"""Edits of a dossier in its log: undone and done again byte for byte, by hand and by command, named and asked for."""

import random
import sqlite3
import tempfile
import threading
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from desk.news import article, held, river
from formats.dossiers import dossiers
from goodoffices.dossier.edit.between import edits_between
from goodoffices.dossier.edit.edit import Edit, apply
from goodoffices.errors import BadInput, Broken
from goodoffices.formats.native import read
from goodoffices.ledger import decisions as desk
from goodoffices.ledger.articles import read_into
from goodoffices.store import opening
from goodoffices.store.splices import spliced, splices, turned
from goodoffices.store.stale import Stale
from goodoffices.store.store import Store
from goodoffices.templates.scaffolding import scaffold

#: Failing examples are large and slow to shrink; the first one found is shown.
SOME = settings(
    max_examples=10, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.reuse, Phase.generate]
)
TEXTS = ('a "word"', "é # no comment", "tab\there", "[[actor]]", "it's")


@pytest.fixture
def store(tmp_path):
    return Store(river(tmp_path))


def actor(number, name="N"):
    return Edit(op="insert", kind="actor", record={"id": f"x{number}", "name": name})


def log_of(store):
    return sqlite3.connect(store.shelf.log, isolation_level=None)


def some_edit(dossier, chance, number):
    """One edit out of many kinds that fits the dossier."""
    own = [one.id for one in dossier.actor if one.id.startswith("x")]
    text = chance.choice(TEXTS)
    if own and chance.random() < 0.3:
        return Edit(op="remove", kind="actor", at=chance.choice(own))
    if own and chance.random() < 0.4:
        id = chance.choice(own)
        return Edit(op="replace", kind="actor", at=id, record={"id": id, "name": f"{text} {number}"})
    if chance.random() < 0.2:
        record = {"id": f"j{number}", "by": "me", "date": "2025-03-05", "text": text}
        return Edit(op="insert", kind="judgement", record=record)
    if chance.random() < 0.2:
        about = {"id": "river", "title": f"{text} {number}", "as_of": "2025-03-10"}
        return Edit(op="replace", kind="about", record=about)
    return actor(number, text)


def by_hand(folder, chance, number):
    """Change something in an editor: a comment, a blank line, a record."""
    file = folder / chance.choice(["dossier.toml", "claims.toml"])
    added = chance.choice([f"\n# mind {number}\n", "\n\n\n", f'\n[[actor]]\nid = "h{number}"  # by hand\nname = "H"\n'])
    file.write_bytes(file.read_bytes() + added.encode())


def test_undoing_two_hundred_edits_gives_the_first_bytes_back_and_redoing_them_the_last(store):
    chance, first = random.Random(12), held(store.path)
    for number in range(200):
        if chance.random() < 0.15:
            by_hand(store.path, chance, number)
        assert store.edit([some_edit(store.dossier, chance, number)], by="Ann") is not None
    last, edits = held(store.path), list(store.history())
    assert sum(entry.command == "by-hand" for entry in edits) > 10
    assert sum(entry.command == "edit" for entry in edits) == 200
    for _ in edits[1:]:
        store.undo(by="Bob")
    assert held(store.path) == first
    with pytest.raises(BadInput, match="nothing to undo"):
        store.undo(by="Bob")
    for _ in edits[1:]:
        store.redo(by="Bob")
    assert held(store.path) == last
    assert store.verify().as_left


@SOME
@given(dossiers(), dossiers())
def test_the_edits_between_two_dossiers_lead_from_one_to_the_other(one, other):
    assert apply(one, edits_between(one, other)) == other
    assert apply(other, edits_between(other, one)) == one
    assert edits_between(one, one) == ()


@SOME
@given(dossiers(), dossiers())
def test_one_dossier_in_the_place_of_another_can_be_undone(one, other):
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "x"
        opening.save(one, path)
        before = held(path)
        opening.save(other, path)
        after = held(path)
        store = Store(path)
        if store.history()[1:]:
            store.undo(by="me")
            assert {n: c for n, c in held(path).items() if c} == {n: c for n, c in before.items() if c}
            store.redo(by="me")
            assert held(path) == after
        assert store.verify().as_left


@pytest.mark.parametrize("seed", range(40))
def test_splices_lead_there_and_back(seed):
    chance = random.Random(seed)
    lines = [bytes([chance.choice(b"ab\xff")]) * chance.randrange(4) + b"\n" for _ in range(chance.randrange(12))]
    other = [line for line in lines if chance.random() < 0.8]
    for _ in range(chance.randrange(3)):
        other.insert(chance.randrange(len(other) + 1), b"new\n")
    old, new = b"".join(lines), b"".join(other).rstrip(b"\n" * chance.randrange(2))
    steps = splices(old, new)
    assert spliced(old, steps) == new
    assert spliced(new, turned(steps)) == old
    assert (steps == ()) == (old == new)


def test_a_folder_edited_by_hand_and_by_commands_in_turn_keeps_its_history(store, tmp_path):
    read_into(article(tmp_path), store.path, outlet="Herald", published="2025-03-05")
    main = store.path / "dossier.toml"
    main.write_text(main.read_text() + '\n[[actor]]\nid = "island"   # small\nname = "The island"\n')
    desk.accept(desk.open_ledger(store.path), "herald-2025-03-05-01", by="Ann")
    main.write_text(main.read_text().replace("# small", "# very small"))
    desk.reject(desk.open_ledger(store.path), "herald-2025-03-05-02", "duplicate", by="Ann")
    found = [(entry.command, entry.by) for entry in store.history()]
    assert [command for command, _ in found] == ["begin", "read", "by-hand", "accept", "by-hand", "reject"]
    assert found[2] == ("by-hand", "")
    assert found[3] == ("accept", "Ann")
    hand = store.edits(3)
    assert [(edit.op, edit.kind, edit.record["id"]) for edit in hand.edits] == [("insert", "actor", "island")]
    assert [(edit.op, edit.at) for edit in hand.inverse] == [("remove", "island")]
    assert store.edits(5).edits == ()  # a comment is no edit of a record, and comes back all the same
    assert "# very small" in main.read_text()
    store.undo(by="Ann")
    store.undo(by="Ann")
    assert "# small" in main.read_text()


def test_what_made_the_dossier_no_dossier_is_undone_too(store):
    store.edit([actor(1)], by="Ann")
    before = held(store.path)
    (store.path / "claims.toml").write_text("[[claim]\n")
    with pytest.raises(BadInput):
        store.edit([actor(2)], by="Ann")
    store.undo(by="Ann")
    assert held(store.path) == before
    assert [entry.command for entry in store.history()] == ["begin", "edit", "by-hand", "undo"]
    assert store.edits(3).edits is None


def test_an_edit_after_an_undo_makes_that_final(store):
    store.edit([actor(1)], by="Ann")
    store.undo(by="Ann")
    store.edit([actor(2)], by="Ann")
    with pytest.raises(BadInput, match="nothing to do again"):
        store.redo(by="Ann")
    store.undo(by="Ann")
    assert store.redo(by="Ann").of == 4


def test_a_dossier_is_had_back_as_it_stood(store):
    first = store.dossier
    store.edit([actor(1)], by="Ann")
    store.name("as briefed  in March", by="Ann")
    store.edit([actor(2)], by="Ann")
    assert store.at("r1") == first
    assert [one.id for one in store.at("as briefed in March").actor][-1:] == ["x1"]
    assert store.at("r4") == store.dossier == store.at(store.history()[-1].at) == store.at(store.history()[-1].at[:10])
    assert opening.open(f"{store.path}@r1") == first
    assert opening.open(f"{store.path}@as briefed in March") == store.at("r2")
    for when in ("r9", "as briefed", "2020-01-01"):
        with pytest.raises(BadInput, match="the log knows no"):
            store.at(when)
    for name in (" ", "r3", "2025-03", "2025-03-01T12:00"):
        with pytest.raises(BadInput, match="can name no version"):
            store.name(name, by="Ann")
    with pytest.raises(BadInput, match="there is a version"):
        store.name("as briefed in March", by="Bob")


def test_a_stale_edit_is_refused_with_both_sides(store):
    on = store.edit([actor(1)], by="Ann").revision
    assert store.edit([actor(2)], by="Bob", on=on) is not None
    before = held(store.path)
    with pytest.raises(Stale, match="made on an earlier revision") as stale:
        store.edit([actor(3)], by="Ann", on=on)
    assert [entry.by for entry in stale.value.theirs] == ["Bob"]
    assert stale.value.yours == (actor(3),)
    assert held(store.path) == before
    store.name("now", by="Ann")
    assert store.edit([actor(3)], by="Ann", on=store.revision) is not None
    (store.path / "dossier.toml").write_text((store.path / "dossier.toml").read_text() + "\n# by hand\n")
    with pytest.raises(Stale):
        store.edit([actor(4)], by="Ann", on=store.revision)


def test_every_command_that_writes_enters_the_log(tmp_path):
    made = scaffold(tmp_path / "new", "new", "T", ["A", "B"], [("A", "talk")], language="en", day=date(2025, 3, 5))
    opening.convert(opening.open("chicken"), tmp_path / "x.toml")
    opening.convert(opening.open("prisoners-dilemma"), tmp_path / "x.toml", replace=True)
    copied = opening.copy("us-iran-2025", tmp_path / "mine")
    opening.copy("chicken", copied, replace=True)
    found = {path.name: [e.command for e in Store(path).history()] for path in (made, tmp_path / "x.toml", copied)}
    assert found == {"new": ["new"], "x.toml": ["convert", "convert"], "mine": ["catalog", "catalog"]}
    assert (tmp_path / "x.log.sqlite").exists()
    Store(copied).undo(by="me")
    assert opening.open(copied) == opening.open("us-iran-2025")


def test_two_who_write_at_once_are_both_in_the_log(store):
    ways = [threading.Thread(target=lambda n=n: Store(store.path).edit([actor(n)], by=f"W{n}")) for n in range(6)]
    for way in ways:
        way.start()
    for way in ways:
        way.join()
    assert {one.id for one in store.dossier.actor} >= {f"x{n}" for n in range(6)}
    assert {entry.by for entry in store.history()[1:]} == {f"W{n}" for n in range(6)}
    assert store.verify().as_left


def test_a_step_that_is_refused_begins_no_log(store):
    with pytest.raises(BadInput):
        store.edit([Edit(op="remove", kind="actor", at="nobody")], by="Ann")
    with pytest.raises(BadInput, match="nothing to undo"):
        store.undo(by="Ann")
    assert not store.shelf.log.exists()
    assert store.edit([], by="Ann") is None
    assert not store.shelf.log.exists()


# --- The chain -------------------------------------------------------------------------------------------------------


@pytest.fixture
def edited(store):
    for number in range(1, 5):
        store.edit([actor(number, f"secret{number}")], by="Ann")
    return store


def test_what_is_forgotten_is_gone_and_the_chain_still_verifies(edited):
    edited.undo(by="Ann")
    head = edited.verify().last.hash
    edited.forget(5, by="Bob")
    verified = edited.verify(head)
    assert [(one.entry.revision, one.forgotten.by) for one in verified.gone] == [(5, "Bob"), (6, "Bob")]
    assert verified.as_left
    raw = edited.shelf.log.read_bytes()
    assert edited.edits(5) is None
    for table in ("body", "page"):
        kept = b"".join(row[0] for row in log_of(edited).execute(f"SELECT content FROM {table}"))
        assert b"secret4" not in kept
    assert b"secret4" not in raw
    with pytest.raises(BadInput, match="nothing to forget"):
        edited.forget(5, by="Bob")
    assert len(edited.at("r4").actor) == len(edited.dossier.actor)  # forth from the beginning, past what is gone


def test_moments_between_two_that_were_forgotten_cannot_be_had_back(edited):
    edited.forget(2, by="Bob")
    edited.forget(4, by="Bob")
    with pytest.raises(BadInput, match="cannot be had back"):
        edited.at("r3")
    assert edited.at("r5") == edited.dossier
    edited.undo(by="Ann")
    with pytest.raises(BadInput, match="cannot be undone: what it said was forgotten"):
        edited.undo(by="Ann")


@pytest.mark.parametrize(
    ("tamper", "named"),
    [
        ("UPDATE entry SET by = 'Eve' WHERE revision = 3", "revision 3"),
        ("UPDATE entry SET at = '2020-01-01T00:00:00Z' WHERE revision = 2", "revision 2"),
        ("DELETE FROM entry WHERE revision = 3", "revision 4"),
        ("DELETE FROM body WHERE revision = 3", "revision 3: what it said is gone"),
        ("UPDATE body SET content = (SELECT content FROM body WHERE revision = 4) WHERE revision = 3", "revision 3"),
        ("UPDATE body SET salt = x'00' WHERE revision = 1", "revision 1"),
        ("UPDATE entry SET hash = 'x' WHERE revision = 5", "revision 5"),
        ("UPDATE page SET content = x'00'", "without an entry"),
    ],
)
def test_a_log_that_was_tampered_with_is_named(edited, tamper, named):
    log_of(edited).execute(tamper)
    with pytest.raises(Broken, match=named):
        edited.verify()


def test_a_log_made_anew_has_not_the_hash_that_was_published(edited):
    published = edited.verify().last.hash
    edited.edit([actor(9)], by="Ann")
    assert edited.verify(published.upper())
    edited.shelf.log.unlink()
    edited.edit([actor(8)], by="Ann")
    with pytest.raises(Broken, match="published"):
        edited.verify(published)


# --- What can go wrong with the file ---------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"no database at all, but some text" * 40, b"SQLite format 3\0" + b"\1" * 4000])
def test_a_damaged_log_is_a_clear_error_and_nothing_is_written(edited, content):
    before = held(edited.path)
    edited.shelf.log.write_bytes(content)
    for ask in (edited.history, lambda: edited.edit([actor(7)], by="Ann"), edited.verify, lambda: edited.undo(by="A")):
        with pytest.raises(BadInput, match=r"log\.sqlite: .*(damaged|no log)"):
            ask()
    assert held(edited.path) == before
    edited.shelf.log.unlink()
    edited.edit([actor(7)], by="Ann")
    assert [entry.command for entry in edited.history()] == ["begin", "edit"]


def test_another_database_and_a_later_layout_are_refused(edited):
    log_of(edited).execute("PRAGMA user_version = 9")
    with pytest.raises(BadInput, match="later version"):
        edited.history()
    log_of(edited).execute("PRAGMA application_id = 1")
    with pytest.raises(BadInput, match="no log and no workspace"):
        edited.history()


def test_an_edit_whose_files_were_not_written_never_was(edited, monkeypatch):
    before, entries = held(edited.path), edited.history()
    monkeypatch.setattr(edited.shelf, "lay", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        edited.edit([actor(7)], by="Ann")
    monkeypatch.undo()
    assert held(edited.path) == before
    edited.edit([actor(8)], by="Ann")
    assert [entry.by for entry in edited.history()] == [*(entry.by for entry in entries), "Ann"]
    assert "x7" not in {one.id for one in read(edited.path).actor}
    assert edited.verify().as_left


def test_a_dossier_made_where_the_log_of_another_lies_is_entered_by_what_made_it(tmp_path):
    file = tmp_path / "x.toml"
    opening.convert(opening.open("chicken"), file)
    file.unlink()
    opening.convert(opening.open("stag-hunt"), file)
    assert [entry.command for entry in Store(file).history()] == ["convert", "convert"]
    assert Store(file).at("r1") == opening.open("chicken")
    assert Store(file).verify().as_left
