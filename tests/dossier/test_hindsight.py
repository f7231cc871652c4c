"""Since when a record holds, and until when: what a day leaves, what goes with it, and what is named as hindsight."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import goodoffices
from dossier.small import TALKS, talks
from goodoffices.analyses.compare.answer import Change
from goodoffices.dossier.dossier import KINDS, TABLES, Dossier
from goodoffices.dossier.edit.edit import Edit, apply
from goodoffices.dossier.identifying import identified
from goodoffices.dossier.seen.asof import as_of, matters, only_reported, sight
from goodoffices.dossier.seen.holding import Holding
from goodoffices.errors import BadInput
from goodoffices.formats import native
from goodoffices.page import text
from goodoffices.store import opening

#: Before anything of `TALKS` was published, and after all of it.
EARLY, LATE = date(2025, 1, 1), date(2025, 6, 1)


def dated(kind, place=0, **fields):
    """Talks of which one record has other fields."""
    records = [dict(record) for record in TALKS[kind]]
    records[place] |= fields
    return talks(**{kind: records})


@pytest.mark.parametrize("kind", [*KINDS, *TABLES])
def test_every_record_may_say_when_it_holds(kind, tmp_path):
    model = (KINDS | TABLES)[kind]
    assert {"since", "until"} <= set(model.model_fields)
    fields = dict(TALKS[kind] if isinstance(TALKS.get(kind), dict) else (TALKS.get(kind) or [{}])[0])
    fields |= {"id": "x", "title": "X"} if kind == "about" else {}
    made = model.model_validate(fields | {"since": "2025-01", "until": date(2025, 3, 5)})
    assert made.days == (date(2025, 1, 1), date(2025, 3, 5))
    with pytest.raises(ValueError, match="before it begins"):
        model.model_validate(fields | {"since": "2025-02", "until": "2025-01"})
    with pytest.raises(ValueError, match="expected a date"):
        model.model_validate(fields | {"until": "soon"})
    whole = talks()
    records = made if kind in TABLES else identified(kind, (made, *getattr(whole, kind)[1:]))
    changed = whole.model_copy(update={kind: records})
    native.write(changed, tmp_path / "talks")
    assert getattr(native.read(tmp_path / "talks"), kind) == records


def test_without_since_it_holds_from_the_first_publication_through_judgements():
    judgements = [
        {"id": "j1", "by": "t", "date": "2030", "text": "x", "because": ["j2"]},
        {"id": "j2", "by": "t", "date": "2019", "text": "x", "because": ["j1", "c9", "c1"]},
        {"id": "j3", "by": "t", "date": "2019", "text": "x"},
        {"id": "j4", "by": "t", "date": "2030", "text": "x", "since": "2018-04", "because": ["c1"]},
    ]
    later = {"id": "c9", "paraphrase": "p", "status": "unattributed", "said": "2025-05-01"}
    dossier = talks(judgement=judgements, claim=[*TALKS["claim"], later])
    holding = Holding(dossier)
    began = {j.id: holding.began("judgement", j) for j in dossier.judgement}
    assert began == {"j1": date(2025, 2, 1), "j2": date(2025, 2, 1), "j3": None, "j4": date(2018, 4, 1)}
    assert {holding.began("option", option) for option in dossier.option} == {date(2025, 2, 1)}
    of_four = dossier.option[0].model_copy(update={"because": ("j4", "c9")})
    assert holding.began("option", of_four) == date(2018, 4, 1)
    assert holding.began("option", of_four.model_copy(update={"because": ("c9",)})) == date(2025, 5, 1)


def test_a_claim_is_no_older_than_its_publication():
    dossier = dated("claim", since="2020")
    assert Holding(dossier).began("claim", dossier.claim[0]) == date(2025, 2, 1)
    assert "c1" not in {claim.id for claim in as_of(dossier, date(2024, 1, 1)).claim}


def test_what_begins_later_or_has_ended_is_gone():
    option = TALKS["option"][1] | {"id": "watch", "label": "Watch"}
    for days, there in (
        ({"since": "2025-03"}, {EARLY: False, date(2025, 3, 1): True, LATE: True}),
        ({"since": "2020", "until": "2025-03"}, {EARLY: True, date(2025, 3, 31): True, LATE: False}),
        ({"until": "2024"}, {EARLY: False, LATE: False}),
    ):
        dossier = talks(option=[*TALKS["option"], option | days])
        for day, stays in there.items():
            assert (as_of(dossier, day).get("option", "watch") is not None) is stays, (days, day)


#: Everything holds since 2020, but `pay` of b begins in March 2025.
STEADY = {
    kind: [dict(record) | {"since": "2020"} for record in TALKS[kind]]
    for kind in ("judgement", "actor", "option", "rule", "preference", "outcome", "issue", "position", "package")
}
STEADY["option"][1]["since"] = "2025-03"
STEADY["rule"] = [
    {"kind": "if-then", "if": 'pay = "all"', "then": "talk", "since": "2020"},
    {"kind": "exclusive", "options": ["talk", "pay"], "since": "2020"},
    {"kind": "exclusive", "options": ["talk", "pay", "wait"], "since": "2020"},
]
STEADY["option"].append({"id": "wait", "actor": "b", "label": "Wait", "since": "2020"})
STEADY["status_quo"] = {"levels": {"talk": "no", "pay": "none", "wait": "yes"}, "since": "2020"}


def test_what_names_an_option_that_does_not_hold_yet_goes_with_it_and_is_told():
    seen = as_of(talks(**STEADY), date(2025, 2, 10))
    assert [option.id for option in seen.option] == ["talk", "wait"]
    assert [(p.actor, p.expressions()) for p in seen.preference] == [("a", ("not talk",)), ("b", ("talk",))]
    assert [rule.options for rule in seen.rule] == [("talk", "wait")]
    assert seen.outcome == ()
    assert seen.status_quo.levels == {"talk": "no", "wait": "yes"}
    went = sight(seen).went
    assert went["preference"] == (("a by team", "pay"), ("b by team", "pay"))
    assert went["outcome"] == (("deal", "talk and pay"),)
    assert went["status_quo"] == (("status_quo", "pay"),)
    assert len(went["rule"]) == 2
    result = goodoffices.run("stability", seen, concept=("nash",))
    assert result.went == went
    assert "“pay” in order of preference of Alpha (judge: team)" in " ".join(
        text.render(result, seen, language="en").split()
    )
    assert "Weggelaten" in text.render(result, seen, language="nl")


def test_numbers_of_states_mean_nothing_once_an_option_or_rule_is_gone():
    ranked = [{"actor": "a", "ranking": list(range(1, 5)), "since": "2020"}, STEADY["preference"][1]]
    fields = STEADY | {"preference": ranked, "rule": []}
    assert [p.actor for p in as_of(talks(**fields), date(2025, 2, 10)).preference] == ["b"]
    assert [p.actor for p in as_of(talks(**fields), LATE).preference] == ["a", "b"]


def test_who_is_named_is_there_and_who_says_since_when_is_not():
    late = {"id": "c9", "paraphrase": "p", "status": "unattributed", "said": "2025-05-01"}
    actors = [TALKS["actor"][0] | {"because": ["c9"]}, TALKS["actor"][1]]
    fields = STEADY | {"claim": [*TALKS["claim"], late]}
    assert as_of(talks(**fields | {"actor": actors}), date(2025, 3, 5)).get("actor", "a") is not None
    seen = as_of(talks(**fields | {"actor": [actors[0] | {"since": "2025-05"}, actors[1]]}), date(2025, 3, 5))
    assert [actor.id for actor in seen.actor] == ["b"]
    assert {option.actor for option in seen.option} == {"b"}
    assert {p.actor for p in seen.preference} == {"b"}
    assert sight(seen).went["option"] == (("talk", "a"),)


def test_what_has_no_date_stays_and_is_named():
    dossier = dated("option", 1, because=[])
    seen = as_of(dossier, EARLY)
    assert [option.id for option in seen.option] == ["pay"]
    assert sight(seen).hindsight["option"] == ("pay",)
    assert sight(seen).hindsight["hypothesis"] == ("h2",)
    assert sight(as_of(dossier, LATE)).hindsight["option"] == ("pay",)


def test_on_the_dossiers_own_day_nothing_is_hindsight():
    options = [TALKS["option"][0], TALKS["option"][1] | {"because": []}]
    dossier = talks(option=options, about={"id": "x", "title": "X", "as_of": "2025-06-01"})
    assert sight(as_of(dossier)).hindsight == {}
    assert "option" in sight(as_of(dossier, date(2025, 5, 31))).hindsight
    assert "option" in sight(as_of(as_of(dossier, date(2025, 5, 31)))).hindsight


def test_hindsight_is_told_in_every_answer_and_on_every_page():
    options = [TALKS["option"][0], TALKS["option"][1] | {"because": []}]
    dossier = talks(option=options, position=[])
    result = goodoffices.run("stability", dossier, as_of="2025-02-10", concept=("nash",))
    assert result.hindsight["option"] == ("pay",)
    assert result.to_dict()["hindsight"]["option"] == ["pay"]
    told = " ".join(text.render(result, as_of(dossier, date(2025, 2, 10)), language="en").split())
    assert "for 10 February 2025 they may be hindsight: hypothesis: h2; option: “Pay”; status quo." in told
    page = goodoffices.brief(dossier, as_of="2025-02-10", form="markdown")
    assert "they may be hindsight" in page
    assert "option: “Pay”" in page
    assert "wijsheid achteraf" in goodoffices.brief(dossier, as_of="2025-02-10", form="markdown", language="nl")
    from goodoffices.desk.sheets import sheet

    assert "they may be hindsight" in sheet(dossier, "red-lines", form="markdown", as_of="2025-02-10")


def test_what_is_withheld_is_counted_and_not_named():
    secret = [TALKS["option"][0] | {"since": "2020"}, TALKS["option"][1] | {"since": "2025-03", "marking": "secret"}]
    third = {"id": "rareword", "actor": "b", "label": "Rareword", "marking": "secret"}
    preference = [{"actor": "a", "statements": ["pay", "not talk"], "since": "2020"}]
    about = {"id": "small", "title": "Small", "marking": "public"}
    fields = {"option": [*secret, third], "preference": preference, "position": [], "rule": [], "about": about}
    dossier = talks(**fields)
    for language in ("en", "nl"):
        page = goodoffices.brief(dossier, as_of="2025-02-10", form="markdown", language=language, marking="public")
        assert "Rareword" not in page
        assert "rareword" not in page
        assert "“pay”" not in page
        assert "‘pay’" not in page
    assert "“pay”" in goodoffices.brief(dossier, as_of="2025-02-10", form="markdown", marking="secret")


def test_where_nothing_is_left_to_model_the_first_day_is_named():
    dossier = talks()
    seen = as_of(dossier, EARLY)
    assert matters(seen) == ()
    for analysis in ("stability", "forecast", "package"):
        with pytest.raises(BadInput, match="the first day that can be asked is 2025-02-01"):
            goodoffices.run(analysis, dossier, as_of="2025-01-01")
    with pytest.raises(BadInput, match="2025-02-01"):
        goodoffices.brief(dossier, as_of="2025-01-01")
    assert goodoffices.run("stability", dossier, as_of="2025-02-01").answer.states
    with pytest.raises(BadInput, match="the first day that can be asked is 2025-02-12"):
        goodoffices.open("us-iran-2025@2019-01-01")
    with pytest.raises(BadInput, match="the first day that can be asked is 2025-02-12"):
        goodoffices.run("stability", goodoffices.open("us-iran-2025@2024-06-01"))
    assert goodoffices.run("indicators", goodoffices.open("us-iran-2025@2024-06-01")).findings


def follow(first, second, *, as_of=None):
    """Talks in which a's order of preference changes."""
    about = {"id": "small", "title": "Small"} | ({"as_of": as_of} if as_of else {})
    preferences = [
        {"actor": "a", "statements": ["talk", "pay"]} | first,
        {"actor": "a", "statements": ["not talk", "pay"]} | second,
        TALKS["preference"][1],
    ]
    return talks(about=about, preference=preferences)


