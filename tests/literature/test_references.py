"""Whatever the code or a published case refers to stands in the bibliography, once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import goodoffices
from literature.cases import NAMES, dossier

PACKAGE = Path(goodoffices.__file__).parent
KEYS = re.findall(r"^@\w+\{([^,]+),", (PACKAGE / "references.bib").read_text(encoding="utf-8"), re.MULTILINE)
CITED = {
    (key, str(path.relative_to(PACKAGE)))
    for path in PACKAGE.rglob("*.py")
    for listed in re.findall(r"references=\(([^()]*)\)", path.read_text(encoding="utf-8"))
    for key in re.findall(r"\"([^\"]+)\"", listed)
}


def test_each_key_once():
    assert sorted(set(KEYS)) == sorted(KEYS)


@pytest.mark.parametrize(("key", "file"), sorted(CITED))
def test_cited_by_a_method(key, file):
    assert key in KEYS, f"{file} refers to '{key}', which references.bib does not have"


@pytest.mark.parametrize("name", NAMES)
def test_sources_of_a_case(name):
    assert {source.id for source in dossier(name).source} <= set(KEYS)


def test_entries_are_whole():
    """Braces match in every entry: a brace too few swallows the next entry in BibTeX."""
    text = (PACKAGE / "references.bib").read_text(encoding="utf-8")
    entries = re.split(r"^@", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(KEYS)
    assert all(entry.count("{") == entry.count("}") for entry in entries)
