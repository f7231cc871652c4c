"""Red lines: where they do not meet that is said first, and no number contradicts what is said of them."""

import re

import pytest

import goodoffices
from analyses.test_talks import forecast, issue, stake, talks
from analyses.test_talks_told import told
from goodoffices.analyses.exchange.answer import Beyond
from goodoffices.desk.briefing import brief
from goodoffices.desk.running import run
from goodoffices.desk.sheets import sheet
from goodoffices.dossier.check.doubts import doubts
from goodoffices.dossier.edit.edit import Edit, apply
from goodoffices.dossier.records.issue import rounded
from goodoffices.dossier.zone import settling_slot, zone
from goodoffices.errors import BadInput
from goodoffices.models.issue.issues import from_dossier
from goodoffices.result.terms import Actor, Settles
from goodoffices.wording import languages

#: How `zone` says it.
NO_ROOM = {"en": "Cap: the red lines do not meet.", "nl": "Cap: de rode lijnen raken elkaar niet."}
UNMET = {
    "en": "the red lines do not meet, 60 against 40",
    "nl": "de rode lijnen raken elkaar niet, 60 tegenover 40",
}


def lines(a=40, b=60):
    return [
        {"actor": "a", "issue": "cap", "text": "No more.", "most": a},
        {"actor": "b", "issue": "cap", "text": "No less.", "least": b},
    ]


def quarrel(**more):
    """Two on one scale of tonnes, whose red lines do not meet, and a second issue without any."""
    cells = [stake("a", position=10), stake("b", position=90), stake("a", "pace", 5), stake("b", "pace", 70)]
    return talks([issue("pace"), issue(unit="tonnes")], cells, **{"red_line": lines()} | more)


@pytest.mark.parametrize("language", languages())
def test_what_cannot_be_agreed_is_said_first(language):
    dossier = quarrel()
    for analysis in ("forecast", "exchange"):
        result = run(analysis, dossier)
        assert result.findings[0].key == f"{analysis}-no-zone"
        assert UNMET[language] in re.sub(r"\s+", " ", told(result, dossier, language))
    page = brief(dossier, language=language, form="markdown")
    says = [line for line in page.splitlines() if line.startswith("- ")]
    assert UNMET[language] in says[0]
    room = page[page.index('id="zone"') : page.index('id="settling"')]
    assert NO_ROOM[language] in next(line for line in room.splitlines() if line.startswith("- "))
    lined = sheet(dossier, "red-lines", language=language, form="markdown")
    assert UNMET[language] in lined
    assert lined.index(UNMET[language]) < lined.index("|")


def test_check_doubts_it_before_anything_else():
    first = next(doubts(quarrel()))
    assert (first.kind, first.index) == ("issue", 1)
    assert first.fault.message == (
        "on issue 'cap' the red lines do not meet: 60 against 40 ('b' accepts nothing below 60, 'a' nothing above 40)"
    )


def test_the_answer_tells_the_zone():
    assert forecast(quarrel()).answer.issues["cap"].zone.model_dump() == {"least": 60, "most": 40, "empty": True}
    assert forecast(quarrel()).answer.issues["pace"].zone.model_dump() == {"least": None, "most": None, "empty": False}
    assert run("exchange", quarrel()).answer.model_dump()["zones"] == {"cap": {"least": 60, "most": 40, "empty": True}}


@pytest.mark.parametrize(("a", "b"), [(40, 40), (40, 10), (None, 60)])
def test_where_they_meet_nothing_is_said(a, b):
    dossier = quarrel(red_line=[line for line in lines(a, b) if {"most", "least"} & {k for k, v in line.items() if v}])
    assert not zone(dossier, "cap").empty
    assert not [
        f for analysis in ("forecast", "exchange") for f in run(analysis, dossier).findings if "no-zone" in f.key
    ]


def test_the_tightest_lines_count():
    more = [{"actor": "c", "issue": "cap", "text": "None.", "most": 30}, {"actor": "c", "text": "In words."}]
    dossier = quarrel(red_line=[*lines(), *more], actor=[{"id": id, "name": id.upper()} for id in "abc"])
    found = zone(dossier, "cap")
    assert (found.least, found.most) == (60, 30)
    assert [line.actor for line in found.upper] == ["c"]


@pytest.mark.parametrize(
    ("value", "beside", "shown"),
    [
        (31.2, (31,), 31.2),
        (30.98, (31,), 30.98),
        (30.6, (31,), 30.6),
        (30.4, (31,), 30),
        (31.0000000000001, (31,), 31),
        (27.499999999999996, (), 28),
        (30.9996, (31, 30.9999), 30.9996),
        (-0.2, (0,), -0.2),
        (5, (), 5),
    ],
)
def test_a_number_beside_a_limit_keeps_the_digits_it_needs(value, beside, shown):
    assert rounded(value, 0, beside) == shown


