"""What carries a model and what does not: counted, and asked about."""

from goodoffices.briefs import brief
from goodoffices.desk.checking import check
from goodoffices.desk.running import run
from goodoffices.dossier.check.grounds import supporting
from goodoffices.dossier.check.support_doubts import support_doubts
from goodoffices.dossier.dossier import Dossier
from goodoffices.templates.scaffolding import PLACEHOLDER


def matter(**changes):
    """Two actors; c1 carries an option through j1, c2 carries nothing, c3 only speaks in the newsroom's voice."""
    claims = [
        {
            "id": f"c{n}",
            "paraphrase": f"Word {n}.",
            "status": "asserted",
            "speaker": {"name": f"Speaker {n}"},
            "chain": [{"who": f"Speaker {n}"}],
        }
        for n in (1, 2)
    ]
    given = {
        "about": {"id": "m", "title": "Matter"},
        "claim": claims,
        "judgement": [{"id": "j1", "by": "me", "date": "2025-01-01", "text": "So.", "because": ["c1"]}],
        "actor": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
        "option": [
            {"id": "x", "actor": "a", "label": "X", "because": ["j1"]},
            {"id": "y", "actor": "b", "label": "Y", "because": ["j1"]},
        ],
        "preference": [
            {"actor": "a", "statements": ["y", "not x"], "because": ["j1"]},
            {"actor": "b", "statements": ["x", "not y"], "because": ["j1"]},
        ],
    }
    return Dossier.model_validate(given | changes)


def doubts(dossier):
    return [misfit.fault.message for misfit in support_doubts(dossier)]


def sources(dossier, language):
    results = {"corroboration": [run("corroboration", dossier)]}
    (bullets,) = brief.brief_document(dossier, results, language=language).sections[0].blocks
    (sentence,) = bullets.items[-1].sentences
    return sentence


def test_only_claims_that_reasons_lead_to_are_counted():
    assert supporting(matter()).claims == ("c1",)
    assert sources(matter(), "en").text.startswith("One attributed claim supports this")
    assert sources(matter(), "en").because[0] == "c1"
    assert sources(matter(), "nl").text.startswith("Eén toegeschreven claim onderbouwt dit")


def test_no_claim_is_said_when_reasons_lead_to_none():
    alone = matter(judgement=[{"id": "j1", "by": "me", "date": "2025-01-01", "text": "So."}])
    assert supporting(alone).claims == ()
    assert sources(alone, "en").text.startswith("No claim supports this")
    assert sources(alone, "nl").text.startswith("Geen enkele claim onderbouwt dit")
    assert doubts(alone) == [
        "claim 'c1' supports nothing: no 'because' leads to it",
        "claim 'c2' supports nothing: no 'because' leads to it",
        "judgement 'j1' rests on no claim",
    ]


def test_parts_of_records_give_reasons_too():
    ends = {"low": {"value": 0, "label": "none", "because": ["c2"]}, "high": {"value": 1, "label": "all"}}
    scaled = matter(issue=[{"id": "i", "label": "I", **ends}])
    assert set(supporting(scaled).claims) == {"c1", "c2"}
    assert doubts(scaled) == []


def test_a_claim_linked_to_one_that_carries_is_not_idle():
    first, second = matter().claim
    assert doubts(matter(claim=[first, second.model_copy(update={"denies": ("c1",)})])) == []


def test_a_ledger_alone_has_no_idle_claims():
    assert doubts(matter(option=[], preference=[], judgement=[])) == []


def test_a_claim_a_hypothesis_marks_is_not_idle():
    marked = matter(hypothesis=[{"id": "h", "text": "H.", "marks": {"c2": "I"}}])
    assert doubts(marked) == []


def test_a_bearing_that_is_not_returned_is_doubted():
    first, second = matter().claim
    turned = second.model_copy(update={"bears_on": second.bears_on.model_copy(update={"options": ("x",)})})
    held = first.model_copy(update={"bears_on": first.bears_on.model_copy(update={"options": ("x",)})})
    assert doubts(matter(claim=[held, turned])) == [
        "claim 'c2' supports nothing: no 'because' leads to it",
        "claim 'c2' bears on option 'x', which does not rest on it",
    ]


def test_what_new_wrote_is_doubted_until_somebody_gives_reasons():
    new = matter(
        judgement=[{"id": "j1", "by": "you", "date": "2025-01-01", "text": str(PLACEHOLDER), "because": ["c1"]}]
    )
    asked = [text for text in doubts(new) if "placeholder" in text]
    assert [text.partition(":")[0] for text in asked] == [
        "preference 'a team' is the placeholder of a new dossier",
        "preference 'b team' is the placeholder of a new dossier",
    ]


FILE = """
[about]
id = "m"
title = "Matter"
[[actor]]
id = "a"
name = "A"
[[option]]
id = "x"
actor = "a"
label = "X"
[[preference]]
actor = "a"
statements = ["x"]
[[outcome]]
id = "o"
label = "O"
pattern = "{pattern}"
"""


def test_lasting_states_without_a_name_are_doubted(tmp_path):
    """Only state 2, in which x is taken, lasts."""
    told = {}
    for pattern in ("x", "not x"):
        (tmp_path / "m.toml").write_text(FILE.format(pattern=pattern), encoding="utf-8")
        told[pattern] = [d.message for d in check(tmp_path / "m.toml")[1] if "named outcome" in d.message]
    assert told["x"] == []
    (message,) = told["not x"]
    assert message.startswith("1 state that lasts fits no named outcome: state 2 (")
    pattern = message.split("pattern = ")[1].rstrip(")")
    (tmp_path / "m.toml").write_text(FILE.format(pattern="@").replace('"@"', pattern), encoding="utf-8")
    assert not [d for d in check(tmp_path / "m.toml")[1] if "named outcome" in d.message]


def test_a_ledger_alone_is_not_asked_for_outcomes(tmp_path):
    (tmp_path / "m.toml").write_text(FILE.format(pattern="not x"), encoding="utf-8")
    assert not any("named outcome" in d.message for d in check(tmp_path / "m.toml", ledger_only=True)[1])
