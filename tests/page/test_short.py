"""A brief of two sheets fits on them, in Word and PDF, and all it cites stands in its annex."""

import re
from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader

import goodoffices
from dossier.every_field import FULL, full
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
    assert any(
        "exactly the one in which this holds: Part Russia plays between the two: guarantor" in text for text in first
    )
    assert "Confidence in the least sure judgement behind it: low." in first
    assert sum(text.startswith("No likelihood was given") for text in first) == 1


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


def test_a_dossier_with_everything_and_one_with_little():
    assert body(briefing.document(full(**FULL), pages=1))
    assert "opening-today" in [s.anchor for s in briefing.document(goodoffices.open("chicken"), pages=2).sections]
    with pytest.raises(BadInput, match="1 page or more; got 0"):
        briefing.document(goodoffices.open("chicken"), pages=0)
