"""A sentence is passed over only where no rule would have found anything."""

from importlib import import_module
from pathlib import Path

import pytest

from goodoffices.reading.article import Article
from goodoffices.reading.extractor import RuleEngine
from goodoffices.reading.triggers import may_attribute
from goodoffices.reading.view import SentenceView
from reading.gold import articles, load
from reading.sentences import lines

FOLDER = Path(__file__).parent


def texts():
    yield from (
        (table["language"], table["text"])
        for half in ("dev", "held", "fresh")
        for table, _ in map(load, articles(half))
    )
    for language in ("nl", "en"):
        for part in ("", "news"):
            yield from ((language, text) for half in ("dev", "held") for _, text, _ in lines(language, half, part))
        made = (FOLDER / "constructions" / f"{language}.txt").read_text("utf-8").splitlines()
        yield from ((language, line.split(" || ")[0] + "\n") for line in made if line)


def test_the_same_is_proposed_without_passing_any_over(monkeypatch):
    made = [(language, text, RuleEngine(language).extract(Article.of(text, language))) for language, text in texts()]
    engine = import_module("goodoffices.reading.extractor")
    monkeypatch.setattr(engine, "may_attribute", lambda _: True)
    monkeypatch.setattr(engine, "silent_in", lambda _: lambda _: False)
    for language, text, found in made:
        assert RuleEngine(language).extract(Article.of(text, language)) == found, text[:80]


@pytest.mark.parametrize(
    ("language", "text", "worth"),
    [
        ("en", "The river rises in the hills and runs for ninety miles through orchards.", False),
        ("en", "The minister says the river rises in the hills.", True),
        ("nl", "De rivier ontspringt in de heuvels en loopt door boomgaarden naar zee.", False),
        ("nl", "Volgens de minister ontspringt de rivier in de heuvels.", True),
    ],
)
def test_what_may_attribute(language, text, worth):
    article = Article.of(text, language)
    assert may_attribute(SentenceView(article, article.sentences[0], article.words)) is worth


@pytest.mark.parametrize("language", ["nl", "en"])
def test_plain_prose_is_hardly_cut_into_tokens(language, monkeypatch):
    text = (FOLDER / "plain" / f"{language}.txt").read_text("utf-8")
    article = Article.of(text, language)
    cut = []
    monkeypatch.setattr(
        import_module("goodoffices.reading.extractor"), "SentenceView", lambda *a: cut.append(a) or SentenceView(*a)
    )
    assert RuleEngine(language).extract(article).proposals == []
    assert len(cut) <= len(article.sentences) // 3


def test_the_words_of_a_language_do_not_grow_with_what_is_read():
    article = Article.of("She said the zorbulated frobnitzes were glimmerous.\n", "en")
    before = dict(article.words.tags)
    RuleEngine("en").extract(article)
    assert article.words.tags == before
    assert "frobnitzes" in article.seen
