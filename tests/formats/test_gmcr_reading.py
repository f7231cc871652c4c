"""`.gmcr` files of other programs: what they hold, and what is told of those that cannot be read."""

import json

import pytest

from goodoffices.desk.running import run
from goodoffices.errors import BadInput
from goodoffices.formats.gmcr import read, write
from goodoffices.models.conflict.build import graph

FILE = {
    "program": "gmcr-py",
    "version": "0.3.12",
    "options": [
        {"name": "Strike", "permittedDirection": "fwd"},
        {"name": "Yield", "permittedDirection": "back"},
        {"name": "Talk", "permittedDirection": "both"},
    ],
    "decisionMakers": [
        {"name": "North", "options": [0, 2], "preferences": [[[1, "Y"]], [[0, "N"]]], "payoffs": [1, 2]},
        {
            "name": "South",
            "options": [1],
            "preferences": [{"compound": True, "members": [[[0, "N"]], [[2, "Y"], [1, "N"]]]}],
        },
    ],
    "infeasibles": [[[0, "Y"], [2, "Y"]]],
    "useManualPreferenceRanking": False,
    "coalitions": [0, 1],
}


def reading(tmp_path, changes=None, text=None):
    file = tmp_path / "Two Rivers.gmcr"
    file.write_text(text if text is not None else json.dumps(FILE | (changes or {})), encoding="utf-8")
    return read(file)


def makers(first=None, second=None):
    return {"decisionMakers": [FILE["decisionMakers"][0] | (first or {}), FILE["decisionMakers"][1] | (second or {})]}


def told(tmp_path, changes=None, text=None):
    with pytest.raises(BadInput) as caught:
        reading(tmp_path, changes, text)
    assert all(fault.file.endswith("Two Rivers.gmcr") for fault in caught.value.faults)
    return [fault.message for fault in caught.value.faults]


def test_a_file_of_that_program(tmp_path):
    dossier = reading(tmp_path)
    assert (dossier.about.id, dossier.about.title) == ("two-rivers", "Two Rivers")
    assert [(a.id, a.name) for a in dossier.actor] == [("north", "North"), ("south", "South")]
    assert [(o.id, o.actor, o.direction) for o in dossier.option] == [
        ("strike", "north", "forward"),
        ("talk", "north", "both"),
        ("yield", "south", "backward"),
    ]
    assert dossier.preference[1].statements == ("(not strike) or (talk and not yield)",)
    model = graph(dossier)
    # By decimal value once options stand by owner: strike 1, talk 2, yield 4; strike with talk is infeasible.
    assert [model.states.named(n + 1) for n in range(model.size)] == [
        {"strike": s, "yield": y, "talk": t}
        for s, y, t in (
            ("no", "no", "no"),
            ("yes", "no", "no"),
            ("no", "no", "yes"),
            ("no", "yes", "no"),
            ("yes", "yes", "no"),
            ("no", "yes", "yes"),
        )
    ]
    assert model.by_state(model.payoff(0)).tolist() == [1, 0, 1, 3, 2, 3]
    assert model.by_state(model.payoff(1)).tolist() == [1, 0, 1, 1, 0, 1]


def test_numbers_where_lists_of_one_are_meant(tmp_path):
    dossier = reading(
        tmp_path,
        makers({"preferenceRanking": [1, [2, 3], [4], 5, 6]}, {"options": 1, "preferenceRanking": [[6, 5, 4, 3, 2, 1]]})
        | {"useManualPreferenceRanking": True, "coalitions": 0},
    )
    assert [o.actor for o in dossier.option] == ["north", "north", "south"]
    assert dossier.preference[0].ranking == (1, (2, 3), 4, 5, 6)
    assert dossier.preference[1].ranking == ((6, 5, 4, 3, 2, 1),)


def test_a_ranking_of_one_state(tmp_path):
    everything = [[[0, "Y"]], [[1, "Y"]], [[2, "Y"]]]
    dossier = reading(
        tmp_path,
        makers({"preferenceRanking": 1}, {"preferenceRanking": [1]})
        | {"useManualPreferenceRanking": True, "infeasibles": everything},
    )
    assert [p.ranking for p in dossier.preference] == [(1,), (1,)]


@pytest.mark.parametrize("key", ["program", "version", "infeasibles", "useManualPreferenceRanking", "coalitions"])
def test_keys_that_may_be_missing(tmp_path, key):
    content = {name: value for name, value in FILE.items() if name != key}
    assert len(reading(tmp_path, text=json.dumps(content)).option) == 3


