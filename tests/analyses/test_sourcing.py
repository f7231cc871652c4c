"""How well small dossiers are sourced, and what the shipped indicator says day by day."""

import pytest

from dossier.small import TALKS, made, talks
from goodoffices.analyses.corroboration.answer import Coverage, Element, Untouched
from goodoffices.desk.running import run
from goodoffices.dossier.check.grounds import ELEMENTS
from goodoffices.dossier.dossier import Dossier
from goodoffices.result.terms import Root
from goodoffices.store.opening import open as opened


def claims(count, **fields):
    said = {"paraphrase": "p", "status": "asserted", "speaker": {"name": "Ann"}}
    return [{"id": f"c{n}"} | said | {k: v(n) if callable(v) else v for k, v in fields.items()} for n in range(count)]


def keys(result):
    return [finding.key for finding in result.findings]


def test_ten_outlets_that_repeat_one_agency_are_one_root():
    chain = {"chain": lambda n: [{"who": "Agency", "kind": "root"}, {"who": f"Outlet {n}"}]}
    result = run("corroboration", made(claim=claims(10, **chain)))
    assert result.answer.roots == {"agency": tuple(f"c{n}" for n in range(10))}
    assert result.answer.attributed == 10
    assert result.table("roots").rows[0][:3] == (Root(root="agency"), 10, tuple(f"Outlet {n}" for n in range(10)))


def test_what_each_element_rests_on():
    answer = run("corroboration", talks()).answer
    assert answer.no_reason == ()
    assert {place.kind for place in answer.single_root} == set(ELEMENTS)
    bare = [TALKS["judgement"][0] | {"because": []}]
    answer = run("corroboration", talks(judgement=bare, rule=[TALKS["rule"][0] | {"because": []}])).answer
    assert answer.no_reason == (Element(kind="rule", index=0, id=None),)
    assert Element(kind="option", index=1, id="pay") in answer.judgement_alone


def test_who_speaks_and_who_does_not():
    answer = run("corroboration", talks()).answer
    assert (answer.attributed, answer.unattributed) == (1, 1)
    assert answer.without_voice == ("b",)
    observer = [TALKS["actor"][0], {"id": "b", "name": "B", "roles": ["observer"]}]
    heard = run("corroboration", talks(actor=observer, package=[]))
    assert heard.answer.without_voice == ()
    assert "corroboration-all-heard" in keys(heard)


@pytest.mark.parametrize("roles", [["observer"], ["guarantor"], []])
def test_whoever_signs_is_to_be_heard(roles):
    actors = [*TALKS["actor"], {"id": "c", "name": "C", "roles": roles}]
    package = TALKS["package"][0]
    assert run("corroboration", talks(actor=actors)).answer.without_voice == ("b",)
    signed = package | {"signatories": [*package["signatories"], "c"]}
    assert run("corroboration", talks(actor=actors, package=[signed])).answer.without_voice == ("b", "c")


@pytest.mark.parametrize(
    "named",
    [
        {"red_line": [{"actor": "c", "text": "t"}]},
        {"interest": [{"actor": "c", "text": "t"}]},
        {"issue": [TALKS["issue"][0] | {"held_by": ["c"]}, *TALKS["issue"][1:]]},
    ],
)
def test_whose_line_interest_or_issue_it_is_is_to_be_heard(named):
    actors = [*TALKS["actor"], {"id": "c", "name": "C"}]
    assert "c" in run("corroboration", talks(actor=actors, **named)).answer.without_voice


def test_withdrawn_claims_do_not_count():
    withdrawn = [*TALKS["claim"], TALKS["claim"][0] | {"rev": 2, "withdrawn": True}]
    answer = run("corroboration", talks(claim=withdrawn)).answer
    assert answer.attributed == 0
    assert answer.without_voice == ("a", "b")


@pytest.mark.parametrize(
    ("count", "diagonal", "warned"), [(10, 10, True), (10, 9, True), (10, 8, False), (9, 9, False)]
)
def test_grades_given_on_the_diagonal_are_noted(count, diagonal, warned):
    def grade(n):
        return {"reliability": "ABCDE"[n % 5], "credibility": n % 5 + 1 if n < diagonal else (n + 1) % 5 + 1}

    result = run("corroboration", made(claim=claims(count, grade=grade)))
    assert ("corroboration-diagonal" in keys(result)) == warned


