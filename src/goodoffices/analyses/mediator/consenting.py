"""Whether each actor would have it so: by its own order as things stand, against what it has and could have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.mediator.answer import Consent, Form
from goodoffices.analyses.mediator.modelled import Modelled
from goodoffices.dossier.records.preference import Preference
from goodoffices.errors import BadInput
from goodoffices.models.conflict.build import chosen
from goodoffices.models.conflict.ranking import ranks


@dataclass(frozen=True, eq=False)
class Consenting:
    """What every actor could have without any act.

    Attributes
    ----------
    base : Modelled
        The matter as it stands.
    """

    base: Modelled

    @cached_property
    def instead(self) -> list[int]:
        """The numbers of the status quo and of what lasts by the same concepts, end states apart."""
        quo = self.base.names.status_quo
        lasting = (np.flatnonzero(self.base.holds & ~self.base.ends) + 1).tolist()
        return list(dict.fromkeys([*([quo] if quo else []), *lasting]))

    def given(self, forms: Sequence[Form]) -> dict[str, Consent]:
        """Actor to whether it would have some lasting states of a target."""
        preferences = chosen(self.base.dossier, self.base.menu.judge)
        return {actor: self._of(preference, forms) for actor, preference in sorted(preferences.items())}

    def _of(self, preference: Preference, forms: Sequence[Form]) -> Consent:
        worth = self._worth(preference, forms)
        if worth is None:
            return Consent(verdict="unknown", agreeing=0, forms=len(forms), rather=None)
        own, other = worth[: len(forms)], worth[len(forms) :]
        most = other.max(initial=own.min(initial=0))
        agreeing = int(np.count_nonzero(own >= most))
        verdict = "yes" if agreeing == len(forms) else "some" if agreeing else "no"
        rather = None if verdict == "yes" else self.base.form(self.instead[int(other.argmax())])
        return Consent(verdict=verdict, agreeing=agreeing, forms=len(forms), rather=rather)

    def _worth(self, preference: Preference, forms: Sequence[Form]) -> NDArray[np.int32] | None:
        """(forms and what else there is,) how high each ranks; None where the order does not say.

        A state that is not feasible as things stand is ranked by what the order says of its levels.
        """
        model = self.base.model
        assert model is not None
        numbers = [form.state for form in forms]
        if None not in numbers and preference.actor in model.actors:
            u = model.by_state(model.payoff(model.actors.index(preference.actor)))
            return u[np.array([*numbers, *self.instead]) - 1].astype(np.int32)  # type: ignore[no-any-return]
        if preference.by_numbers:
            return None
        levels = model.states.levels
        others = np.array(self.instead, np.int64) - 1
        taken = {
            option: np.array(
                [*(self._level(form, option) for form in forms), *model.states.level(option, others)], np.int8
            )
            for option in levels
        }
        count = len(forms) + len(others)
        try:
            return ranks(preference, taken, levels, np.ones(count, bool), np.arange(count, dtype=np.int32))
        except BadInput:
            return None

    def _level(self, form: Form, option: str) -> int:
        names = self.base.dossier.levels()[option]
        level = form.levels.get(option, names[0])
        return names.index(level) if level in names else 0
