"""One word per idea: which public names stand in more than one module, and why."""

import ast
from collections import defaultdict
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "goodoffices"
#: What every member of a family has, under one name with one meaning.
ROLES = {
    "analyses/*/__init__.py": {"asked"},
    "analyses/*/run.py": {"run"},
    "analyses/*/section.py": {"section"},
    "analyses/*/headline.py": {"headlines"},
    "analyses/*/opening.py": {"openings"},
    "analyses/*/screen.py": {"screen"},
    "analyses/*/annex.py": {"lists"},
    "analyses/*/limits.py": {"section"},
    "analyses/*/telling.py": {"findings", "tables"},
    "analyses/*/*.py": {"figure"},
    "solutions/stability/*.py": {"stable"},
    "solutions/bargaining/*.py": {"settle"},
    "solutions/coalition/*.py": {"divide"},
    "formats/*.py": {"read", "write", "recognises", "read_issues", "write_issues"},
    "reading/files/*.py": {"read", "looks"},
    "reading/layout/*.py": {"lay"},
    "page/*.py": {"render"},
    "drawing/svg.py": {"render"},
    "briefs/*.py": {"section"},
    "briefs/matter/*.py": {"section", "figure"},
    "briefs/sheets/*.py": {"sections"},
    "cli/forecast.py": {"verify", "score"},
}
#: Where a thing is told: its types bear the name of what they tell of.
TELLING = ("analyses/*/answer.py", "result/terms.py", "result/bargains.py", "seals/answer.py")
#: Names of two ideas, or of one that is made in two places. No name may be added.
TWICE = {"read"}


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


def test_no_name_is_excused_that_stands_once():
    known = public()
    assert sorted(name for name in TWICE if len(known.get(name, ())) < 2) == []
