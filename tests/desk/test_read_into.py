"""Reading an article into a ledger: the text beside it, proposals that wait, nothing twice, nothing by halves."""

import os
import tomllib
from datetime import date
from hashlib import sha256

import pytest

from desk.news import ARTICLE, article, held, read_in, river
from goodoffices.desk.checking import check
from goodoffices.errors import BadInput, Broken
from goodoffices.ledger.articles import read_into
from goodoffices.ledger.decisions import accept, open_ledger, reject
from goodoffices.ledger.names import KnownNames
from goodoffices.ledger.queue import POSSIBLE, queue

DAY = date(2025, 3, 6)
HERALD = {"outlet": "Herald", "published": "2025-03-05"}
FIRST = "herald-2025-03-05-01"


@pytest.fixture
def path(tmp_path):
    return river(tmp_path)


def test_the_text_is_kept_with_its_hash_and_out_of_version_control(tmp_path, path):
    kept = read_into(article(tmp_path), path, **HERALD, url="https://herald.example/1", on=DAY)
    source = kept.source
    assert (source.id, source.outlet, source.published, source.retrieved) == (
        "herald-2025-03-05",
        "Herald",
        "2025-03-05",
        "2025-03-06",
    )
    assert (source.language, source.url) == ("en", "https://herald.example/1")
    assert source.sha256 == sha256(ARTICLE.encode()).hexdigest()
    assert held(path)["sources/herald-2025-03-05.txt"].decode() == ARTICLE
    assert held(path)["sources/.gitignore"] == b"*\n"


def test_proposals_say_where_they_stand_who_speaks_and_which_rule_saw_them(tmp_path, path):
    kept = read_into(article(tmp_path), path, **HERALD, on=DAY)
    holm, spokesman, denial, quoted = kept.fresh
    assert [claim.state for claim in kept.fresh] == ["proposed"] * 4
    assert ARTICLE[slice(*holm.span)] == "Norland and Southland will resume talks next week"
    assert ARTICLE[slice(*holm.cue_span)] == "said"
    assert "Ada Holm" in ARTICLE[slice(*holm.speaker_span)]
    assert holm.paraphrase is None
    assert (holm.said, holm.about_words, holm.base_date) == ("2025-03-04", "next week", "2025-03-05")
    assert holm.modality == ("future",)
    assert holm.bears_on.actors == ("norland", "southland")
    assert [hop.who for hop in holm.chain] == [holm.speaker.name, "Herald"]
    assert (holm.extractor.name, holm.extractor.version) == ("rules-en", "1")
    assert holm.extractor.rule
    assert 0 < holm.extractor.confidence <= 1
    assert not spokesman.speaker.anonymous
    assert (denial.status, denial.speaker.on_behalf_of, denial.root) == ("denied", "southland", "southland")
    assert [ARTICLE[slice(*place)] for place in quoted.quote_ranges] == ["We want peace and nothing else"]


@pytest.mark.parametrize(
    ("words", "modality"),
    [("would be closed on Thursday", ("future",)), ("was closed today", ()), ("was closed on Monday", ("historical",))],
)
def test_what_is_spoken_of_lies_ahead_or_behind_or_on_the_day_itself(tmp_path, path, words, modality):
    text = f"The border {words}, foreign minister Ada Holm said.\n"
    (holm,) = read_into(article(tmp_path, text), path, **HERALD).fresh
    assert (holm.base_date, holm.modality) == ("2025-03-05", modality)


def test_who_is_not_named_is_told_apart_by_the_outlet(tmp_path, path):
    text = "The border will open in May, officials said.\n\nThe talks are said to have failed, sources said on Monday."
    kept = read_into(article(tmp_path, text), path, **HERALD)
    assert {claim.speaker.anonymous for claim in kept.fresh} == {True}
    assert kept.fresh[0].chain[0].who == "officials (Herald)"


