"""Other preferences: goldens of the literature, what is said of it, and what is refused."""

import pytest

import goodoffices
from cli.command import run
from goodoffices.models.conflict.build import chosen, graph
from goodoffices.models.conflict.wishes import Wishes, how_many, sequences
from goodoffices.page.text import render
from goodoffices.solutions.battery import battery
from goodoffices.solutions.inverse.lifting import answerable_by_one

CONCEPTS = ("nash", "gmr", "smr", "seq", "symseq")


@pytest.fixture(scope="module")
def euphrates():
    return goodoffices.open("kinsara2014-euphrates")


@pytest.fixture(scope="module")
def talks():
    return goodoffices.open("us-iran-2025")


def asked(dossier, target, **more):
    return goodoffices.run("inverse", dossier, target=target, concept=CONCEPTS, **more).answer.targets


def counted(told, actors, focal=False):
    (one,) = (count for count in told.counts if count.actors == actors and count.focal is focal)
    return one.count


@pytest.mark.parametrize(
    ("target", "syria"), [("2", [240, 384, 300, 384, 300]), ("1", [0, 384, 0, 150, 0]), ("3", [0, 0, 0, 0, 0])]
)
def test_of_the_720_rankings_of_syria_so_many_make_it_last(euphrates, target, syria):
    told = asked(euphrates, target)
    assert [counted(one, ("syria",)) for one in told] == syria
    if target == "2":
        assert [counted(one, ("iraq",)) for one in told] == [0] * 5
    if target == "1":
        assert counted(told[3], ("syria",), focal=True) == 300


def test_the_nearest_orders_of_syria_are_the_only_ones_as_near(euphrates):
    for told in asked(euphrates, "water"):
        (syria,) = (one for one in told.alone if one.actors == ("syria",))
        (iraq,) = (one for one in told.alone if one.actors == ("iraq",))
        first = told.concept == "nash"
        assert (syria.steps, syria.proved, syria.unique) == (3 if first else 1, True, True)
        order = ((2,), (1,), (3,), (6,), (4,), (5,)) if first else ((1,), (3,), (2,), (6,), (4,), (5,))
        assert syria.orders == {"syria": order}
        assert iraq.impossible
        assert iraq.steps is None


def test_of_the_576_strict_2x2_games_so_many_make_a_state_last():
    told = asked(goodoffices.open("chicken"), "4")
    assert [counted(one, one.counts[0].actors + one.counts[2].actors) for one in told] == [144, 256, 196, 193, 169]


def test_statements_are_tried_in_every_sequence_within_some_swaps():
    """The nearest one that is named does it, no nearer one does, and where none is named none does."""
    dossier = goodoffices.open("kinsara2014-euphrates")
    model = graph(dossier)
    for told in asked(dossier, "water", swaps=4):
        for one in told.statements:
            wishes = Wishes.of(model, chosen(dossier, None)[one.actor])
            every, swaps = sequences(len(wishes.holds), 4)
            assert len(every) == how_many(len(wishes.holds), 4) == one.tried
            good = [
                int(n) for sequence, n in zip(every, swaps, strict=True) if lasts(model, wishes, one, sequence, told)
            ]
            assert one.swaps == min(good, default=None)


def lasts(model, wishes, one, sequence, told):
    """By the literal rule: the first statement on which two states differ decides."""
    from goodoffices.models.conflict.graph import GraphModel
    from goodoffices.models.conflict.order import Order

    i = model.actors.index(one.actor)
    keys = [tuple(bool(wishes.holds[n, s]) for n in sequence) for s in range(model.size)]
    places = {key: rank for rank, key in enumerate(sorted(set(keys)))}
    ranks = model.order.one.copy()
    ranks[i, model.moves.states] = [places[key] for key in keys]
    changed = GraphModel(model.space, Order(ranks, model.deciders))
    return told.state in battery(changed, (told.concept,)).equilibria(told.concept)


def test_how_many_sequences_there_are():
    assert how_many(10, 5) == 1717
    assert how_many(4, 6) == 24
    every, swaps = sequences(4, 6)
    assert len({tuple(one) for one in every.tolist()}) == 24
    assert all(
        n == sum(a > b for k, a in enumerate(one) for b in one[k + 1 :])
        for one, n in zip(every.tolist(), swaps.tolist(), strict=True)
    )


def test_it_says_whether_it_is_by_re_ordering(euphrates):
    result = goodoffices.run("inverse", euphrates, target="water")
    keys = [finding.key for finding in result.findings]
    assert "inverse-sequence" in keys
    assert "inverse-no-sequence" in keys
    assert "inverse-wishes-never" in keys
    told = render(result, euphrates, language="en", width=2000)
    assert "everybody would stay if for Syria “not Attack” came before “Escalate”: one swap" in told
    told = render(result, euphrates, language="nl", width=2000)
    assert "als voor Syria ‘niet Attack’ voorging op ‘Escalate’: één verwisseling" in told


def test_every_demand_is_met_exactly_where_the_actor_stays(talks):
    for told in goodoffices.run("inverse", talks, target="relief-unpaid", concept=answerable_by_one()).answer.targets:
        model = graph(talks)
        stable = battery(model, (told.concept,)).stable[told.concept]
        for i, demand in zip(model.deciders, told.demands, strict=True):
            place = model.deciders.index(i)
            assert demand.stays == stable[place, told.state - 1] == all(way.met for way in demand.ways)
            assert (demand.steps == 0) == demand.stays


def test_orders_with_ties_are_measured_as_kemeny_and_snell_do(euphrates):
    plain, weak = asked(euphrates, "water", weak=False), asked(euphrates, "water", weak=True)
    for one, other in zip(plain, weak, strict=True):
        assert (one.alone[0].measure, other.alone[0].measure) == ("kendall", "kemeny-snell")
        assert other.alone[0].steps < 2 * one.alone[0].steps  # a tie is enough
        assert other.alone[0].proved


def test_an_end_state_lasts_whatever_anybody_prefers(talks):
    result = goodoffices.run("inverse", talks, target="strike")
    assert {told.verdict for told in result.answer.targets} == {"end"}
    assert {finding.key for finding in result.findings} >= {"inverse-end"}
    assert not result.answer.fruitless


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"target": "watr"}, "water"),
        ({"target": "release and escalate"}, "release and escalate"),
        ({"target": "7"}, "7"),
        ({"target": "water", "actor": ("syrie",)}, "syria"),
        ({"target": "water", "concept": ("cseq",)}, "cseq"),
        ({"target": "water", "concept": ("nsh",)}, "nash"),
        ({"target": "water", "swaps": 99}, "12"),
        ({"target": "water", "judge": "nobody"}, "nobody"),
    ],
)
def test_what_cannot_be_asked_is_refused(euphrates, given, wrong):
    with pytest.raises(goodoffices.BadInput, match=wrong):
        goodoffices.run("inverse", euphrates, **given)


def test_an_actor_without_a_preference_cannot_change_one(euphrates):
    without = euphrates.model_copy(update={"preference": euphrates.preference[:1]})
    with pytest.raises(goodoffices.BadInput, match="iraq"):
        goodoffices.run("inverse", without, target="water", actor=("iraq",))
    told = goodoffices.run("inverse", without, target="water").answer.targets
    assert [demand.actor for demand in told[0].demands] == ["syria"]


def test_the_command_ends_with_1_where_nothing_works():
    done = run("inverse", "kinsara2014-euphrates", "water", "--actor", "iraq")
    assert done.returncode == 1
    assert "Nothing that was tried" in done.stdout
    assert run("inverse", "kinsara2014-euphrates", "water").returncode == 0
