"""One record at a time: what each kind demands, and how a fault in it is told."""

import pytest

from goodoffices.dossier.dossier import KINDS, TABLES
from goodoffices.dossier.made import made
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.indicator import Indicator
from goodoffices.dossier.records.option import Option

OPTION = {"id": "x", "actor": "a", "label": "X"}
CLAIM = {"id": "c", "paraphrase": "p", "status": "unattributed"}
PREFERENCE = {"actor": "a"}

POSITION = {"actor": "a", "issue": "i", "position": 1, "salience": 0.5, "capability": 1}

WRONG = [
    ("position", POSITION | {"salience": -0.1}, "salience runs from 0 to 1, here -0.1"),
    ("position", POSITION | {"salience": 1.1}, "salience runs from 0 to 1, here 1.1"),
    ("position", POSITION | {"salience": [0.2, 0.9, 1.1]}, "salience runs from 0 to 1"),
    ("position", POSITION | {"capability": -1}, "capability is 0 or more, here -1"),
    ("option", {"id": "x", "actor": "a"}, "option 'x' needs 'label'"),
    ("option", OPTION | {"lable": 1}, "option 'x' has no field 'lable'; did you mean 'label'?"),
    (
        "option",
        OPTION | {"direction": "forwards"},
        "'direction' is 'forwards'; expected one of both, forward, backward",
    ),
    ("option", OPTION | {"direction": "forwards"}, "did you mean 'forward'?"),
    ("option", OPTION | {"id": "X"}, "'id' is 'X'; expected small letters, digits, '_' and '-'"),
    ("option", OPTION | {"levels": ["only"]}, "an option has two or more levels"),
    ("option", OPTION | {"levels": ["a", "a"]}, "an option names each level once"),
    ("option", OPTION | {"levels": [str(n) for n in range(128)]}, "an option has at most 127 levels"),
    ("option", OPTION | {"label": 7}, "option 'x': 'label' is 7; expected a text"),
    ("claim", CLAIM | {"status": "asserted"}, "a claim has a speaker, or the status 'unattributed', and not both"),
    ("claim", CLAIM | {"speaker": {"name": "x"}}, "and not both"),
    ("claim", CLAIM | {"rev": 0}, "claim 'c': 'rev' is 0; expected 1 or more"),
    ("claim", CLAIM | {"said": "last week"}, "'said': expected a date such as 2025-01-17"),
    ("claim", CLAIM | {"grade": {"reliability": "G", "credibility": 2}}, "expected one of A, B, C, D, E, F"),
    ("claim", CLAIM | {"grade": {"reliability": "A"}}, "claim 'c' needs 'grade.credibility'"),
    ("claim", CLAIM | {"chain": [{"who": "x", "kind": "rumour"}]}, "'chain.0.kind' is 'rumour'"),
    ("judgement", {"id": "j", "by": "t", "date": "2025", "text": "x", "likelihood": "maybe"}, "almost-no-chance"),
    ("judgement", {"id": "j", "by": "t", "date": "2025", "text": "x", "likelihood": [0.4, 0.2]}, "lowest first"),
    ("judgement", {"id": "j", "by": "t", "date": "2025", "text": "x", "likelihood": [0.4, 1.2]}, "within 0 and 1"),
    ("preference", PREFERENCE, "said by statements, weights, ranking or payoffs; here by none"),
    ("preference", PREFERENCE | {"statements": [], "payoffs": [1]}, "here by statements and payoffs"),
    ("preference", PREFERENCE | {"payoffs": [1, float("nan")]}, "'payoffs.1' is nan; expected a finite number"),
    ("preference", PREFERENCE | {"weights": {"a": float("inf")}}, "'weights.a' is inf"),
    (
        "indicator",
        {
            "id": "i",
            "label": "l",
            "unit": "kg",
            "reported": [{"as_of": "2025", "kind": "level", "value": "nan", "source": ""}],
        },
        "'reported.0.value' is 'nan'",
    ),
    ("rule", {"kind": "exclusive"}, "a rule of kind 'exclusive' needs 'options'"),
    ("rule", {"kind": "if-then", "if": "a"}, "a rule of kind 'if-then' needs 'then'"),
    ("rule", {"kind": "no-move"}, "a rule of kind 'no-move' needs 'actor' and 'from' and 'to'"),
    ("rule", {"kind": "forbid"}, "a rule of kind 'forbid' needs 'pattern'"),
    ("rule", {"kind": "xor", "options": ["a"]}, "'kind' is 'xor'; expected one of exclusive"),
    ("indicator", {"id": "i", "label": "l", "unit": "kg", "hysteresis": -1}, "'hysteresis' is -1"),
    (
        "indicator",
        {"id": "i", "label": "l", "unit": "kg", "yardsticks": [{"id": "y", "value": 0, "label": "l"}]},
        "'yardsticks.0.value' is 0; expected more than 1e-15",
    ),
    ("actor", {"id": "a", "name": "A", "roles": ["parti"]}, "did you mean 'party'?"),
    ("relation", {"kind": "trety", "from": "a", "to": "b"}, "did you mean 'treaty'?"),
    ("relation", {"kind": "treaty", "from": "a"}, "relation needs 'to'"),
    ("about", {"id": "x"}, "about 'x' needs 'title'"),
    ("about", {"id": "x", "title": "t", "as_of": "2025-02"}, "'as_of' is '2025-02'"),
    ("status_quo", {"levels": {"a": 1}}, "'levels.a' is 1"),
]


@pytest.mark.parametrize(("kind", "fields", "message"), WRONG)
def test_a_fault_is_told_in_words(kind, fields, message):
    record, faults = made((KINDS | TABLES)[kind], fields, kind)
    assert record is None
    assert len(faults) == 1
    assert message in str(faults[0])


def test_all_faults_of_a_record_come_at_once():
    _, faults = made(Option, {"id": "x", "levels": ["a"], "wrong": 1}, "option")
    assert [fault.field for fault in faults] == ["actor", "label", "levels", "wrong"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_may_carry_reasons_a_marking_a_note_and_translations(kind):
    assert {"because", "marking", "note", "translation"} <= set(KINDS[kind].model_fields)


def test_a_grade_is_two_characters_and_each_part_stands_alone():
    grade = Claim.model_validate(CLAIM | {"grade": {"reliability": "F", "credibility": 1}}).grade
    assert str(grade) == "F1"


def test_what_is_left_out_has_its_default():
    option = Option.model_validate(OPTION)
    assert option.levels == ("no", "yes")
    assert option.direction == "both"
    indicator = Indicator(id="i", label="l", unit="kg")
    assert indicator.hysteresis == 0.1


def test_texts_in_another_language_fall_back_on_what_is_written():
    option = Option.model_validate(OPTION | {"translation": {"nl": {"label": "Iks"}}})
    assert option.in_language("label", "nl") == "Iks"
    assert option.in_language("label", "de") == "X"
    assert option.in_language("levels", "nl") == ("no", "yes")
