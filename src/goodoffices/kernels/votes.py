"""Weighted votes between positions, the election they add up to, and one turn of bargaining under them.

x : (actors, dimensions) positions 0..1, NaN without a stake; s and c : see `voters.Voters`.
"""

# mypy: disable-error-code="no-untyped-def, no-untyped-call"

from __future__ import annotations

from math import isnan, sqrt

import numpy as np

from goodoffices.kernels.linking import linked

PROPORTIONAL, BINARY, PROP_BIN, CUBIC, PROP_CUBIC, PROSPECT = range(6)
LINEAR, SQUARE, QUARTIC, OCTIC, DECISIVE = range(5)
CONDITIONAL, MARKOV_INCENTIVE, MARKOV_UNIFORM = range(3)
LOWEST, MIDDLE, HIGHEST = range(3)
SEMI, FULL, NO = range(3)
S2P2, S1P1, S2PMAX = range(3)
INITIATOR, BOTH, COMPROMISE = range(3)


def ballot(w, du, rule):
    """The vote of weight w for the first of two things that differ by du in utility; negative for the second."""
    step = min(1.0, max(-1.0, du / 1e-8))
    if rule == BINARY:
        return w * step
    if rule == PROP_BIN:
        return w * (0.8 * du + 0.2 * step)
    if rule == CUBIC:
        return w * (du * du * du)
    if rule == PROP_CUBIC:
        return w * (0.5 * du + 0.5 * (du * du * du))
    if rule == PROSPECT and du > 0:
        return 2.0 * w * du / 3.0
    return w * du


def beats(a, b, rule):
    """The probability that a coalition of strength a beats one of strength b."""
    if rule == DECISIVE:
        if a >= 1.1 * b:
            return 1.0 / (1.0 + 1e-6)
        if b >= 1.1 * a:
            return 1e-6 / (1.0 + 1e-6)
        return (a / (a + b) * 2.1 - 1.0) / 0.1
    for _ in range(min(rule, 3)):
        a, b = a * a, b * b
    return a / (a + b)


def coalition_votes(w, u, rule, direct):
    """(options, options) the strength of those who want a rather than b; u : (actors, options) utilities.

    KTAB asks each actor once, for the later option against the earlier one; `direct` asks for both.
    """
    n, m = u.shape
    strength = np.full((m, m), 1e-8)
    for a in range(m):
        for b in range(a):
            for k in range(n):
                du = u[k, a] - u[k, b]
                cast = ballot(w[k], du, rule)
                if cast > 0:
                    strength[a, b] += cast
                elif cast < 0:
                    strength[b, a] += ballot(w[k], -du, rule) if direct == 1 else -cast
    return strength


def scale(p):
    """Make numbers add up to 1, in place."""
    total = 0.0
    for a in range(p.size):
        total += p[a]
    for a in range(p.size):
        p[a] /= total


def elected(strength, rules):
    """(options,) the probability of each to be the one that beats the others, from pairwise strengths."""
    m = strength.shape[0]
    wins = np.full((m, m), 0.5)
    for a in range(m):
        for b in range(a):
            wins[a, b] = beats(strength[a, b], strength[b, a], rules.victory)
            wins[b, a] = beats(strength[b, a], strength[a, b], rules.victory)
    p = np.ones(m)
    if rules.election == CONDITIONAL:
        for a in range(m):
            for b in range(m):
                p[a] *= wins[a, b]
        scale(p)
        return p
    incentive = rules.election == MARKOV_INCENTIVE
    challenge = np.ones((m, m))  # [b, a] the probability that a challenges when b leads
    for b in range(m):
        for a in range(m):
            if incentive:
                challenge[b, a] = strength[a, b] * wins[a, b] + (1e-10 if a == b else 0.0)
        scale(challenge[b])
    scale(p)
    enough = 1e-8 if incentive else 1e-6
    q = np.empty(m)
    for _ in range(1000):
        change = 0.0
        for a in range(m):
            q[a] = 0.0
            for b in range(m):
                q[a] += wins[a, b] * (p[a] * challenge[a, b] + p[b] * challenge[b, a])
            change = max(change, abs(q[a] - p[a]))
        for a in range(m):
            p[a] = (p[a] + q[a]) / 2.0
        if change <= enough:
            break
    return p


