"""Questions to conflicts small enough to answer by hand."""

from importlib import import_module
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings

from definitions.conflicts import conflicts, dossier_of
from dossier.small import TALKS, made, talks
from goodoffices.analyses.why.answer import Improvement, Step
from goodoffices.desk.running import run
from goodoffices.errors import BadInput
from goodoffices.result.terms import Change
from goodoffices.store.opening import open as opened

SOME = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
#: Three actors with one yes/no option each; states by x + 2y + 4z + 1. From 1 (none) a improves to 2 (x alone);
#: b then improves to 4 (x and y), c to 8 (all), and that is worse for a than 1. Neither answers alone.
CHAIN = {
    "actor": [{"id": id, "name": id.upper()} for id in "abc"],
    "option": [{"id": id, "actor": actor, "label": id} for id, actor in zip("xyz", "abc", strict=True)],
    "preference": [
        {"actor": "a", "payoffs": [3, 5, 0, 4, 0, 6, 0, 1], "because": ["j1"]},
        {"actor": "b", "payoffs": [1, 0, 0, 2, 0, 0, 0, 0]},
        {"actor": "c", "payoffs": [1, 1, 0, 0, 0, 0, 0, 2]},
    ],
    "judgement": [{"id": "j1", "by": "t", "date": "2025", "text": "x"}],
    "outcome": [{"id": "all", "label": "All", "pattern": "x and y and z"}],
    "status_quo": {"levels": {}},
}
ANSWER = (Step(by="b", state=4), Step(by="c", state=8))


def test_why_an_actor_stays_names_improvement_movers_and_end():
    result = run("why", made(**CHAIN), state="status-quo", actor="a")
    story = result.answer.actors["a"]
    assert result.answer.state == 1
    assert story.stable == {"nash": False, "gmr": True, "smr": True, "seq": True, "symseq": True, "sim": False}
    (improvement,) = story.improvements
    assert improvement.state == 2
    assert improvement.answers["seq"] == improvement.answers["symseq"] == ANSWER
    for concept in ("gmr", "smr"):
        assert [step.state for step in improvement.answers[concept]][-1] == 8
    assert [finding.key for finding in result.findings] == ["why-state", "why-depends", "why-answered"]
    answered = result.findings[-1]
    assert answered.because == ("j1",)
    assert answered.slots["step"].step == "a"
    assert answered.slots["step"].changes == (Change(change="x", before="no", after="yes"),)
    assert [step.step for step in answered.slots["answer"]] == ["b", "c"]
    assert answered.slots["answer"][1].changes == (Change(change="z", before="no", after="yes"),)
    assert answered.slots["end"].outcomes == ("all",)
    assert [c.concept for c in answered.slots["concepts"]] == ["gmr", "smr", "seq", "symseq"]


def test_without_sequences_nobody_holds_it_back():
    result = run("why", made(**CHAIN), state="1", actor="a", sequence="single_mover")
    assert result.answer.actors["a"].improvements == (
        Improvement(state=2, answers={"gmr": None, "smr": None, "seq": None, "symseq": None}),
    )
    assert [finding.key for finding in result.findings] == ["why-state", "why-leaves", "why-unanswered"]
    once = run("why", made(**CHAIN), state="1", actor="a", sequence="each_opponent_once")
    assert once.answer.actors["a"].improvements[0].answers["seq"] == ANSWER


def test_a_threat_is_told_apart_from_a_credible_answer():
    changed = [CHAIN["preference"][0], CHAIN["preference"][1], {"actor": "c", "payoffs": [2, 2, 0, 2, 0, 0, 0, 1]}]
    result = run("why", made(**CHAIN | {"preference": changed}), state="1", actor="a")
    assert [finding.key for finding in result.findings][-1] == "why-threatened"
    assert result.answer.actors["a"].improvements[0].answers["seq"] is None


def test_who_has_no_improvement_is_content():
    result = run("why", made(**CHAIN), state="all", actor="c")
    assert result.answer.actors["c"].improvements == ()
    assert [finding.key for finding in result.findings] == ["why-state", "why-content"]
    assert result.tables == ()


def test_why_of_everybody_and_of_nobody():
    assert list(run("why", made(**CHAIN), state="1").answer.actors) == ["a", "b", "c"]
    with pytest.raises(BadInput, match="'d' is no actor with options and preferences"):
        run("why", made(**CHAIN), state="1", actor="d")
    with pytest.raises(BadInput, match="no state number, no named outcome and no option; did you mean 'all'"):
        run("why", made(**CHAIN), state="al")


def test_of_several_states_the_strongest_is_explained():
    result = run("why", made(**CHAIN), state="not z", actor="a")
    assert result.answer.matching == 4
    equilibria = run("stability", made(**CHAIN)).answer.equilibria
    strength = {n: sum(n in numbers for numbers in equilibria.values()) for n in (1, 2, 3, 4)}
    assert strength[result.answer.state] == max(strength.values()) > min(strength.values())


