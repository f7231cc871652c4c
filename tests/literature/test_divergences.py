"""What docs/divergences.md says of the places where published figures and the definitions part ways."""

from __future__ import annotations

from itertools import pairwise, permutations

import numpy as np
import pytest

from definitions.conflicts import dossier_of
from definitions.twin import Conflict, Twin
from goodoffices.desk.running import run
from goodoffices.dossier.records.preference import Preference
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.graph import SEQUENCES
from goodoffices.solutions import binding
from goodoffices.solutions.battery import battery
from literature.cases import CASES, dossier, model, moves, solved

GARRISON = "hipel1980-garrison"
#: What each way of answering adds to the states of the one before it.
SINGLE = {2, 3, 8, 11, 13, 14, 15, 17, 18, 19, 21, 22}
ONCE = SINGLE | {4, 10}
LEGAL = ONCE | {6}
#: Garrison: an improvement, and a shortest answer that holds it down, as (actor, from, to).
ANSWERS = [
    (("us_support", 4, 3), [("canadian_opposition", 3, 7), ("ijc", 7, 14)]),
    (("us_support", 10, 9), [("canadian_opposition", 9, 12), ("ijc", 12, 16)]),
    (("canadian_opposition", 6, 2), [("us_support", 2, 1), ("us_opposition", 1, 4), ("us_support", 4, 3)]),
]


@pytest.mark.parametrize("concept", ["gmr", "smr"])
@pytest.mark.parametrize(
    ("sequence", "states"), [("single_mover", SINGLE), ("each_opponent_once", ONCE), ("legal", LEGAL)]
)
def test_garrison_by_sequence(concept, sequence, states):
    assert set(solved(GARRISON, sequence).equilibria(concept).tolist()) == states


@pytest.mark.parametrize(("improvement", "answer"), ANSWERS, ids=["state 4", "state 10", "state 6"])
def test_garrison_answers(improvement, answer):
    conflict = model(GARRISON)
    mover, before, after = improvement
    worth = dict(enumerate(conflict.by_state(conflict.payoff(conflict.actors.index(mover))).tolist(), 1))
    assert (before, after) in moves(GARRISON, mover)
    assert worth[after] > worth[before]
    assert all((start, end) in moves(GARRISON, actor) and actor != mover for actor, start, end in answer)
    assert [after, *(end for _, _, end in answer[:-1])] == [start for _, start, _ in answer]
    movers = [actor for actor, _, _ in answer]
    assert all(one != other for one, other in pairwise(movers))
    assert worth[answer[-1][2]] <= worth[before]
    stable = {sequence: held(GARRISON, sequence, "gmr", mover, before) for sequence in SEQUENCES}
    once = len(set(movers)) == len(movers)
    assert stable == {"legal": True, "single_mover": False, "each_opponent_once": once}


def held(name, sequence, concept, actor, state):
    """Whether the actor would stay in this state."""
    conflict = model(name, sequence)
    return bool(
        solved(name, sequence).stable[concept][conflict.deciders.index(conflict.actors.index(actor))][state - 1]
    )


@pytest.mark.parametrize("name", sorted(CASES))
def test_no_other_case_depends_on_the_sequence(name):
    found = {
        concept
        for concept, stable in solved(name).stable.items()
        if any((solved(name, sequence).stable[concept] != stable).any() for sequence in SEQUENCES)
    }
    assert found == ({"gmr", "smr", "seq", "symseq"} if name == GARRISON else set())


def test_garrison_sequential_verdicts_differ_for_one_actor_in_one_state_only():
    for concept in ("seq", "symseq"):
        differ = np.argwhere(solved(GARRISON).stable[concept] != solved(GARRISON, "single_mover").stable[concept])
        assert [(model(GARRISON).actors[i], state + 1) for i, state in differ] == [("canadian_opposition", 5)]
        assert (solved(GARRISON).stable[concept] == solved(GARRISON, "each_opponent_once").stable[concept]).all()


