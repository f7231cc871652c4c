"""What stands on one screen: whole items, the answer first, what it rests on once, and how to see the rest."""

import re

import pytest

import goodoffices
from goodoffices.analyses import ANALYSES
from goodoffices.cli.question import question
from goodoffices.page.document import Sentence
from goodoffices.page.terminal import Terminal
from goodoffices.page.view import View

SIZES = [(80, 24), (100, 40), (120, 40)]
#: What a question has to be told.
TOLD = {"why": ["status-quo"], "compare": ["--judge", "team", "--other-judge", "sceptic"], "backtest": None}


@pytest.fixture(scope="module")
def talks():
    return goodoffices.open("us-iran-2025")


def printed(id, monkeypatch, capsys, *words, size=(80, 24)):
    monkeypatch.setenv("COLUMNS", str(size[0]))
    monkeypatch.setenv("LINES", str(size[1]))
    question(id)(["us-iran-2025", *TOLD.get(id, []), *words], standalone_mode=False)
    return capsys.readouterr().out.rstrip("\n").split("\n")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("id", [id for id in ANALYSES.own if TOLD.get(id, ()) is not None and id != "behaviour"])
def test_every_answer_ends_within_a_screen(id, size, monkeypatch, capsys):
    for language in ("en", "nl"):
        lines = printed(id, monkeypatch, capsys, "--language", language, size=size)
        assert len(lines) < size[1]
        assert all(len(line) <= size[0] for line in lines)
        assert lines[2].startswith("- ")


def test_stability_opens_with_when_outcomes_last(monkeypatch, capsys):
    for size in SIZES:
        lines = printed("stability", monkeypatch, capsys, size=size)
        assert lines[0] == "Which outcomes can last?"
        text = " ".join(line.strip() for line in lines)
        assert text.index("Talks through Russia") < text.index("guarantor, with 4 more options as today")
    whole = " ".join(printed("stability", monkeypatch, capsys, "--all"))
    assert whole.index("exactly the one in which this holds") < whole.index("combine into 2,305 feasible states")


def test_the_rest_is_counted_and_shown_when_asked_for(monkeypatch, capsys):
    cut = printed("evolution", monkeypatch, capsys)
    whole = printed("evolution", monkeypatch, capsys, "--all")
    (count,) = re.findall(r"^([\d,]+) more lines: --all$", cut[-1])
    assert int(count.replace(",", "")) == len(whole) - (len(cut) - 2)
    assert any(line.startswith("---") for line in whole)  # its tables
    assert not any(line.startswith("---") for line in cut)


def test_ids_stand_once_at_the_end_or_after_each_sentence(monkeypatch, capsys):
    once = printed("signals", monkeypatch, capsys, "--all")
    assert not any("[" in line for line in once)
    ids = " ".join(once[next(n for n, line in enumerate(once) if line.startswith("Rests on ")) :])
    assert "j75" in ids
    assert len(re.findall(r"\bj75\b", ids)) == 1
    each = printed("signals", monkeypatch, capsys, "--all", "--because")
    assert not any(line.startswith("Rests on ") for line in each)
    assert sum(line.count("[") for line in each) >= 6


def test_what_is_printed_as_json_has_no_question_before_it(monkeypatch, capsys):
    (line,) = printed("stability", monkeypatch, capsys, "--json")
    assert line.startswith('{"analysis": "stability"')


def test_another_question_stands_first_only_where_it_is_asked_alike(monkeypatch, capsys):
    sole = printed("stability", monkeypatch, capsys, "--concept", "lh", "--horizon", "2", "--all")
    assert not any("in which this holds" in line for line in sole)
    alike = printed("stability", monkeypatch, capsys, "--concept", "nash", "--judge", "sceptic", "--all")
    assert any("lasts by Nash" in " ".join(alike) for _ in alike)


@pytest.fixture(scope="module")
def view(talks):
    return View(goodoffices.as_of(talks), {}, "en", {})


@pytest.fixture(scope="module")
def result(talks):
    return goodoffices.run("contradictions", talks).model_copy(update={"findings": (), "tables": ()})


def test_items_are_never_broken_and_one_stands_at_least(view, result):
    told = [Sentence(" ".join(["word"] * 40), "computed", (f"c{n:02}",)) for n in range(1, 8)]
    for height in range(5, 60):
        lines = Terminal(view, 60, height).render(result, told, told).split("\n")
        items = [line for line in lines if line.startswith("- ")]
        assert len(lines) <= height or len(items) == 1
        words = sum(line.count("word") for line in lines)
        assert words == 40 * len(items)


def test_what_fits_is_printed_whole_and_without_a_count(view, result):
    told = [Sentence("Short.", "computed", ("c01",))]
    assert Terminal(view, 60, 10).render(result, told, told).split("\n")[2:] == ["- Short.", "", "Rests on c01"]
    assert Terminal(view, 60, None).render(result, told, told) == Terminal(view, 60, 10).render(result, told, told)


def test_many_ids_are_cut_to_two_lines_on_a_screen_and_to_none_when_all_is_asked_for(view, result):
    told = [Sentence("So.", "computed", tuple(f"claim-{n:03}" for n in range(200)))] * 30
    cut = Terminal(view, 80, 24).render(result, told, told).split("\n")
    begins = next(n for n, line in enumerate(cut) if line.startswith("Rests on "))
    assert len(cut) - 2 - begins == 2
    assert "--because" in cut[-3]
    whole = Terminal(view, 80, None).render(result, told, told)
    assert all(f"claim-{n:03}" in whole for n in range(200))