@pytest.mark.parametrize("limit", [49.6, 50.4, 50.04, 49.999])
def test_no_sentence_is_contradicted_by_its_number(limit):
    cells = [stake("a", position=0), stake("b", position=100)]
    line = {"actor": "b", "issue": "cap", "text": "No less.", "least": limit}
    dossier = talks([issue(unit="t")], cells, red_line=[line])
    result = forecast(dossier)
    (settles,) = (f.slots["value"] for f in result.findings if f.key == "forecast-settles")
    crossed = [f.slots["value"] for f in result.findings if f.key == "forecast-red-line"]
    assert bool(crossed) == (limit > 50)
    assert (settles.settles < limit) == (limit > 50)
    for value in crossed:
        assert value.settles == limit
        assert settles.settles < value.settles
        assert settles.percent is None or settles.percent < value.percent


def test_a_place_without_limits_is_whole():
    dossier = talks([issue(high=50)], [stake("a", position=10), stake("b", position=21)])
    assert settling_slot(dossier, "cap", 31.3) == Settles(settles=16, issue="cap", percent=31)


# --- Trades -------------------------------------------------------------------------------------------------------


def bargain(**more):
    """Each gives way on what it cares less about: a on the cap, b on the pace."""
    cells = [
        stake("a", "cap", 0, 0.2),
        stake("a", "pace", 0, 0.9),
        stake("b", "cap", 100, 0.9),
        stake("b", "pace", 100, 0.2),
    ]
    return talks([issue("cap", **more.pop("cap", {})), issue("pace")], cells, **more)


@pytest.mark.parametrize("reading", ["decide", "definition"])
def test_a_trade_beyond_a_red_line_is_not_to_be_had(reading):
    (trade,) = run("exchange", bargain(), reading=reading).answer.rounds[0].realised
    assert trade.beyond == ()
    assert trade.as_stated
    assert trade.true == pytest.approx([trade.gain] * 2)
    dossier = bargain(red_line=[{"actor": "a", "issue": "cap", "text": "No more.", "most": 55}])
    result = run("exchange", dossier, reading=reading)
    (trade,) = result.answer.rounds[0].realised
    assert trade.beyond == (Beyond(actor="a", issue="cap", limit=55),)
    assert {"exchange-refused", "exchange-trade-refused"} <= {f.key for f in result.findings}
    assert "A red line rules it out." in told(result, dossier)
    (row,) = next(table for table in result.tables if table.id == "trades").rows
    assert row[-1] == (Actor(actor="a"),)
    page = brief(dossier, form="html")
    assert "ruled out by a red line of A" in page


def test_the_outcome_may_be_what_goes_beyond():
    """c takes no part in the trade; the outcome is carried past what it accepts."""
    names = [{"id": id, "name": id.upper()} for id in "abc"]
    line = {"actor": "c", "issue": "cap", "text": "No more.", "most": 52}
    (trade,) = run("exchange", bargain(actor=names, red_line=[line])).answer.rounds[0].realised
    assert trade.beyond == (Beyond(actor="c", issue="cap", limit=52),)
    away = line | {"most": None, "least": 20}  # the outcome never comes there
    (trade,) = run("exchange", bargain(actor=names, red_line=[away])).answer.rounds[0].realised
    assert trade.beyond == ()


def test_trades_that_do_not_do_what_they_say_are_flagged():
    dossier = goodoffices.open("us-iran-2025")
    everybody = tuple(issue.model_copy(update={"held_by": ()}) for issue in dossier.issue)
    dossier = dossier.model_copy(update={"issue": everybody})
    result = run("exchange", dossier)
    made = result.answer.rounds[0].realised
    parted = [trade for trade in made if not trade.as_stated]
    assert parted
    (found,) = (f for f in result.findings if f.key == "exchange-parted")
    assert found.slots["count"] == len(parted)
    assert found.slots["hurt"] == sum(min(trade.true) < 0 for trade in parted)
    for trade in made:
        assert trade.as_stated == (max(abs(t - trade.gain) for t in trade.true) <= 1e-7)
    straight = run("exchange", dossier, reading="definition").answer.rounds[0].realised
    assert straight
    assert all(trade.as_stated and min(trade.true) > 0 for trade in straight)


