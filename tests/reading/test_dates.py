"""Newsroom dates of both languages, from Wednesday 5 March 2025."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.dossier.period import Period
from goodoffices.reading import dates
from goodoffices.reading.words import words_of

BASE = date(2025, 3, 5)


def find_dates(text: str, language: str, base: date | None, **how: dates.Tense) -> list[dates.When]:
    return dates.find_dates(text, words_of(language), base, **how)


DUTCH = """
vandaag = 2025-03-05
vanochtend = 2025-03-05
vanmorgen = 2025-03-05
vanmiddag = 2025-03-05
vanavond = 2025-03-05
vannacht = 2025-03-05
gisteren = 2025-03-04
gisteravond = 2025-03-04
gisterochtend = 2025-03-04
eergisteren = 2025-03-03
morgen = 2025-03-06
morgenochtend = 2025-03-06
overmorgen = 2025-03-07
woensdag = 2025-03-05
vrijdag = 2025-02-28
dinsdagavond = 2025-03-04
maandagochtend = 2025-03-03
afgelopen maandag = 2025-03-03
afgelopen woensdag = 2025-02-26
vorige week donderdag = 2025-02-27
komende dinsdag = 2025-03-11
volgende week vrijdag = 2025-03-14
aanstaande zondag = 2025-03-09
17 januari 2025 = 2025-01-17
17 januari = 2025-01-17
28 december = 2024-12-28
2025-01-17 = 2025-01-17
januari 2024 = 2024-01
februari = 2025-02
december = 2024-12
eind maart = 2025-03-21~/2025-03-31~
begin februari = 2025-02-01~/2025-02-10~
half april 2024 = 2024-04-11~/2024-04-20~
medio 2024 = 2024-05/2024-08
begin 2023 = 2023-01/2023-04
eind 2023 = 2023-09/2023-12
halverwege 2023 = 2023-05/2023-08
begin dit jaar = 2025-01/2025-04
eind vorig jaar = 2024-09/2024-12
begin volgend jaar = 2026-01/2026-04
eind deze maand = 2025-03-21~/2025-03-31~
deze week = 2025-03-03/2025-03-09
vorige week = 2025-02-24/2025-03-02
volgende week = 2025-03-10/2025-03-16
deze maand = 2025-03
vorige maand = 2025-02
komende maand = 2025-04
dit jaar = 2025
vorig jaar = 2024
volgend jaar = 2026
eerder dit jaar = 2025
dit kwartaal = 2025-01/2025-03
vorig weekend = 2025-03-01/2025-03-02
het derde kwartaal van 2024 = 2024-07/2024-09
de eerste helft van 2025 = 2025-01/2025-06
de tweede helft van 2024 = 2024-07/2024-12
vorige zomer = 2024-06/2024-08
afgelopen winter = 2024-12/2025-02
komende herfst = 2025-09/2025-11
zomer van 2023 = 2023-06/2023-08
de jaren negentig = 1990/1999
tussen 2019 en 2022 = 2019/2022
drie jaar geleden = 2022
twee maanden geleden = 2025-01
een week geleden = 2025-02-24/2025-03-02
vijf dagen geleden = 2025-02-28
over twee weken = 2025-03-17/2025-03-23
over drie maanden = 2025-06
sinds 2022 = 2022/..
sinds februari = 2025-02/..
tot 2030 = ../2030
in 2022 = 2022
de afgelopen maanden = 2024-12-05~/2025-03-05~
de afgelopen drie jaar = 2022-03-05/2025-03-05
de komende weken = 2025-03-05~/2025-03-26~
de komende zes maanden = 2025-03-05/2025-09-05
binnenkort = 2025-03-05~/2025-06-05~
onlangs = 2025-01-04~/2025-03-05~
tot eind maart = ../2025-03-31~
sinds begin 2022 = 2022-01/..
komend weekend = 2025-03-08/2025-03-09
afgelopen weekend = 2025-03-01/2025-03-02
het eerste kwartaal = 2025-01/2025-03
het vierde kwartaal = 2024-10/2024-12
volgend kwartaal = 2025-04/2025-06
vorig kwartaal = 2024-10/2024-12
het eerste kwartaal van dit jaar = 2025-01/2025-03
het derde kwartaal van vorig jaar = 2024-07/2024-09
de eerste helft van dit jaar = 2025-01/2025-06
van 3 tot 5 maart = 2025-03-03/2025-03-05
van 3 tot en met 5 maart 2024 = 2024-03-03/2024-03-05
tussen 3 en 5 maart = 2025-03-03/2025-03-05
van 28 februari tot 3 maart = 2025-02-28/2025-03-03
van januari tot maart = 2025-01/2025-03
tussen mei en juli 2024 = 2024-05/2024-07
van maandag tot woensdag = 2025-03-03/2025-03-05
van 2019 tot 2022 = 2019/2022
2019-2022 = 2019/2022
in de jaren tachtig = 1980/1989
eind jaren negentig = 1997/1999
sinds maandag = 2025-03-03/..
sinds gisteren = 2025-03-04/..
sinds de zomer van 2023 = 2023-06/..
sinds vorige maand = 2025-02/..
sinds vorig jaar = 2024/..
sinds 17 januari = 2025-01-17/..
vanaf volgende week = 2025-03-10/..
tot volgende week = ../2025-03-16
voor het eind van het jaar = 2025-09/2025-12
voor eind maart = 2025-03-21~/2025-03-31~
later deze week = 2025-03-03/2025-03-09
later deze maand = 2025-03
eerder deze week = 2025-03-03/2025-03-09
begin deze week = 2025-03-03~/2025-03-04~
eind vorige week = 2025-02-27~/2025-03-02~
eind volgende week = 2025-03-13~/2025-03-16~
halverwege volgende maand = 2025-04-11~/2025-04-20~
medio maart = 2025-03-11~/2025-03-20~
dinsdag = 2025-03-04
vrijdagavond laat = 2025-02-28
in de nacht van dinsdag op woensdag = 2025-03-04/2025-03-05
de nacht van zaterdag op zondag = 2025-03-01/2025-03-02
ruim een jaar geleden = 2024
een halfjaar geleden = 2024-09
een half jaar geleden = 2024-09
zes maanden geleden = 2024-09
tien dagen geleden = 2025-02-23
twee weken geleden = 2025-02-17/2025-02-23
binnen een maand = 2025-03-05/2025-04-05
binnen zes weken = 2025-03-05/2025-04-16
over een jaar = 2026
over enkele dagen = 2025-03-08
de afgelopen week = 2025-02-26/2025-03-05
de laatste jaren = 2022-03-05~/2025-03-05~
de komende jaren = 2025-03-05~/2028-03-05~
het afgelopen jaar = 2024-03-05/2025-03-05
de afgelopen 24 uur = 2025-03-04/2025-03-05
komende maandag = 2025-03-10
aanstaande donderdag = 2025-03-06
maandag 10 maart = 2025-03-10
donderdag 27 februari 2025 = 2025-02-27
op 5 mei = 2024-05-05
1 januari jl. = 2025-01-01
deze zomer = 2025-06/2025-08
afgelopen zomer = 2024-06/2024-08
volgend voorjaar = 2026-03/2026-05
dit najaar = 2025-09/2025-11
in het voorjaar van 2022 = 2022-03/2022-05
in het voorjaar = 2025-03/2025-05
de vorige eeuw = 1901/2000
het vorige decennium = 2010/2019
met kerst = 2024-12-25/2024-12-26
"""

ENGLISH = """
today = 2025-03-05
this morning = 2025-03-05
this evening = 2025-03-05
tonight = 2025-03-05
yesterday = 2025-03-04
yesterday evening = 2025-03-04
last night = 2025-03-04
overnight = 2025-03-04
the day before yesterday = 2025-03-03
tomorrow = 2025-03-06
tomorrow morning = 2025-03-06
the day after tomorrow = 2025-03-07
Wednesday = 2025-03-05
Friday = 2025-02-28
Tuesday night = 2025-03-04
last Monday = 2025-03-03
last Wednesday = 2025-02-26
Thursday last week = 2025-02-27
next Tuesday = 2025-03-11
Friday next week = 2025-03-14
Jan. 17 = 2025-01-17
January 17, 2025 = 2025-01-17
17 January 2025 = 2025-01-17
May 3 = 2024-05-03
the 3rd of May 2024 = 2024-05-03
2025-01-17 = 2025-01-17
January 2024 = 2024-01
February = 2025-02
December = 2024-12
last June = 2024-06
next October = 2025-10
the end of March = 2025-03-21~/2025-03-31~
early February = 2025-02-01~/2025-02-10~
mid-April 2024 = 2024-04-11~/2024-04-20~
mid-2024 = 2024-05/2024-08
early 2023 = 2023-01/2023-04
late 2023 = 2023-09/2023-12
the end of 2023 = 2023-09/2023-12
early this year = 2025-01/2025-04
late last year = 2024-09/2024-12
early next year = 2026-01/2026-04
this week = 2025-03-03/2025-03-09
last week = 2025-02-24/2025-03-02
next week = 2025-03-10/2025-03-16
this month = 2025-03
last month = 2025-02
next month = 2025-04
this year = 2025
last year = 2024
next year = 2026
earlier this year = 2025
this quarter = 2025-01/2025-03
last weekend = 2025-03-01/2025-03-02
the third quarter of 2024 = 2024-07/2024-09
Q3 2024 = 2024-07/2024-09
the first half of 2025 = 2025-01/2025-06
last summer = 2024-06/2024-08
last winter = 2024-12/2025-02
next autumn = 2025-09/2025-11
summer of 2023 = 2023-06/2023-08
the 1990s = 1990/1999
between 2019 and 2022 = 2019/2022
three years ago = 2022
two months ago = 2025-01
a week ago = 2025-02-24/2025-03-02
five days ago = 2025-02-28
in two weeks = 2025-03-17/2025-03-23
within three months = 2025-03-05/2025-06-05
since 2022 = 2022/..
since February = 2025-02/..
until 2030 = ../2030
in 2022 = 2022
the past few months = 2024-12-05~/2025-03-05~
the past three years = 2022-03-05/2025-03-05
over the past year = 2024-03-05/2025-03-05
in the coming weeks = 2025-03-05~/2025-03-26~
the next six months = 2025-03-05/2025-09-05
soon = 2025-03-05~/2025-06-05~
recently = 2025-01-04~/2025-03-05~
until the end of March = ../2025-03-31~
since early 2022 = 2022-01/..
since late January = 2025-01-21~/..
this coming weekend = 2025-03-08/2025-03-09
over the weekend = 2025-03-01/2025-03-02
at the weekend = 2025-03-01/2025-03-02
the first quarter = 2025-01/2025-03
the fourth quarter = 2024-10/2024-12
next quarter = 2025-04/2025-06
last quarter = 2024-10/2024-12
the first quarter of this year = 2025-01/2025-03
the third quarter of last year = 2024-07/2024-09
the first half of this year = 2025-01/2025-06
from 3 to 5 March = 2025-03-03/2025-03-05
March 3-5 = 2025-03-03/2025-03-05
3-5 March 2024 = 2024-03-03/2024-03-05
March 3 to 5 = 2025-03-03/2025-03-05
between 3 and 5 March = 2025-03-03/2025-03-05
between March 3 and March 5 = 2025-03-03/2025-03-05
from January to March = 2025-01/2025-03
between May and July 2024 = 2024-05/2024-07
from Monday to Wednesday = 2025-03-03/2025-03-05
from 2019 to 2022 = 2019/2022
2019-2022 = 2019/2022
the late 1990s = 1997/1999
the early 2000s = 2000/2003
since Monday = 2025-03-03/..
since yesterday = 2025-03-04/..
since the summer of 2023 = 2023-06/..
since last month = 2025-02/..
since last year = 2024/..
since Jan. 17 = 2025-01-17/..
until next week = ../2025-03-16
by the end of the year = 2025-09/2025-12
by the end of March = 2025-03-21~/2025-03-31~
before the end of the month = 2025-03-21~/2025-03-31~
later this week = 2025-03-03/2025-03-09
later this month = 2025-03
earlier this week = 2025-03-03/2025-03-09
earlier on Wednesday = 2025-03-05
late on Tuesday = 2025-03-04
late Tuesday = 2025-03-04
early Wednesday = 2025-03-05
on Tuesday night = 2025-03-04
Monday evening = 2025-03-03
the night of March 3 = 2025-03-03
mid-March = 2025-03-11~/2025-03-20~
in mid-2024 = 2024-05/2024-08
late last week = 2025-02-27~/2025-03-02~
early next month = 2025-04-01~/2025-04-10~
the end of last year = 2024-09/2024-12
more than a year ago = 2024
six months ago = 2024-09
half a year ago = 2024-09
ten days ago = 2025-02-23
two weeks earlier = 2025-02-17/2025-02-23
within a month = 2025-03-05/2025-04-05
in six weeks = 2025-04-14/2025-04-20
in a few days = 2025-03-08
within days = 2025-03-05~/2025-03-08~
within weeks = 2025-03-05~/2025-03-26~
the past week = 2025-02-26/2025-03-05
in recent weeks = 2025-02-12~/2025-03-05~
in recent years = 2022-03-05~/2025-03-05~
in the coming years = 2025-03-05~/2028-03-05~
over the past 24 hours = 2025-03-04/2025-03-05
this coming Monday = 2025-03-10
next Thursday = 2025-03-06
Monday, March 10 = 2025-03-10
Thursday 27 February 2025 = 2025-02-27
this summer = 2025-06/2025-08
next spring = 2026-03/2026-05
in the spring of 2022 = 2022-03/2022-05
the last century = 1901/2000
the past decade = 2015-03-05/2025-03-05
at Christmas = 2024-12-25/2024-12-26
a day earlier = 2025-03-04
the previous day = 2025-03-04
"""


def table(language: str, lines: str) -> list[tuple[str, str, str]]:
    return [(language, *line.split(" = ")) for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("language", "words", "edtf"), table("nl", DUTCH) + table("en", ENGLISH))
def test_expression(language, words, edtf):
    text = f"x {words} x"
    found = find_dates(text, language, BASE)
    assert [one.edtf for one in found] == [edtf], found
    assert text[found[0].start : found[0].end] == found[0].words
    Period.parse(edtf)


def test_tables_are_long_enough():
    assert len(table("nl", DUTCH)) >= 60
    assert len(table("en", ENGLISH)) >= 60


@pytest.mark.parametrize(
    ("language", "words", "edtf"),
    [
        ("en", "Friday", "2025-03-07"),
        ("en", "Wednesday", "2025-03-05"),
        ("nl", "vrijdag", "2025-03-07"),
        ("nl", "december", "2025-12"),
        ("en", "May 3", "2025-05-03"),
        ("nl", "3 tot 5 april", "2025-04-03/2025-04-05"),
        ("nl", "vanaf 1 april", "2025-04-01/.."),
        ("nl", "tot en met vrijdag", "../2025-03-07"),
        ("en", "until Friday", "../2025-03-07"),
        ("nl", "dit weekend", "2025-03-08/2025-03-09"),
    ],
)
def test_what_is_to_come(language, words, edtf):
    assert [one.edtf for one in find_dates(words, language, BASE, tense="future")] == [edtf]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("nl", "De minister zei woensdag dat het overleg maandag begon.", ["2025-03-05", "2025-03-03"]),
        ("nl", "De gesprekken duurden van maandag tot woensdag.", ["2025-03-03/2025-03-05"]),
        ("nl", "Hij blijft tot eind maart en komt in het derde kwartaal terug.", ["../2025-03-31~", "2024-07/2024-09"]),
        ("nl", "Pasen 2025 valt laat.", ["2025-04-20/2025-04-21"]),
        ("en", "The envoy said on Wednesday that talks had begun on Monday.", ["2025-03-05", "2025-03-03"]),
        ("en", "It has been so since early 2022, and since the summer of 2023.", ["2022-01/..", "2023-06/.."]),
        ("en", "From Dec. 30 to Jan. 2 the border was shut.", ["2024-12-30/2025-01-02"]),
        ("en", "Easter 2024 came early.", ["2024-03-31/2024-04-01"]),
    ],
)
def test_in_a_sentence(language, text, edtf):
    assert [one.edtf for one in find_dates(text, language, BASE)] == edtf


def test_a_weekday_tells_which_year_is_meant():
    assert [one.edtf for one in find_dates("Monday, March 10", "en", BASE)] == ["2025-03-10"]
    assert [one.edtf for one in find_dates("zondag 10 maart", "nl", BASE)] == ["2024-03-10"]


def test_without_a_base_only_dates_with_a_year_are_read():
    found = find_dates("Yesterday, in May 2024 and on 3 June 2023, since 2022", "en", None)
    assert [one.edtf for one in found] == ["2024-05", "2023-06-03", "2022/.."]


@pytest.mark.parametrize(
    "words", ["they may agree", "the march on the capital", "10 states", "30 februari", "2 second"]
)
def test_no_date(words):
    assert find_dates(words, "en", BASE) == []


def test_an_impossible_day_is_no_date():
    assert [one.edtf for one in find_dates("op 31 februari 2024", "nl", BASE)] in ([], ["2024-02"])


@given(st.text(max_size=80), st.sampled_from(["nl", "en"]), st.dates(date(1950, 1, 1), date(2090, 1, 1)))
def test_places_are_within_and_in_order(text, language, base):
    last = 0
    for one in find_dates(text, language, base):
        assert last <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.words
        last = one.end
