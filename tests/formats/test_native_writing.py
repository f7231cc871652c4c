"""Writing a dossier: what is written reads back as it was, and what did not change keeps its place and its comments."""

import os
import tempfile
from difflib import unified_diff
from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from dossier.small import TALKS, made, talks
from formats.dossiers import dossiers
from goodoffices.dossier.edit.edit import Edit, apply
from goodoffices.errors import BadInput
from goodoffices.formats.native import read, write
from goodoffices.store.opening import CATALOG, names

#: Failing examples are large and slow to shrink; the first one found is shown.
SOME = settings(
    max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.reuse, Phase.generate]
)


def texts(folder):
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@SOME
@given(dossiers())
def test_a_folder_reads_back_as_it_was(dossier):
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "new"
        write(dossier, path)
        assert read(path) == dossier
        before = texts(path)
        write(dossier, path)
        assert texts(path) == before


@settings(SOME, max_examples=10)
@given(dossiers(), dossiers())
def test_a_file_brought_up_to_date_reads_back_as_the_new_one(old, new):
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "one.toml"
        write(old, path)
        assert read(path) == old
        write(new, path)
        assert read(path) == new


@pytest.mark.parametrize("name", names())
def test_shipped_dossiers_read_back_and_are_rewritten_byte_for_byte(name, tmp_path):
    dossier = read(CATALOG / name)
    for new in (tmp_path / "folder", tmp_path / "one.toml"):
        write(dossier, new)
        assert read(new) == dossier
    copy = tmp_path / "copy"
    copytree(CATALOG / name, copy)
    before = texts(copy)
    write(dossier, copy)
    assert texts(copy) == before


HAND = """\
# Why this file is as it is.

[about]
id = "small"       # short
title = "Small"

# The two who matter.
[[actor]]
name = "Alpha"     # before the id
id = "a"

# The other one.
[[actor]]
id = "b"
name = "Beta"

# What they can do.
[[option]]
id = "talk"
actor = "a"
label = "Talk"     # just talk

[[option]]
id = "pay"
actor = "b"
label = "Pay"
levels = [
    "none",        # nothing
    "half",
    "all",
]

# What they like.
[[preference]]
actor = "a"
statements = [
    "pay",         # first of all
    "not talk",
]

[[preference]]
actor = "b"
statements = ["talk"]

# How far.
[[issue]]
id = "cap"
label = "Cap"
unit = "tons"      # metric
low = { value = 0, label = "nothing" }
high = { value = 50, label = "all" }

[[position]]
actor = "a"
issue = "cap"
position = [0, 5, 20]    # a wide range
salience = 0.8
capability = 2

[status_quo]       # as of now
levels = { talk = "no", pay = "none" }
"""


def rewritten(tmp_path, *edits):
    """The lines gone and the lines new after the edits are written over the file above."""
    file = tmp_path / "hand.toml"
    file.write_text(HAND, encoding="utf-8")
    dossier = apply(read(file), [Edit(**edit) for edit in edits])
    write(dossier, file)
    assert read(file) == dossier
    old, new = ([line for line in text.splitlines() if line] for text in (HAND, file.read_text(encoding="utf-8")))
    changes = list(unified_diff(old, new, n=0))[2:]
    return [line[1:] for line in changes if line[0] == "-"], [line[1:] for line in changes if line[0] == "+"]


def test_nothing_changes_when_nothing_changed(tmp_path):
    assert rewritten(tmp_path) == ([], [])
    assert (tmp_path / "hand.toml").read_text(encoding="utf-8") == HAND


def test_a_changed_field_changes_its_own_line(tmp_path):
    record = {"id": "b", "name": "Gamma"}
    assert rewritten(tmp_path, {"op": "replace", "kind": "actor", "at": "b", "record": record}) == (
        ['name = "Beta"'],
        ['name = "Gamma"'],
    )


def test_a_changed_field_keeps_the_comment_behind_it(tmp_path):
    record = {"id": "talk", "actor": "a", "label": "Talk openly"}
    gone, fresh = rewritten(tmp_path, {"op": "replace", "kind": "option", "at": "talk", "record": record})
    assert gone == ['label = "Talk"     # just talk']
    assert [" ".join(line.split()) for line in fresh] == ['label = "Talk openly" # just talk']


def test_a_new_record_leaves_the_others_alone(tmp_path):
    record = {"id": "c", "name": "Third"}
    gone, fresh = rewritten(tmp_path, {"op": "insert", "kind": "actor", "record": record})
    assert gone == []
    assert fresh == ["[[actor]]", 'id = "c"', 'name = "Third"']


def test_a_record_put_between_two(tmp_path):
    record = {"id": "c", "name": "Third"}
    gone, fresh = rewritten(tmp_path, {"op": "insert", "kind": "actor", "at": "b", "record": record})
    assert gone == []
    assert sorted(fresh) == ["[[actor]]", 'id = "c"', 'name = "Third"']


