"""What changed between two views of the matter, and does it make a difference?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any

import numpy as np

from goodoffices.analyses.compare.answer import Answer
from goodoffices.analyses.compare.side import NO_LEVEL, Key, ModelledSide, Shared
from goodoffices.card import Param
from goodoffices.dossier.check.grounds import grounds
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.acting import chosen_acts, edits_of, with_acts
from goodoffices.dossier.edit.differences import Difference, differences, of_key, reverted
from goodoffices.dossier.edit.edit import Edit, apply
from goodoffices.dossier.records.preference import Preference
from goodoffices.errors import BadInput
from goodoffices.grounds.records import on_changes
from goodoffices.models.conflict.build import chosen, graph
from goodoffices.models.conflict.graph import Sequence
from goodoffices.models.conflict.places import Standing, Verdict, compared
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.solutions import CREDIBLE, DEFINITIONS, term
from goodoffices.wording import Worded

#: Kinds of record that make the model, so that a change in them may move outcomes.
SHAPING = ("option", "rule", "preference", "status_quo")
#: So many changes are undone one by one to see which carried the outcome; outcomes a table lists.
TRIED, ROWS = 40, 20


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    other: Annotated[Dossier | None, Param(Worded("compare-param-other"), positional=True)] = None,
    judge: Annotated[str | None, Param(Worded("compare-param-judge"))] = None,
    other_judge: Annotated[str | None, Param(Worded("compare-param-other-judge"))] = None,
    edits: Annotated[tuple[Edit, ...], Param(Worded("compare-param-edits"))] = (),
    act: Annotated[tuple[str, ...], Param(Worded("compare-param-act"))] = (),
    concept: Annotated[str, Param(Worded("param-lasting"))] = CREDIBLE,
    sequence: Annotated[Sequence, Param(Worded("param-sequence"))] = "legal",
) -> Result:
    """Set two dossiers side by side: outcomes gained and lost, whose stability changed, and what carried it.

    Parameters
    ----------
    dossier, other : Dossier
        Or one dossier as of two dates, by two judges, without and with edits.
    judge, other_judge, concept, sequence : str
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    edits : tuple of Edit
    act : tuple of str
        Interventions of the second dossier that are carried out in it, by id.

    Returns
    -------
    Result
        answer = {"sides": [{"dossier", "as_of", "judge"}] of both, "edits": n,
        "changes": [{"op", "kind", "key", "carried": bool | None}], a judge's other reading of an actor among them,
        "equilibria": [[numbers], [numbers]], "end_states": [[numbers], [numbers]] kept apart,
        "gained": [numbers in the second], "lost": [numbers in the first],
        "stability": {actor: {"gained": n, "lost": n}},
        "leverage": {actor: {"order": "same" | "changed" | "apart", "before", "after": the medians,
        "worst" | "median" | "best": {"before", "after"} or null}}: how high what lasts ranks, as the share of the
        places in the actor's one order that are worse}

    Raises
    ------
    BadInput
        When nothing differs, the two have no option in common, or a name is not known.
    """
    second_dossier, edits = _edited(other or dossier, edits, act)
    other_judge = other_judge or judge
    changes = tuple(differences(dossier, second_dossier))
    if not changes and judge == other_judge:
        raise BadInput(Worded("nothing-differs"))
    concept = DEFINITIONS[concept].id
    before, after = (
        ModelledSide(one, graph(one, judge=whose, sequence=sequence, spaces=spaces), concept, whose, spaces)
        for one, whose in ((dossier, judge), (second_dossier, other_judge))
    )
    both = _Both(before, after, changes)
    if not both.shared:
        raise BadInput(Worded("nothing-in-common"))
    return Result(
        analysis="compare",
        findings=on_changes(both.findings(), (*changes, *both.readings), both.first.resting, both.second.resting),
        because=tuple(dict.fromkeys(id for change in (*changes, *both.readings) for id in change.because)),
        tables=tuple(both.tables()),
        references=DEFINITIONS[concept].references,
        answer=Answer.model_validate(both.answer() | {"edits": len(edits)}),
    )


def _edited(dossier: Dossier, edits: tuple[Edit, ...], acts: tuple[str, ...]) -> tuple[Dossier, tuple[Edit, ...]]:
    """The second dossier after edits and interventions, and all these as edits."""
    edited = apply(dossier, edits) if edits else dossier
    if not acts:
        return edited, edits
    chosen_ones = chosen_acts(edited, acts)
    return with_acts(edited, chosen_ones), (*edits, *edits_of(edited, chosen_ones))


@dataclass(frozen=True)
class _Both:
    """The two sides, the records in which they differ, and what follows."""

    first: ModelledSide
    second: ModelledSide
    changes: tuple[Difference, ...]

    @cached_property
    def shared(self) -> Shared:
        """The options both have, and a byte for every level that one of them has."""
        mine, theirs = self.first.model.states.levels, self.second.model.states.levels
        both = {option: dict.fromkeys((*mine[option], *theirs[option])) for option in mine if option in theirs}
        return {option: {name: k for k, name in enumerate(names, NO_LEVEL + 1)} for option, names in both.items()}

    @cached_property
    def lasting(self) -> tuple[dict[Key, int], dict[Key, int]]:
        return self.first.lasting(self.shared), self.second.lasting(self.shared)

    @cached_property
    def lost(self) -> list[int]:
        before, after = self.lasting
        return sorted(number for key, number in before.items() if key not in after)

    @cached_property
    def gained(self) -> list[int]:
        before, after = self.lasting
        return sorted(number for key, number in after.items() if key not in before)

    @cached_property
    def readings(self) -> tuple[Difference, ...]:
        """The actors whose order the second judge sees otherwise, as changes of their preference."""
        before = chosen(self.first.dossier, self.first.judge)
        after = chosen(self.second.dossier, self.second.judge) if self.first.judge != self.second.judge else {}
        return tuple(
            Difference("changed", "preference", f"{actor} by {held.judge}", held.because)
            for actor, held in after.items()
            if actor in before and _order(held) != _order(before[actor])
        )

    @cached_property
    def carried(self) -> dict[Difference, bool | None]:
        """Whether undoing each change of the model alone changes what lasts; None when it cannot be undone alone."""
        found: dict[Difference, bool | None] = {}
        shaping = [change for change in self.changes if change.kind in SHAPING[:3] and not change.bare]
        for change in [*shaping, *self.readings][:TRIED]:
            try:
                without = self.second.having(self._undone(change))
                found[change] = set(without.lasting(self.shared)) != set(self.lasting[1])
            except (BadInput, KeyError, ValueError):  # it speaks of an option that only one side has
                found[change] = None
        return found

    def _undone(self, change: Difference) -> Dossier:
        """The second dossier without one change, or with the first judge's reading of one actor."""
        if change not in self.readings:
            return reverted(self.second.dossier, self.first.dossier, change)
        mine = of_key(self.second.dossier, change.kind, change.key)
        other = chosen(self.first.dossier, self.first.judge)[mine.actor].model_copy(update={"judge": mine.judge})
        kept = (other if preference is mine else preference for preference in self.second.dossier.preference)
        return self.second.dossier.model_copy(update={"preference": tuple(kept)})

    @cached_property
    def stability(self) -> dict[str, dict[str, int]]:
        before, after = self.first.stays(self.shared), self.second.stays(self.shared)
        return {
            actor: {
                "gained": int(np.setdiff1d(after[actor], before[actor], assume_unique=True).size),
                "lost": int(np.setdiff1d(before[actor], after[actor], assume_unique=True).size),
            }
            for actor in before
            if actor in after
        }

    @cached_property
    def leverage(self) -> dict[str, dict[str, Any]]:
        """Of each actor on both sides how high what lasts ranks in its own order; None where no one order judges it."""
        before, after = self.first.ranked(self.shared), self.second.ranked(self.shared)
        return {actor: _served(*compared(before[actor], after[actor])) for actor in before if actor in after}

    def answer(self) -> dict[str, Any]:
        """All of it for programs."""
        changes = (*self.changes, *self.readings)
        return {
            "sides": [self.first.told(), self.second.told()],
            "changes": [{"op": c.op, "kind": c.kind, "key": c.key, "carried": self.carried.get(c)} for c in changes],
            "equilibria": [s.battery.equilibria(s.concept).tolist() for s in (self.first, self.second)],
            "end_states": [self.first.ends.tolist(), self.second.ends.tolist()],
            "gained": self.gained,
            "lost": self.lost,
            "stability": self.stability,
            "leverage": self.leverage,
        }

    def findings(self) -> Iterator[Finding]:
        """The answer first, then what carried it, whom it touches, and whom it serves."""
        because = tuple(dict.fromkeys(id for change in self.changes for id in change.because))
        yield Finding(key="compare-changes", because=because, slots={"count": len(self.changes)})
        slots = {
            "concept": term(self.first.concept),
            "lost": len(self.lost),
            "gained": len(self.gained),
            **self.first.names.examples("gone", self.lost),
            **self.second.names.examples("new", self.gained),
        }
        yield Finding(key="compare-moved" if self.lost or self.gained else "compare-same", slots=slots)
        if self.lost or self.gained:
            yield from self._carrying()
        yield from self._ends()
        for actor, shift in self.stability.items():
            if shift["gained"] or shift["lost"]:
                yield Finding(key="compare-stability", slots={"actor": terms.Actor(actor=actor), **shift})
        for actor, served in self.leverage.items():
            key = moved(served)
            if key is not None:
                shares = {
                    f"{name}-{side}": terms.Percent(percent=served[name][side])
                    for name in Standing._fields
                    for side in ("before", "after")
                }
                yield Finding(key=f"compare-{key}", slots={"actor": terms.Actor(actor=actor), **shares})

    def _ends(self) -> Iterator[Finding]:
        """The states that no move leads out of, where they differ those of either side."""
        ends = [side.names.some(side.ends) for side in (self.first, self.second)]
        keys = [set(side.keys(side.ends - 1, self.shared).tolist()) for side in (self.first, self.second)]
        if keys[0] == keys[1]:
            told = {"compare-ends": ends[1]}
        else:
            told = {"compare-ends-before": ends[0], "compare-ends-after": ends[1]}
        yield from (Finding(key=key, slots={"states": states}) for key, states in told.items() if states)

    def _carrying(self) -> Iterator[Finding]:
        """The changes that each carry the outcome; when none does alone, that several do together."""
        moving = [change for change, moved in self.carried.items() if moved]
        for change in moving:
            ids = grounds(self.second.dossier, change.because)
            element = terms.Element(element=change.kind, key=change.key)
            yield Finding(key="compare-carried", because=(*ids.claims, *ids.judgements), slots={"element": element})
        if not moving and len(self.carried) > 1:
            yield Finding(key="compare-together", slots={"count": len(self.carried)})

    def tables(self) -> Iterator[Table]:
        """What lasts on both sides, whom it serves, and the records that differ."""
        rows = [(terms.Word(word="lost"), self.first.names.state(n)) for n in self.lost[:ROWS]]
        rows += [(terms.Word(word="gained"), self.second.names.state(n)) for n in self.gained[:ROWS]]
        yield Table(id="outcomes", columns=("change", "state"), rows=tuple(rows))
        yield Table(id="lasting", columns=("outcome", "before", "after"), rows=tuple(self._forms()))
        yield Table(
            id="leverage",
            columns=("actor", "before", "after", "gained", "lost"),
            rows=tuple(
                (
                    terms.Actor(actor=actor),
                    *(
                        None if served[side] is None else terms.Percent(percent=served[side])
                        for side in ("before", "after")
                    ),
                    self.stability[actor]["gained"],
                    self.stability[actor]["lost"],
                )
                for actor, served in self.leverage.items()
            ),
        )
        yield Table(
            id="changes",
            columns=("change", "kind", "element", "carried"),
            rows=tuple(
                (
                    terms.Word(word=c.op),
                    terms.RecordKind(record=c.kind),
                    _element(c),
                    self.carried.get(c),
                )
                for c in (*self.changes, *self.readings)[: 2 * ROWS]
            ),
        )

    def _forms(self) -> Iterator[tuple[terms.Outcome | terms.State, int, int]]:
        """Each outcome that lasts on one side, and in how many states on each; what changed most comes first."""
        counts: dict[tuple[str, ...] | Key, list[int]] = {}
        found: dict[tuple[str, ...] | Key, tuple[ModelledSide, int]] = {}
        for place, (side, lasting) in enumerate(zip((self.first, self.second), self.lasting, strict=True)):
            for key, number in lasting.items():
                named = side.names.named(number)
                counts.setdefault(named or key, [0, 0])[place] += 1
                found.setdefault(named or key, (side, number))
        for name in sorted(counts, key=lambda name: -abs(counts[name][1] - counts[name][0]))[:ROWS]:
            side, number = found[name]
            state = side.names.state(number)
            only = state.outcomes[0] if len(state.outcomes) == 1 else None
            yield terms.Outcome(outcome=only) if only else state, counts[name][0], counts[name][1]


def _served(verdict: Verdict, standings: tuple[Standing, Standing] | None) -> dict[str, Any]:
    """How high what lasts ranks for one actor, for programs."""
    told: dict[str, Any] = {"order": verdict, "before": None, "after": None}
    if standings is None:
        return told | dict.fromkeys(Standing._fields)
    first, second = standings
    pairs = {name: {"before": getattr(first, name), "after": getattr(second, name)} for name in Standing._fields}
    return told | pairs["median"] | pairs


def moved(served: Mapping[str, Any]) -> str | None:
    """Whether what lasts ranks "higher" or "lower", or "mixed" when one rose and another fell; None: no change.

    Judged by the whole per cents that are shown.
    """
    if served["median"] is None:
        return None
    shown = [[round(100 * served[name][side]) for side in ("before", "after")] for name in Standing._fields]
    rose, fell = (any(sign * (after - before) > 0 for before, after in shown) for sign in (1, -1))
    return ("mixed" if fell else "higher") if rose else "lower" if fell else None


def _element(change: Difference) -> terms.Element | str:
    """A record that differs as a cell tells it: by its key, a preference in words, as its key holds English ones."""
    return terms.Element(element=change.kind, key=change.key) if change.kind == "preference" else change.key


def _order(preference: Preference) -> dict[str, Any]:
    """How a preference orders, without who sees it so and why."""
    return preference.model_dump(include={"statements", "weights", "ranking", "payoffs"})
