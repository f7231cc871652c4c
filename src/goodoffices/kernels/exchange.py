"""Exchanges of concessions between two actors on two issues: who could trade, at what terms, which trades are made.

A trade c has two sides, k = 0 and 1. Side k is actor side[c, k, WHO], who gives way on issue side[c, k, GIVES] and
wants the other side's issue.

All numbers may be Fractions in object arrays: then nothing is compiled or rounded.
"""

# mypy: disable-error-code="no-untyped-def, no-untyped-call"

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels.compiling import Kernel
from goodoffices.kernels.linking import linked

WHO, GIVES, HEADING = 0, 1, 2
PLACE, MOVE, BEFORE, VIEW = 0, 1, 2, 3


class Stakes(NamedTuple):
    """Where everybody stands when a round begins, in percent, and with what.

    Attributes
    ----------
    x, s, v : (actors, issues)
        Positions, saliences and lever arms; 0 without a stake.
    """

    x: NDArray[Any]
    s: NDArray[Any]
    v: NDArray[Any]


class Trades(NamedTuple):
    """All trades of a round, and what each knows.

    Attributes
    ----------
    side : (trades, 2, 3) int64
        Who gives way on what, from `pair_off`, and which way it has been heading so far.
    book : (trades, 2, 4)
        By side: PLACE on the issue it gives way on, MOVE it makes or would make, BEFORE the sum of earlier moves it
        remembers, VIEW the outcome on that issue as the trade sees it.
    gain : (trades,)
        Of either side, in salience x percent.
    seen : (trades, 2, actors)
        Where the trade believes that everybody stands on the issue that a side gives way on.
    """

    side: NDArray[np.int64]
    book: NDArray[Any]
    gain: NDArray[Any]
    seen: NDArray[Any]


class Bookkeeping(NamedTuple):
    """How trades keep their books.

    Attributes
    ----------
    decide : bool
        Whether trades remember and see as in DECIDE; otherwise they remember the moves made, see all of them, and are
        made only where both sides truly gain the same.
    tol : number
        Differences up to this count as none.
    """

    decide: bool
    tol: Any


class Touching(NamedTuple):
    """Which trades a trade that is made bears on: those with one of its keys.

    Attributes
    ----------
    keys : (trades, keys) int64
        Of each trade, see `solutions.bargaining.exchange`.
    trades : (trades x keys,) int64
        Trades in order of their keys.
    first : (keys + 1,) int64
        Where in `trades` those of a key begin.
    """

    keys: NDArray[np.int64]
    trades: NDArray[np.int64]
    first: NDArray[np.int64]


class Found(NamedTuple):
    """Filled by `trade`.

    Attributes
    ----------
    made : (trades,) int64
        The trades made, in order.
    ties : (2,) int64
        The number of trades possible at the start and the number of times several were equally good.
    best : (2 x leaves,)
        The highest gains, pair by pair: entry n holds the higher one of entries 2 n and 2 n + 1, entry leaves + c the
        gain of trade c. Filled with less than any gain.
    """

    made: NDArray[np.int64]
    ties: NDArray[np.int64]
    best: NDArray[Any]


@Kernel
def pair_off(stands, may, s, side):
    """Every pair of actors on opposite sides of two issues, with the issue each would give way on.

    Pairs of issues in order; of each the pairs that stand right on both x left on both, then left-right x right-left;
    actors in order. Who gives way on what: the one for whom an issue matters less in proportion gives way on it.

    Parameters
    ----------
    stands : (actors, issues) int8
        On which side of the outcome an actor stands: 1 right, -1 left, 0 on neither, exactly at it.
    may : (actors, issues) bool
        Whether it has something to give: a stake and weight, and a say in the issue.
    s : (actors, issues) saliences
    side : (room, 2, 3) int64
        Zeros; filled with who gives way on what.

    Returns
    -------
    int, the number of trades found.
    """
    n, m = stands.shape
    found = 0
    for p in range(m):
        for q in range(p + 1, m):
            for inner in range(2):
                for i in range(n):
                    if not (may[i, p] and may[i, q]) or stands[i, q] != 1 or stands[i, p] != 1 - 2 * inner:
                        continue
                    for j in range(n):
                        if not (may[j, p] and may[j, q]) or stands[j, q] != -1 or stands[j, p] != -stands[i, p]:
                            continue
                        swap = s[i, p] * s[j, q] < s[j, p] * s[i, q]
                        side[found, 0, WHO] = j if swap else i
                        side[found, 1, WHO] = i if swap else j
                        side[found, 0, GIVES] = q
                        side[found, 1, GIVES] = p
                        found += 1
    return found


