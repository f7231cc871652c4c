"""Whatever the code or a published case refers to stands in the bibliography."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import goodoffices
from goodoffices.page.bibliography import entries
from literature.cases import NAMES, dossier

PACKAGE = Path(goodoffices.__file__).parent
KEYS = set(entries())
CITED = {
    (key, str(path.relative_to(PACKAGE)))
    for path in PACKAGE.rglob("*.py")
    for listed in re.findall(r"references=\(([^()]*)\)", path.read_text(encoding="utf-8"))
    for key in re.findall(r"\"([^\"]+)\"", listed)
}


@pytest.mark.parametrize(("key", "file"), sorted(CITED))
def test_cited_by_a_method(key, file):
    assert key in KEYS, f"{file} refers to '{key}', which references.toml does not have"


@pytest.mark.parametrize("name", NAMES)
def test_sources_of_a_case(name):
    assert {source.id for source in dossier(name).source} <= KEYS


def test_every_entry_has_a_title_or_says_that_it_lacks_one():
    untitled = [entry for entry in entries().values() if not entry.get("title")]
    assert all("title" in entry["note"] and entry["container-title"] and entry["issued"] for entry in untitled)
