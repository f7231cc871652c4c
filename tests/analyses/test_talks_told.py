"""What the answers on talks say in words: red lines, who has no position, notes on models, units; in both languages."""

from pathlib import Path

import pytest

import goodoffices
from analyses.test_talks import forecast, issue, stake, talks
from bargaining.cases import random_model
from dossier import small
from goodoffices.desk.running import run
from goodoffices.models.issue.issues import ranges
from goodoffices.page.text import render
from goodoffices.result.terms import Settles
from goodoffices.solutions.bargaining import mean

RIVER = goodoffices.open(Path(__file__).parents[1] / "bargaining" / "river.toml")
LANGUAGES = ("en", "nl")


def told(result, dossier, language="en"):
    return render(result, dossier, language=language, width=10_000)


def crossed(key, dossier, **how):
    result = run(key, dossier, **how)
    return [f.slots for f in result.findings if f.key == f"{key}-red-line"]


@pytest.mark.parametrize(("question", "how"), [("forecast", {"draws": 0}), ("exchange", {})])
@pytest.mark.parametrize(
    ("line", "limit"),
    [
        ({"least": 5, "most": 10}, Settles(settles=10, issue="cap", percent=20)),
        ({"least": 45, "most": 48}, Settles(settles=45, issue="cap", percent=90)),
        ({"least": 0, "most": 50}, None),
    ],
)
def test_a_red_line_with_two_ends_names_the_one_that_is_crossed(question, how, line, limit):
    dossier = small.talks(
        position=[cell for cell in small.TALKS["position"] if cell["issue"] == "cap"],
        red_line=[{"actor": "b", "text": "t", "issue": "cap", "because": ["c2"]} | line],
    )
    found = crossed(question, dossier, **how)
    assert [slots["value"] for slots in found] == ([limit] if limit else [])
    assert all(slots["actor"].actor == "b" for slots in found)


def test_an_exchange_without_trades_still_says_what_it_crosses():
    alone = talks([issue()], [stake("a", position=20), stake("b", position=40)])
    line = {"actor": "b", "text": "t", "issue": "cap", "least": 35}
    dossier = small.made(**alone.model_dump(exclude={"about"}, exclude_unset=True) | {"red_line": [line]})
    assert [slots["value"].settles for slots in crossed("exchange", dossier)] == [35]
    assert "red line of B (35)" in told(run("exchange", dossier), dossier)
    assert "rode lijn van B (35)" in told(run("exchange", dossier), dossier, "nl")


def test_who_has_no_position_is_named():
    cells = [stake("a", position=80), stake("b", position=40), stake("c", "pace", 0)]
    dossier = talks([issue(), issue("pace")], cells)
    assert "left out: C on “Cap”; A and B on “Pace”. Having no position" in told(forecast(dossier), dossier)
    assert "niet meegeteld: C over ‘Cap’; A en B over ‘Pace’. Geen standpunt" in told(forecast(dossier), dossier, "nl")


def test_of_many_issues_the_first_are_named_and_the_others_counted():
    ids = [f"i{k}" for k in range(20)]
    dossier = talks([issue(id) for id in ids], [*(stake("a", id, 10) for id in ids), stake("b", "i0", 20)])
    (found,) = (f for f in forecast(dossier).findings if f.key == "forecast-no-stake")
    (group,) = found.slots["positions"]
    assert (len(group.issues), found.slots["more"], found.slots["count"]) == (12, 7, 19)
    assert "; and others on 7 more issues. Having no position" in told(forecast(dossier), dossier)


def test_notes_on_a_model_are_told_apart():
    dossier = small.talks()
    result = run("forecast", RIVER, model=("challenge",), draws=0)
    assert result.answer.flags["challenge"] == ("contested", "not-settled")
    assert "how this model should be read; it had not come to rest" in told(result, dossier)
    assert "Kanttekening bij het uitdagingsmodel (omstreden in de vakliteratuur): de" in told(result, dossier, "nl")
    assert "te lezen is; het was nog niet tot rust gekomen" in told(result, dossier, "nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_note_holds_the_mark_that_parts_notes(language):
    from goodoffices.solutions.bargaining.settlement import FLAGS
    from goodoffices.words.wording import words

    say = words(language)
    assert not [word for word in FLAGS if say("separator").strip() in say(f"flag-{word}")]


def test_a_package_counts_in_the_unit_of_the_language():
    accord = small.TALKS["package"][0] | {"translation": {"nl": {"unit": "punten"}}, "transfers": True}
    dossier = small.talks(package=[accord])
    english, dutch = (told(run("package", dossier), dossier, language) for language in LANGUAGES)
    assert "points" in english
    assert "punten" in dutch
    assert "points" not in dutch
    bare = small.talks(package=[accord | {"unit": "", "translation": {}}])
    assert "  " not in told(run("package", bare), bare).partition("\n\n")[2].partition("\n\n")[0]


def test_draws_at_an_end_are_those_of_the_forecast_itself():
    cells = [stake("a", position=[0, 1, 30], salience=0.9), stake("b", capability=4), stake("c", position=100)]
    dossier = talks([issue()], cells)
    one, other = (
        run("forecast", dossier, model=models, draws=60).answer.issues["cap"]
        for models in (("median",), ("exchange", "challenge"))
    )
    assert one.ends == other.ends
    assert one.ends.low.draws == 0
    assert one.draws["median"]["50"] <= 5


def test_a_swing_is_found_among_the_corners():
    model = random_model(4, 5, 2)
    cells = ranges([], model.actors, model.issues)
    for quantity, values in enumerate((model.position, model.salience, model.capability)):
        cells[quantity] = [values * 0.7, values, values]
    low, high = mean.swing(model, cells)
    here = mean.settle(model).outcome
    assert ((low <= here + 1e-9) & (here <= high + 1e-9)).all()
    assert low[~model.stake].tolist() == high[~model.stake].tolist()


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Ceiling and Pace: nothing says where they stand"), ("nl", "waar Plafond en Pace uitkomen")],
)
def test_a_reason_names_issues_as_the_page_does(language, said):
    first = issue("cap-on-arms") | {"label": "Ceiling", "translation": {"nl": {"label": "Plafond"}}}
    cells = [stake(a, i, p) for a, p in (("a", 20), ("b", 80)) for i in ("cap-on-arms", "pace")]
    dossier = talks([first, issue("pace")], cells)
    text = told(forecast(dossier, model=("nash",)), dossier, language)
    assert said in text
    assert "cap-on-arms" not in text
