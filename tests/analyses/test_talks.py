"""What the analyses of talks say of matters small enough to reckon by hand."""

import re
from itertools import product
from pathlib import Path

import numpy as np
import pytest

import goodoffices
from dossier import small
from dossier.small import made
from goodoffices.analyses.package.answer import Deviation
from goodoffices.desk.running import run
from goodoffices.errors import BadInput
from goodoffices.models.issue.issues import from_dossier
from goodoffices.result.terms import Percent
from goodoffices.solutions.bargaining import exchange, ktab, mean, nash

RIVER = goodoffices.open(Path(__file__).parents[1] / "bargaining" / "river.toml")


def issue(id="cap", low=0, high=100, **more):
    ends = {"low": {"value": low, "label": "low"}, "high": {"value": high, "label": "high"}}
    return {"id": id, "label": id.title(), **ends, **more}


def stake(actor, issue="cap", position=0, salience=0.5, capability=1, **more):
    return {
        "actor": actor,
        "issue": issue,
        "position": position,
        "salience": salience,
        "capability": capability,
        **more,
    }


def talks(issues, stakes, **more):
    actors = dict.fromkeys(stake["actor"] for stake in stakes)
    names = [{"id": id, "name": id.upper()} for id in actors]
    return made(issue=issues, position=stakes, **{"actor": names} | more)


def keys(result):
    return [finding.key for finding in result.findings]


def forecast(dossier, **how):
    return run("forecast", dossier, **{"model": ("exchange",), "draws": 0} | how)


# --- Forecast -----------------------------------------------------------------------------------------------------

TWO = talks([issue(low=10, high=0, unit="years")], [stake("a", position=10), stake("b", position=0, capability=3)])


def test_the_mean_on_the_own_scale_and_in_percent_and_its_levers():
    told = forecast(TWO).answer.issues["cap"]
    assert told.mean == pytest.approx(75)
    assert told.own.model_dump() == {"mean": pytest.approx(2.5), "median": 0, "low": 10, "high": 0, "unit": "years"}
    assert told.levers == {"a": 0.25, "b": 0.75}
    assert told.median == 100
    assert told.ends.model_dump() == {"low": {"weight": 0.25, "draws": None}, "high": {"weight": 0.75, "draws": None}}


def test_the_user_is_told_how_far_forecasts_err():
    first, second = forecast(TWO).findings[:2]
    assert first.slots == {"decisions": 351, "mean": 23, "challenge": 27, "constant": 28}
    assert second.slots["within"] == 17.5


def test_who_has_no_position_does_not_stand_at_the_low_end():
    cells = [stake("a", position=80), stake("b", position=40), stake("c", "pace", 0)]
    result = forecast(talks([issue(), issue("pace")], cells))
    assert result.answer.issues["cap"].mean == 60
    assert result.answer.issues["cap"].no_stake == ("c",)
    assert result.answer.issues["pace"].no_stake == ("a", "b")
    (told,) = (finding for finding in result.findings if finding.key == "forecast-no-stake")
    assert told.slots["count"] == 3
    assert keys(result).count("forecast-alone") == 1


def test_an_issue_without_weight_is_left_out_and_named():
    cells = [stake("a"), stake("b", position=100), stake("a", "pace", salience=0)]
    result = forecast(talks([issue(), issue("pace"), issue("name")], cells))
    assert result.answer.without == ("pace", "name")
    assert set(result.answer.issues) == {"cap"}
    with pytest.raises(BadInput, match="on issue 'cap' nobody has a stake"):
        forecast(talks([issue()], [stake("a", capability=0), stake("b", salience=0)]))


def test_the_swing_of_an_actor_is_what_its_own_ranges_can_do():
    wide = stake("a", position=[10, 20, 50], salience=[0.2, 0.5, 0.9], capability=[1, 1, 4])
    others = [stake("b", position=80, salience=0.7), stake("c", position=0, capability=2)]
    told = forecast(talks([issue()], [wide, *others])).answer.issues["cap"]
    ends = [
        (s * c * x + 0.7 * 80) / (s * c + 0.7 + 1)
        for x, s, c in product(wide["position"], wide["salience"], wide["capability"])
    ]
    assert told.swing["a"] == pytest.approx([min(ends), max(ends)])
    assert told.swing["b"] == pytest.approx([told.mean] * 2)


def test_draws_are_of_all_inputs_and_of_every_model():
    told = run("forecast", RIVER, draws=150, seed=1).answer.issues["flow"].draws
    assert set(told) == {"mean", "median", "exchange", "smp"}
    for quantiles in told.values():
        values = list(quantiles.values())
        assert values == sorted(values)
        assert 0 <= values[0] < values[-1] <= 100
    other = run("forecast", RIVER, draws=150, seed=2).answer.issues["flow"].draws
    assert other["mean"] != told["mean"]
    low, high = told["mean"]["5"], told["mean"]["95"]
    levers = run("forecast", RIVER, draws=0).answer.issues["flow"].swing.values()
    assert min(low for low, _ in levers) - 5 < low < high < max(high for _, high in levers) + 5


