"""The states of an answer as columns: the same as one by one, in every way they can be read and written."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import goodoffices
from goodoffices.analyses.stability.answer import Answer
from goodoffices.analyses.stability.listing import Listed, Listing
from goodoffices.models.conflict.build import graph


def test_columns_are_the_states_of_the_model():
    dossier = goodoffices.open("us-iran-2025")
    result = goodoffices.run("stability", dossier)
    states, model = result.answer.states, graph(dossier)
    assert len(states) == model.size
    assert [(one.number, one.levels) for one in states] == [
        (n, model.states.named(n)) for n in range(1, model.size + 1)
    ]
    assert states[-1] == states[len(states) - 1] == states[len(states) - 1 :][0]
    assert any(len(one.levels) < len(dossier.option) for one in states)  # the state after a strike
    assert result.to_dict()["answer"]["states"] == [one.model_dump() for one in states]


def test_an_answer_is_the_same_after_it_was_written_and_read():
    answer = goodoffices.run("stability", goodoffices.open("chicken")).answer
    told = answer.to_dict()
    assert told == json.loads(answer.model_dump_json()) == answer.model_dump(mode="json")
    assert list(told) == list(answer.model_dump(mode="json"))
    for again in (Answer.model_validate(told), Answer.model_validate_json(json.dumps(told))):
        assert again == answer
        assert again.states == answer.states
    told["states"][0]["levels"]["extra"] = "yes"
    assert Answer.model_validate(told) != answer
    with pytest.raises(ValidationError):
        Answer.model_validate(told | {"states": [{"number": "one"}]})


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.sampled_from(("no", "yes", "")), max_size=3), max_size=6))
def test_states_one_by_one(levels):
    listed = [Listed(number=n, levels=held) for n, held in enumerate(levels)]
    states = Listing.of(listed)
    assert list(states) == listed
    assert states.plain() == [one.model_dump() for one in listed]
