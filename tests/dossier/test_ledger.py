"""Looking into the ledger: histories, agreeing roots, rules measured in use, and what may still be doubted."""

import pytest

from dossier.small import TALKS, made
from goodoffices.dossier.check.doubts import doubts
from goodoffices.dossier.check.quoting import LONGEST, faults_of, misplaced, places
from goodoffices.dossier.ledger import agreeing_roots, by_rule, grades, revisions
from goodoffices.dossier.records.judgement import LIKELIHOODS
from goodoffices.dossier.records.likelihood import mixed


def claim(id, who="X", **more):
    chain = [{"who": who, "kind": "root"}]
    return {"id": id, "paraphrase": "p", "status": "asserted", "speaker": {"name": id}, "chain": chain} | more


def graded(reliability, credibility):
    return {"grade": {"reliability": reliability, "credibility": credibility}}


def said(dossier):
    return [misfit.fault.message for misfit in doubts(dossier)]


def test_revisions_and_earlier_grades_stay():
    dossier = made(
        claim=[
            claim("c1", rev=3, **graded("B", 3)),
            claim("c1", **graded("B", 2)),
            claim("c2"),
            claim("c1", rev=2, **graded("B", 2)),
        ]
    )
    assert [one.rev for one in revisions(dossier, "c1")] == [1, 2, 3]
    assert list(map(str, grades(dossier, "c1"))) == ["B2", "B3"]
    assert grades(dossier, "c2") == ()


def test_roots_agree_along_confirming_and_repeating_either_way():
    dossier = made(
        claim=[
            claim("c1", "X", confirms=["c2"]),
            claim("c2", "Y"),
            claim("c3", "Z", repeats=["c1"]),
            claim("c4", "X", confirms=["c1"]),
            claim("c5", "V", denies=["c1"]),
            claim("c6", "W", confirms=["c1"], withdrawn=True),
            claim("c7", "U", confirms=["c1"], review={"state": "proposed"}),
            claim("c8", "T", confirms=["c1"]),
            claim("c9", "T", supersedes=["c8"]),
        ]
    )
    assert agreeing_roots(dossier, "c1") == {"x", "y", "z"}
    assert agreeing_roots(dossier, "c6") == frozenset()


def test_what_reviewers_made_of_each_rule():
    def proposed(id, rule, state, **more):
        extractor = {"name": "rules-en", "rule": rule, "confidence": 0.9}
        return claim(id, extractor=extractor, review={"state": state} | more)

    dossier = made(
        claim=[
            proposed("c1", "inverted", "proposed"),
            proposed("c1", "inverted", "accepted") | {"rev": 2},
            proposed("c2", "inverted", "edited"),
            proposed("c3", "inverted", "rejected", reason="wrong-span"),
            proposed("c4", "inverted", "rejected", reason="wrong-span"),
            proposed("c5", "inverted", "proposed"),
            proposed("c6", "decline", "accepted", unreviewed=True),
            claim("c7"),
        ]
    )
    decline, inverted = by_rule(dossier)
    assert (inverted.rule, inverted.proposed, inverted.waiting) == ("rules-en/inverted", 5, 1)
    assert (inverted.accepted, inverted.edited, inverted.rejected) == (1, 1, {"wrong-span": 2})
    assert inverted.precision == 0.5
    assert (decline.unreviewed, decline.precision) == (1, None)


# --- Doubts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "link"), [("confirmed", "confirms"), ("denied", "denies")])
def test_who_confirms_or_denies_should_say_what(status, link):
    other = claim("c2")
    (doubt,) = said(made(claim=[claim("c1", status=status), other]))
    assert doubt == f"claim 'c1' is {status}, but does not say of which claim: it has no '{link}'"
    assert said(made(claim=[claim("c1", status=status, **{link: ["c2"]}), other])) == []


@pytest.mark.parametrize(
    ("fallen", "told"),
    [
        ([{"review": {"state": "proposed"}}], "is only proposed, but still carries event 'e'"),
        ([{"review": {"state": "rejected", "reason": "duplicate"}}], "was rejected, but still carries event 'e'"),
        ([{"withdrawn": True}], "is withdrawn, but still carries event 'e'"),
        ([{}, {"supersedes": ["c0"]}], "is superseded by 'c1', but still carries event 'e'"),
    ],
)
def test_a_fallen_claim_should_carry_nothing(fallen, told):
    claims = [claim(f"c{n}") | fields for n, fields in enumerate(fallen)]
    event = {"date": "2025", "label": "e", "because": ["c0"]}
    assert f"claim 'c0' {told}" in said(made(claim=claims, event=[event]))
    assert not any("carries" in doubt for doubt in said(made(claim=claims)))


def test_many_carriers_are_counted():
    events = [{"date": "2025", "label": f"e{n}", "because": ["c1"]} for n in range(6)]
    (doubt,) = [d for d in said(made(claim=[claim("c1", withdrawn=True)], event=events)) if "carries" in d]
    assert doubt.endswith("event 'e3' and 2 more")


