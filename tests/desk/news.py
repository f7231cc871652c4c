"""A small dossier on disk and invented articles to read into it."""

from __future__ import annotations

from pathlib import Path

from goodoffices.ledger import articles
from goodoffices.ledger.decisions import Ledger, open_ledger

DOSSIER = """\
# Two countries and a river.

[about]
id = "river"
title = "A river"

[[actor]]
id = "norland"
name = "Norland"

[[actor]]
id = "southland"
name = "Southland"

[[option]]
id = "open_border"
actor = "southland"
label = "Open the border"
because = ["c1"]
"""
CLAIMS = """\
# What was heard so far.

[[source]]
id = "gazette"
outlet = "Gazette"
title = "The river"     # from the archive
published = 2025-02-01

# The first word on it.
[[claim]]
id = "c1"
paraphrase = "Southland wants the river watched."
status = "asserted"
speaker = { name = "A spokeswoman", on_behalf_of = "southland" }   # by telephone
source = "gazette"
said = 2025-02-01

[[claim]]
id = "c2"
paraphrase = "The river has been low."
status = "unattributed"
source = "gazette"

# Here ends what was heard.
"""
ARTICLE = """\
Norland and Southland will resume talks next week, foreign minister Ada Holm said on Tuesday.

According to a spokesman for Southland, the border stays closed until then. Southland denied that it had moved troops.

"We want peace and nothing else," Ada Holm said.

The two countries have quarrelled over the river for years.
"""


def river(folder: Path) -> Path:
    """The dossier in a new folder."""
    path = folder / "river"
    path.mkdir()
    (path / "dossier.toml").write_text(DOSSIER, encoding="utf-8")
    (path / "claims.toml").write_text(CLAIMS, encoding="utf-8")
    return path


def article(folder: Path, text: str = ARTICLE, name: str = "article.txt") -> Path:
    """The article as a file."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def read_in(folder: Path, **asked: str) -> Ledger:
    """The dossier with the article's proposals waiting."""
    path = river(folder)
    asked = {"outlet": "Herald", "published": "2025-03-05"} | asked
    articles.read_into(article(folder), path, **asked)  # type: ignore[arg-type]
    return open_ledger(path)


def held(path: Path) -> dict[str, bytes]:
    """Every file of a folder, its log aside."""
    files = (file for file in sorted(path.rglob("*")) if file.is_file() and file.name != "log.sqlite")
    return {str(file.relative_to(path)): file.read_bytes() for file in files}
