"""Reading takes time in proportion to the text, whatever it is made of."""

from time import process_time

import pytest

from goodoffices.reading import read
from goodoffices.reading.article import Article
from goodoffices.reading.sentences import LONGEST

PROSE = 'Minister Ada Holm said on Tuesday that the talks go on. "We are ready," she told reporters.\n\n'
KINDS = {
    "prose": PROSE,
    "one paragraph": PROSE.replace("\n", " "),
    "no stop": "the minister said that the talks go on and that nobody was left out ",
    "clauses": "the minister said that the talks go on, according to the envoy, and added that it rained, ",
    "semicolons": "the minister said that the talks were off; ",
    "cues": "the minister said that ",
    "brackets": "(the minister said) [",
    "left open": '"I am here said he “ and ‘ so ',
    "dates": "10 March 2025, next week, ",
    "stops": ". . ",
    "one word": "a",
    "names": "Ada Holm, ",
}


def seconds(piece, size):
    text = "The minister said " + (piece * (size // len(piece) + 1))[:size] + "\n"
    began = process_time()
    read(text, language="en", published="2025-03-05")
    return process_time() - began


@pytest.mark.parametrize("kind", KINDS)
def test_time_grows_as_the_text_does(kind):
    seconds(PROSE, 2000)
    short = min(seconds(KINDS[kind], 6000) for _ in range(2))
    long = min(seconds(KINDS[kind], 48000) for _ in range(2))
    assert long < 20 * short + 0.2, "eight times the text, were it quadratic, takes 64 times as long"


def test_what_has_no_stop_is_cut_where_a_clause_ends_and_loses_no_word():
    text = ("The minister said that the talks go on, and that nobody was left out; " * 60).strip() + ".\n"
    sentences = Article.of(text, "en").sentences
    assert len(sentences) > 3
    assert all(s.end - s.start <= LONGEST for s in sentences)
    assert all(text[s.end - 1] in ";." for s in sentences)
    assert " ".join(text[s.start : s.end] for s in sentences) == text.strip()
