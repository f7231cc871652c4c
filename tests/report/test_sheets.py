"""The sheets hold what the dossier says, whole, in both languages and every form; csv can be read back."""

import csv
import io

import pytest

from dossier.small import PRICE, bazaar, made
from goodoffices.desk.sheets import FORMS, sheet
from goodoffices.errors import BadInput
from goodoffices.report.sheets import SHEETS

SAID = {
    "island-of-agreements": ["The goods exist."],
    "iceberg": ["8 to 10, most likely 9 eur", "from 0 eur (free) to 10 eur (full)", "A needs cash."],
    "stakeholders": ["8 to 10, most likely 9 eur", "0.9", "Alpha", "Beta"],
    "red-lines": ["B pays no more than 7.", "nothing above 7 eur", "1 eur"],
}


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
    assert "holds nothing for this sheet" in sheet(made(), id)
    assert rows(sheet(made(), id, form="csv")) == []


@pytest.mark.parametrize("id", SHEETS)
def test_dutch_words(id):
    assert sheet(bazaar(), id, language="nl") != sheet(bazaar(), id)
    assert "(vol)" in sheet(bazaar(), "iceberg", language="nl")


def test_rows_of_csv_name_their_part_and_what_they_rest_on():
    first, second = rows(sheet(bazaar(), "stakeholders", form="csv"))
    assert (first["Part"], first["Actor"], first["Rests on"]) == ("Price", "Alpha", "j1")
    assert first["Place in the grid"].startswith("Work closely")
    assert second["Place in the grid"].startswith("Work closely"), "a range counts by what it may reach"


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


def test_no_cell_is_a_formula_in_a_spreadsheet():
    fact = PRICE["fact"][0] | {"text": "=1+1"}
    assert rows(sheet(bazaar(fact=[fact]), "island-of-agreements", form="csv"))[0]["What"] == "'=1+1"


@pytest.mark.parametrize("wrong", [{"id": "icebrg"}, {"form": "docx"}, {"language": "fr"}])
def test_names_that_are_not_known(wrong):
    with pytest.raises(BadInput, match=r"no (sheet|form|language)"):
        sheet(bazaar(), wrong.pop("id", "iceberg"), **wrong)