def distance(i, at, x, j, s):
    """How far point `at[i]` is from `x[j]` in the eyes of actor i, 0..1."""
    far = total = 0.0
    for k in range(s.shape[1]):
        total += s[i, k] * s[i, k]
        if not isnan(at[i, k]) and not isnan(x[j, k]):
            step = s[i, k] * (at[i, k] - x[j, k])
            far += step * step
    return sqrt(far / total)


def worth(d, r):
    """The utility of what is d away with risk aversion r: (1 - d)(1 + d r)."""
    return (1.0 - d) * (1.0 + (d if d <= 1.0 else 1.0) * r)


def attitudes(p, rule, risk):
    """Fill risk : (actors,), risk aversion -1..1, read from how likely each position is to win."""
    low = high = p[0]
    for i in range(p.size):
        low, high = min(low, p[i]), max(high, p[i])
    for i in range(p.size):
        part = (p[i] - low) / (high - low) if high > low else 0.0
        if high <= low or rule == LOWEST:
            risk[i] = part
        else:
            risk[i] = 1.5 * part - 0.5 if rule == MIDDLE else 2.0 * part - 1.0


def guess(r, h, i, rule):
    """What h takes i's risk aversion to be: its own, moved towards the truth by `rule` sixths."""
    return ((6 - rule) * r[h] + rule * r[i]) / 6.0


def third_party(w, to_i, to_j, own, lead_i, lead_j, rules):
    """The vote of a third actor for i against j, to whom their positions are worth to_i and to_j.

    DIRECT: what it prefers. Otherwise as KTAB reckons it, with the same chance p of winning whichever side it joins,
    so that near p = 1/2 it helps the side it is farther from.
    """
    cast = ballot(w, to_i - to_j, rules.voting)
    if rules.direct == 1:
        return cast
    for_i = lead_i + cast if cast > 0 else lead_i
    for_j = lead_j - cast if cast < 0 else lead_j
    p = for_i / (for_i + for_j)
    win_i, lose_i = 2.0 * to_i + own, 3.0 * to_j
    win_j, lose_j = 2.0 * to_j + own, 3.0 * to_i
    if rules.commit == FULL:
        win_i, win_j = 3.0 * to_i, 3.0 * to_j
    elif rules.commit == NO:
        lose_i, lose_j = 2.0 * to_j + own, 2.0 * to_i + own
    joins_i = p * win_i + (1.0 - p) * lose_i
    joins_j = p * lose_j + (1.0 - p) * win_j
    return ballot(w, joins_i - joins_j, rules.voting)


def row_sum(s, i):
    """The sum of row i: all the attention an actor pays, or all that things as they are worth to it."""
    total = 0.0
    for k in range(s.shape[1]):
        total += s[i, k]
    return total


def challenge(h, i, j, d, r, voters):
    """What h expects of i challenging j: the chance that i wins, and what i gains over leaving things as they are."""
    s, c, rules = voters
    ri, rj = guess(r, h, i, rules.sixths), guess(r, h, j, rules.sixths)
    uii, uij = worth(d[i, i], ri), worth(d[i, j], ri)
    uji, ujj = worth(d[j, i], rj), worth(d[j, j], rj)
    for_i = for_j = 1e-10
    wi, wj = row_sum(s, i) * c[i], row_sum(s, j) * c[j]
    for cast in (ballot(wi, uii - uij, rules.voting), ballot(wj, uji - ujj, rules.voting)):
        for_i += max(cast, 0.0)
        for_j -= min(cast, 0.0)
    lead_i, lead_j = for_i, for_j
    for n in range(c.size):
        if n != i and n != j:
            rn = guess(r, h, n, rules.sixths)
            to_i, to_j, own = worth(d[n, i], rn), worth(d[n, j], rn), worth(d[n, n], rn)
            cast = third_party(row_sum(s, n) * c[n], to_i, to_j, own, lead_i, lead_j, rules)
            for_i += max(cast, 0.0)
            for_j -= min(cast, 0.0)
    p = for_i / (for_i + for_j)
    resists = row_sum(s, j)
    contest = p * (uii + uii) + (1.0 - p) * (uij + uij)
    return p, (1.0 - resists) * (uii + uii) + resists * contest - (uii + uij)


