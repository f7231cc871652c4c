"""Exchanges of concessions between two actors on two issues: who could trade, at what terms, which trades are made.

A trade c has two sides, k = 0 and 1. Side k is actor side[c, k, WHO], who gives way on issue side[c, k, GIVES] and
wants the other side's issue. What a trade knows of side k stands in book[c, k]: PLACE on the issue it gives way on,
MOVE it makes or would make, BEFORE the sum of earlier moves it remembers, VIEW the outcome on that issue as the trade
sees it. table[X], table[S], table[V] are the (actors, issues) positions at the start, saliences and lever arms.

All numbers may be Fractions in object arrays: then nothing is compiled or rounded.
"""

# mypy: disable-error-code="no-untyped-def, no-untyped-call"

from __future__ import annotations

from goodoffices.kernels.compiling import Kernel
from goodoffices.kernels.linking import linked

WHO, GIVES, HEADING = 0, 1, 2
PLACE, MOVE, BEFORE, VIEW = 0, 1, 2, 3
X, S, V = 0, 1, 2


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


def _fits(c, k, side, book, decide, tol):
    """Whether side k can make the move it is asked for: on the scale, and not against an earlier one of its own."""
    step, place = book[c, k, MOVE], book[c, k, PLACE]
    if abs(step) <= tol or abs(step) > 100 + tol or place + step < -tol or place + step > 100 + tol:
        return False
    if decide and book[c, k, BEFORE] + step > 100 + tol:
        return False
    return not (side[c, k, HEADING] > 0 and step < 0) and not (side[c, k, HEADING] < 0 and step > 0)


def terms(c, side, book, gain, table):
    """The largest moves that give both sides the same gain: one of them goes all the way to the other.

    With v the lever arms, dp = v_jp |move_j|, dq = v_iq |move_i|, the gains s_ip dp - s_iq dq and s_jq dq - s_jp dp
    are equal when dq / dp = (s_ip + s_jp) / (s_iq + s_jq).
    """
    i, j, q, p = side[c, 0, WHO], side[c, 1, WHO], side[c, 0, GIVES], side[c, 1, GIVES]
    ratio = (table[S, i, p] + table[S, j, p]) / (table[S, i, q] + table[S, j, q])
    to_j, to_i = table[X, j, q] - book[c, 0, PLACE], table[X, i, p] - book[c, 1, PLACE]
    step_i, step_j = table[V, j, p] * abs(to_i) * ratio / table[V, i, q], abs(to_i)
    if step_i > abs(to_j):
        step_i, step_j = abs(to_j), table[V, i, q] * abs(to_j) / ratio / table[V, j, p]
    gain[c] = abs(table[S, i, p] * table[V, j, p] * step_j - table[S, i, q] * table[V, i, q] * step_i)
    book[c, 0, MOVE] = -step_i if to_j < 0 else step_i
    book[c, 1, MOVE] = -step_j if to_i < 0 else step_j


def hold_back(c, k, side, book, gain, table, tol):
    """Shorten both moves when side k's would carry the outcome past the position of the actor who wants it."""
    me, other, mine, theirs = side[c, k, WHO], side[c, 1 - k, WHO], side[c, k, GIVES], side[c, 1 - k, GIVES]
    target, now, v = table[X, other, mine], book[c, k, VIEW], table[V, me, mine]
    then = now + v * book[c, k, MOVE]
    if (target >= now - tol and target >= then - tol) or (target <= now + tol and target <= then + tol):
        return
    shift = abs(target - now)
    ratio = (table[S, me, mine] + table[S, other, mine]) / (table[S, me, theirs] + table[S, other, theirs])
    back = shift * ratio
    gain[c] = abs(table[S, me, mine] * shift - table[S, me, theirs] * back)
    step, answer = shift / v, back / table[V, other, theirs]
    book[c, k, MOVE] = -step if book[c, k, MOVE] < 0 else step
    book[c, 1 - k, MOVE] = -answer if book[c, 1 - k, MOVE] < 0 else answer


def effect(c, k, side, book, table):
    """What trade c does to the actor of side k, at the outcome as the trade sees it: s (|O - x| - |O' - x|), summed."""
    me, total = side[c, k, WHO], book[c, k, MOVE] * 0
    for t in range(2):
        issue, now = side[c, t, GIVES], book[c, t, VIEW]
        then = now + table[V, side[c, t, WHO], issue] * book[c, t, MOVE]
        place = table[X, me, issue]
        total = total + table[S, me, issue] * (abs(now - place) - abs(then - place))
    return total


def keeps_its_word(c, side, book, table, tol):
    """Whether both sides of trade c truly gain, and the same."""
    one, other = effect(c, 0, side, book, table), effect(c, 1, side, book, table)
    return one > tol and other > tol and abs(one - other) <= tol


def priced(c, side, book, gain, table, decide, tol):
    """Set the terms of trade c; whether it can be made."""
    terms(c, side, book, gain, table)
    if gain[c] <= tol or not _fits(c, 0, side, book, decide, tol) or not _fits(c, 1, side, book, decide, tol):
        return False
    hold_back(c, 0, side, book, gain, table, tol)
    hold_back(c, 1, side, book, gain, table, tol)
    if not _fits(c, 0, side, book, decide, tol) or not _fits(c, 1, side, book, decide, tol):
        return False
    return decide or keeps_its_word(c, side, book, table, tol)