def test_without_ranges_nothing_is_drawn_and_it_is_said():
    assert forecast(TWO, draws=100).answer.issues["cap"].draws is None
    assert "forecast-no-ranges" in keys(forecast(TWO, draws=100))
    assert "forecast-no-draws" in keys(run("forecast", RIVER, draws=0, model=("median",)))


def test_only_models_asked_for_run_and_the_contested_one_says_so():
    result = run("forecast", RIVER, draws=0, model=("challenge",))
    assert set(result.answer.issues["flow"].models) == {"mean", "median", "challenge"}
    assert "contested" in result.answer.flags["challenge"]
    assert "challenge" not in run("forecast", RIVER, draws=0).answer.issues["flow"].models


def test_spatial_models_asked_for_are_told_turn_by_turn():
    dossier = RIVER.model_copy(update={"issue": RIVER.issue[:2]})
    dossier = dossier.model_copy(update={"position": tuple(p for p in RIVER.position if p.issue in ("flow", "pace"))})
    told = forecast(dossier, model=("ktab", "smp")).answer.by_turn
    assert set(told) == {"ktab", "smp"}
    assert forecast(dossier, model=()).answer.by_turn == {}
    answer, turns = told["ktab"], ktab.settle(from_dossier(dossier)).detail
    assert answer.turns == len(turns.change)
    assert len(answer.positions["north"]["flow"]) == answer.turns + 1 == len(answer.probabilities["north"])
    assert answer.positions["south"]["pace"] == tuple(turns.positions[:, 1, 1].tolist())
    assert "pace" not in answer.positions["delta"]


def test_a_cooperative_solution_falls_back_to_the_reference_points_or_says_why_not():
    model = from_dossier(RIVER).only(("flow", "pace", "watch"))
    expected = nash.settle(model, disagreement="reference").outcome
    answer = run("forecast", RIVER, draws=20, model=("nash",)).answer
    assert [told.models["nash"] for told in answer.issues.values()] == pytest.approx(expected.tolist())
    assert "nash" not in answer.issues["flow"].draws
    assert "cap: nothing says where it stands" in forecast(TWO, model=("nash",)).answer.missing["nash"]


def test_screens_hold_whole_numbers_but_on_short_scales():
    from goodoffices.page.text import render

    long = talks([issue(), issue("pace", 0, 1000)], [stake("a", position=33.33), stake("b", "pace", 333.3)])
    told = render(forecast(long), long, language="en", width=100)
    assert "Cap: 33. Only" in told
    assert "Pace: 333 (33 of 100). Only" in told
    assert not re.search(r"\d\.\d", told.replace("17.5", "").replace("0.5", ""))
    short = talks([issue(low=8, high=0)], [stake("a", position=8), stake("b", position=0, capability=2.9)])
    assert "2.1 (74 of 100)" in render(forecast(short), short, language="en", width=100)


def test_issues_of_different_matters_are_traded_apart():
    cells = [
        stake(actor, id, 100 * ((n + k) % 2), 0.9 if n == k else 0.3)
        for k, id in enumerate(("cap", "pace"))
        for n, actor in enumerate("ab")
    ]
    one = forecast(talks([issue(), issue("pace")], cells)).answer.issues["cap"].models
    two = talks([issue(matter="x"), issue("pace", matter="y")], cells)
    apart = forecast(two).answer.issues["cap"].models
    assert one["mean"] == apart["mean"] == apart["exchange"] != one["exchange"]
    assert run("exchange", two).answer.rounds[0].candidates == 0


# --- Exchange -----------------------------------------------------------------------------------------------------


def test_exchange_tells_what_the_solution_found():
    model = from_dossier(RIVER).only(("flow", "pace", "watch"))
    settled = exchange.settle(model, rounds=2)
    answer = run("exchange", RIVER, rounds=2).answer
    assert list(answer.rounds[1].outcomes.values()) == settled.outcome.tolist()
    first = answer.rounds[0]
    assert [trade.gain for trade in first.realised] == [trade.gain for trade in settled.detail[0].made]
    assert answer.flags == ("drift",)
    assert first.before == pytest.approx(dict(zip(model.issues, mean.settle(model).outcome, strict=True)))


