"""What the system refuses, and what no file or word may do: a clear message, exit code 2, and nothing left over."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import goodoffices
from goodoffices.desk import checking
from goodoffices.desk.running import run as asked
from goodoffices.errors import BadInput
from goodoffices.formats import atomic, native
from goodoffices.store import opening

SRC = str(Path(goodoffices.__file__).parents[1])
HEAD = "[about]\nid = 'x'\ntitle = 'X'\n"
CONFLICT = (
    HEAD
    + "[[actor]]\nid = 'a'\nname = 'A'\n[[option]]\nid = 'o'\nactor = 'a'\nlabel = 'O'\n"
    + "[[option]]\nid = 'p'\nactor = 'a'\nlabel = 'P'\n"
)
INDICATOR = "[[indicator]]\nid = 'i'\nlabel = 'I'\nunit = 'kg'\n"


def command(*words, cwd, before="", after="", **how):
    """Run a command through a shell, so that its streams can be shut."""
    inner = f"import sys; sys.path.insert(0, {SRC!r}); from goodoffices.cli.main import main; main()"
    line = f'{before} "$0" -c "$1" "${{@:2}}" {after}'
    given = [sys.executable, inner, *words]
    return subprocess.run(
        ["bash", "-c", line, *given], cwd=cwd, capture_output=True, timeout=60, text=True, errors="replace", **how
    )


def refused(done, *said):
    assert done.returncode == 2, (done.returncode, done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    for words in said:
        assert words in done.stderr


@pytest.mark.parametrize(
    ("words", "after", "said"),
    [
        (["stability", "chicken"], ">&-", "the standard output is shut"),
        (["stability", "chicken"], ">/dev/full", "standard output: cannot be"),
        (["new", "x"], "</dev/null", "the input ended"),
        (["new", "x"], "<&-", "the input ended"),
        (["review", "x.toml"], "</dev/null", "needs a terminal"),
        (["stability", "chicken", "--seed", "-1"], "", "--seed"),
        (["exchange", "efird2016-soe-policy", "--rounds", "99999999999999999999"], "", "at most 1,000"),
        (["forecast", "efird2016-soe-policy", "--draws", "99999999999999999999"], "", "at most 1,000,000"),
        (["check", b"\xff\xfe"], "", "not UTF-8"),
        (["check", "a" * 5000], "", "the name is too long"),
        (["check", "pipe.toml"], "", "a special file"),
        (["stability", "pipe.csv"], "", "a special file"),
        (["read", "pipe.txt"], "", "a special file"),
        (["read", "."], "", "in no language that can be read"),
        (["check", "/dev/zero"], "", "a special file"),
        (["brief", "chicken", "-o", "/dev/full/x.html"], "", "no folder"),
        (["brief", "chicken", "-o", "x.odt"], "", ".html or .htm or .md or .markdown or .docx or .pdf"),
        (["brief", "chicken", "-o", "x.docx", "--form", "pdf"], "", ".pdf"),
        (["brief", "chicken", "-o", "x.pdf", "--template", "mine.html"], "", "a template is for Word files"),
        (["brief", "chicken", "-o", "x.docx", "--template", "mine.html"], "", "is no DOCX that can be read"),
        (["brief", "chicken", "-o", "x.PDF", "--form", "html"], "", ".html or .htm"),
        (["brief", "chicken", "-o", "x"], "", "no ending"),
        (["sheet", "chicken", "iceberg", "-o", "x.docx"], "", ".csv"),
        (["sheet", "chicken", "red-lines", "-o", "x.csv"], "", "nothing that would make a row"),
        (["stability", "chicken", "--figure", "x.png"], "", ".svg"),
        (["convert", "chicken", "x.toml"], "", "something here already"),
        (["brief", "chicken", "-o", "mine.html"], "", "something here already"),
    ],
    ids=lambda part: str(part)[:40] if isinstance(part, list) else None,
)
def test_it_is_refused_with_nothing_left_over(tmp_path, words, after, said):
    (tmp_path / "x.toml").write_text(HEAD)
    (tmp_path / "mine.html").write_text("mine")
    for name in ("pipe.toml", "pipe.csv", "pipe.txt"):
        os.mkfifo(tmp_path / name)
    before = sorted(tmp_path.rglob("*"))
    refused(command(*words, cwd=tmp_path, after=after), said)
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "mine.html").read_text() == "mine"
    assert (tmp_path / "x.toml").read_text() == HEAD


def test_who_is_told_to_end_clears_up_first(tmp_path):
    inner = (
        f"import sys; sys.path.insert(0, {SRC!r}); import os; "
        "os.fsync = lambda _: os.kill(os.getpid(), 15); from goodoffices.cli.main import main; main()"
    )
    words = [sys.executable, "-c", inner, "brief", "chicken", "-o", "page.html"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (143, "", "")
    assert list(tmp_path.iterdir()) == []


def test_a_reader_that_went_away_is_no_fault(tmp_path):
    done = command("stability", "chicken", "--json", cwd=tmp_path, after="| head -c 1; echo ${PIPESTATUS[0]}")
    assert done.stdout[1:].strip() in ("0", "141")
    assert done.stderr == ""


def test_a_folder_that_is_gone(tmp_path):
    (tmp_path / "gone").mkdir()
    done = command("brief", "chicken", "-o", "x.html", cwd=tmp_path, before="cd gone; rmdir ../gone;")
    refused(done, "x.html: cannot be written")


def test_a_page_nobody_changed_is_written_over_and_any_other_kept(tmp_path):
    page = ("brief", "chicken", "-o", "x.html")
    for _ in range(2):
        assert command(*page, cwd=tmp_path).returncode == 0
    own = (tmp_path / "x.html").read_text()
    (tmp_path / "x.html").write_text(own.replace("Chicken", "Hen"))
    refused(command(*page, cwd=tmp_path), "something here already")
    assert command(*page, "--replace", cwd=tmp_path).returncode == 0
    assert (tmp_path / "x.html").read_text() == own
    assert (tmp_path / "x.old.html").read_text() == own.replace("Chicken", "Hen")
    assert {file.name for file in tmp_path.iterdir()} == {"x.html", "x.old.html"}


@pytest.mark.parametrize("name", ["a\0b", "a\ud800b"])
def test_a_name_that_is_none(name):
    with pytest.raises(BadInput, match=r"name of (a|this) file"):
        opening.open(name)


def test_a_file_over_the_stated_size(tmp_path, monkeypatch):
    (tmp_path / "x.toml").write_text(HEAD)
    monkeypatch.setattr(atomic.read_bytes, "__defaults__", (10,))
    with pytest.raises(BadInput, match="larger than"):
        opening.open(tmp_path / "x.toml")


@pytest.mark.parametrize("name", ["dossier.toml", "claims.toml", "i.csv", "sources/s.txt"])
def test_a_link_leads_out_of_no_dossier(tmp_path, name):
    secret = tmp_path / "secret"
    secret.write_text("secret = 1\n")
    folder = tmp_path / "x"
    (folder / "sources").mkdir(parents=True)
    (folder / "dossier.toml").write_text(
        HEAD + "[[source]]\nid = 's'\noutlet = 'O'\ntitle = 'T'\n"
        "[[indicator]]\nid = 'i'\nlabel = 'I'\nunit = 'u'\nseries = 'i.csv'\n"
    )
    (folder / "i.csv").write_text("as_of,published,value,source\n")
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(secret)
    with pytest.raises(BadInput, match="a link leads out of the dossier"):
        checking.check(folder)


@pytest.mark.parametrize(
    "series", ["../i.csv", "sources/i.csv", "notes/i.csv", ".git/i.csv", "dossier.toml", "a\\u0000b.csv", "/etc/x.csv"]
)
def test_a_series_is_a_table_of_the_dossier(tmp_path, series):
    file = tmp_path / "x.toml"
    file.write_text(HEAD + f"[[indicator]]\nid = 'i'\nlabel = 'I'\nunit = 'u'\nseries = \"{series}\"\n")
    with pytest.raises(BadInput, match=r"a series is a \.csv file"):
        opening.open(file)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("x.toml", "a = " + "[" * 5000 + "]" * 5000, "deep"),
        ("x.toml", "a." * 3000 + "b = 1", "deep"),
        ("x.toml", "a = " + "1" * 5000, "64 bits"),
        ("x.toml", "a = 0x" + "f" * 5000, "64 bits"),
        ("x.gmcr", "[" * 100_000, "deep"),
        ("x.gmcr", '{"a": ' + "1" * 5000 + "}", "64 bits"),
        ("x.gmcr", "{}", "decisionMakers"),
        ("x.gmcr", "", "not JSON"),
        ("x.csv", '#A,"' + "x" * 200_000, "not CSV"),
        ("x.csv", "prnr;isnr;rp;out;pa;sa\n" + '"' + "1" * 200_000, "not CSV"),
        ("x.xml", "<Scenario>" + "<a>" * 100_000, "deep"),
        ("x.xml", '<?xml version="1.0" encoding="klingon"?><Scenario/>', "not XML"),
        ("x.xml", "<Scenario><Dimensions/></Scenario>", "dName"),
    ],
    ids=range(13),
)
def test_every_reader_tells_what_its_library_says(tmp_path, name, text, said):
    (tmp_path / name).write_text(text)
    with pytest.raises(BadInput, match=said):
        opening.open(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.docx", b"PK\x03\x04damaged"),
        ("x.docx", b""),
        ("x.pdf", b"%PDF-1.4\n1 0 obj <<"),
        ("x.pdf", b""),
        ("x.html", b""),
        ("x.html", b"<" * 5000),
        ("x.html", b"<div>" * 20_000),
        ("x.txt", b""),
    ],
    ids=range(8),
)
def test_a_damaged_article_is_told(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    refused(command("read", name, cwd=tmp_path), name)


def test_an_article_that_unpacks_to_too_much(tmp_path):
    with zipfile.ZipFile(tmp_path / "x.docx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b" " * 70_000_000)
    refused(command("read", "x.docx", cwd=tmp_path), "unpacks to 70 MB")


@pytest.mark.parametrize(
    ("records", "said"),
    [
        ("[[preference]]\nactor = 'a'\nweights = { o = 1e308 }\n", "a weight lies between"),
        ("[[preference]]\nactor = 'a'\npayoffs = [1e308]\n", "a payoff lies between"),
        ("[[preference]]\nactor = 'a'\nranking = [1, [], 2, 3, 4]\n", "empty"),
        (
            "[[issue]]\nid = 'i'\nlabel = 'I'\nlow = { value = 0, label = '' }\nhigh = { value = 1e308, label = '' }\n",
            "a value lies",
        ),
        (
            "[[issue]]\nid = 'i'\nlabel = 'I'\nlow = { value = 0, label = '' }\n"
            "high = { value = 1e-320, label = '' }\n",
            "lie apart",
        ),
        ("[[position]]\nactor = 'a'\nissue = 'i'\nposition = 1\nsalience = 1\ncapability = 1e308\n", "within"),
        ("[[event]]\ndate = '../..'\nlabel = 'E'\n", "open at both ends"),
        (INDICATOR + "yardsticks = [{ id = 'y', value = 1e308, label = 'Y' }]\n", "a value lies"),
        (INDICATOR + "yardsticks = [{ id = 'y', value = 1e-320, label = 'Y' }]\n", "more than"),
        (
            INDICATOR + "observations = [{ as_of = '2024', published = '2024', value = -1e308, source = 's' }]\n",
            "a value lies",
        ),
        ("[[outcome]]\nid = 'q'\nlabel = 'Q'\npattern = 'o'\ntranslation = { nl = { label = 3 } }\n", "translation"),
        ("[[outcome]]\nid = 'q'\nlabel = 'Q'\npattern = '" + "(" * 200 + "o" + ")" * 200 + "'\n", "deep"),
    ],
    ids=range(12),
)
def test_a_record_that_means_nothing_is_a_fault(tmp_path, records, said):
    (tmp_path / "x.toml").write_text(CONFLICT + records)
    with pytest.raises(BadInput, match=said) as caught:
        opening.open(tmp_path / "x.toml")
    assert all(fault.line for fault in caught.value.faults)


@pytest.mark.parametrize(
    ("records", "line", "said", "in_dutch"),
    [
        (
            "[[preference]]\nactor = 'a'\npayoffs = [1, 2]\n",
            17,
            "2 payoffs for 4 states",
            "er 4 toestanden zijn",
        ),
        ("[[preference]]\nactor = 'a'\nranking = [1, 2, 3, 9]\n", 17, "state 9", "de volgorde ('ranking') van"),
        (
            "[[preference]]\nactor = 'a'\nstatements = ['o']\n[[rule]]\nkind = 'forbid'\npattern = 'o or not o'\n",
            18,
            "no state",
            "geen enkele toestand is mogelijk",
        ),
    ],
    ids=range(3),
)
def test_what_nothing_can_analyse_is_doubted_and_ends_no_brief(tmp_path, records, line, said, in_dutch):
    file = tmp_path / "x.toml"
    file.write_text(CONFLICT + records)
    dossier, doubts = checking.check(file)
    (doubt,) = (doubt for doubt in doubts if said in doubt.message)
    assert doubt.line == line
    with pytest.raises(BadInput):
        asked("stability", dossier)
    for language, words, reason in (
        ("en", "This question has no answer here:", said),
        ("nl", "Op deze vraag is er hier geen antwoord:", in_dutch),
    ):
        page = goodoffices.brief(dossier, language=language, form="markdown")
        assert words in page
        assert reason in page


def test_ten_thousand_terms_are_read(tmp_path):
    pattern = " or ".join(f"{'not ' * (n % 2)}{'op'[n % 2]}" for n in range(10_000))
    file = tmp_path / "x.toml"
    file.write_text(
        CONFLICT
        + f"[[outcome]]\nid = 'q'\nlabel = 'Q'\npattern = '{pattern}'\n"
        + "[[preference]]\nactor = 'a'\nstatements = ['o']\n"
    )
    dossier = native.read(file)
    assert asked("stability", dossier).answer
