"""One claim and its neighbours: what the record demands, what it goes back to, and what counts."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.small import TALKS, made, talks
from goodoffices.dossier.check.grounds import grounds
from goodoffices.dossier.dossier import KINDS
from goodoffices.dossier.made import made as record_made
from goodoffices.dossier.records.claim import LINKS, ORDERED, Claim
from goodoffices.dossier.records.happening import CAMEO, Happening
from goodoffices.dossier.records.review import Review
from goodoffices.dossier.records.speaker import UNKNOWN
from goodoffices.dossier.seen.asof import as_of
from goodoffices.dossier.seen.marking import up_to
from goodoffices.errors import BadInput

CLAIM = {"id": "c", "paraphrase": "p", "status": "asserted", "speaker": {"name": "Ann"}}
PROPOSED = {"review": {"state": "proposed"}}

WRONG = [
    ({"paraphrase": None}, "a claim has a 'paraphrase', or a 'span' of its source"),
    ({"paraphrase": 'She said "no".'}, "in your own words, without quotation marks"),
    ({"paraphrase": "Zij zei „nee”."}, "without quotation marks; it has „"),
    ({"span": [3, 9]}, "a span is a place in a source; name the 'source'"),
    ({"source": "s", "span": [9, 3]}, "runs from a character to a later one, not from 9 to 3"),
    ({"source": "s", "quote_ranges": [[1, 2], [-1, 4]]}, "not from -1 to 4"),
    ({"chain": [{"who": "A"}, {"who": "B", "kind": "root"}]}, "a chain begins with its root"),
    ({"review": {"state": "rejected"}}, "a rejected claim has a 'reason'"),
    ({"review": {"state": "accepted", "reason": "duplicate"}}, "no other has one"),
    ({"review": {"state": "edited", "unreviewed": True}}, "only an accepted claim can be 'unreviewed'"),
    ({"review": {"state": "rejected", "reason": "dull"}}, "'review.reason' is 'dull'"),
    ({"status": "denyed"}, "did you mean 'denied'?"),
    ({"modality": ["past"]}, "'modality.0' is 'past'"),
    ({"event": {"code": "MEDIATE"}}, "'event.code' is 'MEDIATE'"),
    ({"event": {"code": "AGREE", "mediation_role": "carry"}}, "'event.mediation_role' is 'carry'"),
    ({"event": {"code": "AGREE", "cameo": "39"}}, "'event.cameo' is '39'"),
    ({"likelihood": "maybe"}, "almost-no-chance"),
    ({"likelihood": "likely", "scale": "phia"}, "no scale 'phia' (there is icd203)"),
    ({"checks": [{"against": "x", "verdict": "maybe"}]}, "'checks.0.verdict' is 'maybe'"),
    ({"extractor": {"name": "x", "confidence": 1.5}}, "'extractor.confidence' is 1.5"),
    ({"bears_on": {"values": [{"indicator": "i", "value": float("nan")}]}}, "'bears_on.values.0.value' is nan"),
]


@pytest.mark.parametrize(("fields", "message"), WRONG)
def test_a_fault_is_told_in_words(fields, message):
    claim, faults = record_made(Claim, CLAIM | fields, "claim")
    assert claim is None
    assert message in " ".join(map(str, faults))


def test_a_source_keeps_its_text_in_its_own_folder():
    source = {"id": "s", "outlet": "O", "title": "T"}
    for file in ("../s.txt", "a/b.txt", "/etc/x", ".hidden", "C:s.txt", ""):
        assert record_made(KINDS["source"], source | {"file": file}, "source")[0] is None
    assert record_made(KINDS["source"], source | {"sha256": "abc"}, "source")[0] is None
    assert KINDS["source"].model_validate(source).text_file == "s.txt"


def test_the_part_in_mediation_has_a_number_where_plover_has_none():
    assert Happening(code="AGREE", mediation_role="offer").cameo_number == "039"
    assert Happening(code="AGREE", mediation_role="offer", cameo="0311").cameo_number == "0311"
    assert Happening(code="AGREE").cameo_number is None
    assert set(CAMEO) == set(Happening.model_fields["mediation_role"].annotation.__args__[0].__args__)


# --- Roots -----------------------------------------------------------------------------------------------------------

NAMES = st.sampled_from(["Agency", " agency", "AGENCY ", "Other  agency", "Third"])
HOPS = st.lists(st.builds(lambda who: {"who": who}, st.text("abc ", min_size=1)), max_size=3)


@given(NAMES, st.lists(HOPS, min_size=1, max_size=6))
def test_whoever_passes_it_on_the_root_is_one(name, ways):
    claims = [CLAIM | {"chain": [{"who": name, "kind": "root"}, *way]} for way in ways]
    found = [Claim.model_validate(claim) for claim in claims]
    assert len({claim.root_key for claim in found}) == 1


@given(st.lists(NAMES, min_size=1, max_size=6))
def test_as_many_roots_as_there_are_names_capitals_and_blanks_aside(names):
    claims = [CLAIM | {"id": f"c{n}", "chain": [{"who": name, "kind": "root"}]} for n, name in enumerate(names)]
    dossier = made(claim=claims)
    written = {" ".join(name.lower().split()) for name in names}
    assert set(grounds(dossier, [claim["id"] for claim in claims]).roots) == written
    assert len({claim.root_key for claim in dossier.claims}) == len(written)


def root(**fields):
    return Claim.model_validate(CLAIM | fields).root


def test_two_voices_of_one_party_are_one_root():
    said = {"chain": [{"who": "Spokesman", "actor": "russia"}, {"who": "Paper"}]}
    aide = {"chain": [{"who": "Aide", "actor": "russia"}, {"who": "Other paper"}]}
    assert root(**said) == root(**aide) == "russia"
    assert root(speaker={"name": "Ann", "on_behalf_of": "a"}) == "a"
    assert root(speaker={"name": "Ann", "on_behalf_of": "a"}, chain=[{"who": "ann "}]) == "a"
    assert root(speaker={"name": "Ann", "on_behalf_of": "a"}, chain=[{"who": "Agency"}]) == "a"
    assert root(speaker={"name": "Ann", "on_behalf_of": "a"}, chain=[{"who": "Wire", "actor": "b"}]) == "a"


def test_who_speaks_for_nobody_is_a_root_of_his_own():
    assert root(speaker={"name": "Ann Holm", "role": "analyst"}) == "ann holm"
    assert root(speaker={"name": "Ann Holm"}) != root(speaker={"name": "Bo Berg"})


def test_a_blank_name_on_the_way_is_nobodys():
    assert root(speaker={"name": "Ann Holm"}, chain=[{"who": " "}]) == "ann holm"
    assert root(speaker={"name": " "}, chain=[{"who": " "}]) == UNKNOWN


PARTIES = st.sampled_from([None, "a", "b"])
VOICES = st.builds(
    lambda name, party, anonymous, role: {"name": name, "role": role, "on_behalf_of": party, "anonymous": anonymous},
    st.sampled_from(["Ann", "Bo", "officials", "people familiar with it"]),
    PARTIES,
    st.booleans(),
    st.sampled_from([None, "minister", "spokesman"]),
)


@given(VOICES, st.lists(HOPS, max_size=1), st.sampled_from(["one", "two"]))
def test_a_party_is_one_root_whoever_speaks_for_it_and_whoever_passes_it_on(voice, ways, source):
    fields = {"speaker": voice, "source": source, "chain": ways[0] if ways else []}
    if voice["on_behalf_of"]:
        assert root(**fields) == voice["on_behalf_of"]
    elif voice["anonymous"]:
        assert root(**fields) == UNKNOWN
    else:
        assert root(**fields) not in (UNKNOWN, "")


@pytest.mark.parametrize("chain", [[], [{"who": "people (Agency)", "kind": "root"}], [{"who": "Agency"}]])
def test_an_unnamed_speaker_without_a_party_is_of_unknown_origin(chain):
    assert root(speaker={"name": "officials", "anonymous": True}, source="one", chain=chain) == UNKNOWN
    told_for = [{"who": "Wire", "actor": "a"}, *chain[1:]]
    assert root(speaker={"name": "officials", "anonymous": True}, source="one", chain=told_for) == "a"


def test_a_person_called_as_the_unknown_origin_is_gives_no_root_either():
    assert root(speaker={"name": " ? "}) == UNKNOWN


# --- Links -----------------------------------------------------------------------------------------------------------


def circles(kind, pairs):
    """Whether claims that point along `kind` go round, by the reading of every dossier that can be made of them."""
    claims = [{"id": f"c{n}", kind: [f"c{m}" for a, m in pairs if a == n]} | CLAIM | {"id": f"c{n}"} for n in range(5)]
    try:
        made(claim=claims)
    except BadInput as error:
        return [fault.message for fault in error.faults]
    return []


PAIRS = st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=8)


@settings(deadline=None)
@given(st.sampled_from(ORDERED), PAIRS)
def test_a_circle_is_told_when_some_claim_reaches_itself(kind, pairs):
    reached = set(pairs)
    for _ in range(5):
        reached |= {(a, d) for a, b in reached for c, d in pairs if b == c}
    told = circles(kind, pairs)
    assert bool(told) == any(a == b for a, b in reached)
    assert sum("itself" in message for message in told) == sum(a == b for a, b in pairs)


@given(st.sampled_from(sorted(set(LINKS) - set(ORDERED))), PAIRS)
def test_claims_may_confirm_and_deny_one_another(kind, pairs):
    assert all("itself" in message for message in circles(kind, pairs))


def test_a_circle_is_told_once_and_whole():
    assert circles("supersedes", {(0, 1), (1, 2), (2, 0), (3, 0)}) == [
        "claims go round in a circle, in which each supersedes the next: 'c0', 'c1', 'c2', 'c0'"
    ]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"repeats": ["c9"]}, "claim 'c1' repeats 'c9', which is no claim"),
        ({"answers": ["c22"]}, "claim 'c1' answers 'c22', which is no claim"),
        ({"speaker": {"name": "A", "actor": "x"}}, "claim 'c1' is spoken by 'x', who is no actor"),
        ({"chain": [{"who": "A", "actor": "x"}]}, "claim 'c1' comes through 'x', who is no actor"),
        ({"event": {"code": "AGREE", "recipients": ["x"]}}, "claim 'c1' tells an event towards 'x', who is no actor"),
        ({"bears_on": {"values": [{"indicator": "x", "value": 1}]}}, "gives a value of 'x', which is no indicator"),
        (
            {"bears_on": {"relations": [{"kind": "ally", "from": "a", "to": "b"}]}},
            "claim 'c1' bears on 'ally from a to b', which is no relation",
        ),
        (
            {"said": "2025-02-02"},
            "claim 'c1' was said 2025-02-02, after its source 'paper' was published (2025-02-01)",
        ),
    ],
)
def test_what_a_claim_names_must_be_there_and_be_said_before_it_was_read(fields, message):
    with pytest.raises(BadInput) as caught:
        talks(claim=[TALKS["claim"][0] | fields, TALKS["claim"][1]])
    assert message in str(caught.value)


@pytest.mark.parametrize("said", ["2025-02-01", "2025-02", "2024/..", "2025-02-01~"])
def test_what_may_have_been_said_in_time_is_no_fault(said):
    assert talks(claim=[TALKS["claim"][0] | {"said": said}, TALKS["claim"][1]])


def test_a_mended_revision_mends_the_dossier_and_the_old_one_stays():
    wrong = TALKS["claim"][0] | {"said": "2026", "confirms": ["c9"]}
    with pytest.raises(BadInput):
        talks(claim=[wrong, TALKS["claim"][1]])
    dossier = talks(claim=[wrong, TALKS["claim"][1], TALKS["claim"][0] | {"rev": 2}])
    assert [(claim.id, claim.rev) for claim in dossier.claim] == [("c1", 1), ("c2", 1), ("c1", 2)]


# --- What counts -----------------------------------------------------------------------------------------------------

REVIEWS = st.sampled_from([None, "proposed", "accepted", "edited", "rejected"])


@given(st.lists(st.lists(REVIEWS, min_size=1, max_size=3), min_size=1, max_size=4))
def test_a_claim_counts_by_the_state_of_its_highest_revision(histories):
    def review(state):
        return {} if state is None else {"state": state} | ({"reason": "duplicate"} if state == "rejected" else {})

    records = [
        CLAIM | {"id": f"c{n}", "rev": rev} | ({"review": review(state)} if state else {})
        for n, history in enumerate(histories)
        for rev, state in enumerate(history, 1)
    ]
    dossier = made(claim=records)
    counted = [f"c{n}" for n, history in enumerate(histories) if history[-1] not in ("proposed", "rejected")]
    assert [claim.id for claim in dossier.claims] == counted
    assert len(dossier.ledger) == len(histories)
    assert [claim.id for claim in as_of(dossier).claims] == counted


def test_what_is_only_proposed_is_no_ground():
    claims = [TALKS["claim"][0] | PROPOSED, TALKS["claim"][1] | {"confirms": ["c1"]}]
    dossier = talks(claim=claims)
    assert grounds(dossier, ["c1", "c2"]).claims == ("c2",)
    for seen in (as_of(dossier), as_of(dossier, date(2025, 3, 1))):
        assert seen.get("judgement", "j1").because == ()
        assert seen.get("claim", "c2").confirms == ()
    assert as_of(talks()) == talks()


def test_the_day_of_a_review_does_not_move_what_could_be_known():
    late = {"review": {"state": "accepted", "by": "Ann", "when": "2026-01-01"}}
    dossier = talks(claim=[TALKS["claim"][0] | late, TALKS["claim"][1]])
    assert [claim.id for claim in as_of(dossier, date(2025, 2, 1)).claims] == ["c1", "c2"]


def test_a_superseded_claim_stands_again_before_it_was_superseded():
    newer = CLAIM | {"id": "c3", "supersedes": ["c1"], "said": "2025-04-01"}
    dossier = talks(claim=[*TALKS["claim"], newer])
    assert dossier.superseded == {"c1": "c3"}
    assert grounds(dossier, ["c1"]).roots == ()
    assert as_of(dossier, date(2025, 3, 1)).superseded == {}
    assert grounds(as_of(dossier, date(2025, 3, 1)), ["c1"]).roots == ("a",)
    withdrawn = talks(claim=[*TALKS["claim"], newer, newer | {"rev": 2, "withdrawn": True}])
    assert withdrawn.superseded == {}


def test_a_withheld_source_takes_the_places_in_it_along():
    claim = TALKS["claim"][0] | {
        "span": [3, 9],
        "bears_on": {
            "relations": [{"kind": "rival", "from": "a", "to": "b"}],
            "values": [{"indicator": "prices", "value": 2}],
        },
    }
    secret = {kind: [TALKS[kind][0] | {"marking": "secret"}] for kind in ("source", "relation", "indicator")}
    seen, _ = up_to(talks(claim=[claim, TALKS["claim"][1]], **secret), "public")
    found = seen.get("claim", "c1")
    assert (found.source, found.span) == (None, None)
    assert found.bears_on.relations == found.bears_on.values == ()


def test_where_the_speaker_stands_is_also_read_by_its_old_name():
    told, faults = record_made(Claim, CLAIM | {"source": "s", "source_span": [3, 9]}, "claim")
    assert not faults
    assert told.speaker_span == (3, 9)
    assert told.model_dump(exclude_defaults=True)["speaker_span"] == (3, 9)


@pytest.mark.parametrize("by", ["", " \t"])
def test_a_reviewer_has_a_name(by):
    with pytest.raises(ValueError, match="a reviewer has a name"):
        Review(state="accepted", by=by)
