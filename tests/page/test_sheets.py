"""The sheets hold what the dossier says, whole, in both languages and every form; csv can be read back."""

import csv
import io

import pytest

from dossier.small import PRICE, bazaar, made
from goodoffices.briefs.sheets import SHEETS
from goodoffices.desk.sheets import FORMS, sheet
from goodoffices.errors import BadInput

SAID = {
    "island-of-agreements": ["The goods exist."],
    "iceberg": ["8 to 10, most likely 9 eur", "from 0 eur (free) to 10 eur (full)", "A needs cash."],
    "stakeholders": ["8 to 10, most likely 9 eur", "0.9", "Alpha", "Beta"],
    "red-lines": ["B pays no more than 7.", "nothing above 7 eur", "1 eur"],
}


GRID = "Work closely with (cares much, can do much)"
#: What stands in which cell, heads first.
CELLS = {
    "island-of-agreements": [
        ["Part", "What", "Between whom", "Issue", "Rests on", "As of", "Marking"],
        ["Agreed facts", "The goods exist.", "Alpha and Beta", "–", "c1", "", "public"],
    ],
    "iceberg": [
        ["Part", "Depth", "What", "Issue", "Rests on", "As of", "Marking"],
        [
            *("Alpha", "Asked for"),
            *("8 to 10, most likely 9 eur, on a scale from 0 eur (free) to 10 eur (full)", "Price", "j1", "", "public"),
        ],
        ["Alpha", "Why: the matter itself", "A needs cash.", "Price", "j1", "", "public"],
        ["Beta", "Asked for", "1 eur, on a scale from 0 eur (free) to 10 eur (full)", "Price", "j1", "", "public"],
    ],
    "stakeholders": [
        [
            *("Part", "Place in the grid", "Actor", "Asks for", "Cares (0 to 1)"),
            *("Can do (compared with the others)", "Rests on", "As of", "Marking"),
        ],
        ["Price", GRID, "Alpha", "8 to 10, most likely 9 eur", "0.9", "2", "j1", "", "public"],
        ["Price", GRID, "Beta", "1 eur", "0.1 to 0.5, most likely 0.4", "1", "j1", "", "public"],
    ],
    "red-lines": [
        ["Part", "Actor", "Will not accept", "On", "Limit", "Asks for", "Rests on", "As of", "Marking"],
        ["Red lines", "Beta", "B pays no more than 7.", "Price", "nothing above 7 eur", "1 eur", "j1", "", "public"],
    ],
}


def table(text):
    return list(csv.reader(io.StringIO(text.replace("\u00a0", " "))))


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def test_every_sheet_is_tried():
    assert set(SAID) == set(SHEETS)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("id", SHEETS)
def test_a_sheet_says_what_the_dossier_says(id, form):
    text = sheet(bazaar(), id, form=form).replace("\u00a0", " ")
    for words in SAID[id]:
        assert words in text
    assert "j1" in text or "c1" in text


@pytest.mark.parametrize("id", SHEETS)
def test_an_empty_dossier_gives_a_sheet_that_says_so(id):
    assert "does not hold anything for this sheet" in sheet(made(), id)
    assert rows(sheet(made(), id, form="csv")) == []


@pytest.mark.parametrize("id", SHEETS)
def test_dutch_words(id):
    assert sheet(bazaar(), id, language="nl") != sheet(bazaar(), id)
    assert "(vol)" in sheet(bazaar(), "iceberg", language="nl")


def test_every_cell_of_every_sheet():
    """Beta's salience is a range, and counts by what it may reach."""
    assert {id: table(sheet(bazaar(), id, form="csv")) for id in SHEETS} == CELLS


def test_pages_hold_the_same_rows_as_csv():
    told = sheet(bazaar(), "stakeholders", form="markdown").replace("\u00a0", " ")
    for _, place, actor, *_ in CELLS["stakeholders"][1:]:
        assert f"| **{place}** | {actor} | " in told
    first, second = (line for line in told.splitlines() if line.startswith("| **Work closely"))
    assert [cell.split(" [j1]")[0].split(" *(")[0].strip() for cell in first.split("|")[3:6]] == [
        *("8 to 10, most likely 9 eur", "0.9", "2"),
    ]
    assert "| 1 eur [j1](#j1)" in second


def test_the_grid_parts_who_cares_from_who_can():
    weak = {"actor": "b", "issue": "price", "position": 1, "salience": 0.4, "capability": 0.5}
    strong = weak | {"actor": "a", "capability": 3}
    places = [r["Place in the grid"] for r in rows(sheet(bazaar(position=[weak, strong]), "stakeholders", form="csv"))]
    assert [place.split(" (")[0] for place in places] == ["Keep content", "Watch"]


def test_who_has_no_stake_is_named_not_put_at_nought():
    text = sheet(bazaar(position=PRICE["position"][:1]), "stakeholders", form="markdown")
    assert "Without a stake here, so far as the dossier says: Beta." in text


def test_what_is_marked_above_is_not_on_the_sheet():
    line = PRICE["red_line"][0] | {"marking": "secret"}
    text = sheet(bazaar(red_line=[line]), "red-lines", marking="public")
    assert "no more than 7" not in text
    position = PRICE["position"][0] | {"marking": "secret"}
    text = sheet(bazaar(position=[position, PRICE["position"][1]]), "iceberg", marking="public")
    assert "most likely 9" not in text


def test_stakeholders_are_not_weighed_without_all_positions():
    position = PRICE["position"][0] | {"marking": "secret"}
    with pytest.raises(BadInput, match="on issue 'price' positions are withheld"):
        sheet(bazaar(position=[position, PRICE["position"][1]]), "stakeholders", marking="public")


def test_no_cell_is_a_formula_in_a_spreadsheet():
    fact = PRICE["fact"][0] | {"text": "=1+1"}
    assert rows(sheet(bazaar(fact=[fact]), "island-of-agreements", form="csv"))[0]["What"] == "'=1+1"


@pytest.mark.parametrize("wrong", [{"id": "icebrg"}, {"form": "docx"}, {"language": "fr"}])
def test_names_that_are_not_known(wrong):
    with pytest.raises(BadInput, match=r"no (sheet|form|language)"):
        sheet(bazaar(), wrong.pop("id", "iceberg"), **wrong)


@pytest.mark.parametrize(("language", "unmet"), [("en", "the red lines do not meet"), ("nl", "raken elkaar niet")])
def test_a_spreadsheet_says_what_the_page_says_with_its_day_and_marking(language, unmet):
    """Each row, as rows are sorted and cut out; and that red lines do not meet, which is no row of the table."""
    other = PRICE["red_line"][0] | {"actor": "a", "text": "A takes no less than 9.", "most": None, "least": 9}
    about = {"id": "bazaar", "title": "Bazaar", "as_of": "2025-03-05", "marking": "internal"}
    dossier = bazaar(about=about, red_line=[*PRICE["red_line"], other])
    (_, *told) = table(sheet(dossier, "red-lines", language=language, form="csv"))
    assert unmet in told[0][1]
    assert unmet in sheet(dossier, "red-lines", language=language)
    assert {row[-2] for row in told} == {"2025-03-05"}
    assert len({row[-1] for row in told}) == 1
    assert all(row[-1] for row in told)
    assert len({len(row) for row in told}) == 1


def test_a_spreadsheet_names_who_has_no_stake():
    told = table(sheet(bazaar(position=PRICE["position"][:1]), "stakeholders", form="csv"))
    assert any("Without a stake here" in row[1] and "Beta" in row[1] for row in told)
