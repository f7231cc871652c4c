"""Results on a terminal: findings first, tables aligned, no wider than asked."""

import pytest

from goodoffices.page import text
from goodoffices.page.document import Cell, Row, Sentence, TableBlock


def block(rows):
    cells = [Row(tuple(Cell((Sentence(word, "computed"),)) for word in row)) for row in rows]
    return TableBlock("Caption", ("One", "Two"), tuple(cells))


def test_columns_are_aligned():
    lines = text.aligned(block([("a", "long words here"), ("bbb", "c")]), 40)
    assert lines == ["One  Two", "---  ---------------", "a    long words here", "bbb  c"]


def test_wide_tables_are_broken_into_lines():
    lines = text.aligned(block([("word " * 12, "other " * 20)]), 40)
    assert max(map(len, lines)) <= 40
    assert " ".join(" ".join(lines).split()).count("word") == 12


def test_words_are_whole_while_their_columns_fit():
    lines = text.aligned(block([("short words and more short words", "w" * 25)]), 40)
    assert lines[2:] == ["short words    " + "w" * 25, "and more", "short words"]


def test_a_number_parts_from_its_unit_before_a_word_is_broken():
    lines = text.aligned(block([("w" * 33, "19\u00a0years")]), 40)
    assert lines[2:] == ["w" * 33 + "  19", " " * 35 + "years"]


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("width", [40, 72, 120])
def test_no_line_is_wider_than_asked(results, dossier, language, width):
    for found in results.values():
        told = text.render(found[0], dossier, language=language, width=width)
        assert max(map(len, told.splitlines())) <= width


def test_findings_come_first(results, dossier):
    told = text.render(results["stability"][0], dossier, language="en", width=100)
    assert told.startswith("Which outcomes can last?\n\n- ")
    assert told.index("- ") < told.index("States that can last")


def test_judgements_are_marked(results, dossier):
    told = text.render(results["preferences"][0], dossier, language="nl", width=100)
    assert "(oordeel)" in told
