"""What the go-between can change: the smallest and cheapest sets, consent, fragile sets, what stands in the way."""

from __future__ import annotations

import json

import numpy as np
import pytest
from click.testing import CliRunner

import goodoffices
from goodoffices.analyses.mediator.costs import cheapest, price
from goodoffices.analyses.mediator.deciding import decide
from goodoffices.analyses.mediator.menu import Menu, depth
from goodoffices.analyses.mediator.modelled import Modelled
from goodoffices.cli.main import goodoffices as command
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import parse
from goodoffices.dossier.records.intervention import Intervention
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.models.conflict.paths import explore, explore_jointly, single_moves
from goodoffices.models.conflict.spaces import Spaces

CELLS = {"1": "not a and not b", "2": "a and not b", "3": "not a and b", "4": "a and b"}


def order(word):
    """A ranking from best to worst, by the numbers of the cells."""
    return [CELLS[number] for number in word]


def act(id, *edits, cost=1.0, **fields):
    cost = {"low": cost, "mode": cost, "high": cost} if isinstance(cost, float) else cost
    return {
        "id": id,
        "by": "m",
        "label": id.title(),
        "role": "arbitrator",
        "style": "manipulation",
        "cost": cost,
        "edits": list(edits),
    } | fields


def game(row, column, acts=(), **kinds):
    return Dossier.model_validate(
        {
            "about": {"id": "game", "title": "A game", "format": 2},
            "actor": [{"id": "r", "name": "Row"}, {"id": "c", "name": "Column"}, {"id": "m", "name": "Middle"}],
            "option": [{"id": "a", "actor": "r", "label": "A"}, {"id": "b", "actor": "c", "label": "B"}],
            "preference": [
                {"id": "pr", "actor": "r", "ranking": order(row)},
                {"id": "pc", "actor": "c", "ranking": order(column)},
            ],
            "outcome": [{"id": "both", "label": "Both", "pattern": "a and b"}],
            "intervention": list(acts),
            "status_quo": {"levels": {}},
        }
        | kinds
    )


ONE_ROW = act("one-row", {"set": "option", "id": "a", "direction": "forward"})
ONE_COLUMN = act("one-column", {"set": "option", "id": "b", "direction": "forward"})
RE_ROW = act("re-row", {"set": "preference", "id": "pr", "ranking": order("4312")}, cost=2.0)
RE_COLUMN = act("re-column", {"set": "preference", "id": "pc", "ranking": order("4213")}, cost=2.0)
DILEMMA = game("3412", "2413", (ONE_ROW, ONE_COLUMN, RE_ROW, RE_COLUMN))
CHICKEN = game("3421", "2431", (ONE_ROW, ONE_COLUMN))


def asked(dossier, target="both", **more):
    return goodoffices.run("mediator", dossier, target=target, **more).answer


# --- Goldens of the theory --------------------------------------------------------------------------------------------


def test_the_dilemma_takes_one_lever_for_each_player():
    answer = asked(DILEMMA, concept=("nash",))
    (target,) = answer.targets
    assert (answer.sets, answer.most, target.works, target.found) == (16, None, 9, 4)
    assert {one.acts for one in target.minimal} == {
        ("one-row", "one-column"), ("one-row", "re-column"), ("one-column", "re-row"), ("re-row", "re-column"),
    }  # fmt: skip
    (best,) = [one for one in target.minimal if one.cheapest]
    assert best.acts == ("one-row", "one-column")
    assert best.price.mode == 2
    assert best.end  # with both options one-way nothing leads out of it
    assert not target.unreached
    assert all(one.irredundant for one in target.minimal)


def test_every_smaller_set_has_its_witness():
    (target,) = asked(DILEMMA, concept=("nash",)).targets
    for one in target.minimal:
        smaller = {witness.acts for witness in one.witnesses}
        assert smaller == {(), *((act,) for act in one.acts)}
        for witness in one.witnesses:
            assert witness.why == "leaves"
            assert witness.move.by == (witness.by,)
            assert witness.form.state == 4
        alone = next(w for w in one.witnesses if w.acts in (("one-row",), ("re-row",)))
        assert (alone.by, alone.move.to.state) == ("c", 2)


