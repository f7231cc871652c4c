"""A figure that stands in a sentence, a table and a drawing is rounded once: the same digits in all."""

import pytest

from analyses.test_packages_told import talks
from goodoffices.analyses.package.figure import figure
from goodoffices.desk.running import run
from goodoffices.desk.sheets import sheet
from goodoffices.page.text import render
from goodoffices.result.terms import Quantity
from goodoffices.words.labels import Labels
from goodoffices.words.wording import words
from page.test_sheets import PRICE, bazaar


@pytest.mark.parametrize("value", [1.3125, 1.312, 0.125, 2.675, -1.005, 0.004, 0.00042, 12.0, 1 / 3, 5e-10])
def test_a_sentence_a_cell_and_a_quantity_say_one_number(value):
    labels = Labels(talks([([0, 1], [0, 1])]), "en")
    told = {labels.text(value), labels.say("front-worth", actor="", value=value).strip()}
    told |= {labels.value(Quantity(quantity=value, unit="")), labels.say.figure(value)}
    assert len(told) == 1


@pytest.mark.parametrize(
    ("value", "said"), [(0.004, "0.004"), (-0.004, "−0.004"), (0.0, "0"), (3e-17, "0"), (0.4, "0.4")]
)
def test_what_is_not_nothing_is_not_shown_as_nothing(value, said):
    assert words("en").figure(value) == said


@pytest.mark.parametrize("worth", [1.25, 0.004, 3.0, 0.333])
def test_the_worth_of_a_package_is_one_number(worth):
    dossier = talks([([0, worth], [0, 2 * worth])], unit="")
    said = words("en").figure(worth)
    result = run("package", dossier)
    text = render(result, dossier, language="en", width=10_000).replace("\N{NO-BREAK SPACE}", " ")
    assert f"A {said} and B" in text
    assert [line.split()[2] for line in text.splitlines() if line.startswith("P0: yes")] == [said]
    drawn = figure(dossier, result, language="en", width=720.0)
    assert {part.words for part in drawn.texts if part.of == "a"} >= {said}


def test_a_sheet_keeps_the_numbers_of_the_dossier():
    position = PRICE["position"][0] | {"position": [1.3125, 1.3126, 1.313], "salience": 0.125}
    text = sheet(bazaar(position=[position]), "stakeholders").replace("\N{NO-BREAK SPACE}", " ")
    assert "1.3125 to 1.313, most likely 1.3126 eur" in text
    assert "0.125" in text
