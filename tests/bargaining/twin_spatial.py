"""Literal twin of the spatial model: one function per sentence of its definition, dictionaries and loops.

`direct` is the vote of third parties for what they prefer; otherwise they reckon as in KTAB's program.
"""

from __future__ import annotations

import math

VOTES = {
    "proportional": lambda d: d,
    "binary": lambda d: max(-1.0, min(1.0, d / 1e-8)),
    "cubic": lambda d: d**3,
    "prop-bin": lambda d: 0.8 * d + 0.2 * max(-1.0, min(1.0, d / 1e-8)),
    "prop-cubic": lambda d: 0.5 * d + 0.5 * d**3,
    "prospect": lambda d: d if d < 0 else 2 * d / 3,
}
POWER = {"linear": 1, "square": 2, "quartic": 4, "octic": 8}
TRUTH = {"none": 0, "one-third": 1 / 3, "half": 1 / 2, "two-thirds": 2 / 3, "full": 1}


def win(a, b, rule):
    if rule != "binary":
        return a ** POWER[rule] / (a ** POWER[rule] + b ** POWER[rule])
    if a >= 1.1 * b:
        return 1 / (1 + 1e-6)
    if b >= 1.1 * a:
        return 1e-6 / (1 + 1e-6)
    return (2.1 * a / (a + b) - 1) / 0.1


def pce(weights, utilities, voting, victory, election, direct=True):
    """Probability of each option; utilities[k][a]. Unless `direct`, each votes once for the later of two options."""
    options = range(len(utilities[0]))

    def side(a, b):
        votes = [w * VOTES[voting](u[a] - u[b]) for w, u in zip(weights, utilities, strict=True)]
        if not direct and a < b:
            votes = [-w * VOTES[voting](u[b] - u[a]) for w, u in zip(weights, utilities, strict=True)]
        return 1e-8 + sum(v for v in votes if v > 0)

    strength = {(a, b): side(a, b) if a != b else 1e-8 for a in options for b in options}
    beats = {(a, b): 0.5 if a == b else win(strength[a, b], strength[b, a], victory) for a, b in strength}
    if election == "conditional":
        p = [math.prod(beats[a, b] for b in options) for a in options]
        return [x / sum(p) for x in p]
    if election == "markov-uniform":
        challenge = {key: 1 / len(options) for key in beats}
    else:
        urge = {(a, b): strength[a, b] * beats[a, b] + (1e-10 if a == b else 0) for a, b in beats}
        challenge = {(a, b): urge[a, b] / sum(urge[k, b] for k in options) for a, b in urge}
    p, change = [1 / len(options)] * len(options), 1.0
    while change > (1e-6 if election == "markov-uniform" else 1e-8):
        q = [sum(beats[a, b] * (p[a] * challenge[b, a] + p[b] * challenge[a, b]) for b in options) for a in options]
        change = max(abs(x - y) for x, y in zip(p, q, strict=True))
        p = [(x + y) / 2 for x, y in zip(p, q, strict=True)]
    return p


