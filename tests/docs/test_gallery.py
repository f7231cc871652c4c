"""The gallery: every case has a story, a source, an origin and a licence, and what can last is computed."""

import pytest

import goodoffices
from extension import games
from extension.gallery import case, story
from goodoffices.store.games import game_names


@pytest.mark.parametrize("name", goodoffices.names())
def test_a_case_says_whence_it_comes(name):
    about = goodoffices.open(name).about
    assert about.note.startswith("Origin: ")
    assert "Licence: " in about.note
    told = story(goodoffices.open(name))
    assert told.count(".") + told.count("?") >= 2
    assert goodoffices.open(name).source


@pytest.mark.parametrize("name", ["chicken", "xu2007-elmira"])
def test_a_case_on_the_page(name):
    dossier, page = goodoffices.open(name), case(name)
    assert dossier.about.title in page
    assert f"$ goodoffices stability {name}\n" in page
    assert all(actor.name in page for actor in dossier.actor)
    assert "| concept | states |" in page
    assert "Compared with:" in page
    assert "Licence:" in page
    nash = goodoffices.run("stability", dossier, concept=("nash",)).answer.equilibria["nash"]
    assert ", ".join(map(str, nash)) in page
    assert all(f"- {number}: " in page for number in nash)


def test_the_family_has_a_line_for_each_game():
    lines = games.family().splitlines()
    assert len([line for line in lines if line.startswith("| ")]) == 2 + len(game_names())
    assert next(line for line in lines if "Chicken" in line).startswith(
        "| 27 Chicken | 1, 1 | 2, 4 | 4, 2 | 3, 3 | 2, 3 | 2, 3, 4 |"
    )


def test_a_game_as_a_table():
    page = games.game("chicken", "gmr", "seq")
    assert "state 2<br>Row 2, Column 4" in page
    assert "| GMR | 2, 3, 4 | 2, 3, 4 | **2, 3, 4** |" in page
    assert "| SEQ | 2, 3 | 2, 3 | **2, 3** |" in page
