"""What a user gets: a source archive that builds, a wheel with each thing once, and a program that answers."""

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
NEEDED = (
    "goodoffices/py.typed",
    "goodoffices/references.toml",
    "goodoffices/catalog/us-iran-2025/dossier.toml",
    "goodoffices/catalog/us-iran-2025/claims.toml",
    "goodoffices/catalog/us-iran-2025/indicators/stock60.csv",
    "goodoffices/analyses/stability/answer.py",
    "goodoffices/analyses/stability/words_en.ftl",
    "goodoffices/words/words_en.ftl",
    "goodoffices/words/words_nl.ftl",
    "goodoffices/briefs/words_nl.ftl",
    "goodoffices/page/page.html.jinja",
    "goodoffices/page/page.css",
    "goodoffices/drawing/style.css",
)
SOURCES = (
    "pyproject.toml",
    "Makefile",
    "requirements.lock",
    "requirements-dev.lock",
    ".ci/debian",
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "CITATION.cff",
    "benchmarks/stability.py",
    "docs/index.md",
    "tests/house/test_wheel.py",
    "src/goodoffices/__init__.py",
)


def built(what, source, into):
    """The one archive of its kind that the project in `source` builds."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", what, "-d", str(into)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (archive,) = into.iterdir()
    return archive


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    """The folder that the source archive opens to."""
    archive = built("sdist", ROOT, tmp_path_factory.mktemp("sdist"))
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(archive) as opened:
        opened.extractall(folder, filter="data")
    return folder / f"goodoffices-{VERSION}"


@pytest.fixture(scope="module")
def wheel(unpacked, tmp_path_factory):
    """The wheel that the source archive builds."""
    return built("wheel", unpacked, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def held(wheel):
    return zipfile.ZipFile(wheel).namelist()


@pytest.fixture(scope="module")
def fresh(wheel, tmp_path_factory):
    """What runs a command of an environment that holds the wheel, with the libraries that are installed here."""
    home = tmp_path_factory.mktemp("fresh")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True)
    python = home / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (packages,) = home.glob("lib/python*/site-packages")
    # The folder alone: a development install that is named in it does not come along.
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    known = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}

    def run(command, *words):
        asked = [home / "bin" / command, *words]
        return subprocess.run(asked, cwd=home, env=known, capture_output=True, text=True, check=True).stdout

    return run


@pytest.mark.parametrize("name", NEEDED)
def test_wheel_holds(held, name):
    assert held.count(name) == 1


def test_wheel_holds_no_sources_and_no_tests(held):
    assert not [name for name in held if "/sources/" in name or name.startswith("tests")]


@pytest.mark.parametrize("name", SOURCES)
def test_the_source_archive_holds_what_make_needs(unpacked, name):
    assert (unpacked / name).is_file()


def test_the_program_of_the_wheel_is_the_one_that_runs(fresh):
    told = fresh("python", "-c", "import goodoffices; print(goodoffices.__version__, goodoffices.__file__)").split()
    assert told[0] == VERSION
    assert "site-packages" in told[1]
    assert not Path(told[1]).is_relative_to(ROOT)
    assert fresh("goodoffices", "--version").split()[-1] == VERSION


def test_it_opens_and_answers(fresh):
    told = json.loads(fresh("goodoffices", "stability", "prisoners-dilemma", "--concept", "nash", "--json"))
    assert told["version"] == VERSION
    assert told["answer"]["equilibria"]["nash"] == [1]
    code = "import goodoffices as g; print(g.run('stability', g.open('chicken')).answer.equilibria['nash'])"
    assert fresh("python", "-c", code).strip() == "(2, 3)"


@pytest.mark.parametrize("language", ["en", "nl"])
def test_it_writes_a_brief(fresh, language):
    code = "import sys; print(open(sys.argv[1], encoding='utf-8').read())"
    fresh("goodoffices", "brief", "chicken", "--language", language, "-o", f"{language}.html", "--replace")
    page = fresh("python", "-c", code, f"{language}.html")
    assert f'<html lang="{language}"' in page
    assert "<svg" in page
