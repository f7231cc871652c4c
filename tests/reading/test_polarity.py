"""Never the opposite of what was said: lines of a grammar, and every row of the table by its example."""

import pytest

from goodoffices.reading import read
from goodoffices.reading.polarity import DOUBTED, table
from reading.polarity_lines import SAID, lines, said

LANGUAGES = ("en", "nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_made_to_say_what_was_not_said(language):
    made = lines(language)
    assert len(made) >= 300
    none = [
        (text, found)
        for text, who, content, wanted in made
        if wanted == "none" and (found := said(text, who, content, language))
    ]
    assert none == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_said_in_spite_of_a_no_is_found(language):
    wanted = [line for line in lines(language) if line[3] == "claim"]
    found = [text for text, who, content, _ in wanted if said(text, who, content, language)]
    assert len(found) >= 0.95 * len(wanted), [line[0] for line in wanted if line[0] not in found]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("row", table(), ids=[f"{row['place']}-{row['effect']}" for row in table()])
def test_every_row_does_what_its_example_shows(row, language):
    text = row["example"][language]
    reading = read(text + "\n", language=language)
    content = "the border would open" if language == "en" else "de grens opengaat"
    if row["effect"] == "said":
        assert [text[slice(*p.span)] for p in reading.proposals if p.status == "asserted"] == [content]
        return
    assert not {p.status for p in reading.proposals} & SAID
    for p in reading.queue:
        assert p.doubt
        assert p.confidence == DOUBTED


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "Ada Holm denied that the border would open.", "denied"),
        ("en", "Ada Holm did not deny that the border would open.", "declined"),
        ("en", "Ada Holm ruled out that the border would open.", "denied"),
        ("en", "Ada Holm did not rule out that the border would open.", "asserted"),
        ("en", "Ada Holm does not believe that the border will open.", "denied"),
        ("en", "Ada Holm doubts that the border will open.", "denied"),
        ("en", "Ada Holm reaffirmed that the border would open.", "asserted"),
        ("nl", "Ada Holm sluit uit dat de grens opengaat.", "denied"),
        ("nl", "Ada Holm sluit niet uit dat de grens opengaat.", "asserted"),
        ("nl", "Ada Holm gelooft niet dat de grens opengaat.", "denied"),
        ("nl", "Ada Holm ontkent de beschuldiging niet.", "declined"),
        ("nl", "Ada Holm herbevestigde dat de grens opengaat.", "asserted"),
    ],
)
def test_what_a_verb_and_its_negation_amount_to(language, text, status):
    assert [p.status for p in read(text + "\n", language=language).proposals] == [status]


def test_what_may_be_none_waits_in_the_queue_with_its_reason():
    text = "Ada Holm never said that the border would open. If Karl Berg says that it rains, she stays.\n"
    answer = read(text, language="en").answer
    assert answer["claims"] == []
    assert [(p["speaker"], p["doubt"]) for p in answer["queue"]] == [("Ada Holm", "negated"), ("Karl Berg", "supposed")]