@pytest.mark.parametrize(("count", "warned"), [(9, True), (8, False)])
def test_grades_by_habit_are_doubted(count, warned):
    claims = [claim(f"c{n}", **graded(*(("B", 2) if n < count else ("B", 3)))) for n in range(10)]
    claims += [claim(f"f{n}", **graded("F", 6)) for n in range(5)]
    assert any("of 10 grades are one of A1, B2, C3, D4, E5" in doubt for doubt in said(made(claim=claims))) == warned


def test_what_waits_and_what_nobody_reviewed_is_told():
    waiting = [claim(f"c{n}", review={"state": "proposed"}) for n in range(2)]
    taken = claim("c9", review={"state": "accepted", "unreviewed": True})
    source = [{"id": "s", "outlet": "O", "title": "T"}]
    unworded = claim("c8", source="s", span=[0, 3]) | {"paraphrase": None}
    told = said(made(claim=[*waiting, taken, unworded], source=source))
    assert "claim 'c8' is not put in your own words yet: it has no 'paraphrase'" in told
    assert "1 claim is taken over without a reviewer" in told
    assert "2 claims are proposed and not reviewed yet; they count for nothing until then" in told


def test_something_said_after_the_dossiers_day_in_no_dated_source_is_doubted():
    about = {"id": "x", "title": "X", "as_of": "2025-03-05"}
    late = claim("c1", said="2025-03-06")
    assert any("after the day the dossier speaks of" in doubt for doubt in said(made(about=about, claim=[late])))
    dated = made(
        about=about, claim=[late | {"source": "s"}], source=[TALKS["source"][0] | {"id": "s", "published": "2026"}]
    )
    assert said(dated) == []


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("It is likely, with high confidence, that they meet.", True),
        ("They will probably meet. Our confidence is low.", False),
        ("Very unlikely; we hold this with moderate confidence.", False),
        ("Waarschijnlijk komt het zover, met grote zekerheid.", True),
        ("Zij spreken elkaar vrijwel zeker. Redelijke zekerheid.", False),
        ("She has confidence in him.", False),
        *((f"It is {term.replace('-', ' ')} with low confidence", True) for term in LIKELIHOODS),
    ],
)
def test_how_likely_and_how_sure_in_one_sentence(text, both):
    assert mixed(text) == both
    judged = made(judgement=[{"id": "j1", "by": "t", "date": "2025", "text": text}])
    assert any("make it two" in doubt for doubt in said(judged)) == both


# --- Spans and paraphrases -------------------------------------------------------------------------------------------

TEXT = "The minister said on Monday that the two countries would resume their talks next week in Geneva.\n\n   \n\nEnd."


def placed(**fields):
    source = [{"id": "s", "outlet": "O", "title": "T"}]
    return made(source=source, claim=[claim("c1", source="s", **fields)])


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"span": [0, len(TEXT)]}, ""),
        ({"span": [0, len(TEXT) + 1]}, f"'span' runs to character {len(TEXT) + 1}, and its source ends at {len(TEXT)}"),
        ({"cue_span": [200, 204]}, "'cue_span' runs to character 204"),
        ({"speaker_span": [98, 101]}, "'speaker_span' holds no words"),
        ({"quote_ranges": [[0, 3], [0, 999]]}, "'quote_ranges' runs to character 999"),
        ({"paraphrase": "Talks go on in Geneva, the minister said on Monday."}, ""),
        (
            {"paraphrase": "Good news: the two countries would resume THEIR talks, next week."},
            f"more than {LONGEST} words in a row from its source (the two countries would resume their talks next)",
        ),
        (
            {"translation": {"nl": {"paraphrase": "the two countries would resume their talks next"}}},
            "words in a row from its source",
        ),
    ],
)
def test_a_claim_is_held_against_its_text(fields, told):
    dossier = placed(**fields)
    found = [misfit.fault.message for misfit in misplaced(dossier, {"s": TEXT})]
    assert [told in message for message in found] == ([True] if told else [])
    assert len(faults_of(dossier.claim[0], TEXT)) == len(found)
    assert list(misplaced(dossier, {})) == []


def test_only_the_revision_that_counts_is_held_against_the_text():
    wrong = claim("c1", source="s", span=[0, 999])
    dossier = made(
        source=[{"id": "s", "outlet": "O", "title": "T"}],
        claim=[wrong, wrong | {"rev": 2, "span": [0, 3]}],
    )
    assert list(misplaced(dossier, {"s": TEXT})) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("resume their\n talks", ["resume their talks"]),
        ("End.", ["End."]),
        ("the", ["the"] * TEXT.count("the")),
        ("resume talks", []),
        ("", []),
        ("Geneva. End.", ["Geneva.\n\n   \n\nEnd."]),
    ],
)
def test_words_are_looked_up_not_retyped(words, found):
    assert [TEXT[slice(*place)] for place in places(TEXT, words)] == found
