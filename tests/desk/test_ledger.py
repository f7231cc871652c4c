"""Reviewing: every step is one revision more, saved at once, that can be taken back byte for byte."""

import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.news import ARTICLE, CLAIMS, held, read_in, river
from goodoffices.desk.running import run
from goodoffices.dossier.ledger import by_rule, grades, revisions
from goodoffices.dossier.records.claim import LINKS
from goodoffices.errors import BadInput, Broken
from goodoffices.ledger import claim_fields, queue
from goodoffices.ledger import decisions as desk

DAY = date(2025, 3, 6)
FIRST = "herald-2025-03-05-01"


@pytest.fixture
def ledger(tmp_path):
    return read_in(tmp_path)


def text(ledger):
    return (ledger.path / "claims.toml").read_text(encoding="utf-8")


def claim(ledger, id=FIRST):
    return ledger.dossier.get("claim", id)


# --- Append-only -----------------------------------------------------------------------------------------------------

IDS = st.sampled_from(["c1", "c2", *(f"herald-2025-03-05-0{n}" for n in range(1, 5))])
STEPS = st.one_of(
    st.tuples(st.just(desk.accept), IDS),
    st.tuples(st.just(desk.accept), IDS, st.fixed_dictionaries({"paraphrase": st.sampled_from(["A.", "Een # twee"])})),
    st.tuples(st.just(desk.accept), IDS, st.fixed_dictionaries({"status": st.sampled_from(["denied", "hedged"])})),
    st.tuples(st.just(desk.reject), IDS, st.sampled_from(["not-a-claim", "duplicate"])),
    st.tuples(st.just(desk.grade), IDS, st.sampled_from("ABF"), st.sampled_from([2, 3, 6])),
    st.tuples(st.just(desk.link), IDS, st.sampled_from(LINKS), IDS),
    st.tuples(st.just(desk.add), st.tuples(st.integers(0, 20), st.integers(21, 60))),
)


def taken(ledger, step):
    """A ledger after one step, as a reviewer would ask for it."""
    do, *given_to = step
    if do is desk.accept:
        changes = given_to[1] if len(given_to) > 1 else {}
        return desk.accept(ledger, given_to[0], by="Ann", changes=changes, on=DAY)
    if do is desk.add:
        fields = {"status": "asserted", "speaker": {"name": "Ada Holm"}}
        return desk.add(ledger, "herald-2025-03-05", given_to[0], fields, by="Ann", on=DAY)
    return do(ledger, *given_to, by="Ann", on=DAY)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(STEPS, max_size=6))
def test_whatever_a_reviewer_does_what_was_written_stays_and_can_be_had_back(steps):
    with tempfile.TemporaryDirectory() as name:
        ledger = read_in(Path(name))
        at_first, dossier, before = held(ledger.path), ledger.dossier, text(ledger)
        for step in steps:
            try:
                after = taken(ledger, step)
            except BadInput:
                assert held(ledger.path)["claims.toml"].decode() == before
                continue
            kept = text(after)
            blocks = [block for block in before.split("\n\n") if block.strip()]
            assert [block for block in kept.split("\n\n") if block in blocks] == blocks
            assert len(after.dossier.claim) == len(ledger.dossier.claim) + (after.steps != ledger.steps)
            assert after.dossier.claim[: len(ledger.dossier.claim)] == ledger.dossier.claim
            assert desk.open_ledger(after.path).dossier == after.dossier
            ledger, before = after, kept
        while ledger.steps:
            ledger = desk.undo(ledger)
        assert ledger.dossier == dossier
        assert held(ledger.path) == at_first
        with pytest.raises(BadInput, match="nothing to undo"):
            desk.undo(ledger)


def test_a_step_adds_a_block_and_touches_no_other_line(ledger):
    before = text(ledger)
    desk.accept(ledger, FIRST, by="Ann", seconds=4.5, on=DAY)
    head, tail = before.split("\n# Here ends what was heard.")
    after = text(ledger)
    assert after.startswith(head)
    assert after.endswith("# Here ends what was heard." + tail)
    new = after[len(head) : len(after) - len("# Here ends what was heard." + tail)]
    assert new.count("[[claim]]") == 1
    assert 'review = {state = "accepted", by = "Ann", when = "2025-03-06", seconds = 4.5}' in new


