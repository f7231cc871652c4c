"""What must fit between records: every name that is not there is told with the nearest that is."""

import pytest

from dossier.small import TALKS, made, talks
from goodoffices.dossier.check.references import misfits
from goodoffices.errors import BadInput, nearest


def first(kind, **fields):
    return {kind: [TALKS[kind][0] | fields, *TALKS[kind][1:]]}


WRONG = {
    "because": (
        first("option", because=["j1", "j9"]),
        "'talk' rests on 'j9', which is no claim and no judgement",
        None,
    ),
    "source": (first("claim", source="papper"), "claim 'c1' was read in 'papper', which is no source", "paper"),
    "confirms": (first("claim", confirms=["c9"]), "claim 'c1' confirms 'c9', which is no claim", None),
    "denies": (first("claim", denies=["j1"]), "claim 'c1' denies 'j1', which is no claim", None),
    "speaker": (
        first("claim", speaker={"name": "Ann", "on_behalf_of": "alpha"}),
        "claim 'c1' is spoken for 'alpha', who is no actor",
        None,
    ),
    "bears_on.actors": (
        first("claim", bears_on={"actors": ["aa"]}),
        "claim 'c1' bears on 'aa', which is no actor",
        "a",
    ),
    "bears_on.options": (
        first("claim", bears_on={"options": ["talks"]}),
        "claim 'c1' bears on 'talks', which is no option",
        "talk",
    ),
    "bears_on.indicators": (
        first("claim", bears_on={"indicators": ["price"]}),
        "claim 'c1' bears on 'price', which is no indicator",
        "prices",
    ),
    "announces": (
        first("signal", announces={"option": "talks", "level": "yes"}),
        "signal 'room' announces 'talks', which is no option",
        "talk",
    ),
    "announces.level": (
        first("signal", announces={"option": "talk", "level": "yess"}),
        "option 'talk' has no level 'yess' (it has 'no', 'yes')",
        "yes",
    ),
    "seen.indicator": (
        first("signal", seen={"indicator": "price", "above": 1}),
        "signal 'room' is read from 'price', which is no indicator",
        "prices",
    ),
    "about": (first("judgement", about="dael"), "judgement 'j1' is about 'dael', which is no outcome", "deal"),
    "from": (first("relation", **{"from": "c"}), "a relation runs from 'c', who is no actor", None),
    "to": (first("relation", to="bb"), "a relation runs to 'bb', who is no actor", "b"),
    "event": (first("event", actors=["a", "ab"]), "event 'An offer' involves 'ab', who is no actor", "b"),
    "option": (first("option", actor="zeta"), "option 'talk' is controlled by 'zeta', who is no actor", None),
    "rule.options": (
        {"rule": [{"kind": "exclusive", "options": ["talk", "pays"]}]},
        "a rule of kind 'exclusive' names 'pays', which is no option",
        "pay",
    ),
    "rule.actor": (
        {"rule": [{"kind": "no-move", "actor": "x", "from": "talk", "to": "pay"}]},
        "a rule of kind 'no-move' holds for 'x', who is no actor",
        None,
    ),
    "rule.if": (first("rule", **{"if": "payy"}), "'payy' names 'payy', which is no option", "pay"),
    "rule.then": (
        first("rule", then='talk = "yess"'),
        "'talk = \"yess\"': option 'talk' has no level 'yess' (it has 'no', 'yes')",
        "yes",
    ),
    "preference.actor": (first("preference", actor="d"), "a preference is of 'd', who is no actor", None),
    "statements": (
        first("preference", statements=["talk", "talk or tolk"]),
        "'talk or tolk' names 'tolk', which is no option",
        "talk",
    ),
    "weights": (
        {"preference": [{"actor": "a", "weights": {'pay = "haf"': 1}}]},
        "'pay = \"haf\"': option 'pay' has no level 'haf' (it has 'none', 'half', 'all')",
        "half",
    ),
    "syntax": (first("outcome", pattern="talk and"), "cannot read 'talk and' at character 9", None),
    "status quo option": (
        {"status_quo": {"levels": {"tlk": "no"}}},
        "the status quo names 'tlk', which is no option",
        "talk",
    ),
    "status quo level": (
        {"status_quo": {"levels": {"pay": "nona"}}},
        "option 'pay' has no level 'nona' (it has 'none', 'half', 'all')",
        "none",
    ),
    "yardstick": (
        {
            "indicator": [
                TALKS["indicator"][0] | {"yardsticks": [{"id": "y", "value": 1, "label": "y", "because": ["j2"]}]}
            ]
        },
        "'y' rests on 'j2', which is no claim and no judgement",
        None,
    ),
    "landmark": (
        first("issue", low={"value": 0, "label": "nothing", "because": ["j2"]}),
        "'nothing' on 'cap' rests on 'j2', which is no claim and no judgement",
        None,
    ),
    "position.actor": (first("position", actor="bb"), "a position is of 'bb', who is no actor", "b"),
    "position.issue": (first("position", issue="cab"), "the position of 'a' is on 'cab', which is no issue", "cap"),
    "position off": (
        first("position", position=51),
        "the position of 'a' on 'cap' is 51; the scale runs from 0 to 50",
        None,
    ),
    "position range off": (
        first("position", position=[-1, 0, 60]),
        "the position of 'a' on 'cap' is [-1, 0, 60]; the scale runs from 0 to 50",
        None,
    ),
    "interest": (first("interest", issues=["pase"]), "an interest of 'a' bears on 'pase', which is no issue", "pace"),
    "red line": (
        first("red_line", least=60),
        "a red line of 'b' on 'cap' is at 60; the scale runs from 0 to 50",
        None,
    ),
    "red line of nobody": (first("red_line", actor="x"), "a red line is of 'x', who is no actor", None),
    "fact": (first("fact", actors=["ab"]), "fact 'met' concerns 'ab', who is no actor", "b"),
    "package": (
        first("package", parts=[TALKS["package"][0]["parts"][0] | {"because": ["j0"]}], proposed={}),
        "'gas' rests on 'j0', which is no claim and no judgement",
        None,
    ),
}