def target(i, d, r, voters):
    """Whom i gains most by challenging, the chance it sees, and the gain; -1 when nobody is worth it."""
    best, chance, gain = -1, 0.0, 1e-5
    for j in range(voters.c.size):
        if j != i:
            p, more = challenge(i, i, j, d, r, voters)
            if more > gain:
                best, chance, gain = j, p, more
    return best, chance, gain if best >= 0 else 0.0


def meet(xi, si, pi, xj, sj, pj, rule):
    """Where i and j would meet on one dimension: the place proposed to each."""
    if isnan(xi) or isnan(xj):
        return xi, xj
    if rule == S2PMAX:
        to_j, to_i = max(0.0, pj - pi), max(0.0, pi - pj)
        a = to_j * sj * sj / (to_j * sj * sj + 1e-6 + (1.0 - to_j) * si * si)
        b = to_i * si * si / (to_i * si * si + 1e-6 + (1.0 - to_i) * sj * sj)
        return xi + a * (xj - xi), xj + b * (xi - xj)
    a, b = si * pi, sj * pj
    if rule == S2P2:
        a, b = a * a, b * b
    total = a + 1e-6 + b
    near_i, near_j = ((a + 1e-6) * xi + b * xj) / total, (a * xi + (1e-6 + b) * xj) / total
    return int(0.5 + near_i * 10000.0) / 10000.0, int(0.5 + near_j * 10000.0) / 10000.0


def offers(i, j, p, q, x, voters, place):
    """Fill place : (2, 2, dimensions), up to two bargains between i and j x the place for each; how many.

    p is i's view of its chance, q is j's.
    """
    s, c, rules = voters
    for k in range(x.shape[1]):
        place[0, 0, k], place[0, 1, k] = meet(x[i, k], s[i, k], p, x[j, k], s[j, k], 1.0 - p, rules.meeting)
        place[1, 0, k], place[1, 1, k] = meet(x[i, k], s[i, k], q, x[j, k], s[j, k], 1.0 - q, rules.meeting)
    if rules.offers == COMPROMISE:
        wi = c[i] * row_sum(s, i)
        wj = (c[j] if rules.direct == 1 else c[i]) * row_sum(s, j)  # KTAB takes i's capability for both
        for t in range(2):
            for k in range(x.shape[1]):
                place[0, t, k] = (wi * place[0, t, k] + wj * place[1, t, k]) / (wi + wj)
    return 2 if rules.offers == BOTH else 1


def judged(bargains, mine, party, place, now, x, r, s):
    """(actors, bargains) the mean utility of all positions once one of the bargains numbered in `mine` is kept.

    The first one stands for leaving things as they are. now : (actors, actors) utilities as they are.
    """
    n = r.size
    u = np.empty((n, bargains))
    for a in range(n):
        u[a, 0] = row_sum(now, a) / n
        for b in range(1, bargains):
            total = row_sum(now, a)
            for k in range(2):
                total += worth(distance(a, x, place[mine[b], k : k + 1], 0, s), r[a]) - now[a, party[mine[b], k]]
            u[a, b] = total / n
    return u


def picked(p, dice):
    """The likeliest option, the first of several; with dice 0..1, the one they fall on."""
    best, below = 0, 0.0
    for a in range(p.size):
        if dice >= 0:
            below += p[a]
            if dice < below:
                return a
            best = a
        elif p[a] > p[best]:
            best = a
    return best


def alike(x, i, j):
    """Whether two positions are less than a thousandth of a scale apart."""
    far = 0.0
    for k in range(x.shape[1]):
        if not isnan(x[i, k]) and not isnan(x[j, k]):
            far += (x[i, k] - x[j, k]) ** 2
    return sqrt(far) < 1e-3


