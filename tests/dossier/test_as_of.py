"""What was known on a day: later things are gone, and nothing points at them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.small import TALKS, made, talks
from goodoffices.dossier.check.references import misfits
from goodoffices.dossier.seen.asof import as_of
from goodoffices.store.opening import open as opened

SHIPPED = opened("us-iran-2025")
#: Something of every dated kind before and after 1 February 2025.
LATE = {
    "source": [
        *TALKS["source"],
        {"id": "late", "outlet": "O", "title": "T", "published": "2025-03-01"},
        {"id": "undated", "outlet": "O", "title": "T"},
    ],
    "claim": [
        *TALKS["claim"],
        {"id": "c2", "rev": 2, "paraphrase": "B spoke.", "status": "unattributed", "said": "2025-03-02"},
        {"id": "c3", "paraphrase": "p", "status": "unattributed", "said": "2025-03-01", "confirms": ["c1"]},
        {"id": "c4", "paraphrase": "p", "status": "unattributed", "source": "late"},
        {"id": "c5", "paraphrase": "p", "status": "unattributed", "source": "undated", "denies": ["c1", "c3"]},
        {"id": "c6", "paraphrase": "p", "status": "unattributed", "said": "2025-02"},
    ],
    "judgement": [
        {"id": "j1", "by": "t", "date": "2025-02-01", "text": "x", "because": ["c1", "c3", "j2"]},
        {"id": "j2", "by": "t", "date": "2025-03-03", "text": "x", "because": ["c3"]},
    ],
    "relation": [
        {"kind": "ally", "from": "a", "to": "b"},
        {"kind": "talks", "from": "a", "to": "b", "since": "2025-02-02", "because": ["c3"]},
        {"kind": "rival", "from": "b", "to": "a", "since": "2024/..", "because": ["c3", "c1"]},
    ],
    "event": [
        {"date": "2025-02-02", "label": "late"},
        {"date": "2025-02-01", "label": "on the day"},
        {"date": "2025", "label": "that year", "because": ["j2"]},
    ],
    "indicator": [
        TALKS["indicator"][0]
        | {
            "because": ["c1", "j2"],
            "yardsticks": [{"id": "one", "value": 1.0, "label": "one", "because": ["j1", "j2"]}],
            "reported": [
                {"as_of": "2025-01-01", "kind": "level", "value": 1.0, "source": "s", "published": "2025-02-02"},
                {"as_of": "2025-01-01", "kind": "level", "value": 2.0, "source": "s"},
                {"as_of": "2025-02-28", "kind": "level", "value": 3.0, "source": "s"},
            ],
        }
    ],
    "issue": [
        TALKS["issue"][0]
        | {
            "outcome": 20,
            "settled": "2025-02-02",
            "low": {"value": 0, "label": "nothing", "because": ["j1", "j2"]},
            "landmarks": [{"value": 20, "label": "as before", "because": ["c3"]}],
        },
        TALKS["issue"][1] | {"outcome": 4, "settled": "2025-02-01"},
    ],
    "package": [
        TALKS["package"][0] | {"parts": [part | {"because": ["j1", "j2"]} for part in TALKS["package"][0]["parts"]]}
    ],
}
DAY = date(2025, 2, 1)


@pytest.fixture(scope="module")
def then():
    return as_of(talks(**LATE), DAY)


def test_later_things_are_gone_and_earlier_ones_stay(then):
    assert [s.id for s in then.source] == ["paper", "undated"]
    assert [(c.id, c.rev) for c in then.claim] == [("c1", 1), ("c2", 1), ("c5", 1), ("c6", 1)]
    assert [j.id for j in then.judgement] == ["j1"]
    assert [r.kind for r in then.relation] == ["ally", "rival"]
    assert [e.label for e in then.event] == ["on the day", "that year"]
    (indicator,) = then.indicator
    assert [(o.as_of, o.published) for o in indicator.observations] == [("2025-01-01", "2025-01-05")]
    assert [r.value for r in indicator.reported] == [2.0]
    assert then.about.as_of == DAY


def test_an_outcome_settled_later_is_not_known_yet(then):
    assert [(issue.outcome, issue.settled) for issue in then.issue] == [(None, None), (4, "2025-02-01")]


def test_parts_of_a_record_lose_their_later_reasons(then):
    assert then.issue[0].low.because == ("j1",)
    assert then.issue[0].landmarks[0].because == ()
    assert [part.because for part in then.package[0].parts] == [("j1",), ("j1",)]


def test_a_later_correction_does_not_count_yet(then):
    assert then.get("claim", "c2").paraphrase == "B is silent."
    assert talks(**LATE).get("claim", "c2").paraphrase == "B spoke."


def test_references_to_later_things_are_taken_out(then):
    assert then.get("judgement", "j1").because == ("c1",)
    assert then.relation[1].because == ("c1",)
    assert then.event[1].because == ()
    assert then.get("claim", "c5").denies == ("c1",)
    assert then.indicator[0].because == ("c1",)
    assert then.indicator[0].yardsticks[0].because == ("j1",)
    assert misfits(then) == ()


def test_options_rules_and_preferences_stay_as_they_are(then):
    whole = talks(**LATE)
    for kind in ("actor", "option", "rule", "preference", "outcome", "status_quo"):
        assert getattr(then, kind) == getattr(whole, kind)


def test_without_a_day_the_dossier_speaks_of_its_own():
    about = {"id": "x", "title": "X", "as_of": "2025-02-01"}
    assert as_of(talks(**LATE, about=about)) == as_of(talks(**LATE, about=about), DAY)
    undated = talks(**LATE)
    assert as_of(undated) is undated
    assert as_of(made(), DAY).about.as_of == DAY


@settings(max_examples=60, deadline=None)
@given(
    *[st.dates(date(2021, 1, 1), date(2026, 1, 1)) | st.sampled_from([date(2025, 3, 4), date(2025, 3, 5)])] * 2,
)
def test_looking_back_twice_is_looking_back_further(one, other):
    early, late = sorted((one, other))
    seen = as_of(SHIPPED, early)
    assert as_of(as_of(SHIPPED, late), early) == seen
    assert as_of(seen, early) == seen
    assert misfits(seen) == ()


def test_the_shipped_dossier_on_its_own_day_and_later():
    then, later = as_of(SHIPPED), as_of(SHIPPED, date(2025, 10, 2))
    assert not any("enters into force" in event.label for event in then.event)
    assert any("enters into force" in event.label for event in later.event)
    assert then.get("indicator", "stock60").observations[-1].value == 274.8
    assert later.get("indicator", "stock60").observations[-1].value == 440.9
    assert len(then.claims) == 18
