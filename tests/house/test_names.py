"""One word per idea: which public names stand in more than one module, and why; and what an addition touches."""

import ast
from collections import defaultdict
from pathlib import Path

import pytest

from goodoffices.analyses import ANALYSES

SOURCE = Path(__file__).parents[2] / "src" / "goodoffices"
BRIEFS = SOURCE / "briefs"
#: What every member of a family has, under one name with one meaning.
ROLES = {
    "analyses/*/__init__.py": {"asked"},
    "analyses/*/run.py": {"run"},
    "analyses/*/section.py": {"section"},
    "analyses/*/*.py": {"figure"},
    "solutions/stability/*.py": {"stable"},
    "solutions/bargaining/*.py": {"settle"},
    "solutions/coalition/*.py": {"divide"},
    "formats/*.py": {"read", "write", "recognises", "read_issues", "write_issues"},
    "reading/files/*.py": {"read", "looks"},
    "reading/layout/*.py": {"lay"},
    "page/*.py": {"render"},
    "briefs/sheets/*.py": {"sections"},
}
#: Where a thing is told: its types bear the name of what they tell of.
TELLING = ("analyses/*/answer.py", "result/terms.py", "seals/answer.py")
#: Names of two ideas, or of one that is made in two places. No name may be added.
TWICE = {
    "Answer",
    "Box",
    "Kept",
    "Mention",
    "Names",
    "Page",
    "Part",
    "Reading",
    "Relation",
    "Rules",
    "Sentence",
    "Steps",
    "View",
    "as_json",
    "battery",
    "beside",
    "chosen",
    "coalitions",
    "column",
    "command",
    "day",
    "document",
    "drawn",
    "elements",
    "exactly",
    "figure",
    "fits",
    "free",
    "grade",
    "grounds",
    "in_words",
    "languages",
    "line",
    "linked",
    "listed",
    "merged",
    "moved",
    "named",
    "names",
    "patterns",
    "place",
    "plain",
    "read",
    "readable",
    "reasons",
    "references",
    "render",
    "rounded",
    "score",
    "section",
    "sentences",
    "settle",
    "sheet",
    "shortened",
    "shown",
    "spaced",
    "standing",
    "table",
    "target",
    "title",
    "told",
    "unit",
    "unnamed",
    "verify",
    "whole",
    "zone",
}


def public():
    """Name to the modules that define it, those of a role and those that tell left out."""
    found = defaultdict(list)
    for file in sorted(SOURCE.rglob("*.py")):
        place = file.relative_to(SOURCE)
        roles = {name for pattern, names in ROLES.items() if place.match(pattern) for name in names}
        if any(place.match(pattern) for pattern in TELLING):
            continue
        # A command is called as what it commands.
        roles |= {file.stem} if place.match("cli/*.py") else set()
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name not in roles and node.name[0] != "_":
                found[node.name].append(place.as_posix())
    return found


def test_no_further_name_has_two_homes():
    assert {name: places for name, places in public().items() if len(places) > 1 and name not in TWICE} == {}


def imported(file):
    """The modules a file names in its imports, wherever they stand."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("id", ANALYSES.own)
def test_an_analysis_is_one_folder_and_one_word(id):
    """With the list of analyses, that is all an addition touches; only pages of the brief that are about it know it."""
    home = SOURCE / "analyses" / id
    name = f"goodoffices.analyses.{id}"
    outside = [
        file for file in SOURCE.rglob("*.py") if not file.is_relative_to(home) and not file.is_relative_to(BRIEFS)
    ]
    found = {file for file in outside for module in imported(file) if module == name or module.startswith(f"{name}.")}
    assert not {file.relative_to(SOURCE).as_posix() for file in found}
