"""Looking ahead in turn: the order, its faults, and the bounds beyond which it is not followed."""

import pytest

from definitions.conflicts import dossier_of
from definitions.twin import Conflict
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.models.conflict.build import graph
from goodoffices.solutions import foresight
from goodoffices.solutions.battery import battery
from goodoffices.solutions.foresight import anticipated, recurrent, turns
from goodoffices.store.opening import open as opened
from goodoffices.wording import Worded

BOTH = ("lh", "nm")


@pytest.fixture
def elmira():
    return graph(opened("kinsara2014-elmira"))


def stable(model, text, horizon=3):
    order = turns(model, text)
    found = battery(model, BOTH, {"lh": {"horizon": horizon, "movers": order}, "nm": {"movers": order}})
    return {id: found.equilibria(id).tolist() for id in BOTH}


def test_the_order_decides_whether_the_deadlock_lasts(elmira):
    """By hand for state 7, as told in docs/explanation/concepts/lh.md."""
    assert stable(elmira, "moe,uniroyal,local_government") == {"lh": [5, 6, 10, 11, 12], "nm": [5, 6, 10, 11, 12]}
    assert stable(elmira, "moe, local_government, uniroyal") == {id: [5, 6, 7, 10, 11, 12] for id in BOTH}
    after, other = (
        anticipated(elmira, 3, turns(elmira, text))[-1]
        for text in ("moe,uniroyal,local_government", "moe,local_government,uniroyal")
    )
    assert (after[0][6], other[0][6]) == ({9}, {6})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("moe,unroyal,local_government", "'unroyal' controls no option; did you mean 'uniroyal'?"),
        ("moe,uniroyal,moe", "names 'moe' twice"),
        ("moe", "leaves out 'uniroyal', 'local_government'; everybody who controls an option takes a turn"),
        ("", "'' controls no option"),
    ],
)
def test_faults_of_an_order(elmira, text, told):
    with pytest.raises(BadInput) as caught:
        turns(elmira, text)
    assert told in str(caught.value)


def test_more_than_two_need_an_order(elmira):
    found = battery(elmira, BOTH)
    assert set(found.missing) == set(BOTH)
    assert "--movers moe,uniroyal,local_government" in str(found.missing["lh"])
    assert found.missing["nm"].text == Worded("limit-movers", example="moe,uniroyal,local_government")


def test_one_alone_has_nobody_to_foresee():
    alone = graph(dossier_of(Conflict(2, ((0, 2, "both"),), (), ((0, 1), (1, 0)))))
    assert battery(alone, ("lh",)).missing["lh"].text == Worded("limit-alone")


@pytest.mark.parametrize(
    ("bound", "limit"),
    [("MOST_STATES", "limit-states"), ("MOST_HELD", "limit-open"), ("MOST_MOVES", "limit-unsettled")],
)
def test_beyond_a_bound_the_bound_is_named(elmira, monkeypatch, bound, limit):
    monkeypatch.setattr(foresight, bound, 2)
    with pytest.raises(OutOfReach, match="2") as caught:
        recurrent(elmira, (0, 1, 2))
    assert caught.value.text.key == limit
    assert caught.value.text.slots["most"] == 2


def test_a_long_horizon_is_not_followed(elmira):
    with pytest.raises(OutOfReach, match="up to 400 moves"):
        anticipated(elmira, 10**9, (0, 1, 2))
