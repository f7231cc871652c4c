"""A review with keys alone: what is decided stands in the file at once, and comes back on opening."""

import asyncio

import pytest
from textual.geometry import Offset
from textual.selection import Selection
from textual.widgets import Input, OptionList, Static

from dossier.small import made
from goodoffices.formats.native import read
from goodoffices.ledger.articles import read_into
from goodoffices.ledger.decisions import open_ledger
from goodoffices.ledger.queue import queue
from goodoffices.review.app import ReviewApp
from goodoffices.store.opening import save

ARTICLE = """Harbour talks

The dock workers' union denied that it had agreed to longer shifts. A spokesman for the port declined to comment.

According to mediator Jane Holt, the port is prepared to raise pay. Ships have waited off the coast since January.
"""


@pytest.fixture
def folder(tmp_path):
    save(made(actor=[{"id": "port", "name": "Port"}, {"id": "union", "name": "Union"}]), tmp_path / "talks")
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    read_into(tmp_path / "article.txt", tmp_path / "talks", outlet="Post", published="2026-03-03")
    return tmp_path / "talks"


def reviewed(folder, *keys, language="en", look=None):
    """What stands in the file after these keys; `look` sees the app before it ends."""
    ticks = iter(range(0, 10_000, 5))

    async def session():
        app = ReviewApp(open_ledger(folder), by="me", language=language, clock=lambda: float(next(ticks)))
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.pause()
            for key in keys:
                await pilot.press(*([key] if key in NAMED or len(key) == 1 else key))
                await pilot.pause()
            seen = look(app) if look else None
        return seen

    seen = asyncio.run(session())
    return seen if look else read(folder)


NAMED = ("enter", "escape", "down", "up", "ctrl+s", "tab", "left_square_bracket", "right_square_bracket", "full_stop")
NAMED += ("comma",)


def first(folder):
    return queue(open_ledger(folder))[0]


def shown(app):
    return str(app.query_one("#fields", Static).content)


def test_it_opens_at_the_first_proposal_with_the_rest_in_sight(folder):
    text = reviewed(folder, look=lambda app: (shown(app), [str(s.content) for s in app.query(".paragraph")]))
    assert first(folder).id in text[0]
    assert "union" in text[0]
    assert len(text[1]) == 3
    assert "Ships have waited" in text[1][2]


def test_accepting_asks_for_own_words_then_for_the_grades_one_by_one(folder):
    id = first(folder).id
    claim = reviewed(folder, "a", "No deal on shifts.", "enter", "b", "3").get("claim", id)
    assert (claim.state, claim.paraphrase, str(claim.grade), claim.review.by) == (
        "accepted",
        "No deal on shifts.",
        "B3",
        "me",
    )
    assert [c.rev for c in read(folder).claim if c.id == id] == [1, 2, 3]
    assert next(c for c in read(folder).claim if c.id == id and c.rev == 2).review.seconds > 0


def test_no_grade_is_asked_before_the_claim_is_in(folder):
    screens = reviewed(folder, "a", look=lambda app: len(app.screen.query(OptionList)))
    assert screens == 0
    assert reviewed(folder, "a", "escape").get("claim", first(folder).id).state == "proposed"


def test_a_grade_half_given_is_none(folder):
    id = first(folder).id
    claim = reviewed(folder, "a", "No deal.", "enter", "b", "escape").get("claim", id)
    assert (claim.state, claim.grade) == ("accepted", None)


def test_rejecting_takes_a_reason(folder):
    id = first(folder).id
    claim = reviewed(folder, "r", "2").get("claim", id)
    assert (claim.state, claim.review.reason) == ("rejected", "wrong-speaker")


def test_each_step_is_in_the_file_before_the_screen_ends(folder):
    id = first(folder).id
    assert reviewed(folder, "r", "1", look=lambda _: read(folder).get("claim", id).state) == "rejected"


def test_undo_gives_the_file_back_byte_for_byte(folder):
    before = (folder / "claims.toml").read_bytes()
    reviewed(folder, "r", "1", "u")
    assert (folder / "claims.toml").read_bytes() == before


