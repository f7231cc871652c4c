"""A brief of two sheets fits on them, in Word and PDF, and all it cites stands in its annex."""

import re
from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader

import goodoffices
from dossier.every_field import FULL, full
from dossier.small import TALKS, talks
from goodoffices.desk import briefing
from goodoffices.errors import BadInput
from goodoffices.page.document import sentences
from goodoffices.page.resting import anchors

PARTS = [
    *("opening-conditions", "opening-today", "opening-moves", "opening-mediator"),
    *("opening-dissent", "opening-watch", "opening-sources"),
]


@cache
def document(language, pages=2):
    return briefing.document(goodoffices.open("us-iran-2025"), language=language, pages=pages)


def body(made):
    return [section for section in made.sections if section.anchor != made.annex]


def test_it_says_in_order_what_a_minister_asks():
    assert [section.anchor for section in body(document("en"))] == PARTS
    first = [sentence.text for sentence in sentences(body(document("en"))[0])]
    assert any("lasts by itself, but only where this holds: Part Russia plays" in text for text in first)
    assert any(
        text.startswith("By credible answers it also lasts in these cases: (1) Iran cuts back") for text in first
    )
    assert "Confidence in the least sure judgement behind it: low." in first
    assert "Likelihood, according to the team: roughly even (45 to 55 %)." in first
    assert (
        first.count("No likelihood was given.")
        == first.count("Confidence in the least sure judgement behind it: low.") - 1
    )


def judged(**changes):
    """Two actors with a deal that lasts, and one judgement on how likely it is."""
    likely = {"id": "j2", "by": "team", "date": "2025-02-02", "text": "It is near.", "because": ["c1"]} | changes
    first = TALKS["judgement"][0] | {"confidence": "moderate"}
    wants = [{"actor": id, "statements": ["talk and pay", "pay", "talk"], "because": ["j1"]} for id in ("a", "b")]
    made = briefing.document(talks(judgement=[first, likely], preference=wants), pages=4)
    (told,) = [section for section in body(made) if section.anchor == "opening-conditions"]
    return [sentence.text for sentence in sentences(told)]


def test_a_likelihood_is_told_where_a_judgement_states_one_of_that_outcome_and_only_there():
    told = judged(about="deal", likelihood="likely")
    assert "Likelihood, according to team: likely (55 to 80 %)." in told
    assert not any("No likelihood" in text for text in told)
    assert "Likelihood, according to team: between 20\u00a0% and 40\u00a0%." in judged(
        about="deal", likelihood=[0.2, 0.4]
    )
    for silent in (judged(likelihood="likely"), judged(about="deal")):
        assert not any(text.startswith("Likelihood") for text in silent)
        assert sum(text.startswith("No likelihood was given") for text in silent) == 1


def test_how_likely_and_how_sure_never_share_a_sentence():
    told = judged(about="deal", likelihood="likely", confidence="low")
    assert not any("ikelihood" in text and "onfidence" in text for text in told)
    # The least sure of what the verdict rests on: the judgement on likelihood is not among it.
    assert "Confidence in the least sure judgement behind it: moderate." in told


def test_of_an_outcome_that_is_not_told_apart_the_likelihood_is_told_by_name():
    made = briefing.document(goodoffices.open("us-iran-2025"), pages=8)
    first = [sentence.text for sentence in sentences(body(made)[0])]
    assert "Likelihood of “Strike and escalation”, according to the team: unlikely (20 to 45 %)." in first


def test_signals_that_lead_away_from_most_come_first():
    made = briefing.document(goodoffices.open("us-iran-2025"), pages=8)
    (watch,) = [section for section in body(made) if section.anchor == "opening-watch"]
    told = [paragraph.sentences[0].text for paragraph in watch.blocks[0].items]
    assert told[0].startswith("If we see “Washington calling off its contacts with Tehran”, we are leaving the path to")
    assert told[4].startswith("If we see “a public word from Tehran")


def test_no_section_is_starved_for_another():
    """What is cut is cut from the longest: of what can last two items count as one."""
    made = document("en")
    over = next(part for part in made.sections[-1].sections if part.anchor == "over")
    given = {section.title for section in over.sections}
    sizes = {section.title: len(section.blocks[0].items) for section in body(made)}
    sizes[body(made)[0].title] /= 2
    assert given & sizes.keys()
    assert max(sizes.values()) - min(sizes[title] for title in given & sizes.keys()) <= 1


@pytest.mark.parametrize("pages", [1, 2, 4])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_it_fits_on_its_sheets(language, pages):
    made = document(language, pages)
    told = [page.extract_text() for page in PdfReader(BytesIO(briefing.laid_out(made, "pdf"))).pages]
    title = next(section.title for section in made.sections if section.anchor == made.annex)
    begins = next(number for number, text in enumerate(told) if re.search(rf"^{title}$", text, re.MULTILINE))
    assert begins <= pages


def test_nothing_is_lost_on_fewer_sheets():
    def said(pages):
        made = document("en", pages)
        kept = [*body(made), *(part for part in made.sections[-1].sections if part.anchor == "over")]
        return {sentence.text for sentence in sentences(tuple(kept))} - {"What did not fit on the sheets before"}

    assert said(1) == said(2) == said(4)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_annex_holds_what_is_cited_and_nothing_else(language):
    made = document(language)
    listed = made.sections[-1]
    cited = {link.anchor for sentence in sentences(made.sections) for link in sentence.references}
    assert cited <= set(anchors(listed))
    ledger = next(section for section in listed.sections if section.anchor == "claims")
    assert {row.anchor for row in ledger.blocks[0].rows} <= cited


def test_what_changed_comes_first_where_a_day_is_named():
    made = briefing.document(goodoffices.open("us-iran-2025"), since="2025-02-20", pages=2)
    assert made.sections[0].anchor == "opening-changed"


def test_on_two_sheets_issues_and_trades_make_room_for_what_can_last():
    beside = {"opening-issues", "opening-trades", "opening-accord"}
    assert not beside & {section.anchor for section in body(document("en"))}
    assert beside <= {section.anchor for section in body(document("en", 8))}


@pytest.mark.parametrize("name", goodoffices.names())
def test_no_matter_is_left_without_an_answer(name):
    """Whatever a dossier holds, its first page says something, in both languages, and never by half a message."""
    for language in ("en", "nl"):
        made = briefing.document(goodoffices.open(name), language=language, pages=1)
        told = [sentence.text for sentence in sentences(tuple(body(made)))]
        assert told
        assert not any("{" in text or ";." in text or "  " in text for text in told)


def test_a_dossier_with_everything_and_one_with_little():
    assert body(briefing.document(full(**FULL), pages=1))
    assert "opening-today" in [s.anchor for s in briefing.document(goodoffices.open("chicken"), pages=2).sections]
    with pytest.raises(BadInput, match="1 page or more; got 0"):
        briefing.document(goodoffices.open("chicken"), pages=0)
