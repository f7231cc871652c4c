"""A verb that no lexicon holds, beside a closed quotation, attributes it; elsewhere it does not."""

import pytest

from goodoffices.reading.article import Article
from goodoffices.reading.extractor import RuleEngine


def claims(language: str, text: str) -> list[tuple[str, str | None, str]]:
    found = RuleEngine(language).extract(Article.of(text + "\n", language)).proposals
    return [(text[slice(*p.span)], p.speaker, p.rule) for p in found]


@pytest.mark.parametrize(
    ("language", "text", "content", "speaker"),
    [
        (
            "nl",
            '"De sluis ging te laat dicht", knarste de sluismeester.',
            "De sluis ging te laat dicht",
            "de sluismeester",
        ),
        (
            "nl",
            "‘De sluis ging te laat dicht’, blikt wethouder Holm terug.",
            "De sluis ging te laat dicht",
            "wethouder Holm",
        ),
        ("nl", "'Er is nog niets besloten,' wees de burgemeester.", "Er is nog niets besloten,", "de burgemeester"),
        (
            "en",
            '"The lock closed too late," harrumphed the lock keeper.',
            "The lock closed too late,",
            "the lock keeper",
        ),
        ("en", '"The lock closed too late," councillor Ann Holm harrumphed.', "The lock closed too late,", "Ann Holm"),
    ],
)
def test_a_closed_quotation(language, text, content, speaker):
    [(found, who, rule)] = claims(language, text)
    assert found.rstrip(",") == content.rstrip(",")
    assert who is not None
    assert speaker in who
    assert rule == "unlisted"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De sluismeester knarste met zijn tanden."),
        ("nl", '"De Nachtwacht" hangt in het museum.'),
        ("en", '"The Night Watch" hangs in the museum.'),
        ("en", '"Gone with the Wind," the director is told, was long.'),
    ],
)
def test_no_speech(language, text):
    assert not [one for one in claims(language, text) if one[2] == "unlisted"]
