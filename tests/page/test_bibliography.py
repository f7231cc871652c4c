"""References told in a line."""

import tomllib

from goodoffices.page.bibliography import bibliography, entries

TEXT = """
[one1999]
author = [{ family = "Doe", given = "Jane Q." }, { literal = "The Board" }]
title = "On Moves and answers"
container-title = "Journal"
volume = "3"
issue = "2"
page = "1–9"
issued = 1999
DOI = "10.1/x"

[two2001]
author = [{ family = "Other", given = "Ann-Marie" }]
title = "A Nested Title"
publisher = "Press"
issued = 2001

[three]
title = "A program"
note = "Authors unknown"

[four]
author = [{ literal = "Board of Trade and Peace" }, { family = "Van der Meer", given = "Anna" }]
title = "Minutes"
issued = 2003

[five]
editor = [{ family = "Ed" }]
title = "Papers"
issued = "forthcoming"
"""


def test_lines(monkeypatch):
    monkeypatch.setattr("goodoffices.page.bibliography.entries", lambda: tomllib.loads(TEXT))
    assert bibliography(["one1999", "two2001", "unknown", "three", "four", "five"]) == (
        "Doe, J. Q. & The Board (1999). On Moves and answers. Journal 3 (2), 1–9. doi:10.1/x",
        "Other, A. M. (2001). A Nested Title. Press.",
        "A program (n.d.).",
        "Board of Trade and Peace & Van der Meer, A. (2003). Minutes.",
        "Ed (forthcoming). Papers.",
    )


def test_every_shipped_entry_makes_a_line():
    keys = list(entries())
    lines = bibliography(keys)
    assert len(lines) == len(keys) > 50
    assert all("(" in line and not set("{}") & set(line) and "\\" not in line for line in lines)


def test_fields_are_variables_of_csl():
    """A misspelt variable would be left out of every list without a word."""
    known = {
        *("type", "author", "editor", "title", "container-title", "collection-title", "volume", "issue", "page"),
        *("issued", "publisher", "publisher-place", "DOI", "URL", "note", "edition", "ISBN", "medium", "version"),
    }
    assert {field for entry in entries().values() for field in entry} <= known