@pytest.mark.parametrize("end", ["least", "most"])
def test_a_red_line_off_its_scale_is_told_by_the_end_that_is_said(end):
    sound = talks()
    line = sound.red_line[0].model_copy(update={"issue": "cap", "least": None, "most": None, end: 60.0})
    (found,) = misfits(sound.model_copy(update={"red_line": (line,)}))
    assert (found.kind, found.field) == ("red_line", end)


@pytest.mark.parametrize("name", WRONG)
def test_a_name_that_is_not_there(name):
    changes, message, near = WRONG[name]
    with pytest.raises(BadInput) as caught:
        talks(**changes)
    (fault,) = caught.value.faults
    assert message in fault.message
    if near:
        assert fault.nearest == near
        assert str(fault).endswith(f"; did you mean '{near}'?")


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("source", "source 'paper' stands here a second time"),
        ("claim", "claim 'c1 rev 1' stands here a second time"),
        ("judgement", "judgement 'j1' stands here a second time"),
        ("actor", "actor 'a' stands here a second time"),
        ("option", "option 'talk' stands here a second time"),
        ("preference", "preference 'a by team' stands here a second time"),
        ("outcome", "outcome 'deal' stands here a second time"),
        ("indicator", "indicator 'prices' stands here a second time"),
        ("issue", "issue 'cap' stands here a second time"),
        ("position", "position 'a on cap' stands here a second time"),
        ("fact", "fact 'met' stands here a second time"),
        ("package", "package 'accord' stands here a second time"),
    ],
)
def test_twice_the_same(kind, message):
    with pytest.raises(BadInput) as caught:
        talks(**{kind: [*TALKS[kind], TALKS[kind][0]]})
    assert [fault.message for fault in caught.value.faults] == [message]


def test_two_judges_may_each_give_a_preference():
    other = TALKS["preference"][0] | {"judge": "sceptic"}
    assert talks(preference=[*TALKS["preference"], other]).judges == ("team", "sceptic")


def test_all_faults_come_at_once():
    with pytest.raises(BadInput) as caught:
        talks(
            **first("option", actor="zz", because=["j8", "j9"]),
            **first("rule", **{"if": "x", "then": "y"}),
            status_quo={"levels": {"q": "no", "pay": "q"}},
        )
    assert len(caught.value.faults) == 7
    assert str(caught.value).count("\n") == 6


def test_a_name_whose_own_record_is_faulty_is_not_reported_again():
    dossier = made(actor=TALKS["actor"])
    relation = TALKS["relation"][0] | {"because": ()}
    rough = dossier.model_copy(update={"actor": dossier.actor[:1], "relation": talks().relation[:1]})
    assert [misfit.kind for misfit in misfits(rough, {"claim": {"c2"}})] == ["relation"]
    assert misfits(rough, {"claim": {"c2"}, "actor": {relation["to"]}}) == ()


def test_the_nearest_name():
    known = ["iran", "russia", "saudi-arabia"]
    assert nearest("irann", known) == "iran"
    assert nearest("IRAN", known) == "iran"
    assert nearest("saudi arabia", known) == "saudi-arabia"
    assert nearest("zimbabwe", known) is None
    assert nearest("x", []) is None
