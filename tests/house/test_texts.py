"""No machine path, no registry host, no unfinished mark, in any file of the project."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
FORBIDDEN = re.compile(r"(?<![\w.])/(?:work|farm|root)/|files\.pythonhosted|pypi\.org|registry\.npmjs|deb\.debian\.org")
MARKS = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")


def texts():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    for name in listed or ():
        path = ROOT / name
        if (
            name
            and path.is_file()
            and path.suffix in {".py", ".md", ".toml", ".cff", ".ftl", ".css", ".jinja", ".lock", ""}
        ):
            yield name, path.read_text(encoding="utf-8")


def test_no_place_of_a_machine():
    assert not [name for name, text in texts() if FORBIDDEN.search(text) and name != "tests/house/test_texts.py"]


def test_nothing_is_marked_unfinished():
    assert not [name for name, text in texts() if MARKS.search(text) and name.endswith(".py")]


def test_readme_names_the_two_commands():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "make brief" in readme
    assert "make test" in readme
