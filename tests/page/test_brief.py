"""The brief as data: the order of its sections, every sentence with its ground, nothing hidden."""

import re

import pytest

from dossier import small
from goodoffices.briefs import brief
from goodoffices.desk import briefing
from goodoffices.dossier.dossier import Dossier
from goodoffices.page import html, markdown, screen
from goodoffices.page.document import Aside, FigureBlock, Paragraph, TableBlock, runs, sentences
from goodoffices.store.opening import names
from goodoffices.store.opening import open as open_dossier
from goodoffices.words.wording import words

ORDER = [
    "in-brief", "actors", "lasting", "conditions", "evolution", "signals", "coalitions", "mediator", "spoilers",
    "compare", "orders", "sensitivity", "zone", "settling", "trades", "accord", "who-says", "explanations",
    "indicators", "ties", "timeline", "judgement", "cannot-tell", "method", "annex",
]  # fmt: skip
FIGURES = [
    "statemap", "conditions", "evolution", "mediator", "spoilers", "compare-1", "compare-2", "compare-3", "sensitivity",
    "zone", "ensemble", "trades", "front", "series-stock60", "network", "timeline",
]  # fmt: skip


def section(document, anchor):
    return next(part for part in document.sections if part.anchor == anchor)


def walk(part, kind):
    """All blocks of a class, at any depth."""
    found = [block for block in part.blocks if isinstance(block, kind)]
    return found + [block for below in getattr(part, "sections", ()) for block in walk(below, kind)]


def said(part):
    return " ".join(sentence.text for sentence in sentences(part))


def test_sections_in_order(document):
    assert [part.anchor for part in document.sections] == ORDER


def test_anchors_are_unique(document):
    def anchors(part):
        yield part.anchor
        for below in part.sections:
            yield from anchors(below)

    found = [anchor for part in document.sections for anchor in anchors(part)]
    found += [
        row.anchor for part in document.sections for table in walk(part, TableBlock) for row in table.rows if row.anchor
    ]
    assert len(found) == len(set(found))


def test_every_sentence_has_a_ground_or_a_mark(document, dossier):
    known = {claim.id for claim in dossier.claims} | {judgement.id for judgement in dossier.judgement}
    for sentence in sentences(document):
        assert set(sentence.because) <= known
        assert (
            sentence.because
            or sentence.kind in ("judged", "computed", "page")
            or sentence.text in _paraphrases(dossier)
        )


def _paraphrases(dossier):
    """In the ledger a claim is its own ground: the row carries its id."""
    return {claim.in_language("paraphrase", language) for claim in dossier.claims for language in ("en", "nl")}


def test_no_judgement_looks_like_a_report(document, dossier):
    judged = {judgement.id for judgement in dossier.judgement}
    for sentence in sentences(document):
        published = any(value in sentence.text for value in ("274.8", "274,8", "8,294.4", "8.294,4"))
        assert sentence.kind != "reported" or published or not judged & set(sentence.because)


def test_the_headline_is_short(document):
    (bullets,) = section(document, "in-brief").blocks
    assert 3 <= len(bullets.items) <= 6
    assert all(item.label for item in bullets.items)
    assert len(said(bullets).split()) < 300


def test_the_headline_names_what_lasts(documents):
    told = said(section(documents["en"], "in-brief"))
    for outcome in ("Talks through Russia", "Interim accord", "Full accord"):
        assert outcome in told
    assert "6.54" in told
    assert "6,54" in said(section(documents["nl"], "in-brief"))


def in_brief(dossier, language):
    from goodoffices.desk.running import run

    results = {"forecast": [run("forecast", dossier, draws=0, model=("median",))]}
    made = brief.brief_document(dossier, results, language=language)
    return {item.label: " ".join(s.text for s in item.sentences) for item in made.sections[0].blocks[0].items}


def test_the_headline_says_how_many_issues_settle_within_the_red_lines(documents):
    assert "all 3 issues with red lines would settle within them" in said(section(documents["en"], "in-brief"))
    assert "alle 3 kwesties met rode lijnen daarbinnen uitkomen" in said(section(documents["nl"], "in-brief"))
    line = {"actor": "b", "text": "t", "issue": "cap", "least": 45, "because": ["c2"]}
    crossed = small.talks(red_line=[line, line | {"actor": "a", "least": 40}])
    assert in_brief(crossed, "en")["The issues."] == (
        "By the weighted mean, the one issue with red lines would settle beyond one: “Cap”."
    )
    assert in_brief(crossed, "nl")["De kwesties."] == (
        "Volgens het gewogen gemiddelde zou de ene kwestie met rode lijnen voorbij zo’n lijn uitkomen: ‘Cap’."
    )


def test_the_headline_counts_only_issues_with_red_lines():
    cap = {"actor": "b", "text": "t", "issue": "cap", "least": 45, "because": ["c2"]}
    both = small.talks(red_line=[cap, {"actor": "a", "text": "t", "issue": "pace", "least": 1, "because": ["c2"]}])
    assert in_brief(both, "en")["The issues."] == (
        "By the weighted mean, 1 of the 2 issues with red lines would settle within them; beyond one of them: “Cap”."
    )
    assert in_brief(both, "nl")["De kwesties."] == (
        "Volgens het gewogen gemiddelde zou 1 van de 2 kwesties met rode lijnen daarbinnen uitkomen; "
        "voorbij zo’n lijn: ‘Cap’."
    )


