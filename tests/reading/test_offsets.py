"""Whatever the text, places are exact, within it and in order, and nothing breaks."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.dossier.records.claim import Claim
from goodoffices.reading import read
from goodoffices.reading.article import Article
from goodoffices.reading.extractor import RuleEngine

STATUSES = set(Claim.model_fields["status"].annotation.__args__)
MODES = set(Claim.model_fields["mode"].annotation.__args__)

PIECES = st.sampled_from(
    [
        "De",
        "Het",
        "minister",
        "zegt",
        "zei",
        "dat",
        "volgens",
        "Volgens",
        "aldus",
        ",",
        ".",
        ":",
        ";",
        "'",
        '"',
        "“",
        "”",
        "‘",
        "’",
        "„",
        ",,",
        "''",
        "(",
        ")",
        "-",
        "–",
        "…",
        "Moskou",
        "Iran",
        "hij",
        "ze",
        "niet\n",
        "",
        "",
        "",
        "wil",
        "wilde",
        "zeggen",
        "bevestigt",
        "ontkent",
        "zou",
        "hebben",
        "gevraagd",
        "en",
        "maar",
        "woordvoerder",
        "van",
        "Dat",
        "meldt",
        "The",
        "said",
        "that",
        "according",
        "to\n",
        "",
        "",
        "",
        "spokesman",
        "declined",
        "comment",
        "he",
        "did",
        "not",
        "respond",
        "reports",
        "claim",
        "“The",
        "'s",
        "Reuters",
        "on",
        "Monday",
        "2024",
        "would",
        "not",
        "say",
        "whether\n",
        "",
        "",
        "",
        "naar",
        "verluidt",
        "bericht",
        "uit",
        "reageerde",
        "\n",
        "\n\n",
        "5",
        "U.S.",
        "Dr.",
        "A.",
        "é",
        "ß",
        "你好",
        "\u200b",
        "��",
        "told",
        "as",
        "saying",
        "by",
    ]
)
TEXTS = st.lists(PIECES, max_size=60).map(" ".join)


def check(text: str, language: str) -> None:
    article = Article.of(text, language)
    last = 0
    for sentence in article.sentences:
        assert last <= sentence.start < sentence.end <= len(text)
        assert not text[sentence.start].isspace()
        last = sentence.end
    for quote in article.quotes:
        assert 0 <= quote.outer_start <= quote.start <= quote.end <= quote.outer_end <= len(text)
    found = RuleEngine(language).extract(article)
    for p in found.proposals + found.queue:
        assert 0 <= p.span[0] < p.span[1] <= len(text)
        assert 0 <= p.cue[0] < p.cue[1] <= len(text)
        assert p.status in STATUSES
        assert p.mode in MODES
        assert 0 <= p.confidence <= 1
        assert (p.speaker is None) == (p.speaker_span is None)
        if p.speaker_span:
            assert 0 <= p.speaker_span[0] < p.speaker_span[1] <= len(text)
    assert [p.span for p in found.proposals] == sorted(p.span for p in found.proposals)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, st.sampled_from(["nl", "en"]))
def test_news_like_text(text, language):
    check(text, language)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["nl", "en"]))
def test_any_text(text, language):
    check(text, language)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_reading_covers_the_text(text):
    if not text.strip("\ufeff \t\n\u200b"):
        return
    reading = read(text + "\n", language="nl", published="2025-03-05")
    touched = {tuple(place) for place in reading.answer["unclaimed"]}
    for sentence in reading.article.sentences:
        claimed = any(p.span[0] < sentence.end and sentence.start < p.span[1] for p in reading.proposals)
        assert claimed != ((sentence.start, sentence.end) in touched) or not claimed


def test_a_long_paragraph_is_read_in_good_time():
    text = "De minister zei dat de grens dichtblijft, maar ontkende dat er troepen zijn, aldus de krant. " * 400
    assert len(read(text, language="nl").proposals) > 400
