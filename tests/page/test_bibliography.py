"""References read from BibTeX and told in a line."""

from goodoffices.page.bibliography import bibliography, entries, read

TEXT = """
% a comment
@string{mit = "MIT Press"}
@article{one1999, author = {Doe, Jane Q. and {The Board}}, title = "On {Moves}
  and answers", journal = {Journal}, volume = {3}, number = {2}, pages = {1--9}, year = 1999, doi = {10.1/x}}
@book{two2001,
  author = {Ann Other},
  title = {A {Nested {Title}}},
  publisher = {Press},
  year = {2001},
}
@misc{three, title = {A program}, note = {Authors unknown}}
@misc{four, author = {{Board of Trade and Peace} and {Van der Meer}, Anna}, title = {Minutes}, year = {2003}}
"""


def test_entries_are_read():
    found = read(TEXT)
    assert list(found) == ["one1999", "two2001", "three", "four"]
    assert found["one1999"]["year"] == "1999"
    assert found["two2001"]["title"] == "A Nested Title"


def test_lines(monkeypatch):
    monkeypatch.setattr("goodoffices.page.bibliography.entries", lambda: read(TEXT))
    assert bibliography(["one1999", "two2001", "unknown", "three", "four"]) == (
        "Doe, J. Q. & The Board (1999). On Moves and answers. Journal 3 (2), 1–9. doi:10.1/x",
        "Other, A. (2001). A Nested Title. Press.",
        "A program (n.d.).",
        "Board of Trade and Peace & Van der Meer, A. (2003). Minutes.",
    )


def test_every_shipped_entry_makes_a_line():
    keys = list(entries())
    lines = bibliography(keys)
    assert len(lines) == len(keys) > 5
    assert all("(" in line and not set("{}") & set(line) and "\\" not in line for line in lines)