def test_cooperation_is_reached_together_and_not_alone():
    mask, concepts = 0b0011, ("nash",)
    menu = Menu(DILEMMA, DILEMMA.intervention, 4, None, "legal", Spaces())
    made = Modelled(menu, mask, concepts)
    assert 3 not in explore(0, single_moves(made.model, improving=True), 9).first_steps()
    (target,) = asked(DILEMMA, concept=("nash",)).targets
    assert [move.by for move in target.minimal[0].path] == [("r", "c")]


def test_by_answers_that_pay_the_dilemma_takes_nothing():
    (target,) = asked(DILEMMA, concept=("seq",)).targets
    assert (target.verdict, target.works, target.found) == ("already", 12, 1)
    assert target.minimal[0].acts == ()
    assert set(target.minimal[0].breakers) == {"one-row", "one-column"}
    assert target.fragile > 0


def test_success_is_not_monotone():
    """Chicken, both swerve, by threats: nothing at all, or both options one-way; one alone undoes it."""
    (target,) = asked(CHICKEN, concept=("gmr",)).targets
    assert (target.works, target.found, target.irredundant) == (2, 1, 1)
    assert target.minimal[0].acts == ()
    assert target.minimal[0].breakers == ("one-row", "one-column")


def test_two_tests_must_both_hold():
    (both,) = asked(DILEMMA, concept=("seq", "nash")).targets
    (nash,) = asked(DILEMMA, concept=("nash",)).targets
    assert both.works == nash.works


# --- What cannot be done ----------------------------------------------------------------------------------------------


def test_where_nothing_works_it_says_who_leaves_in_every_set():
    (target,) = asked(game("3412", "2413", (ONE_ROW, RE_ROW)), concept=("nash",)).targets
    assert (target.verdict, target.works, target.minimal) == ("none", 0, ())
    first = target.blockers[0]
    assert (first.actor, first.always, first.sets) == ("c", True, 4)
    assert (first.form.state, first.move.to.state) == (4, 2)
    assert target.nearest.leaving == ("c",)
    assert len(target.nearest.acts) == 1


def test_what_lasts_and_cannot_be_reached_goes_by_another_name():
    (target,) = asked(DILEMMA, target="a and not b", concept=("nash",)).targets
    reached, unreached = {one.acts for one in target.minimal}, {one.acts for one in target.unreached}
    assert ("one-row", "one-column") in unreached
    assert not reached & unreached
    assert target.lasts > target.works


def test_of_many_acts_it_says_up_to_how_many():
    """Sixteen acts: not every set is decided, so that it never says 'none'."""
    idle = [act(f"idle-{k}", {"set": "option", "id": "a", "label": f"A{k}"}) for k in range(16)]
    answer = asked(game("3412", "2413", idle), concept=("nash",), budget=200)
    assert (answer.most, answer.sets) == (2, 1 + 16 + 120)
    result = goodoffices.run("mediator", game("3412", "2413", idle), target="both", concept=("nash",), budget=200)
    keys = [finding.key for finding in result.findings]
    assert "mediator-none-of" in keys
    assert "mediator-none" not in keys


@pytest.mark.parametrize(("acts", "budget", "most"), [(14, 1, 14), (15, 16_384, 7), (40, 10_701, 3), (40, 102_091, 4)])
def test_how_deep_a_budget_goes(acts, budget, most):
    assert depth(acts, budget) == most


def test_a_few_acts_at_a_time_say_the_same_as_all_sets():
    """What is decided with at most two acts is what the whole lattice says of these sets."""
    every = asked(DILEMMA, concept=("nash",)).targets[0]
    some = asked(DILEMMA, concept=("nash",), most=2).targets[0]
    assert {one.acts for one in some.minimal} == {one.acts for one in every.minimal}
    assert [layer.works for layer in some.layers] == [layer.works for layer in every.layers[:3]]
    assert not any(one.all_tried for one in some.minimal)  # a third act was tried with none of them


# --- Consent ----------------------------------------------------------------------------------------------------------


