"""Evolution, coalitions, comparison and behaviour on conflicts whose answers are published or known."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import goodoffices
from dossier.small import made
from goodoffices.analyses.compare.run import moved
from goodoffices.analyses.compare.side import ModelledSide
from goodoffices.analyses.evolution.answer import Step
from goodoffices.dossier.edit.edit import Edit
from goodoffices.errors import BadInput
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.page.text import render
from goodoffices.result.terms import Element, Limit
from goodoffices.words.wording import words

RANKS = ("compare-higher", "compare-lower", "compare-mixed")


@pytest.fixture(scope="module")
def elmira():
    return goodoffices.open("kinsara2014-elmira")


@pytest.fixture(scope="module")
def nine():
    return goodoffices.open("xu2007-elmira")


def test_where_it_begins_is_not_counted_as_reached():
    """Both hunt the stag already: no move pays, and what lasts now is not what moves bring within reach."""
    told = {
        finding.key: finding.slots for finding in goodoffices.run("evolution", goodoffices.open("stag-hunt")).findings
    }
    reached = {
        way: (told[f"evolution-{way}"]["count"], told[f"evolution-{way}"]["lasting"]) for way in ("improvements", "any")
    }
    assert reached == {"improvements": (0, 0), "any": (3, 1)}


def test_the_published_evolution_of_elmira(elmira):
    """GMCR+ guide: 1 -> 7 by the local government alone, then 7 -> 10 by ministry and company together."""
    answer = goodoffices.run("evolution", elmira).answer
    first = Step(by=("local_government",), state=7)
    assert answer.paths["improvements"][7] == ((first,),)
    assert answer.paths["joint"][10][0] == (first, Step(by=("moe", "uniroyal"), state=10))
    assert answer.dead_ends == (7,)


def test_the_first_steps_of_xu(nine):
    reachable = goodoffices.run("evolution", nine, start="1").answer.reachable
    assert reachable["any"] == {1: 0, 2: 1, 3: 1, 4: 2, 5: 1, 6: 2, 7: 2, 8: 3, 9: 1}
    assert reachable["improvements"] == {1: 0, 5: 1}


def _names(groups):
    return [[actor.actor for actor in group] for group in groups.groups]


def test_who_is_needed_for_each_outcome():
    dossier = goodoffices.open("us-iran-2025")
    result = goodoffices.run("evolution", dossier, paths=1)
    told = [f for f in result.findings if f.key.startswith("evolution-needs-")]
    needed = {f.slots["state"].outcomes[0]: _names(f.slots["groups"]) for f in told}
    fewer = {f.slots["state"].outcomes[0]: _names(f.slots["fewer"]) for f in told if "fewer" in f.slots}
    assert needed["talks-through-russia"] == [["iran", "russia"]]
    assert needed["interim-accord"] == [["usa", "iran", "russia"]]
    assert fewer["interim-accord"] == [["usa", "iran"]]
    alone = goodoffices.run("evolution", dossier, alone=True).answer
    assert set(alone.reachable) == set(alone.paths) | {"any"} == {"improvements", "any"}


def test_of_each_named_outcome_one_form_is_followed_first():
    """The firmest of the nearest; further forms come after."""
    dossier = goodoffices.open("us-iran-2025")
    answer = goodoffices.run("evolution", dossier, paths=1).answer
    goals = list(answer.lasting)
    assert goals[:2] == [1258, 1391]
    assert all("nash" in answer.lasting[goal] for goal in goals[:3])


def test_paths_are_legal_and_lead_there():
    dossier = goodoffices.open("us-iran-2025")
    answer = goodoffices.run("evolution", dossier, steps=4, paths=3).answer
    for way, goals in answer.paths.items():
        for goal, paths in goals.items():
            assert 1 <= len(paths) <= 3
            assert [len(path) for path in paths] == sorted(len(path) for path in paths)
            assert len(paths[0]) == answer.reachable[way][goal]
            for path in paths:
                assert path[-1].state == goal
                assert way == "joint" or all(a.by != b.by for a, b in pairwise(path))


def test_the_coalition_that_upsets_the_deadlock(elmira):
    answer = goodoffices.run("coalitions", elmira, state="7").answer
    (way,) = [way for way in answer.upset[7] if len(way.coalition) > 1]
    assert way.coalition == ("moe", "uniroyal")
    assert way.improvement == 10
    assert set(way.gains) == {"moe", "uniroyal"}
    assert not any(way.answered.values())
    assert answer.equilibria["cnash"] == (5, 6, 10, 11, 12)


def test_today_and_one_form_of_each_outcome_are_looked_at():
    dossier = goodoffices.open("us-iran-2025")
    upset = goodoffices.run("coalitions", dossier).answer.upset
    assert next(iter(upset)) == 1156
    assert len(upset) == 6


def test_named_coalitions_only(elmira):
    answer = goodoffices.run("coalitions", elmira, state="7", coalition=("moe+local_government",)).answer
    assert answer.upset == {7: ()}
    with pytest.raises(BadInput, match="did you mean 'uniroyal'"):
        goodoffices.run("coalitions", elmira, coalition=("moe+unroyal",))


def test_bound_blocks_of_too_large_a_conflict_are_said_not_to_be_tested(elmira, monkeypatch):
    monkeypatch.setattr("goodoffices.models.conflict.coalitions.MOST_STATES", 2)
    result = goodoffices.run("stability", elmira, concept=("nash",), structure="moe+uniroyal")
    assert set(result.answer.structure.missing) == {"nash", "gmr", "smr", "seq", "symseq"}
    assert result.answer.structure.equilibria == {}
    (missing,) = (finding for finding in result.findings if finding.key == "stability-structure-missing")
    assert missing.slots["why"] == Limit(limit="states", most=2, here=12)
    assert "this is computed for up to 2 states; here there are 12" in " ".join(
        render(result, elmira, language="en").split()
    )
    assert result.answer.equilibria["nash"]


def test_blocks_of_a_partition_are_a_binding_structure(elmira):
    """GMCR+'s row for {ministry, company} | {local government}: 9 lasts, though the company alone would leave."""
    answer = goodoffices.run(
        "stability", elmira, concept=("cnash",), coalition=("moe+uniroyal", "local_government")
    ).answer
    assert answer.equilibria["cnash"] == (5, 6, 9, 10, 11, 12)


