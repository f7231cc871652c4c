"""Feasible states of spaces too large to hold, listed by a constraint solver (OR-tools, extra `solve`)."""

from __future__ import annotations

from collections.abc import Mapping
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.expression import Expression, Level, Not, leaves
from goodoffices.errors import OutOfReach
from goodoffices.wording import Worded

#: More states than this are not listed.
MOST = 200_000


def feasible_states(
    demands: list[Expression], levels: Mapping[str, tuple[str, ...]], most: int = MOST
) -> NDArray[np.int8]:
    """(states, options) int8 levels of every feasible state, in the order of state numbers.

    Parameters
    ----------
    demands : list of Expression
        What must hold in a feasible state.
    levels : mapping
        Option id to the names of its levels, in the order of the dossier.
    most : int
        How many states to list at most.

    Raises
    ------
    OutOfReach
        When there are more, or the solver is not installed.
    """
    try:
        from ortools.sat.python import cp_model
    except ImportError:
        raise OutOfReach(Worded("solver-missing", cells=_cells(levels))) from None
    model = cp_model.CpModel()
    options = {option: model.new_int_var(0, len(names) - 1, option) for option, names in levels.items()}
    literals = _Literals(model, options, levels)
    for demand in demands:
        model.add_bool_or([literals.of(demand)])

    class Listing(cp_model.CpSolverSolutionCallback):
        def __init__(self) -> None:
            super().__init__()
            self.rows: list[list[int]] = []

        def on_solution_callback(self) -> None:
            self.rows.append([self.value(variable) for variable in options.values()])
            if len(self.rows) > most:
                self.stop_search()

    listing = Listing()
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    named = {leaf.option for demand in demands for leaf in leaves(demand)}
    free = prod(len(names) for option, names in levels.items() if option not in named)
    solver.parameters.enumerate_all_solutions = free <= most  # else one state stands for too many already
    solver.solve(model, listing)
    if len(listing.rows) * max(1, free if free > most else 1) > most:
        raise OutOfReach(Worded("feasible-too-many", cells=_cells(levels), most=most))
    rows = np.array(listing.rows, np.int8).reshape(-1, len(levels))
    return rows[np.lexsort(rows.T)]


class _Literals:
    """Boolean variables that are true exactly when an expression holds."""

    def __init__(self, model: Any, options: Mapping[str, Any], levels: Mapping[str, tuple[str, ...]]):
        self.model, self.options, self.levels = model, options, levels
        self.known: dict[Expression, Any] = {}

    def of(self, tree: Expression) -> Any:
        if tree not in self.known:
            self.known[tree] = self._new(tree)
        return self.known[tree]

    def _new(self, tree: Expression) -> Any:
        if isinstance(tree, Not):
            return ~self.of(tree.part)
        literal = self.model.new_bool_var("")
        if isinstance(tree, Level):
            option = self.options[tree.option]
            wanted = self.levels[tree.option].index(tree.level) if tree.comparison else 1
            self._compare(literal, option, tree.comparison or ">=", wanted)
            return literal
        left, right = self.of(tree.left), self.of(tree.right)
        if tree.word == "iff":
            self.model.add(left == right).only_enforce_if(literal)
            self.model.add(left != right).only_enforce_if(~literal)
        elif tree.word == "and":
            self.model.add_bool_and([left, right]).only_enforce_if(literal)
            self.model.add_bool_or([~left, ~right]).only_enforce_if(~literal)
        else:
            left = ~left if tree.word == "implies" else left
            self.model.add_bool_or([left, right]).only_enforce_if(literal)
            self.model.add_bool_and([~left, ~right]).only_enforce_if(~literal)
        return literal

    def _compare(self, literal: Any, option: Any, comparison: str, wanted: int) -> None:
        ways = {
            "=": (option == wanted, option != wanted),
            ">=": (option >= wanted, option < wanted),
            ">": (option > wanted, option <= wanted),
        }
        opposite = {"!=": "=", "<": ">=", "<=": ">"}
        holds, fails = ways[opposite.get(comparison, comparison)]
        if comparison in opposite:
            holds, fails = fails, holds
        self.model.add(holds).only_enforce_if(literal)
        self.model.add(fails).only_enforce_if(~literal)


def _cells(levels: Mapping[str, tuple[str, ...]]) -> int:
    return prod(map(len, levels.values()))
