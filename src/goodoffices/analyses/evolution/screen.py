"""What is reached alone and by whom together, before how far was looked: for a terminal."""

from __future__ import annotations

from goodoffices.analyses.evolution.section import NEEDS
from goodoffices.page.document import Sentence
from goodoffices.page.ordering import led_by
from goodoffices.page.view import View


def screen(view: View) -> tuple[Sentence, ...]:
    """Who has to move with whom, what moves of single actors lead to, then the rest."""
    return led_by(view, "evolution", "evolution-improvements", *NEEDS, last=("evolution-start",))