def test_trades_add_up_to_outcomes_and_effects():
    answer = run("exchange", RIVER).answer.rounds[0]
    for id, before in answer.before.items():
        shifts = [g.shift for trade in answer.realised for g in trade.gives if g.issue == id]
        assert before + sum(shifts) == pytest.approx(answer.outcomes[id])
    s = {(p.actor, p.issue): (p.salience if isinstance(p.salience, float) else p.salience[1]) for p in RIVER.position}
    model = from_dossier(RIVER)
    for i, actor in enumerate(model.actors):
        worth = 0.0
        for p, id in enumerate(model.issues):
            if (actor, id) in s:
                at = model.percent[i, p]
                worth += s[actor, id] * (abs(answer.before[id] - at) - abs(answer.outcomes[id] - at))
        assert sum(answer.effects[actor].model_dump().values()) == pytest.approx(worth)


def test_fractions_give_what_floats_give():
    one, other = (run("exchange", RIVER, exact=exact).answer.rounds[0] for exact in (False, True))
    assert one.outcomes == pytest.approx(other.outcomes, abs=1e-9)
    assert (one.candidates, one.valid, one.ties) == (other.candidates, other.valid, other.ties)


def test_equally_good_trades_are_tried_in_other_orders():
    cells = [stake(a, "cap", x, 0.2) for a, x in zip("abc", (0, 0, 100), strict=True)]
    cells += [stake(a, "pace", x, 0.8) for a, x in zip("abc", (100, 100, 0), strict=True)]
    cells += [stake("d", "cap", 100, 0.8), stake("d", "pace", 0, 0.2)]
    result = run("exchange", talks([issue(), issue("pace")], cells), orders=10)
    assert result.answer.rounds[0].ties > 0
    for id, (low, high) in result.answer.orders.items():
        assert low - 1e-9 <= result.answer.rounds[0].outcomes[id] <= high + 1e-9
    assert "exchange-ties" in keys(result)
    assert run("exchange", RIVER).answer.orders is None


# --- Package ------------------------------------------------------------------------------------------------------


def part(id, options, needs=(), **values):
    return {"id": id, "label": id, "options": options, "values": values, "needs": needs}


def package(*parts, actors="ab", **more):
    record = {"id": "p", "label": "P", "signatories": list(actors), "parts": list(parts), "unit": "points", **more}
    return made(actor=[{"id": id, "name": id.upper()} for id in actors], package=[record])


def test_linkage_makes_an_accord_of_parts_nobody_signs_alone():
    dossier = package(part("x", ["no", "yes"], a=[0, 5], b=[0, -2]), part("y", ["no", "yes"], a=[0, -2], b=[0, 5]))
    answer = run("package", dossier).answer
    assert (answer.packages, answer.zone) == (4, 2)
    assert answer.solutions["nash"].options == {"x": "yes", "y": "yes"}
    assert answer.linkage.model_dump() == {"together": {"a": 3, "b": 3}, "apart": {"a": 0, "b": 0}, "total": 6}
    assert {tuple(point.surplus.values()) for point in answer.front} == {(5, -2), (3, 3), (-2, 5)}
    assert answer.accord.which == "nash"
    assert answer.deviations == ()
    assert "package-holds" in keys(run("package", dossier))


def test_no_zone_of_agreement_is_said_and_nothing_stands_in_for_it():
    dossier = package(part("x", ["no", "yes"], a=[0, 5], b=[0, -2]), disagreement={"b": 1})
    result = run("package", dossier)
    assert "package-no-zone" in keys(result)
    assert result.answer.zone == 0
    assert set(result.answer.solutions.values()) == {None}
    assert result.answer.linkage is result.answer.accord is result.answer.deviations is None
    with pytest.raises(BadInput, match="has no 'proposed'"):
        run("package", dossier, accord="proposed")


def test_who_would_leave_the_package_on_the_table_and_what_keeps_them():
    parts = (
        part("x", ["no", "yes"], needs=("a", "b"), a=[0, 4], b=[0, 4], c=[0, 0]),
        part("y", ["no", "yes"], a=[0, -3], b=[0, -1], c=[0, 5]),
    )
    dossier = package(*parts, actors="abc", proposed={"x": "yes", "y": "yes"}, transfers=True)
    answer = run("package", dossier).answer
    assert answer.deviations == (
        Deviation(coalition=("a", "b"), options={"x": "yes", "y": "no"}, gains={"a": 3, "b": 1}),
    )
    assert answer.proposed.on_front
    assert answer.divisions.worth == {"a": 0, "b": 0, "a+b": 8, "c": 0, "a+c": 0, "b+c": 0, "a+b+c": 9}
    assert sum(answer.divisions.shapley.values()) == pytest.approx(9)
    assert not answer.divisions.core.empty
    assert answer.side_payment.paid == pytest.approx(4)
    assert answer.side_payment.payment["c"] == pytest.approx(-4)
    assert answer.side_payment.from_outside == 0


