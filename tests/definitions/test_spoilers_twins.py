"""What becomes of who could leave an accord, against sets of states and the definitions as papers print them."""

from itertools import combinations, permutations

import numpy as np
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import JointTwin
from goodoffices.models.conflict.build import graph
from goodoffices.solutions.spoiling import Spoiling

QUIET = {"deadline": None, "suppress_health_check": list(HealthCheck)}


def literally(twin, H, t, accord):
    """The fate of a group that leaves the accord at t, all of its members moving; and the ways out that pay."""
    u = twin.payoff
    ways = set(twin.reached(H, t)) - {t} - accord
    for fewer in combinations(H, len(H) - 1):
        ways -= set(twin.reached(fewer, t)) if fewer else set()
    paying = {q for q in ways if all(u[i][q] > u[i][t] for i in H)}
    if not paying:
        return ("unwilling" if ways else "unable"), ways, paying
    outside = [j for j in range(twin.conflict.actors) if j not in H]

    def held(q, improving):
        return any(u[i][k] <= u[i][t] for k in twin.RH(outside, q, improving) for i in H)

    if all(held(q, True) for q in paying):
        return "credible", ways, paying
    return ("threat" if all(held(q, False) for q in paying) else "free"), ways, paying


@settings(max_examples=150, **QUIET)
@given(data=st.data())
def test_the_fate_of_every_group(data):
    conflict = data.draw(conflicts(most_states=24, cut=data.draw(st.booleans())))
    model, twin = graph(dossier_of(conflict)), JointTwin(conflict)
    names = [int(actor[1:]) for actor in model.actors]
    t = data.draw(st.integers(0, model.size - 1))
    accord = data.draw(st.sets(st.integers(0, model.size - 1), max_size=model.size - 1)) | {t}
    within = np.zeros(model.size, bool)
    within[list(accord)] = True
    spoiling = Spoiling(model, t, within)
    u = twin.payoff
    numbers = {int(cell): place for place, cell in enumerate(model.moves.states)}
    for size in (1, 2, 3):
        for H in combinations(range(len(names)), size):
            found = spoiling.leaving(H)
            who = tuple(names[i] for i in H)
            fate, ways, paying = literally(twin, who, t, accord)
            assert (found.fate, found.ways, found.paying) == (fate, len(ways), len(paying))
            if found.to is None:
                continue
            assert found.to in paying
            assert {names[j] for j in found.hurt} == {j for j in names if j not in who and u[j][found.to] < u[j][t]}
            answers(found, twin, (names, numbers), who, t)


def answers(found, twin, called, who, t):
    """Each step of what is told is a move, and pays where it must; the end is no better for a member."""
    u, (names, numbers) = twin.payoff, called
    for steps, pays in ((found.answer, found.concept == "seq"), (found.follows, True)):
        at, last = found.to, None
        for mover, cell in steps or ():
            to = numbers[cell]
            j = names[mover]
            assert j not in who
            assert j != last
            assert to in twin.R(j, at, improving=pays)
            at, last = to, j
        if steps is not None and steps is found.answer:
            assert any(u[i][at] <= u[i][t] for i in who)
        if steps is found.follows:
            outside = [j for j in range(twin.conflict.actors) if j not in who]
            least = {i: min(u[i][k] for k in {found.to, *twin.RH(outside, found.to, True)}) for i in who}
            assert any(u[i][at] == least[i] for i in who)


@settings(max_examples=40, **QUIET)
@given(data=st.data())
def test_what_keeps_an_actor_in(data):
    """The nearest order with which it would not leave, among all orders of its own."""
    conflict = data.draw(conflicts(most_states=5))
    model = graph(dossier_of(conflict))
    assume(2 <= model.size <= 5 and len(model.actors) == conflict.actors)
    twin = JointTwin(conflict)
    names = [int(actor[1:]) for actor in model.actors]
    t = data.draw(st.integers(0, model.size - 1))
    within = np.zeros(model.size, bool)
    within[t] = True
    spoiling = Spoiling(model, t, within)
    orders = list(permutations(range(model.size)))
    for i, name in enumerate(names):
        own = list(twin.payoff)
        good = []
        for row in orders:
            twin.payoff = [row if j == name else own[j] for j in range(len(own))]
            good.append(literally(twin, (name,), t, {t})[0] in ("unable", "unwilling", "credible"))
        twin.payoff = tuple(own)
        kept = spoiling.kept_in(i, np.array(orders, np.int32))
        assert kept is None or kept.tolist() == good
        steps, _, tied = spoiling.needed(i)
        if not tied:
            given = spoiling.ranks[i].tolist()
            far = [
                sum((given[a] > given[b]) != (row[a] > row[b]) for a, b in combinations(range(model.size), 2))
                for row in orders
            ]
            assert steps == min(n for n, right in zip(far, good, strict=True) if right)
