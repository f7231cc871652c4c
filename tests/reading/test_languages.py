"""A third language is one file: two small ones work, and no rule holds a word of its own."""

import ast
from datetime import date
from pathlib import Path

import pytest

import goodoffices.reading
from goodoffices.errors import BadInput
from goodoffices.reading.article import Article
from goodoffices.reading.dates import find_dates
from goodoffices.reading.extractor import RuleEngine
from goodoffices.reading.language import detect
from goodoffices.reading.words import BIT, Words, read_words, reading_languages

FILES = Path(__file__).parent / "languages"
CODE = Path(goodoffices.reading.__file__).parent


def words(language: str) -> Words:
    return read_words((FILES / f"{language}.toml").read_text("utf-8"))


def claims(language: str, text: str) -> list[tuple[str, str | None, str]]:
    found = RuleEngine(language).extract(Article.of(text, words=words(language))).proposals
    return [(text[slice(*p.span)], p.speaker, p.status) for p in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Minister sagte, dass die Grenze schließt.", [("die Grenze schließt", "Der Minister", "asserted")]),
        (
            "Gestern sagte der Minister, dass die Grenze schließt.",
            [("die Grenze schließt", "der Minister", "asserted")],
        ),
        ("Die Grenze schließt, sagte Kanzler Otto Kern.", [("Die Grenze schließt", "Kanzler Otto Kern", "asserted")]),
        ("„Die Grenze schließt“, teilte die Regierung mit.", [("Die Grenze schließt", "die Regierung", "asserted")]),
        ("Die Armee bestritt, dass sie schoss.", [("sie schoss", "Die Armee", "denied")]),
        ("Laut der Armee ist es still.", [("ist es still", "der Armee", "asserted")]),
        (
            "Der Sprecher wollte die Zahl nicht kommentieren.",
            [("die Zahl", "Der Sprecher", "declined")],
        ),
    ],
)
def test_german_from_one_file(text, expected):
    assert claims("de", text) == expected


def test_a_pronoun_of_the_third_language():
    text = "Der Kanzler sagte, dass die Grenze schließt. Er sagte auch, dass sie bald öffnet."
    assert [who for _, who, _ in claims("de", text)] == ["Der Kanzler", "Der Kanzler"]


def test_dates_of_the_third_language():
    found = find_dates("gestern, am Dienstag, Anfang März und seit 2022", words("de"), date(2025, 3, 5))
    assert [one.edtf for one in found] == ["2025-03-04", "2025-03-04", "2025-03-01~/2025-03-10~", "2022/.."]


def test_the_smallest_words_file_that_works():
    assert claims("eo", "La ministro diris, ke la limo fermos.") == [("la limo fermos", "La ministro", "asserted")]
    assert claims("eo", "La prezidanto neis ke li foriris.") == [("li foriris", "La prezidanto", "denied")]
    assert claims("eo", "Laŭ la ministro la limo fermos.") == [("la limo fermos", "la ministro", "asserted")]


def test_a_language_without_a_file_is_named():
    with pytest.raises(BadInput, match="looks like 'de'"):
        detect("Der Minister und die Kanzlerin haben sich nicht mit dem Vertrag und den Folgen für das Land befasst.")


@pytest.mark.parametrize("path", sorted(CODE.glob("*.py")), ids=lambda path: path.name)
def test_no_rule_compares_with_a_word_of_a_language(path):
    """What stands beside `low(...)` in a comparison is a mark; words stand in the words files."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        sides = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        if any("low" in ast.unparse(side) for side in sides):
            found += [text for side in sides for text in constants(side) if any(sign.isalpha() for sign in text)]
    assert not found


def constants(node: ast.AST) -> list[str]:
    """The strings of an expression, those handed to a call left out."""
    if isinstance(node, ast.Call):
        return []
    own = [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []
    return own + [text for child in ast.iter_child_nodes(node) for text in constants(child)]


def test_every_class_of_words_is_asked_for_by_a_rule():
    code = "".join(path.read_text("utf-8") for path in CODE.glob("*.py") if path.name != "words.py")
    assert [name for name in BIT if f'"{name}"' not in code] == []


def test_every_language_has_the_same_tables():
    import tomllib

    tables = {one: tomllib.loads((CODE / f"words_{one}.toml").read_text("utf-8")) for one in reading_languages()}
    assert len({frozenset(table) for table in tables.values()}) == 1
