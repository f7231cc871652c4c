"""Literal twin of the graph model: sets of states and the definitions as the papers print them. Slow on purpose.

Fang, Hipel & Kilgour (1993) for moves, legal sequences, Nash, GMR, SMR and SEQ; Rego & Vieira (2017) for symmetric SEQ;
Fraser & Hipel (1984) for simultaneous sanctioning.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product


@dataclass(frozen=True)
class Conflict:
    """Options as (owner, levels, direction), forbidden patterns as {option: level}, payoffs per actor and state.

    `cut` holds moves taken away, (actor, from, to) by levels. States are tuples
    of levels, the first option varying fastest.
    """

    actors: int
    options: tuple[tuple[int, int, str], ...]
    forbidden: tuple[dict[int, int], ...]
    payoffs: tuple[tuple[int, ...], ...]
    cut: tuple[tuple[int, dict[int, int], dict[int, int]], ...] = ()

    @property
    def states(self) -> list[tuple[int, ...]]:
        every = (levels[::-1] for levels in product(*(range(levels) for _, levels, _ in self.options[::-1])))
        return [state for state in every if not any(matches(state, pattern) for pattern in self.forbidden)]


def matches(state, pattern) -> bool:
    return all(state[option] == level for option, level in pattern.items())


class Twin:
    def __init__(self, conflict: Conflict, sequence: str = "legal"):
        self.conflict, self.sequence = conflict, sequence
        self.states = conflict.states
        self.number = {state: place for place, state in enumerate(self.states)}
        self.payoff = conflict.payoffs
        self.others = {i: [j for j in range(conflict.actors) if j != i] for i in range(conflict.actors)}
        self.moves = {
            (i, s): {q for q in range(len(self.states)) if self._moves(i, s, q)}
            for i in range(conflict.actors)
            for s in range(len(self.states))
        }

    def _moves(self, i, s, q) -> bool:
        before, after = self.states[s], self.states[q]
        if before == after or any(i == j and matches(before, a) and matches(after, b) for j, a, b in self.conflict.cut):
            return False
        return all(
            b == a or (owner == i and (direction != "forward" or a > b) and (direction != "backward" or a < b))
            for b, a, (owner, _, direction) in zip(before, after, self.conflict.options, strict=True)
        )

    def R(self, i, s, improving=False):
        return {q for q in self.moves[i, s] if not improving or self.payoff[i][q] > self.payoff[i][s]}

    def RH(self, H, s, improving=False):
        """All states that a legal sequence of members of H leads to from s."""
        if self.sequence == "single_mover":
            return set().union(*(self.R(j, s, improving) for j in H)) if H else set()
        reached, front = set(), {(s, None, frozenset())}
        seen = set()
        while front:
            state, last, used = front.pop()
            for j in H:
                if j == last or (self.sequence == "each_opponent_once" and j in used):
                    continue
                for q in self.R(j, state, improving):
                    reached.add(q)
                    node = (q, j, used | {j} if self.sequence == "each_opponent_once" else frozenset())
                    if node not in seen:
                        seen.add(node)
                        front.add(node)
        return reached

    def nash(self, i, s):
        return not self.R(i, s, improving=True)

    def _sanctioned(self, i, s, credible, symmetric):
        u = self.payoff[i]
        return all(
            any(
                u[s2] <= u[s] and (not symmetric or all(u[s3] <= u[s] for s3 in self.R(i, s2)))
                for s2 in self.RH(self.others[i], s1, credible)
            )
            for s1 in self.R(i, s, improving=True)
        )

    def gmr(self, i, s):
        return self._sanctioned(i, s, credible=False, symmetric=False)

    def smr(self, i, s):
        return self._sanctioned(i, s, credible=False, symmetric=True)

    def seq(self, i, s):
        return self._sanctioned(i, s, credible=True, symmetric=False)

    def symseq(self, i, s):
        return self._sanctioned(i, s, credible=True, symmetric=True)

    def sim(self, i, s):
        """Each improvement of i, put together with some improvements of the others, gives a state no better for i."""
        u = self.payoff[i]
        for s1 in self.R(i, s, improving=True):
            answered = False
            for joint in product(*([s, *self.R(j, s, improving=True)] for j in self.others[i])):
                together = list(self.states[s1])
                for j, q in zip(self.others[i], joint, strict=True):
                    for option, (owner, _, _) in enumerate(self.conflict.options):
                        if owner == j:
                            together[option] = self.states[q][option]
                q = self.number.get(tuple(together))
                answered = answered or (q is not None and u[q] <= u[s])
            if not answered:
                return False
        return True

    def stable(self, concept, i):
        return [getattr(self, concept)(i, s) for s in range(len(self.states))]


class JointTwin(Twin):
    """Coalitions, literally: Kilgour, Hipel, Fang & Peng (2001); Inohara & Hipel (2008)."""

    def subsets(self, of):
        of = list(of)
        return [tuple(j for k, j in enumerate(of) if mask >> k & 1) for mask in range(1, 1 << len(of))]

    def reached(self, H, s):
        return self.R(H[0], s) if len(H) == 1 else self.RH(H, s)

    def CI(self, H, s):
        return {q for q in self.reached(H, s) if all(self.payoff[i][q] > self.payoff[i][s] for i in H)}

    def credible_joint(self, movers, s):
        """Legal sequences of coalition improvements, no coalition twice in succession."""
        reached, front, seen = set(), [(s, None)], {(s, None)}
        while front:
            state, last = front.pop()
            for K in self.subsets(movers):
                for q in self.CI(K, state) if last != K else ():
                    reached.add(q)
                    if (q, K) not in seen:
                        seen.add((q, K))
                        front.append((q, K))
        return reached

    def holds(self, H, s, concept):
        u = self.payoff
        outside = [j for j in range(self.conflict.actors) if j not in H]
        if concept == "cseq":
            answers = lambda s1: self.RH(outside, s1, improving=True)  # noqa: E731
        elif concept == "cseq-joint":
            answers = lambda s1: self.credible_joint(outside, s1)  # noqa: E731
        else:
            answers = lambda s1: self.RH(outside, s1)  # noqa: E731

        def hurts(s2):
            return any(u[i][s2] <= u[i][s] for i in H)

        for s1 in self.CI(H, s):
            if concept == "cnash" or not any(
                hurts(s2) and (concept != "csmr" or all(hurts(s3) for s3 in self.reached(H, s2))) for s2 in answers(s1)
            ):
                return False
        return True

    def stable_jointly(self, i, concept, coalitions=None):
        chosen = self.subsets(range(self.conflict.actors)) if coalitions is None else coalitions
        return [all(self.holds(H, s, concept) for H in chosen if i in H) for s in range(len(self.states))]


class BlockTwin(JointTwin):
    """A binding coalition structure, literally: blocks move by legal sequences of members, gain and answer as one."""

    def credible_blocks(self, blocks, s):
        reached, front, seen = set(), [(s, None)], {(s, None)}
        while front:
            state, last = front.pop()
            for B in blocks:
                for q in self.CI(B, state) if last != B else ():
                    reached.add(q)
                    if (q, B) not in seen:
                        seen.add((q, B))
                        front.append((q, B))
        return reached

    def moves_of_blocks(self, blocks, s):
        """What any sequence of moves of blocks leads to, no block twice in succession."""
        reached, front, seen = set(), [(s, None)], {(s, None)}
        while front:
            state, last = front.pop()
            for B in blocks:
                for q in self.reached(B, state) if last != B else ():
                    reached.add(q)
                    if (q, B) not in seen:
                        seen.add((q, B))
                        front.append((q, B))
        return reached

    def stays(self, blocks, B, s, concept):
        u, others = self.payoff, [other for other in blocks if other != B]
        hurts = lambda q: any(u[i][q] <= u[i][s] for i in B)  # noqa: E731
        for s1 in self.CI(B, s):
            if concept == "nash":
                return False
            credible, symmetric = concept in ("seq", "symseq"), concept in ("smr", "symseq")
            answers = (self.credible_blocks if credible else self.moves_of_blocks)(others, s1)
            if not any(hurts(s2) and (not symmetric or all(hurts(s3) for s3 in self.reached(B, s2))) for s2 in answers):
                return False
        return True


def foreseen(twin, horizon, order=(0, 1)):
    """By actor and state the states anticipated with `horizon` moves left, trying every choice that ties leave open.

    The actor asked about moves first, then who follows it in `order`, and after the last the first.
    """
    after = {i: order[(place + 1) % len(order)] for place, i in enumerate(order)}
    sets = {(i, s): {s} for i in order for s in range(len(twin.states))}
    for _ in range(horizon):
        longer = {}
        for i in order:
            u = twin.payoff[i]
            for s in range(len(twin.states)):
                found = set()
                for choice in product(*(sorted(sets[after[i], q]) for q in sorted(twin.R(i, s)))):
                    best = max((u[a] for a in choice), default=-1)
                    found |= {a for a in choice if u[a] == best} if best > u[s] else {s}
                longer[i, s] = found
        sets = longer
    return sets
