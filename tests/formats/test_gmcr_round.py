"""`.gmcr` files: what is written reads back as the same conflict, and what has no place there is named."""

import json
import tempfile
from functools import cmp_to_key
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from dossier.small import TALKS, made, talks
from dossier.trees import holds, states, text_of
from formats.yes_no import conflicts
from goodoffices.errors import BadInput
from goodoffices.formats.gmcr import read, write
from goodoffices.models.conflict.build import graph
from goodoffices.solutions.battery import battery
from goodoffices.store.opening import kinds, names, save
from goodoffices.store.opening import open as opened

MANY = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


def written(dossier):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "x.gmcr"
        write(dossier, file)
        return read(file), json.loads(file.read_text(encoding="utf-8"))


def same_conflict(one, other):
    """The same states, payoffs and verdicts; states by number once options stand in the order of their owners."""
    a, b = graph(one), graph(other)
    assert a.size == b.size
    place = [actor.id for actor in one.actor]
    options = sorted(one.option, key=lambda option: place.index(option.actor))
    levels = [a.states.level(option.id).tolist() for option in options]
    order = sorted(range(a.size), key=lambda n: [column[n] for column in reversed(levels)])
    for column, twin in zip(levels, other.option, strict=True):
        assert [column[n] for n in order] == b.states.level(twin.id).tolist()
    twin_of = {actor.id: twin.id for actor, twin in zip(one.actor, other.actor, strict=True)}
    at = [b.actors.index(twin_of[actor]) for actor in a.actors]
    for i in a.deciders:
        assert a.by_state(a.payoff(i))[order].tolist() == b.by_state(b.payoff(at[i])).tolist()
    verdicts, again = battery(a), battery(b)
    for concept in verdicts.stable:
        for row, i in zip(verdicts.stable[concept], a.deciders, strict=True):
            assert row[order].tolist() == again.stable[concept][b.deciders.index(at[i])].tolist(), concept


@MANY
@given(conflicts())
def test_a_conflict_reads_back_as_the_same(dossier):
    again, _ = written(dossier)
    same_conflict(dossier, again)
    assert written(again)[0].option == again.option


@pytest.mark.parametrize("name", [name for name in names() if "conflict" in kinds(opened(name))])
def test_shipped_conflicts_keep_their_equilibria(name, tmp_path):
    dossier = opened(name)
    kept = not any(r.kind in ("coalesce", "no-move") for r in dossier.rule)
    if any(len(o.levels) > 2 for o in dossier.option) or not kept:
        with pytest.raises(BadInput):
            save(dossier, tmp_path / "x.gmcr")
        assert list(tmp_path.iterdir()) == []
        return
    save(dossier, tmp_path / "x.gmcr")
    same_conflict(dossier, read(tmp_path / "x.gmcr"))


def test_statements_that_never_hold_or_always_do():
    dossier = made(
        actor=TALKS["actor"],
        option=[{"id": "p", "actor": "a", "label": "P"}, {"id": "q", "actor": "b", "label": "Q"}],
        preference=[
            {"actor": "a", "statements": ["p and not p", "q or not q", "p"]},
            {"actor": "b", "statements": ["p iff q"]},
        ],
        rule=[{"kind": "forbid", "pattern": "p and not p"}],
    )
    again, content = written(dossier)
    same_conflict(dossier, again)
    assert content["infeasibles"] == []
    assert content["decisionMakers"][1]["preferences"] == [
        {"compound": True, "members": [[[0, "Y"], [1, "Y"]], [[0, "N"], [1, "N"]]]}
    ]


def test_seventy_statements_are_ranked_like_a_lexicographic_sort():
    options = {f"o{k}": ("no", "yes") for k in range(7)}
    rnd = Random(7)
    told = [trees_by(options, rnd) for _ in range(70)]
    # The first 64 hold everywhere, so that only those beyond a 64-bit key tell states apart.
    told[:64] = [("or", tree, ("not", tree)) for tree in told[:64]]
    dossier = made(
        actor=TALKS["actor"],
        option=[{"id": id, "actor": "ab"[k > 3], "label": id} for k, id in enumerate(options)],
        preference=[
            {"actor": "a", "statements": [text_of(tree, rnd) for tree in told]},
            {"actor": "b", "statements": [text_of(tree, rnd) for tree in [*told[64:], *told[:64]]]},
        ],
    )
    for actor, order in (("a", told), ("b", [*told[64:], *told[:64]])):
        keys = [tuple(holds(tree, state, options) for tree in order) for state in states(options)]
        tiers = sorted(set(keys), key=cmp_to_key(lambda x, y: (x > y) - (x < y)))
        for found in (dossier, written(dossier)[0]):
            model = graph(found)
            ranks = model.by_state(model.payoff(["a", "b"].index(actor)))
            assert ranks.tolist() == [tiers.index(key) for key in keys]
        assert len(tiers) > 10


