"""What no move leads out of is kept apart where two views are compared, and states are counted as states."""

import pytest

import goodoffices
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput


def quarrel(**more):
    """Two who can each hit, after which nothing can be done; alone each would rather not."""
    return Dossier.model_validate(
        {
            "about": {"id": "quarrel", "title": "A quarrel"},
            "actor": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "option": [
                {"id": "hit", "actor": "a", "label": "A hits", "direction": "forward"},
                {"id": "give", "actor": "b", "label": "B gives"},
            ],
            "rule": [{"kind": "coalesce", "pattern": "hit"}],
            "preference": [
                {"actor": "a", "statements": ["give", "not hit"], "judge": "calm"},
                {"actor": "b", "statements": ["not hit", "not give"], "judge": "calm"},
                {"actor": "b", "statements": ["not hit", "give"], "judge": "hopeful"},
            ],
        }
        | more
    )


def test_a_comparison_tells_of_an_end_state_apart_and_counts_it_nowhere():
    result = goodoffices.run("compare", quarrel(), other_judge="hopeful")
    end = result.answer.end_states
    assert len(end[0]) == 1
    assert end[0] == end[1]
    assert all(set(end[0]) <= set(side) for side in result.answer.equilibria)
    assert [f.key for f in result.findings if f.key.startswith("compare-ends")] == ["compare-ends"]
    (told,) = (f for f in result.findings if f.key == "compare-moved")
    assert (told.slots["lost"], told.slots["gained"]) == (1, 1)
    named = [row[0] for row in result.table("lasting").rows]
    assert all("hit" not in str(getattr(name, "levels", None) or {}) or name.levels["hit"] == "no" for name in named)


def test_an_end_state_on_one_side_only_is_told_of_that_side():
    open_ended = quarrel(
        rule=[],
        option=[{"id": "hit", "actor": "a", "label": "A hits"}, {"id": "give", "actor": "b", "label": "B gives"}],
    )
    result = goodoffices.run("compare", open_ended, other=quarrel())
    keys = [f.key for f in result.findings if f.key.startswith("compare-ends")]
    assert keys == ["compare-ends-after"]
    result = goodoffices.run("compare", quarrel(), other=open_ended)
    assert [f.key for f in result.findings if f.key.startswith("compare-ends")] == ["compare-ends-before"]


def test_dossiers_without_a_common_option_are_not_compared():
    other = quarrel(
        option=[{"id": "x", "actor": "a", "label": "X"}, {"id": "y", "actor": "b", "label": "Y"}],
        rule=[],
        preference=[{"actor": "a", "statements": ["x"]}, {"actor": "b", "statements": ["y"]}],
    )
    with pytest.raises(BadInput, match="no option in common"):
        goodoffices.run("compare", quarrel(), other=other)


def test_a_change_that_speaks_of_an_option_only_one_side_has_is_not_tried_alone():
    other = quarrel(
        option=[{"id": "give", "actor": "b", "label": "B gives"}, {"id": "ask", "actor": "a", "label": "A asks"}],
        rule=[],
        preference=[{"actor": "a", "statements": ["give"]}, {"actor": "b", "statements": ["not give"]}],
    )
    changes = goodoffices.run("compare", quarrel(), other=other).answer.changes
    assert [c.carried for c in changes if c.kind == "rule"] == [None]
