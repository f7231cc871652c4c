"""A judgement: what an analyst holds, marked as such, with likelihood and confidence kept apart."""

from __future__ import annotations

from goodoffices.dossier.records.likelihood import LIKELIHOODS, Likelihood, Scale
from goodoffices.dossier.records.record import Confidence, Id, Record, When

__all__ = ["LIKELIHOODS", "Judgement"]


class Judgement(Record):
    """One analyst's reasoned view.

    Attributes
    ----------
    about : str | None
        The outcome whose likelihood it states, by id; on a brief of two sheets that likelihood then stands beside it.
    """

    id: Id
    by: str
    date: When
    text: str
    about: Id | None = None
    likelihood: Likelihood = None
    scale: Scale = "icd203"
    confidence: Confidence | None = None
