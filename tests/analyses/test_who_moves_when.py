"""Who is needed for an outcome is told step by step: each step with just those who move in it."""

from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings

from definitions.conflicts import conflicts, dossier_of
from dossier.small import made
from goodoffices.desk.briefing import brief
from goodoffices.desk.running import run
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.coalitions import reach
from goodoffices.page.text import render

SOME = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def then_alone():
    """A and B gain by moving together, neither alone; after that C gains alone, and all stays as it is."""
    worth = {"000": 2, "110": 3, "111": 4}
    own = {code: worth.get(code, 0) for code in map("".join, product("01", repeat=3))}
    payoffs = [own, own, own | {"000": 5}]
    said = {
        code: " and ".join(o if on == "1" else f"not {o}" for o, on in zip("xyz", code, strict=True)) for code in own
    }
    return made(
        about={"id": "m", "title": "M", "format": 2},
        actor=[{"id": id, "name": id.upper()} for id in "abc"],
        option=[{"id": o, "actor": a, "label": o.upper()} for o, a in zip("xyz", "abc", strict=True)],
        preference=[
            {"actor": a, "payoffs": {said[code]: value for code, value in ranks.items()}}
            for a, ranks in zip("abc", payoffs, strict=True)
        ],
        outcome=[{"id": "all", "label": "All on", "pattern": "x and y and z"}],
        status_quo={"levels": {}},
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "A, B and C (A and B together, then C alone)"), ("nl", "A, B en C (A en B samen, daarna C alleen)")],
)
def test_a_step_of_one_is_no_part_of_a_joint_move(language, said):
    dossier = then_alone()
    result = run("evolution", dossier)
    (finding,) = (f for f in result.findings if f.key == "evolution-needs-joint")
    (steps,) = finding.slots["groups"].steps
    assert [[one.actor for one in step] for step in steps] == [["a", "b"], ["c"]]
    assert said in " ".join(render(result, dossier, language=language, width=10_000).split())
    page = brief(dossier, language=language)
    assert said in page
    assert "A, B and C together" not in page
    assert "A, B en C samen" not in page


@SOME
@given(conflicts(most_states=24))
def test_every_step_is_a_joint_gain_of_just_those_who_make_it(conflict):
    dossier = dossier_of(conflict)
    model = graph(dossier)
    if model.size < 2 or not model.deciders:
        return
    joint, at = reach(model).joint, model.actors.index
    for finding in run("evolution", dossier, start="1").findings:
        if not finding.key.startswith("evolution-needs-joint"):
            continue
        for groups in (finding.slots["groups"], finding.slots.get("fewer")):
            for group, steps in zip(groups.groups, groups.steps, strict=True) if groups else ():
                parts = [tuple(at(one.actor) for one in step) for step in steps]
                assert {i for part in parts for i in part} == {at(one.actor) for one in group}
                reached = {0}
                for part in parts:
                    rows = joint[part]
                    reached = {n for s in reached for n in range(model.size) if rows[s, n // 64] >> (n % 64) & 1}
                assert reached
                if groups is finding.slots["groups"]:
                    assert finding.slots["state"].state - 1 in reached
