"""From format 1 to format 2: orders that name states by number are said by patterns that match the same states."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.preference import Place, Preference
from goodoffices.errors import BadInput, Fault


def renewed(dossier: Dossier) -> Dossier:
    """The same dossier in format 2.

    Raises
    ------
    BadInput
        When numbers name no states of it: what an order means that does not fit cannot be said otherwise.
    """
    about = dossier.about.model_copy(update={"format": 2})
    if not any(preference.by_numbers for preference in dossier.preference):
        return dossier.model_copy(update={"about": about})
    from goodoffices.models.conflict.by_patterns import state_pattern
    from goodoffices.models.conflict.ranking import ranks
    from goodoffices.models.conflict.spaces import space

    found, faults = space(dossier), list[Fault]()
    feasible = found.moves.feasible.reshape(found.shape)
    for preference in dossier.preference:
        try:
            ranks(preference, found.taken, found.states.levels, feasible, found.moves.states)
        except BadInput as error:
            faults += error.faults
    if faults:
        raise BadInput(faults)
    named = cache(lambda number: state_pattern(found.states, number))
    told = tuple(_by_patterns(preference, named) for preference in dossier.preference)
    return dossier.model_copy(update={"about": about, "preference": told})


def _by_patterns(preference: Preference, named: Callable[[int], str]) -> Preference:
    if not preference.by_numbers:
        return preference
    if isinstance(preference.payoffs, tuple):
        payoffs = {named(number): worth for number, worth in enumerate(preference.payoffs, 1)}
        return preference.model_copy(update={"payoffs": payoffs})

    def said(place: Place) -> str:
        return named(place) if isinstance(place, int) else place

    ranking = tuple(
        tuple(map(said, tied)) if isinstance(tied, tuple) else said(tied) for tied in preference.ranking or ()
    )
    return preference.model_copy(update={"ranking": ranking})
