"""Who could wreck an accord: who is looked at, in which form, what is told of each, and what is refused."""

import numpy as np
import pytest

import goodoffices
from cli.command import run
from goodoffices.analyses.spoilers import looking, telling
from goodoffices.analyses.spoilers.looking import Look
from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.page.text import render
from goodoffices.solutions.battery import battery


@pytest.fixture(scope="module")
def talks():
    return goodoffices.open("us-iran-2025")


@pytest.fixture(scope="module")
def found(talks):
    return goodoffices.run("spoilers", talks)


def accord_of(found, outcome, judge=None):
    (one,) = (one for one in found.answer.accords if (one.outcome, one.judge) == (outcome, judge))
    return one


def spoiler(accord, *members):
    (one,) = (one for one in accord.spoilers if one.members == members)
    return one


MOUNTAIN = {
    "about": {"id": "mountain", "title": "A truce in the mountains"},
    "actor": [{"id": id, "name": id.title()} for id in ("crown", "valley", "band", "abbey")],
    "relation": [{"kind": "patron", "from": "valley", "to": "band", "because": ["j1"]}],
    "judgement": [
        {"id": "j1", "by": "team", "date": "2025-01-01", "text": "The valley feeds the band."},
        {"id": "j2", "by": "team", "date": "2025-01-01", "text": "The valley wants the pass."},
    ],
    "option": [
        {"id": "pay", "actor": "crown", "label": "Pay"},
        {"id": "open", "actor": "valley", "label": "Keep the pass open"},
        {"id": "rest", "actor": "band", "label": "Stay in camp"},
        {"id": "pray", "actor": "abbey", "label": "Pray"},
    ],
    "preference": [
        {"actor": "crown", "statements": ["open", "rest", "not pay"]},
        {"actor": "valley", "statements": ["pay", "not open", "rest"], "because": ["j2"]},
        {"actor": "band", "statements": ["rest if open", "not open", "rest"]},
        {"actor": "valley", "judge": "sceptic", "statements": ["open", "pay", "rest"]},
    ],
    "status_quo": {"levels": {}},
    "outcome": [
        {"id": "truce", "label": "Truce", "pattern": "pay and open and rest"},
        {"id": "today", "label": "As it is", "pattern": "not pay and not open"},
        {"id": "nothing", "label": "Cannot be", "pattern": "pay and not pay"},
    ],
}


@pytest.fixture(scope="module")
def mountain():
    return Dossier.model_validate(MOUNTAIN)


def test_each_actor_is_able_willing_and_deterred_or_not(mountain):
    accord = accord_of(goodoffices.run("spoilers", mountain, outcome="truce"), "truce")
    crown, valley, band = (spoiler(accord, id) for id in ("crown", "valley", "band"))
    assert (crown.able, crown.willing, crown.fate) == (True, True, "credible")
    assert [reply.by for reply in crown.answer] == ["valley"]
    assert crown.concept == "seq"
    assert (valley.able, valley.willing, valley.deterred, valley.fate) == (True, True, True, "credible")
    assert (band.able, band.willing, band.deterred, band.fate) == (True, False, None, "unwilling")
    assert not any("abbey" in one.members for one in accord.spoilers)  # it decides nothing


def test_a_patron_is_looked_at_with_its_clients(mountain):
    found = goodoffices.run("spoilers", mountain, outcome="truce", together=1)
    pair = spoiler(accord_of(found, "truce"), "valley", "band")
    assert pair.relations == ("relation-valley-band-patron",)
    (told,) = (finding for finding in found.findings if finding.key.startswith("spoilers-patron-"))
    assert told.slots["patron"].actor == "valley"
    assert [one.actor for one in told.slots["clients"]] == ["band"]
    assert ("relation", "relation-valley-band-patron") in {(g.kind, g.key) for g in told.grounds}
    assert "j1" in told.because


def test_by_default_it_is_about_what_is_not_there_yet_and_can_be(mountain, talks, found):
    assert {one.outcome for one in goodoffices.run("spoilers", mountain).answer.accords} == {"truce"}
    outcomes = {one.outcome for one in found.answer.accords}
    assert "strike" not in outcomes  # nothing leads out of it
    assert "deadlock" not in outcomes  # where things stand
    assert outcomes == {one.id for one in talks.outcome} - {"strike", "deadlock"}


def test_the_form_is_the_one_that_lasts_by_most_tests(talks, found):
    stable = goodoffices.run("stability", talks).answer
    ends = set(stable.end_states)
    names = Describer(talks, graph(talks))
    forms = {id: set((np.flatnonzero(holds) + 1).tolist()) - ends for id, holds in names.outcomes.items()}
    for one in (one for one in found.answer.accords if one.judge is None):
        counts = {n: sum(n in numbers for numbers in stable.equilibria.values()) for n in forms[one.outcome]}
        here = sum(one.state in numbers for numbers in stable.equilibria.values())
        assert here == max(counts.values()) == len([c for c in one.lasts if c in stable.equilibria])


