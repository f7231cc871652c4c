"""What would surprise: for the first page."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.page.parts import Headline
from goodoffices.page.view import View


def headlines(view: View) -> Iterator[Headline]:
    """What lasts only because somebody sees the conflict otherwise than it is, by answers that pay."""
    yield Headline(52, "judges", view.told(view.findings("perception", "perception-surprise")[-1:]))
