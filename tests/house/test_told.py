"""What goes wrong is a text by its key, so that every language can tell it: no English sentence in the code."""

import ast
from pathlib import Path

import pytest

import goodoffices

SOURCE = Path(goodoffices.__file__).parent
#: Where every error is a text by its key.
TOLD = (
    "analyses",
    "briefs",
    "card.py",
    "desk",
    "drawing",
    "kernels",
    "models",
    "page",
    "reading",
    "result",
    "runs",
    "seals",
    "solutions",
    "version.py",
    "words",
    "dossier",
    "errors.py",
    "formats",
    "ledger",
    "store",
    "templates",
)
ERRORS = {"BadInput", "OutOfReach", "Broken", "Fault"}


def english(tree):
    """The lines where an error is made from a text as it stands: written there, or a caught error's."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ERRORS and node.args:
            yield from (one.lineno for one in sentences(node.args[0], tree))


def sentences(node, tree):
    """The texts an argument can be: as written, on either side of a condition, put together, or by a local name."""
    if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        yield node
    elif isinstance(node, ast.IfExp | ast.BoolOp | ast.BinOp):
        for side in (node.body, node.orelse) if isinstance(node, ast.IfExp) else ast.iter_child_nodes(node):
            yield from sentences(side, tree)
    elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "str":
        yield node
    elif isinstance(node, ast.Name):
        for other in ast.walk(tree):
            if isinstance(other, ast.Assign) and any(getattr(to, "id", "") == node.id for to in other.targets):
                yield from sentences(other.value, ast.Module([], []))


@pytest.mark.parametrize("folder", TOLD)
def test_no_error_is_an_english_sentence(folder):
    place = SOURCE / folder
    found = []
    for file in [place] if place.is_file() else sorted(place.rglob("*.py")):
        lines = english(ast.parse(file.read_text(encoding="utf-8")))
        found += [f"{file.relative_to(SOURCE)}:{line}" for line in lines]
    assert not found


def test_no_record_is_refused_by_an_english_sentence():
    """What the checks of a record raise is told as a fault by `made`."""
    for file in sorted((SOURCE / "dossier").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ValueError":
                assert not list(sentences(node.args[0], ast.Module([], []))), file


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("raise BadInput('no')", [1]),
        ("raise BadInput(Fault(f'no {x}'))", [1]),
        ("wrong = 'no'\nraise Broken(wrong)", [1]),
        ("raise OutOfReach('a' if x else Worded('b'))", [1]),
        ("raise BadInput(str(error))", [1]),
        ("raise BadInput(Fault(Worded('no', x=f'{x}')))", []),
    ],
)
def test_such_a_sentence_would_be_found(code, lines):
    assert list(english(ast.parse(code))) == lines