# --- Deciding --------------------------------------------------------------------------------------------------------


def test_proposals_wait_in_the_order_of_the_text(ledger):
    waiting = queue.queue(ledger)
    assert [one.span for one in waiting] == sorted(one.span for one in waiting)
    assert len(waiting) == len(queue.queue(ledger, "herald-2025-03-05")) == 4
    assert queue.queue(ledger, "gazette") == ()
    assert len(queue.queue(desk.accept(ledger, FIRST, by="Ann"))) == 3


def test_adding_to_a_proposal_accepts_it_and_changing_it_edits_it(ledger):
    who = {"name": claim(ledger).speaker.name, "on_behalf_of": "norland"}
    after = desk.accept(ledger, FIRST, by="Ann", changes={"paraphrase": "They meet again.", "speaker": who}, on=DAY)
    assert (claim(after).state, claim(after).rev) == ("accepted", 2)
    after = desk.grade(after, FIRST, "F", 6, by="Bob", why="Never heard of.", on=DAY)
    assert (claim(after).state, claim(after).grade.by, str(claim(after).grade)) == ("accepted", "Bob", "F6")
    after = desk.accept(after, FIRST, by="Ann", changes={"speaker": {"name": "Holm", "role": "minister"}}, on=DAY)
    assert (claim(after).state, claim(after).speaker.name, claim(after).chain[0].who) == ("edited", "Holm", "Holm")
    assert claim(after).paraphrase == "They meet again."
    assert [one.review.state for one in revisions(after.dossier, FIRST)] == [
        "proposed",
        "accepted",
        "accepted",
        "edited",
    ]
    assert len(grades(after.dossier, FIRST)) == 1


def test_accepting_what_is_accepted_changes_nothing(ledger):
    once = desk.accept(ledger, FIRST, by="Ann", on=DAY)
    before = held(ledger.path)
    same = {"span": claim(once).span, "status": "asserted"}
    assert desk.accept(once, FIRST, by="Bob", changes=same).steps == once.steps
    assert desk.accept(once, FIRST, by="Bob").dossier == once.dossier
    assert desk.accept(once, "c1", by="Bob").steps == once.steps
    assert held(ledger.path) == before


def test_a_rejected_claim_stays_and_may_be_let_in_after_all(ledger):
    after = desk.reject(ledger, FIRST, "wrong-span", by="Ann", seconds=2.0)
    assert FIRST not in {one.id for one in after.dossier.claims}
    assert claim(after).review.reason == "wrong-span"
    again = desk.accept(after, FIRST, by="Ann", changes={"span": (0, 48)})
    assert (claim(again).state, claim(again).span) == ("edited", (0, 48))
    gone = desk.reject(again, "c1", "duplicate", by="Ann")
    assert [one.id for one in gone.dossier.claims] == ["c2", FIRST]


def test_a_claim_no_rule_saw(ledger):
    (start,) = (ARTICLE.index(words) for words in ["The two countries"])
    fields = {"status": "unattributed", "mode": "narrator", "paraphrase": "It is an old quarrel."}
    after = desk.add(ledger, "herald-2025-03-05", (start, len(ARTICLE) - 1), fields, by="Ann", seconds=9)
    new = after.steps[-1]
    assert (new.id, new.state, new.extractor) == ("herald-2025-03-05-05", "accepted", None)
    assert queue.source_sheet(after, "herald-2025-03-05").unclaimed == ()
    assert sum(rule.proposed for rule in by_rule(after.dossier)) == 4


def test_a_claim_no_rule_saw_goes_straight_to_the_page(ledger):
    after = desk.add(ledger, "herald-2025-03-05", (0, 9), {"status": "asserted", "speaker": {"name": "Holm"}}, by="Ann")
    new = after.steps[-1]
    assert (new.said, [hop.who for hop in new.chain]) == ("2025-03-05", ["foreign minister Ada Holm", "Herald"])
    assert new.root == claim(ledger).root
    own = {"status": "asserted", "speaker": {"name": "Holm"}, "chain": [{"who": "Agency"}], "said": "2025-03"}
    other = desk.add(after, "herald-2025-03-05", (0, 9), own, by="Ann").steps[-1]
    assert (other.said, other.root) == ("2025-03", "agency")


