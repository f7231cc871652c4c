"""Odd inputs: times of day, bullets, capitals, all kinds of marks, abbreviations, initials, long sentences."""

import pytest

from goodoffices.reading import read
from goodoffices.reading.article import Article
from goodoffices.reading.extractor import RuleEngine


def claims(text: str, language: str) -> list[tuple[str, str | None, str]]:
    found = RuleEngine(language).extract(Article.of(text + "\n", language)).proposals
    return [((text + "\n")[slice(*p.span)], p.speaker, p.status) for p in found if p.rule != "norm"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("nl", "14.05 uur - De politie meldt dat de weg weer open is.", [("de weg weer open is", "De politie")]),
        (
            "nl",
            "14.20 uur – ‘De brand is onder controle’, zegt een woordvoerder van de regio.",
            [("De brand is onder controle", "een woordvoerder van de regio")],
        ),
        ("en", "14:10 GMT: Hezbollah denies the claim.", [("the claim", "Hezbollah")]),
        ("nl", "KABINET BLIJFT ZITTEN, ZEGT PREMIER", [("KABINET BLIJFT ZITTEN", "PREMIER")]),
        ("nl", "«Wij geven niet op», zei de generaal.", [("Wij geven niet op", "de generaal")]),
        ("nl", "„Wij ook niet”, zei Jan de Vries.", [("Wij ook niet", "Jan de Vries")]),
        ("nl", "El M. ontkent elke betrokkenheid.", [("elke betrokkenheid", "El M.")]),
        (
            "nl",
            "Volgens drs. P.J. van den Berg-de Wit bedroeg de omzet 1.234,56 euro.",
            [("bedroeg de omzet 1.234,56 euro", "drs. P.J. van den Berg-de Wit")],
        ),
        (
            "en",
            "‘We won’t be bullied,’ said Siobhán O’Neill-Díaz.",
            [("We won’t be bullied", "Siobhán O’Neill-Díaz")],
        ),
        ("en", 'Macron said "la France ne cédera pas" on Tuesday.', [("la France ne cédera pas", "Macron")]),
        ("en", "Q: Do you regret it?", []),
        ("nl", "’s Avonds zei hij niets.", []),
    ],
)
def test_line(language, text, wanted):
    found = claims(text, language)
    assert [claim[:2] for claim in found] == wanted


def test_an_abbreviation_may_end_a_sentence():
    text = "De VS vertrekken uit o.a. Irak, Syrië enz. Volgens het Pentagon begint dat in jan. 2026.\n"
    assert [text[s.start :][:8] for s in Article.of(text, "nl").sentences] == ["De VS ve", "Volgens "]


def test_an_initial_may_end_a_name_and_a_sentence():
    text = "Het OM eist acht jaar tegen Mohammed B. De rechtbank doet op 3 mei uitspraak. Jan B. De Wit zwijgt.\n"
    assert [text[s.start :][:6] for s in Article.of(text, "nl").sentences] == ["Het OM", "De rec", "Jan B."]


def test_bullets_and_tables():
    html = (
        "<html><body><h1>Rusland ontkent aanval op Odesa</h1><p>Het leger ontkent dat het de haven beschoot.</p>"
        "<table><tr><th>Stad</th><th>Doden</th></tr><tr><td>Odesa</td><td>4</td></tr></table>"
        "<ul><li>Volgens de VN zijn er zes doden.</li><li>Kiev eist een onderzoek.</li></ul></body></html>"
    )
    reading = read(html, language="nl")
    spoken = [(reading.text[slice(*p.span)], p.speaker) for p in reading.proposals]
    assert ("zijn er zes doden", "de VN") in spoken
    assert ("een onderzoek", "Kiev") in spoken
    assert not any("Doden" in words for words, _ in spoken)


def test_a_sentence_of_more_than_a_hundred_words():
    text = (
        "The ministry said in a statement that the vessel, which was sailing under a Panamanian flag and carrying "
        "wheat to Egypt, where bread prices have doubled since the start of the war and the government has been "
        "forced to ration flour in some of its poorest provinces, had been stopped by armed men, who, it said, spoke "
        "Russian, and had then been taken to an unknown port, from which it has not been heard of since Monday "
        "evening, when the captain called his wife and told her that he was fine."
    )
    found = claims(text, "en")
    assert ("he was fine", "the captain", "asserted") in found
    assert not any(words.startswith("The ministry said") for words, _, _ in found)
