"""What an addition touches: what is peculiar to an analysis or a concept stands with it; no list beside names it."""

import ast
import json
import re
from pathlib import Path

import pytest

from goodoffices.analyses import ANALYSES
from goodoffices.card import Catalogue, Concept
from goodoffices.errors import BadInput
from goodoffices.solutions import DEFINITIONS
from house.plugged import runner

SOURCE = Path(__file__).parents[2] / "src" / "goodoffices"
FILES = sorted(SOURCE.rglob("*.py"))
MODULES = {file.relative_to(SOURCE).as_posix(): ast.parse(file.read_text(encoding="utf-8")) for file in FILES}
#: Other things of the same name: the Nash solution of bargaining.
HOMONYMS = {"nash": ("solutions/bargaining/", "analyses/package/")}
#: Words of the dossier that are the id of an analysis too: the role of an actor.
ROLES = {"mediator": ("briefs/matter/",)}
#: Where the messages of our concepts stand.
CONCEPT_WORDS = ("words/words_en.ftl", "words/words_nl.ftl")


def texts(tree):
    """Every text that stands in a module by itself, docstrings apart."""
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def naming_concept(id):
    """The modules beside its own, the catalogue and other cards' `implies`, in which a concept is named."""
    apart = ("solutions/__init__.py", "solutions/stability/", *HOMONYMS.get(id, ()))
    return [place for place, tree in MODULES.items() if not place.startswith(apart) and id in texts(tree)]


@pytest.mark.parametrize("id", DEFINITIONS.own)
def test_a_concept_is_one_file_one_word_and_its_messages(id):
    assert naming_concept(id) == []
    named = re.compile(rf"^(concept|concept-short|term)-{id} =", re.MULTILINE)
    words = {
        file.relative_to(SOURCE).as_posix()
        for file in SOURCE.rglob("*.ftl")
        if named.search(file.read_text(encoding="utf-8"))
    }
    assert words == set(CONCEPT_WORDS)


def test_a_table_beside_the_cards_would_be_seen(monkeypatch):
    monkeypatch.setitem(MODULES, "words/firmness.py", ast.parse('STRENGTHS = {"joint": ("cnash",)}'))
    assert naming_concept("cnash") == ["words/firmness.py"]


def naming_analysis(id):
    """The modules beside its folder and the catalogue that import it or list it; of the brief, that name it at all."""
    home, name = f"analyses/{id}/", f"goodoffices.analyses.{id}"
    found = []
    for place, tree in MODULES.items():
        if place.startswith(home) or place == "analyses/__init__.py":
            continue
        imported = any(module == name or module.startswith(f"{name}.") for module in imports(tree))
        listed = not place.startswith("analyses/") and any(id in ids for ids in tables(tree))
        named = place.startswith("briefs/") and not place.startswith(ROLES.get(id, ("-",))) and id in texts(tree)
        if imported or listed or named:
            found.append(place)
    return sorted(found)