def _fits(c, k, trades, reading):
    """Whether side k can make the move it is asked for: on the scale, and not against an earlier one of its own."""
    step, place = trades.book[c, k, MOVE], trades.book[c, k, PLACE]
    tol, heading = reading.tol, trades.side[c, k, HEADING]
    if abs(step) <= tol or abs(step) > 100 + tol or place + step < -tol or place + step > 100 + tol:
        return False
    if reading.decide and trades.book[c, k, BEFORE] + step > 100 + tol:
        return False
    return not (heading > 0 and step < 0) and not (heading < 0 and step > 0)


def terms(c, trades, scales):
    """The largest moves that give both sides the same gain: one of them goes all the way to the other.

    With v the lever arms, dp = v_jp |move_j|, dq = v_iq |move_i|, the gains s_ip dp - s_iq dq and s_jq dq - s_jp dp
    are equal when dq / dp = (s_ip + s_jp) / (s_iq + s_jq).
    """
    x, s, v = scales.x, scales.s, scales.v
    side, book = trades.side, trades.book
    i, j, q, p = side[c, 0, WHO], side[c, 1, WHO], side[c, 0, GIVES], side[c, 1, GIVES]
    ratio = (s[i, p] + s[j, p]) / (s[i, q] + s[j, q])
    to_j, to_i = x[j, q] - book[c, 0, PLACE], x[i, p] - book[c, 1, PLACE]
    step_i, step_j = v[j, p] * abs(to_i) * ratio / v[i, q], abs(to_i)
    if step_i > abs(to_j):
        step_i, step_j = abs(to_j), v[i, q] * abs(to_j) / ratio / v[j, p]
    trades.gain[c] = abs(s[i, p] * v[j, p] * step_j - s[i, q] * v[i, q] * step_i)
    book[c, 0, MOVE] = -step_i if to_j < 0 else step_i
    book[c, 1, MOVE] = -step_j if to_i < 0 else step_j


def hold_back(c, k, trades, scales, tol):
    """Shorten both moves if side k's would carry the outcome past the position of who wants it; whether they were."""
    s, v = scales.s, scales.v
    side, book = trades.side, trades.book
    me, other, mine, theirs = side[c, k, WHO], side[c, 1 - k, WHO], side[c, k, GIVES], side[c, 1 - k, GIVES]
    target, now = scales.x[other, mine], book[c, k, VIEW]
    then = now + v[me, mine] * book[c, k, MOVE]
    if (target >= now - tol and target >= then - tol) or (target <= now + tol and target <= then + tol):
        return False
    shift = abs(target - now)
    ratio = (s[me, mine] + s[other, mine]) / (s[me, theirs] + s[other, theirs])
    back = shift * ratio
    trades.gain[c] = abs(s[me, mine] * shift - s[me, theirs] * back)
    step, answer = shift / v[me, mine], back / v[other, theirs]
    book[c, k, MOVE] = -step if book[c, k, MOVE] < 0 else step
    book[c, 1 - k, MOVE] = -answer if book[c, 1 - k, MOVE] < 0 else answer
    return True


def effect(c, k, trades, scales):
    """What trade c does to the actor of side k, at the outcome as the trade sees it: s (|O - x| - |O' - x|), summed."""
    side, book = trades.side, trades.book
    me, total = side[c, k, WHO], book[c, k, MOVE] * 0
    for t in range(2):
        issue, now = side[c, t, GIVES], book[c, t, VIEW]
        then = now + scales.v[side[c, t, WHO], issue] * book[c, t, MOVE]
        place = scales.x[me, issue]
        total = total + scales.s[me, issue] * (abs(now - place) - abs(then - place))
    return total


def keeps_its_word(c, trades, scales, tol):
    """Whether both sides of trade c truly gain, and the same."""
    one, other = effect(c, 0, trades, scales), effect(c, 1, trades, scales)
    return one > tol and other > tol and abs(one - other) <= tol


def priced(c, trades, scales, reading):
    """Set the terms of trade c; whether it can be made."""
    terms(c, trades, scales)
    if trades.gain[c] <= reading.tol or not _fits(c, 0, trades, reading) or not _fits(c, 1, trades, reading):
        return False
    shorter = hold_back(c, 0, trades, scales, reading.tol)
    shorter = hold_back(c, 1, trades, scales, reading.tol) or shorter
    if shorter and (not _fits(c, 0, trades, reading) or not _fits(c, 1, trades, reading)):
        return False
    return reading.decide or keeps_its_word(c, trades, scales, reading.tol)


def own_moves(c, made, trades, scales, decide):
    """Let trade c know of its own actors' moves in the trade just made; whether there were any."""
    side, book = trades.side, trades.book
    touched = False
    for k in range(2):
        for t in range(2):
            if side[c, k, WHO] == side[made, t, WHO] and side[c, k, GIVES] == side[made, t, GIVES]:
                step = book[made, t, MOVE]
                stored = book[c, k, MOVE] if decide else step
                book[c, k, BEFORE] = book[c, k, BEFORE] + stored
                side[c, k, HEADING] = 1 if stored > 0 else -1
                if decide:
                    book[c, k, VIEW] = book[c, k, VIEW] + scales.v[side[c, k, WHO], side[c, k, GIVES]] * step
                book[c, k, PLACE] = book[c, k, PLACE] + step
                touched = True
    return touched


