"""Where a content stops: every row of the table, by its own examples, and what is no stop."""

import pytest

from goodoffices.reading.article import Article
from goodoffices.reading.extractor import RuleEngine
from goodoffices.reading.stops import stop_rows

EXAMPLES = [
    (language, *text.split(" || ")) for row in stop_rows() for language, text in sorted(row.get("example", {}).items())
]


def contents(language: str, text: str) -> list[str]:
    found = RuleEngine(language).extract(Article.of(text + "\n", language)).proposals
    return [text[slice(*p.span)] for p in found if p.speaker and "Holm" in p.speaker]


def test_every_row_has_an_example_in_each_of_its_languages():
    assert all(set(row.get("example", {})) == {"nl", "en"} & set(row) for row in stop_rows())


@pytest.mark.parametrize(("language", "text", "content"), EXAMPLES, ids=[text for _, text, _ in EXAMPLES])
def test_a_row_by_its_example(language, text, content):
    assert contents(language, text)[0] == content


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        (
            "en",
            "Ada Holm said it was open to talks, but not under pressure.",
            "it was open to talks, but not under pressure",
        ),
        ("en", "Ada Holm said profits rose, but sales would fall.", "profits rose, but sales would fall"),
        (
            "nl",
            "Ada Holm zei dat de kosten hoog zijn, maar de baten hoger.",
            "de kosten hoog zijn, maar de baten hoger",
        ),
        ("nl", "Ada Holm zei dat de brug veilig is omdat hij is hersteld.", "de brug veilig is omdat hij is hersteld"),
        ("en", "Ada Holm accused the firm of lying during talks.", "the firm of lying during talks"),
    ],
)
def test_what_goes_on(language, text, content):
    assert contents(language, text)[0] == content


def test_a_comma_of_a_heading_begins_another_clause():
    text = (
        "Minister pledges aid for farmers, opposition calls it a drop in the ocean\n\nNothing more stands here today.\n"
    )
    found = RuleEngine("en").extract(Article.of(text, "en")).proposals
    assert next((text[slice(*p.span)], p.speaker) for p in found) == ("aid for farmers", "Minister")


def test_a_sentence_told_about_the_whole_is_the_newsroom_s():
    text = "Ada Holm advised that the dam be closed, advice which the court took in May."
    assert contents("en", text)[0] == "the dam be closed"
    text = "Ada Holm sprak van een ramp, een uitspraak die tot vragen leidde."
    assert contents("nl", text)[0] == "van een ramp"
