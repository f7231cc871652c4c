"""Reading an article on the command line."""

import json

import pytest

from cli.command import run

ARTICLE = """Norland and Southland will resume talks next week, foreign minister Ada Holm said on Tuesday.

According to a spokesman for Southland, the border stays closed until then.

The two countries have quarrelled over the river for years.
"""


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_json_has_the_promised_shape(article):
    asked = run("read", article, "--published", "2025-03-05", "--json")
    assert asked.returncode == 0, asked.stderr
    answer = json.loads(asked.stdout)["answer"]
    assert len(answer["claims"]) == 2
    for claim in answer["claims"]:
        start, end = claim["span"]
        assert ARTICLE[start:end].strip()
        assert claim["speaker"]
        assert {"status", "mode", "cue_span", "said", "about", "actors", "rule", "confidence"} <= set(claim)
    unclaimed = [ARTICLE[start:end] for start, end in answer["unclaimed"]]
    assert any("quarrelled" in sentence for sentence in unclaimed)


def test_words_show_claims_and_what_no_rule_claimed(article):
    asked = run("read", article)
    assert asked.returncode == 0
    assert "Ada Holm" in asked.stdout
    assert "quarrelled" in asked.stdout


@pytest.mark.parametrize(("content", "message"), [(b"", "no text"), (b"\x00\x01\x02", "")])
def test_bad_files_are_told_plainly(tmp_path, content, message):
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    asked = run("read", path)
    assert asked.returncode == 2
    assert "Traceback" not in asked.stderr
    assert message in asked.stderr


def test_a_missing_file(tmp_path):
    assert "no such file" in run("read", tmp_path / "none.txt").stderr


def test_the_language_of_the_page_is_not_that_of_the_article(tmp_path):
    (tmp_path / "a.txt").write_text("Minister Ada Holm said that there is no accord.", encoding="utf-8")
    shown = run("read", tmp_path / "a.txt", "--language", "nl").stdout
    assert "1 voorgestelde claim" in shown
    assert "[beweerd, in andere woorden, subject-that, 0,85]" in shown


@pytest.mark.parametrize(("language", "copy"), [("en", "a copy of a.txt"), ("nl", "herhaalt a.txt")])
def test_a_folder_is_read_as_a_whole(tmp_path, language, copy):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    asked = run("read", tmp_path, "--published", "2025-03-05", "--language", language)
    assert asked.returncode == 0, asked.stderr
    assert copy in asked.stdout
    told = run("read", tmp_path, "--published", "2025-03-05", "--json")
    assert [one["copy_of"] for one in json.loads(told.stdout)["articles"]] == [None, "a.txt"]
    refused = run("read", tmp_path, "--into", tmp_path / "d")
    assert refused.returncode == 2
    assert "one article at a time" in refused.stderr