def test_grades_without_a_basis_are_no_habit():
    result = run("corroboration", made(claim=claims(12, grade={"reliability": "F", "credibility": 6})))
    assert result.answer.by_grade == {"F6": 12}
    assert "corroboration-diagonal" not in keys(result)


def test_statuses_and_anonymous_speakers_are_counted():
    said = claims(4, status=lambda n: ["hedged", "denied", "denied", "asserted"][n])
    said[3]["speaker"] = {"name": "A diplomat", "anonymous": True}
    result = run("corroboration", made(claim=said))
    assert result.answer.by_status == {"hedged": 1, "denied": 2, "asserted": 1}
    assert {"corroboration-hedged", "corroboration-denied", "corroboration-anonymous"} <= set(keys(result))
    assert "corroboration-confirmed" not in keys(result)


def test_the_shipped_dossier():
    answer = run("corroboration", opened("us-iran-2025")).answer
    assert (answer.attributed, answer.unattributed) == (13, 5)
    assert sorted(map(len, answer.roots.values())) == [2, 4, 6]
    assert len(answer.unknown_origin) == 1
    assert {"usa", "iran", "israel", "saudi-arabia", "armed-groups"} <= set(answer.without_voice)
    assert not {"russia", "iaea"} & set(answer.without_voice)
    assert answer.by_status["hedged"] == answer.by_status["declined"] == answer.by_status["confirmed"] == 1


# --- The shipped indicator ----------------------------------------------------------------------------------------


def stock(as_of=None):
    return run("indicators", opened("us-iran-2025"), as_of=as_of, indicator="stock60").answer["stock60"]


def test_the_stock_on_5_march_2025():
    found = stock()
    assert (found.value, found.unit, found.as_of, found.published) == (
        274.8,
        "kg",
        "2025-02-08",
        "2025-02-26",
    )
    assert found.days_to_publication == 18
    assert found.yardsticks["iaea"].ratio == pytest.approx(6.54, abs=0.005)
    assert found.yardsticks["iaea"].floor == 6
    assert found.yardsticks["isis"].floor == 7


def test_the_thresholds_it_crossed():
    crossings = [c for c in stock().crossings if c.yardstick == "iaea"]
    assert [(c.as_of[:7], c.direction, c.multiple) for c in crossings] == [
        ("2022-05", "up", 1),
        ("2023-02", "up", 2),
        ("2023-10", "up", 3),
        ("2024-02", "down", 3),
        ("2024-05", "up", 3),
        ("2024-10", "up", 4),
        ("2025-02", "up", 6),
    ]


@pytest.mark.parametrize(
    ("day", "value", "floor"),
    [
        ("2025-02-25", 182.3, 4),
        ("2025-02-26", 274.8, 6),
        ("2025-05-30", 274.8, 6),
        ("2025-07-01", 408.6, 9),
        ("2025-09-03", 440.9, 10),
    ],
)
def test_what_was_published_later_counts_later(day, value, floor):
    found = stock(day)
    assert (found.value, found.yardsticks["iaea"].floor) == (value, floor)
    assert found.crossings[-1].published <= day


def test_an_increase_printed_as_a_level_is_caught():
    wrong = [check for check in stock().checks if check.verdict != "agrees"]
    assert [(c.as_of, c.reported, c.series, c.verdict) for c in wrong] == [
        ("2021-11-06", 15.5, 17.7, "increase taken for level")
    ]
    assert stock("2022-03-02").checks[-1].verdict == "agrees"
    assert "indicators-increase-taken-for-level" in keys(run("indicators", opened("us-iran-2025")))


def test_one_indicator_or_all():
    dossier = opened("us-iran-2025")
    assert list(run("indicators", dossier).answer) == ["stock60", "total"]
    assert list(run("indicators", dossier, indicator="total").answer) == ["total"]
    assert run("indicators", dossier, indicator="total").answer["total"].value == 8294.4


