"""Every record has an id: its own, or one made of what it says, wherever it stands."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.small import made, talks
from goodoffices.dossier.dossier import DESCRIBED, KINDS
from goodoffices.dossier.identifying import identified, made_again
from goodoffices.errors import BadInput
from goodoffices.formats.native import read
from goodoffices.formats.native_write import write
from goodoffices.store.opening import names
from goodoffices.store.opening import open as opened

ACTORS = [{"id": id, "name": id.upper()} for id in "ab"]
TIES = st.fixed_dictionaries(
    {"kind": st.sampled_from(["ally", "rival"]), "from": st.sampled_from("ab"), "to": st.sampled_from("ab")},
    optional={
        "since": st.sampled_from(["2024", "2025"]),
        "label": st.sampled_from(["x", "y"]),
        "id": st.sampled_from(["relation-a-b-ally", "other"]),
    },
)


def ties(*relation):
    return made(actor=ACTORS, relation=list(relation)).relation


def test_ids_are_made_of_kind_and_content():
    whole = talks()
    assert {kind: getattr(whole, kind)[0].id for kind in DESCRIBED} == {
        "relation": "relation-a-b-rival-2020",
        "event": "event-2025-02-01-an-offer",
        "rule": "rule-if-then-pay-all-talk",
        "preference": "preference-a-team",
        "position": "position-a-cap",
        "interest": "interest-a-to-be-safe",
        "red_line": "red-line-b-cap-never-nothing",
    }


@pytest.mark.parametrize("name", [*names(), "games-2x2-7"])
def test_in_the_catalogue_every_record_has_an_id_of_its_own(name):
    dossier = opened(name)
    for kind in KINDS:
        ids = [record.id for record in (dossier.ledger if kind == "claim" else getattr(dossier, kind))]
        assert all(ids)
        assert len(set(ids)) == len(ids)


def once(rows):
    """Whether no id is given twice."""
    given_ids = [row["id"] for row in rows if "id" in row]
    return len(given_ids) == len(set(given_ids))


@settings(deadline=None)
@given(st.lists(TIES, max_size=6).filter(once), st.randoms(use_true_random=False))
def test_the_place_of_a_record_makes_no_difference(rows, random):
    records = [KINDS["relation"].model_validate(row) for row in rows]
    turned = random.sample(records, len(records))
    found = identified("relation", records)
    assert len({record.id for record in found}) == len(records)
    assert sorted(found, key=repr) == sorted(identified("relation", turned), key=repr)
    free = made_again("relation", found)
    bare = [record.model_copy(update={"id": "" if record.id in free else record.id}) for record in found]
    assert identified("relation", bare) == found


def test_records_that_say_much_the_same_are_told_apart():
    one, two, three, four = ties(
        {"kind": "ally", "from": "a", "to": "b"},
        {"kind": "ally", "from": "a", "to": "b", "label": "x"},
        {"kind": "ally", "from": "a", "to": "b", "label": "x"},
        {"kind": "ally", "from": "a", "to": "b", "since": "2025"},
    )
    assert one.id.startswith("relation-a-b-ally-")
    assert three.id == f"{two.id}-2"
    assert four.id == "relation-a-b-ally-2025"


def test_a_long_text_is_cut_and_hashed():
    rows = [{"actor": "a", "text": f"To be safe {'and sound ' * 20}{end}."} for end in ("now", "soon")]
    first, second = made(actor=ACTORS, interest=rows).interest
    assert first.id.startswith("interest-a-to-be-safe-and-sound-")
    assert len(first.id) < 72
    assert first.id != second.id


def test_an_id_that_is_given_counts_once():
    row = {"actor": "a", "statements": [], "id": "mine"}
    with pytest.raises(BadInput, match="preference 'mine' stands here a second time"):
        made(actor=ACTORS, preference=[row, row | {"judge": "other"}])
    with pytest.raises(BadInput, match="rule 'mine' stands here a second time"):
        talks(rule=[{"kind": "forbid", "pattern": p, "id": "mine"} for p in ("pay", "talk")])


def test_an_id_is_written_where_it_would_not_be_made_again(tmp_path):
    first, second = {"kind": "ally", "from": "a", "to": "b"}, {"kind": "ally", "from": "b", "to": "a", "id": "back"}
    dossier = made(actor=ACTORS, relation=[first, second])
    write(dossier, tmp_path / "x.toml")
    text = (tmp_path / "x.toml").read_text(encoding="utf-8")
    assert text.count("\nid = ") == 4  # of the matter, of two actors, of one relation
    assert read(tmp_path / "x.toml") == dossier
