"""The page of what the reading knows holds every row that the program reads, and today's precision of every rule."""

import tomllib
from importlib.resources import files

import pytest

from docs.blocks import DOCS
from extension import filled, patterns
from goodoffices.ledger.spelling import RULE
from goodoffices.reading.inflection import Inflection
from goodoffices.reading.polarity import table
from goodoffices.reading.stops import stop_rows
from measure.reading import rules

PAGE = filled((DOCS / "reference" / "reading.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_verb_stands_on_the_page(language):
    told = tomllib.loads(files("goodoffices.reading").joinpath(f"words_{language}.toml").read_text("utf-8"))
    made = patterns.page("verbs", language)
    assert made in PAGE
    assert made.count("\n") == len(told["verbs"]) + 2
    inflection = Inflection.of(told["inflect"])
    lemmas = [inflection.forms(line)[1] for group in told["verbs"] for line in group["words"]]
    assert len(lemmas) > 500
    assert all(f"`{lemma}`".replace("|", r"\|") in made for lemma in lemmas)


def test_every_row_of_the_tables_stands_on_the_page():
    assert all(word in PAGE for row in (*stop_rows(), *table()) for word in row.get("nl", "").split())
    assert all(names in PAGE for _, _, names in RULE)


def test_every_rule_is_told_with_its_precision_today():
    for row in rules():
        name = row["what"].removeprefix("rule ")
        assert f"| `{name}` | {row['right']} | {row['of']} | {row['precision']} |" in PAGE
