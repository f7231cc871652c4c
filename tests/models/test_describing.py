"""Between people's words for states and state numbers, and many states in few words."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from dossier.small import talks
from goodoffices.dossier.expression import parse
from goodoffices.errors import BadInput
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.patterns import patterns
from goodoffices.result import terms

MANY = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
OUTCOMES = [
    {"id": "deal", "label": "A deal", "pattern": "talk and pay"},
    {"id": "half-deal", "label": "Half", "pattern": 'talk and pay = "half"'},
    {"id": "2nd", "label": "None", "pattern": "not talk and pay = 'all'"},
]
#: States 1 to 5 of talk (a) and pay (b: none, half, all), where paying all takes talking:
#: no none, yes none, no half, yes half, yes all.
TALKS = talks(outcome=OUTCOMES)


@pytest.fixture(scope="module")
def names():
    return Describer(TALKS, graph(TALKS))


def test_the_named_outcomes_of_a_state(names):
    assert [names.named(number) for number in range(1, 6)] == [(), (), (), ("deal", "half-deal"), ("deal",)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("4", [4]),
        (" 5 ", [5]),
        ("deal", [4, 5]),
        ("half-deal", [4]),
        ("status-quo", [1]),
        ("status quo", [1]),
        ("talk", [2, 4, 5]),
        ("not talk", [1, 3]),
        ('pay >= "half" and not talk', [3]),
        ("pay if talk", [1, 3, 4, 5]),
    ],
)
def test_what_a_text_means(names, text, numbers):
    assert names.find(text).tolist() == numbers


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("0", "there is no state 0: states run from 1 to 5"),
        ("6", "there is no state 6: states run from 1 to 5"),
        ("²", "cannot read '²'"),
        ("dael", "'dael' is no state number, no named outcome and no option; did you mean 'deal'?"),
        ("tolk", "'tolk' is no state number, no named outcome and no option; did you mean 'talk'?"),
        ("status_quo", "did you mean 'status-quo'?"),
        ("Half-deal", "did you mean 'half-deal'?"),
        ("half deal", "did you mean 'half-deal'?"),
        ("talk and tolk", "'tolk' is no state number"),
        ('pay = "haf"', "option 'pay' has no level 'haf' (it has none, half, all); did you mean 'half'?"),
        ("talk and", "cannot read 'talk and' at character 9"),
        ("2nd", "no feasible state matches '2nd'"),
        ("talk and not talk", "no feasible state matches 'talk and not talk'"),
        ("", "cannot read ''"),
    ],
)
def test_what_means_nothing_is_told(names, text, message):
    with pytest.raises(BadInput) as caught:
        names.find(text)
    assert message in str(caught.value)


def test_a_status_quo_that_is_not_there_or_not_feasible():
    for changes in ({"status_quo": None}, {"status_quo": {"levels": {"pay": "all", "talk": "no"}}}):
        dossier = talks(**changes)
        names = Describer(dossier, graph(dossier))
        assert names.status_quo is None
        with pytest.raises(BadInput, match="no status quo that is feasible"):
            names.find("status-quo")


def test_what_is_left_out_of_the_status_quo_stands_at_its_first_level():
    dossier = talks(status_quo={"levels": {"pay": "half"}})
    assert Describer(dossier, graph(dossier)).status_quo == 3


def test_a_status_quo_within_merged_states_is_the_merged_state():
    rule = {"kind": "coalesce", "pattern": "talk"}
    dossier = talks(rule=[rule], status_quo={"levels": {"talk": "yes", "pay": "half"}})
    names = Describer(dossier, graph(dossier))
    assert names.status_quo == names.graph.size == 4
    assert names.find("status-quo").tolist() == [4]


def test_slots_say_what_they_are(names):
    assert names.state(np.int64(4)) == terms.State(
        state=4, levels={"talk": "yes", "pay": "half"}, outcomes=("deal", "half-deal")
    )
    assert names.step(1, 2, 5) == terms.Step(
        step="b", changes=(terms.Change(change="pay", before="none", after="all"),), to=names.state(5)
    )


def test_a_step_into_a_merged_state_tells_the_levels_it_still_has():
    dossier = talks(rule=[{"kind": "coalesce", "pattern": "talk"}], outcome=[])
    names = Describer(dossier, graph(dossier))
    assert names.state(4) == terms.State(state=4, levels={"talk": "yes"})
    assert names.changes(1, 4) == [
        terms.Change(change="talk", before="no", after="yes"),
        terms.Change(change="pay", before="none", after=None),
    ]


@MANY
@given(conflicts(most_states=60), st.data())
def test_patterns_cover_the_wanted_states_and_no_others(conflict, data):
    states = graph(dossier_of(conflict)).states
    wanted = np.array(data.draw(st.lists(st.booleans(), min_size=len(states), max_size=len(states))))
    most = data.draw(st.sampled_from([1, 2, 3, 5, 12, 1000]))
    found = patterns(states, wanted, most)
    numbers = [int(number) for pattern in found for number in pattern.members]
    assert sorted(numbers) == (np.flatnonzero(wanted) + 1).tolist()
    assert len(found) <= most
    assert [len(pattern.members) for pattern in found] == sorted([len(p.members) for p in found], reverse=True)
    for pattern in found:
        text = " and ".join(f'{option} = "{level}"' for option, level in pattern.levels.items())
        matching = (
            set((np.flatnonzero(states.holds(parse(text))) + 1).tolist()) if text else {*range(1, len(states) + 1)}
        )
        assert set(pattern.members.tolist()) <= matching
        assert pattern.whole == (matching == set(pattern.members.tolist()))
    if most == 1000:
        assert all(pattern.whole for pattern in found)


def test_patterns_of_nothing_and_of_everything():
    states = graph(TALKS).states
    assert patterns(states, np.zeros(5, bool)) == []
    (whole,) = patterns(states, np.ones(5, bool))
    assert (whole.levels, whole.members.tolist(), whole.whole) == ({}, [1, 2, 3, 4, 5], True)
    (talk,) = patterns(states, states.holds(parse("talk")))
    assert talk.levels == {"talk": "yes"}