def test_a_review_resumes_where_it_stopped(folder):
    reviewed(folder, "r", "1")
    waiting = first(folder).id
    assert waiting in reviewed(folder, look=shown)


def test_a_moved_end_makes_it_edited(folder):
    id, (start, end) = first(folder).id, first(folder).span
    claim = reviewed(folder, "comma", "a", "No deal.", "enter", "escape").get("claim", id)
    assert claim.state == "edited"
    assert claim.span[0] == start
    assert ARTICLE[claim.span[0] : claim.span[1]] == " ".join(ARTICLE[start:end].split()[:-1])


def test_mending_a_field(folder):
    id = first(folder).id

    def mend(app):
        fields = {field.id: field for field in app.screen.query(Input)}
        for name, value in {"speaker": "Dock workers", "for": "union", "paraphrase": "No deal."}.items():
            fields[f"field-{name}"].value = value

    async def session():
        app = ReviewApp(open_ledger(folder), by="me", language="nl")
        async with app.run_test(size=(120, 50)) as pilot:
            await pilot.press("e")
            await pilot.pause()
            mend(app)
            await pilot.press("ctrl+s")
            await pilot.pause()

    asyncio.run(session())
    claim = read(folder).get("claim", id)
    assert (claim.speaker.name, claim.speaker.on_behalf_of, claim.paraphrase) == ("Dock workers", "union", "No deal.")
    assert claim.state == "edited"


def test_a_sentence_nobody_claimed_becomes_a_claim(folder):
    """From the first proposal, back over the heading and round to the last sentence."""
    dossier = reviewed(folder, "up", "up", "n", "enter", "enter", "Ships wait.", "enter", "escape")
    (new,) = [claim for claim in dossier.claims if claim.extractor is None]
    assert (new.status, new.paraphrase, new.speaker) == ("unattributed", "Ships wait.", None)
    assert ARTICLE[slice(*new.span)] == "Ships have waited off the coast since January."
    assert (new.state, new.review.by, new.source) == ("accepted", "me", dossier.ledger[0].source)


@pytest.mark.parametrize("words", ["waited off the coast", "the port is prepared to raise pay. Ships"])
def test_what_is_selected_becomes_a_claim_to_the_letter(folder, words):
    async def session():
        app = ReviewApp(open_ledger(folder), by="me", language="en")
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.pause()
            paragraph = app.query(".paragraph")[2]
            place = str(paragraph.content).index(words)
            app.screen.selections = {paragraph: Selection(Offset(place, 0), Offset(place + len(words), 0))}
            for key in ("n", "enter", "enter", *"Ships wait.", "enter", "escape"):
                await pilot.press(key)
                await pilot.pause()

    asyncio.run(session())
    (new,) = [claim for claim in read(folder).claims if claim.extractor is None]
    assert new.span == (ARTICLE.index(words), ARTICLE.index(words) + len(words))


def test_one_claim_contradicts_another(folder):
    one, other = (claim.id for claim in queue(open_ledger(folder))[:2])
    keys = ("a", "No deal.", "enter", "escape", "c", "d", "enter", "No word.", "enter")
    dossier = reviewed(folder, *keys)
    assert dossier.get("claim", other).denies == (one,)
    assert dossier.get("claim", other).state == "accepted"


def test_same_as(folder):
    one, other = (claim.id for claim in queue(open_ledger(folder))[:2])
    dossier = reviewed(folder, "a", "No deal.", "enter", "escape", "s", "enter", "No word.", "enter")
    assert dossier.get("claim", other).repeats == (one,)


def test_what_is_refused_is_told_and_leaves_the_file_alone(folder):
    before = (folder / "claims.toml").read_bytes()
    told = reviewed(folder, "a", 'He said "no".', "enter", look=lambda app: [n.message for n in app._notifications])
    assert any("quotation marks" in message for message in told)
    assert (folder / "claims.toml").read_bytes() == before


def test_without_a_text_it_says_how_to_get_one(tmp_path):
    save(made(), tmp_path / "empty")
    assert "goodoffices read ARTICLE" in reviewed(tmp_path / "empty", look=shown)
