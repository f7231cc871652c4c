"""What a verdict is said to rest on, against the literal definitions: what decided is cited, and nothing else is."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import Conflict, Twin, matches
from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.grounding import Grounding
from goodoffices.solutions.answers import witnessed
from goodoffices.solutions.battery import battery
from goodoffices.solutions.witnesses import Witnesses

MANY = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
WITNESSED = witnessed()
CREDIBLE, SYMMETRIC = ("seq", "symseq"), ("smr", "symseq")


@st.composite
def told(draw):
    """2-3 actors whose wishes are statements (option, level, whether it shall be so), each with reasons of its own."""
    actors = draw(st.integers(2, 3))
    count = draw(st.integers(2, 4))
    owners = [k % actors if k < actors else draw(st.integers(0, actors - 1)) for k in range(count)]
    directions = [draw(st.sampled_from(("both", "both", "both", "forward", "backward"))) for _ in range(count)]
    options = tuple((owner, 2, direction) for owner, direction in zip(owners, directions, strict=True))
    at = st.dictionaries(st.integers(0, count - 1), st.integers(0, 1), min_size=1, max_size=2)
    forbidden = tuple(draw(st.lists(at, max_size=4)))
    if not Conflict(actors, options, forbidden, ()).states:
        forbidden = ()
    one = st.lists(st.tuples(st.integers(0, count - 1), st.booleans()), min_size=1, max_size=2)
    wishes = [draw(st.lists(one, min_size=draw(st.integers(0, 3)), max_size=4)) for _ in range(actors)]
    return actors, options, forbidden, wishes


def holds(wish, state):
    """A wish is met where any of its parts is."""
    return any((state[option] == 1) is level for option, level in wish)


def parts(drawn):
    """The dossier and its literal twin, whose payoffs are counted from the wishes met, the first weightiest."""
    actors, options, forbidden, wishes = drawn
    states = Conflict(actors, options, forbidden, ()).states
    payoffs = tuple(
        tuple(sum(holds(wish, state) << len(own) - n for n, wish in enumerate(own)) for state in states)
        for own in wishes
    )
    twin = Twin(Conflict(actors, options, forbidden, payoffs))

    def text(wish):
        return " or ".join(f"o{option}" if level else f"not o{option}" for option, level in wish)

    def reasons(name):
        return {"because": [f"j-{name}"]}

    rules = [
        {"kind": "forbid", "pattern": " and ".join(f'o{k} = "{("no", "yes")[v]}"' for k, v in at.items())}
        | reasons(f"rule{n}")
        for n, at in enumerate(forbidden)
    ]
    names = [f"a{i}" for i in range(actors)] + [f"rule{n}" for n in range(len(forbidden))]
    names += [f"o{k}" for k in range(len(options))]
    dossier = Dossier.model_validate(
        {
            "about": {"id": "told", "title": "Told"},
            "judgement": [{"id": f"j-{n}", "by": "me", "date": "2025-01-01", "text": n} for n in names],
            "actor": [{"id": f"a{i}", "name": f"A{i}"} for i in range(actors)],
            "option": [
                {"id": f"o{k}", "actor": f"a{owner}", "label": f"O{k}", "direction": direction} | reasons(f"o{k}")
                for k, (owner, _, direction) in enumerate(options)
            ],
            "rule": rules,
            "preference": [
                {"actor": f"a{i}", "statements": [text(wish) for wish in own]} | reasons(f"a{i}")
                for i, own in enumerate(wishes)
            ],
        }
    )
    return dossier, twin, wishes


def first(wishes, twin, i, one, other):
    """The place of the first wish met in one of two states only."""
    a, b = twin.states[one], twin.states[other]
    return (i, next((n for n, wish in enumerate(wishes[i], 1) if holds(wish, a) != holds(wish, b)), None))


def cited(grounds):
    return {(int(g.key.split()[0][1:]), g.statement) for g in grounds if g.kind == "preference"}


def of_their_own(dossier, grounds):
    """Each ground is a record that exists, told once, with that record's own reasons."""
    assert len({g.which for g in grounds}) == len(grounds)
    for ground in grounds:
        if ground.kind == "rule":
            assert ground.because == dossier.rule[int(ground.key) - 1].because == (f"j-rule{int(ground.key) - 1}",)
        else:
            assert ground.because == (f"j-{ground.key.split()[0]}",)


def sanctions(twin, i, s, s1, concept, allowed):
    """Whether an answer to s1 stands on allowed comparisons alone: literal sequences, no actor twice in succession."""
    u = twin.payoff[i]
    front, seen = [(s1, None)], set()
    while front:
        state, last = front.pop()
        for j in twin.others[i]:
            for q in twin.R(j, state, improving=concept in CREDIBLE) if j != last else ():
                if concept in CREDIBLE and not allowed(j, q, state):
                    continue
                way_out = max(twin.R(i, q), key=lambda q: u[q], default=None) if concept in SYMMETRIC else None
                if u[q] <= u[s] and allowed(i, s, q) and (way_out is None or u[way_out] <= u[s]):
                    return True
                if (q, j) not in seen:
                    seen.add((q, j))
                    front.append((q, j))
    return False


def bars(twin, i, s):
    """The rules and one-way options that take choices from an actor without a move, literally."""
    state, found = twin.states[s], set()
    own = [k for k, (owner, _, _) in enumerate(twin.conflict.options) if owner == i]
    for mask in range(1, 1 << len(own)):
        other = list(state)
        for place, k in enumerate(own):
            other[k] ^= mask >> place & 1
        flipped = [k for place, k in enumerate(own) if mask >> place & 1]
        wrong = [k for k in flipped if (twin.conflict.options[k][2], other[k]) in (("forward", 0), ("backward", 1))]
        found |= {("option", f"o{k}") for k in wrong}
        if not wrong:
            found |= {("rule", str(n)) for n, p in enumerate(twin.conflict.forbidden, 1) if matches(other, p)}
    return found