def test_who_speaks_and_the_way_to_the_page_are_recorded_as_far_as_the_text_tells(tmp_path, path):
    text = (
        "Norland will reopen the river, its foreign minister, Ada Holm, told Reuters.\n\n"
        "Two diplomats said no date had been set.\n\n"
        "The talks have failed, Bloomberg reported, citing a person close to the palace.\n"
    )
    holm, diplomats, cited = read_into(article(tmp_path, text), path, **HERALD).fresh
    assert holm.speaker.role == "foreign minister"
    assert [(hop.who, hop.kind) for hop in holm.chain][1:] == [("Reuters", "agency"), ("Herald", "outlet")]
    assert (diplomats.speaker.anonymous, diplomats.speaker.count) == (True, 2)
    assert [hop.who for hop in cited.chain] == ["a person close to the palace", "Bloomberg", "Herald"]


@pytest.mark.parametrize(
    ("name", "others", "found"),
    [
        ("Holm", ["Ada Holm", "Holm"], "Ada Holm"),
        ("Holm", ["minister Ada Holm", "Ada Holm", "Holm"], "minister Ada Holm"),
        ("Holm", ["Ada Holm", "Bob Holm"], "Holm"),
        ("Holm", ["Ada Strandholm"], "Holm"),
        ("Holm", ["minister Holm"], "minister Holm"),
        ("Holm", ["critics of Holm"], "Holm"),
        ("officials", ["two officials"], "officials"),
        ("Holm", ["foreign minister Ada Holm", "Ada  Holm"], "foreign minister Ada Holm"),
        ("", ["a "], ""),
    ],
)
def test_a_short_name_is_the_person_named_in_full_when_that_is_one(name, others, found):
    assert KnownNames(others, "en").fullest(name) == found
    assert KnownNames(others, "xx").fullest(name) == name
    assert KnownNames(others, None).fullest(name) == name


def test_one_person_under_two_names_is_one_root(tmp_path, path):
    text = ARTICLE + '\n"The river is ours as well," Holm said on Wednesday.\n'
    kept = read_into(article(tmp_path, text), path, **HERALD)
    assert [claim.speaker.name for claim in kept.fresh][::4] == ["foreign minister Ada Holm", "Holm"]
    assert len({kept.fresh[place].root_key for place in (0, 3, 4)}) == 1


def test_reading_it_again_adds_nothing(tmp_path, path):
    file = article(tmp_path)
    read_into(file, path, **HERALD)
    before = held(path)
    for asked in (HERALD, {}, {"source": "herald-2025-03-05"}, {"outlet": "Other", "published": "2025-03-06"}):
        again = read_into(file, path, **asked)
        assert (again.source.id, again.fresh, again.known) == ("herald-2025-03-05", (), 4)
    assert held(path) == before


def test_reading_it_again_after_a_review_keeps_what_was_decided(tmp_path):
    ledger = reject(accept(read_in(tmp_path), FIRST, by="Ann", changes={"span": (0, 20)}), "c1", "duplicate", by="Ann")
    before = held(ledger.path)
    assert read_into(tmp_path / "article.txt", ledger.path, **HERALD).fresh == ()
    assert held(ledger.path) == before


def test_an_unreviewed_reading_is_marked(tmp_path, path):
    file = article(tmp_path)
    read_into(file, path, **HERALD)
    kept = read_into(file, path, **HERALD, accept_by="Ann", on=DAY)
    assert queue(kept.ledger) == ()
    claims = [claim for claim in kept.ledger.dossier.claims if claim.extractor]
    assert len(claims) == 4
    assert {(c.rev, c.review.state, c.review.unreviewed, c.review.by, c.review.when) for c in claims} == {
        (2, "accepted", True, "Ann", "2025-03-06")
    }
    (doubt,) = [str(doubt) for doubt in check(path)[1] if "without a reviewer" in str(doubt)]
    assert "4 claims are taken over without a reviewer" in doubt
    reviewed = accept(open_ledger(path), FIRST, by="Bob")
    assert not reviewed.dossier.get("claim", FIRST).review.unreviewed


