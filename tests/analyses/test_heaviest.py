"""Who pulls hardest on an issue, when several do; why a model without an answer has none, in either language."""

import pytest

from dossier.small import made
from goodoffices.desk.briefing import brief
from goodoffices.desk.running import run


def scale(*wants, **more):
    """One issue from 0 to 10, and what each actor wants, with salience and capability."""
    names = "abcde"[: len(wants)]
    return made(
        actor=[{"id": id, "name": id.upper()} for id in names],
        issue=[{"id": "p", "label": "Price", "low": {"value": 0, "label": "0"}, "high": {"value": 10, "label": "10"}}],
        position=[
            {"actor": id, "issue": "p", "position": x, "salience": s, "capability": c}
            for id, (x, s, c) in zip(names, wants, strict=True)
        ],
        **more,
    )


@pytest.mark.parametrize(
    ("wants", "heaviest"),
    [
        (((1, 0.5, 2), (9, 1.0, 1)), ["a", "b"]),
        (((1, 0.1, 3), (9, 0.3, 1), (5, 0.2, 1)), ["a", "b"]),
        (((1, 0.5, 2), (9, 1.0, 2), (5, 0.2, 1)), ["b"]),
    ],
)
def test_all_who_pull_equally_hard_are_named(wants, heaviest):
    (told,) = (f.slots for f in run("forecast", scale(*wants)).findings if f.key == "forecast-settles")
    assert [one.actor for one in told["actors"]] == heaviest
    assert told["count"] == len(heaviest)


def test_why_a_model_has_no_answer_is_told_in_the_language_of_the_page():
    two = scale((1, 0.5, 2), (9, 1.0, 1))
    assert "it takes at least 3 actors" in brief(two, form="markdown")
    dutch = brief(two, language="nl", form="markdown")
    assert "minstens 3 actoren" in dutch
    assert "the spatial model needs" not in dutch


def test_red_lines_that_do_not_meet_are_told_first_of_all_and_of_their_issue_and_no_third_time():
    lines = [
        {"actor": "a", "issue": "p", "text": "No more.", "most": 3},
        {"actor": "b", "issue": "p", "text": "No less.", "least": 7},
    ]
    dossier = scale((1, 0.5, 2), (9, 1.0, 1), red_line=lines)
    other = dossier.issue[0].model_copy(update={"id": "q", "label": "Quota"})
    more = tuple(position.model_copy(update={"issue": "q"}) for position in dossier.position)
    both = dossier.model_copy(update={"issue": (*dossier.issue, other), "position": (*dossier.position, *more)})
    page = brief(both, form="markdown")
    assert page.count("red lines do not meet") == 2
    assert page.index("red lines do not meet") < page.index("settling")
