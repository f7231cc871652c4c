"""What a text looks like is recognised before any sentence: turns, answers, live reports, and what is no text."""

import pytest

from goodoffices.reading import read
from goodoffices.reading.layout import LAYOUTS

PARLIAMENT = """Debat over de grens

De voorzitter:
Aan de orde is het debat over de grens. Het woord is aan de heer Bakker.

De heer Bakker (Volt):
Voorzitter. De grens blijft dicht en dat is een schande. Mijn fractie wil dat het kabinet
morgen nog met Noordland praat. Wanneer gaat de minister bellen?

Wij dienen een motie in.

Mevrouw Van 't Veer (Groen):
Ik sluit me daarbij aan. Heeft de minister de brief gelezen?

(Applaus)

Minister Lund:
Dank u wel, voorzitter. Het kabinet deelt dat oordeel. Karel Berg zei gisteren dat de grens opengaat.
"""

TRANSCRIPT = """TRANSCRIPT: Evening Report

[00:00:12] HOST: Welcome to the programme. Minister, will the border open?

[00:00:20] ADA HOLM: Not this week. We have asked Southland for guarantees.

[00:00:41] HOST: Southland says you never asked.

[00:00:45] ADA HOLM: That is nonsense. I won't comment on the letter.

[00:01:04] HOST: Thank you, minister.
"""

LETTERS = """'We have asked for guarantees'

By Bram Hale

Foreign minister Ada Holm on the border, the river and the letter.

Q: Will the border open?

A: Not this week. We have asked for guarantees.

Q: Did Southland answer?

A: No. Nothing has come.
"""

ASKED = """Interview met gezant Anna Lund

Door Bram Holm

Houdt het bestand stand?

Ik denk het wel. Beide kanten zijn moe.

Wat gebeurt er met de gevangenen?

Die komen vrij in maart.
"""

QUOTED = """Envoy Anna Lund on the truce

Will the truce hold?

"I think so. Both sides are tired."
"""

BOLD = "**Anna Lund:** We welcome the truce.\n**Bram Hale:** Will he meet them?\n**Anna Lund:** Not this week.\n"

LIVE = """Live: talks in Geneva

14.05 Minister Ada Holm says the talks go on.

13.40

The envoy left the building, Reuters reported.

12:10 Source: BELGA
"""

CREDITS = """Overleg gaat door

Door Bram Holm

Foto: ANP

Minister Lund zei dat het overleg doorgaat.

Bron: BELGA
"""

REPORTER = """Talks

At a press conference, a reporter asked Ada Holm, “What do you see as the biggest problem?”

“The biggest problem is the dam,” she replied. “That is the first place to start.”
"""

WRAPPED = """Foreign minister Ada Holm said on Tuesday that the talks about the river would resume in Geneva next week,
in the presence of the mediator and of the other parties to the treaty, and that the border would open after that.
According to a spokesman for Southland, Karl Berg, the border stays closed until the talks have led to something that
both of the countries and all of their neighbours on the river can sign."""

BAKKER, LUND = "De heer Bakker (Volt)", "Minister Lund"
PAGES = [
    ("nl", PARLIAMENT, "turns", [
        (BAKKER, "De grens blijft dicht en dat is een schande", "asserted"),
        (BAKKER, "Mijn fractie wil dat het kabinet\nmorgen nog met Noordland praat", "asserted"),
        (BAKKER, "Wij dienen een motie in", "asserted"),
        ("Mevrouw Van 't Veer (Groen)", "Ik sluit me daarbij aan", "asserted"),
        (LUND, "Het kabinet deelt dat oordeel", "asserted"),
        (LUND, "Karel Berg zei gisteren dat de grens opengaat", "asserted"),
        ("Karel Berg", "de grens opengaat", "asserted"),
    ]),
    ("en", TRANSCRIPT, "turns", [
        ("ADA HOLM", "Not this week", "asserted"),
        ("ADA HOLM", "We have asked Southland for guarantees", "asserted"),
        ("ADA HOLM", "That is nonsense", "asserted"),
        ("ADA HOLM", "I won't comment on the letter", "declined"),
    ]),
    ("en", LETTERS, "turns", [
        ("Ada Holm", "Not this week", "asserted"),
        ("Ada Holm", "We have asked for guarantees", "asserted"),
        ("Ada Holm", "Nothing has come", "asserted"),
    ]),
    ("nl", ASKED, "questions", [
        ("Anna Lund", "Ik denk het wel", "asserted"),
        ("Anna Lund", "Beide kanten zijn moe", "asserted"),
        ("Anna Lund", "Die komen vrij in maart", "asserted"),
    ]),
    ("en", QUOTED, "questions", [("Anna Lund", "I think so. Both sides are tired.", "asserted")]),
    ("en", BOLD, "turns", [
        ("Anna Lund", "We welcome the truce", "asserted"), ("Anna Lund", "Not this week", "asserted"),
    ]),
    ("en", LIVE, "live", [
        ("Minister Ada Holm", "the talks go on", "asserted"), ("Reuters", "The envoy left the building", "asserted"),
    ]),
    ("nl", CREDITS, "article", [("Minister Lund", "het overleg doorgaat", "asserted")]),
    ("en", REPORTER, "article", [
        ("Ada Holm", "The biggest problem is the dam", "asserted"),
        ("Ada Holm", "That is the first place to start.", "asserted"),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "layout", "claims"), PAGES, ids=[text[:24].strip() for _, text, *_ in PAGES]
)
def test_who_says_what(language, text, layout, claims):
    reading = read(text, language=language)
    assert reading.layout == layout
    assert [(p.speaker, text[slice(*p.span)], p.status) for p in reading.proposals] == claims


@pytest.mark.parametrize(
    "text",
    [
        "Year\tExports\tImports\n" + "".join(f"200{n}\t1{n}\t2{n}\n" for n in range(8)),
        "| The minister said | of the | and |\n" * 8,
        "".join(f"the[{n}] = {{'of': [{n}, 2, 3], 'and': 4}}\n" for n in range(9)),
    ],
)
def test_an_unknown_layout_is_told_and_not_mined(text):
    reading = read(text, language="en")
    assert reading.layout == "unknown"
    assert reading.proposals == reading.queue == ()
    assert reading.unclaimed


def test_a_speaker_of_a_turn_has_role_and_name():
    claims = read(PARLIAMENT, language="nl").answer["claims"]
    assert claims[4]["voice"]["role"] == "Minister"
    assert claims[4]["voice"]["name"] == "Lund"


def test_a_heading_with_a_colon_and_a_quotation_is_no_transcript():
    text = "Holm: 'we are ready'\n\nMinister Ada Holm said that talks go on. Karl Berg: \"So are we.\"\n"
    assert read(text, language="en").layout == "article"


@pytest.mark.parametrize("width", [30, 42, 60, 72, 110, 150])
def test_lines_broken_at_any_width_are_one_paragraph(width):
    words = WRAPPED.split()
    lines, line = [], ""
    for word in words:
        line, full = (f"{line} {word}".strip(), "") if len(line) + len(word) < width else (word, line)
        lines += [full] if full else []
    text = "\n".join([*lines, line]) + "\n"
    whole = read(" ".join(words) + "\n", language="en")
    broken = read(text, language="en")
    assert [" ".join(text[slice(*p.span)].split()) for p in broken.proposals] == [
        whole.text[slice(*p.span)] for p in whole.proposals
    ]


def test_every_layout_has_a_card():
    assert len({card.id for card in LAYOUTS}) == len(LAYOUTS) == 5
    assert all(card.looks for card in LAYOUTS)