def test_a_sheet_shows_the_text_its_claims_and_what_nobody_claimed(ledger):
    sheet = queue.source_sheet(ledger, "herald-2025-03-05")
    assert sheet.text == ARTICLE
    assert [one.id for one in sheet.claims] == [f"herald-2025-03-05-0{n}" for n in range(1, 5)]
    assert [sheet.text[a:b] for a, b in sheet.unclaimed] == [
        "The two countries have quarrelled over the river for years."
    ]
    rejected = desk.reject(ledger, FIRST, "not-a-claim", by="Ann")
    assert len(queue.source_sheet(rejected, "herald-2025-03-05").unclaimed) == 2
    assert queue.source_sheet(ledger, "gazette") is None


def test_a_sheet_in_a_language_without_words_shows_paragraphs(ledger):
    source = ledger.path / "sources" / "gazette.txt"
    source.write_text("Erste Zeile. Zweite.\n\nDritte.", encoding="utf-8")
    claims = ledger.path / "claims.toml"
    claims.write_text(text(ledger).replace("2025-02-01\n", '2025-02-01\nlanguage = "de"\n', 1), encoding="utf-8")
    assert queue.source_sheet(desk.open_ledger(ledger.path), "gazette").unclaimed == ((0, 20), (22, 29))


def test_one_needs_two_independent_roots(ledger):
    after = desk.accept(ledger, FIRST, by="Ann")
    before = held(ledger.path)
    with pytest.raises(BadInput, match=r"cannot be graded 1 .* it has one root; link what confirms it first"):
        desk.grade(after, FIRST, "B", 1, by="Ann")
    assert held(ledger.path) == before
    after = desk.link(after, "c1", "confirms", FIRST, by="Ann")
    assert str(claim(desk.grade(after, FIRST, "B", 1, by="Ann")).grade) == "B1"


def test_what_is_proposed_and_kept_out_is_no_ground_anywhere(ledger):
    assert set(run("corroboration", ledger.dossier).because) == {"c1", "c2"}
    assert set(run("corroboration", desk.accept(ledger, FIRST, by="Ann").dossier).because) == {"c1", "c2", FIRST}


COPIED = "Minister Holm told them: Norland and Southland will resume talks next week in the city."


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (lambda one: desk.accept(one, "herald-2025-03-05-1", by="A"), f"did you mean '{FIRST}'?"),
        (lambda one: desk.accept(one, FIRST, by="A", changes={"paraphrase": COPIED}), "more than 7 words in a row"),
        (lambda one: desk.accept(one, FIRST, by="A", changes={"paraphrase": 'A "yes".'}), "without quotation marks"),
        (lambda one: desk.accept(one, FIRST, by="A", changes={"span": [0, 9999]}), "runs to character 9999"),
        (lambda one: desk.accept(one, FIRST, by="A", changes={"span": [9, 3]}), "from a character to a later one"),
        (lambda one: desk.accept(one, FIRST, by="A", changes={"said": "2025-03-07"}), "after its source"),
        (lambda one: desk.accept(one, FIRST, by="A", changes={"colour": "red"}), "has no field 'colour'"),
        (lambda one: desk.accept(one, FIRST, by="A", changes={"answers": ["c9"]}), "answers 'c9', which is no claim"),
        (lambda one: desk.reject(one, FIRST, "dull", by="A"), "'dull'"),
        (lambda one: desk.grade(one, FIRST, "B", 2, by="A"), "is proposed; accept it first"),
        (lambda one: desk.link(one, FIRST, "confirms", "c1", by="A"), "is proposed; accept it first"),
        (lambda one: desk.grade(one, "c1", "G", 2, by="A"), "expected one of A, B, C, D, E, F"),
        (lambda one: desk.link(one, "c1", "confirm", "c2", by="A"), "did you mean 'confirms'?"),
        (lambda one: desk.link(one, "c1", "repeats", "c1", by="A"), "'c1' repeats itself"),
        (
            lambda one: desk.add(one, "herold", (0, 3), {"status": "unattributed"}, by="A"),
            "there is no source 'herold'",
        ),
        (
            lambda one: desk.add(one, "herald-2025-03-05", (0, 9999), {"status": "unattributed"}, by="A"),
            "runs to character 9999",
        ),
    ],
)
def test_a_step_that_fails_says_why_and_writes_nothing(ledger, step, message):
    before = held(ledger.path)
    with pytest.raises(BadInput) as caught:
        step(ledger)
    assert message in str(caught.value)
    assert held(ledger.path) == before