def trees_by(options, rnd):
    """A tree of two or three options, by chance."""
    leaves = [("option", rnd.choice([*options]), rnd.choice(["", "=", "!="]), "yes") for _ in range(3)]
    return (rnd.choice(["and", "or", "iff"]), ("not", leaves[0]), (rnd.choice(["and", "or"]), leaves[1], leaves[2]))


def test_what_the_format_cannot_hold_is_named_all_at_once(tmp_path):
    other = TALKS["preference"][0] | {"judge": "other"}
    rules = [{"kind": "coalesce", "pattern": "talk"}, {"kind": "no-move", "actor": "a", "from": "talk", "to": "pay"}]
    with pytest.raises(BadInput) as caught:
        write(talks(preference=[*TALKS["preference"], other], rule=rules), tmp_path / "x.gmcr")
    assert [fault.message for fault in caught.value.faults] == [
        "option 'pay' has 3 levels; a .gmcr file holds yes/no options only",
        "a .gmcr file holds no rule of kind 'coalesce'",
        "a .gmcr file holds no rule of kind 'no-move', unless an actor has no moves both from and to some states; this"
        " one is from 'talk' to 'pay'",
        "'a' has preferences by team and other; a .gmcr file holds one",
    ]
    assert list(tmp_path.iterdir()) == []


def test_what_has_no_place_is_counted(tmp_path):
    option = [TALKS["option"][0], TALKS["option"][1] | {"levels": ["no", "yes"]}]
    left = save(talks(option=option, rule=[]), tmp_path / "x.gmcr")
    assert left == {
        "source": 1,
        "claim": 2,
        "judgement": 1,
        "hypothesis": 2,
        "relation": 1,
        "event": 1,
        "outcome": 1,
        "indicator": 1,
        "signal": 2,
        "issue": 2,
        "position": 4,
        "interest": 1,
        "red_line": 1,
        "fact": 1,
        "package": 1,
        "intervention": 1,
        "status_quo": 1,
    }
    assert save(talks(), tmp_path / "x") == {}


def test_weights_and_payoffs_become_rankings_for_everybody():
    dossier = made(
        actor=TALKS["actor"],
        option=[{"id": "p", "actor": "a", "label": "P"}, {"id": "q", "actor": "b", "label": "Q"}],
        preference=[{"actor": "a", "weights": {"p": 1, "q": 1}}, {"actor": "b", "statements": ["p"]}],
    )
    _, content = written(dossier)
    assert content["useManualPreferenceRanking"] is True
    assert [maker["preferenceRanking"] for maker in content["decisionMakers"]] == [[4, [2, 3], 1], [[2, 4], [1, 3]]]
    assert np.ndim(content["decisionMakers"][0]["preferences"]) == 1


def test_rankings_name_states_by_the_order_of_owners():
    """Options p, q, r of a, b, a become p, r, q: states keep their worth, not their numbers."""
    dossier = made(
        actor=TALKS["actor"],
        option=[{"id": id, "actor": who, "label": id} for id, who in zip("pqr", "aba", strict=True)],
        preference=[{"actor": "a", "payoffs": [*range(8)]}, {"actor": "b", "statements": ["q"]}],
    )
    again, content = written(dossier)
    assert [option["name"] for option in content["options"]] == ["p", "r", "q"]
    # File numbers 1 to 8 are p + 2r + 4q; the worth of a state is p + 2q + 4r.
    assert content["decisionMakers"][0]["preferenceRanking"] == [8, 7, 4, 3, 6, 5, 2, 1]
    same_conflict(dossier, again)


def test_what_an_actor_does_not_see_is_written_back():
    """A rule from some states to anywhere and its twin from anywhere to them, told in other words than the reader's."""
    rules = [
        {"kind": "no-move", "actor": "a", "from": "p and q", "to": "q or not q"},
        {"kind": "no-move", "actor": "a", "from": "p or not p", "to": "not (not p or not q)"},
    ]
    dossier = made(
        actor=TALKS["actor"],
        option=[{"id": "p", "actor": "a", "label": "P"}, {"id": "q", "actor": "b", "label": "Q"}],
        preference=[{"actor": "a", "statements": ["not p"]}, {"actor": "b", "statements": ["q"]}],
        rule=rules,
    )
    again, content = written(dossier)
    assert [maker["misperceptions"] for maker in content["decisionMakers"]] == [[[[0, "Y"], [1, "Y"]]], []]
    same_conflict(dossier, again)
    assert written(again)[1] == content
    with pytest.raises(BadInput, match="unless an actor has no moves both from and to some states"):
        written(dossier.model_copy(update={"rule": dossier.rule[:1]}))


def test_binding_coalitions_are_written_back():
    dossier = made(
        about={"id": "x", "title": "X", "bound": ["a+c"]},
        actor=[{"id": id, "name": id} for id in "abc"],
        option=[{"id": f"o{id}", "actor": id, "label": id} for id in "abc"],
        preference=[{"actor": id, "statements": [f"o{id}"]} for id in "abc"],
    )
    again, content = written(dossier)
    assert content["coalitions"] == [[0, 2], 1]
    assert again.about.bound == ("a+c",)