BEFORE, AFTER = {"since": "2025-02", "until": "2025-03-31"}, {"since": "2025-04"}


def test_one_order_may_follow_another_and_compare_finds_the_change(tmp_path):
    native.write(follow(BEFORE, AFTER), tmp_path / "x")
    then, now = opening.open(f"{tmp_path / 'x'}@2025-03-01"), opening.open(tmp_path / "x")
    answer = goodoffices.run("compare", then, other=now, concept="nash").answer
    assert Change(op="changed", kind="preference", key="a by team", carried=True) in answer.changes
    assert answer.lost
    assert answer.gained
    by_date = [goodoffices.run("stability", now, as_of=day).answer.equilibria for day in ("2025-03-31", "2025-04")]
    assert by_date[0] != by_date[1]
    assert goodoffices.run("stability", now).answer.equilibria == by_date[1]


@pytest.mark.parametrize("second", [{}, {"since": "2025-03-31"}, {"since": "2025-01", "until": "2025-02-01"}])
def test_two_orders_on_one_day_are_refused(second):
    with pytest.raises(BadInput, match="'a by team' stands here a second time; two that follow one another"):
        follow(BEFORE, second)


def test_an_edit_of_a_view_keeps_what_it_tells():
    seen = as_of(talks(**STEADY), date(2025, 2, 10))
    changed = apply(seen, [Edit(op="remove", kind="rule", at=seen.rule[0].id)])
    assert sight(changed) == sight(seen)
    assert changed.rule == ()


