"""Writing a dossier that is cut short, at every step: the old dossier is there or the new one, and nothing else."""

import json
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import goodoffices
from goodoffices.errors import BadInput
from goodoffices.formats import native, native_write
from goodoffices.formats.journal import STAGING, commit
from goodoffices.store import opening
from goodoffices.store.renewing import renewed

SRC = str(Path(goodoffices.__file__).parents[1])
HERE = Path(__file__).parent
HEAD = "[about]\nid = '{0}'\ntitle = 'Talks {0}'\n"
CLAIM = """[[source]]\nid = 's'\noutlet = 'The {0} Post'\ntitle = 'T'\n
[[claim]]\nid = 'c1'\nstatus = 'asserted'\nsource = 's'\nparaphrase = '{0}'\nspeaker = {{ name = 'Ada {0}' }}\n"""
SERIES = "[[indicator]]\nid = 'i'\nlabel = 'I'\nunit = 'kg'\nseries = 'indicators/i.csv'\n"
ROWS = "as_of,published,value,source\n2025-01-0{1},2025-01-0{1},{1}.5,{0}\n"


def talks(folder, name, day):
    (folder / "indicators").mkdir(parents=True)
    (folder / "dossier.toml").write_text(HEAD.format(name) + SERIES)
    (folder / "claims.toml").write_text(CLAIM.format(name))
    (folder / "indicators" / "i.csv").write_text(ROWS.format(name, day))
    return folder


@pytest.fixture
def two(tmp_path):
    """The dossier that is there, with what is not the dossier's beside it, and the one to come."""
    old, new = talks(tmp_path / "old", "old", 1), talks(tmp_path / "new", "new", 2)
    for name in ("sources/s.txt", ".git/config", "notes/mine.md", "indicators/read.me"):
        (old / name).parent.mkdir(exist_ok=True)
        (old / name).write_text("mine")
    return old, new


@pytest.fixture(scope="module")
def run():
    """Does something in a process that is killed at its nth step; gives the exit code and the number of steps."""
    words = [sys.executable, str(HERE / "killed.py"), SRC]
    process = subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )

    def asked(*arguments, nth=0, before="before", cwd="/"):
        process.stdin.write(json.dumps([nth, before, str(cwd), *map(str, arguments)]) + "\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline())

    yield asked
    process.stdin.close()
    process.wait(timeout=10)
    process.stdout.close()


def files(folder):
    """What is there, logs aside, which tell when and carry salt."""
    found = (p for p in folder.rglob("*") if p.is_file() and not p.name.endswith("log.sqlite"))
    return {str(p.relative_to(folder)): p.read_bytes() for p in found}


def foreign(folder):
    return {name: text for name, text in files(folder).items() if text == b"mine"}


def test_a_kill_at_any_step_leaves_the_old_dossier_or_the_new_one(two, tmp_path, run):
    old, new = two
    wanted = {name: native.read(folder) for name, folder in (("old", old), ("new", new))}
    trial = tmp_path / "trial"
    shutil.copytree(old, trial)
    code, steps = run("write", new, trial)
    assert code == 0
    assert steps >= 8
    seen = set()
    for nth in range(1, steps + 1):
        for before in ("before", "after"):
            shutil.rmtree(trial)
            shutil.copytree(old, trial)
            assert run("write", new, trial, nth=nth, before=before)[0] == 9
            found = native.read(trial)
            assert found in wanted.values(), (nth, before)
            assert not (trial / STAGING).exists()
            assert foreign(trial) == foreign(old)
            assert set(files(trial)) == set(files(old))
            seen.add(found.about.id)
            native_write.write(wanted["new"], trial, fresh=True)
            assert native.read(trial) == wanted["new"]
    assert seen == {"old", "new"}


@pytest.mark.parametrize(
    "command",
    [
        ("convert", "prisoners-dilemma", "x"),
        ("catalog", "open", "us-iran-2025", "x"),
        ("new", "x", "--title", "T", "--actors", "Ada, Bo", "--options", "Ada: talk"),
    ],
    ids=lambda command: command[0],
)
def test_a_new_folder_is_there_whole_or_not_at_all_and_a_second_try_makes_it(tmp_path, command, run):
    counting = tmp_path / "count"
    counting.mkdir()
    code, steps = run(*command, cwd=counting)
    assert code == 0
    wanted = files(counting / "x")
    for nth in range(1, steps + 1):
        for before in ("before", "after"):
            place = tmp_path / f"{nth}{before}"
            place.mkdir()
            assert run(*command, nth=nth, before=before, cwd=place)[0] == 9
            there = (place / "x").exists()
            if there:
                assert files(place / "x") == wanted
            else:
                assert run(*command, cwd=place)[0] == 0
                assert files(place) == {f"x/{name}": text for name, text in wanted.items()}


def _small():
    resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))


COMMANDS = [
    ("convert", "prisoners-dilemma", "{0}", "--replace"),
    ("catalog", "open", "us-iran-2025", "{0}", "--replace"),
    ("brief", "prisoners-dilemma", "-o", "{0}/page.html"),
    ("sheet", "us-iran-2025", "red-lines", "-o", "{0}/page.csv"),
    ("stability", "prisoners-dilemma", "--figure", "{0}/deep/er/page.svg"),
    ("convert", "prisoners-dilemma", "{0}/x.gmcr"),
    ("convert", "prisoners-dilemma", "{0}/deep/x.toml"),
]


