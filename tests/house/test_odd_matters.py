"""Matters at the edge: every question put to them answers in sentences, or says why not, in both languages."""

import pytest

from dossier.small import made
from goodoffices.analyses import ANALYSES
from goodoffices.briefs.sheets import SHEETS
from goodoffices.desk import sheets
from goodoffices.desk.running import run
from goodoffices.errors import GoodofficesError
from goodoffices.page.findings import sentence
from goodoffices.page.text import render
from goodoffices.words.labels import Labels
from goodoffices.words.wording import languages
from house.test_plurals import wrong
from house.test_sentences import amiss

ACTORS = [{"id": id, "name": id.upper()} for id in "abc"]
#: More ways to put a question than by its defaults.
ASKED = {
    "why": [{"state": "1"}],
    "coalitions": [{}, {"state": "1"}],
    "stability": [{}, {"structure": "a+b"}, {"behaviour": ("a=nash",)}],
    "exchange": [{}, {"reading": "definition"}],
    "behaviour": [{}, {"left": ("1",)}],
    "evolution": [{"steps": 1}],
}


def option(id, actor, **more):
    return {"id": id, "actor": actor, "label": id.upper()} | more


def wants(actor, *statements, **more):
    return {"actor": actor} | ({"statements": list(statements)} if "payoffs" not in more else {}) | more


def on_scale(issues, people):
    marks = {"low": {"value": 0, "label": "low"}, "high": {"value": 100, "label": "high"}, "reference": 30}
    return {
        "issue": [{"id": id, "label": id.upper()} | marks for id in issues],
        "position": [
            {"actor": actor, "issue": id, "position": 10 + 40 * k, "salience": 0.4, "capability": 5}
            for id in issues
            for k, actor in enumerate(people)
        ],
    }


QUO = {"status_quo": {"levels": {}}}
MATTERS = {
    "one state": {"option": [option("x", "a")], "rule": [{"kind": "forbid", "pattern": "x"}]} | QUO
    | {"preference": [wants("a")]},
    "one option": {"option": [option("x", "a")], "preference": [wants("a", "x")]} | QUO,
    "a wish without options": {
        "option": [option("x", "a"), option("y", "b")],
        "preference": [wants("a", "x"), wants("b", "not x", "y"), wants("c", "x")],
    } | QUO,
    "a merged end": {
        "option": [option("x", "a"), option("y", "b", direction="forward"), option("z", "c")],
        "rule": [{"kind": "coalesce", "pattern": "y"}],
        "preference": [wants("a", "x"), wants("b", "not y"), wants("c")],
        "outcome": [{"id": "war", "label": "War", "pattern": "y"}],
    } | QUO,
    "one way only": {
        "option": [option("x", "a", direction="forward"), option("y", "b", direction="forward")],
        "preference": [wants("a", "x"), wants("b", "y")],
    } | QUO,
    "judges who tie": {
        "option": [option("x", "a"), option("y", "b")],
        "preference": [
            wants("a", "x"),
            wants("b", "y"),
            wants("a", judge="two", named="the second", translation={"nl": {"named": "de tweede"}}),
            wants("b", judge="three", payoffs=[1, 1, 1, 1]),
        ],
    } | QUO,
    "one issue": on_scale(["i"], "ab"),
    "two issues": on_scale(["i", "j"], "abc"),
    "one with a position": on_scale(["i"], "a"),
}  # fmt: skip


@pytest.mark.parametrize("name", MATTERS)
def test_every_question_answers_or_says_why_not(name):
    """Words that are missing, and slots that are not filled, are warnings; warnings fail."""
    dossier, answered = made(actor=ACTORS, **MATTERS[name]), 0
    more = {"compare": [{"other_judge": dossier.judges[-1]}] if dossier.judges else []}
    for id in ANALYSES.ids:
        for how in (ASKED | more).get(id, [{}]):
            try:
                result = run(id, dossier, **how)
            except GoodofficesError:
                continue
            answered += 1
            for language in languages():
                labels = Labels(dossier, language)
                assert render(result, dossier, language=language, width=90)
                for finding in result.findings:
                    text = sentence(finding, labels).text
                    assert not [*amiss(text, finding.key), *wrong(language, text)], (finding.key, text)
    assert answered >= 2
    assert all(sheets.sheet(dossier, id, language="nl", form="markdown") for id in SHEETS)


def test_a_judge_is_called_by_name_in_the_language():
    dossier = made(actor=ACTORS, **MATTERS["judges who tie"])
    result = run("stability", dossier)
    english, dutch = (render(result, dossier, language=one, width=10_000) for one in ("en", "nl"))
    assert "as “the second” sees them" in english
    assert "as “three” sees them" in english
    assert "zoals ‘de tweede’ die ziet" in dutch


def test_what_all_are_is_not_told_as_examples():
    dossier = made(actor=ACTORS, **MATTERS["one way only"] | {"preference": [wants("a"), wants("b")]})
    told = render(run("stability", dossier, concept=("nash",)), dossier, language="en", width=10_000)
    assert "3 states can last by the test “nobody gains by moving alone” (Nash): “" in told
    many = made(actor=ACTORS, option=[option(id, "a") for id in "xyz"], preference=[wants("a")], **QUO)
    told = render(run("stability", many, concept=("nash",)), many, language="en", width=10_000)
    assert "8 states can last by the test “nobody gains by moving alone” (Nash); among those" in told
