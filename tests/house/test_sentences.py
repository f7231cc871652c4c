"""Every sentence of every answer, in both languages: it begins, it ends, and its figures are those of the tables."""

import re
from functools import cache

import pytest

import goodoffices
from analyses.test_recorded import ON_SCALES, RIVER, RUNS
from goodoffices.analyses import ANALYSES
from goodoffices.desk import briefing
from goodoffices.desk.running import run
from goodoffices.errors import BadInput
from goodoffices.page.document import Paragraph
from goodoffices.page.findings import sentence, table_block
from goodoffices.result import terms
from goodoffices.store.opening import names, seen_on
from goodoffices.store.opening import open as open_dossier
from goodoffices.wording import languages
from goodoffices.words.labels import Labels

#: Sentences that lead to those after them.
LEADING = ("behaviour-nothing-fits", "stability-structure-sequences", "stability-structure-body")


@cache
def recorded():
    """Every recorded run, with the dossier it was put to."""
    opened = {True: goodoffices.open(RIVER), False: goodoffices.open("us-iran-2025")}
    found = []
    for name, how in RUNS.items():
        dossier = opened[name.split("-")[0] in ON_SCALES]
        found.append((run(name.split("-")[0], dossier, **how), dossier))
    return found


def shipped():
    """Every question put to every dossier of the catalogue; those it holds no matter for are left out."""
    for name in names():
        seen = seen_on(open_dossier(name), None)
        asked = {"why": {"state": "1"}, "compare": {"other_judge": seen.judges[-1]}} if seen.judges else {}
        for id in ANALYSES.ids if name != "us-iran-2025" else ():
            try:
                yield goodoffices.run(id, seen, **asked.get(id, {})), seen
            except BadInput:
                continue


def amiss(text, key=""):
    """What is wrong with a sentence."""
    begins = re.match(r"[“‘(\"']*(.)", text)
    if not begins or begins[1] != begins[1].upper():
        yield "begins small"
    if not text.endswith((".", "?", ".”", ".’") + ((":",) if key in LEADING else ())):
        yield "does not end"
    if re.search(r"\)\s*\(|  |\.\.|[,;:]\s*[.;,]|\?\.", text):
        yield "marks beside one another"


def test_sentences_begin_and_end():
    wrong = set()
    for result, dossier in (*recorded(), *shipped()):
        for language in languages():
            labels = Labels(dossier, language)
            for finding in result.findings:
                text = sentence(finding, labels).text
                wrong |= {(finding.key, language, what, text) for what in amiss(text, finding.key)}
    assert not wrong


@pytest.mark.parametrize(
    "text", ["weighted mean: 3 points off.", "So it ends", "A tie (one) (two).", "It is so..", "“a” is."]
)
def test_what_is_amiss_is_seen(text):
    assert list(amiss(text))


@pytest.mark.parametrize("name", ["chicken", "prisoners-dilemma", "efird2016-soe-policy", "hipel1980-garrison"])
def test_computed_sentences_of_a_brief_begin_and_end(name):
    for language in languages():
        made = briefing.document(goodoffices.open(name), language=language)
        told = [part for section in made.sections for part in paragraphs(section)]
        assert told
        wrong = [
            s.text for part in told for s in part.sentences if s.kind == "computed" and s.text and [*amiss(s.text)]
        ]
        assert not wrong


def paragraphs(part):
    """The paragraphs of a section and of those within it."""
    for block in part.blocks:
        if isinstance(block, Paragraph):
            yield block
        for item in getattr(block, "items", ()):
            if isinstance(item, Paragraph):
                yield item
    for inner in part.sections:
        yield from paragraphs(inner)


def figures(text):
    """The numbers with decimals in a text, as they stand there."""
    return set(re.findall(r"\d[\d.,]*[.,]\d+", text))


def plain_numbers(value):
    """The numbers in a value of a slot or a cell."""
    if isinstance(value, float):
        yield value
    elif isinstance(value, terms.Between):
        yield from value.between
    elif isinstance(value, tuple):
        for one in value:
            yield from plain_numbers(one)


@pytest.mark.parametrize("language", languages())
def test_a_figure_is_rounded_alike_in_sentence_and_table(language):
    """What a slot and a cell both hold is printed alike, and no sentence has a figure finer than any table may."""
    compared = 0
    for result, dossier in recorded():
        labels = Labels(dossier, language)
        cells = {
            n: labels.say.number(n) for t in result.tables for row in t.rows for c in row for n in plain_numbers(c)
        }
        printed = " ".join(
            s.text
            for t in result.tables
            for row in table_block(result, t, labels).rows
            for c in row.cells
            for s in c.sentences
        )
        for finding in result.findings:
            text = sentence(finding, labels).text
            for value in (n for slot in finding.slots.values() for n in plain_numbers(slot) if n):
                assert labels.say.number(value) in text, (finding.key, value, text)
                near = {told for n, told in cells.items() if abs(n - value) < 0.05 and abs(value) > 1}
                assert not near or labels.say.number(value) in near, (finding.key, value, near)
                compared += labels.say.number(value) in printed
            worded = [v for v in finding.slots.values() if isinstance(v, terms.Term | tuple)]
            whole = {labels.say.number(slot) for slot in finding.slots.values() if isinstance(slot, int)}
            loose = {one for one in figures(text) if len(re.split(r"[.,]", one)[-1]) > 2 and not worded} - whole
            assert not loose, (finding.key, loose)
    assert compared >= 8
