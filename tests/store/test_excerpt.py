"""A decision on a claim of a long ledger reads what it is about alone, and writes what the whole way would."""

import shutil

import pytest

from desk.news import held, read_in
from goodoffices.errors import BadInput
from goodoffices.formats.native import read
from goodoffices.ledger import decisions as desk
from goodoffices.store import stepping, store
from goodoffices.store.excerpt import excerpt

FIRST, SECOND = "herald-2025-03-05-01", "herald-2025-03-05-02"


@pytest.fixture
def folder(tmp_path):
    """A ledger with many claims, of which m1 supersedes m2, m3 confirms m4, and m5 stands last."""
    path = read_in(tmp_path).path
    links = {1: 'supersedes = ["m2"]\n', 3: 'confirms = ["m4"]\n'}
    file = path / "claims.toml"
    added = "".join(
        f'[[claim]]\nid = "m{n}"\nstatus = "asserted"\nspeaker = {{ name = "Ada" }}\nsource = "gazette"\n'
        f'said = 2025-02-01\nparaphrase = "So {n}."   # number {n}\n{links.get(n, "")}\n'
        for n in (*range(6, 30), 1, 2, 3, 4, 5)
    )
    file.write_text(file.read_text() + "\n" + added + "# The end.\n")
    read(path)
    return path


STEPS = [
    lambda ledger: desk.accept(ledger, FIRST, by="Ann", changes={"paraphrase": "They meet again."}),
    lambda ledger: desk.accept(ledger, (FIRST, "m2"), by="Ann", changes={"about": "2025-03"}),
    lambda ledger: desk.reject(ledger, (SECOND, "m9"), "duplicate", by="Ann"),
    lambda ledger: desk.grade(ledger, "m4", "B", 2, by="Ann"),
    lambda ledger: desk.link(ledger, "m5", "denies", "m20", by="Ann"),
    lambda ledger: desk.accept(ledger, "c1", by="Ann", changes={"paraphrase": "Southland waits."}),
]


@pytest.mark.parametrize("number", range(len(STEPS)))
def test_the_same_bytes_are_written_as_by_the_whole_way(folder, tmp_path, monkeypatch, number):
    other = shutil.copytree(folder, tmp_path / "other")
    monkeypatch.setattr(store, "excerpted", lambda *_: None)
    whole = STEPS[number](desk.open_ledger(other))
    monkeypatch.setattr(store, "excerpted", stepping.excerpted)
    monkeypatch.setattr(store.Folder, "read", lambda _: pytest.fail("the whole dossier was read"))
    part = STEPS[number](desk.open_ledger(folder))
    monkeypatch.undo()
    assert held(folder) == held(other)
    assert part.steps == whole.steps
    assert len(part.seen.claim) < len(whole.seen.claim) == len(read(folder).claim)
    assert part.seen.superseded.items() <= whole.seen.superseded.items()
    for claim in part.steps:
        assert (claim.id in part.seen.superseded) == (claim.id in whole.seen.superseded)


@pytest.mark.parametrize(
    ("step", "told"),
    [
        (lambda ledger: desk.accept(ledger, "m31", by="Ann"), "m30|m3"),
        (lambda ledger: desk.grade(ledger, "m4", "B", 1, by="Ann"), "one root"),
        (lambda ledger: desk.link(ledger, "m2", "supersedes", "m1", by="Ann"), "circle|round|supersedes"),
        (lambda ledger: desk.accept(ledger, "m5", by="Ann", changes={"answers": ["nobody"]}), "nobody"),
    ],
)
def test_what_is_refused_is_refused_as_by_the_whole_way(folder, monkeypatch, step, told):
    with pytest.raises(BadInput, match=told) as part:
        step(desk.open_ledger(folder))
    monkeypatch.setattr(store, "excerpted", lambda *_: None)
    with pytest.raises(BadInput) as whole:
        step(desk.open_ledger(folder))
    assert str(part.value) == str(whole.value)


def test_who_names_a_claim_and_what_it_names_stays_and_nothing_else(folder):
    text = (folder / "claims.toml").read_text()
    part = excerpt(text, ["m2"])
    assert '[[claim]]\nid = "m1"' in part.text
    assert '[[source]]\nid = "gazette"' in part.text
    assert 'id = "m9"' not in part.text
    assert part.text.endswith("# The end.\n")
    assert "".join(text[start:end] for start, end in part.runs) == part.text


@pytest.mark.parametrize("text", ['note = """\n[[claim]]\n"""\n', "[[claim]]\nstatus = 'asserted'\n", "", "[about]\n"])
def test_a_file_that_cannot_be_told_apart_at_sight_is_read_whole(text):
    assert excerpt(text, ["c1"]) is None


def test_line_ends_of_another_system_are_read_whole(folder):
    file = folder / "claims.toml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    before = file.read_bytes()
    ledger = desk.accept(desk.open_ledger(folder), "m9", by="Ann", changes={"paraphrase": "They wait."})
    assert len(ledger.seen.claim) == len(read(folder).claim)
    ledger.store.undo(by="Ann")
    assert file.read_bytes() == before


def test_a_decision_among_ten_thousand_claims_reads_only_what_it_is_about(folder):
    file = folder / "claims.toml"
    text = "The talks go on as they were, and nothing else was agreed upon between the two sides. " * 5
    added = "".join(
        f'[[claim]]\nid = "n{n}"\nstatus = "asserted"\nspeaker = {{ name = "Ada" }}\nsource = "gazette"\n'
        f'said = 2025-02-01\nparaphrase = "{text} {n}"\n\n'
        for n in range(10_000)
    )
    file.write_text(file.read_text() + "\n" + added)
    (folder / "log.sqlite").unlink()  # else what was added by hand is entered first, and for that all is read
    before = file.read_bytes()
    assert len(before) > 5_000_000
    for id in ("m9", "n5000"):  # the first one begins the log
        ledger = desk.accept(desk.open_ledger(folder), id, by="Ann", changes={"about": "2025-03"})
        assert ledger.seen.get("claim", id).rev == 2
        assert len(ledger.seen.claim) < 10
    ledger.store.undo(by="Ann")
    ledger.store.undo(by="Ann")
    assert file.read_bytes() == before