def test_possibilities_wait_even_then(tmp_path, path):
    text = (
        "De onderhandelingen beginnen morgen, zei minister Ada Holm dinsdag.\n\n"
        "De grens zou later zijn gesloten. Het land heeft daar lang op gewacht."
    )
    kept = read_into(article(tmp_path, text), path, **HERALD, accept_by="Ann")
    assert [claim.extractor.confidence < POSSIBLE for claim in queue(kept.ledger)] == [True]
    assert any(claim.review.unreviewed for claim in kept.fresh)


# --- Which source it is ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "asked",
    [
        HERALD,
        {"source": "herald-2025-03-05"},
        {"url": "https://herald.example/1"},
        {"outlet": "Herald", "published": "2025-03-05", "title": "article"},
    ],
)
def test_a_changed_text_is_refused_and_both_hashes_are_named(tmp_path, path, asked):
    read_into(article(tmp_path), path, **HERALD, url="https://herald.example/1")
    before = held(path)
    changed = ARTICLE.replace("peace", "water")
    with pytest.raises(BadInput) as caught:
        read_into(article(tmp_path, changed), path, **asked)
    told = str(caught.value)
    assert "article.txt: the text of source 'herald-2025-03-05' has changed" in told
    assert sha256(ARTICLE.encode()).hexdigest() in told
    assert sha256(changed.encode()).hexdigest() in told
    assert held(path) == before


def test_another_article_of_the_same_day_is_another_source(tmp_path, path):
    read_into(article(tmp_path), path, **HERALD)
    text = "A bridge for the river\n\nThe bridge will be built, Ada Holm said on Tuesday in the old capital."
    other = read_into(article(tmp_path, text, "other.txt"), path, **HERALD)
    assert (other.source.id, other.source.title) == ("herald-2025-03-05-2", "A bridge for the river")
    assert other.fresh[0].id == "herald-2025-03-05-2-01"


def test_a_text_that_stands_there_already_is_taken_only_when_it_is_the_same(tmp_path, path):
    (path / "sources").mkdir()
    file = path / "sources" / "herald-2025-03-05.txt"
    file.write_text("Another text.", encoding="utf-8")
    with pytest.raises(BadInput, match="another text stands here already"):
        read_into(article(tmp_path), path, **HERALD)
    assert file.read_text(encoding="utf-8") == "Another text."
    file.write_text(ARTICLE, encoding="utf-8")
    assert len(read_into(article(tmp_path), path, **HERALD).fresh) == 4


def test_a_source_that_is_known_gets_its_text(tmp_path, path):
    kept = read_into(article(tmp_path), path, source="gazette", published="2025-03-05")
    assert (kept.source.outlet, kept.source.published) == ("Gazette", "2025-02-01")
    assert kept.source.sha256
    text = (path / "claims.toml").read_text(encoding="utf-8")
    assert 'title = "The river"     # from the archive' in text
    assert "# The first word on it." in text
    assert kept.fresh[0].base_date == "2025-02-01"


def test_a_reading_without_an_outlet_takes_the_files_name(tmp_path, path):
    kept = read_into(article(tmp_path, name="River Talks.txt"), path)
    assert (kept.source.id, kept.source.outlet) == ("river-talks", "River Talks")


# --- What cannot be read ---------------------------------------------------------------------------------------------

HTML = (
    "<html><head><title>x</title><script>var said = 'evil() said';</script></head><body>"
    "<script>document.write('<p>The president said no.</p>')</script><style>p { color: red }</style>"
    + "".join(f"<p>{part}</p>" for part in ARTICLE.strip().split("\n\n"))
    + "</body></html>"
)