def model_of(drawn):
    dossier, twin, wishes = parts(drawn)
    model = graph(dossier)
    found = battery(model, WITNESSED)
    return dossier, twin, wishes, model, Witnesses(Grounding(dossier, model), found.stable)


@pytest.mark.parametrize("concept", WITNESSED)
@MANY
@given(told())
def test_who_stays_is_told_by_what_decided(concept, drawn):
    dossier, twin, wishes, model, witnesses = model_of(drawn)
    for i in model.deciders:
        actor = int(model.actors[i][1:])
        u = twin.payoff[actor]
        for s in range(len(twin.states)):
            if not getattr(twin, concept)(actor, s):
                continue
            grounds = witnesses.stays(i, s + 1, concept)
            of_their_own(dossier, grounds)
            better = twin.R(actor, s, improving=True)
            if not twin.R(actor, s):
                assert {(g.kind, g.key) for g in grounds} <= bars(twin, actor, s)
                assert grounds
            elif not better:
                best = max(u[q] for q in twin.R(actor, s))
                nearest = {first(wishes, twin, actor, s, q) for q in twin.R(actor, s) if u[q] == best}
                assert cited(grounds) <= nearest
                assert len(grounds) == 1
            else:
                told_of = cited(grounds)
                assert {first(wishes, twin, actor, s1, s) for s1 in better} <= told_of
                for s1 in better:
                    assert sanctions(
                        twin, actor, s, s1, concept, lambda j, a, b, held=told_of: first(wishes, twin, j, a, b) in held
                    )
                assert told_of <= comparisons(twin, wishes, actor, s, concept)
            for ground in grounds:
                if ground.kind == "preference":
                    held, who = (ground.better - 1, ground.worse - 1), int(ground.key.split()[0][1:])
                    assert (who, ground.statement) == first(wishes, twin, who, *held)
                    assert twin.payoff[who][held[0]] >= twin.payoff[who][held[1]]


def comparisons(twin, wishes, i, s, concept):
    """Every comparison the definition makes at a state: of gains, of credible steps, of where answers end."""
    made = {first(wishes, twin, i, s1, s) for s1 in twin.R(i, s, improving=True)}
    for s1 in twin.R(i, s, improving=True):
        reached = {s1} | twin.RH(twin.others[i], s1, concept in CREDIBLE)
        made |= {first(wishes, twin, i, s, s2) for s2 in reached}
        if concept in SYMMETRIC:
            made |= {first(wishes, twin, i, s, s3) for s2 in reached for s3 in twin.R(i, s2)}
        if concept in CREDIBLE:
            made |= {
                first(wishes, twin, j, q, s2) for s2 in reached for j in twin.others[i] for q in twin.R(j, s2, True)
            }
    return made


@pytest.mark.parametrize("concept", WITNESSED)
@MANY
@given(told())
def test_who_leaves_is_told_by_an_unanswered_gain(concept, drawn):
    dossier, twin, wishes, model, witnesses = model_of(drawn)
    fallen = []
    for s in range(len(twin.states)):
        gone = [i for i in model.deciders if not getattr(twin, concept)(int(model.actors[i][1:]), s)]
        fallen += [s] if gone else []
        for i in gone:
            actor = int(model.actors[i][1:])
            (ground,) = grounds = witnesses.leaves(i, s + 1, concept)
            of_their_own(dossier, grounds)
            assert unanswered(twin, actor, s, ground.better - 1, concept)
            assert ground.worse == s + 1
            assert cited(grounds) == {first(wishes, twin, actor, ground.better - 1, s)}
    all_of_them = cited(witnesses.falls([s + 1 for s in fallen], [concept]))
    entered = set()
    for s in fallen:
        here = {
            first(wishes, twin, i, s1, s)
            for i in range(twin.conflict.actors)
            for s1 in twin.R(i, s, improving=True)
            if unanswered(twin, i, s, s1, concept)
        }
        assert here & all_of_them
        entered |= here
    assert all_of_them <= entered


def unanswered(twin, i, s, s1, concept):
    return s1 in twin.R(i, s, improving=True) and (
        concept == "nash" or not sanctions(twin, i, s, s1, concept, lambda *_: True)
    )


@MANY
@given(told())
def test_what_falls_under_every_concept_is_told_for_each(drawn):
    _, twin, wishes, model, witnesses = model_of(drawn)
    for s in range(len(twin.states)):
        if any(witnesses.holds(concept, s + 1) for concept in WITNESSED):
            continue
        told_of = cited(witnesses.falls([s + 1], WITNESSED))
        for concept in WITNESSED:
            assert told_of & {
                first(wishes, twin, i, s1, s)
                for i in (int(model.actors[j][1:]) for j in model.deciders)
                for s1 in twin.R(i, s, improving=True)
                if unanswered(twin, i, s, s1, concept)
            }


@pytest.mark.parametrize("concept", WITNESSED)
@MANY
@given(conflicts(most_states=24, cut=True))
def test_the_gain_told_is_one_nobody_answers(concept, conflict):
    """Payoffs with ties and moves taken away: an answer that leaves the actor as well off as before is one."""
    dossier, twin = dossier_of(conflict), Twin(conflict)
    model = graph(dossier)
    witnesses = Witnesses(Grounding(dossier, model), battery(model, (concept,)).stable)
    for i in model.deciders:
        actor = int(model.actors[i][1:])
        for s in range(len(twin.states)):
            gain = witnesses.gain(i, s + 1, concept)
            if getattr(twin, concept)(actor, s):
                assert gain is None
            else:
                assert unanswered(twin, actor, s, gain - 1, concept)
