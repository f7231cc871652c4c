"""The house rules as tests: layers, catalogues, sizes, names, docstrings, import budget."""

import ast
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import goodoffices
from goodoffices.analyses import ANALYSES
from goodoffices.formats import FORMATS
from goodoffices.solutions import DEFINITIONS, classical
from goodoffices.solutions.bargaining import BARGAINING
from goodoffices.solutions.coalition import COALITION

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "goodoffices"
FILES = sorted(SOURCE.rglob("*.py"))
BANNED = {
    "util",
    "utils",
    "helper",
    "helpers",
    "manager",
    "misc",
    "common",
    "base",
    "data",
    "info",
    "process",
    "handle",
}
CATALOGUES = {
    "analyses": ANALYSES,
    "formats": FORMATS,
    "solutions/stability": DEFINITIONS,
    "solutions/bargaining": BARGAINING,
    "solutions/coalition": COALITION,
}
#: Modules beside the cards that a catalogue's folder may hold.
BESIDE = {
    "formats": {
        "format",
        "atomic",
        "lines",
        "blocks",
        "native_write",
        "journal",
        "parsing",
        "parsers",
        "gmcr_write",
        "issue_tables",
        "sources",
    },
    "solutions/bargaining": {"settlement", "agreement", "spatial", "externality"},
    "solutions/coalition": {"division", "programme", "swings", "deviation"},
}


def nodes(file, *kinds):
    return [node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, kinds)]


def relative(file):
    return str(file.relative_to(SOURCE))


def loaded_by(code):
    """The top-level modules a fresh interpreter holds after running `code`."""
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{code}\nimport sys; print(' '.join(sorted(set(m.split('.')[0] for m in sys.modules))))",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(run.stdout.splitlines()[-1].split())


def test_layers_hold():
    run = subprocess.run(
        ["lint-imports", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        executable=str(Path(sys.executable).with_name("lint-imports")),
    )
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize("file", FILES, ids=relative)
def test_file_is_small(file):
    assert file.read_text(encoding="utf-8").count("\n") <= 400


def test_most_files_are_smaller():
    lengths = sorted(file.read_text(encoding="utf-8").count("\n") for file in FILES)
    assert lengths[len(lengths) // 2] <= 120


@pytest.mark.parametrize("file", FILES, ids=relative)
def test_functions_are_short_and_documented(file):
    kernels = "kernels" in file.parts
    for node in nodes(file, ast.FunctionDef, ast.ClassDef):
        doc = ast.get_docstring(node)
        if isinstance(node, ast.FunctionDef):
            lines = node.end_lineno - node.lineno + 1 - (doc.count("\n") + 1 if doc else 0)
            assert lines <= (110 if kernels else 50), f"{node.name} has {lines} lines"
            given = [a for a in node.args.posonlyargs + node.args.args if a.arg not in ("self", "cls")]
            most = 8 if node.name.startswith("_") else 5
            assert kernels or "cli" in file.parts or len(given) <= most, f"{node.name} takes {len(given)} in order"
    module = ast.parse(file.read_text(encoding="utf-8"))
    for node in module.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{node.name} says nothing of itself"


@pytest.mark.parametrize("file", FILES, ids=relative)
def test_names_say_something(file):
    names = {node.name for node in nodes(file, ast.FunctionDef, ast.ClassDef)} | {file.stem}
    assert not {name.lower().strip("_") for name in names} & BANNED


@pytest.mark.parametrize("file", FILES, ids=relative)
def test_every_module_begins_with_its_purpose(file):
    assert ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))), "no docstring"


@pytest.mark.parametrize("folder", CATALOGUES)
def test_catalogue_is_complete(folder):
    here = SOURCE / folder
    held = {file.stem for file in here.glob("*.py")} | {card.parent.name for card in here.glob("*/__init__.py")}
    held -= {"__init__"} | BESIDE.get(folder, set())
    assert held == set(CATALOGUES[folder].ids)
    assert [card.id for card in CATALOGUES[folder]] == list(CATALOGUES[folder].ids)


def test_classical_concepts_are_definitions():
    assert set(classical()) <= set(DEFINITIONS.ids)


@pytest.mark.parametrize("id", ANALYSES.ids)
def test_an_analysis_opens_with_its_question(id):
    question = import_module(f"goodoffices.analyses.{id}").__doc__.splitlines()[0]
    assert question == ANALYSES[id].title
    assert question.endswith("?")


def test_import_budget():
    heavy = {"numpy", "numba", "pandas", "scipy", "matplotlib", "ortools"}
    assert not loaded_by("import goodoffices; goodoffices.Dossier, goodoffices.run, goodoffices.brief") & heavy
    assert not loaded_by("import goodoffices.cli.main") & (heavy | {"pydantic", "parsy", "tomlkit", "jinja2", "fluent"})


def test_small_conflicts_do_not_wait_for_the_compiler():
    assert "numba" not in loaded_by("import goodoffices as g; g.run('stability', g.open('chicken'))")


def test_public_face():
    for name in goodoffices.__all__:
        assert getattr(goodoffices, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'opne'"):
        _ = goodoffices.opne
    assert set(goodoffices.__all__) == set(dir(goodoffices))


def test_versions_agree():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert goodoffices.__version__ == project
    assert f"version: {project}" in (ROOT / "CITATION.cff").read_text()
    assert f"## {project}" in (ROOT / "CHANGELOG.md").read_text()
