"""Who may read what: above a marking, records go or lose their words, and nothing points at them."""

import pytest

from dossier.small import TALKS, talks
from goodoffices.dossier.check.references import misfits
from goodoffices.dossier.dossier import KINDS
from goodoffices.dossier.records.speaker import UNKNOWN
from goodoffices.dossier.seen.marking import LADDERS, incomplete, up_to
from goodoffices.dossier.seen.marking import marked as holds_marked
from goodoffices.errors import BadInput
from goodoffices.store.opening import open as opened

SECRET = "Ceterum censeo"


def marked(*kinds, marking="restricted", **others):
    """The talks with the first record of each kind marked, and every text in it unmistakable."""
    changed = {}
    for kind in kinds:
        first = dict(TALKS[kind][0]) | {"marking": marking, "note": SECRET}
        for field in ("label", "name", "title", "paraphrase", "text", "outlet"):
            if field in first:
                first[field] = SECRET
        if kind == "actor":
            first["aliases"] = [SECRET]
        if kind == "issue":
            first |= {"unit": SECRET} | {end: first[end] | {"label": SECRET} for end in ("low", "high")}
            first["landmarks"] = [first["landmarks"][0] | {"label": SECRET, "translation": {"nl": {"label": SECRET}}}]
        if kind == "package":
            parts = first["parts"]
            options = [f"{SECRET} {place}" for place in range(3)]
            first["parts"] = [parts[0] | {"label": SECRET, "options": options}, *parts[1:]]
            first["proposed"] = {"gas": options[1]}
        first["translation"] = {"nl": {"label": SECRET}}
        changed[kind] = [first, *TALKS[kind][1:]]
    return talks(**changed, **others)


def test_a_reader_cleared_for_everything_loses_nothing():
    dossier = marked(*KINDS)
    assert up_to(dossier, "restricted") == (dossier, {})
    assert up_to(dossier, "secret") == (dossier, {})


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_marked_above_goes_whole(kind):
    dossier = marked(kind)
    assert SECRET in dossier.model_dump_json()
    seen, withheld = up_to(dossier, "internal")
    assert withheld[kind] == len(getattr(dossier, kind)) - len(getattr(seen, kind)) > 0
    assert SECRET not in seen.model_dump_json()
    assert misfits(seen) == ()


def test_what_means_nothing_without_it_goes_with_it():
    seen, withheld = up_to(marked("actor"), "public")
    assert [option.id for option in seen.option] == ["pay"]
    assert [p.actor for p in seen.preference] == []  # each speaks of an option of the other
    assert {(p.actor, p.issue) for p in seen.position} == {("b", "cap"), ("b", "pace")}
    assert (seen.package, seen.status_quo, seen.relation) == ((), None, ())
    assert withheld == {
        "actor": 1, "relation": 1, "option": 1, "rule": 1, "preference": 2, "outcome": 1, "position": 2,
        "interest": 1, "package": 1, "signal": 2, "intervention": 1, "status_quo": 1,
    }  # fmt: skip
    assert seen.get("claim", "c1").speaker.party is None
    assert seen.event[0].actors == ()
    assert seen.get("fact", "met").actors == ("b",)


def test_what_lacks_a_record_is_told():
    assert incomplete({}) == ()
    assert incomplete({"position": 1, "event": 2}) == ("issues",)
    assert incomplete({"option": 1, "hypothesis": 1}) == ("conflict", "explanations")


def test_a_claim_of_a_withheld_source_keeps_its_words_and_nothing_of_the_source():
    chains = ([{"who": "Ann", "kind": "root"}, {"who": SECRET}], [{"who": SECRET, "kind": "root"}])
    texts = [{"nl": {"chain": [SECRET] * len(way), "paraphrase": "A wil praten."}} for way in chains]
    first = TALKS["claim"][0]
    claims = [
        first | {"id": f"c{n}", "chain": way, "translation": said}
        for n, (way, said) in enumerate(zip(chains, texts, strict=True), 1)
    ]
    unworded = {"id": "c3", "source": "paper", "span": (0, 3), "status": "unattributed"}
    source = TALKS["source"][0] | {"marking": "secret", "outlet": SECRET}
    checked = TALKS["claim"][1] | {"id": "c4", "source": None, "checks": [{"against": "paper", "verdict": "agrees"}]}
    dossier = talks(source=[source], claim=[*claims, unworded, checked])
    seen, _ = up_to(dossier, "public")
    assert "paper" not in seen.model_dump_json()
    assert SECRET not in seen.model_dump_json()
    kept = {claim.id: claim for claim in seen.claim}
    assert kept["c1"].root == "a"
    assert kept["c2"].root == "a"
    assert "c3" not in kept
    assert kept["c1"].translation == {"nl": {"paraphrase": "A wil praten."}}


def test_a_way_that_is_withheld_counts_as_no_origin_beside_others():
    said = TALKS["claim"][0] | {"speaker": {"name": "Ann"}, "source": "paper"}
    claims = [said | {"id": "c1", "chain": [{"who": SECRET, "kind": "root"}]}]
    claims += [said | {"id": "c2", "source": None, "chain": [{"who": SECRET, "kind": "root"}]}]
    seen, _ = up_to(talks(source=[TALKS["source"][0] | {"marking": "secret"}], claim=claims), "public")
    assert [claim.root for claim in seen.claim] == [UNKNOWN, SECRET.lower()]


