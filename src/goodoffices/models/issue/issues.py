"""The issue model: who stands where on each scale, how much it cares, how much it can do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from goodoffices.dossier.records.issue import Issue, Position, spread
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.wording import Worded

Values = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class IssueModel:
    """Positions, salience and capability as arrays; NaN where an actor has no stake in an issue.

    All arrays may carry one leading axis of draws.

    Attributes
    ----------
    actors, issues : tuple of str
    position : (..., actors, issues) on each issue's own scale
    salience : (..., actors, issues) 0..1
    capability : (..., actors, issues) 0 or more
    ends : (issues, 2) the low and the high end of each scale
    reference : (issues,) where it stands without agreement, own scale; NaN unknown
    reported : (issues,) the outcome reported afterwards, own scale; NaN unknown. For scoring only.
    matter : tuple of str | None
        Which matter each issue belongs to; empty: all are of one.
    held : tuple of frozenset of str | None
        Who may trade concessions on each issue, by id; None: everybody. Empty: everybody on all.
    """

    actors: tuple[str, ...]
    issues: tuple[str, ...]
    position: Values
    salience: Values
    capability: Values
    ends: Values
    reference: Values
    reported: Values
    matter: tuple[str | None, ...] = ()
    held: tuple[frozenset[str] | None, ...] = ()

    @classmethod
    def of(
        cls,
        positions: Any,
        salience: Any,
        capability: Any,
        *,
        actors: Sequence[str] | None = None,
        issues: Sequence[str] | None = None,
        ends: ArrayLike | None = None,
    ) -> IssueModel:
        """A model from plain arrays.

        Parameters
        ----------
        positions, salience : (actors, issues) or (actors,) for one issue
        capability : (actors, issues), or (actors,) for the same on all issues
        actors, issues : sequences of str, optional
        ends : (issues, 2), optional
            Default 0 and 100.

        Raises
        ------
        BadInput
            With every cell that cannot be: see `checked`.
        """
        x = np.array(positions, float)
        x = x[:, None] if x.ndim == 1 else x
        s = np.array(salience, float).reshape(x.shape)
        c = np.array(capability, float)
        c = np.broadcast_to(c[:, None], x.shape) if c.ndim == 1 and c.shape != x.shape else c.reshape(x.shape)
        n, m = x.shape
        unknown = np.full(m, np.nan)
        model = cls(
            tuple(actors or (f"a{i}" for i in range(1, n + 1))),
            tuple(issues or (f"i{p}" for p in range(1, m + 1))),
            x,
            s,
            c.copy(),
            np.array([(0.0, 100.0)] * m if ends is None else ends, float),
            unknown,
            unknown.copy(),
        )
        return checked(model)

    @cached_property
    def stake(self) -> NDArray[np.bool_]:
        """(..., actors, issues) whether the actor has a stake in the issue."""
        return ~np.isnan(self.position)

    @cached_property
    def may_trade(self) -> NDArray[np.bool_]:
        """(actors, issues) whether an actor has a say in the issue, so that it can trade concessions on it."""
        return np.array(
            [
                [hands is None or actor in hands for hands in self.held or (None,) * len(self.issues)]
                for actor in self.actors
            ],
            bool,
        ).reshape(len(self.actors), len(self.issues))

    @cached_property
    def percent(self) -> Values:
        """(..., actors, issues) positions in percent of the scale, from the low end; NaN without a stake."""
        return self.to_percent(self.position)

    @cached_property
    def care(self) -> Values:
        """(..., actors, issues) how much each issue matters to each actor: its salience; 0 without a stake."""
        return np.where(self.stake, self.salience, 0.0)

    @cached_property
    def weight(self) -> Values:
        """(..., actors, issues) capability x salience; 0 without a stake."""
        return np.where(self.stake, self.salience * self.capability, 0.0)

    @cached_property
    def share(self) -> Values:
        """(..., actors, issues) weight over the sum of weights: how far the mean moves when this actor moves by 1.

        Raises
        ------
        BadInput
            On an issue on which nobody has weight.
        """
        total = self.weight.sum(axis=-2, keepdims=True)
        empty = np.flatnonzero((total <= 0).reshape(-1, len(self.issues)).any(axis=0))
        if empty.size:
            raise BadInput(Fault(Worded("issue-without-weight", issue=self.issues[p])) for p in empty)
        share: Values = self.weight / total
        return share

    @cached_property
    def matters(self) -> tuple[tuple[str, ...], ...]:
        """The ids of the issues of each matter, in order: concessions are traded within one only."""
        found: dict[str | None, list[str]] = {}
        for id, matter in zip(self.issues, self.matter or (None,) * len(self.issues), strict=True):
            found.setdefault(matter, []).append(id)
        return tuple(map(tuple, found.values()))

    def to_percent(self, values: ArrayLike) -> Values:
        """(..., issues) values on the own scales, in percent from the low end."""
        low, high = self.ends[:, 0], self.ends[:, 1]
        return (np.asarray(values, float) - low) / (high - low) * 100

    def to_own(self, percent: ArrayLike) -> Values:
        """(..., issues) percents as values on the own scales."""
        low, high = self.ends[:, 0], self.ends[:, 1]
        return low + np.asarray(percent, float) / 100 * (high - low)

    def moved(self, percent: ArrayLike) -> IssueModel:
        """The same actors with other positions, (..., actors, issues) in percent."""
        return replace(self, position=self.to_own(percent))

    def draw(self, d: int) -> IssueModel:
        """Draw number `d` of a model with draws in a leading axis."""
        return replace(self, position=self.position[d], salience=self.salience[d], capability=self.capability[d])

    def only(self, issues: Sequence[str]) -> IssueModel:
        """The part of the model on some issues, by id, in that order."""
        columns = [issue_place(id, self.issues) for id in issues]
        return replace(
            self,
            issues=tuple(issues),
            position=self.position[..., columns],
            salience=self.salience[..., columns],
            capability=self.capability[..., columns],
            ends=self.ends[columns],
            reference=self.reference[columns],
            reported=self.reported[columns],
            matter=tuple(self.matter[p] for p in columns) if self.matter else (),
            held=tuple(self.held[p] for p in columns) if self.held else (),
        )


def issue_place(id: str, known: Sequence[str]) -> int:
    """Where an issue stands among the known ones; BadInput naming the nearest when it does not."""
    if id not in known:
        raise BadInput(Fault(Worded("no-such-issue", id=id), nearest=nearest(id, known)))
    return known.index(id)


def checked(model: IssueModel) -> IssueModel:
    """The model itself when its numbers can be.

    Raises
    ------
    BadInput
        Scales with equal ends, positions off the scale, salience beyond 0..1, capability below 0, numbers missing
        beside a position, and a model without actors or issues; all of them at once, the first draw only.
    """
    faults: list[Fault] = []
    if not model.actors or not model.issues:
        faults.append(Fault(Worded("bargaining-of-nobody")))
    flat = [
        a.reshape(-1, *a.shape[-2:])[0] if a.ndim > 2 else a for a in (model.position, model.salience, model.capability)
    ]
    for p, issue in enumerate(model.issues):
        low, high = sorted(model.ends[p])
        if not low < high:
            faults.append(Fault(Worded("scale-ends-same", issue=issue, end=float(low))))
        x, s, c = (a[:, p] for a in flat)
        has = ~np.isnan(x)
        bad = has & ~((x >= low) & (x <= high) & (s >= 0) & (s <= 1) & (c >= 0) & np.isfinite(c))
        for i in np.flatnonzero(bad):
            faults.append(
                Fault(
                    Worded(
                        "stake-off-scale",
                        actor=model.actors[i],
                        issue=issue,
                        low=float(low),
                        high=float(high),
                        position=float(x[i]),
                        salience=float(s[i]),
                        capability=float(c[i]),
                    )
                )
            )
    if faults:
        raise BadInput(faults)
    return model


def ranges(positions: Iterable[Position], actors: Sequence[str], issues: Sequence[str]) -> Values:
    """(3, 3, actors, issues): position, salience, capability x lowest, most likely, highest; NaN without a stake.

    Raises
    ------
    BadInput
        When a position is of an unknown actor or issue, or there are two for the same.
    """
    cells = np.full((3, 3, len(actors), len(issues)), np.nan)
    row, column = {id: i for i, id in enumerate(actors)}, {id: p for p, id in enumerate(issues)}
    faults = []
    for record in positions:
        i, p = row.get(record.actor), column.get(record.issue)
        if i is None or p is None:
            id, known = (record.actor, actors) if i is None else (record.issue, issues)
            wrong = Worded("position-of-no-actor" if i is None else "position-on-no-issue", id=id)
            faults.append(Fault(wrong, nearest=nearest(id, known)))
        elif not np.isnan(cells[0, 0, i, p]):
            faults.append(Fault(Worded("two-positions", actor=record.actor, issue=record.issue)))
        else:
            for quantity, estimate in enumerate((record.position, record.salience, record.capability)):
                cells[quantity, :, i, p] = spread(estimate)
    if faults:
        raise BadInput(faults)
    return cells


def from_records(
    actors: Sequence[str],
    issues: Sequence[Issue],
    positions: Iterable[Position],
    signatories: Mapping[str, Iterable[str]] = {},
) -> IssueModel:
    """The model of the most likely values.

    Parameters
    ----------
    actors : sequence of str
        Ids; those without any position are left out, since who has no stake takes no part.
    issues : sequence of Issue
    positions : iterable of Position
    signatories : mapping
        Issue to who signs an accord on it: they trade on it, also when others have it in hand.

    Raises
    ------
    BadInput
        See `ranges` and `checked`.
    """
    positions = tuple(positions)
    named = {record.actor for record in positions}
    kept = tuple(id for id in actors if id in named)
    cells = ranges(positions, kept, [issue.id for issue in issues])
    return checked(
        IssueModel(
            kept,
            tuple(issue.id for issue in issues),
            cells[0, 1],
            cells[1, 1],
            cells[2, 1],
            np.array([(issue.low.value, issue.high.value) for issue in issues]).reshape(-1, 2),
            _or_nan(issue.reference for issue in issues),
            _or_nan(issue.outcome for issue in issues),
            tuple(issue.matter for issue in issues),
            tuple(
                frozenset((*issue.held_by, *signatories.get(issue.id, ()))) if issue.held_by else None
                for issue in issues
            ),
        )
    )


def from_dossier(dossier: Any) -> IssueModel:
    """The model of a dossier's issues and positions, at their most likely values; see `from_records`.

    Raises
    ------
    BadInput
        Also when there is no issue, or no position.
    """
    if not dossier.issue or not dossier.position:
        wrong = Worded("without-issue" if not dossier.issue else "without-position", dossier=dossier.about.id)
        raise BadInput(wrong)
    signing = {
        issue.id: [actor for package in dossier.package if package.settles(issue.id) for actor in package.signatories]
        for issue in dossier.issue
    }
    return from_records([actor.id for actor in dossier.actor], dossier.issue, dossier.position, signing)


def weighted(model: IssueModel) -> IssueModel:
    """The model without the issues on which nobody has weight.

    Raises
    ------
    BadInput
        When that leaves none, naming them.
    """
    total = model.weight.sum(axis=-2).reshape(-1, len(model.issues)).min(axis=0)
    kept = [id for id, weight in zip(model.issues, total, strict=True) if weight > 0]
    if not kept:
        model.share  # noqa: B018 - raises, naming the issues
    return model if len(kept) == len(model.issues) else model.only(kept)


def _or_nan(values: Iterable[float | None]) -> Values:
    return np.array([np.nan if value is None else value for value in values])