def test_links_do_not_go_round_in_a_circle(ledger):
    after = desk.link(ledger, "c1", "supersedes", "c2", by="Ann")
    with pytest.raises(BadInput, match="round in a circle"):
        desk.link(after, "c2", "supersedes", "c1", by="Ann")


def test_a_quote_is_looked_up(ledger):
    field = claim_fields.quoted(ledger, FIRST, "resume  talks\nnext week")
    assert ARTICLE[slice(*field["span"])] == "resume talks next week"
    assert claim(desk.accept(ledger, FIRST, by="Ann", changes=field)).state == "edited"
    for id, words, message in (
        (FIRST, "Southland", r"stand \d times in source"),
        (FIRST, "resume no talks", "do not stand in source"),
        ("c1", "river", "not at hand"),
        ("c9", "river", "no claim 'c9'"),
    ):
        with pytest.raises(BadInput, match=message):
            claim_fields.quoted(ledger, id, words)


def test_a_narrower_span_keeps_what_is_quoted_within_it(ledger):
    id = "herald-2025-03-05-04"
    (start, end), *_ = claim(ledger, id).quote_ranges
    assert ARTICLE[start:end] == "We want peace and nothing else"
    cut = desk.accept(ledger, id, by="Ann", changes={"span": [start, start + len("We want peace")]})
    assert [ARTICLE[slice(*place)] for place in claim(cut, id).quote_ranges] == ["We want peace"]
    bare = desk.accept(ledger, FIRST, by="Ann", changes={"span": [0, 7]})
    assert not claim(bare, FIRST).quote_ranges


def test_a_part_of_the_speaker_is_changed_and_the_rest_stays(ledger):
    old = claim(ledger).speaker.model_dump(exclude_defaults=True)
    assert old["name"]
    fields = claim_fields.spoken_by(claim(ledger), role="envoy")
    assert fields == {"speaker": old | {"role": "envoy"}}
    assert claim_fields.spoken_by(claim(ledger), name="") == {"speaker": None}
    other = claim_fields.spoken_by(claim(ledger), name="Bo Lind", on_behalf_of="norland")
    assert other == {"speaker": {"name": "Bo Lind", "on_behalf_of": "norland"}}


@pytest.mark.parametrize(("confidence", "possible"), [(None, True), (0.34, True), (0.35, False), (0.9, False)])
def test_what_an_extractor_is_not_sure_of_is_only_possible(ledger, confidence, possible):
    seen = claim(ledger)
    sure = seen.extractor.model_copy(update={"confidence": confidence})
    assert queue.possible(seen.model_copy(update={"extractor": sure})) == possible
    assert not queue.possible(seen.model_copy(update={"extractor": None}))


def test_what_a_claim_bears_on_is_found_by_its_id(ledger):
    fields = claim_fields.bearing_on(ledger.dossier, claim(ledger, "c1"), ["norland", "open_border", "norland"])
    assert fields == {"bears_on": {"actors": ["norland"], "options": ["open_border"]}}
    with pytest.raises(BadInput, match="did you mean 'norland'"):
        claim_fields.bearing_on(ledger.dossier, claim(ledger, "c1"), ["norlan"])


# --- The file --------------------------------------------------------------------------------------------------------


