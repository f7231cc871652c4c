"""In brief: the answer in three to six sentences."""

from __future__ import annotations

from goodoffices.analyses import ANALYSES
from goodoffices.page.document import Bullets, Paragraph, Section, Sentence
from goodoffices.page.parts import Headline
from goodoffices.page.view import View


def section(view: View) -> Section:
    """The first screen of the page: labelled sentences of the analyses, each where its headline says it stands."""
    found: list[Headline] = []
    for card in ANALYSES:
        found += card.load(card.headline)(view) if card.headline else ()
    parts: dict[str, tuple[Sentence, ...]] = {}
    for _, label, told in sorted(found, key=lambda one: one.place):
        parts[label] = (*parts.get(label, ()), *told)
    items = tuple(Paragraph(told, label=view.say(f"in-brief-label-{label}")) for label, told in parts.items() if told)
    return Section("in-brief", view.say("in-brief"), (Bullets(items),) if items else ())