def test_a_record_taken_away_takes_only_its_own_lines(tmp_path):
    gone, fresh = rewritten(
        tmp_path,
        {"op": "remove", "kind": "preference", "at": "preference-b-team"},
        {"op": "replace", "kind": "about", "record": {"id": "small", "title": "Small", "language": "nl"}},
    )
    assert gone == ["[[preference]]", 'actor = "b"', 'statements = ["talk"]']
    assert fresh == ['language = "nl"']


def test_a_position_narrowed_keeps_its_comment(tmp_path):
    record = {"actor": "a", "issue": "cap", "position": [0, 5, 10], "salience": 0.8, "capability": 2}
    gone, fresh = rewritten(tmp_path, {"op": "replace", "kind": "position", "at": "position-a-cap", "record": record})
    assert gone == ["position = [0, 5, 20]    # a wide range"]
    assert [" ".join(line.split()) for line in fresh] == ["position = [0.0, 5.0, 10.0] # a wide range"]


def test_a_kind_that_was_not_there_yet(tmp_path):
    gone, fresh = rewritten(
        tmp_path, {"op": "insert", "kind": "outcome", "record": {"id": "deal", "label": "Deal", "pattern": "talk"}}
    )
    assert gone == []
    assert fresh == ["[[outcome]]", 'id = "deal"', 'label = "Deal"', 'pattern = "talk"']


def test_a_table_taken_away(tmp_path):
    gone, fresh = rewritten(tmp_path, {"op": "remove", "kind": "status_quo"})
    assert gone == ["[status_quo]       # as of now", 'levels = { talk = "no", pay = "none" }']
    assert fresh == []


def test_a_correction_of_a_claim_is_a_new_block(tmp_path):
    write(talks(), tmp_path / "x")
    file = tmp_path / "x" / "claims.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("[[claim]]", "# Heard.\n[[claim]]", 1), encoding="utf-8")
    before = file.read_text(encoding="utf-8")
    record = TALKS["claim"][0] | {"rev": 2, "paraphrase": "A wants talks soon."}
    dossier = apply(read(tmp_path / "x"), [Edit(op="insert", kind="claim", record=record)])
    write(dossier, tmp_path / "x")
    after = file.read_text(encoding="utf-8")
    assert read(tmp_path / "x") == dossier
    assert "# Heard.\n[[claim]]" in after
    assert after.startswith(before.rstrip("\n"))
    assert after.count("[[claim]]") == 3


def test_claims_go_into_a_file_of_their_own_and_series_beside_it(tmp_path):
    indicator = TALKS["indicator"][0] | {"series": "indicators/prices.csv"}
    write(talks(indicator=[indicator]), tmp_path / "x")
    assert sorted(texts(tmp_path / "x")) == ["claims.toml", "dossier.toml", "indicators/prices.csv"]
    assert b"observations" not in (tmp_path / "x" / "dossier.toml").read_bytes()
    assert (tmp_path / "x" / "indicators" / "prices.csv").read_text(encoding="utf-8").splitlines() == [
        "as_of,published,value,source",
        "2025-01-01,2025-01-05,1.5,office",
        "2025-01-31,2025-02-05,2.5,office",
    ]
    write(made(), tmp_path / "y")
    assert sorted(texts(tmp_path / "y")) == ["dossier.toml"]


def test_a_series_that_says_the_same_stays_as_it_is_written(tmp_path):
    indicator = TALKS["indicator"][0] | {"series": "prices.csv"}
    write(talks(indicator=[indicator]), tmp_path / "x")
    file = tmp_path / "x" / "prices.csv"
    own = "as_of,published,value,source\n2025-01-01,2025-01-05,1.50,office\n2025-01-31,2025-02-05,2.50,office\n"
    file.write_text(own, encoding="utf-8")
    dossier = read(tmp_path / "x")
    write(dossier, tmp_path / "x")
    assert file.read_text(encoding="utf-8") == own
    first, second = dossier.indicator[0].observations
    changed = dossier.indicator[0].model_copy(
        update={"observations": (first, second.model_copy(update={"value": 3.5}))}
    )
    write(dossier.model_copy(update={"indicator": (changed,)}), tmp_path / "x")
    rows = file.read_text(encoding="utf-8").splitlines()[1:]
    assert rows == ["2025-01-01,2025-01-05,1.5,office", "2025-01-31,2025-02-05,3.5,office"]