@pytest.mark.parametrize(
    ("content", "asked", "message"),
    [
        (b"", {}, "there is no text in it"),
        (b" \n\t\n", {}, "there is no text in it"),
        (b"\x00\x01\x02\x03", {}, "binary"),
        (b"\xe9\x81\x8d" + bytes([0x81, 0x8D, 0x9D]) * 30, {}, "neither UTF-8 nor Windows-1252"),
        (b"a" * 5_000_001, {}, "is more than an article"),
        (b"<html><script>alert('she said')</script></html>", {}, "text"),
        (ARTICLE.encode(), {"language": "xx"}, "xx"),
        (ARTICLE.encode(), {"published": "5 March"}, "expected a date"),
        (ARTICLE.encode(), {"source": "No Id"}, "'id' is 'No Id'"),
        (b"%PDF-1.4 broken", {}, "PDF"),
    ],
)
def test_what_cannot_be_read_leaves_the_dossier_as_it_was(tmp_path, path, content, asked, message):
    file = tmp_path / "bad.txt"
    file.write_bytes(content)
    before = held(path)
    with pytest.raises(BadInput) as caught:
        read_into(file, path, **asked)
    assert message in str(caught.value)
    assert held(path) == before


def test_a_missing_file_and_a_missing_dossier(tmp_path, path):
    with pytest.raises(BadInput, match="no such file"):
        read_into(tmp_path / "none.txt", path)
    with pytest.raises(BadInput, match="no file or folder"):
        read_into(article(tmp_path), tmp_path / "none")


def test_a_page_is_kept_without_its_scripts(tmp_path, path):
    kept = read_into(article(tmp_path, HTML, "page.html"), path, **HERALD)
    text = held(path)["sources/herald-2025-03-05.txt"].decode()
    assert "evil" not in text
    assert "president" not in text
    assert "color" not in text
    assert {claim.state for claim in kept.fresh} == {"proposed"}
    assert check(path)[0].get("source", "herald-2025-03-05").sha256 == sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("words", ["Café Ünïon – “naïve”", "😀 smiles"])
def test_offsets_count_characters_not_bytes(tmp_path, path, words):
    text = f"{words} came first.\n\n{ARTICLE}"
    kept = read_into(article(tmp_path, text), path, **HERALD)
    assert text[slice(*kept.fresh[0].span)].endswith("Norland and Southland will resume talks next week")


def test_windows_line_ends_and_marks_are_read_and_kept_as_plain_lines(tmp_path, path):
    file = tmp_path / "article.txt"
    file.write_bytes(b"\xef\xbb\xbf" + ARTICLE.replace("\n", "\r\n").encode())
    read_into(file, path, **HERALD)
    assert held(path)["sources/herald-2025-03-05.txt"].decode() == ARTICLE
    dossier, doubts = check(path)
    assert dossier.get("source", "herald-2025-03-05").sha256 == sha256(ARTICLE.encode()).hexdigest()
    assert next(ARTICLE[slice(*claim.cue_span)] for claim in dossier.ledger if claim.cue_span) == "said"
    assert not [doubt for doubt in doubts if "text" in doubt.message]


@pytest.mark.parametrize("at", ["replace", "fsync"])
@pytest.mark.parametrize("after", [0, 1, 2])
def test_an_interrupted_reading_leaves_a_whole_ledger(tmp_path, path, monkeypatch, at, after):
    """The text is written first: what is left of a broken reading is at most a text that no claim names."""
    before, done, real = held(path), [], getattr(os, at)

    def refuse(*given, **more):
        done.append(1)
        if len(done) > after:
            raise OSError(28, "No space left on device")
        return real(*given, **more)

    monkeypatch.setattr(os, at, refuse)
    with pytest.raises(BadInput, match="the disk is full"):
        read_into(article(tmp_path), path, **HERALD)
    monkeypatch.undo()
    assert {name: text for name, text in held(path).items() if not name.startswith("sources/")} == before
    tomllib.loads((path / "claims.toml").read_text(encoding="utf-8"))
    kept = read_into(article(tmp_path), path, **HERALD)
    assert len(kept.fresh) == 4
    assert not [name for name in held(path) if name.rsplit("/")[-1].startswith(".herald")]


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_disk_that_is_full_leaves_no_text_behind(tmp_path, path, monkeypatch, at):
    before, sync, done = held(path), os.fsync, []

    def full(number):
        done.append(number)
        if len(done) > 2 * at:
            raise OSError(28, "No space left on device")
        sync(number)

    news = article(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BadInput, match="the disk is full"):
        read_into(news, path, **HERALD)
    assert held(path) == before


