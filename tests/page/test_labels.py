"""Values in words: states, steps, levels, expressions, roots."""

import pytest
from pydantic import ValidationError

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.speaker import WITHHELD
from goodoffices.result import Finding, terms
from goodoffices.words.expressions import in_words
from goodoffices.words.labels import SAID, Labels


@pytest.fixture(scope="module")
def made():
    return Dossier.model_validate({
        "about": {"id": "x", "title": "X"},
        "claim": [{"id": "c1", "paraphrase": "p", "status": "asserted", "speaker": {"name": "Ann", "role": "envoy"},
                   "chain": [{"who": "The Palace"}], "translation": {"nl": {"speaker": {"role": "gezant"}}}}],
        "actor": [{"id": "a", "name": "Arland", "translation": {"nl": {"name": "Arland (nl)"}}},
                  {"id": "b", "name": "Beland"}],
        "option": [
            {"id": "talk", "actor": "a", "label": "Talks", "translation": {"nl": {"label": "Gesprekken"}}},
            {"id": "relief", "actor": "b", "label": "Relief", "levels": ["none", "partial", "full"],
             "translation": {"nl": {"label": "Verlichting", "levels": ["geen", "deels", "geheel"]}}},
            {"id": "secret", "actor": "b", "label": WITHHELD},
        ],
        "outcome": [{"id": "accord", "label": "Accord", "pattern": "talk"}],
    })  # fmt: skip


@pytest.fixture(scope="module")
def english(made):
    return Labels(made, "en")


@pytest.fixture(scope="module")
def dutch(made):
    return Labels(made, "nl")


def state(outcomes=(), **levels):
    return terms.State(state=3, levels={"talk": "no", "relief": "none", **levels}, outcomes=tuple(outcomes))


def change(option, before, after):
    return terms.Change(change=option, before=before, after=after)


def test_states(english, dutch):
    assert english.value(state(["accord"], talk="yes")) == "“Accord”"
    assert english.value(state(talk="yes", relief="partial")) == "“Talks; Relief: partial”"
    assert dutch.value(state(talk="yes", relief="partial")) == "‘Gesprekken; Verlichting: deels’"
    assert english.value(state()) == "“none of the options taken”"
    assert english.value(terms.State(state=4)) == "state 4"
    assert english.cell(state(["accord"])) == "3 “Accord”"


def test_steps(english):
    changes = (change("relief", "none", "full"), change("talk", "yes", "no"))
    step = terms.Step(step="b", changes=changes, to=state())
    assert english.value(step) == "Beland – Relief: full (was none); no longer: Talks"
    end = terms.State(state=9, levels={}, outcomes=("accord",))
    merged = terms.Step(step="b", changes=(change("talk", "yes", None),), to=end)
    assert english.value([merged]) == "Beland – “Accord”"


@pytest.mark.parametrize(
    ("value", "english_words", "dutch_words"),
    [
        (terms.Actor(actor="a"), "Arland", "Arland (nl)"),
        (terms.Quantity(quantity=6.5, unit="kg"), "6.5\u00a0kg", "6,5\u00a0kg"),
        (terms.Quantity(quantity=None, unit="kg"), "unknown", "onbekend"),
        (terms.Percent(percent=0.256), "26\u00a0%", "26\u00a0%"),
        (terms.Date(date="2025-03-05"), "5 March 2025", "5 maart 2025"),
        ([terms.Records(records="rule", count=1), terms.Records(records="event", count=2)], "1 rule and 2 events",
         "1 regel en 2 gebeurtenissen"),
        ((terms.Actor(actor="a"), terms.Actor(actor="b")), "Arland and Beland", "Arland (nl) en Beland"),
        (terms.Actor(actor="gone"), "gone", "gone"),
        (None, "–", "–"),
        (True, "yes", "ja"),
        (1234.5, "1,234.5", "1.234,5"),
    ],
)  # fmt: skip
def test_values(english, dutch, value, english_words, dutch_words):
    assert (english.text(value), dutch.text(value)) == (english_words, dutch_words)


def test_every_kind_of_value_has_words():
    """Of outcomes that differ only the difference between concepts speaks, which has words for both."""
    assert set(SAID) == set(terms.Term.__subclasses__()) - {terms.OutcomeDifference}


def test_a_value_that_does_not_say_what_it_is_stands_in_no_slot():
    with pytest.raises(ValidationError, match="zeppelin"):
        Finding(key="stability-size", slots={"states": {"kind": "zeppelin", "zeppelin": 3}})


def test_parts_of_a_field_in_the_language(english, dutch, made):
    (claim,) = made.claims
    assert [labels.words(claim, "speaker.role") for labels in (english, dutch)] == ["envoy", "gezant"]
    assert dutch.words(claim, "speaker.name") == "Ann"


def test_roots_as_they_were_written(english):
    assert english.root("the palace") == "The Palace"
    assert english.root("unheard of") == "unheard of"


def test_withheld_words_are_said_in_the_language(english, dutch):
    assert (english.of("option", "secret"), dutch.of("option", "secret")) == ("[withheld]", "[achtergehouden]")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("talk", "Talks"),
        ("not talk", "not Talks"),
        ('talk = "no"', "not Talks"),
        ("relief", "Relief: partial or full"),
        ('relief != "partial"', "Relief: none or full"),
        ('relief >= "none"', "Relief: any level"),
        ('talk and relief = "full"', "Talks and Relief: full"),
        ('not (talk or relief = "full")', "not (Talks or Relief: full)"),
        ('talk if relief = "full"', "if Relief: full, then Talks"),
        ('(talk iff relief = "full") and not talk', "(Talks if and only if Relief: full) and not Talks"),
    ],
)
def test_expressions(english, text, told):
    assert in_words(text, english) == told


def test_expressions_in_dutch(dutch):
    assert in_words('if talk then relief >= "partial"', dutch) == "als Gesprekken, dan Verlichting: deels of geheel"