def imports(tree):
    """The modules named in imports, wherever they stand."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def tables(tree):
    """The analyses in each mapping or row of texts that names several, by their ids or keys of their findings."""
    for node in ast.walk(tree):
        parts = node.keys if isinstance(node, ast.Dict) else getattr(node, "elts", ())
        said = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        ids = {id for id in ANALYSES.own for text in said if text == id or text.startswith(f"{id}-")}
        if len(ids) > 1:
            yield ids


@pytest.mark.parametrize("id", ANALYSES.own)
def test_an_analysis_is_one_folder_and_one_word(id):
    assert naming_analysis(id) == []


def test_a_table_beside_the_folders_would_be_seen(monkeypatch):
    table = 'RESTS = {"stability-size": 1, "why-end": 2}'
    monkeypatch.setitem(MODULES, "grounds/conflict.py", ast.parse(table))
    monkeypatch.setitem(MODULES, "briefs/annex.py", ast.parse("from goodoffices.analyses.why.section import section"))
    assert naming_analysis("why") == ["briefs/annex.py", "grounds/conflict.py"]
    assert naming_analysis("stability") == ["grounds/conflict.py"]


# --- A concept of another package ----------------------------------------------------------------------------------

TIMID = {
    "timid/__init__.py": '"""A concept of another package."""\n',
    "timid/timid.py": '''
"""Timid stability: nobody moves where the others could leave it worse off than it began."""

import numpy as np

from goodoffices.card import Concept


def stable(graph, i, *, bold=0):
    """(..., cells) bool; whoever is bold moves for as many ranks less."""
    u = graph.payoff(i)
    answer = graph.worst_response(graph.others(i), u)
    unharmed = np.where(answer >= graph.best_move(i, u), u, np.minimum(u, answer))
    return graph.best_move(i, unharmed) <= u - bold


METHOD = Concept(
    "timid",
    "Timid stability",
    stable,
    references=("howard1971",),
    demand="own",
    credible=False,
    joint=False,
    firmness="foresight",
    implies=(),
    takes=("bold",),
)
''',
    "timid/words_en.ftl": "concept-timid = “nobody dares” (T)\nconcept-short-timid = Timid\nterm-timid = timidity\n",
    "timid/words_nl.ftl": "concept-timid = “niemand durft” (T)\nconcept-short-timid = Schuw\nterm-timid = schuwheid\n",
    "timid-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: timid\nVersion: 1.0\n",
    "timid-1.0.dist-info/entry_points.txt": "[goodoffices.stability]\ntimid = timid.timid:METHOD\n",
}


@pytest.fixture(scope="module")
def plugged(tmp_path_factory):
    """What runs a command that finds the other package."""
    return runner(tmp_path_factory.mktemp("timid"), TIMID)


def test_a_concept_of_another_package_is_asked_told_and_drawn_by_its_card(plugged):
    answer = json.loads(plugged("stability", "chicken", "--concept", "timid", "--json"))["answer"]
    assert answer["firmness"] == {"timid": "foresight"}
    assert answer["equilibria"]["timid"]
    assert "“nobody dares”" in plugged("stability", "chicken", "--concept", "timid")
    assert "“niemand durft”" in plugged("stability", "chicken", "--concept", "timid", "--language", "nl")
    drawn = plugged("stability", "chicken", "--concept", "timid", "--figure", "map.svg", "--json")
    assert drawn


def test_a_parameter_that_only_its_card_knows_reaches_it(plugged):
    def lasting(*words):
        return json.loads(plugged("stability", "chicken", "--concept", "timid", "--json", *words))["answer"]["counts"]

    assert lasting("--setting", "bold=100")["timid"] == 0 < lasting()["timid"]
    said = plugged("stability", "chicken", "--concept", "timid", "--setting", "bolt=1", refused=True)
    assert "'bolt=1' sets nothing" in said
    assert "did you mean 'bold'?" in said


def test_it_reasons_for_an_actor_and_leads_the_way(plugged):
    mixed = json.loads(plugged("stability", "chicken", "--behaviour", "row=timid", "--json"))["answer"]
    assert "timid" in mixed["equilibria"]
    ways = json.loads(plugged("evolution", "chicken", "--start", "1", "--concept", "timid", "--json"))["answer"]
    assert ways["firmness"]["timid"] == "foresight"
    assert plugged("behaviour", "chicken", "--concept", "timid", "--lasted", "2")
    assert plugged("coalitions", "chicken")


@pytest.mark.parametrize("left_out", ["demand", "credible", "joint", "firmness", "implies"])
def test_a_concept_without_a_property_cannot_be_made(left_out):
    properties = {"demand": "own", "credible": False, "joint": False, "firmness": "firm", "implies": ()}
    del properties[left_out]
    with pytest.raises(TypeError, match=left_out):
        Concept("x", "X", len, **properties)


@pytest.mark.parametrize(
    "wrong", [{"demand": "much"}, {"firmness": "rocklike"}, {"firmness": "threat"}, {"credible_kin": "seq"}]
)
def test_a_concept_with_a_word_no_page_knows_cannot_be_made(wrong):
    properties = {"demand": "own", "credible": False, "joint": False, "firmness": "firm", "implies": ()} | wrong
    with pytest.raises(ValueError, match="'x'"):
        Concept("x", "X", len, **properties)


def test_what_is_no_card_cannot_be_registered(monkeypatch):
    class Point:
        name = "stray"

        def load(self):
            return {"id": "stray", "firmness": "firm"}

    monkeypatch.setattr(Catalogue, "outside", property(lambda _: {"stray": Point()}))
    with pytest.raises(BadInput, match="no Concept"):
        _ = DEFINITIONS["stray"]