def own_moves(c, made, side, book, table, decide):
    """Let trade c know of its own actors' moves in the trade just made; whether there were any."""
    touched = False
    for k in range(2):
        for t in range(2):
            if side[c, k, WHO] == side[made, t, WHO] and side[c, k, GIVES] == side[made, t, GIVES]:
                step = book[made, t, MOVE]
                stored = book[c, k, MOVE] if decide else step
                book[c, k, BEFORE] = book[c, k, BEFORE] + stored
                side[c, k, HEADING] = 1 if stored > 0 else -1
                if decide:
                    book[c, k, VIEW] = book[c, k, VIEW] + table[V, side[c, k, WHO], side[c, k, GIVES]] * step
                book[c, k, PLACE] = book[c, k, PLACE] + step
                touched = True
    return touched


def others_moves(c, made, side, book, seen, table):
    """Let trade c know of moves its actors were given by others in the trade just made; whether there were any.

    As DECIDE keeps it: a trade learns of a move only when its own actor was the one who wanted it, and of a second
    move by the same giver it keeps the smaller one.
    """
    touched = False
    for t in range(2):
        giver, issue = side[made, 1 - t, WHO], side[made, 1 - t, GIVES]
        for k in range(2):
            if side[c, k, WHO] == side[made, t, WHO] and side[c, 1 - k, GIVES] == issue:
                start, known = table[X, giver, issue], seen[c, 1 - k, giver]
                told = book[made, 1 - t, PLACE] + book[made, 1 - t, MOVE]
                if (start < known and known < told) or (start > known and known > told):
                    told = known
                seen[c, 1 - k, giver] = told
                if giver != side[c, 1 - k, WHO]:
                    book[c, 1 - k, VIEW] = book[c, 1 - k, VIEW] + table[V, giver, issue] * (told - known)
                touched = True
    return touched


def all_moves(c, made, side, book, table):
    """Let trade c see the outcome as it now is; whether the trade just made moved one of its issues."""
    touched = False
    for k in range(2):
        for t in range(2):
            if side[c, k, GIVES] == side[made, t, GIVES]:
                lever = table[V, side[made, t, WHO], side[made, t, GIVES]]
                book[c, k, VIEW] = book[c, k, VIEW] + lever * book[made, t, MOVE]
                touched = True
    return touched


def still(c, made, side, book, gain, seen, table, decide, tol):
    """Reckon trade c anew when the trade just made bears on it; whether it can be made."""
    touched = others_moves(c, made, side, book, seen, table) if decide else all_moves(c, made, side, book, table)
    if own_moves(c, made, side, book, table, decide):
        touched = True
    return not touched or priced(c, side, book, gain, table, decide, tol)


def first_of(alive, size, gain, rank, least):
    """The first trade by rank of those with at least some gain, and how many there are."""
    chosen, equal = -1, 0
    for at in range(size):
        c = alive[at]
        if gain[c] >= least:
            equal += 1
            if chosen < 0 or rank[c] < rank[chosen]:
                chosen = c
    return chosen, equal


@linked(_fits, terms, hold_back, effect, keeps_its_word, priced, own_moves, others_moves, all_moves, still, first_of)
def trade(table, side, book, gain, seen, rank, made, ties, decide, tol):
    """Make the trades of one round, the one with the highest gain first, until none is left.

    Parameters
    ----------
    table : (3, actors, issues)
    side : (trades, 2, 3) int64
        From `pair_off`.
    book : (trades, 2, 4)
        PLACE and VIEW at the start; the rest zeros.
    gain : (trades,)
        Filled, in salience x percent.
    seen : (trades, 2, actors)
        Positions at the start on the issue that each side gives way on.
    rank : (trades,) int64
        Of equally good trades the one with the smallest rank is made.
    made : (trades,) int64
        Filled with the trades made, in order.
    ties : (2,) int64
        Filled with the number of trades possible at the start and the number of times several were equally good.
    decide : bool
        Whether trades remember and see as in DECIDE; otherwise they remember the moves made, see all of them, and are
        made only where both sides truly gain the same.
    tol : number
        Differences up to this count as none.

    Returns
    -------
    int, the number of trades made.
    """
    alive = [c for c in range(side.shape[0]) if priced(c, side, book, gain, table, decide, tol)]
    size = ties[0] = len(alive)
    count = 0
    best = gain[alive[0]] if size > 0 else tol
    for c in alive:
        best = max(best, gain[c])
    while size > 0:
        chosen, equal = first_of(alive, size, gain, rank, best - tol)
        ties[1] += equal > 1
        made[count] = chosen
        count += 1
        one, other = side[chosen, 0, WHO], side[chosen, 1, WHO]
        kept = 0
        for at in range(size):
            c = alive[at]
            a, b = side[c, 0, WHO], side[c, 1, WHO]
            apart = decide and a != one and a != other and b != one and b != other
            if c != chosen and (apart or still(c, chosen, side, book, gain, seen, table, decide, tol)):
                alive[kept] = c
                best = gain[c] if kept == 0 else max(best, gain[c])
                kept += 1
        size = kept
    return count
