"""What a slot can hold where an actor's preference is told."""

from __future__ import annotations

from typing import Literal

from goodoffices.result.terms import Term


class Wish(Term):
    """A statement of a preference, as the dossier writes it."""

    kind: Literal["wish"] = "wish"
    wish: str
