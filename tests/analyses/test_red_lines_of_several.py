"""Red lines that do not meet, where one who draws them is named in the plural; how good forecasts are, after them."""

import pytest

import goodoffices
from goodoffices.dossier.dossier import Dossier
from goodoffices.page.text import render

STATES = {"name": "Verenigde Staten", "named": "de Verenigde Staten", "plural": True}
WATER = {
    "about": {"id": "water", "title": "Water"},
    "actor": [
        {"id": "a", "name": "Upland"},
        {"id": "us", "name": "United States", "named": "the United States", "translation": {"nl": STATES}},
    ],
    "issue": [
        {"id": "flow", "label": "Flow", "low": {"value": 0, "label": "dry"}, "high": {"value": 99, "label": "all"}}
    ],
    "position": [
        {"actor": "a", "issue": "flow", "position": 20, "salience": 0.5, "capability": 60},
        {"actor": "us", "issue": "flow", "position": 80, "salience": 0.5, "capability": 60},
    ],
    "red_line": [
        {"actor": "a", "issue": "flow", "most": 40, "text": "No more."},
        {"actor": "us", "issue": "flow", "least": 60, "text": "No less."},
    ],
}


@pytest.fixture(scope="module")
def water():
    return Dossier(**WATER)


@pytest.mark.parametrize("name", ["zone", "forecast"])
def test_several_refuse_in_the_plural(water, name):
    said = " ".join(render(goodoffices.run(name, water), water, language="nl").split())
    assert "zeggen de Verenigde Staten nee" in said or "De Verenigde Staten zeggen nee" in said
    assert "zegt de Verenigde" not in said
    assert "Verenigde Staten zegt" not in said


@pytest.mark.parametrize("language", ["en", "nl"])
def test_how_good_forecasts_are_follows_a_forecast(water, language):
    """It speaks of means, so it may not stand behind red lines, where no mean was named."""
    page = goodoffices.brief(water, form="markdown", pages=2, language=language)
    lines = (page.decode() if isinstance(page, bytes) else page).splitlines()
    about = [line for line in lines if line.startswith("- ") and "351" in line]
    assert len(about) == 1
    assert {"en": "weighted mean", "nl": "gewogen gemiddelde"}[language] in about[0]
    assert {"en": "red lines do not meet", "nl": "rode lijnen raken elkaar niet"}[language] not in about[0]
