"""Whether an accord would be signed and hold."""

from __future__ import annotations

from functools import partial

from goodoffices.analyses.package import figure
from goodoffices.page.document import Section
from goodoffices.page.parts import bullets, large_figure
from goodoffices.page.view import View


def section(view: View) -> Section | None:
    """Whether all would sign, what each gets, and who could break it."""
    found = [result for result in view.results.get("package", ()) if result.answer.front]
    if not found:
        return None
    below = []
    for result in found:
        draw = partial(figure.figure, view.dossier, result, language=view.language)
        title = view.labels.of("package", result.answer.package)
        blocks = (bullets(view, result.findings), large_figure(view, "front-caption", draw))
        below.append(Section(f"package-{result.answer.package}", title, blocks))
    return Section("accord", view.say("accord"), (view.note("accord-note"),), tuple(below))
