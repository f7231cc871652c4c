"""What an element rests on, how many independent roots that is, and what may still be doubted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.small import TALKS, made, talks
from goodoffices.dossier.check.circles import circles
from goodoffices.dossier.check.doubts import doubts
from goodoffices.dossier.check.grounds import grounds, model_elements, title
from goodoffices.store.opening import open as opened

ROOT = {"who": "State Agency ", "kind": "root"}


def claim(id, who=None, outlet=None, **more):
    chain = [{"who": who, "kind": "root"}] if who else []
    chain += [{"who": outlet, "kind": "outlet"}] if outlet else []
    return {"id": id, "paraphrase": "p", "status": "asserted", "speaker": {"name": id.upper()}, "chain": chain} | more


def test_ten_outlets_repeating_one_agency_are_one_root():
    claims = [claim(f"c{n}", "State Agency" if n % 2 else " state agency", f"Outlet {n}") for n in range(10)]
    dossier = made(claim=claims, judgement=[])
    found = grounds(dossier, [c["id"] for c in claims])
    assert found.roots == ("state agency",)
    assert len(found.claims) == 10


def test_a_root_is_the_first_hop_else_the_speaker_else_the_source():
    dossier = made(
        source=[{"id": "paper", "outlet": "O", "title": "T"}],
        claim=[
            claim("a", "Kremlin"),
            claim("b"),
            {"id": "c", "paraphrase": "p", "status": "unattributed", "source": "paper"},
            {"id": "d", "paraphrase": "p", "status": "unattributed"},
        ],
    )
    assert [c.root for c in dossier.claims] == ["kremlin", "b", "paper", "d"]


def test_judgements_lead_down_to_claims_and_round_in_circles():
    dossier = made(
        claim=[claim("c1", "X"), claim("c2", "Y", because=["c3"]), claim("c3", "Z")],
        judgement=[
            {"id": "j1", "by": "t", "date": "2025", "text": "x", "because": ["j2", "c1"]},
            {"id": "j2", "by": "t", "date": "2025", "text": "x", "because": ["j1", "c2"]},
        ],
    )
    found = grounds(dossier, ["j1"])
    assert found.claims == ("c1", "c2", "c3")
    assert found.judgements == ("j1", "j2")
    assert found.roots == ("x", "y", "z")
    assert grounds(dossier, []) == grounds(dossier, ["nobody"])


def test_withdrawn_claims_are_shown_but_give_no_root():
    dossier = made(claim=[claim("c1", "X"), claim("c1", "X", rev=2, withdrawn=True), claim("c2", "Y")])
    found = grounds(dossier, ["c1", "c2"])
    assert found.claims == ("c1", "c2")
    assert found.roots == ("y",)


def test_elements_in_the_order_of_the_file_and_what_to_call_them():
    named = [str(title(kind, record)) for kind, _, record in model_elements(talks())]
    assert named == [
        "relation 'rival a b'",
        "event 'An offer'",
        "option 'talk'",
        "option 'pay'",
        "rule 'if-then'",
        "preference 'a team'",
        "preference 'b team'",
        "outcome 'deal'",
        "indicator 'prices'",
        "signal 'room'",
        "signal 'dear'",
        "issue 'cap'",
        "issue 'pace'",
        "position 'a cap'",
        "position 'b cap'",
        "position 'a pace'",
        "position 'b pace'",
        "interest 'a security'",
        "red_line 'b cap'",
        "fact 'met'",
        "package 'accord'",
    ]


def said(dossier):
    return [misfit.fault.message for misfit in doubts(dossier)]


def test_a_position_without_a_reason_is_doubted():
    bare = [TALKS["position"][0] | {"because": []}, TALKS["position"][1] | {"because": ["c1"]}]
    told = said(talks(position=bare))
    assert "position 'a cap' gives no reason: it has no 'because'" in told
    assert "position 'b cap' is an analyst's reading, but its reasons name no judgement" in told


def test_elements_without_a_reason_or_with_one_root_or_without_a_judgement():
    dossier = made(
        claim=[claim("c1", "X"), claim("c2", "x "), claim("c3", "Y"), claim("c4", "Z", withdrawn=True)],
        judgement=[
            {"id": "j1", "by": "t", "date": "2025", "text": "x", "because": ["c1", "c3"]},
            {"id": "j2", "by": "t", "date": "2025", "text": "x"},
        ],
        actor=TALKS["actor"],
        event=[
            {"date": "2025", "label": "none"},
            {"date": "2025", "label": "one", "because": ["c1", "c2", "c4"]},
            {"date": "2025", "label": "two", "because": ["c1", "c3"]},
        ],
        option=[
            {"id": "sound", "actor": "a", "label": "l", "because": ["j1"]},
            {"id": "alone", "actor": "a", "label": "l", "because": ["j2"]},
            {"id": "unjudged", "actor": "a", "label": "l", "because": ["c1", "c3"]},
            {"id": "both", "actor": "a", "label": "l", "because": ["c1"]},
        ],
    )
    assert said(dossier) == [
        "event 'none' gives no reason: it has no 'because'",
        "event 'one' rests on one root alone: x",
        "option 'unjudged' is an analyst's reading, but its reasons name no judgement",
        "option 'both' rests on one root alone: x",
        "option 'both' is an analyst's reading, but its reasons name no judgement",
        "judgement 'j2' rests on no claim",
        "claim 'c4' is withdrawn, but still carries event 'one'",
    ]


def test_a_claim_graded_confirmed_needs_a_second_root():
    grade = {"reliability": "B", "credibility": 1}
    alone = made(claim=[claim("c1", "X", grade=grade), claim("c2", "X", confirms=["c1"])])
    assert said(alone) == ["claim 'c1' is graded 1 (confirmed), but has one root; link what confirms it"]
    confirmed = made(claim=[claim("c1", "X", grade=grade), claim("c2", "Y", confirms=["c1"])])
    assert said(confirmed) == []
    confirming = made(claim=[claim("c1", "X", grade=grade, confirms=["c2"]), claim("c2", "Y")])
    assert said(confirming) == []
    withdrawn = made(claim=[claim("c1", "X", grade=grade), claim("c2", "Y", confirms=["c1"], withdrawn=True)])
    assert len(said(withdrawn)) == 1


MINISTER = {"name": "The minister", "on_behalf_of": "a"}
OFFICIAL = {"name": "An official", "anonymous": True, "on_behalf_of": "a"}
NOBODY_KNOWN = {"name": "A diplomat", "anonymous": True}


@pytest.mark.parametrize(("first", "second", "doubted"), [
    (MINISTER, OFFICIAL, "one root"),
    (MINISTER, NOBODY_KNOWN, "one root"),
    (NOBODY_KNOWN, NOBODY_KNOWN | {"name": "Another diplomat"}, "no root that is known"),
    (MINISTER, MINISTER | {"on_behalf_of": "b"}, None),
    (MINISTER, {"name": "Ann Holm"}, None),
])  # fmt: skip
@pytest.mark.parametrize("link", ["confirms", "repeats"])
def test_two_voices_confirm_only_when_they_are_two_origins(first, second, doubted, link):
    graded = claim("c1", grade={"reliability": "B", "credibility": 1}, speaker=first)
    told = said(made(actor=TALKS["actor"], claim=[graded, claim("c2", speaker=second, **{link: ["c1"]})]))
    expected = f"claim 'c1' is graded 1 (confirmed), but has {doubted}; link what confirms it"
    assert told == ([expected] if doubted else [])


def test_what_rests_on_unknown_origins_alone_is_doubted():
    event = {"date": "2025", "label": "one", "because": ["c1", "c2"]}
    unknown = made(event=[event], claim=[claim("c1", speaker=NOBODY_KNOWN), claim("c2", speaker=NOBODY_KNOWN)])
    assert said(unknown) == ["event 'one' rests on claims of unknown origin alone"]
    half = made(event=[event], claim=[claim("c1", speaker=NOBODY_KNOWN), claim("c2")])
    assert said(half) == ["event 'one' rests on one root alone: c2"]


class Counted(list):
    """A list that counts how often something is read from it."""

    reads = 0

    def __iter__(self):
        for thing in super().__iter__():
            Counted.reads += 1
            yield thing


@pytest.mark.parametrize("size", [300, 3_000])
@pytest.mark.parametrize("closed", [False, True])
def test_arrows_are_followed_once_however_long_the_chain(size, closed):
    Counted.reads = 0
    following = {n: Counted([n - 1] if n else [size - 1] * closed) for n in range(size)}
    found = circles(following)
    assert found == ({0: [0, *range(size - 1, 0, -1)]} if closed else {})
    assert Counted.reads <= 2 * size


@given(st.sets(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=14))
def test_a_circle_is_told_of_each_set_that_goes_round(pairs):
    following = {n: sorted(b for a, b in pairs if a == n) for n in range(7)}
    reach = set(pairs)
    for _ in range(7):
        reach |= {(a, d) for a, b in reach for c, d in pairs if b == c}
    sets = {frozenset(b for b in range(7) if {(a, b), (b, a)} <= reach) for a in range(7) if (a, a) in reach}
    found = circles(following)
    assert {min(members) for members in sets} == set(found)
    for first, way in found.items():
        assert way[0] == first
        assert all(step in pairs for step in zip(way, (*way[1:], first), strict=True))


def test_only_the_revision_that_counts_is_doubted():
    first = claim("c1", "X", grade={"reliability": "B", "credibility": 1})
    assert said(made(claim=[first, first | {"rev": 2, "grade": {"reliability": "B", "credibility": 2}}])) == []


def test_the_shipped_dossier_gives_reasons_for_everything():
    dossier = opened("us-iran-2025")
    assert not [message for message in said(dossier) if "no reason" in message or "analyst's reading" in message]