def test_consent_is_by_the_order_as_it_stands():
    (target,) = asked(DILEMMA, concept=("nash",)).targets
    assert {actor: held.verdict for actor, held in target.minimal[0].consent.items()} == {"r": "yes", "c": "yes"}
    (target,) = asked(DILEMMA, target="not a and b", concept=("nash",)).targets
    held = target.minimal[0].consent
    assert (held["r"].verdict, held["c"].verdict) == ("yes", "no")
    assert held["c"].rather.state == 1


def test_who_would_have_only_some_of_it_is_named():
    free = act("free", {"set": "preference", "id": "pr", "ranking": [["a and b", "a and not b"], order("31")]})
    free["edits"][0]["ranking"] = [["a and b", "a and not b"], "not a and b", "not a and not b"]
    (target,) = asked(game("3412", "2413", (free, ONE_COLUMN)), target="a", concept=("nash",)).targets
    held = target.minimal[0].consent
    assert {own.verdict for own in held.values()} <= {"yes", "some", "no"}
    assert all(own.agreeing <= own.forms for own in held.values())
    assert held["r"].verdict == "no"
    assert held["c"].verdict == "yes"


# --- Costs ------------------------------------------------------------------------------------------------------------


def priced(*acts):
    return [Intervention.model_validate(one) for one in acts]


def test_costs_add_up_unless_they_are_shared():
    cost = {"low": 1, "mode": 2, "high": 5}
    assert price(priced(act("x", cost=cost), act("y", cost=cost))).high == 10
    shared = price(priced(act("x", cost=cost, shared="force"), act("y", cost={**cost, "mode": 3}, shared="force")))
    assert (shared.low, shared.mode, shared.numbered) == (1, 3, 1)


def test_classes_are_counted_and_never_added():
    low, high = act("x", cost="low"), act("y", cost="high")
    two_low, one_high = price(priced(low, low | {"id": "z"})), price(priced(high))
    assert two_low.mode == one_high.mode == 0
    assert two_low.classes == {"low": 2}
    assert cheapest([two_low, one_high]) == [0, 1]  # two cheap acts against a dear one: nobody can say
    assert cheapest([price(priced(low)), two_low, one_high]) == [0]
    assert cheapest([price(priced(act("x", cost=None))), price(priced(act("y", cost=3.0)))]) == [0, 1]


# --- Bad input --------------------------------------------------------------------------------------------------------


def refused(dossier, error=BadInput, **more):
    with pytest.raises(error) as told:
        goodoffices.run("mediator", dossier, **more)
    for language in ("en", "nl"):
        assert told.value.told(language)
    return str(told.value)


def test_without_acts_there_is_nothing_to_decide():
    assert "no interventions" in refused(game("3412", "2413"), target="both")


def test_acts_that_touch_nothing_of_the_conflict_are_no_menu():
    tie = act("tie", {"add": "relation", "kind": "ally", "from": "m", "to": "r"})
    assert "nothing to decide" in refused(game("3412", "2413", (tie,)), target="both")
    answer = asked(game("3412", "2413", (tie, ONE_ROW)))
    assert (answer.idle, answer.menu) == (("tie",), ("one-row",))


def test_a_target_that_no_act_makes_feasible_is_refused():
    rule = [{"kind": "forbid", "pattern": "a and b"}]
    assert "no state fits" in refused(game("3412", "2413", (ONE_ROW,), rule=rule), target="both")
    allow = act("allow", {"drop": "rule", "id": "rule-forbid-a-and-b"})
    (target,) = asked(game("3412", "2413", (allow,), rule=rule), concept=("gmr",)).targets
    assert [one.acts for one in target.minimal] == [("allow",)]
    assert target.minimal[0].witnesses[0].why == "infeasible"
    assert target.minimal[0].consent["r"].verdict == "yes"  # ranked by what the order says of its levels


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"target": "bothh"}, "both"),
        ({"target": "99"}, "99"),
        ({"target": "both", "act": ("one-roww",)}, "one-row"),
        ({"target": "both", "concept": ("nashh",)}, "nash"),
        ({"target": "both", "judge": "nobody"}, "nobody"),
        ({"target": "both", "most": 0}, "at least one"),
    ],
)
def test_a_wrong_name_or_number_is_told(given, told):
    assert told in refused(DILEMMA, **given)


