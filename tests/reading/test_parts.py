"""Sentences, quotations, inflection, language files."""

import pytest

from goodoffices.errors import BadInput
from goodoffices.reading.article import Article
from goodoffices.reading.inflection import Inflection
from goodoffices.reading.quotes import find_quotes
from goodoffices.reading.words import words_of


def sentences(text: str, language: str = "nl") -> list[str]:
    return [text[s.start : s.end] for s in Article.of(text, language).sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Een. Twee.", ["Een.", "Twee."]),
        ("Dr. Jansen kwam. Hij zei niets.", ["Dr. Jansen kwam.", "Hij zei niets."]),
        (
            "F.J.G. Buschman en A. van den Berg spraken. Toen niet meer.",
            ["F.J.G. Buschman en A. van den Berg spraken.", "Toen niet meer."],
        ),
        ("Het kost 3.500 euro. Dat is veel.", ["Het kost 3.500 euro.", "Dat is veel."]),
        ("‘Nee!’ zei hij. ‘Ja.’ Toen ging hij.", ["‘Nee!’ zei hij.", "‘Ja.’", "Toen ging hij."]),
        ("DEN HAAG (ANP) - De premier kwam.", ["De premier kwam."]),
        ("Op 5 mei a.s. komt hij. Daarna niet.", ["Op 5 mei a.s. komt hij.", "Daarna niet."]),
        ("Hij wist het... Zij niet.", ["Hij wist het...", "Zij niet."]),
    ],
)
def test_sentences(text, expected):
    assert sentences(text) == expected


def test_english_sentences():
    assert sentences("The U.S. said no. Mr. Smith left.", "en") == ["The U.S. said no.", "Mr. Smith left."]
    assert sentences("GENEVA, May 3 (Reuters) - Talks began.", "en") == ["Talks began."]


def test_headings_and_wrapped_lines():
    text = "Een kop\n\nEen zin die wat langer is dan de kop, en die\nover twee regels doorloopt tot de punt.\n"
    article = Article.of(text, "nl")
    assert article.sentences[0].heading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Een” en „twee” en «drie» en ‘vier’", ["Een", "twee", "drie", "vier"]),
        ("\"een\" en 'twee' en ,,drie''", ["een", "twee", "drie"]),
        ("‘Hij is er 's avonds’, zei ze", ["Hij is er 's avonds"]),
        ("De foto’s en ’t huis van ministers’ vrouwen", []),
        ("It's the ministers' plan", []),
        (",, Met ruimte. ''", ["Met ruimte."]),
        ('„laag en recht"', ["laag en recht"]),
    ],
)
def test_quotes(text, expected):
    assert [text[quote.start : quote.end] for quote in find_quotes(text, 0, len(text))] == expected


def test_a_quotation_that_goes_on_in_the_next_paragraph():
    text = "“Een lange zin.\n\n“Nog een zin.”\n"
    assert [text[q.start : q.end] for q in Article.of(text, "en").quotes] == ["Een lange zin.", "Nog een zin."]


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("melden", "meldt meldde meldden gemeld"),
        ("beweren", "beweert beweerde beweerden beweerd"),
        ("schatten", "schat schatte schatten geschat"),
        ("vrezen", "vreest vreesde vreesden gevreesd"),
        ("benadrukken", "benadrukt benadrukte benadrukten benadrukt"),
        ("bevestigen", "bevestigt bevestigde bevestigden bevestigd"),
        ("concluderen", "concludeert concludeerde concludeerden geconcludeerd"),
        ("waarschuwen", "waarschuwt waarschuwde waarschuwden gewaarschuwd"),
    ],
)
def test_dutch_forms(verb, expected):
    assert forms("nl", verb) == expected.split()


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("deny", "denies denied denied denying"),
        ("stress", "stresses stressed stressed stressing"),
        ("agree", "agrees agreed agreed agreeing"),
        ("vow", "vows vowed vowed vowing"),
        ("announce", "announces announced announced announcing"),
    ],
)
def test_english_forms(verb, expected):
    assert forms("en", verb) == expected.split()


def forms(language: str, verb: str) -> list[str]:
    import tomllib
    from importlib.resources import files

    table = tomllib.loads(files("goodoffices.reading").joinpath(f"words_{language}.toml").read_text("utf-8"))
    return [form for _, form in Inflection.of(table["inflect"]).forms(verb)[2][1:]]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_words_are_many(language):
    words = words_of(language)
    assert len({verb.lemma for found in words.verbs.values() for verb, _ in found}) >= 150
    assert len(words.verbs) >= 500


def test_an_unknown_language_names_the_known():
    with pytest.raises(BadInput, match="en, nl"):
        words_of("fr")
