"""The nearest orders with which a state lasts, by a solver: exact and shown to be so.

Whether an actor ranks one state above another is a variable; orders are transitive. To each move of an actor out of
the state a clause: the state is as good, or some answer leads to one it is as good as. An answer is a way of moves each
of which pays; a way that may pay or not, as orders change, is made of variables as well, and its steps are numbered so
that no circle feeds itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations, permutations
from typing import Any

import numpy as np

from goodoffices.models.conflict.coalitions import reach
from goodoffices.solutions.inverse.fate import Fate, Node
from goodoffices.solutions.inverse.lifting import Ranks
from goodoffices.solutions.inverse.nearest import Inverse, Nearest

#: The solver's own measure of work, the same on every machine: some ten seconds.
MOST_WORK = 10.0

#: True, False, or a variable of the solver that is one of them.
Literal = Any


def installed() -> bool:
    """Whether the solver is there."""
    try:
        import ortools.sat.python.cp_model  # noqa: F401
    except ImportError:
        return False
    return True


def by_solver(inverse: Inverse, found: Nearest) -> Nearest:
    """The nearest orders, starting from a bound and, where there are any, from orders that will do."""
    steps, least, orders = found.steps, found.least, found.orders
    if not found.proved:
        program = Program(inverse, found.place, found.vary, most=None if steps is None else steps - 1)
        answer = program.solve(least)
        if answer.orders is not None:
            steps, orders = program.apart(answer.orders), answer.orders
        least = answer.least if answer.orders is not None or steps is None else max(least, answer.least)
        if answer.done:
            least = steps if steps is not None else least
            if steps is None:
                return Nearest(found.place, found.vary, None, 0, impossible=True)
    unique = None
    if steps == least and steps is not None:
        other = Program(inverse, found.place, found.vary, most=steps)
        other.exclude(orders)
        told = other.solve(steps)
        unique = False if told.orders is not None else True if told.done else None
    return Nearest(found.place, found.vary, steps, least, orders, unique)


@dataclass(frozen=True)
class Solved:
    """What the solver says: orders or none, a bound, and whether it came to an end."""

    orders: dict[int, Ranks] | None
    least: int
    done: bool


@dataclass(eq=False)
class Program:
    """The clauses for one state and the actors whose orders may change; of some distance at most."""

    inverse: Inverse
    place: int
    vary: tuple[int, ...]
    most: int | None
    model: Any = None
    above: dict[tuple[int, int, int], Any] = field(default_factory=dict)
    costs: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        from ortools.sat.python import cp_model

        self.model = cp_model.CpModel()
        self.fate = Fate(self.inverse.graph, self.place, self.inverse.concept)
        self.memory = not reach(self.inverse.graph).transitive
        self.vary = tuple(i for i in self.vary if i in self.inverse.ranks)
        for i in self.vary:
            self._weak(i) if self.inverse.tied(i) else self._strict(i)
        if self.most is not None:
            self.model.add(sum(self.costs) <= self.most)
        for i in self.inverse.graph.deciders:
            for gain in self.fate.gains[i]:
                self._held(i, gain)

    # Orders: as_good(i, a, b) says that actor i ranks a at least as high as b.

    def as_good(self, i: int, a: int, b: int) -> Literal:
        """Whether `i` ranks one state at least as high as another."""
        if a == b:
            return True
        if (i, a, b) in self.above:
            return self.above[i, a, b]
        ranks = self.inverse.ranks.get(i)
        return ranks is None or bool(ranks[a] >= ranks[b])

    def better(self, i: int, a: int, b: int) -> Literal:
        """Whether `i` prefers one state to another."""
        return _not(self.as_good(i, b, a))

    def _strict(self, i: int) -> None:
        """A variable says of two states that they changed places; those too far apart to do so have none."""
        order = np.argsort(-self.inverse.ranks[i]).tolist()
        most = len(order) if self.most is None else self.most
        swapped: dict[tuple[int, int], Any] = {}
        for p, q in combinations(range(len(order)), 2):
            if q - p > most:
                continue
            swapped[p, q] = self.model.new_bool_var("")
            self.above[i, order[q], order[p]] = swapped[p, q]
            self.above[i, order[p], order[q]] = ~swapped[p, q]
        self.costs += swapped.values()
        for (p, r), far in swapped.items():
            for q in range(p + 1, r):
                self.model.add_bool_or([~far, swapped[p, q], swapped[q, r]])
        for (p, q), near in swapped.items():
            for r in range(q + 1, min(len(order), q + most + 1)):
                both = [~near, ~swapped[q, r]]
                self.model.add_bool_or([*both, swapped[p, r]] if (p, r) in swapped else both)

    def _weak(self, i: int) -> None:
        """A variable for each pair in each direction; both hold where the two are ranked as equal."""
        ranks = self.inverse.ranks[i]
        for a, b in permutations(range(ranks.size), 2):
            self.above[i, a, b] = self.model.new_bool_var("")
            self.costs.append(_not(self.above[i, a, b]) if ranks[a] >= ranks[b] else self.above[i, a, b])
        for a, b in combinations(range(ranks.size), 2):
            self.model.add_bool_or([self.above[i, a, b], self.above[i, b, a]])
        for a, b, c in permutations(range(ranks.size), 3):
            self.model.add_bool_or([~self.above[i, a, b], ~self.above[i, b, c], self.above[i, a, c]])

    # What holds a move back.

    def _held(self, i: int, gain: int) -> None:
        """One clause: the state is as good as where the move leads, or as good as where answers lead from there."""
        here = self.as_good(i, self.place, gain)
        if here is True:
            return
        ways = _Ways(self, i, gain)
        self._any([here, *(self._all([led, *self._undone(i, k)]) for k, led in ways.led.items())])

    def _undone(self, i: int, state: int) -> list[Literal]:
        demands = [self.as_good(i, self.place, state)]
        if self.fate.card.demand == "no-way-out":
            demands += [self.as_good(i, self.place, to) for to in self.fate.moves(i, state)]
        return demands

    def _any(self, literals: list[Literal]) -> None:
        if not any(one is True for one in literals):
            self.model.add_bool_or([one for one in literals if one is not False])

    def _all(self, literals: list[Literal]) -> Literal:
        """A literal that holds only if all of these do."""
        left = [one for one in literals if one is not True]
        if any(one is False for one in left):
            return False
        if len(left) < 2:
            return left[0] if left else True
        both = self.model.new_bool_var("")
        for one in left:
            self.model.add_implication(both, one)
        return both

    # The solver.

    def exclude(self, orders: dict[int, Ranks]) -> None:
        """Let at least one pair stand otherwise than in some orders."""
        otherwise = []
        for (i, a, b), literal in self.above.items():
            ranks = orders.get(i, self.inverse.ranks[i])
            otherwise.append(_not(literal) if ranks[a] >= ranks[b] else literal)
        self.model.add_bool_or(otherwise)

    def solve(self, least: int) -> Solved:
        """The nearest orders that satisfy all clauses."""
        from ortools.sat.python import cp_model

        self.model.add(sum(self.costs) >= least)
        self.model.minimize(sum(self.costs))
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 0
        solver.parameters.max_deterministic_time = MOST_WORK
        solver.parameters.optimize_with_core = True  # most swaps are not made: it asks which few have to be
        solver.parameters.linearization_level = 0
        status = solver.solve(self.model)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            bound = least if status == cp_model.FEASIBLE else round(solver.objective_value)
            return Solved(self._read(solver), max(least, bound), status == cp_model.OPTIMAL)
        return Solved(None, least, status == cp_model.INFEASIBLE)

    def _read(self, solver: Any) -> dict[int, Ranks]:
        """The orders of those whose order changed."""
        size, found = self.inverse.graph.size, {}
        for i in self.vary:
            ranks = self.inverse.ranks[i]
            below = np.sign(ranks[:, None] - ranks)
            wins = (below >= 0).astype(np.int64)
            for (j, a, b), literal in self.above.items():
                if j == i:
                    wins[a, b] = solver.boolean_value(literal)
            key = wins.sum(axis=1)
            new = np.unique(key, return_inverse=True)[1].astype(np.int64).reshape(size)
            if not np.array_equal(new, ranks):
                found[i] = new
        return found

    def apart(self, orders: dict[int, Ranks]) -> int:
        """How far orders are from those given."""
        return sum(self.inverse.distance(i, ranks) for i, ranks in orders.items())


class _Ways:
    """What answers to one move of an actor may lead to, with a literal for each state that holds only if they do."""

    def __init__(self, program: Program, i: int, gain: int):
        self.program, self.i, self.start = program, i, (gain, i)
        fate = program.fate
        if not fate.card.credible:
            self.led: dict[int, Literal] = dict.fromkeys(fate.answers(i, gain, ()), True)
            return
        self.arcs = self._arcs()
        sure = self._sure()
        self.holds: dict[Node, Literal] = dict.fromkeys(sure, True)
        self._unsure([node for node in self.arcs if node not in sure])
        self.led = {}
        for (state, _), literal in self.holds.items():
            self.led[state] = self._either(self.led.get(state, False), literal)

    def _node(self, state: int, mover: int) -> Node:
        return (state, mover if self.program.memory else self.i)

    def _arcs(self) -> dict[Node, list[tuple[Node, Literal]]]:
        """To each node that answers may lead to, from where, and whether that step pays."""
        program, fate = self.program, self.program.fate
        found: dict[Node, list[tuple[Node, Literal]]] = {self.start: []}
        front = [self.start]
        while front:
            node = front.pop()
            for j in program.inverse.graph.deciders:
                if j in (self.i, node[1]):
                    continue
                for to in fate.moves(j, node[0]):
                    pays = program.better(j, to, node[0])
                    if pays is False:
                        continue
                    there = self._node(to, j)
                    if there not in found:
                        found[there] = []
                        front.append(there)
                    found[there].append((node, pays))
        return found

    def _sure(self) -> set[Node]:
        """The nodes that steps lead to which pay whatever orders change."""
        onward: dict[Node, list[Node]] = {}
        for to, ways in self.arcs.items():
            for node, pays in ways:
                if pays is True:
                    onward.setdefault(node, []).append(to)
        found, front = {self.start}, [self.start]
        while front:
            for to in onward.get(front.pop(), ()):
                if to not in found:
                    found.add(to)
                    front.append(to)
        return found

    def _unsure(self, nodes: list[Node]) -> None:
        """A literal and a number for each node that may be led to; the number is larger than that of the one before."""
        model = self.program.model
        number = {node: model.new_int_var(1, len(nodes), "") for node in nodes}
        self.holds |= {node: model.new_bool_var("") for node in nodes}
        for node in nodes:
            ways = [~self.holds[node]]
            for before, pays in self.arcs[node]:
                if before == node:
                    continue
                way = self.program._all([self.holds[before], pays]) if before not in number else model.new_bool_var("")
                if before in number:
                    model.add_implication(way, self.holds[before])
                    if pays is not True:
                        model.add_implication(way, pays)
                    model.add(number[node] > number[before]).only_enforce_if(way)
                ways.append(way)
            self.program._any(ways)

    def _either(self, one: Literal, other: Literal) -> Literal:
        """A literal that holds only if one of two does."""
        if one is True or other is False:
            return one
        if other is True or one is False:
            return other
        found = self.program.model.new_bool_var("")
        self.program.model.add_bool_or([~found, one, other])
        return found


def _not(literal: Literal) -> Literal:
    return not literal if isinstance(literal, bool) else ~literal
