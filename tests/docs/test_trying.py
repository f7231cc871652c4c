"""Every command of the documentation, its output and its Python examples, in an empty folder."""

import pytest

from docs.blocks import DOCS, blocks, chapters, tried
from docs.trying import assert_alike, pattern, play, recorded

TUTORIAL = chapters(DOCS / "tutorial" / "index.md")
OTHERS = sorted(page for page in DOCS.rglob("*.md") if page not in TUTORIAL and tried(page))


def test_the_tutorial(tmp_path):
    """Its chapters follow one another in the same folder."""
    assert TUTORIAL
    for page in TUTORIAL:
        play(page, tmp_path)


@pytest.mark.parametrize("page", OTHERS, ids=lambda page: str(page.relative_to(DOCS)))
def test_page(page, tmp_path):
    play(page, tmp_path)


# --- The test itself ----------------------------------------------------------------------------------------------

PAGE = """
```{code-block} toml
:caption: a/b.toml

x = 1
```

Then

```{code-block} toml
:caption: add to a/b.toml

y = 2
```

```console
$ cat a/b.toml
x = 1
...
$ echo one two
one ...
```

```python
>>> from pathlib import Path
>>> Path("a/b.toml").read_text().count("=")
2
```
"""


def test_files_commands_and_python_are_found(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(PAGE)
    assert [block.caption for block in blocks(PAGE)] == ["a/b.toml", "add to a/b.toml", "", ""]
    play(page, tmp_path)
    assert (tmp_path / "a" / "b.toml").read_text() == "x = 1\n\ny = 2\n"


@pytest.mark.parametrize("wrong", [("x = 1", "x = 2"), ("one ...", "two ..."), ("\n2\n", "\n3\n"), ("...\n$", "$")])
def test_what_differs_is_noticed(tmp_path, wrong):
    page = tmp_path / "page.md"
    page.write_text(PAGE.replace(*wrong))
    page.write_text(page.read_text().replace("x = 2\n```", "x = 1\n```", 1))
    with pytest.raises(AssertionError):
        play(page, tmp_path)


def test_ellipsis_is_any_lines_or_any_text():
    assert pattern(["a", "...", "z"]).fullmatch("a\nz\n")
    assert pattern(["a", "...", "z"]).fullmatch("a\nb\nc\nz\n")
    assert pattern(["a ... z"]).fullmatch("a bc z\n")
    assert not pattern(["a", "z"]).fullmatch("a\nb\nz\n")


def test_recording_keeps_what_still_fits_and_as_many_lines():
    body = "$ one\na\n...\nd\n$ two\nb\n"
    assert recorded(body, [("one", ["a", "x", "d"]), ("two", ["c"])]) == "$ one\na\n...\nd\n$ two\nc\n"
    assert recorded(body, [("one", ["A", "x", "y", "D"]), ("two", ["b"])]) == "$ one\nA\n...\nD\n$ two\nb\n"
    with pytest.raises(AssertionError, match="page:1: `one` prints"):
        assert_alike("$ one\na\n", [("one", ["b"])], "page:1")