def test_a_package_worse_than_another_is_told_so():
    parts = (part("x", ["no", "some", "all"], a=[0, 1, 3], b=[0, 1, 2]), part("y", ["no", "yes"], a=[0, 1], b=[0, 1]))
    result = run("package", package(*parts, proposed={"x": "some"}))
    assert not result.answer.proposed.on_front
    (told,) = (finding for finding in result.findings if finding.key == "package-dominated")
    assert told.slots["accord"].options == {"x": "all", "y": "yes"}
    assert result.answer.divisions is None


def test_packages_that_are_not_there():
    with pytest.raises(BadInput, match="did you mean 'accord'"):
        run("package", RIVER, package="acord")
    with pytest.raises(BadInput, match="has no package"):
        run("package", TWO)


# --- Backtest -----------------------------------------------------------------------------------------------------


def test_errors_by_hand():
    cells = [
        *(stake(a, "cap", x) for a, x in zip("abc", (0, 30, 90), strict=True)),
        *(stake(a, "pace", x) for a, x in zip("abc", (100, 100, 40), strict=True)),
    ]
    dossier = talks([issue(outcome=30), issue("pace", outcome=100)], cells)
    answer = run("backtest", dossier, model=("median",)).answer
    assert answer.models["mean"].mae == pytest.approx((10 + 20) / 2)
    assert answer.models["mean"].rmse == pytest.approx(np.sqrt((100 + 400) / 2))
    assert answer.models["median"].mae == 0
    assert answer.models["median"].within_5 == 1
    assert answer.models["constant"].mae == pytest.approx(35)
    assert answer.models["median"].difference.mae == pytest.approx(-15)
    assert answer.at_an_end == 1
    assert answer.issues["cap"].forecasts["mean"] == pytest.approx(40)


def test_the_table_of_models_says_what_the_answer_says():
    result = run("backtest", RIVER)
    (table,) = [table for table in result.tables if table.id == "models"]
    scores = result.answer.models
    assert [row[0].model for row in table.rows] == [*scores]
    for row, told in zip(table.rows, scores.values(), strict=True):
        assert row[1:3] == (told.issues, round(told.mae, 1))
        assert row[4:6] == (round(told.rmse, 1), Percent(percent=told.within_5))
        assert row[6] == (None if told.crps is None else round(told.crps, 1))
        assert row[7] == (None if told.brier is None else round(told.brier, 2))
        assert (row[8] is None) == (told.difference is None)
    assert any(told.brier is not None for told in scores.values())


def test_outcomes_after_the_day_of_the_dossier_are_scored_and_never_seen():
    assert RIVER.about.as_of.isoformat() < RIVER.issue[0].settled
    assert run("backtest", RIVER).answer.outcomes == 2
    told = run("forecast", RIVER, draws=0).to_dict()
    other = RIVER.model_copy(
        update={"issue": tuple(i.model_copy(update={"outcome": None, "settled": None}) for i in RIVER.issue)}
    )
    assert told["answer"] == run("forecast", other, draws=0).to_dict()["answer"]
    with pytest.raises(BadInput, match="whose outcome is known"):
        run("backtest", other)


def test_a_data_set_of_many_matters_in_one_command(tmp_path):
    rng = np.random.default_rng(0)
    actors = [f"m{n}" for n in range(8)]
    lines = [";".join(["prnr", "prname", "isnr", "issues", *(f"p{a};s{a}" for a in actors), "rp", "out"])]
    for proposal in range(15):
        for number in range(1 + proposal % 3):
            x = rng.integers(0, 21, 8) * 5
            cells = [f"{v};{rng.integers(10, 100)}" for v in x]
            cells[proposal % 8] = "999;"
            out = int(np.clip(np.delete(x, proposal % 8).mean() + rng.integers(-10, 11), 0, 100))
            lines.append(";".join([str(proposal), f"Act {proposal}", str(number), f"i{number}", *cells, "", str(out)]))
    (tmp_path / "deu.csv").write_text("\n".join(lines), encoding="utf-8")
    dossier = goodoffices.open(tmp_path / "deu.csv")
    result = run("backtest", dossier, model=("exchange",), resamples=200)
    answer = result.answer
    assert (answer.outcomes, answer.matters) == (30, 15)
    assert answer.models["mean"].mae < answer.models["constant"].mae
    low, high = answer.models["constant"].difference.interval
    assert 0 < low < high
    assert "backtest-worse" in keys(result)
    again = run("backtest", dossier, model=("exchange",), resamples=200)
    assert result.model_dump_json() == again.model_dump_json()


def test_a_forecast_beyond_a_red_line_says_so():
    low = {"actor": "b", "text": "t", "issue": "cap"}
    for bound, told in (({"least": 45}, True), ({"least": 10}, False), ({"most": 5}, True), ({"most": 45}, False)):
        result = run("forecast", small.talks(red_line=[low | bound]), draws=0)
        found = [f for f in result.findings if f.key == "forecast-red-line"]
        assert bool(found) == told, bound
        assert all(f.slots["actor"].actor == "b" for f in found)
