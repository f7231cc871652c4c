"""The generated reference says what the program itself says."""

import re

import pytest

from cli.command import run
from docs.blocks import DOCS
from extension import MARK, commands, filled
from goodoffices.analyses import ANALYSES
from goodoffices.cli.main import COMMANDS

#: Every command line a user can ask help for.
LINES = [[], *([id] for id in ANALYSES.ids), *([name] for name in COMMANDS)]
LINES += [
    *(["catalog", word] for word in ("list", "open", "run")),
    *(["log", word] for word in ("verify", "forget")),
    *(["forecast", word] for word in ("verify", "score")),
]
#: The pages as they are written.
PAGES = [page.read_text(encoding="utf-8") for page in sorted(DOCS.rglob("*.md"))]


def words(text):
    """The words of a text, marks and line breaks apart; Markdown's escapes are no part of them."""
    return set(re.findall(r"[\w@]+", text.replace("\\_", "_")))


def sections(page):
    """Heading to text, for each command."""
    parts = re.split(r"^#{2,3} `(goodoffices[^`]*)`$", page, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def together(text):
    """A text without its line breaks, which may fall within a word."""
    return "".join(text.replace("-h, --help", "").split())


@pytest.mark.parametrize("line", LINES, ids=" ".join)
def test_a_command_is_told_as_its_help_tells_it(line):
    path = " ".join(["goodoffices", *line])
    below = sections(commands.page())
    told = {name: text for name, text in below.items() if name == path or (line and name.startswith(f"{path} "))}
    section = "\n".join([*told, *told.values()])
    usage, _, shown = run(*line, "--help").stdout.partition("\n\n")
    assert together(usage.removeprefix("Usage: ")) in together(section)
    shown = shown if line else shown.partition("Questions to a dossier")[0]
    shown = shown.replace("-h, --help", "").replace("Show this message and exit.", "")
    assert words(shown) - {"Options", "Commands", "Example"} - words(section) == set()
    assert set(re.findall(r"--[\w-]+", shown)) <= set(re.findall(r"--[\w-]+", section))


def test_no_command_is_missing_and_none_made_up():
    assert set(sections(commands.page())) == {" ".join(["goodoffices", *line]) for line in LINES}


def test_marks_are_filled():
    assert filled("a\n<!-- made: commands -->\nb") == f"a\n{commands.page()}\nb"
    with pytest.raises(KeyError):
        filled("<!-- made: nothing -->")


@pytest.mark.parametrize("mark", sorted({mark[0] for page in PAGES for mark in MARK.finditer(page)}))
def test_every_mark_of_the_pages_makes_something(mark):
    made = filled(mark)
    assert len(made.split()) > 2
    assert "<!-- made:" not in made
