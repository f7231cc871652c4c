"""What the red lines leave on every issue, before who asks for what: for a terminal."""

from __future__ import annotations

from goodoffices.page.document import Sentence
from goodoffices.page.ordering import led_by
from goodoffices.page.view import View

#: What says how much room there is, the least first.
ROOM = ("zone-gap", "zone-package-none", "zone-point", "zone-overlap", "zone-floor", "zone-ceiling", "zone-package")


def screen(view: View) -> tuple[Sentence, ...]:
    """Gaps first, then what is left; then no accord, and who is nearest to a line."""
    return led_by(view, "zone", *ROOM, "zone-package-short", "zone-alternative-refused")
