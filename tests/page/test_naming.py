"""How sentences name actors: with their article and number, and a capital where a sentence begins."""

import pytest

from goodoffices.dossier.dossier import Dossier
from goodoffices.page.findings import sentence
from goodoffices.result import Finding, terms
from goodoffices.words.labels import Labels


@pytest.fixture(scope="module")
def made():
    return Dossier.model_validate({
        "about": {"id": "x", "title": "X"},
        "actor": [
            {"id": "isles", "name": "Western Isles", "named": "the Western Isles",
             "translation": {"nl": {"name": "Westelijke Eilanden", "named": "de Westelijke Eilanden",
                                    "plural": True}}},
            {"id": "guilds", "name": "Guilds of Arland", "named": "the guilds of Arland", "plural": True,
             "translation": {"nl": {"name": "Gilden van Arland", "named": "de gilden van Arland"}}},
            {"id": "beland", "name": "Beland"},
            {"id": "league", "name": "League of Ports", "named": "the League of Ports"},
        ],
    })  # fmt: skip


@pytest.fixture(scope="module")
def english(made):
    return Labels(made, "en")


@pytest.fixture(scope="module")
def dutch(made):
    return Labels(made, "nl")


def told(labels, actor):
    return sentence(Finding(key="why-content", slots={"actor": terms.Actor(actor=actor)}), labels).text


@pytest.mark.parametrize(
    ("actor", "english_words", "dutch_words"),
    [
        ("beland", "Beland has nothing to gain by moving alone.", "Beland heeft niets te winnen met een eigen zet."),
        (
            "isles",
            "The Western Isles has nothing to gain by moving alone.",
            "De Westelijke Eilanden hebben niets te winnen met een eigen zet.",
        ),
        (
            "guilds",
            "The guilds of Arland have nothing to gain by moving alone.",
            "De gilden van Arland hebben niets te winnen met een eigen zet.",
        ),
    ],
)
def test_article_number_and_capital(english, dutch, actor, english_words, dutch_words):
    assert told(english, actor) == english_words
    assert told(dutch, actor) == dutch_words


def test_what_is_not_translated_keeps_no_article_of_another_language(dutch):
    assert told(dutch, "league") == "League of Ports heeft niets te winnen met een eigen zet."


def test_inside_a_sentence_the_article_is_small(english):
    slots = {"actors": tuple(terms.Actor(actor=id) for id in ("beland", "isles"))}
    finding = Finding(key="exchange-hurt", slots=slots | {"count": 2})
    assert sentence(finding, english).text.endswith("On balance Beland and the Western Isles lose.")


def test_every_sentence_begins_with_a_capital(english):
    text = "the Western Isles pulls. the guilds of Arland lose, the Western Isles wins"
    assert english.begun(text) == "The Western Isles pulls. The guilds of Arland lose, the Western Isles wins"


@pytest.mark.parametrize(
    ("actors", "number"),
    [(["beland"], 1), (["guilds"], 2), (["beland", "isles"], 2), (["nobody"], 1)],
)
def test_number(english, actors, number):
    assert english.number(actors) == number


def test_number_is_the_language_s_own(english, dutch):
    assert (english.number(["isles"]), dutch.number(["isles"])) == (1, 2)


def test_cells_have_the_bare_name_and_several_read_as_in_a_sentence(english, dutch):
    isles = terms.Actor(actor="isles")
    assert english.cell(isles) == "Western Isles"
    assert english.cell((isles, terms.Actor(actor="beland"))) == "The Western Isles and Beland"
    assert english.cell((terms.Actor(actor="beland"), isles)) == "Beland and the Western Isles"
    assert dutch.cell(isles) == "Westelijke Eilanden"
