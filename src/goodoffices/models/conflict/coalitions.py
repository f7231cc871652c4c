"""What coalitions can reach together, as rows of bits over the states.

A row for every state takes states x states bits, so states are bounded; and n actors make 2^n - 1 coalitions, so they
are too. Each bound is stated here and named to the user when it is met.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import BadInput, Fault, OutOfReach, nearest
from goodoffices.kernels import bits, reachability
from goodoffices.kernels.bits import Rows
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.kept import KeptAnswers
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.models.conflict.order import Values
from goodoffices.models.conflict.relation import StrictPreference
from goodoffices.models.conflict.spreading import Spreading
from goodoffices.wording import Worded

#: Rows of bits are held for so many states at most: then those of one coalition take 8 MiB.
MOST_STATES = 2**13
#: So many coalitions are asked after one another when none is named: all of 12 actors.
MOST_COALITIONS = 2**12 - 1
#: So many coalitions of those outside can answer jointly: each is looked at again for every coalition it may answer.
MOST_ANSWERING = 2**8 - 1
#: Rows of several coalitions are held together in so many bytes, and kept for the next question in so many.
MOST_BYTES, KEPT_BYTES = 2**30, 2**28
#: Arcs of joint improvements are written down for so many at most: with what sorting them takes, half a gigabyte.
MOST_ARCS = 20_000_000

Coalition = tuple[int, ...]


@dataclass(frozen=True)
class Reach:
    """Reachability between the states of one graph model.

    Attributes
    ----------
    graph : GraphModel
    """

    graph: GraphModel

    @property
    def listed(self) -> ListedGraph:
        """The moves as arcs between states (numbers less one), the same for all models on one space."""
        self._few_enough()
        return self.graph.space.kept.once("listed by number", self._list)

    @property
    def spreading(self) -> Spreading | None:
        """The moves by classes, the same for all models on one space; None where they need not be transitive."""
        self._few_enough()
        return self.graph.space.kept.once("spreading", lambda: Spreading.of(self.graph.moves.classes))

    def _few_enough(self) -> None:
        if self.graph.size > MOST_STATES:
            raise OutOfReach(Worded("limit-states", most=MOST_STATES, here=self.graph.size))

    def _list(self) -> ListedGraph:
        place = np.empty(self.graph.cells, np.int32)
        place[self.graph.moves.states] = np.arange(self.graph.size)
        return ListedGraph.from_arcs(
            [place[self.graph.moves.arcs(i)] for i in range(len(self.graph.actors))], self.graph.size
        )

    @cached_property
    def better(self) -> Rows:
        """(actors, states, words) which states each actor prefers to each, see `StrictPreference`."""
        return StrictPreference.of(self.payoff).better

    @cached_property
    def payoff(self) -> NDArray[np.int32]:
        """(actors, states) int32 dense ranks."""
        return self.graph.by_state(self.graph.order.one)  # type: ignore[return-value]

    @cached_property
    def below(self) -> list[Rows]:
        """Of each actor (ranks + 1, words): in row r the states whose rank is less than r."""
        return [bits.below(u) for u in self.payoff]

    @property
    def transitive(self) -> bool:
        """Whether two moves of one actor in succession are always one move: then nobody's memory is needed."""
        return not isinstance(self.graph.moves, ListedGraph) or self.graph.moves.parts is not None

    def rows(self, movers: Coalition, credible: bool = False) -> Rows:
        """(states, words) what legal sequences of `movers` reach; only by improvements when `credible`."""
        if not credible and self.spreading is not None:
            return self.spreading.rows(movers)
        keep: KeptAnswers = self.graph.kept if credible else self.graph.space.kept
        found: dict[Coalition, Rows] = keep.once(("rows", credible), dict)
        known = found.get(movers)
        if known is None:
            known = self._rows(movers, credible)
            if (len(found) + 1) * known.nbytes <= KEPT_BYTES:
                found[movers] = known
        return known

    def _rows(self, movers: Coalition, credible: bool) -> Rows:
        if not movers:
            return np.zeros((self.graph.size, (self.graph.size + 63) // 64), np.uint64)
        chosen = self.listed
        if credible:
            moves = [self.listed.arcs(j) for j in movers]
            better = [
                pairs[self.payoff[j, pairs[:, 1]] > self.payoff[j, pairs[:, 0]]]
                for j, pairs in zip(movers, moves, strict=True)
            ]
            chosen, movers = ListedGraph.from_arcs(better, self.graph.size), tuple(range(len(movers)))
        return reachability.reach_rows(  # type: ignore[no-any-return]
            self.graph.size, reachability.Arcs(chosen.starts[list(movers)], chosen.targets), not self.transitive
        )

    def upset_by(self, coalition: Coalition, demand: int, credible: bool) -> NDArray[np.int32]:
        """The same as `upset` where legal sequences of all others answer; only by improvements when `credible`."""
        outside = tuple(j for j in range(len(self.graph.actors)) if j not in coalition)
        members = tuple(i for i in coalition if i in self.graph.deciders)
        ways, held = self.spreading, None
        if members:
            held = self._unanswered(members, coalition, outside, demand, credible)
        if ways is None or held is None:
            return self.upset(coalition, self.rows(outside, credible), demand)
        return bits.first_rows(held & ways.rows(coalition, back=True), self.graph.size)

    def _unanswered(
        self, members: Coalition, coalition: Coalition, outside: Coalition, demand: int, credible: bool
    ) -> Rows | None:
        """(states, words) row q: the states on which state q improves for all members, and nobody outside answers.

        None where moves are not known to be transitive, paths are long, or answers that leave no way out must pay.
        """
        few, ways = self.graph.classed, self.spreading
        if few is None or ways is None or (demand == 2 and credible):
            return None
        held: Values | None = self.payoff[list(members)].T
        if demand == 1:  # each must be better off even after the answer that is worst for him
            held = few.worst(members, outside, credible)
        if held is None:
            return None
        rows = self.below[members[0]].take(held[:, 0], axis=0)
        for i, v in zip(members[1:], held.T[1:], strict=True):
            rows &= self.below[i].take(v, axis=0)
        if demand == 2:  # an answer must lead to what is no gain, and from where the coalition comes to none
            rows &= ~ways.joined(~ways.joined(rows, coalition), outside)
        return rows

    def upset(self, coalition: Coalition, answers: Rows, demand: int, steps: Rows | None = None) -> NDArray[np.int32]:
        """(states,) a joint improvement of the coalition on each state that nobody answers, -1 where there is none.

        Only members with preferences decide; the others move along.

        Parameters
        ----------
        coalition : tuple of int
        answers : (states, words)
            What the others answer with, as from `rows` or `joint_rows`.
        demand : int
            What an answer must achieve, see `kernels.reachability.upset`.
        steps : (states, words), optional
            What the coalition can do; default: what legal sequences of its members lead to.
        """
        deciding = np.array([i for i in coalition if i in self.graph.deciders], np.int64)
        improvements = np.full(self.graph.size, -1, np.int32)
        if deciding.size:
            own = self.rows(coalition) if steps is None else steps
            reachability.upset(reachability.Joint(own, answers, self.better, deciding), demand, improvements)
        return improvements

    def joint_improvements(self, coalition: Coalition, steps: Rows | None = None) -> Rows:
        """(states, words) what the coalition reaches, as in `upset`, and every deciding member prefers."""
        deciding = [i for i in coalition if i in self.graph.deciders]
        if not deciding:
            return self.rows(())
        own = self.rows(coalition) if steps is None else steps
        found: Rows = own & self.better[deciding[0]]
        for i in deciding[1:]:
            found &= self.better[i]
        return found

    @cached_property
    def joint(self) -> dict[Coalition, Rows]:
        """Of every coalition of deciders its joint improvements, the small coalitions first.

        Raises
        ------
        OutOfReach
            Where the coalitions are too many, or all their rows take more than `MOST_BYTES`.
        """
        who = every(self.graph.deciders)
        fits(self.graph, len(who))
        return {coalition: self.joint_improvements(coalition) for coalition in who}

    def joint_rows(self, parts: list[Coalition]) -> Rows:
        """(states, words) what joint improvements of these coalitions lead to, none of them twice in succession.

        References
        ----------
        Inohara & Hipel (2008), credible moves of coalitions.
        """
        return self.sequences(self.joint_improvements(part) for part in parts)

    def sequences(self, parts: Iterable[Rows]) -> Rows:
        """(states, words) what steps of several movers lead to, none of them twice in succession.

        Parameters
        ----------
        parts : iterable of (states, words)
            Of each mover its steps, as rows of bits.
        """
        parts = list(parts)
        if not parts:
            return self.rows(())
        if not self.transitive:  # then a row is held for each state and each coalition that may have moved last
            fits(self.graph, len(parts))
        arcs, count = [], 0
        for rows in parts:
            count += int(np.bitwise_count(rows).sum())
            if count > MOST_ARCS:  # known before any more are written down
                raise OutOfReach(Worded("limit-joint", most=MOST_ARCS))
            arcs.append(_arcs(rows, self.graph.size))
        steps = ListedGraph.from_arcs(arcs, self.graph.size)
        steps_of = reachability.Arcs(steps.starts, steps.targets)
        return reachability.reach_rows(self.graph.size, steps_of, not self.transitive)  # type: ignore[no-any-return]


def reach(graph: GraphModel) -> Reach:
    """The reachability of one graph model, kept with the model for the next question about it."""
    return graph.kept.once("reach", lambda: Reach(graph))


def coalitions(members: Iterable[int], least: int = 1) -> list[Coalition]:
    """Every coalition of so many members or more, the small ones first."""
    members = tuple(members)
    return [part for size in range(least, len(members) + 1) for part in combinations(members, size)]


def every(members: Iterable[int], most: int = MOST_COALITIONS) -> list[Coalition]:
    """Every coalition of these actors, the small ones first.

    Raises
    ------
    OutOfReach
        When they are more than `most`; looked at before any is written down.
    """
    members = tuple(members)
    if 2 ** len(members) - 1 > most:
        raise OutOfReach(Worded("limit-coalitions", most=most, here=2 ** len(members) - 1))
    return coalitions(members)


def fits(graph: GraphModel, coalitions: int) -> None:
    """Nothing, where the rows of so many coalitions can be held together.

    Raises
    ------
    OutOfReach
        Where they take more than `MOST_BYTES`.
    """
    most = MOST_BYTES // (graph.size * ((graph.size + 63) // 64) * 8)
    if coalitions > most:
        raise OutOfReach(Worded("limit-at-once", most=most, here=coalitions, states=graph.size))


def named(graph: GraphModel, texts: Iterable[str]) -> list[Coalition]:
    """Coalitions from words such as "usa+israel".

    Raises
    ------
    BadInput
        When an actor is not known, or stands twice.
    """
    found = []
    for text in texts:
        names = [name.strip() for name in text.split("+")]
        for name in names:
            if name not in graph.actors:
                wrong = Worded("controls-nothing", text=text, name=name)
                raise BadInput(Fault(wrong, nearest=nearest(name, graph.actors)))
        if len(set(names)) < len(names):
            raise BadInput(Worded("named-twice", text=text))
        found.append(tuple(sorted(graph.actors.index(name) for name in names)))
    return found


def _arcs(rows: Rows, states: int) -> NDArray[np.int32]:
    """(n, 2) rows (from, to) of rows of bits, some states at a time."""
    found = [np.zeros((0, 2), np.int32)]
    for start in range(0, states, 512):
        pairs = np.argwhere(unpacked(rows[start : start + 512], states)).astype(np.int32)
        pairs[:, 0] += start
        found.append(pairs)
    return np.concatenate(found)


def unpacked(rows: Rows, states: int) -> NDArray[np.bool_]:
    """(rows, states) bool of rows of bits."""
    return np.unpackbits(rows.view(np.uint8), axis=1, bitorder="little", count=states).astype(bool)
