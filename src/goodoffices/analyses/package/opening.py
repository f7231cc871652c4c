"""Whether there is an accord all would sign: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.page.document import Paragraph
from goodoffices.page.parts import Opening
from goodoffices.page.view import View

#: What is said of a package, in this order: whether all could agree, what is on the table, who would not sign.
TOLD = tuple(
    f"package-{what}"
    for what in ("no-zone", "zone", "proposed", "proposed-short", "walks", "breaks", "breaks-all", "nash")
)


def openings(view: View) -> Iterator[Opening]:
    """An item for each package."""
    for result in view.results.get("package", ()):
        found = [finding for key in TOLD for finding in result.findings if finding.key == key]
        yield Opening(46, "accord", (Paragraph(view.told(found)),) if found else ())