DAYS = st.dates(date(2024, 11, 1), date(2025, 7, 1)) | st.sampled_from([date(2025, 2, 1), date(2025, 2, 2)])
SPANS = st.tuples(st.none() | DAYS, st.none() | DAYS).filter(lambda ends: None in ends or ends[0] <= ends[1])


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_dossier_seen_on_a_day_is_sound_whatever_holds_when(data):
    fields = {}
    for kind, value in TALKS.items():
        records = []
        for record in value if isinstance(value, list) else [value]:
            since, until = data.draw(SPANS)
            ends = {"since": since and since.isoformat(), "until": until and until.isoformat()}
            records.append(dict(record) | {name: day for name, day in ends.items() if day and name not in record})
        fields[kind] = records if isinstance(value, list) else records[0]
    try:
        whole = talks(**fields)
    except (BadInput, ValueError):
        return
    day = data.draw(DAYS)
    seen = as_of(whole, day)
    again = Dossier(**{name: getattr(seen, name) for name in Dossier.model_fields})
    assert as_of(seen, day) == seen
    assert Dossier.model_validate(again.model_dump(by_alias=True)) == again
    for kind in KINDS:
        for record in getattr(seen, kind):
            assert record.days[0] <= day <= record.days[1]
    earlier = data.draw(DAYS)
    records = (*(record for kind in KINDS for record in getattr(whole, kind)), *filter(None, [whole.status_quo]))
    if earlier <= day and all(record.until is None for record in records):
        assert as_of(seen, earlier) == as_of(whole, earlier)


def test_only_reported_follows_from_the_claims():
    hedged = {"id": "c8", "paraphrase": "p", "status": "hedged", "speaker": {"name": "X"}, "said": "2025-02-01"}
    confirming = hedged | {"id": "c9", "status": "confirmed", "confirms": ["c8"]}
    tie = TALKS["relation"][0]
    for claims, because, expected in (
        ([hedged], ["c8"], True),
        ([hedged], ["c8", "c1"], False),
        ([hedged, confirming], ["c8"], False),
        ([hedged, hedged | {"id": "c9", "status": "declined"}], ["c8", "c9"], True),
        ([hedged], [], False),
    ):
        dossier = talks(claim=[*TALKS["claim"], *claims], relation=[tie | {"because": because}])
        assert only_reported(dossier, "relation", dossier.relation[0]) is expected, because
        before = as_of(dossier, date(2024, 1, 1))
        assert only_reported(before, "relation", before.relation[0]) is expected
