"""The zone of agreement of an issue: the values on its scale that nobody refuses, by the red lines drawn on it.

Also how a place on a scale is told: a number beside a limit keeps as many digits as it takes to see on which side of it
it lies, so that no sentence about the limit is contradicted by the number in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.issue import Issue, RedLine, rounded
from goodoffices.result import terms


@dataclass(frozen=True)
class Zone:
    """What is left of a scale between the red lines on it.

    Attributes
    ----------
    issue : str
    least, most : float | None
        The ends, on the issue's scale; None where no red line bounds it. `least` above `most`: nothing is left.
    lower, upper : tuple of RedLine
        Those drawn at these ends.
    """

    issue: str
    least: float | None
    most: float | None
    lower: tuple[RedLine, ...]
    upper: tuple[RedLine, ...]

    @property
    def empty(self) -> bool:
        """Whether the red lines do not meet."""
        return self.least is not None and self.most is not None and self.least > self.most

    @property
    def because(self) -> tuple[str, ...]:
        """What the red lines at its ends rest on."""
        return tuple(dict.fromkeys(id for line in (*self.lower, *self.upper) for id in line.because))

    @property
    def told(self) -> dict[str, Any]:
        """Its ends, and whether anything lies between, for an answer."""
        return {"least": self.least, "most": self.most, "empty": self.empty}

    @property
    def slots(self) -> dict[str, Any]:
        """What a sentence about red lines that do not meet needs."""
        lower, upper = (
            [terms.Actor(actor=id) for id in dict.fromkeys(x.actor for x in xs)] for xs in (self.lower, self.upper)
        )
        return {
            "issue": terms.Issue(issue=self.issue),
            "least": terms.Drawn(drawn=self.least, on=None),
            "most": terms.Drawn(drawn=self.most, on=self.issue),
            "lower": lower,
            "upper": upper,
        }


def zone(dossier: Dossier, issue: str) -> Zone:
    """The zone of agreement of one issue."""
    lines = [line for line in dossier.red_line if line.issue == issue]
    least = max((line.least for line in lines if line.least is not None), default=None)
    most = min((line.most for line in lines if line.most is not None), default=None)
    return Zone(
        issue,
        least,
        most,
        tuple(line for line in lines if least is not None and line.least == least),
        tuple(line for line in lines if most is not None and line.most == most),
    )


def limits(dossier: Dossier, issue: str) -> tuple[float, ...]:
    """Every limit that a red line sets on an issue, on its scale."""
    lines = [line for line in dossier.red_line if line.issue == issue]
    return tuple(limit for line in lines for limit in (line.least, line.most) if limit is not None)


def shown_value(dossier: Dossier, issue: str, value: float) -> float:
    """A value on an issue's scale as it is shown, beside the red lines on it."""
    record: Issue = dossier.get("issue", issue)
    return record.shown_at(value, limits(dossier, issue))


def settling_slot(dossier: Dossier, issue: str, percent: float) -> terms.Settles:
    """A slot that says where an issue settles: on its own scale, and in percents of it.

    Without percents where those of a limit, as they are shown, would lie on the other side.
    """
    record, beside = dossier.get("issue", issue), limits(dossier, issue)
    told = [_percent(record, value) for value in beside]
    sides = [(percent > at, percent < at) for at in map(record.percent, beside)]
    kept = sides == [(percent > at, percent < at) for at in told]
    return terms.Settles(
        settles=record.shown_at(record.at(percent), beside),
        issue=issue,
        percent=rounded(percent, 0, told) if kept else None,
    )


def limit(dossier: Dossier, issue: str, value: float) -> terms.Settles:
    """A slot that names a limit on an issue's scale, as it was drawn."""
    return terms.Settles(settles=value, issue=issue, percent=_percent(dossier.get("issue", issue), value))


def _percent(issue: Issue, limit: float) -> float:
    """A limit in percent of the scale, as it is shown: whole, else with one decimal."""
    return rounded(issue.percent(limit), 1)