def test_another_text_in_the_sources_place_is_not_written_over(tmp_path, path):
    (path / "sources").mkdir()
    (path / "sources" / "herald-2025-03-05.txt").write_text("Something else.", encoding="utf-8")
    before = held(path)
    with pytest.raises(BadInput, match="another text stands here already"):
        read_into(article(tmp_path), path, **HERALD)
    assert held(path) == before


# --- Checking --------------------------------------------------------------------------------------------------------


def told(path):
    try:
        return [str(doubt) for doubt in check(path, ledger_only=True)[1]]
    except BadInput as error:
        return [f"fault: {fault}" for fault in error.faults]


def test_a_changed_text_is_a_fault_with_its_line(tmp_path):
    path = read_in(tmp_path).path
    (path / "sources" / "herald-2025-03-05.txt").write_text("Other.", encoding="utf-8")
    (fault,) = told(path)
    line = next(n for n, text in enumerate((path / "claims.toml").read_text().splitlines(), 1) if "sha256" in text)
    assert fault.startswith(f"fault: {path / 'claims.toml'}:{line}: ")
    assert sha256(b"Other.").hexdigest() in fault


def test_all_faults_of_the_ledger_come_at_once(tmp_path):
    path = read_in(tmp_path).path
    claims = path / "claims.toml"
    text = claims.read_text(encoding="utf-8")
    claims.write_text(
        text.replace("span = [0, 49]", "span = [0, 4900]")
        .replace(
            'paraphrase = "The river has been low."',
            'paraphrase = "Norland and Southland will resume talks next week, foreign observers hear."\nspan = [1, 2]',
        )
        .replace('"unattributed"\nsource = "gazette"', '"unattributed"\nsource = "herald-2025-03-05"'),
        encoding="utf-8",
    )
    found = told(path)
    assert len(found) == 2
    assert all(fault.startswith(f"fault: {claims}:") for fault in found)
    assert "more than 7 words in a row" in found[0]
    assert "'span' runs to character 4900" in found[1]


def test_a_text_that_is_not_at_hand_is_a_doubt(tmp_path):
    path = read_in(tmp_path).path
    (path / "sources" / "herald-2025-03-05.txt").unlink()
    (doubt,) = [doubt for doubt in told(path) if "not at hand" in doubt]
    assert "sources/herald-2025-03-05.txt): the spans of 4 of its claims were not checked" in doubt


def test_spans_without_a_hash_are_a_doubt(tmp_path):
    path = read_in(tmp_path).path
    claims = path / "claims.toml"
    lines = claims.read_text(encoding="utf-8").splitlines()
    claims.write_text("\n".join(line for line in lines if not line.startswith("sha256")), encoding="utf-8")
    assert any("has no 'sha256', so that a change of its text would go unseen" in doubt for doubt in told(path))


def test_a_text_nobody_can_read_is_a_fault(tmp_path):
    path = read_in(tmp_path).path
    file = path / "sources" / "herald-2025-03-05.txt"
    file.unlink()
    file.mkdir()
    (fault,) = told(path)
    assert "this is a folder, not a file" in fault


def test_a_text_that_changed_is_broken_for_whoever_needs_it(tmp_path):
    ledger = read_in(tmp_path)
    (ledger.path / "sources" / "herald-2025-03-05.txt").write_text("Other.", encoding="utf-8")
    with pytest.raises(Broken):
        accept(ledger, FIRST, by="Ann")