class Spatial:
    def __init__(self, x, s, c, rules, direct):
        self.x, self.s, self.c, self.rules, self.direct = [list(row) for row in x], s, c, rules, direct
        self.n, self.dims = len(x), len(x[0])
        self.ideal = [list(row) for row in x]

    def far(self, i, a, b):
        d = sum((self.s[i][k] * (a[k] - b[k])) ** 2 for k in range(self.dims))
        return math.sqrt(d / sum(self.s[i][k] ** 2 for k in range(self.dims)))

    @staticmethod
    def u(d, r):
        return (1 - d) * (1 + d * r)

    def start(self):
        n, rules = range(self.n), self.rules
        self.d = [[self.far(i, self.ideal[i], self.x[j]) for j in n] for i in n]
        flat = [[1 - self.d[i][j] for j in n] for i in n]
        p = pce(self.c, flat, rules.voting, rules.victory, rules.election, self.direct)
        low, high = min(p), max(p)
        formulas = {
            "min": lambda x: (x - low) / (high - low),
            "mid": lambda x: (3 * x - high - 2 * low) / (2 * (high - low)),
            "max": lambda x: (2 * x - high - low) / (high - low),
        }
        self.r = [formulas[rules.risk_range](x) for x in p]

    def as_seen(self, h, k, j):
        """h's estimate of what j's position is worth to k."""
        t = TRUTH[self.rules.risk_adjust]
        return self.u(self.d[k][j], (1 - t) * self.r[h] + t * self.r[k])

    def probability(self):
        unique = []
        for i in range(self.n):
            if all(math.dist(self.x[i], self.x[j]) >= 1e-3 for j in unique):
                unique.append(i)
        u = [[self.as_seen(i, i, j) for j in unique] for i in range(self.n)]
        p = pce(self.c, u, "proportional", self.rules.victory, self.rules.election)
        at = [[b for b, j in enumerate(unique) if math.dist(self.x[i], self.x[j]) < 1e-3][-1] for i in range(self.n)]
        return [p[b] for b in at]

    def expects(self, h, i, j):
        """h's view of i challenging j: chance of i, gain of i."""
        vote, weight = VOTES[self.rules.voting], [self.c[k] * sum(self.s[k]) for k in range(self.n)]
        sides = [1e-10, 1e-10]

        def count(v):
            if v > 0:
                sides[0] += v
            else:
                sides[1] -= v

        for k in (i, j):
            count(weight[k] * vote(self.as_seen(h, k, i) - self.as_seen(h, k, j)))
        leads = tuple(sides)
        for n in range(self.n):
            if n in (i, j):
                continue
            to_i, to_j, own = self.as_seen(h, n, i), self.as_seen(h, n, j), self.as_seen(h, n, n)
            v = weight[n] * vote(to_i - to_j)
            if not self.direct:
                p = (leads[0] + max(v, 0)) / (leads[0] + leads[1] + abs(v))
                won_i = {"semi": 2 * to_i + own, "full": 3 * to_i, "none": 2 * to_i + own}[self.rules.commit]
                lost_i = {"semi": 3 * to_j, "full": 3 * to_j, "none": 2 * to_j + own}[self.rules.commit]
                won_j = {"semi": 2 * to_j + own, "full": 3 * to_j, "none": 2 * to_j + own}[self.rules.commit]
                lost_j = {"semi": 3 * to_i, "full": 3 * to_i, "none": 2 * to_i + own}[self.rules.commit]
                v = weight[n] * vote((p * won_i + (1 - p) * lost_i) - (p * lost_j + (1 - p) * won_j))
            count(v)
        p = sides[0] / sum(sides)
        uii, uij, s = self.as_seen(h, i, i), self.as_seen(h, i, j), sum(self.s[j])
        return p, (1 - s) * 2 * uii + s * (p * 2 * uii + (1 - p) * 2 * uij) - (uii + uij)

    def offer(self, i, j, p):
        meet = self.rules.meeting
        to_i, to_j = [], []
        for k in range(self.dims):
            a, b, si, sj, q = self.x[i][k], self.x[j][k], self.s[i][k], self.s[j][k], 1 - p
            if meet == "s2pmax":
                di, dj = max(0, q - p), max(0, p - q)
                to_i.append(a + di * sj**2 / (di * sj**2 + 1e-6 + (1 - di) * si**2) * (b - a))
                to_j.append(b + dj * si**2 / (dj * si**2 + 1e-6 + (1 - dj) * sj**2) * (a - b))
            else:
                power = 2 if meet == "s2p2" else 1
                wi, wj = (si * p) ** power, (sj * q) ** power
                to_i.append(math.trunc(0.5 + 1e4 * ((wi + 1e-6) * a + wj * b) / (wi + 1e-6 + wj)) / 1e4)
                to_j.append(math.trunc(0.5 + 1e4 * (wi * a + (wj + 1e-6) * b) / (wi + 1e-6 + wj)) / 1e4)
        return i, j, to_i, to_j

    def offers(self):
        made = []
        for i in range(self.n):
            best = None
            for j in range(self.n):
                if j != i:
                    p, gain = self.expects(i, i, j)
                    if gain > 1e-5 and (best is None or gain > best[2]):
                        best = (j, p, gain)
            if best is None:
                continue
            j, p, _ = best
            theirs = self.expects(j, i, j)[0 if self.direct else 1]
            mine, other = self.offer(i, j, p), self.offer(i, j, theirs)
            if self.rules.offers == "compromise":
                wi, wj = self.c[i] * sum(self.s[i]), self.c[j if self.direct else i] * sum(self.s[j])
                mine = (
                    i,
                    j,
                    *([(wi * a + wj * b) / (wi + wj) for a, b in zip(mine[t], other[t], strict=True)] for t in (2, 3)),
                )
            made += [mine, other] if self.rules.offers == "both" else [mine]
        return made

    def turn(self):
        self.start()
        made, after = self.offers(), [list(row) for row in self.x]
        for k in range(self.n):
            mine = [None, *(offer for offer in made if k in offer[:2])]
            u = []
            for a in range(self.n):
                now = [self.as_seen(a, a, j) for j in range(self.n)]
                row = []
                for offer in mine:
                    worth = list(now)
                    if offer is not None:
                        worth[offer[0]] = self.u(self.far(a, self.x[a], offer[2]), self.r[a])
                        worth[offer[1]] = self.u(self.far(a, self.x[a], offer[3]), self.r[a])
                    row.append(sum(worth) / self.n)
                u.append(row)
            p = pce(self.c, u, self.rules.voting, self.rules.victory, self.rules.election, self.direct)
            chosen = mine[max(range(len(p)), key=lambda b: p[b])]
            if chosen is not None:
                after[k] = list(chosen[2] if chosen[0] == k else chosen[3])
        self.x, self.ideal = after, [list(row) for row in after]
        return after


def play(model, rules, direct, turns):
    """Positions (percent) and probabilities of the first turns, the start included."""
    twin = Spatial(
        (model.percent / 100).tolist(), model.salience.tolist(), model.capability[:, 0].tolist(), rules, direct
    )
    positions, chances = [twin.x], []
    for _ in range(turns):
        twin.start()
        chances.append(twin.probability())
        positions.append(twin.turn())
    return positions, chances