def test_what_others_write_meanwhile_stays(ledger):
    after = desk.accept(ledger, FIRST, by="Ann")
    claims = ledger.path / "claims.toml"
    claims.write_text(text(ledger) + "\n# Bob was here.\n", encoding="utf-8")
    bob = desk.accept(desk.open_ledger(ledger.path), "herald-2025-03-05-02", by="Bob")
    after = desk.reject(after, "herald-2025-03-05-03", "duplicate", by="Ann")
    assert claim(after, "herald-2025-03-05-02").review.by == "Bob"
    assert "# Bob was here." in text(ledger)
    while after.steps:
        after = desk.undo(after)
    assert [one.id for one in queue.queue(after)] == [FIRST, "herald-2025-03-05-03", "herald-2025-03-05-04"]
    desk.undo(bob)
    ids = [one.id for one in queue.queue(desk.open_ledger(ledger.path))]
    assert ids == [FIRST, "herald-2025-03-05-02", "herald-2025-03-05-03", "herald-2025-03-05-04"]
    assert "# Bob was here." in text(ledger)


def test_a_step_somebody_went_on_from_is_not_taken_back(ledger):
    after = desk.accept(ledger, FIRST, by="Ann")
    desk.grade(desk.open_ledger(ledger.path), FIRST, "B", 2, by="Bob")
    with pytest.raises(BadInput, match="has changed since"):
        desk.undo(after)


def test_many_reviewers_at_once_lose_nothing(ledger):
    ids = [one.id for one in queue.queue(ledger)]
    with ThreadPoolExecutor(len(ids)) as many:
        list(many.map(lambda id: desk.accept(ledger, id, by="Ann"), ids))
    assert queue.queue(desk.open_ledger(ledger.path)) == ()


@pytest.mark.parametrize("at", ["replace", "fsync", "chmod"])
def test_an_interrupted_step_leaves_the_ledger_as_it_was(ledger, monkeypatch, at):
    before = held(ledger.path)

    def refuse(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, at, refuse)
    with pytest.raises(BadInput, match="the disk is full"):
        desk.accept(ledger, FIRST, by="Ann")
    monkeypatch.undo()
    assert held(ledger.path) == before
    assert claim(desk.accept(ledger, FIRST, by="Ann")).state == "accepted"


def test_a_text_that_changed_stops_the_review(ledger):
    file = ledger.path / "sources" / "herald-2025-03-05.txt"
    file.write_text(ARTICLE.replace("Tuesday", "Monday"), encoding="utf-8")
    before = held(ledger.path)
    for step in (lambda: queue.source_sheet(ledger, "herald-2025-03-05"), lambda: desk.accept(ledger, FIRST, by="Ann")):
        with pytest.raises(Broken, match="has changed: its claims were read in"):
            step()
    assert held(ledger.path) == before
    assert claim(desk.reject(ledger, FIRST, "wrong-span", by="Ann")).state == "rejected"


def test_a_text_that_is_not_at_hand_does_not(ledger):
    (ledger.path / "sources" / "herald-2025-03-05.txt").unlink()
    assert queue.source_sheet(ledger, "herald-2025-03-05") is None
    assert claim(desk.accept(ledger, FIRST, by="Ann", changes={"paraphrase": COPIED})).paraphrase == COPIED


def test_a_ledger_in_one_file(tmp_path):
    file = tmp_path / "river.toml"
    path = river(tmp_path)
    file.write_text((path / "dossier.toml").read_text() + "\n" + CLAIMS, encoding="utf-8")
    before = file.read_bytes()
    after = desk.grade(desk.open_ledger(file), "c1", "B", 2, by="Ann")
    assert str(claim(after, "c1").grade) == "B2"
    desk.undo(after)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("dossier", "message"),
    [
        ("us-iran-2025", "goodoffices catalog open us-iran-2025"),
        ("us-iran-2052", "did you mean 'us-iran-2025'"),
    ],
)
def test_where_no_ledger_is_kept(dossier, message):
    with pytest.raises(BadInput, match=message):
        desk.open_ledger(dossier)


def test_a_conflict_of_another_program_keeps_no_ledger(tmp_path):
    file = tmp_path / "x.gmcr"
    file.write_text("{}", encoding="utf-8")
    with pytest.raises(BadInput, match="convert it first"):
        desk.open_ledger(file)
