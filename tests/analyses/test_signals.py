"""Signals tied to moves: which outcomes that last a move leads away from and towards, held against a plain reading."""

from itertools import product

import pytest

import goodoffices
from dossier.small import made
from goodoffices.errors import BadInput

ACTORS = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]
OPTIONS = [
    {"id": "p", "actor": "a", "label": "P", "levels": ["none", "half", "all"]},
    {"id": "q", "actor": "b", "label": "Q"},
]
#: Both want P at half with Q: that form of the accord lasts by itself, the one with all of P by threats at most.
WANTS = [{"actor": id, "statements": ['p = "half" and q', "q", 'p = "half"']} for id in ("a", "b")]
OUTCOMES = [{"id": "accord", "label": "An accord", "pattern": "p and q"}]


def watched(option="p", level="all", seen=None, quo=None, **kinds):
    """The answer on one signal."""
    signal = {"id": "s", "announces": {"option": option, "level": level}, "seen": seen or {"claim": "a word"}}
    given = {"actor": ACTORS, "option": OPTIONS, "preference": WANTS, "outcome": OUTCOMES, "signal": [signal]} | kinds
    given |= {} if quo is None else {"status_quo": {"levels": quo}}
    result = goodoffices.run("signals", made(**given))
    (answer,) = result.answer.signals
    return answer, [finding.key for finding in result.findings]


def test_a_move_leads_away_where_lasting_forms_have_today_s_level_and_none_the_new_one():
    answer, keys = watched(level="all", quo={"p": "half", "q": "yes"})
    assert (answer.today, answer.away, answer.towards) == ("half", ("accord",), ())
    assert keys == ["signals-away"]


def test_a_move_leads_towards_the_other_way_round():
    answer, keys = watched(level="half", quo={"p": "none", "q": "yes"})
    assert (answer.away, answer.towards, keys) == ((), ("accord",), ["signals-towards"])


def test_a_move_between_two_levels_that_do_not_last_leads_nowhere():
    answer, keys = watched(level="all", quo={"p": "none"})
    assert (answer.away, answer.towards, keys) == ((), (), ["signals-neither"])


def test_how_things_stand_already_announces_nothing():
    assert watched(level="half", quo={"p": "half"})[1] == ["signals-now"]


def test_without_a_status_quo_only_what_all_or_none_of_the_forms_have_counts():
    assert watched(level="half")[0].towards == ("accord",)
    assert watched(level="all")[0].away == ("accord",)
    assert watched(level="all")[0].today is None


def test_without_an_outcome_the_move_is_told_and_no_more():
    assert watched(outcome=[])[1] == ["signals-bare"]


def test_nothing_to_see_is_said_to_be_missing():
    assert watched(seen={"claim": ""}, quo={"p": "half"})[1] == ["signals-unseen"]


def test_an_indicator_says_whether_it_has_been_seen():
    rows = [
        {"as_of": day, "published": day, "value": value, "source": "s"}
        for day, value in (("2025-01", 3), ("2025-02", 5))
    ]
    series = [{"id": "i", "label": "I", "unit": "kg", "observations": rows}]
    for limit, key in (
        ({"above": 4}, "signals-beyond"),
        ({"above": 5}, "signals-stands"),
        ({"below": 4}, "signals-stands"),
    ):
        answer, keys = watched(seen={"indicator": "i"} | limit, quo={"p": "half"}, indicator=series)
        assert (answer.reading.value, answer.reading.as_of) == (5, "2025-02")
        assert keys[1] == key
    assert watched(seen={"indicator": "i", "above": 4}, indicator=[series[0] | {"observations": []}])[0].reading is None


def test_a_dossier_without_signals_is_told_what_to_add():
    with pytest.raises(BadInput, match="the dossier names no signal"):
        goodoffices.run("signals", goodoffices.open("chicken"))


def test_the_shipped_signals_by_the_forms_that_conditions_lists():
    """The same from the answer of another analysis: the forms of each outcome that last most firmly, level by level."""
    talks = goodoffices.open("us-iran-2025")
    found = goodoffices.run("conditions", talks, judge="team").answer
    states = {
        state["number"]: state["levels"] for state in goodoffices.run("stability", talks).to_dict()["answer"]["states"]
    }
    forms = {}
    for told in found.conditions:
        if told.verdict == "if" and told.outcome not in forms:
            forms[told.outcome] = [states[number] for case in told.cases for number in case.forms]
    quo, signals = talks.status_quo.levels, goodoffices.run("signals", talks).answer
    assert set(signals.lasting) == set(forms)
    for told, outcome in product(signals.signals, forms):
        now = {form[told.option] for form in forms[outcome]}
        assert (outcome in told.away) == (quo[told.option] in now and told.level not in now)
        assert (outcome in told.towards) == (quo[told.option] not in now and told.level in now)
    assert all(told.away or told.towards for told in signals.signals)