def test_makers_and_options_with_almost_nothing(tmp_path):
    dossier = reading(
        tmp_path,
        text=json.dumps({"options": [{}, {"name": "B"}], "decisionMakers": [{"options": [0]}, {"options": [1]}]}),
    )
    assert [a.name for a in dossier.actor] == ["dm-1", "dm-2"]
    assert [(o.label, o.direction) for o in dossier.option] == [("option 1", "both"), ("B", "both")]
    assert [p.statements for p in dossier.preference] == [(), ()]


@pytest.mark.parametrize("switch", ["useManualPreferenceRanking", "useManualPreferenceVectors"])
def test_rankings_count_only_when_the_file_says_so(tmp_path, switch):
    content = FILE | makers({"preferenceRanking": [6, 5, 4, 3, 2, 1]}, {"preferenceVector": [1, 2, 3, 4, 5, 6]})
    del content["useManualPreferenceRanking"]
    by_rank = reading(tmp_path, text=json.dumps(content | {switch: True}))
    assert by_rank.preference[0].ranking == (6, 5, 4, 3, 2, 1)
    assert by_rank.preference[1].ranking == (1, 2, 3, 4, 5, 6)
    by_statement = reading(tmp_path, text=json.dumps(content | {switch: False}))
    assert by_statement.preference[0].statements == ("yield", "not strike")


def test_the_newer_switch_counts_where_both_stand(tmp_path):
    content = makers({"preferenceRanking": [6, 5, 4, 3, 2, 1]}) | {"useManualPreferenceVectors": True}
    assert reading(tmp_path, content).preference[0].statements is not None


def test_a_maker_without_a_ranking_keeps_its_statements(tmp_path):
    dossier = reading(
        tmp_path, makers({"preferenceRanking": [6, 5, 4, 3, 2, 1]}, {}) | {"useManualPreferenceRanking": True}
    )
    assert dossier.preference[0].ranking is not None
    assert dossier.preference[1].statements is not None


def test_what_an_actor_does_not_see_are_moves_it_cannot_make(tmp_path):
    dossier = reading(tmp_path, makers({"misperceptions": [[[1, "Y"]]]}))
    model = graph(dossier)
    yields = model.states.level("yield").astype(bool)
    for cell in range(model.size):
        reached = model.moves.reach(0, cell)
        assert not (yields[cell] and reached.size)
        assert not yields[reached].any()
    assert any(model.moves.reach(0, cell).size for cell in range(model.size))
    write(dossier, tmp_path / "again.gmcr")
    assert read(tmp_path / "again.gmcr").rule == dossier.rule


@pytest.mark.parametrize(
    ("coalitions", "bound"),
    [([0, 1], ()), ([[0], 1], ()), ([[0, 1]], ("north+south",)), ([], ()), (None, ()), ([[1, 0]], ("south+north",))],
)
def test_binding_coalitions_are_kept_as_blocks(tmp_path, coalitions, bound):
    dossier = reading(tmp_path, {"coalitions": coalitions})
    assert dossier.about.bound == bound
    assert [f.slots["structure"] for f in run("stability", dossier).findings if f.key == "stability-bound"] == [*bound]


@pytest.mark.parametrize(
    ("coalitions", "message"),
    [
        ([[0, 2]], "coalitions[0]: there is no decision maker 2"),
        ([0, ["south", 1]], 'coalitions[1]: there is no decision maker "south"'),
        ([[0, 1], [1]], "coalitions[1]: decision maker 1 stands in two coalitions, or twice in one"),
    ],
)
def test_coalitions_that_cannot_be(tmp_path, coalitions, message):
    assert told(tmp_path, {"coalitions": coalitions}) == [message]


@pytest.mark.parametrize(
    ("ranking", "message"),
    [
        ([1, 2, 3, 4, 5, 6, 6], "names state 6 2 times"),
        ([1, [2, 3, 2], 4, 5, 6], "names state 2 2 times"),
        ([1, 2, 4, 6], "leaves out states 3, 5"),
        ([1, 2, 3, 4, 5, 7], "names state 7, but states run from 1 to 6 and leaves out state 6"),
        ([0, 1, 2, 3, 4, 5, 6], "names state 0, but states run from 1 to 6"),
        (
            [6, 6, 9, 1, 2],
            "names state 6 2 times and names state 9, but states run from 1 to 6 and leaves out states 3, 4, 5",
        ),
    ],
)
def test_a_stale_ranking_names_the_states(tmp_path, ranking, message):
    found = told(tmp_path, makers(second={"preferenceRanking": ranking}) | {"useManualPreferenceRanking": True})
    assert found == [f"the ranking of 'south' by 'team' {message}"]


def test_two_stale_rankings_come_at_once(tmp_path):
    stale = {"preferenceRanking": [1, 1]}
    assert len(told(tmp_path, makers(stale, stale) | {"useManualPreferenceRanking": True})) == 2


