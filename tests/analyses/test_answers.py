"""What the analyses say of small dossiers whose answers are known."""

from itertools import pairwise

import pytest

import goodoffices
from goodoffices.errors import BadInput


@pytest.fixture(scope="module")
def iran():
    return goodoffices.open("us-iran-2025")


def test_why_names_improvement_and_answer():
    """Prisoners: from mutual cooperation each gains by leaving, and the other's leaving answers it."""
    dossier = goodoffices.open("prisoners-dilemma")
    told = goodoffices.run("why", dossier, state="4").answer.actors
    assert len(told) == 2
    for story in told.values():
        (improvement,) = story.improvements
        assert not story.stable["nash"]
        assert story.stable["seq"]
        (step,) = improvement.answers["seq"]
        assert step.state == 1


def test_why_explains_the_strongest_of_several_states(iran):
    result = goodoffices.run("why", iran, state="interim-accord")
    assert result.answer.matching > 1
    nash = goodoffices.run("stability", iran, concept=("nash",)).answer.equilibria["nash"]
    assert result.answer.state in nash


def test_every_answer_is_legal_and_hurts(iran):
    result = goodoffices.run("why", iran, state="status-quo")
    orders = goodoffices.run("preferences", iran).answer
    place = {actor: {n: rank for rank, tier in enumerate(told.tiers) for n in tier} for actor, told in orders.items()}
    for actor, story in result.answer.actors.items():
        for improvement in story.improvements:
            assert place[actor][improvement.state] < place[actor][result.answer.state]
            for concept, steps in improvement.answers.items():
                if steps:
                    assert steps[0].by != actor
                    assert all(a.by != b.by for a, b in pairwise(steps))
                    assert place[actor][steps[-1].state] >= place[actor][result.answer.state], concept


def test_questions_are_ordered_as_asked(iran):
    for actor, told in goodoffices.run("preferences", iran).answer.items():
        place = {n: rank for rank, tier in enumerate(told.tiers) for n in tier}
        assert 1 <= len(told.questions) <= 5, actor
        assert all(place[better] < place[worse] for better, worse in told.questions)


def test_ties_are_counted():
    dossier = goodoffices.open("kinsara2014-elmira")
    assert goodoffices.run("preferences", dossier, actor="moe").answer["moe"].ties == 4


def test_behaviour_mixes_concepts(iran):
    mixed = goodoffices.run(
        "stability",
        iran,
        behaviour=tuple(f"{a}=nash" for a in ("usa", "iran", "russia", "israel", "saudi-arabia", "armed-groups")),
    )
    assert mixed.answer.mixed == mixed.answer.equilibria["nash"]


def test_a_concept_that_cannot_be_had_is_absent_with_a_reason(iran):
    result = goodoffices.run("stability", iran)
    assert "sim" not in result.answer.equilibria
    assert [f.slots["why"] for f in result.findings if f.key == "stability-missing"]


def test_judges_are_compared(iran):
    result = goodoffices.run("stability", iran)
    assert set(result.answer.judges) == set(iran.judges[1:])
    alone = goodoffices.run("stability", iran, judge="sceptic")
    assert alone.answer.equilibria == result.answer.judges["sceptic"].equilibria


def test_who_has_no_voice(iran):
    answer = goodoffices.run("corroboration", iran).answer
    assert (answer.attributed, answer.unattributed, len(answer.roots)) == (13, 5, 3)
    assert {"usa", "iran", "israel", "saudi-arabia"} <= set(answer.without_voice)
    assert "russia" not in answer.without_voice


def test_the_voiceless_need_claims_to_be_about_them():
    nobody = goodoffices.Dossier.model_validate(
        {"about": {"id": "x", "title": "X"}, "actor": [{"id": "a", "name": "A"}]}
    )
    assert goodoffices.run("corroboration", nobody).answer.without_voice == ()


@pytest.mark.parametrize(("analysis", "parameters", "message"), [
    ("stabilty", {}, "did you mean 'stability'"),
    ("stability", {"concpt": ()}, "did you mean 'concept'"),
    ("why", {}, "needs state"),
])  # fmt: skip
def test_the_desk_knows_its_questions(iran, analysis, parameters, message):
    with pytest.raises(BadInput, match=message):
        goodoffices.run(analysis, iran, **parameters)


def test_nothing_to_analyse_is_said():
    empty = goodoffices.Dossier.model_validate({"about": {"id": "x", "title": "X"}})
    with pytest.raises(BadInput, match="no actor has both options and preferences"):
        goodoffices.run("stability", empty)
