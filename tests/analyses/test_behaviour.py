"""By which reasoning what lasted, and what was left, makes sense."""

from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from goodoffices.desk.running import run
from goodoffices.errors import BadInput
from goodoffices.store.opening import open as opened

SOME = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
TRIED = ("nash", "seq", "gmr")


@SOME
@given(conflicts(most_states=30), st.data())
def test_what_lasted_and_what_was_left_refute(conflict, data):
    dossier = dossier_of(conflict)
    stability = run("stability", dossier, concept=TRIED).answer
    stable = stability.stable
    actors = list(stable["nash"])
    numbers = st.integers(1, len(conflict.states))
    lasted = data.draw(st.lists(numbers, min_size=1, max_size=2))
    left = data.draw(st.lists(st.tuples(st.sampled_from([None, *actors]), numbers), max_size=3))
    left = [(who, number) for who, number in left if number not in lasted]
    told = [f"{who}:{number}" if who else str(number) for who, number in left]
    answer = run("behaviour", dossier, lasted=tuple(map(str, lasted)), left=tuple(told), concept=TRIED).answer
    telling = [number for number in lasted if number not in stability.end_states]

    def fits(concepts):
        stays = {actor: stable[concept][actor] for actor, concept in zip(actors, concepts, strict=True)}
        return all(number in stays[actor] for number in telling for actor in actors) and all(
            any(number not in stays[actor] for actor in ([who] if who else actors)) for who, number in left
        )

    together = [concepts for concepts in product(TRIED, repeat=len(actors)) if fits(concepts)]
    assert answer.combinations == len(together)
    if together:
        for place, actor in enumerate(actors):
            assert {*answer.consistent[actor]} == {concepts[place] for concepts in together}
    for actor in actors:
        kept = {concept: {*stable[concept][actor]} for concept in answer.consistent[actor]}
        least = [c for c in answer.consistent[actor] if not any(other < kept[c] for other in kept.values())]
        assert answer.demanding[actor] == tuple(least)


def test_the_first_example():
    answer = run("behaviour", opened("us-iran-2025")).answer
    assert answer.demanding == {
        actor: ("gmr", "smr") if actor == "russia" else ("nash",) for actor in answer.consistent
    }
    left = run(
        "behaviour", opened("us-iran-2025"), lasted=("talks-through-russia",), left=("russia:status-quo",)
    ).answer
    assert left.consistent["russia"] == ("nash", "seq", "symseq")


def test_who_left_must_be_known():
    with pytest.raises(BadInput, match="did you mean 'russia'"):
        run("behaviour", opened("us-iran-2025"), left=("rusia:status-quo",))


@pytest.mark.parametrize(
    ("lasted", "left"),
    [
        (("status-quo",), ("status-quo",)),
        ((), ("russia:status-quo",)),
        (("talks-through-russia", "status-quo"), ("usa:talks-through-russia",)),
    ],
)
def test_what_lasted_was_not_left(lasted, left):
    with pytest.raises(BadInput, match=f"'{left[0]}' as what was left, and they are the same"):
        run("behaviour", opened("us-iran-2025"), lasted=lasted, left=left)


def test_a_state_by_its_number_is_the_state_by_its_name():
    dossier = opened("us-iran-2025")
    number = run("stability", dossier, concept=("nash",)).answer.status_quo
    with pytest.raises(BadInput, match=f"'status-quo' is given as what lasted and '{number}' as what was left"):
        run("behaviour", dossier, left=(str(number),))
