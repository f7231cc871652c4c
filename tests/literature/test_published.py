"""The engine against the literature: every `published.toml` of the catalogue, block by block.

The id of a test begins with how its figures are known; only `published` ones are literature tests.
"""

from __future__ import annotations

import numpy as np
import pytest
from pydantic import ValidationError

from literature.cases import BARGAINING_CASES, CASES, NAMES, dossier, model, moves, numbers, published, stable, together
from literature.published import Published


def blocks(kind):
    """One parameter per block of this kind, over all cases."""
    return [
        pytest.param(name, block, id=f"{block.origin}:{name}:{words(block)}")
        for name in NAMES
        for block in getattr(published(name), kind)
    ]


def words(block):
    said = [getattr(block, "actor", None), " or ".join(concepts(block)), getattr(block, "sequence", "legal")]
    said += [getattr(block, "model", None), *map(str, getattr(block, "parameters", {}).values())]
    said.append(f"horizon {block.horizon}" if getattr(block, "horizon", None) else None)
    said.append(f"among {block.among}" if getattr(block, "among", None) else None)
    return " ".join(word for word in said if word and word != "legal")


def concepts(block):
    return getattr(block, "concepts", (block.concept,) if hasattr(block, "concept") else ())


def test_the_catalogue_is_walked():
    assert set(NAMES) >= CASES | BARGAINING_CASES


@pytest.mark.parametrize("name", NAMES)
def test_dossier(name):
    case = dossier(name)
    assert case.about.id == name
    assert case.about.summary
    assert case.source
    if case.status_quo is not None:
        assert model(name).states.number(case.status_quo.levels) is not None
    assert all(numbers(name, outcome.pattern) for outcome in case.outcome)


@pytest.mark.parametrize("name", [name for name in NAMES if published(name).numbering])
def test_numbering(name):
    states = published(name).numbering.states
    assert [numbers(name, pattern) for pattern in states] == [{number} for number in range(1, model(name).size + 1)]


@pytest.mark.parametrize(("name", "block"), blocks("ranking"))
def test_ranking(name, block):
    conflict = model(name)
    payoff = conflict.by_state(conflict.payoff(conflict.actors.index(block.actor)))
    groups = [{place} if isinstance(place, int) else set(place) for place in block.best_to_worst]
    assert [set((np.flatnonzero(payoff == rank) + 1).tolist()) for rank in sorted(set(payoff.tolist()))[::-1]] == groups


@pytest.mark.parametrize(("name", "block"), blocks("moves"))
def test_moves(name, block):
    assert {arc for arc in moves(name, block.actor) if block.start in (None, arc[0])} == set(block.arcs)


@pytest.mark.parametrize(("name", "block"), blocks("result"))
def test_equilibria(name, block):
    held = np.logical_or.reduce([stable(name, concept, block.sequence, block.horizon) for concept in block.concepts])
    states = set((np.flatnonzero(held.all(axis=0)) + 1).tolist())
    if block.among is not None:
        states &= numbers(name, block.among)
    assert states == together(name, block.equilibria)


@pytest.mark.parametrize(("name", "block"), blocks("individual"))
def test_individual_stability(name, block):
    conflict = model(name, block.sequence)
    place = conflict.deciders.index(conflict.actors.index(block.actor))
    stays = stable(name, block.concept, block.sequence)[place]
    assert set((np.flatnonzero(stays) + 1).tolist()) == together(name, block.stable)


SETTLED = {"model": "mean", "origin": "recalled", "source": "nobody", "outcome": {"p": 1}, "within": 0.1}
STANDS = SETTLED | {"turns": 1, "positions": {"p": {"a": 1}}, "chances": {}, "chances_within": 0.1}
STANDS = {field: value for field, value in STANDS.items() if field != "outcome"}
GOOD = {"concept": "nash", "origin": "recalled", "source": "nobody", "equilibria": []}


@pytest.mark.parametrize(
    ("file", "fault"),
    [
        ({"result": [GOOD | {"equilibira": []}]}, "equilibira"),
        ({"result": [GOOD], "results": []}, "results"),
        ({"result": [GOOD | {"origin": "certain"}]}, "origin"),
        ({"result": [GOOD | {"any_of": ["seq", "sim"]}]}, "any_of"),
        ({"result": [GOOD | {"concept": "lh"}]}, "horizon"),
        ({"result": [GOOD], "moves": [{"actor": "a", "origin": "recalled", "source": "", "arcs": []}]}, "numbering"),
        ({"result": []}, "nothing would be tested"),
        ({"settlement": [SETTLED | {"within": 0}]}, "within"),
        ({"settlement": [SETTLED | {"outcome": {}}]}, "outcome"),
        ({"standing": [STANDS | {"positions": {}}]}, "positions"),
    ],
)
def test_schema_takes_no_slips(file, fault):
    Published.model_validate({"result": [GOOD], "settlement": [SETTLED], "standing": [STANDS]})
    with pytest.raises(ValidationError, match=fault):
        Published.model_validate(file)