@pytest.mark.parametrize("name", ["kinsara2014-elmira", "us-iran-2025", "xu2007-elmira"])
def test_two_states_have_one_key_where_their_levels_on_shared_options_are_the_same(name):
    dossier = goodoffices.open(name)
    side = ModelledSide(dossier, graph(dossier), "nash", None, Spaces())
    levels = side.model.states.levels
    options = list(levels)[::2]
    shared = {o: {level: k for k, level in enumerate(reversed(("another", *levels[o])), 2)} for o in options}
    places = np.arange(0, side.model.size, max(1, side.model.size // 200))
    literal = [tuple(side.model.states.named(n + 1).get(option) for option in options) for n in places.tolist()]
    keys = side.keys(places, shared).tolist()
    assert len(set(keys)) == len(set(literal)) == len(set(zip(keys, literal, strict=True)))
    assert set(side.keys(places, {}).tolist()) == {b"\x01"}


def test_an_edit_that_moves_outcomes_is_named(elmira):
    order = elmira.get("preference", "preference-local-government-team")
    record = {"actor": "local_government", "ranking": order.ranking[::-1], "because": []}
    reverse = Edit(op="replace", kind="preference", at=order.id, record=record)
    answer = goodoffices.run("compare", elmira, edits=(reverse,)).answer
    (change,) = answer.changes
    assert (change.op, change.kind, change.carried) == ("changed", "preference", True)
    before, after = answer.equilibria
    assert set(answer.lost) == set(before) - set(after)
    assert set(answer.gained) == set(after) - set(before)
    assert answer.lost


def test_an_edit_of_words_moves_nothing(elmira):
    words = Edit(op="insert", kind="event", record={"date": "1990", "label": "A hearing"})
    answer = goodoffices.run("compare", elmira, edits=(words,)).answer
    assert answer.gained == answer.lost == ()
    assert [change.carried for change in answer.changes] == [None]
    assert all(served.before == served.after for served in answer.leverage.values())


def test_how_well_what_lasts_serves_an_actor_by_hand():
    """In the prisoner's dilemma both defect, and of the three other states each likes one less."""
    words = Edit(op="insert", kind="event", record={"date": "1950", "label": "A lecture"})
    answer = goodoffices.run("compare", goodoffices.open("prisoners-dilemma"), edits=(words,), concept="nash").answer
    assert [served.before for served in answer.leverage.values()] == pytest.approx([1 / 3, 1 / 3])


def played(payoffs, *, extra=(), ways=None, other=None):
    """`compare` by Nash of a two-by-two game before and after a change of its payoffs or rules."""

    def matter(orders, rules):
        options = [{"id": "x", "actor": "a", "label": "X"}, {"id": "y", "actor": "b", "label": "Y"}]
        options += [{"id": f"z{n}", "actor": owner, "label": "Z"} for n, owner in enumerate(extra)]
        preferences = [{"actor": actor, **_told(orders[actor], ways)} for actor in "ab"]
        return made(
            actor=[{"id": id, "name": id.upper()} for id in "ab"], option=options, preference=preferences, rule=rules
        )

    after, rules = other
    return goodoffices.run("compare", matter(payoffs, []), other=matter(after, rules), concept="nash")


STATES = ("not x and not y", "x and not y", "not x and y", "x and y")


def _told(order, ways):
    """One order as weights, or as statements of the same kind."""
    if ways == "statements":
        places = sorted(set(order), reverse=True)[:-1]
        return {"statements": [" or ".join(f"({s})" for s, u in zip(STATES, order, strict=True) if u >= p)
                               for p in places]}  # fmt: skip
    return {"weights": {state: float(u) for state, u in zip(STATES, order, strict=True)}}


ORDERS = st.lists(st.integers(0, 3), min_size=4, max_size=4)
FORBID = st.sampled_from([[], [{"kind": "forbid", "pattern": STATES[1]}], [{"kind": "forbid", "pattern": STATES[3]}]])


@settings(deadline=None, max_examples=40)
@given(ORDERS, ORDERS, FORBID, st.lists(st.sampled_from("ab"), max_size=2))
def test_neither_an_irrelevant_option_nor_another_way_to_tell_an_order_moves_the_ranks(a, b, rules, extra):
    orders = {"a": a, "b": b}
    rules = rules or [{"kind": "forbid", "pattern": STATES[0]}]
    plain = played(orders, other=(orders, rules)).answer.leverage
    assert played(orders, extra=extra, other=(orders, rules)).answer.leverage == plain
    assert played(orders, extra=extra, ways="statements", other=(orders, rules)).answer.leverage == plain


def test_what_lasts_ranks_higher_is_said_by_one_order_and_in_whole_per_cents():
    """The prisoners may no longer both defect: one does, the best for itself and the worst for the other."""
    orders = {"a": [2, 3, 0, 1], "b": [2, 0, 3, 1]}
    rules = [{"kind": "forbid", "pattern": pattern} for pattern in STATES[1:]]
    result = played(orders, other=(orders, rules))
    ranks = result.answer.leverage["a"]
    assert (ranks.order, ranks.before) == ("same", None)
    result = played(orders, other=(orders, rules[2:]))
    found = result.answer.leverage["a"]
    assert found.order == "same"
    assert found.worst.before == found.best.before == 0.5
    assert (found.worst.after, found.best.after) == (0.0, 1.0)
    assert "compare-mixed" in {finding.key for finding in result.findings}


def test_who_has_another_order_is_not_ranked_and_no_sentence_says_so():
    orders = {"a": [2, 3, 0, 1], "b": [2, 0, 3, 1]}
    result = played(orders, other=(orders | {"a": [3, 2, 1, 0]}, []))
    assert result.answer.leverage["a"].model_dump() | {"order": ""} == {
        "order": "", "before": None, "after": None, "worst": None, "median": None, "best": None
    }  # fmt: skip
    assert result.answer.leverage["a"].order == "changed"
    assert not [f for f in result.findings if f.key in RANKS and f.slots["actor"].actor == "a"]


@settings(deadline=None)
@given(st.tuples(*[st.floats(0, 1)] * 6))
def test_no_sentence_when_the_shown_figures_agree(shares):
    pairs = dict(zip(("worst", "median", "best"), zip(shares[:3], shares[3:], strict=True), strict=True))
    served = {name: {"before": pair[0], "after": pair[1]} for name, pair in pairs.items()}
    shown = [tuple(words("en").percent(share) for share in pair) for pair in pairs.values()]
    assert (moved(served) is None) == all(before == after for before, after in shown)


def test_the_reading_that_moves_outcomes_is_named():
    """Another judge's orders are put back one actor at a time."""
    result = goodoffices.run("compare", goodoffices.open("us-iran-2025"), other_judge="sceptic")
    readings = {c.key: c.carried for c in result.answer.changes}
    assert readings["iran by sceptic"] is True
    assert {key.partition(" by ")[2] for key in readings} == {"sceptic"}
    (carried,) = [finding for finding in result.findings if finding.key == "compare-carried"]
    assert carried.slots["element"] == Element(element="preference", key="iran by sceptic")
    assert "j15" in carried.because
    assert [side.judge for side in result.answer.sides] == ["team", "sceptic"]


def test_a_day_changes_grounds_and_not_the_model():
    """Options, rules and preferences have no date; of an earlier day they are the same with fewer grounds."""
    later = goodoffices.open("us-iran-2025")
    answer = goodoffices.run("compare", goodoffices.open("us-iran-2025@2025-02-20"), other=later).answer
    shaping = [c for c in answer.changes if c.kind in ("option", "rule", "preference")]
    assert shaping
    assert all(c.op == "changed" and c.carried is None for c in shaping)
    assert [side.as_of for side in answer.sides] == ["2025-02-20", "2025-03-05"]
    assert not answer.lost + answer.gained


def test_forms_of_an_outcome_are_counted_on_both_sides():
    result = goodoffices.run("compare", goodoffices.open("us-iran-2025"), other_judge="sceptic")
    counts = {row[0].outcome: row[1:] for row in result.table("lasting").rows}
    assert "strike" not in counts  # nothing leads out of it
    assert counts["interim-accord"] == (3, 0)
    lasting, ends = ({*of[0]} for of in (result.answer.equilibria, result.answer.end_states))
    assert sum(before for before, _ in counts.values()) == len(lasting - ends)


def test_changes_of_which_either_would_do_are_said():
    """Each of two new orders alone makes state 1 fall, so neither is needed for it."""
    dossier = made(
        actor=[{"id": id, "name": id.upper()} for id in "ab"],
        option=[{"id": "x", "actor": "a", "label": "X"}, {"id": "y", "actor": "b", "label": "Y"}],
        preference=[{"actor": "a", "payoffs": [1, 1, 2, 1]}, {"actor": "b", "payoffs": [1, 1, 1, 2]}],
    )
    edits = tuple(
        Edit(
            op="replace", kind="preference", at=f"preference-{actor}-team", record={"actor": actor, "payoffs": payoffs}
        )
        for actor, payoffs in {"a": [1, 2, 2, 0], "b": [0, 0, 1, 2]}.items()
    )
    result = goodoffices.run("compare", dossier, edits=edits, concept="nash")
    assert result.answer.equilibria == ((1, 3), (3,))
    assert [change.carried for change in result.answer.changes] == [False, False]
    (said,) = [finding for finding in result.findings if finding.key == "compare-together"]
    assert said.slots == {"count": 2}


def test_nothing_to_compare_is_said(elmira):
    with pytest.raises(BadInput, match="the two are the same"):
        goodoffices.run("compare", elmira)


def test_options_of_one_side_only_do_not_count_in_the_match(elmira, nine):
    answer = goodoffices.run("compare", elmira, other=nine).answer
    assert 10 not in answer.lost
    assert 8 not in answer.gained


def test_what_lasted_tells_the_reasoning():
    dossier = goodoffices.open("prisoners-dilemma")
    answer = goodoffices.run("behaviour", dossier, lasted=("4",)).answer
    for fitting in answer.consistent.values():
        assert "nash" not in fitting
        assert "seq" in fitting
    assert answer.combinations == len(next(iter(answer.consistent.values()))) ** 2
