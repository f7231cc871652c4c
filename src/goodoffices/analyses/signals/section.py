"""What to watch: each signal, the move it announces, and which lasting outcome it leads away from or towards."""

from __future__ import annotations

from goodoffices.page.document import Bullets, Paragraph, Section
from goodoffices.page.view import View


def section(view: View) -> Section | None:
    """One item for each signal."""
    items = watched(view)
    if not items:
        return None
    return Section("signals", view.say("signals-heading"), (view.note("signals-how"), Bullets(items)))


def watched(view: View) -> tuple[Paragraph, ...]:
    """A paragraph for each signal: what it announces, and where its indicator stands."""
    found: dict[str, list[int]] = {}
    findings = view.findings("signals")
    for place, finding in enumerate(findings):
        found.setdefault(finding.slots["signal"].signal, []).append(place)
    return tuple(Paragraph(view.told(findings[place] for place in places)) for places in found.values())