@pytest.mark.parametrize("style", ["inline", "headings"])
def test_records_without_headings_of_their_own_are_read_and_brought_up_to_date(tmp_path, style):
    about = '[about]\nid = "x"\ntitle = "X"\n'
    actors = {
        "inline": f'actor = [{{ id = "a", name = "A" }}, {{ id = "b", name = "B" }}]\n{about}',
        "headings": f'{about}[[actor]]\nid = "a"\nname = "A"\n[[actor]]\nid = "b"\nname = "B"\n',
    }
    file = tmp_path / "x.toml"
    file.write_text(actors[style], encoding="utf-8")
    dossier = read(file)
    for kept in (dossier.actor[:1], (dossier.actor[1].model_copy(update={"name": "C"}), dossier.actor[0]), ()):
        wanted = dossier.model_copy(update={"actor": kept})
        write(wanted, file)
        assert read(file) == wanted


def test_a_record_taken_away_takes_the_blank_line_after_it_along(tmp_path):
    head = '[about]\nid = "x"\ntitle = "X"\n\n'
    a, b = (f'[[actor]]\nid = "{id}"\nname = "{id.upper()}"\n' for id in "ab")
    file = tmp_path / "x.toml"
    file.write_text(f"{head}{a}\n\n# Of b.\n{b}", encoding="utf-8")
    dossier = read(file)
    write(dossier.model_copy(update={"actor": dossier.actor[1:]}), file)
    assert file.read_text(encoding="utf-8") == f"{head}# Of b.\n{b}"


def test_claims_taken_away_are_gone_from_their_file(tmp_path):
    write(talks(), tmp_path / "x")
    write(made(), tmp_path / "x")
    assert read(tmp_path / "x") == made()


@pytest.mark.parametrize("series", ["../prices.csv", "/tmp/prices.csv", "a/../../prices.csv", "C:\\prices.csv"])
def test_a_series_stays_inside_the_dossier(tmp_path, series):
    text = f"[about]\nid = 'x'\ntitle = 'X'\n[[indicator]]\nid = 'i'\nlabel = 'l'\nunit = 'u'\nseries = '{series}'\n"
    (tmp_path / "dossier.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        read(tmp_path)
    assert "'series'" in str(caught.value)
    assert caught.value.faults[0].line == 8


def failing(monkeypatch, at):
    """Let the system refuse: while text is written, or when the new file takes the old one's place."""

    def refuse(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, at, refuse)


@pytest.mark.parametrize("at", ["replace", "fsync", "chmod"])
def test_a_failure_leaves_the_old_file_and_no_other(tmp_path, monkeypatch, at):
    path = tmp_path / "x"
    write(talks(), path)
    before = texts(path)
    failing(monkeypatch, at)
    with pytest.raises(BadInput, match="the disk is full"):
        write(talks(about={"id": "other", "title": "Other"}), path)
    monkeypatch.undo()
    assert texts(path) == before
    assert read(path) == talks()


def test_a_failure_while_writing_leaves_the_old_file_and_no_other(tmp_path):
    path = tmp_path / "x.toml"
    write(talks(), path)
    before = texts(tmp_path)
    with pytest.raises(BadInput, match="half a character"):
        write(talks(about={"id": "small", "title": "x" * 100_000 + "\ud800"}), path)
    assert texts(tmp_path) == before


def test_a_failure_before_anything_is_written_touches_no_file_of_the_folder(tmp_path):
    path = tmp_path / "x"
    write(talks(indicator=[TALKS["indicator"][0] | {"series": "p.csv"}]), path)
    (path / "claims.toml").write_text("[[claim]\n", encoding="utf-8")
    before = texts(path)
    row = {"as_of": "2025", "published": "2025", "value": 9, "source": "s"}
    indicator = TALKS["indicator"][0] | {"series": "p.csv", "observations": [row]}
    with pytest.raises(BadInput, match="not TOML"):
        write(talks(indicator=[indicator], about={"id": "other", "title": "Other"}), path)
    assert texts(path) == before


def test_files_keep_their_permissions(tmp_path):
    path = tmp_path / "x.toml"
    write(made(), path)
    mask = os.umask(0)
    os.umask(mask)
    assert path.stat().st_mode & 0o777 == 0o666 & ~mask
    path.chmod(0o640)
    write(talks(), path)
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_file_that_says_the_same_is_not_touched(tmp_path):
    path = tmp_path / "us-iran"
    copytree(CATALOG / "us-iran-2025", path)
    for file in path.rglob("*.csv"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    before = texts(path)
    dossier = read(path)
    for file in path.rglob("*"):
        os.utime(file, (1, 1))
    write(dossier, path)
    assert texts(path) == before
    assert {file.stat().st_mtime for file in path.rglob("*") if file.is_file()} == {1}


def test_a_series_that_is_no_text_is_a_fault_and_nothing_is_written(tmp_path):
    indicator = TALKS["indicator"][0] | {"series": "prices.csv"}
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "prices.csv").write_bytes(b"as_of,\xff")
    with pytest.raises(BadInput, match=r"prices\.csv: not UTF-8 text"):
        write(talks(indicator=[indicator]), tmp_path / "x")
    assert sorted(texts(tmp_path / "x")) == ["prices.csv"]
