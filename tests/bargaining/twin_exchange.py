"""Literal twin of the equal-gain exchange in fractions: objects, lists of moves and dictionaries, as DECIDE keeps them.

Stokman & Van Oosten (1994); the books a trade keeps are those of the program DECIDE, told in
docs/explanation/bargaining-readings.md. Slow on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations


@dataclass
class Trade:
    who: list[int]
    gives: list[int]
    place: list[Fraction]
    move: list[Fraction] = field(default_factory=lambda: [Fraction(0)] * 2)
    proposed: tuple[list[Fraction], list[Fraction]] = field(default_factory=lambda: ([], []))
    told: tuple[dict[int, Fraction], dict[int, Fraction]] = field(default_factory=lambda: ({}, {}))
    gain: Fraction = Fraction(0)
    valid: bool = True


class Twin:
    """positions in percent, saliences and capabilities by (actor, issue); who has no stake is not in them."""

    def __init__(self, positions, salience, capability, actors, issues):
        self.x, self.s, self.actors, self.issues = dict(positions), salience, actors, issues
        w = {key: salience[key] * capability[key] for key in positions}
        total = [sum(w[i, p] for i in range(actors) if (i, p) in w) for p in range(issues)]
        self.v = {(i, p): w[i, p] / total[p] for i, p in w}

    def outcome(self, y, p):
        return sum(self.v[i, p] * y[i, p] for i in range(self.actors) if (i, p) in y)

    def outcomes(self, y):
        return [self.outcome(y, p) for p in range(self.issues)]

    def found(self):
        now = self.outcomes(self.x)
        for p, q in combinations(range(self.issues), 2):
            groups = {"A": [], "B": [], "C": [], "D": []}
            for i in range(self.actors):
                if (i, p) in self.x and (i, q) in self.x and self.v[i, p] > 0 and self.v[i, q] > 0:
                    left_p, left_q = self.x[i, p] <= now[p], self.x[i, q] <= now[q]
                    groups["ABCD"[left_p + 2 * left_q]].append(i)
            for one, other in (("A", "D"), ("B", "C")):
                for i in groups[one]:
                    for j in groups[other]:
                        yield self.paired(i, j, p, q)

    def paired(self, i, j, p, q):
        if self.s[i, p] / self.s[i, q] < self.s[j, p] / self.s[j, q]:
            i, j = j, i
        return Trade([i, j], [q, p], [self.x[i, q], self.x[j, p]])

    def fits(self, t, k):
        moves = t.proposed[k]
        return (
            0 < abs(t.move[k]) <= 100
            and 0 <= t.place[k] + t.move[k] <= 100
            and sum(moves) <= 100
            and (all(m > 0 for m in moves) or all(m < 0 for m in moves))
        )

    def seen(self, t, k, place):
        """The outcome on the issue side k gives way on, as the trade sees it, when it stands at `place`."""
        p = t.gives[k]
        y = {(i, p): t.told[k].get(i, self.x[i, p]) for i in range(self.actors) if (i, p) in self.x}
        y[t.who[k], p] = place
        return self.outcome(y, p)

    def price(self, t):
        (i, j), (q, p) = t.who, t.gives
        v, s, x = self.v, self.s, self.x
        ratio = (s[i, p] + s[j, p]) / (s[i, q] + s[j, q])
        far_i, far_j = abs(x[j, q] - t.place[0]), abs(x[i, p] - t.place[1])
        dp = v[j, p] * far_j
        dq = dp * ratio
        step_i, step_j = dq / v[i, q], far_j
        if step_i > far_i:
            dq = v[i, q] * far_i
            dp = dq / ratio
            step_i, step_j = far_i, dp / v[j, p]
        sign = [-1 if t.place[0] > x[j, q] else 1, -1 if t.place[1] > x[i, p] else 1]
        t.move = [sign[0] * step_i, sign[1] * step_j]
        for k in (0, 1):
            t.proposed[k].append(t.move[k])
        t.gain = abs(s[i, p] * dp - s[i, q] * dq)
        t.valid = self.fits(t, 0) and self.fits(t, 1) and t.gain != 0
        if t.valid:
            self.hold_back(t, 0, sign)
            self.hold_back(t, 1, sign)
            t.valid = self.fits(t, 0) and self.fits(t, 1)

    def hold_back(self, t, k, sign):
        me, other, mine, theirs = t.who[k], t.who[1 - k], t.gives[k], t.gives[1 - k]
        target = self.x[other, mine]
        now, then = self.seen(t, k, t.place[k]), self.seen(t, k, t.place[k] + t.move[k])
        if (target >= now and target >= then) or (target <= now and target <= then):
            return
        d = abs(target - now)
        back = d * (self.s[me, mine] + self.s[other, mine]) / (self.s[me, theirs] + self.s[other, theirs])
        t.move[k] = sign[k] * d / self.v[me, mine]
        t.move[1 - k] = sign[1 - k] * back / self.v[other, theirs]
        for side in (0, 1):
            t.proposed[side][-1] = t.move[side]
        t.gain = abs(self.s[me, mine] * d - self.s[me, theirs] * back)

    def hear(self, t, made):
        """What the trade just made means to another one; that one is priced anew when it means anything."""
        own, told = self.hear_own(t, made), self.hear_others(t, made)
        if told and not own:
            t.proposed[0].pop()
            t.proposed[1].pop()
        if own or told:
            self.price(t)

    def hear_own(self, t, made):
        touched = False
        for k in (0, 1):
            for m in (0, 1):
                if t.who[k] == made.who[m] and t.gives[k] == made.gives[m]:
                    t.place[k] = made.place[m] + made.move[m]
                    t.proposed[k].append(made.move[m])
                    touched = True
        if touched:
            t.proposed[0].pop()
            t.proposed[1].pop()
        return touched

    def hear_others(self, t, made):
        touched = False
        for m in (0, 1):
            giver, issue = made.who[1 - m], made.gives[1 - m]
            for k in (0, 1):
                if t.who[k] == made.who[m] and t.gives[1 - k] == issue:
                    now, known = made.place[1 - m] + made.move[1 - m], t.told[1 - k].get(giver)
                    if known is not None:
                        now = min(known, now) if self.x[giver, issue] <= known else max(known, now)
                    t.told[1 - k][giver] = now
                    touched = True
        return touched

    def round(self):
        """Candidates, valid ones, trades made, ties, and outcomes before and after; then the next round's start."""
        trades = list(self.found())
        for t in trades:
            self.price(t)
        alive = [t for t in trades if t.valid]
        valid, made, ties, y = len(alive), [], 0, dict(self.x)
        while alive:
            best = max(t.gain for t in alive)
            equal = [t for t in alive if t.gain == best]
            ties += len(equal) > 1
            chosen = equal[0]
            alive.remove(chosen)
            made.append(chosen)
            for k in (0, 1):
                y[chosen.who[k], chosen.gives[k]] = chosen.place[k] + chosen.move[k]
            for t in alive:
                self.hear(t, chosen)
            alive = [t for t in alive if t.valid]
        before, after = self.outcomes(self.x), self.outcomes(y)
        for key in self.x:
            self.x[key] += (Fraction(1, 10) + Fraction(4, 10) * (1 - self.s[key])) * (y[key] - self.x[key])
        return {
            "candidates": len(trades),
            "valid": valid,
            "ties": ties,
            "made": [(t.who, t.gives, [str(m) for m in t.move], str(t.gain)) for t in made],
            "before": [str(o) for o in before],
            "after": [str(o) for o in after],
        }


def twin_of(model):
    """The twin of an IssueModel; a number counts as the shortest decimal that stands for it."""

    def fraction(value):
        return Fraction(repr(float(value)))

    cells = {"x": {}, "s": {}, "c": {}}
    for i in range(len(model.actors)):
        for p in range(len(model.issues)):
            if model.stake[i, p]:
                low, high = (fraction(end) for end in model.ends[p])
                cells["x"][i, p] = (fraction(model.position[i, p]) - low) / (high - low) * 100
                cells["s"][i, p] = fraction(model.salience[i, p])
                cells["c"][i, p] = fraction(model.capability[i, p])
    return Twin(cells["x"], cells["s"], cells["c"], len(model.actors), len(model.issues))


def made_moves(found):
    """(who, gives, moves) of the trades of a round as floats."""
    return [(tuple(who), tuple(gives), [float(Fraction(m)) for m in moves]) for who, gives, moves, _ in found["made"]]
