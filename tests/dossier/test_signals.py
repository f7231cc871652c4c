"""Signals: what they may say, what is asked of them, and what becomes of them when what they name is gone."""

from datetime import date

import pytest
from pydantic import ValidationError

from dossier.small import TALKS, talks
from goodoffices.dossier.check.doubts import doubts
from goodoffices.dossier.records.signal import Signal
from goodoffices.dossier.seen.asof import as_of
from goodoffices.dossier.seen.marking import up_to

MOVE = {"option": "talk", "level": "yes"}


def doubted(**kinds):
    return [(doubt.kind, doubt.field, str(doubt.fault.text)) for doubt in doubts(talks(**kinds))]


@pytest.mark.parametrize(
    ("seen", "told"),
    [
        ({"above": 2}, "limits of an indicator"),
        ({"claim": "x", "below": 2}, "limits of an indicator"),
        ({"indicator": "prices"}, "against one limit"),
        ({"indicator": "prices", "above": 1, "below": 2}, "against one limit"),
        ({"indicator": "prices", "above": 1, "claim": "x"}, "make two signals of it"),
    ],
)
def test_a_signal_is_seen_in_one_thing(seen, told):
    with pytest.raises(ValidationError, match=told):
        Signal(id="s", announces=MOVE, seen=seen)


def test_beyond_a_limit_is_not_at_it():
    above, below = (
        Signal(id="s", announces=MOVE, seen={"indicator": "i", side: 2.0}).seen for side in ("above", "below")
    )
    assert [above.beyond(value) for value in (1.9, 2.0, 2.1)] == [False, False, True]
    assert [below.beyond(value) for value in (1.9, 2.0, 2.1)] == [True, False, False]


@pytest.mark.parametrize("seen", [{}, {"claim": " "}])
def test_a_signal_without_anything_to_see_is_doubted(seen):
    found = doubted(signal=[{"id": "s", "announces": MOVE, "seen": seen, "because": ["j1"]}])
    assert [field for kind, field, text in found if kind == "signal" and "what there would be to see" in text] == [
        "seen"
    ]
    assert not any("to see" in text for _, _, text in doubted())


def test_a_signal_without_a_reason_or_a_judgement_is_doubted():
    bare = [{"id": "s", "announces": MOVE, "seen": {"claim": "x"}}]
    assert any(kind == "signal" and field == "because" for kind, field, _ in doubted(signal=bare))
    reported = [bare[0] | {"because": ["c1"]}]
    assert any(kind == "signal" and "judgement" in text for kind, _, text in doubted(signal=reported))


def test_a_judgement_about_an_outcome_without_a_likelihood_is_doubted():
    judgement = TALKS["judgement"][0] | {"about": "deal"}
    assert [field for kind, field, _ in doubted(judgement=[judgement]) if kind == "judgement"] == ["about"]
    assert not any(kind == "judgement" for kind, _, _ in doubted(judgement=[judgement | {"likelihood": "likely"}]))


def test_a_signal_goes_with_the_option_or_the_indicator_it_names():
    later = {"since": "2025-03-01"}
    option = [TALKS["option"][0] | later, TALKS["option"][1]]
    seen = as_of(talks(option=option, rule=[], status_quo=None), date(2025, 2, 20))
    assert seen.signal == ()
    indicator = [TALKS["indicator"][0] | later]
    assert [one.id for one in as_of(talks(indicator=indicator), date(2025, 2, 20)).signal] == ["room"]


def test_a_judgement_forgets_an_outcome_that_is_gone_and_stays():
    judgement = [TALKS["judgement"][0] | {"about": "deal", "likelihood": "likely"}]
    outcome = [TALKS["outcome"][0] | {"since": "2025-03-01"}]
    seen = as_of(talks(judgement=judgement, outcome=outcome), date(2025, 2, 20))
    assert [(one.id, one.about) for one in seen.judgement] == [("j1", None)]
    hidden, withheld = up_to(
        talks(judgement=judgement, outcome=[TALKS["outcome"][0] | {"marking": "secret"}]), "public"
    )
    assert [(one.id, one.about) for one in hidden.judgement] == [("j1", None)]
    assert withheld == {"outcome": 1}