def others_moves(c, made, trades, scales):
    """Let trade c know of moves its actors were given by others in the trade just made; whether there were any.

    As DECIDE keeps it: a trade learns of a move only when its own actor was the one who wanted it, and of a second
    move by the same giver it keeps the smaller one.
    """
    side, book, seen = trades.side, trades.book, trades.seen
    touched = False
    for t in range(2):
        giver, issue = side[made, 1 - t, WHO], side[made, 1 - t, GIVES]
        for k in range(2):
            if side[c, k, WHO] == side[made, t, WHO] and side[c, 1 - k, GIVES] == issue:
                start, known = scales.x[giver, issue], seen[c, 1 - k, giver]
                told = book[made, 1 - t, PLACE] + book[made, 1 - t, MOVE]
                if (start < known and known < told) or (start > known and known > told):
                    told = known
                seen[c, 1 - k, giver] = told
                if giver != side[c, 1 - k, WHO]:
                    book[c, 1 - k, VIEW] = book[c, 1 - k, VIEW] + scales.v[giver, issue] * (told - known)
                touched = True
    return touched


def all_moves(c, made, trades, scales):
    """Let trade c see the outcome as it now is; whether the trade just made moved one of its issues."""
    side, book = trades.side, trades.book
    touched = False
    for k in range(2):
        for t in range(2):
            if side[c, k, GIVES] == side[made, t, GIVES]:
                lever = scales.v[side[made, t, WHO], side[made, t, GIVES]]
                book[c, k, VIEW] = book[c, k, VIEW] + lever * book[made, t, MOVE]
                touched = True
    return touched


def still(c, made, trades, scales, reading):
    """Reckon trade c anew when the trade just made bears on it; whether it can be made."""
    touched = others_moves(c, made, trades, scales) if reading.decide else all_moves(c, made, trades, scales)
    if own_moves(c, made, trades, scales, reading.decide):
        touched = True
    return not touched or priced(c, trades, scales, reading)


def enter(c, gain, best):
    """Set the gain of trade c, and the highest ones above it."""
    at = best.size // 2 + c
    best[at] = gain
    while at > 1:
        at = at // 2
        best[at] = max(best[2 * at], best[2 * at + 1])


def first_of(best, least, rank, ahead):
    """The first trade by rank with at least some gain, and how many there are; `ahead` : (64,) room to work."""
    chosen, equal, waiting = -1, 0, 1
    ahead[0] = 1
    while waiting > 0:
        waiting -= 1
        at = ahead[waiting]
        if best[at] < least:
            continue
        if at < best.size // 2:
            ahead[waiting], ahead[waiting + 1] = 2 * at, 2 * at + 1
            waiting += 2
            continue
        c = at - best.size // 2
        equal += 1
        if chosen < 0 or rank[c] < rank[chosen]:
            chosen = c
    return chosen, equal


@linked(
    _fits, terms, hold_back, effect, keeps_its_word, priced, own_moves, others_moves, all_moves, still, enter, first_of
)
def trade(trades, scales, rank, touching, reading, found):
    """Make the trades of one round, the one with the highest gain first, until none is left.

    Parameters
    ----------
    trades : Trades
        PLACE and VIEW at the start, the rest of `book` zeros; `seen` the positions at the start. `gain` is filled.
    scales : Stakes
    rank : (trades,) int64
        Of equally good trades the one with the smallest rank is made.
    touching : Touching
    reading : Bookkeeping
    found : Found

    Returns
    -------
    int, the number of trades made.
    """
    gone = found.best[0]
    size = trades.side.shape[0]
    for c in range(size):
        if priced(c, trades, scales, reading):
            enter(c, trades.gain[c], found.best)
            found.ties[0] += 1
    count = 0
    ahead = np.empty(64, np.int64)
    reckoned = np.full(size, -1)
    leaves = found.best.size // 2
    while found.best[1] > gone:
        chosen, equal = first_of(found.best, found.best[1] - reading.tol, rank, ahead)
        found.ties[1] += equal > 1
        enter(chosen, gone, found.best)
        for key in touching.keys[chosen]:
            for at in range(touching.first[key], touching.first[key + 1]):
                c = touching.trades[at]
                if reckoned[c] < count and found.best[leaves + c] > gone:
                    reckoned[c] = count
                    can = still(c, chosen, trades, scales, reading)
                    enter(c, trades.gain[c] if can else gone, found.best)
        found.made[count] = chosen
        count += 1
    return count
