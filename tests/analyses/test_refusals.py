"""What cannot be answered is told in the reader's language: at once, on a page, and from a saved result."""

import json
import re

import pytest

import goodoffices
from goodoffices.analyses import ANALYSES
from goodoffices.desk import briefing
from goodoffices.desk.checking import unanswerable
from goodoffices.errors import BadInput, Fault, GoodofficesError, OutOfReach
from goodoffices.page.document import sentences
from goodoffices.page.text import render
from goodoffices.result import Finding
from goodoffices.result.reasons import reason
from goodoffices.wording import Worded
from goodoffices.words.labels import Labels

#: Small words of English that no Dutch sentence has.
ENGLISH = re.compile(
    r"\b(?:the|and|are|there|not|no|has|have|with|to|from|than|here|which|that|it|its|an|by|does|this|may|must|more|"
    r"such|cannot|least|nobody|expected|takes|needs)\b"
)
ACTORS = [{"id": id, "name": id.upper()} for id in "ab"]
OPTIONS = [
    {"id": id, "actor": actor, "label": id, "levels": ["off", "on"]}
    for id, actor in zip("xy", "ab", strict=True)
]  # fmt: skip
WORTH = [{"actor": actor, "payoffs": [4, 3, 2, 1]} for actor in "ab"]
CONFLICT = {"actor": ACTORS, "option": OPTIONS, "preference": WORTH}
ISSUE = {
    "id": "cap", "label": "Cap", "unit": "t",
    "low": {"value": 0, "label": "none"}, "high": {"value": 100, "label": "all"},
}  # fmt: skip
POSITIONS = [
    {"actor": actor, "issue": "cap", "position": place, "salience": 0.5, "capability": 1}
    for actor, place in (("a", 0), ("b", 100))
]
ISSUES = {"actor": ACTORS, "issue": [ISSUE], "position": POSITIONS}
PACKAGE = {
    "id": "deal", "label": "Deal", "signatories": ["a", "b"], "unit": "points",
    "parts": [{"id": "p", "label": "P", "options": ["none", "some"], "values": {"a": [0, 1], "b": [0, 1]}}],
}  # fmt: skip


def made(**records):
    return goodoffices.Dossier.model_validate({"about": {"id": "m", "title": "M", "as_of": "2025-03-01"}, **records})


def english(told):
    """The small words of English outside quotation marks."""
    return ENGLISH.findall(re.sub(r"'[^']*'|‘[^’]*’", "''", told))


