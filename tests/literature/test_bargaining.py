"""The bargaining models against the literature: settlements and standings of every `published.toml`."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from goodoffices.dossier.records.issue import spread
from goodoffices.formats import ktab
from goodoffices.models.issue.issues import IssueModel
from goodoffices.solutions.bargaining import BARGAINING
from literature.cases import BARGAINING_CASES, CATALOG, NAMES, dossier, issues
from literature.published import Settlement, Standing
from literature.test_published import blocks

SETTLEMENTS, STANDINGS = blocks("settlement"), blocks("standing")


def off(block: Settlement, model: IssueModel) -> list[str]:
    """What the engine says otherwise: issue, figure printed, figure found."""
    found = BARGAINING[block.model].run(model, **block.parameters)
    own = model.to_own(found.path)
    wrong = []
    for issue, printed in (*((i, (v,)) for i, v in block.outcome.items()), *block.path.items()):
        steps = own[-len(printed) :, model.issues.index(issue)]
        if len(steps) != len(printed) or not np.allclose(steps, printed, rtol=0, atol=block.within):
            wrong.append(f"{issue}: {printed} is printed, {steps.tolist()} found")
    return wrong


def astray(block: Standing, model: IssueModel) -> list[str]:
    """What the engine says otherwise of where the actors end, and of their chances."""
    turns = BARGAINING[block.model].run(model, **block.parameters).detail
    own = model.to_own(turns.positions[-1])
    wrong = [f"{len(turns.change)} turns, not {block.turns}"] if len(turns.change) != block.turns else []
    for issue, printed in block.positions.items():
        column = dict(zip(model.actors, own[:, model.issues.index(issue)], strict=True))
        wrong += [f"{a} on {issue}: {v}, {column[a]}" for a, v in printed.items() if abs(v - column[a]) > block.within]
    chance = dict(zip(model.actors, turns.probability[-1], strict=True))
    return wrong + [f"{a}: {v}" for a, v in block.chances.items() if abs(v - chance[a]) > block.chances_within]


@pytest.mark.parametrize(("name", "block"), SETTLEMENTS)
def test_settlement(name, block):
    assert not off(block, issues(name))


@pytest.mark.parametrize(("name", "block"), STANDINGS)
def test_standing(name, block):
    assert not astray(block, issues(name))
    for printed in block.positions.values():
        assert set(printed) == set(issues(name).actors)


@pytest.mark.parametrize(("name", "block"), SETTLEMENTS + STANDINGS)
def test_figures_are_of_this_case(name, block):
    """Were all actors at the low end, no figure would hold."""
    model = issues(name)
    low = np.where(model.stake, model.ends[:, 0], np.nan)
    moved = replace(model, position=low)
    assert off(block, moved) if isinstance(block, Settlement) else astray(block, moved)


@pytest.mark.parametrize("name", sorted(BARGAINING_CASES))
def test_case(name):
    case = dossier(name)
    assert {position.issue for position in case.position} == {issue.id for issue in case.issue}
    assert {position.actor for position in case.position} == {actor.id for actor in case.actor}
    for issue in case.issue:
        assert issue.low.label != issue.high.label
    stakes = {(position.actor, position.issue) for position in case.position}
    assert len(stakes) == len(case.position) == len(case.actor) * len(case.issue), "everybody has one stake in each"
    for position in case.position:
        for estimate in (position.position, position.salience, position.capability):
            assert len(set(spread(estimate))) == 1, "what is published is a number, not a range"
        assert 0 < spread(position.salience)[1] <= 1
        assert spread(position.capability)[1] > 0


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("efird2016")])
def test_expert_tables_go_back_into_their_own_format(name, tmp_path):
    ktab.write(dossier(name), tmp_path / "again.csv")
    again = ktab.read(tmp_path / "again.csv")
    named = {actor.name: actor.id for actor in dossier(name).actor}
    at = {place.id: number for number, place in enumerate(dossier(name).issue)}
    back = {place.id: number for number, place in enumerate(again.issue)}
    ids = {actor.id: named[actor.name] for actor in again.actor}

    written = {(p.actor, at[p.issue]): (p.position, p.salience, p.capability) for p in dossier(name).position}
    read = {(ids[p.actor], back[p.issue]): (p.position, p.salience, p.capability) for p in again.position}
    assert read.keys() == written.keys()
    for key, numbers in written.items():
        assert read[key] == pytest.approx(numbers, abs=1e-12)


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("efird2016")])
def test_expert_tables_carry_their_licence(name):
    licence = (CATALOG / name / "LICENSE").read_text(encoding="utf-8")
    assert "MIT License" in licence
    assert "Copyright (c) 2015 KAPSARC" in licence