# --- Stability ----------------------------------------------------------------------------------------------------


def test_the_sequence_changes_what_lasts():
    legal, single = (run("stability", made(**CHAIN), sequence=s).answer for s in ("legal", "single_mover"))
    assert 1 in legal.stable["seq"]["a"]
    assert 1 not in single.stable["seq"]["a"]
    assert legal.equilibria["nash"] == single.equilibria["nash"]


def test_behaviour_gives_each_actor_a_concept_of_its_own():
    answer = run("stability", made(**CHAIN), behaviour=("a=nash", "b=gmr")).answer
    stable = answer.stable
    expected = set(stable["nash"]["a"]) & set(stable["gmr"]["b"]) & set(stable["seq"]["c"])
    assert answer.mixed == tuple(sorted(expected))
    assert run("stability", made(**CHAIN)).answer.mixed is None


@pytest.mark.parametrize(
    ("behaviour", "message"),
    [
        ("a", "'a': expected ACTOR=CONCEPT"),
        ("d=nash", "'d=nash': expected ACTOR=CONCEPT with an actor who has options"),
        ("a=nahs", "did you mean 'nash'"),
    ],
)
def test_behaviour_that_cannot_be_read(behaviour, message):
    with pytest.raises(BadInput, match=message):
        run("stability", made(**CHAIN), behaviour=(behaviour,))


def test_other_judges_are_set_beside_the_first():
    other = {"actor": "a", "judge": "sceptic", "payoffs": [3, 2, 0, 4, 0, 6, 0, 1]}
    result = run("stability", made(**CHAIN | {"preference": [*CHAIN["preference"], other]}))
    assert 1 not in result.answer.equilibria["nash"]
    assert 1 in result.answer.judges["sceptic"].equilibria["nash"]
    (finding,) = (f for f in result.findings if f.key == "stability-judges-differ")
    difference = next(d for d in finding.slots["differences"] if d.concept.concept == "nash")
    assert difference.gained >= 1
    same = {"actor": "a", "judge": "twin", "payoffs": [3, 5, 0, 4, 0, 6, 0, 1]}
    agreeing = run("stability", made(**CHAIN | {"preference": [*CHAIN["preference"], same]}))
    assert [f.key for f in agreeing.findings if "judges" in f.key] == ["stability-judges-agree"]


def test_the_status_quo_and_the_outcomes():
    result = run("stability", made(**CHAIN))
    assert result.answer.status_quo == 1
    keys = [finding.key for finding in result.findings]
    assert keys.count("stability-outcome") + keys.count("stability-outcome-never") == 1
    holding = {c for c, numbers in result.answer.equilibria.items() if 1 in numbers} - {*result.answer.mute}
    (finding,) = (f for f in result.findings if f.key.startswith("stability-status-quo"))
    if holding:
        assert {c.concept for c in finding.slots["concepts"]} == holding
    else:
        assert finding.key == "stability-status-quo-moves"


@SOME
@given(conflicts(most_states=40))
def test_equilibria_are_stable_for_everybody(conflict):
    answer = run("stability", dossier_of(conflict)).answer
    for concept, numbers in answer.equilibria.items():
        rows = [set(of_actor) for of_actor in answer.stable[concept].values()]
        assert set(numbers) == set.intersection(*rows)
    assert [state.number for state in answer.states] == list(range(1, len(conflict.states) + 1))


# --- Preferences --------------------------------------------------------------------------------------------------


def levels_of(dossier):
    answer = run("stability", dossier, concept=("nash",)).answer
    return {state.number: state.levels for state in answer.states}


def distance(one, other):
    return sum(one[option] != other[option] for option in one)


@SOME
@given(conflicts(most_states=40))
def test_questions_of_payoffs_compare_neighbouring_tiers_that_differ_least(conflict):
    dossier = dossier_of(conflict)
    levels = levels_of(dossier)
    for told in run("preferences", dossier).answer.values():
        tiers = told.tiers
        place = {n: rank for rank, tier in enumerate(tiers) for n in tier}
        assert sorted(place) == sorted(levels)
        assert told.ties == sum(len(tier) for tier in tiers if len(tier) > 1)
        assert len(told.questions) <= 5
        assert bool(told.questions) == (len(tiers) > 1)
        for better, worse in told.questions:
            assert place[worse] == place[better] + 1
            least = min(distance(levels[b], levels[w]) for b in tiers[place[better]] for w in tiers[place[worse]])
            assert distance(levels[better], levels[worse]) == least


