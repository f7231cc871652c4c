"""When it was said, and what time it is about."""

import pytest

from goodoffices.reading import read

DAY = "2025-01-20"

SAID = [
    # a date in a content, a quotation or a clause of its own is no day of saying
    ("en", 'Ada Holm said on Friday that the talks begin next week.', [("2025-01-17", "words")]),
    ("en", '"It starts in July," Ada Holm said, adding that nobody would leave.', [(DAY, "published")] * 2),
    ("en", "Ada Holm, who was elected last year, said that it rained.", [(DAY, "published")]),
    ("en", "Ada Holm, elected in December, said that it rained.", [(DAY, "published")]),
    ("en", "When talks ended on Friday, Ada Holm said that it rained.", [(DAY, "published")]),
    ("en", "On Friday, Ada Holm said that it rained.", [("2025-01-17", "words")]),
    ("en", "Talks would go on, Ada Holm said last week, but declined to say whether aid frozen in May would flow.",
     [("2025-01-13/2025-01-19", "words")] * 2),
    ("en", "Ada Holm on Friday denied that it rained.", [("2025-01-17", "words")]),
    ("en", "The talks go on, Ada Holm said on 3 March.", [("2024-03-03", "words")]),
    ("en", "Ada Holm told the envoy tomorrow that it rained.", [(DAY, "published")]),
    ("nl", "Ada Holm zei vrijdag dat het overleg volgende week begint.", [("2025-01-17", "words")]),
    ("nl", "'Het begint in juli', zei Ada Holm.", [(DAY, "published")]),
    ("nl", "Ada Holm, die vorig jaar aantrad, zei dat het regende.", [(DAY, "published")]),
    ("nl", "Toen het overleg vrijdag eindigde, zei Ada Holm dat het regende.", [(DAY, "published")]),
    ("nl", "Vrijdag zei Ada Holm dat het regende.", [("2025-01-17", "words")]),
]  # fmt: skip

ABOUT = [
    ("en", "Karl Berg said that the talks start on 10 March.", "2025-03-10"),
    ("en", "Karl Berg said that the talks started on 10 March.", "2024-03-10"),
    ("en", "Karl Berg said that the talks would start on 10 March.", "2025-03-10"),
    ("en", "Karl Berg said that the summit is on 10 January.", "2025-01-10"),
    ("en", "Karl Berg said that the pact takes effect in April.", "2025-04"),
    ("en", "Karl Berg said that the pact took effect in April.", "2024-04"),
    ("en", "Karl Berg said that the accord is ready at the end of March.", "2025-03-21~/2025-03-31~"),
    ("en", "Karl Berg promised to open the border on 10 March.", "2025-03-10"),
    ("en", "Karl Berg said that troops leave within a few days.", "2025-01-20/2025-01-23"),
    ("nl", "Karel Berg zei dat het overleg op 10 maart begint.", "2025-03-10"),
    ("nl", "Karel Berg zei dat het overleg op 10 maart begon.", "2024-03-10"),
    ("nl", "Karel Berg zei dat het akkoord in april ingaat.", "2025-04"),
    ("nl", "Karel Berg zei dat de ministers elkaar op 3 februari hebben ontmoet.", "2024-02-03"),
    ("nl", "Karel Berg zei dat de troepen binnen enkele dagen vertrekken.", "2025-01-20/2025-01-23"),
]


@pytest.mark.parametrize(("language", "text", "expected"), SAID, ids=[text[:60] for _, text, _ in SAID])
def test_when_it_was_said(language, text, expected):
    claims = read(text + "\n", language=language, published=DAY).answer["claims"]
    assert [(claim["said"], claim["said_basis"]) for claim in claims] == expected


@pytest.mark.parametrize(("language", "text", "edtf"), ABOUT, ids=[text[:60] for _, text, _ in ABOUT])
def test_what_time_it_is_about(language, text, edtf):
    (claim,) = read(text + "\n", language=language, published=DAY).answer["claims"]
    assert claim["about"] == edtf


def test_without_a_day_of_publication_nothing_is_guessed():
    (claim,) = read("Karl Berg said that it rained.\n", language="en").answer["claims"]
    assert (claim["said"], claim["said_basis"]) == (None, None)