MISFIT = {**CONFLICT, "preference": [WORTH[0], {"actor": "b", "payoffs": [1, 2, 3]}]}
UNORDERED = {**CONFLICT, "preference": [{"actor": "a", "ranking": [1, 1, 5]}, WORTH[1]]}
IMPOSSIBLE = {**CONFLICT, "rule": [{"kind": "forbid", "pattern": "x"}, {"kind": "forbid", "pattern": "not x"}]}
MANY = {
    "actor": [{"id": f"a{i}", "name": f"A{i}"} for i in range(13)],
    "option": [{"id": f"o{i}", "actor": f"a{i}", "label": f"o{i}"} for i in range(13)],
    "preference": [{"actor": f"a{i}", "payoffs": list(range(14))} for i in range(13)],
    "rule": [{"kind": "exclusive", "options": [f"o{i}" for i in range(13)]}],
}
OTHERWISE = {**CONFLICT, "option": [{**OPTIONS[0], "id": "v"}, {**OPTIONS[1], "id": "w"}]}
FEWER = {
    **MANY,
    "rule": [*MANY["rule"], {"kind": "forbid", "pattern": "o1"}],
    "preference": [{"actor": f"a{i}", "payoffs": list(range(13))} for i in range(13)],
}
#: Of each analysis, questions it refuses: records and parameters.
REFUSED = [
    ("stability", MISFIT, {}),
    ("stability", UNORDERED, {}),
    ("stability", IMPOSSIBLE, {}),
    ("stability", CONFLICT, {"horizon": 0}),
    ("stability", CONFLICT, {"behaviour": ("a",)}),
    ("stability", CONFLICT, {"concept": ("nahs",)}),
    ("stability", CONFLICT, {"judge": "nobody"}),
    ("stability", CONFLICT, {"sequence": "singel_mover"}),
    ("stability", CONFLICT, {"coalition": ("a+c",)}),
    ("stability", CONFLICT, {"coalition": ("a+a",)}),
    ("stability", CONFLICT, {"movers": "a"}),
    ("stability", CONFLICT, {"movers": "a,a"}),
    ("conditions", CONFLICT, {}),
    ("conditions", {**CONFLICT, "outcome": [{"id": "both", "label": "Both", "pattern": "x"}]}, {"outcome": "bott"}),
    ("why", CONFLICT, {"state": "9"}),
    ("why", CONFLICT, {"state": "status-quo"}),
    ("why", CONFLICT, {"state": "x and not x"}),
    ("why", CONFLICT, {"state": "z"}),
    ("why", CONFLICT, {"state": 'x = "maybe"'}),
    ("why", CONFLICT, {"state": "1", "actor": "c"}),
    ("why", CONFLICT, {}),
    ("evolution", CONFLICT, {"start": "1", "steps": 0}),
    ("signals", CONFLICT, {}),
    ("coalitions", MANY, {}),
    ("compare", CONFLICT, {}),
    ("compare", CONFLICT, {"other": made(**OTHERWISE)}),
    ("compare", MANY, {"concept": "cseq", "other": made(**FEWER)}),
    ("mediator", CONFLICT, {}),
    ("mediator", CONFLICT, {"target": "x", "act": ("message",)}),
    ("spoilers", CONFLICT, {}),
    ("inverse", CONFLICT, {}),
    ("inverse", CONFLICT, {"target": "x", "actor": ("c",)}),
    ("sensitivity", CONFLICT, {"draws": -1}),
    ("sensitivity", CONFLICT, {"outcome": "z"}),
    ("perception", CONFLICT, {"concept": ("nahs",)}),
    ("preferences", CONFLICT, {"actor": "c"}),
    ("behaviour", CONFLICT, {"left": ("c:1",)}),
    ("forecast", ISSUES, {"draws": -1}),
    ("forecast", ISSUES, {"model": ("means",)}),
    ("forecast", {**ISSUES, "position": [{**one, "salience": 0} for one in POSITIONS]}, {}),
    ("exchange", ISSUES, {"orders": -1}),
    ("zone", {}, {}),
    ("zone", ISSUES, {"issue": "prise"}),
    ("package", {}, {}),
    ("package", {"actor": ACTORS, "package": [PACKAGE]}, {"package": "dael"}),
    ("package", {"actor": ACTORS, "package": [PACKAGE]}, {"accord": "proposed"}),
    ("backtest", ISSUES, {"resamples": 0}),
    ("backtest", ISSUES, {}),
    ("corroboration", CONFLICT, {"actr": "a"}),
    ("contradictions", CONFLICT, {"actr": "a"}),
    ("evidence", {}, {}),
    ("evidence", {"hypothesis": [{"id": id, "text": id} for id in "hi"]}, {"without_basis": 1.5}),
    ("indicators", {}, {"indicator": "prices"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("analysis", "records", "asked"), REFUSED, ids=lambda part: part if isinstance(part, str) else ""
)
def test_a_question_that_cannot_be_answered_is_refused_in_dutch(analysis, records, asked):
    with pytest.raises(GoodofficesError) as caught:
        goodoffices.run(analysis, made(**records), **asked)
    told = caught.value.told("nl")
    assert english(str(caught.value))
    assert not english(told), told


def test_every_analysis_is_among_them():
    assert {analysis for analysis, _, _ in REFUSED} == set(ANALYSES.ids)


@pytest.mark.parametrize(
    ("records", "said"),
    [
        (MISFIT, "bij 'b' volgens 'team' staan 3 getallen in 'payoffs', terwijl er 4 toestanden zijn"),
        (UNORDERED, "noemt toestand 1 2 keer en noemt toestand 5, maar de toestanden lopen van 1 tot en met 4"),
        (IMPOSSIBLE, "geen enkele toestand is mogelijk"),
        (MANY, "hoogstens 4.095 coalities"),
    ],
)
def test_a_dutch_brief_holds_no_english_reason(records, said):
    document = briefing.document(made(**records), language="nl")
    parts = [part for part in document.sections if part.anchor.startswith("unanswered-")]
    told = [" ".join(sentence.text for sentence in sentences(part)) for part in parts]
    assert any(said in text for text in told), told
    assert not [words for text in told if (words := english(text))], told


def test_a_model_without_an_answer_says_why_in_a_saved_result():
    dossier = made(**ISSUES)
    result = goodoffices.run("forecast", dossier, model=("mean", "smp", "nash"), draws=0)
    assert all(isinstance(why, str) for why in result.answer.missing.values())
    saved = goodoffices.load(json.loads(json.dumps(result.to_dict())))
    assert saved == result
    for language, few, unsaid in (
        ("en", "at least 3 actors", "Cap: nothing says where it stands"),
        ("nl", "minstens 3 actoren", "nergens staat waar Cap uitkomt"),
    ):
        told = " ".join(render(saved, dossier, language=language).split())
        assert few in told
        assert unsaid in told


NUMBERS = {"low": 0.0, "high": 2.5, "position": 3.5, "salience": float("nan"), "capability": 1.0}
MANY_FAULTS = BadInput(
    [Fault(Worded("stake-off-scale", actor="a", issue="cap", **NUMBERS)), Fault("as a library says it")]
)


@pytest.mark.parametrize(
    ("error", "english", "dutch"),
    [
        (OutOfReach("as a library says it"), "as a library says it", "as a library says it"),
        (OutOfReach(Worded("limit-states", most=4096, here=10_000)), "10,000", "10.000"),
        (
            BadInput(Worded("concept-out-of-reach", concept="cseq", why=Worded("limit-joint", most=4096))),
            "'cseq' cannot be had here: there are more than 4,096 joint moves",
            "'cseq' is hier niet te berekenen: er zijn meer dan 4.096 gezamenlijke zetten",
        ),
        (
            BadInput(Worded("unknown-name", what=Worded("name-of-reading"), name="x", known=("y", "z"))),
            "no reading 'x' (there are y, z)",
            "er is geen lezing 'x' (wel y, z)",
        ),
        (MANY_FAULTS, "got 3.5, nan and 1; as a library says it", "gegeven zijn 3,5, nan en 1; as a library says it"),
    ],
)  # fmt: skip
def test_a_reason_kept_in_a_finding_is_told_in_any_language(error, english, dutch):
    finding = Finding(key="forecast-missing", slots={"model": "m", "why": reason(error)})
    kept = Finding.model_validate_json(finding.model_dump_json())
    for language, said in (("en", english), ("nl", dutch)):
        labels = Labels(made(), language)
        assert said in labels.value(finding.slots["why"])
        assert labels.value(kept.slots["why"]) == labels.value(finding.slots["why"])


def test_a_slot_named_as_a_field_of_the_term_is_kept(monkeypatch):
    """Whatever a message calls its slots: `kind` and `limit` are names of the term itself."""
    told = reason(OutOfReach(Worded("toy", kind="k", limit=3)))
    assert (told.kind, told.limit) == ("limit", "toy")
    labels, seen = Labels(made(), "en"), {}
    monkeypatch.setattr(type(labels.say), "__call__", lambda _, key, **slots: seen.update(slots) or key)
    assert labels.limit(type(told).model_validate_json(told.model_dump_json())) == "toy"
    assert seen == {"count": 0, "kind": "k", "limit": 3}


def test_doubts_about_orders_stand_at_the_preference_they_are_of():
    (misfit,) = unanswerable(made(**MISFIT))
    assert (misfit.kind, misfit.index) == ("preference", 1)
    assert misfit.fault.told("nl").startswith("de vragen over de opties zijn niet te beantwoorden: bij 'b' volgens")
    assert not english(misfit.fault.told("nl"))