def test_alone_it_agrees_with_where_each_would_stay(found):
    """An accord that lasts by credible answers has nobody whom nothing credible holds back; and the other way round."""
    for one in (one for one in found.answer.accords if one.judge is None):
        loose = [s for s in one.spoilers if len(s.members) == 1 and s.fate in ("threat", "free")]
        if "seq" in one.lasts:
            assert not loose
        if "nash" in one.lasts:
            assert not any(s.willing for s in one.spoilers if len(s.members) == 1)
        assert {keeping.actor for keeping in one.keeping} == {s.members[0] for s in loose}


def test_who_sees_it_otherwise_is_told(mountain, found):
    keys = {finding.key for finding in found.findings}
    assert "spoilers-judge-more" in keys
    told = goodoffices.run("spoilers", mountain, outcome="truce")
    assert {one.judge for one in told.answer.accords} == {None, "sceptic"}
    assert spoiler(accord_of(told, "truce", "sceptic"), "valley").fate == "unwilling"


def test_a_sequence_of_wishes_keeps_it_in(found, talks):
    """Put in that order, the same analysis finds that nothing credible is missing; one swap less, and it is."""
    keeping = next(
        (one, keeping)
        for one in found.answer.accords
        for keeping in one.keeping
        if keeping.swaps and one.judge == "sceptic"
    )
    accord, keeping = keeping
    held = list(talks.preference)
    at = next(n for n, p in enumerate(held) if (p.actor, p.judge) == (keeping.actor, "sceptic"))
    statements = tuple(held[at].statements[n - 1] for n in keeping.statements)
    held[at] = held[at].model_copy(update={"statements": statements})
    changed = talks.model_copy(update={"preference": tuple(held)})
    model = graph(changed, judge="sceptic")
    again = Look(changed, model, battery(model), "sceptic", 1, 0).accord(accord.outcome, accord.state)
    assert spoiler(again, keeping.actor).fate in ("credible", "unwilling", "unable")
    assert spoiler(accord, keeping.actor).fate in ("threat", "free")


def test_every_finding_says_what_it_rests_on(found):
    assert [finding.key for finding in found.findings if not finding.grounds] == ["spoilers-together-more"] * sum(
        finding.key == "spoilers-together-more" for finding in found.findings
    )


def test_both_languages_say_that_the_type_is_a_judgement(talks):
    for language, words in (("en", "is a judgement, which nothing here computes"), ("nl", "is een oordeel")):
        assert words in goodoffices.brief(talks, language=language, form="markdown")


def test_an_end_state_and_what_cannot_be_are_told_so(talks, mountain):
    for dossier, outcome, key in ((talks, "strike", "spoilers-end"), (mountain, "nothing", "spoilers-none")):
        result = goodoffices.run("spoilers", dossier, outcome=outcome)
        assert key in {finding.key for finding in result.findings}
        assert all(not one.spoilers for one in result.answer.accords)
        for language in ("en", "nl"):
            assert render(result, dossier, language=language, width=90)


@pytest.mark.parametrize(
    ("given", "wrong"),
    [({"outcome": "truc"}, "truce"), ({"judge": "nobody"}, "nobody"), ({"together": 99}, "6"), ({"swaps": 99}, "12")],
)
def test_what_cannot_be_asked_is_refused(mountain, given, wrong):
    with pytest.raises(goodoffices.BadInput, match=wrong):
        goodoffices.run("spoilers", mountain, **given)


def test_on_very_many_states_only_single_actors_are_looked_at(mountain, monkeypatch):
    monkeypatch.setattr(looking, "MOST_STATES", 4)
    monkeypatch.setattr(telling, "MOST_STATES", 4)
    found = goodoffices.run("spoilers", mountain, outcome="truce")
    assert found.answer.together == 1
    assert "spoilers-alone" in {finding.key for finding in found.findings}


def test_without_outcomes_there_is_nothing_to_wreck(mountain):
    with pytest.raises(goodoffices.BadInput, match="outcome"):
        goodoffices.run("spoilers", mountain.model_copy(update={"outcome": ()}))


def test_the_command_tells_it_with_signs():
    done = run("spoilers", "us-iran-2025", "grand-bargain", "--all")
    assert done.returncode == 0
    assert "○" in done.stdout
    assert run("spoilers", "us-iran-2025", "grand-bargin").returncode == 2
