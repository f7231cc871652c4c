"""How likely and how sure: two things, on named scales, and never in one sentence."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from goodoffices.wording import Worded

#: ICD 203 (2015), in per cent: the first of the two words of each row.
LIKELIHOODS = {
    "almost-no-chance": (1, 5),
    "very-unlikely": (5, 20),
    "unlikely": (20, 45),
    "roughly-even": (45, 55),
    "likely": (55, 80),
    "very-likely": (80, 95),
    "almost-certain": (95, 99),
}
#: Scale -> its terms with their ranges in per cent; another service's table is one more entry.
SCALES = {"icd203": LIKELIHOODS}


def _on_a_scale(value: str | tuple[float, float] | None) -> str | tuple[float, float] | None:
    if isinstance(value, str) and not any(value in terms for terms in SCALES.values()):
        raise ValueError(Worded("likelihood-unknown", known=list(LIKELIHOODS)))
    if isinstance(value, tuple) and not 0 <= value[0] <= value[1] <= 1:
        raise ValueError(Worded("likelihood-ends"))
    return value


def _known(scale: str) -> str:
    if scale not in SCALES:
        raise ValueError(Worded("likelihood-scale", scale=scale, known=list(SCALES)))
    return scale


#: A term of a scale, or a range of probabilities.
Likelihood = Annotated[str | tuple[float, float] | None, AfterValidator(_on_a_scale)]
Scale = Annotated[str, AfterValidator(_known), Field(description="the scale the term of likelihood is of")]

_LIKELY = re.compile(
    r"\b(?:almost (?:no chance|certain(?:ly)?)|(?:very |highly )?(?:un)?likely|(?:im)?probabl[ey]|roughly even|"
    r"(?:zeer |hoogst )?(?:on)?waarschijnlijk|vrijwel (?:zeker|geen kans))\b",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"\b(?:low|moderate|high) confidence\b|\bconfidence is\b|"
    r"\b(?:lage|weinig|matige|redelijke|hoge|grote|veel) (?:mate van )?(?:zekerheid|vertrouwen)\b",
    re.IGNORECASE,
)


def mixed(text: str) -> bool:
    """Whether one sentence of an English or Dutch text says both how likely and how sure; ICD 203 asks for two."""
    return any(_LIKELY.search(one) and _SURE.search(one) for one in re.split(r"(?<=[.!?;])\s+", text))
