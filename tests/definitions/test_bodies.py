"""Blocks that act as one body, against the literal definitions of one actor that holds all their options."""

from hypothesis import HealthCheck, given, settings

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import Conflict, Twin
from dossier.small import made
from goodoffices.desk.running import run
from goodoffices.models.conflict.blocks import as_bodies
from goodoffices.models.conflict.build import graph
from goodoffices.solutions import binding

SOME = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@SOME
@given(conflicts(most_states=40))
def test_a_body_of_two_who_want_the_same_is_one_actor(conflict):
    payoffs = (conflict.payoffs[0], conflict.payoffs[0], *conflict.payoffs[2:])
    pair = Conflict(conflict.actors, conflict.options, conflict.forbidden, payoffs)
    dossier = dossier_of(pair)
    model = graph(dossier)
    if not {"a0", "a1"} <= {*model.actors}:
        return
    blocks = binding.structure(model, "a0+a1")
    found = binding.block_battery(model, blocks, as_bodies(dossier, model, blocks))
    one = tuple((0 if owner == 1 else owner, levels, way) for owner, levels, way in conflict.options)
    twin = Twin(Conflict(conflict.actors, one, conflict.forbidden, payoffs))
    for concept, rows in found.stable.items():
        for row, block in zip(rows, blocks, strict=True):
            who = min(int(model.actors[i][1:]) for i in block)
            assert row.tolist() == twin.stable(concept, who), concept


#: The bridge stands only while both hold their end: neither can lay it or take it up alone.
BRIDGE = {
    "actor": [{"id": id, "name": id.upper()} for id in "abc"],
    "option": [{"id": f"o{id}", "actor": id, "label": id} for id in "abc"],
    "rule": [{"kind": "forbid", "pattern": "oa and not ob"}, {"kind": "forbid", "pattern": "ob and not oa"}],
    "preference": [{"actor": id, "statements": [wish]} for id, wish in zip("abc", ("oa", "ob", "oc"), strict=True)],
}


def test_a_body_passes_what_no_member_could_stop_at():
    result = run("stability", made(**BRIDGE), structure="a+b")
    told = result.answer.structure
    assert told.blocks == (("a", "b"), ("c",))
    # States: none, bridge, c, bridge with c.
    assert told.equilibria["nash"] == (3, 4)
    assert told.body.equilibria["nash"] == (4,)
    keys = [f.key for f in result.findings if f.key.startswith("stability-structure")]
    assert [key for key in keys if not key.endswith("equilibria")] == [
        "stability-structure",
        "stability-structure-sequences",
        "stability-structure-body",
    ]


def test_where_both_ways_agree_it_is_said_once():
    result = run("stability", made(**BRIDGE | {"rule": []}), structure="a+b")
    keys = [f.key for f in result.findings if f.key.startswith("stability-structure")]
    assert keys[:2] == ["stability-structure", "stability-structure-alike"]
    assert "stability-structure-body" not in keys
