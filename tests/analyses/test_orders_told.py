"""What is said of an order when states are held equal, and questions that are asked once."""

import goodoffices
from goodoffices.dossier.dossier import Dossier


def order(statements):
    return Dossier.model_validate(
        {
            "about": {"id": "quarrel", "title": "A quarrel"},
            "actor": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "option": [{"id": "x", "actor": "a", "label": "A gives"}, {"id": "y", "actor": "b", "label": "B gives"}],
            "preference": [{"actor": "a", "statements": statements}, {"actor": "b", "statements": ["x"]}],
        }
    )


def ends(result):
    return next(f.slots for f in result.findings if f.key == "preferences-ends")


def test_of_states_held_equal_at_either_end_several_are_named_and_all_counted():
    told = ends(goodoffices.run("preferences", order(["y"]), actor="a"))
    assert (told["best-states"], told["worst-states"]) == (2, 2)
    assert [state.state for state in told["best"]] == [3, 4]
    told = ends(goodoffices.run("preferences", order(["y", "x"]), actor="a"))
    assert (told["best-states"], [state.state for state in told["best"]]) == (1, [4])


def test_no_question_is_asked_twice():
    asked = [
        tuple((c.change, c.before, c.after) for c in finding.slots["differences"])
        for finding in goodoffices.run("preferences", order(["y", "not x"]), actor="a").findings
        if finding.key == "preferences-question"
    ]
    assert len(asked) == len(set(asked)) == 2