@pytest.mark.parametrize(("name", "either", "both"), [
    ("fraser1982-cuba", {5, 6, 7}, {6}),
    ("jacobi2017-korea", {1, 4, 5, 9}, {1, 5, 9}),
])  # fmt: skip
def test_seq_and_sim_means_seq_or_sim(name, either, both):
    """GMCR+ labels a row 'SEQ & SIM'; what stands in it is that each actor is held by one or the other."""
    seq, sim = solved(name).stable["seq"], solved(name).stable["sim"]
    assert set((np.flatnonzero((seq | sim).all(axis=0)) + 1).tolist()) == either
    assert set((np.flatnonzero((seq & sim).all(axis=0)) + 1).tolist()) == both


def judged_by_the_last(ranking):
    """Whether Syria's last improvement on state 2 is answered; Iraq answers 1 by moving to 4, and 3 by moving to 6."""
    better = set(ranking[: ranking.index(2)])
    answers = [answer for improvement, answer in ((1, 4), (3, 6)) if improvement in better]
    return not answers or answers[-1] not in better


def test_rankings_of_syria_that_make_releasing_water_an_equilibrium():
    """240 (Nash) stands in the guide to GMCR+; its 420 (SEQ) comes from judging by the last improvement alone."""
    case = dossier("kinsara2014-euphrates")
    iraq = next(preference for preference in case.preference if preference.actor == "iraq")
    count = dict.fromkeys(("nash", "gmr", "smr", "seq"), 0)
    rankings = list(permutations(range(1, 7)))
    for ranking in rankings:
        syria = Preference(actor="syria", ranking=ranking)
        found = battery(graph(case.model_copy(update={"preference": (syria, iraq)})), tuple(count))
        for concept in count:
            count[concept] += 2 in found.equilibria(concept)
    assert count == {"nash": 240, "gmr": 384, "smr": 300, "seq": 384}
    assert sum(map(judged_by_the_last, rankings)) == 420


def test_elmira_with_the_ministry_and_uniroyal_bound_together():
    """The guide's six states; state 9 is among them because Uniroyal, who alone would leave it, is not asked."""
    conflict = model("kinsara2014-elmira")
    blocks = binding.structure(conflict, "moe+uniroyal")
    lasting = binding.stable(conflict, blocks, "nash").all(axis=0)
    assert (np.flatnonzero(lasting) + 1).tolist() == [5, 6, 9, 10, 11, 12]
    alone = battery(conflict, ("nash",)).stable["nash"]
    assert not alone[conflict.actors.index("uniroyal"), 9 - 1]


#: Row has options 0 and 1, column option 2; ranks of the eight states, row's first.
USED_UP = Conflict(
    2, ((0, 2, "both"), (0, 2, "both"), (1, 2, "both")), (), ((0, 5, 3, 2, 1, 4, 7, 6), (0, 7, 6, 4, 5, 1, 3, 2))
)
ROW, STATE = 0, 5


def used_up(twin, i, s):
    """Simultaneous sanctioning with one list of the others' joint moves, gone through once for all improvements."""
    worth = twin.payoff[i]
    (other,) = twin.others[i]
    joint = iter([s, *twin.R(other, s, improving=True)])

    def sanctioned(improvement):
        for q in joint:
            own = [owner == i for owner, _, _ in twin.conflict.options]
            both = tuple(
                a if mine else b for a, b, mine in zip(twin.states[improvement], twin.states[q], own, strict=True)
            )
            if (end := twin.number.get(both)) is not None and worth[end] <= worth[s]:
                return True
        return False

    return all(sanctioned(improvement) for improvement in twin.R(i, s, improving=True))


def test_simultaneous_answers_are_not_used_up_by_the_first_improvement():
    twin = Twin(USED_UP)
    assert len(twin.R(ROW, STATE, improving=True)) == 2
    assert twin.sim(ROW, STATE) is True
    assert used_up(twin, ROW, STATE) is False
    told = run("stability", dossier_of(USED_UP), concept=("sim",)).answer.stable["sim"]["a0"]
    assert STATE + 1 in told
