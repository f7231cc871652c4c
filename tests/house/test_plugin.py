"""An analysis of another package, plugged in by an entry point, is treated like one of our own."""

import json
from pathlib import Path

import pytest

from house.plugged import runner

ROOT = Path(__file__).parents[2]
FILES = {
    "toy_delay/__init__.py": '''
"""Who would gain from delay?"""

from goodoffices.card import Analysis


def asked(asking):
    """Once."""
    yield {}


ANALYSIS = Analysis(
    home=__name__,
    id="delay",
    title="Who would gain from delay?",
    example="goodoffices delay chicken",
    asked=asked,
    section="section:section",
)
''',
    "toy_delay/answer.py": '''
"""Its answer."""

from goodoffices.result import Answer as Base


class Answer(Base):
    """Who waits.

    Attributes
    ----------
    waiting : tuple of str
        Actors, by id.
    """

    waiting: tuple[str, ...]
''',
    "toy_delay/run.py": '''
"""Who would gain from delay?"""

from typing import Annotated

from goodoffices.card import Param
from goodoffices.result import Finding, Result
from goodoffices.result.terms import Actor
from toy_delay.answer import Answer


def run(dossier, *, most: Annotated[int, Param("how many are named")] = 2) -> Result:
    """Name the first actors of the dossier."""
    named = tuple(actor.id for actor in dossier.actor)[:most]
    slots = {"actors": tuple(Actor(actor=id) for id in named)}
    return Result(analysis="delay", findings=(Finding(key="delay-waits", slots=slots),), answer=Answer(waiting=named))
''',
    "toy_delay/section.py": '''
"""Its part of a brief."""

from goodoffices.page.document import Paragraph, Section


def section(view):
    """One paragraph."""
    return Section("delay", view.say("delay"), (Paragraph(view.told(view.findings("delay"))),))
''',
    "toy_delay/words_en.ftl": """
question-delay = Who would gain from delay?
delay = Delay
delay-waits = { $actors } would gain from delay.
""",
    "toy_delay/words_nl.ftl": """
question-delay = Wie wint er bij uitstel?
delay = Uitstel
delay-waits = { $actors } zou winnen bij uitstel.
""",
    "toy_delay-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: toy-delay\nVersion: 1.0\n",
    "toy_delay-1.0.dist-info/entry_points.txt": "[goodoffices.analyses]\ndelay = toy_delay:ANALYSIS\n",
}


@pytest.fixture(scope="module")
def plugged(tmp_path_factory):
    """What runs a command that finds the other package."""
    return runner(tmp_path_factory.mktemp("other"), FILES)


def test_its_command_stands_after_ours(plugged):
    listed = plugged("--help")
    assert listed.index("Who would gain from delay?") > listed.index("Which outcomes can last?")
    assert "--most" in plugged("delay", "--help")


def test_it_answers_in_both_languages(plugged):
    assert "Row and Column would gain from delay." in plugged("delay", "chicken")
    assert "zou winnen bij uitstel" in plugged("delay", "chicken", "--language", "nl", "--most", "1")


def test_its_answer_is_typed_and_has_a_schema(plugged):
    answer = json.loads(plugged("delay", "chicken", "--json"))
    assert answer["answer"] == {"waiting": ["row", "column"]}
    assert "waiting" in json.loads(plugged("schema", "delay"))["properties"]


def test_it_has_a_part_of_the_brief(plugged):
    plugged("brief", "chicken", "-o", "page.md")
    page = plugged(code="print(open('page.md', encoding='utf-8').read())")
    assert "## Delay" in page
    assert "Row and Column would gain from delay." in page


def test_it_has_a_place_in_the_reference(plugged):
    made = plugged(
        code=f"import sys; sys.path.insert(0, {str(ROOT / 'docs')!r})\n"
        "from extension import analyses\nprint(analyses.page())"
    )
    assert "## `delay`: Who would gain from delay?" in made


def test_it_cannot_take_one_of_our_ids(plugged):
    """An entry point with the id of an analysis of ours is passed over."""
    code = (
        "from goodoffices.card import Catalogue\n"
        "from goodoffices.analyses import ANALYSES\n"
        "ours = Catalogue('analysis', 'goodoffices.analyses', (*ANALYSES.own, 'delay'), 'ANALYSIS', ANALYSES.group)\n"
        "print(ours.ids.count('delay'), sorted(ours.outside))"
    )
    assert plugged(code=code).split() == ["1", "[]"]
