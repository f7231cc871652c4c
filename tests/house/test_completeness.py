"""What follows by itself from a new plug-in is there: schema, example, question on the start page, quick start."""

import subprocess
import sys
from pathlib import Path

import pytest

import goodoffices
from goodoffices.analyses import ANALYSES
from goodoffices.cli.main import COMMANDS
from goodoffices.desk.schemas import SCHEMAS, schema_of

PACKAGE = Path(goodoffices.__file__).parent


def test_every_analysis_has_a_schema_and_an_example():
    assert {file.parent.name for file in (PACKAGE / "analyses").glob("*/run.py")} == set(ANALYSES.own)
    assert set(SCHEMAS) == {*ANALYSES.ids, "dossier", "result"}
    assert all(card.example for card in ANALYSES)


@pytest.mark.parametrize("id", ANALYSES.ids)
def test_an_example_is_of_its_own_command(id):
    assert ANALYSES[id].example.startswith(f"goodoffices {id} ")
    assert ANALYSES[id].id == id


@pytest.mark.parametrize("what", SCHEMAS)
def test_schemas_say_what_may_stand_and_no_more(what):
    schema = schema_of(what)
    assert schema["type"] == "object"
    assert "additionalProperties" in schema
    assert schema.get("title")


def test_no_command_has_the_name_of_an_analysis():
    assert not set(COMMANDS) & set(ANALYSES.ids)


@pytest.mark.parametrize("argument", ["--help", "--version", "--help --language nl"])
def test_the_start_page_loads_next_to_nothing(argument):
    """A whole run of `goodoffices --help`, not only of its import; its words are told without the message library."""
    code = (
        "import sys\n"
        f"sys.argv = ['goodoffices', *'{argument}'.split()]\n"
        "from goodoffices.cli.main import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert "goodoffices" in loaded
    heavy = {"numpy", "numba", "pandas", "scipy", "matplotlib", "pydantic", "parsy", "tomlkit", "jinja2"}
    assert not loaded & (heavy | {"fluent", "babel"})


def test_importing_the_package_loads_only_the_package():
    code = "import sys, goodoffices; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert not loaded & {"numpy", "numba", "pandas", "scipy", "matplotlib", "pydantic", "click", "jinja2"}
    assert [name for name in done.stdout.split() if name.startswith("goodoffices.")] == []
