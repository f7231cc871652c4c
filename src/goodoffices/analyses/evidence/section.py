"""Which explanation the claims speak against least."""

from __future__ import annotations

from goodoffices.page.document import Section
from goodoffices.page.parts import bullets, table_of
from goodoffices.page.view import View


def section(view: View) -> Section | None:
    """Which explanation of what is going on the claims speak against least."""
    result = view.result("evidence")
    if result is None:
        return None
    blocks = (bullets(view, result.findings), table_of(view, result, "matrix"), view.note("explanations-note"))
    return Section("explanations", view.say("explanations"), blocks)