@linked(ballot, beats, coalition_votes, scale, elected, distance, worth, attitudes, alike)
def standing(x, ideal, voters, d, risk, p):
    """How things stand at the start of a turn.

    Parameters
    ----------
    x, ideal : (actors, dimensions)
        Positions and ideal points, 0..1.
    voters : Voters
    d : (actors, actors)
        Filled with distances of each position from each actor's ideal, as that actor sees it.
    risk : (actors,)
        Filled with risk aversions, -1..1.
    p : (actors,)
        Filled with the probability of each actor's position to win; actors at one position share it.
    """
    s, c, rules = voters
    n = x.shape[0]
    u = np.empty((n, n))
    for i in range(n):
        for j in range(n):
            d[i, j] = distance(i, ideal, x, j, s)
            u[i, j] = worth(d[i, j], 0.0)
    attitudes(elected(coalition_votes(c, u, rules.voting, rules.direct), rules), rules.risk_range, risk)
    unique = np.empty(n, np.int64)
    count = 0
    for i in range(n):
        new = True
        for b in range(count):
            new = new and not alike(x, unique[b], i)
        if new:
            unique[count] = i
            count += 1
    u = np.empty((n, count))
    for i in range(n):
        for b in range(count):
            u[i, b] = worth(d[i, unique[b]], risk[i])
    won = elected(coalition_votes(c, u, PROPORTIONAL, 1), rules)
    for i in range(n):
        for b in range(count):
            if alike(x, i, unique[b]):
                p[i] = won[b]


def offered(x, d, voters, risk, sought, party, place):
    """Let everybody pick whom to challenge and make an offer: fill party, place; the number of offers."""
    c, rules = voters.c, voters.rules
    count = 0
    for i in range(c.size):
        j, p, gain = target(i, d, risk, voters)
        sought[i, 0], sought[i, 1], sought[i, 2] = j, p, gain
        if j >= 0:
            view, more = challenge(j, i, j, d, risk, voters)
            other = view if rules.direct == 1 else more  # KTAB takes the gain for the chance
            for _ in range(offers(i, j, p, other, x, voters, place[count : count + 2])):
                party[count, 0], party[count, 1] = i, j
                count += 1
    return count


@linked(
    ballot, beats, coalition_votes, scale, elected, distance, worth, guess, row_sum, third_party, challenge, target,
    meet, offers, judged, picked, offered,
)  # fmt: skip
def turn(x, d, voters, dice, risk, sought):
    """One turn: everybody picks whom to challenge and makes an offer, and all vote on each actor's offers.

    Parameters
    ----------
    x, d, voters, risk
        As in `standing`, which fills d and risk.
    dice : (actors,)
        Numbers 0..1 that choose among the offers by their probability; below 0 the likeliest is chosen.
    sought : (actors, 3)
        Filled with whom each challenges (-1 nobody), the chance it sees and what it gains.

    Returns
    -------
    (actors, dimensions) the new positions.
    """
    s, c, rules = voters
    n, dims = x.shape
    party, place = np.empty((2 * n, 2), np.int64), np.empty((2 * n + 1, 2, dims))
    count = offered(x, d, voters, risk, sought, party, place)
    now = np.empty((n, n))
    for i in range(n):
        for j in range(n):
            now[i, j] = worth(d[i, j], risk[i])
    after = x.copy()
    mine = np.empty(2 * n + 1, np.int64)
    for k in range(n):
        held = 1
        for b in range(count):
            if party[b, 0] == k or party[b, 1] == k:
                mine[held] = b
                held += 1
        u = judged(held, mine, party, place, now, x, risk, s)
        p = elected(coalition_votes(c, u, rules.voting, rules.direct), rules)
        chosen = picked(p, dice[k])
        if chosen > 0:
            b = mine[chosen]
            for t in range(dims):
                after[k, t] = place[b, 0 if party[b, 0] == k else 1, t]
    return after