MAIN = f"""
import os, sys
sys.path.insert(0, {SRC!r})
from goodoffices.cli.main import goodoffices, main
from goodoffices.errors import unreached
place, scratch, user, *words = sys.argv[1:]
if int(user):  # done once where it may be, so that all is loaded; then as somebody who may write nowhere
    goodoffices([word.format(scratch) for word in words], standalone_mode=False)
    str(unreached(OSError(13, "")))
    os.setgroups([])
    os.setgid(int(user))
    os.setuid(int(user))
sys.argv = ["goodoffices", *(word.format(place) for word in words)]
main()
"""


def command(place, words, scratch="", user=0, **how):
    told = [sys.executable, "-c", MAIN, str(place), str(scratch), str(user), *words]
    return subprocess.run(told, capture_output=True, text=True, timeout=120, **how)


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words[:1] + words[-1:]))
def test_a_disk_that_takes_no_more_leaves_everything_as_it_was(two, words):
    old, _ = two
    before = files(old.parent)
    failed = command(old, words, preexec_fn=_small)
    assert failed.returncode == 2
    said = ("the file would be larger than the system allows", "the disk does not answer as it should")
    assert any(words in failed.stderr for words in said)  # the second where SQLite, which says no more, met it first
    assert "Traceback" not in failed.stderr
    assert files(old.parent) == before
    assert not (old / "deep").exists()


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words[:1] + words[-1:]))
def test_a_folder_that_can_only_be_read_stays_as_it_was(two, words, tmp_path):
    old, _ = two
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    scratch = shutil.copytree(old, tmp_path / "scratch")
    old.chmod(0o555)
    before = files(old)
    failed = command(old, words, scratch, 65534 if os.getuid() == 0 else 0)
    old.chmod(0o755)
    assert failed.returncode == 2, failed.stderr
    assert "there is no permission" in failed.stderr
    assert files(old) == before
    assert not old.with_name("old.old").exists()


def test_a_rename_that_fails_between_two_takes_the_first_back(two, monkeypatch):
    old, new = two
    before, renamed, replace = files(old), [], os.replace

    def once(a, b):
        renamed.append(b)
        if str(b).endswith("i.csv") and "fail" not in renamed:
            renamed.append("fail")
            raise OSError(28, "No space left on device")
        replace(a, b)

    monkeypatch.setattr(os, "replace", once)
    with pytest.raises(BadInput, match="the disk is full"):
        native_write.write(native.read(new), old, fresh=True)
    assert "fail" in renamed
    assert files(old) == before


def test_a_sync_that_fails_leaves_everything_as_it_was(two, monkeypatch):
    old, new = two
    before, dossier = files(old), native.read(new)
    calls = []

    def full(handle):
        calls.append(handle)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BadInput, match="the disk is full"):
        native_write.write(dossier, old, fresh=True)
    assert calls
    assert files(old) == before


@pytest.mark.parametrize(
    "rows", ['[["../out.toml", false]]', '[[".git/config", true]]', '[["sources/a.csv", true]]', "{", "[1]"]
)
def test_a_journal_that_names_other_files_is_followed_nowhere(two, rows):
    old, _ = two
    (old / STAGING).mkdir()
    (old / STAGING / "0").write_text("harm")
    (old / STAGING / "journal").write_text(rows)
    with pytest.raises(BadInput, match="journal"):
        native.read(old)
    assert b"harm" not in {text for name, text in files(old.parent).items() if STAGING not in name}


def test_the_old_dossier_is_kept_beside_and_opens(two):
    old, _ = two
    before = native.read(old)
    opening.convert(opening.open("prisoners-dilemma"), old, replace=True)
    assert native.read(old).about.id == "prisoners-dilemma"
    assert native.read(old).claim == ()
    assert native.read(old.with_name("old.old")) == before
    opening.convert(before, old, replace=True)
    assert native.read(old) == renewed(before)
    assert native.read(old.with_name("old.old-2")).about.id == "prisoners-dilemma"
    assert foreign(old) == dict.fromkeys(
        ("sources/s.txt", ".git/config", "notes/mine.md", "indicators/read.me"), b"mine"
    )


@pytest.mark.parametrize("name", opening.names())
def test_every_dossier_of_the_catalogue_can_take_a_folder_that_is_kept_whole(tmp_path, name):
    folder = opening.copy("chicken", tmp_path / "x")
    for mine in ("LICENSE", "published.toml"):
        (folder / mine).write_text(f"[mine]\n{mine} = 1\n")
    before = files(folder)
    opening.copy(name, folder, replace=True)
    assert opening.open(folder) == opening.open(name)
    kept = files(folder.with_name("x.old"))
    assert all(files(folder)[file] == text or kept[file] == text for file, text in before.items())


def test_a_journal_that_could_not_be_finished_is_never_begun(two):
    old, _ = two
    before = files(old)
    with pytest.raises(BadInput, match="no file of a dossier"):
        commit(old / STAGING, {old / "dossier.toml": b"harm", old / "notes" / "mine.md": b"harm"}, old)
    assert files(old) == before


def test_a_broken_dossier_can_be_replaced_too(two):
    old, _ = two
    (old / "dossier.toml").write_text("[about")
    opening.convert(opening.open("prisoners-dilemma"), old, replace=True)
    assert native.read(old).about.id == "prisoners-dilemma"
    assert (old.with_name("old.old") / "dossier.toml").read_text() == "[about"


def test_another_file_where_a_series_goes_is_never_written_over(tmp_path, two):
    _, new = two
    (tmp_path / "there" / "indicators").mkdir(parents=True)
    (tmp_path / "there" / "indicators" / "i.csv").write_text("mine")
    with pytest.raises(BadInput, match="another file stands where the series of 'i' goes"):
        native_write.write(native.read(new), tmp_path / "there")
    assert files(tmp_path / "there") == {"indicators/i.csv": b"mine"}