def test_without_red_lines_the_headline_says_where_issues_settle():
    words_only = {"actor": "b", "text": "Never.", "because": ["c2"]}
    told = in_brief(small.talks(red_line=[words_only]), "en")["The issues."]
    words = " ".join(told.split())
    assert words == "The weighted mean puts “Cap” at 13 tons (27 of 100) and “Pace” at 3 (65 of 100)."
    one = small.bazaar(red_line=[])
    assert "brengt ‘Price’ op" in in_brief(one, "nl")["De kwesties."]


def test_why_threats_tell_nothing_is_said_once(dossier, documents):
    """With the outcomes they alone would hold; without any, with where things stand."""
    from goodoffices.desk.running import run

    unnamed = dossier.model_copy(update={"outcome": ()})
    results = {"stability": [run("stability", unnamed)]}
    bare = {language: brief.brief_document(unnamed, results, language=language) for language in ("en", "nl")}
    for language, kept in (("en", "823 of 2,305 states"), ("nl", "823 van de 2.305 toestanden")):
        for made, label in ((documents, "firm"), (bare, "today")):
            told = said(section(made[language], "in-brief"))
            assert told.count(kept) == 1
            item = next(i for i in section(made[language], "in-brief").blocks[0].items if kept in said(i))
            assert item.label == words(language)(f"in-brief-label-{label}")


def test_silent_parties_are_named(documents):
    box = section(documents["en"], "who-says").blocks[1]
    assert isinstance(box, Aside)
    for name in ("United States", "Iran", "Israel", "Saudi Arabia"):
        assert name in said(box)


def test_every_claim_stands_in_the_ledger_once(document, dossier):
    ledger = next(table for table in walk(section(document, "annex"), TableBlock) if table.rows[0].anchor == "c01")
    assert [row.anchor for row in ledger.rows] == [claim.id for claim in dossier.claims]


def test_grades_are_words(documents):
    assert "usually reliable source, possibly true" in said(section(documents["en"], "who-says"))
    assert "doorgaans betrouwbare bron, mogelijk waar" in said(section(documents["nl"], "who-says"))


def test_likelihood_and_confidence_never_share_a_sentence(documents):
    for sentence in sentences(documents["en"]):
        assert not ("Likelihood" in sentence.text and "Confidence" in sentence.text)


def test_figures_are_there_at_two_widths(document, dossier):
    found = [block for part in document.sections for block in walk(part, FigureBlock)]
    ids = [block.figure.id for block in found]
    assert [id for id in ids if not id.startswith(("issue-", "levers-"))] == FIGURES
    talks = [f"{kind}-{issue.id}" for issue in dossier.issue for kind in ("issue", "levers")]
    assert [id for id in ids if id.startswith(("issue-", "levers-"))] == talks
    assert len(talks) == 12
    assert all(block.narrow.width < block.figure.width for block in found)
    assert len({figure.id for block in found for figure in (block.figure, block.narrow)}) == 2 * len(found)


def test_numbers_and_dates_follow_the_language(documents):
    english, dutch = said(documents["en"]), said(documents["nl"])
    assert "8,294.4" in english
    assert "8.294,4" in dutch
    assert "March" not in re.sub(r"[A-Z][a-z]+ press call", "", dutch)
    assert "maart 2025" in documents["nl"].subtitle


def test_yardsticks_never_bombs(documents, dossier):
    """Only the claim itself says what its speaker said."""
    for sentence in sentences(documents["en"]):
        if "bomb" in sentence.text:
            assert sentence.text == dossier.get("claim", "c11").paraphrase


def test_expressions_are_words(document):
    for sentence in sentences(document):
        assert not re.search(r"[a-z]+_[a-z]+| >= | != ", sentence.text), sentence.text


def test_withheld_records_are_counted_openly(dossier, results):
    made = brief.brief_document(dossier, results, language="en", withheld={"claim": 3, "judgement": 1})
    assert "This copy leaves out 3 claims and 1 judgement" in said(section(made, "in-brief"))


def test_withheld_preferences_stay_unsaid(dossier):
    marked = tuple(
        p.model_copy(update={"marking": "secret"}) if p.judge == "sceptic" else p for p in dossier.preference
    )
    made = briefing.document(dossier.model_copy(update={"preference": marked}), marking="public")
    heads = said(section(made, "annex"))
    assert "as “the team” sees it" in heads
    assert "as “the sceptic” sees it" not in heads
    assert "left out as well: what could last and why." in said(section(made, "in-brief"))
    assert "lasting" not in [part.anchor for part in made.sections]


@pytest.mark.parametrize("name", names())
def test_every_shipped_dossier_has_a_brief(name):
    """Also those without claims, indicators or names for outcomes; a missing word is a warning, and fails."""
    for language in ("en", "nl"):
        made = briefing.document(open_dossier(name), language=language)
        assert made.sections[0].anchor == "in-brief"
        assert html.render(made)
        assert markdown.render(made)
        assert max(map(len, screen.render(made, 72).splitlines())) <= 72


def test_an_empty_dossier_has_a_brief():
    empty = Dossier.model_validate({"about": {"id": "none", "title": "Nothing yet"}})
    made = brief.brief_document(empty, {}, language="en")
    assert [part.anchor for part in made.sections] == ["in-brief", "cannot-tell", "method", "annex"]
    assert "Nothing yet" in html.render(made)


def test_marks_are_not_repeated():
    from goodoffices.page.document import Sentence

    row = (Sentence("a", "computed"), Sentence("b", "computed"), Sentence("c", "judged"), Sentence("d", "judged"))
    assert [mark for _, mark in runs(row)] == ["", "computed", "judged", "judged"]
    assert [mark for _, mark in runs(row, cell=True)] == ["", "", "", "judged"]
    assert [mark for _, mark in runs(row, cell=True, said="judged")] == ["", "", "", ""]
    assert Paragraph(row).style == ""
