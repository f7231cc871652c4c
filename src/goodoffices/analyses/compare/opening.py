"""What changed since an earlier day, or against another dossier: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.compare.section import way, what_changed
from goodoffices.page.document import Paragraph
from goodoffices.page.parts import Opening
from goodoffices.page.view import View


def openings(view: View) -> Iterator[Opening]:
    """The changes, where a day or a dossier to compare with was named."""
    for result in view.results.get("compare", ()):
        if way(result) != "judge":
            yield Opening(10, "changed", tuple(Paragraph((sentence,)) for sentence in what_changed(view, result)))
