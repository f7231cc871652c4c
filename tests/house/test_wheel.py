"""What a user gets: the wheel holds code, dossiers, schemas, wording and bibliography, each once."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = (
    "goodoffices/py.typed",
    "goodoffices/references.toml",
    "goodoffices/catalog/us-iran-2025/dossier.toml",
    "goodoffices/catalog/us-iran-2025/claims.toml",
    "goodoffices/catalog/us-iran-2025/indicators/stock60.csv",
    "goodoffices/analyses/stability/answer.json",
    "goodoffices/analyses/stability/words_en.ftl",
    "goodoffices/words/words_en.ftl",
    "goodoffices/words/words_nl.ftl",
    "goodoffices/brief/words_nl.ftl",
    "goodoffices/page/page.html.jinja",
    "goodoffices/page/page.css",
    "goodoffices/drawing/style.css",
)


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    return zipfile.ZipFile(wheel).namelist()


@pytest.mark.parametrize("name", NEEDED)
def test_wheel_holds(held, name):
    assert held.count(name) == 1


def test_wheel_holds_no_sources_and_no_tests(held):
    assert not [name for name in held if "/sources/" in name or name.startswith("tests")]