@pytest.mark.parametrize(
    ("changes", "messages"),
    [
        (makers({"options": [0, 1, 2]}), ["decisionMakers[1].options: option 1 has two decision makers, 0 and 1"]),
        (makers({"options": [0]}), ["options[2]: no decision maker controls 'Talk'"]),
        (makers({"options": [0, 3]}), ["decisionMakers[0].options: there is no option 3; options run from 0 to 2"]),
        (makers({"options": [0, "2"]}), ["decisionMakers[0].options: there is no option '2'; options run from 0 to 2"]),
        (
            {"options": [*FILE["options"][:2], {"name": "Talk", "permittedDirection": "up"}]},
            ["options[2].permittedDirection: expected both, fwd or back, not 'up'"],
        ),
        (
            {"infeasibles": [[[0, "Y"], [9, "Y"]], [[1, "maybe"]]]},
            [
                'infeasibles[0]: expected [option index, "Y" or "N"], not [9, "Y"]',
                'infeasibles[1]: expected [option index, "Y" or "N"], not [1, "maybe"]',
            ],
        ),
        (
            makers({"preferences": [[[0, "Y"]], [["Talk", "Y"]]]}),
            ['decisionMakers[0].preferences[1]: expected [option index, "Y" or "N"], not ["Talk", "Y"]'],
        ),
        (
            makers({"preferenceRanking": [1, "two"]}) | {"useManualPreferenceRanking": True},
            ["decisionMakers[0].preferenceRanking: expected state numbers, ties in brackets"],
        ),
        (
            makers(second={"misperceptions": [[[5, "Y"]]]}),
            ['decisionMakers[1].misperceptions[0]: expected [option index, "Y" or "N"], not [5, "Y"]'],
        ),
        (
            {"options": "none"},
            ["options: expected a list of objects", "a conflict needs 'decisionMakers' and 'options'"],
        ),
        ({"decisionMakers": []}, ["a conflict needs 'decisionMakers' and 'options'"]),
    ],
)
def test_what_does_not_fit_is_told_with_its_place(tmp_path, changes, messages):
    found = told(tmp_path, changes)
    for message in messages:
        assert message in found


def test_faults_of_all_parts_come_at_once(tmp_path):
    changes = makers({"preferences": [[[9, "Y"]]]}) | {
        "options": [{"name": "Strike", "permittedDirection": "up"}, *FILE["options"][1:]],
        "infeasibles": [[[1, "X"]]],
    }
    assert len(told(tmp_path, changes)) == 3


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (
            '{"options": [],\n "decisionMakers": [\n  {"name": "A"\n  {"name": "B"}\n ]}',
            4,
            "not JSON: expecting ',' delimiter",
        ),
        ("", 1, "not JSON: expecting value"),
        ('{"options":\n\n', 3, "not JSON"),
    ],
)
def test_broken_json_has_its_line(tmp_path, text, line, message):
    with pytest.raises(BadInput) as caught:
        reading(tmp_path, text=text)
    (fault,) = caught.value.faults
    assert fault.line == line
    assert message in fault.message


@pytest.mark.parametrize("text", ["[]", "3", '"x"', "null"])
def test_json_that_is_no_object(tmp_path, text):
    assert "expected one JSON object" in told(tmp_path, text=text)


def test_another_encoding_and_no_file(tmp_path):
    (tmp_path / "x.gmcr").write_bytes(
        json.dumps({"options": [{"name": "Zürich"}]}, ensure_ascii=False).encode("latin-1")
    )
    with pytest.raises(BadInput, match="not UTF-8"):
        read(tmp_path / "x.gmcr")
    with pytest.raises(BadInput, match="there is no such file"):
        read(tmp_path / "y.gmcr")


def test_names_that_make_the_same_id(tmp_path):
    dossier = reading(
        tmp_path,
        {
            "options": [{"name": name} for name in ("Talk", "TALK!", "talk", "not", "Talk?", "!!")],
            "decisionMakers": [
                {"name": "A B", "options": [0, 2, 5], "preferences": [[[0, "Y"], [3, "N"]]]},
                {"name": "a-b", "options": [1, 3, 4], "preferences": [[[4, "Y"]]]},
            ],
            "infeasibles": [],
        },
    )
    assert [a.id for a in dossier.actor] == ["a-b", "a-b-2"]
    ids = [o.id for o in dossier.option]
    assert len(set(ids)) == 6
    assert [id.startswith("a-b-2-") for id in ids] == [False, False, False, True, True, True]
    assert [o.label for o in dossier.option] == ["Talk", "talk", "!!", "TALK!", "not", "Talk?"]
    assert dossier.preference[0].statements == (f"{ids[0]} and not {ids[4]}",)
    assert dossier.preference[1].statements == (ids[5],)
