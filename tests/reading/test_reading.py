"""The door: the shape of the answer, dates, actors, headlines, the queue."""

import json

from goodoffices.reading import EXTRACTORS, extractor, read
from goodoffices.reading.words import reading_languages

TEXT = """Ankara ontkent aanval

Turkije ontkent dat het vorige maand Syrië heeft aangevallen. Dat meldde het ministerie van Defensie dinsdag.

De minister zou naar Doha zijn gevlogen. In het hele gebied is het rustig.
"""


def test_answer():
    reading = read(TEXT, outlet="Een krant", published="2025-03-05")
    answer = json.loads(json.dumps(reading.answer))
    assert set(answer) == {"claims", "queue", "unclaimed"}
    keys = "speaker speaker_span status mode span cue_span said about actors rule confidence"
    assert all(set(keys.split()) <= set(claim) for claim in answer["claims"])
    first = answer["claims"][0]
    start, end = first["span"]
    assert TEXT[start:end] == "het vorige maand Syrië heeft aangevallen" or first["mode"] == "headline"
    denial = next(claim for claim in answer["claims"] if claim["status"] == "denied" and claim["mode"] == "indirect")
    assert denial["about"] == "2025-02"
    assert denial["actors"] == ["syria", "turkey"]
    relay = next(claim for claim in answer["claims"] if claim["rule"] == "previous")
    assert relay["said"] == "2025-03-04"
    assert relay["said_words"] == "dinsdag"
    assert [TEXT[a:b] for a, b in answer["unclaimed"]][-1] == "In het hele gebied is het rustig."
    assert reading.title == "Ankara ontkent aanval"
    assert len(reading.sha256) == 64
    assert reading.extractor == "rules-nl/1"


def test_a_bare_zou_is_queued_and_no_claim():
    reading = read("De minister zou naar Doha zijn gevlogen.", language="nl")
    assert reading.proposals == ()
    assert [p.confidence for p in reading.queue] == [0.3]
    assert reading.unclaimed


def test_without_a_date_nothing_relative_is_read():
    reading = read("Turkije ontkent dat het vorige maand Syrië heeft aangevallen.", language="nl")
    assert reading.proposals[0].about is None
    assert reading.proposals[0].said is None


def test_ambiguous_actors_are_shown():
    reading = read("The minister said on Monday that Korea would join the talks.", language="en")
    claim = reading.answer["claims"][0]
    assert claim["actors"] == []
    assert claim["ambiguous"] == [{"words": "Korea", "candidates": ["north-korea", "south-korea"]}]
    named = read("The minister said that Korea would join.", language="en", aliases={"rok": ["Korea"]})
    assert named.answer["claims"][0]["actors"] == ["rok"]


def test_extractors():
    assert {one.id for one in EXTRACTORS} == {f"rules-{language}" for language in reading_languages()}
    assert extractor("rules-nl").id == "rules-nl"


def test_the_same_text_gives_the_same_answer():
    assert read(TEXT, published="2025-03-05").answer == read(TEXT, published="2025-03-05").answer