def test_questions_of_statements_put_each_against_the_next():
    order = {"actor": "a", "statements": ["x", "y", "z"]}
    told = run("preferences", made(**CHAIN | {"preference": [order]})).answer["a"]
    levels = levels_of(made(**CHAIN | {"preference": [order]}))
    place = {n: rank for rank, tier in enumerate(told.tiers) for n in tier}
    first, second = told.questions[:2]
    assert [levels[n]["x"] + levels[n]["y"] for n in first] == ["yesno", "noyes"]
    assert [levels[n]["y"] + levels[n]["z"] for n in second] == ["yesno", "noyes"]
    assert levels[second[0]]["x"] == levels[second[1]]["x"]
    assert [distance(levels[b], levels[w]) for b, w in (first, second)] == [2, 2]
    assert all(place[better] < place[worse] for better, worse in told.questions)
    assert told.tiers == ((8,), (4,), (6,), (2,), (7,), (3,), (5,), (1,))


def test_where_an_outcome_stands_in_an_order():
    told = run("preferences", made(**CHAIN), actor="a").answer["a"]
    assert list(told.standing) == ["status-quo", "all"]
    # Worse than the status quo (3): states worth 0, 0, 0 and 1; worse than all three options (1): the three worth 0.
    quo, all_three = told.standing.values()
    assert (quo.form, quo.lasts, quo.worse) == (1, None, pytest.approx(4 / 7))
    assert all_three.model_dump() == {"form": 8, "lasts": True, "forms": 1} | dict.fromkeys(
        ("worse", "least", "most"), pytest.approx(3 / 7)
    )
    assert told.tiers == ((6,), (2,), (4,), (1,), (8,), (3, 5, 7))


def test_an_actor_indifferent_throughout_is_asked_nothing():
    indifferent = [{"actor": "a", "statements": []}]
    told = run("preferences", made(**CHAIN | {"preference": indifferent})).answer["a"]
    assert (told.questions, told.ties, len(told.tiers)) == ((), 8, 1)


def test_preferences_of_one_actor_and_one_judge():
    other = TALKS["preference"][0] | {"judge": "sceptic", "statements": ["not pay"], "confidence": "low"}
    dossier = talks(preference=[*TALKS["preference"], other])
    assert list(run("preferences", dossier).answer) == ["a", "b"]
    told = run("preferences", dossier, actor="a", judge="sceptic")
    assert told.answer["a"].judge == "sceptic"
    assert "preferences-confidence" in [finding.key for finding in told.findings]
    assert all(finding.kind == "judged" for finding in told.findings if finding.key == "preferences-ends")
    with pytest.raises(BadInput, match="'c' is no actor with options and preferences"):
        run("preferences", dossier, actor="c")
    with pytest.raises(BadInput, match="did you mean 'sceptic'"):
        run("preferences", dossier, judge="skeptic")


def test_answers_of_chain_are_taken_in_turns():
    for story in run("why", made(**CHAIN), state="1").answer.actors.values():
        for improvement in story.improvements:
            for steps in improvement.answers.values():
                assert all(one.by != other.by for one, other in pairwise(steps or []))


def test_where_there_are_too_many_states_the_firmest_stand_for_all(monkeypatch):
    """The same dossier, told as if it were too large to list: counts are whole, lists are cut and say so."""
    dossier = opened("us-iran-2025")
    whole = run("stability", dossier)
    assert whole.answer.cut is False
    module = import_module("goodoffices.analyses.stability.verdicts")
    monkeypatch.setattr(module, "LISTED", 100)
    monkeypatch.setattr(module, "FIRMEST", 5)
    monkeypatch.setattr(module, "ROWS", 5)
    cut = run("stability", dossier)
    assert cut.answer.cut is True
    assert cut.answer.counts == whole.answer.counts == {c: len(n) for c, n in whole.answer.equilibria.items()}
    assert cut.answer.stable == {}
    for concept, numbers in cut.answer.equilibria.items():
        assert len(numbers) <= 5
        assert set(numbers) <= set(whole.answer.equilibria[concept])
    shown = {state.number for state in cut.answer.states}
    assert shown == {whole.answer.status_quo}.union(cut.answer.end_states, *cut.answer.equilibria.values())
    rows = cut.table("patterns").rows
    held = [len(row[0]) for row in rows if isinstance(row[0], tuple)]  # end states stand apart, below
    assert held == sorted(held, reverse=True)
    assert held
    assert len(rows) <= 16
    assert cut.table("stable").rows[-1][0].state == whole.answer.status_quo
    assert "stability-not-listed" in [finding.key for finding in cut.findings]


def test_states_of_one_name_are_told_apart_by_their_numbers():
    chain = made(**CHAIN | {"outcome": [{"id": "moved", "label": "Moved", "pattern": "x"}]})
    told = [finding.slots for finding in run("coalitions", chain, state="moved").findings if "number" in finding.slots]
    assert sorted((slots["state"].state, slots["number"]) for slots in told) == [(n, str(n)) for n in (2, 4, 6, 8)]
    (alone,) = [f.slots for f in run("coalitions", chain, state="1").findings if "number" in f.slots]
    assert (alone["state"].state, alone["number"]) == (1, "none")