def test_two_who_spoke_for_a_withheld_party_are_not_two_origins():
    said = TALKS["claim"][0]
    claims = [
        said | {"id": id, "speaker": {"name": name, "on_behalf_of": "b"}} for id, name in (("c1", "Ann"), ("c2", "Ben"))
    ]
    actors = [TALKS["actor"][0], TALKS["actor"][1] | {"marking": "secret"}]
    seen, _ = up_to(talks(actor=actors, claim=claims), "public")
    assert [claim.root for claim in seen.claim] == [UNKNOWN, UNKNOWN]
    assert [claim.speaker.name for claim in seen.claim] == ["Ann", "Ben"]


def test_nobody_points_at_what_is_withheld():
    claims = [*TALKS["claim"], {"id": "c3", "paraphrase": "p", "status": "unattributed", "confirms": ["c1"]}]
    claims[2] |= {"denies": ["c1", "c2"], "bears_on": {"indicators": ["prices"]}}
    dossier = marked("claim", "judgement", "source", "indicator")
    dossier = talks(
        source=[TALKS["source"][0] | {"marking": "secret"}],
        claim=[claims[0] | {"marking": "secret"}, *claims[1:]],
        judgement=[TALKS["judgement"][0] | {"marking": "secret"}],
        indicator=[TALKS["indicator"][0] | {"marking": "secret"}],
    )
    seen, withheld = up_to(dossier, "public")
    assert withheld == {"source": 1, "claim": 1, "judgement": 1, "indicator": 1, "signal": 1}
    assert seen.get("claim", "c3").confirms == ()
    assert seen.get("claim", "c3").denies == ("c2",)
    assert seen.get("claim", "c2").source is None
    assert misfits(seen) == ()
    text = seen.model_dump_json()
    for id in ("c1", "j1", "paper", "prices"):
        assert f'"{id}"' not in text


def test_the_matter_itself_is_as_open_as_its_own_marking():
    about = {"id": "x", "title": "Matter", "marking": "confidential", "summary": SECRET, "note": SECRET}
    dossier = talks(about=about | {"translation": {"nl": {"summary": SECRET}}})
    seen, withheld = up_to(dossier, "internal")
    assert SECRET not in seen.model_dump_json()
    assert withheld["claim"] == 2
    assert up_to(dossier, "confidential")[0] == dossier


def test_a_dossier_tells_whether_it_holds_what_is_not_for_everybody():
    assert not holds_marked(talks())
    assert not holds_marked(marked("event", marking="clear"))
    assert holds_marked(marked("event"))
    assert holds_marked(talks(status_quo=TALKS["status_quo"] | {"marking": "eyes of two"}))
    assert holds_marked(talks(about={"id": "x", "title": "X", "marking": "internal"}))


def test_a_record_without_a_marking_takes_the_dossiers():
    about = {"id": "x", "title": "X", "marking": "amber"}
    event = [TALKS["event"][0] | {"marking": "green"}]
    seen, withheld = up_to(talks(about=about, event=event), "green")
    assert "event" not in withheld
    assert len(seen.event) == 1
    assert seen.claim == ()


def test_every_revision_of_a_claim_is_as_open_as_the_highest():
    first = dict(TALKS["claim"][0]) | {"note": SECRET}
    closed = talks(claim=[first, first | {"rev": 2, "marking": "restricted"}, *TALKS["claim"][1:]])
    seen, withheld = up_to(closed, "internal")
    assert withheld == {"claim": 1}
    assert SECRET not in seen.model_dump_json()
    opened_up = talks(claim=[first | {"marking": "restricted"}, first | {"rev": 2}, *TALKS["claim"][1:]])
    assert up_to(opened_up, "internal") == (opened_up, {})
    closed_beside = [{**TALKS["event"][0], "marking": "restricted"}]
    latest = up_to(talks(claim=opened_up.claim, event=closed_beside), "internal")[0].claim
    assert [(claim.id, claim.rev) for claim in latest] == [("c1", 2), ("c2", 1)]


@pytest.mark.parametrize("ladder", LADDERS)
def test_each_ladder_goes_up_step_by_step(ladder):
    for place, marking in enumerate(ladder):
        dossier = marked("event", marking=marking, about={"id": "x", "title": "X", "marking": ladder[0]})
        for cleared_place, cleared in enumerate(ladder):
            assert bool(up_to(dossier, cleared)[1]) == (place > cleared_place)


def test_words_of_no_ladder_are_seen_by_who_asks_for_them():
    dossier = marked("event", marking="eyes of two")
    assert "event" in up_to(dossier, "secret")[1]
    assert len(up_to(dossier, "eyes of two")[0].event) == 1


def test_an_unknown_marking_is_told_the_nearest():
    with pytest.raises(BadInput, match="no marking 'publc'; did you mean 'public'"):
        up_to(talks(), "publc")


def test_the_shipped_dossier_is_public():
    dossier = opened("us-iran-2025")
    assert up_to(dossier, "public") == (dossier, {})
