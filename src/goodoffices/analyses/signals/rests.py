"""What each thing said of the signals rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goodoffices.grounds.conflict import Resting, Rests
from goodoffices.result import Ground


def _signal(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """The signal itself, then why the outcomes it names last in the forms they do."""
    id = slots["signal"].signal
    yield Ground(kind="signal", key=id, because=resting.names.dossier.get("signal", id).because)
    concepts = tuple(resting.witnesses.stable)
    for slot in (*slots["away"], *slots["towards"]):
        yield from resting.lasting(*resting.form(resting.names.outcomes[slot.outcome], concepts))


#: Key of a finding -> what it rests on.
RESTS: Rests = {
    f"signals-{what}": _signal for what in ("away", "away-all", "towards", "both", "neither", "bare", "now", "unseen")
}