def test_nobody_trades_what_others_hold():
    """Israel signs an accord on other matters, and has no sanctions to lift."""
    for reading in ("decide", "definition"):
        rounds = run("exchange", goodoffices.open("us-iran-2025"), reading=reading).answer.rounds
        traders = {actor for one in rounds for trade in one.realised for actor in trade.actors}
        assert traders
        assert "israel" not in traders


def test_only_who_holds_an_issue_and_who_signs_trades_on_it(tmp_path):
    assert run("exchange", bargain()).answer.rounds[0].realised
    bound = bargain(cap={"held_by": ["b"]})
    assert not run("exchange", bound).answer.rounds[0].realised
    assert from_dossier(bound).may_trade.tolist() == [[False, True], [True, True]]
    both = bargain(cap={"held_by": ["b"]}, package=[accord("a", "b")])
    assert run("exchange", both).answer.rounds[0].realised
    elsewhere = bargain(cap={"held_by": ["b"]}, package=[accord("a", "b") | {"issues": []}])
    assert not run("exchange", elsewhere).answer.rounds[0].realised
    named = bargain(cap={"held_by": ["b"]}, package=[accord("a", "b") | {"issues": ["cap"]}])
    assert from_dossier(named).may_trade.all()
    with pytest.raises(BadInput, match=r"package 'accord' settles 'cup', which is no issue; did you mean 'cap'\?"):
        bargain(package=[accord("a", "b") | {"issues": ["cup"]}])
    for path in (tmp_path / "bound", tmp_path / "bound.toml"):
        goodoffices.save(bound, path)
        assert goodoffices.open(path).issue[0].held_by == ("b",)
    changed = apply(bound, [Edit(op="replace", kind="issue", at="cap", record=issue("cap", held_by=["a", "b"]))])
    assert changed.issue[0].held_by == ("a", "b")
    with pytest.raises(BadInput, match="'c', who is no actor"):
        apply(bound, [Edit(op="replace", kind="issue", at="cap", record=issue("cap", held_by=["c"]))])
    with pytest.raises(BadInput, match=r"issue 'cap' is held by 'bb', who is no actor; did you mean 'b'\?"):
        bargain(cap={"held_by": ["bb"]})


def accord(*signatories):
    part = {"id": "part", "label": "Part", "options": ["no", "yes"], "values": {id: [0, 1] for id in signatories}}
    return {"id": "accord", "label": "Accord", "signatories": list(signatories), "parts": [part]}


# --- What has no answer -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", languages())
def test_two_actors_have_a_brief_though_a_model_has_no_answer(language):
    dossier = talks([issue()], [stake("a", position=10), stake("b", position=45)])
    assert forecast(dossier, model=("smp",)).answer.issues["cap"].models["smp"] is None
    for form in ("html", "markdown"):
        page = brief(dossier, language=language, form=form)
        assert {"en": "spatial model no answer", "nl": "ruimtelijk model geen antwoord"}[language] in re.sub(
            r"<[^>]+>", "", page
        )


@pytest.mark.parametrize("matters", [(None, None), ("one", "two")])
def test_a_model_asked_for_by_name_answers_or_says_why_not(matters):
    """At reference points that everybody likes best there is nothing to gain: said, also in a dossier of matters."""
    ends = [issue(id, reference=50, matter=matter) for id, matter in zip(("cap", "pace"), matters, strict=True)]
    cells = [stake(a, id, x) for a, x in (("a", 0), ("b", 100)) for id in ("cap", "pace")]
    for models in (("nash",), ("kalai_smorodinsky",), ("smp",), ("ktab",)):
        answer = forecast(talks(ends, cells), model=models).answer
        (model,) = models
        for told_ in answer.issues.values():
            assert told_.models[model] is not None or model in answer.missing or answer.flags[model]


def test_a_better_package_is_one_that_all_would_sign():
    values = {"a": [0, 1, 2, 3], "b": [0, -3, -2, 1]}
    part = {"id": "part", "label": "Part", "options": ["no", "some", "more", "all"], "values": values}
    package = accord("a", "b") | {"parts": [part], "proposed": {"part": "some"}}
    dossier = bargain(package=[package])
    found = {f.key: f for f in run("package", dossier).findings}
    assert found["package-dominated"].slots["accord"].options == {"part": "all"}
    worse = package | {"parts": [part | {"values": values | {"b": [0, -3, -2, -1]}}]}
    dossier = bargain(package=[worse])
    result = run("package", dossier)
    assert "package-dominated-short" in {f.key for f in result.findings}
    assert "none of them is one that all would sign" in re.sub(r"\s+", " ", told(result, dossier))
    assert "One of 4 packages leaves every signatory" in re.sub(r"\s+", " ", told(result, dossier))