def test_nothing_says_where_things_stand():
    assert "status_quo" in refused(game("3412", "2413", (ONE_ROW,), status_quo=None), target="both")


def test_more_acts_than_can_be_decided():
    many = [act(f"x{k}", {"set": "option", "id": "a", "label": f"A{k}"}) for k in range(41)]
    assert "--act" in refused(game("3412", "2413", many), OutOfReach, target="both")


def test_sets_with_acts_that_contradict_one_another_count_for_nothing():
    back = act("back", {"set": "option", "id": "a", "direction": "backward"})
    answer = asked(game("3412", "2413", (ONE_ROW, back, ONE_COLUMN)), concept=("nash",))
    assert (answer.contradictions, answer.barred) == ((("one-row", "back"),), 2)
    assert all({"one-row", "back"} - set(one.acts) for one in answer.targets[0].minimal)


# --- The command ------------------------------------------------------------------------------------------------------


@pytest.fixture
def written(tmp_path):
    def write(dossier):
        folder = tmp_path / "game"
        goodoffices.save(dossier, folder)
        return str(folder)

    return write


def test_the_command_ends_with_1_where_nothing_works(written):
    run = CliRunner().invoke
    folder = written(game("3412", "2413", (ONE_ROW,)))
    done = run(command, ["mediator", folder, "both", "--concept", "nash"])
    assert done.exit_code == 1, done.output
    assert "neither the one act nor doing nothing works" in done.output
    assert run(command, ["mediator", folder, "both", "--json"]).exit_code == 0
    assert isinstance(run(command, ["mediator", folder, "nothing"]).exception, BadInput)


def test_interventions_survive_being_written(written):
    assert goodoffices.open(written(DILEMMA)).intervention == DILEMMA.intervention


def test_compare_shows_what_an_act_changes():
    result = goodoffices.run("compare", DILEMMA, act=("one-row", "one-column"), concept="nash")
    assert [(change.kind, change.key) for change in result.answer.changes] == [("option", "a"), ("option", "b")]
    assert result.answer.end_states[1] == (4,)
    with pytest.raises(BadInput, match="one-row"):
        goodoffices.run("compare", DILEMMA, act=("one-roww",))


# --- The shipped matter -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def talks():
    return goodoffices.open("us-iran-2025")


def test_the_talks_have_a_dozen_acts_each_with_its_reasons(talks):
    judged = {judgement.id for judgement in talks.judgement}
    assert 10 <= len(talks.intervention) <= 14
    for one in talks.intervention:
        assert set(one.because) & judged
        assert one.edits
        assert one.cost
        assert "nl" in one.translation


def test_every_set_of_the_talks_is_decided_as_its_own_model_says(talks):
    """The compiled way, 4,096 sets at once, against models made and followed one by one."""
    concepts = ("seq",)
    seen = goodoffices.as_of(talks, talks.about.as_of)
    menu = Menu(seen, seen.intervention, len(seen.intervention), None, "legal", Spaces())
    outcomes = [parse(outcome.pattern) for outcome in seen.outcome]
    found = decide(menu, outcomes, concepts, seen.status_quo.levels)
    chance = np.random.default_rng(5)
    for mask in chance.choice(menu.sets, 6, replace=False).tolist():
        made = Modelled(menu, mask, concepts)
        start = made.model.states.number(seen.status_quo.levels)
        there = explore_jointly(made.model, start - 1, 99).first_steps()
        for outcome, own in zip(outcomes, found, strict=True):
            lasting = np.flatnonzero(made.fitting(outcome) & made.holds)
            place = int(menu.find(np.array([mask]))[0])
            assert own.lasts[place] == bool(lasting.size)
            assert own.works[place] == any(state in there for state in lasting.tolist())


def test_the_answer_is_plain_json(talks):
    told = goodoffices.run("mediator", talks, most=1).to_dict()
    assert json.loads(json.dumps(told)) == told