def test_elements_on_nameless_or_fallen_claims():
    claims = [
        {"id": "c1", "paraphrase": "p", "status": "asserted", "speaker": {"name": "x", "anonymous": True}},
        {"id": "c2", "paraphrase": "p", "status": "asserted", "speaker": {"name": "y"}, "withdrawn": True},
        {"id": "c3", "paraphrase": "p", "status": "asserted", "speaker": {"name": "z"}},
    ]
    options = [
        {"id": id, "actor": "a", "label": id, "because": because}
        for id, because in {"o1": ["c1"], "o2": ["c1", "c3"], "o3": ["c2", "c3"], "o4": []}.items()
    ]
    answer = run("corroboration", made(claim=claims, actor=[{"id": "a", "name": "A"}], option=options)).answer
    assert [place.id for place in answer.anonymous_alone] == ["o1"]
    assert [place.id for place in answer.fallen] == ["o3"]
    assert answer.untouched == Untouched(options=("o4",), issues=())


def test_what_rests_on_fallen_claims_alone_does_not_rest_on_judgement_alone():
    said = {"paraphrase": "p", "status": "asserted", "speaker": {"name": "y"}}
    claims = [{"id": "c1", "withdrawn": True} | said]
    options = [{"id": "o1", "actor": "a", "label": "O", "because": ["c1"]}]
    answer = run("corroboration", made(claim=claims, actor=[{"id": "a", "name": "A"}], option=options)).answer
    assert [place.id for place in answer.fallen] == ["o1"]
    assert answer.judgement_alone == answer.single_root == ()


@pytest.mark.parametrize("how", ["withdrawn", "superseded"])
def test_a_fallen_claim_counts_nowhere(how):
    said = {"paraphrase": "p", "status": "asserted", "speaker": {"name": "y", "on_behalf_of": "a"}}
    said |= {"bears_on": {"actors": ["a"]}, "grade": {"reliability": "A", "credibility": 1}}
    later = {"supersedes": ["c1"]} if how == "superseded" else {}
    claims = [{"id": "c1", "withdrawn": how == "withdrawn"} | said, {"id": "c2"} | said | later]
    marks = [{"id": "h1", "text": "T.", "marks": {"c1": "II"}}, {"id": "h2", "text": "U.", "marks": {"c2": "I"}}]
    dossier = made(claim=claims, actor=[{"id": "a", "name": "A"}], hypothesis=marks)
    assert [claim.id for claim in dossier.standing] == ["c2"]
    told = run("corroboration", dossier).answer
    assert (told.attributed, told.by_grade, told.coverage["a"]) == (1, {"A1": 1}, Coverage(says=1, about=1))
    weighed = run("evidence", dossier).answer
    assert (weighed.scores["h2"], weighed.order, weighed.unranked) == (1, (("h2",),), ("h1",))


def test_who_speaks_and_who_is_spoken_of():
    claim = {"id": "c1", "paraphrase": "p", "status": "asserted", "speaker": {"name": "x", "on_behalf_of": "a"}}
    claim |= {"bears_on": {"actors": ["a", "b"]}}
    dossier = made(claim=[claim], actor=[{"id": "a", "name": "A"}, {"id": "b", "name": "B"}])
    assert run("corroboration", dossier).answer.coverage == {
        "a": Coverage(says=1, about=1),
        "b": Coverage(says=0, about=1),
    }


def test_what_rests_on_unknown_origins_alone_is_told_apart_from_a_single_origin():
    nobody = {"name": "officials", "anonymous": True}
    claims = [
        {"id": id, "paraphrase": "It is so.", "status": "asserted", "speaker": who, "source": "s", "said": "2025-01-01"}
        for id, who in (("c1", nobody), ("c2", nobody), ("c3", {"name": "Ada Holm", "on_behalf_of": "a"}))
    ]
    dossier = Dossier.model_validate(
        {
            "about": {"id": "talks", "title": "Talks"},
            "actor": [{"id": "a", "name": "A"}],
            "source": [{"id": "s", "outlet": "Agency", "title": "News", "published": "2025-01-02"}],
            "claim": claims,
            "option": [
                {"id": "x", "actor": "a", "label": "X", "because": ["c1", "c2"]},
                {"id": "y", "actor": "a", "label": "Y", "because": ["c1", "c3"]},
            ],
        }
    )
    result = run("corroboration", dossier)
    assert [place.id for place in result.answer.unknown_alone] == ["x"]
    assert [place.id for place in result.answer.single_root] == ["y"]
    (support,) = (f.slots for f in result.findings if f.key == "corroboration-support")
    assert (support["count"], support["roots"], support["unknown"]) == (3, 1, 2)
    (told,) = (f.slots for f in result.findings if f.key == "corroboration-claims")
    assert (told["count"], told["roots"], told["unknown"]) == (3, 1, 2)
