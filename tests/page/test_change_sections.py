"""The sections on ways, groups, comparisons and reasoning: the answer first, few rows, nothing without a ground."""

import pytest

from goodoffices.briefs import brief
from goodoffices.desk import briefing
from goodoffices.dossier.dossier import Dossier
from goodoffices.page.document import FigureBlock, TableBlock, sentences
from goodoffices.page.view import View
from goodoffices.result.terms import State
from goodoffices.store.opening import open as open_dossier

SECTIONS = ("evolution", "coalitions", "compare")


def section(document, anchor):
    return next((part for part in document.sections if part.anchor == anchor), None)


def said(part):
    return " ".join(sentence.text for sentence in sentences(part))


@pytest.mark.parametrize("anchor", SECTIONS)
def test_the_first_sentence_is_the_answer(documents, anchor):
    first = {
        "evolution": "Without any agreement, moves that each pay whoever makes them lead from where things stand now to"
        " “Talks through Russia, no accord yet”.",
        "coalitions": "The United States and Iran could together upset where things stand now, “No talks, no limits, no"
        " relief”: they would rather have “Interim accord: limits for partial relief”, and nobody else has a credible"
        " answer.",
        "compare": "The dossier holds more than one view of what the parties want.",
    }
    found = section(documents["en"], anchor)
    assert next(sentences(found)).text.startswith(first[anchor])
    assert all(s.kind in ("computed", "page") for s in sentences(found))


def test_what_takes_an_agreement_names_who_must_take_part(documents):
    told = said(section(documents["en"], "evolution"))
    assert "are reached only by moving together" in told
    three = "“Interim accord: limits for partial relief”: the United States, Iran and Russia together"
    assert f"{three}; another lasting state that fits it takes only the United States and Iran together." in told
    assert "together”: the United States, Iran, Israel and Saudi Arabia together." in told
    said_in_brief = said(section(documents["en"], "in-brief"))
    assert "of the sanctions” take the United States, Iran and Russia together; “Grand" in said_in_brief
    assert "together” takes the United States, Iran, Israel and Saudi Arabia together." in said_in_brief
    told_in_dutch = said(section(documents["nl"], "in-brief"))
    assert "‘Tussentijds" in told_in_dutch
    assert "van de sancties’ vergen de Verenigde Staten, Iran en Rusland samen; ‘Groot" in told_in_dutch


def test_groups_are_the_smallest_and_few(document, results):
    (table,) = [block for block in section(document, "coalitions").blocks if isinstance(block, TableBlock)]
    assert 1 <= len(table.rows) <= 10
    assert len({row.cells[0].sentences[0].text for row in table.rows}) >= 3
    ways = results["coalitions"][0].answer.upset
    today = [set(way.coalition) for way in next(iter(ways.values())) if len(way.coalition) > 1]
    assert {"usa", "iran"} in today
    shown = [row.cells[1].sentences[0].text for row in table.rows[:2]]
    assert all(len(names.split(",")) <= 2 for names in shown)


def test_each_other_judge_has_a_comparison(documents, dossier):
    parts = section(documents["en"], "compare").sections
    assert [part.title for part in parts] == [f"As “the {judge}” sees the parties" for judge in dossier.judges[1:]]
    assert all(isinstance(part.blocks[1], FigureBlock) for part in parts)
    sceptic = said(parts[1])
    assert "“Full accord: low enrichment for the end of the sanctions”" in sceptic
    assert "The order of preference of Iran (judge: the sceptic) makes the difference" in sceptic
    assert (
        "What can then last ranks higher in one case and lower in another for the armed groups allied to Iran."
        in sceptic
    )
    (carried,) = [s for s in sentences(parts[1]) if "makes the difference" in s.text]
    assert "j15" in carried.because


def test_reasoning_is_a_test_of_the_orders(documents):
    (part,) = [below for below in section(documents["en"], "orders").sections if below.anchor == "behaviour"]
    told = [s.text for s in sentences(part)]
    assert told[0].startswith("It fits for the United States, Iran, Israel")
    assert told[1].startswith("For Russia it fits only if answers are feared")


def test_since_a_day_tells_what_is_new(dossier):
    found = briefing.results(dossier, since="2025-03-04")
    made = brief.brief_document(dossier, {"compare": found["compare"]}, language="en")
    part = section(made, "compare")
    assert part.title == "What changed since 4 March 2025"
    told = said(part)
    assert told.startswith("Compared with 4 March 2025, the same outcomes can last.")
    assert "Added since then: " in told
    assert "claims" in told


def test_since_a_day_on_which_nothing_came_is_left_out(dossier):
    found = briefing.results(dossier, since="2025-03-05")
    assert "compare" not in found
    assert section(brief.brief_document(dossier, found, language="en"), "compare") is None


def test_another_dossier_is_compared_within_the_marking():
    talks = open_dossier("kinsara2014-elmira")
    outcome = talks.outcome[0].model_copy(update={"marking": "secret", "label": "A hidden name"})
    other = talks.model_copy(
        update={
            "about": talks.about.model_copy(update={"id": "other"}),
            "outcome": (outcome, *talks.outcome[1:]),
            "preference": talks.preference[:2],
        }
    )
    made = briefing.document(talks, marking="public", against=other)
    part = section(made, "compare")
    assert part.title == "What differs from “other”"
    assert "hidden" not in said(part)


def test_withheld_readings_are_not_compared(dossier):
    marked = tuple(
        p.model_copy(update={"marking": "secret"}) if p.judge == "sceptic" else p for p in dossier.preference
    )
    made = briefing.document(dossier.model_copy(update={"preference": marked}), marking="public")
    assert section(made, "compare") is None
    assert "(sceptic)" not in said(made.sections)


def test_many_states_are_counted_beyond_a_few(dossier):
    view = View(dossier, {}, "en", {})
    names, because, count = view.states([State(state=n) for n in range(1, 9)])
    assert names == "state 1, state 2, state 3, state 4 and 4 others"
    assert (because, count) == ((), 8)


def test_large_conflicts_follow_no_joint_moves():
    """The page is made all the same, with the ways single actors go."""
    crowd = Dossier.model_validate(
        {
            "about": {"id": "crowd", "title": "Crowd"},
            "actor": [{"id": f"a{i}", "name": f"A{i}"} for i in range(4)],
            "option": [{"id": f"o{k}", "actor": f"a{k % 4}", "label": f"O{k}"} for k in range(13)],
            "preference": [
                {"actor": f"a{i}", "weights": {f"o{k}": (-1) ** (k + i) for k in range(13)}} for i in range(4)
            ],
            "status_quo": {"levels": {}},
        }
    )
    found = briefing.results(crowd)
    assert "coalitions" not in found
    assert "joint" not in found["evolution"][0].answer.paths
    made = brief.brief_document(crowd, found, language="nl")
    assert section(made, "coalitions") is None
    assert section(made, "evolution") is not None


def test_a_brief_explains_two_outcomes_and_compares_three_other_judges():
    judges = ("first", "second", "third", "fourth", "fifth")
    orders = [["x", "not y"], ["y", "x"], ["not x", "y"], ["x if y"], ["y"]]
    crowd = Dossier.model_validate(
        {
            "about": {"id": "many", "title": "Many"},
            "actor": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "option": [{"id": id, "actor": "a" if id == "x" else "b", "label": id.upper()} for id in "xyz"],
            "preference": [
                {"actor": actor, "judge": judge, "statements": order if actor == "a" else []}
                for judge, order in zip(judges, orders, strict=True)
                for actor in "ab"
            ],
            "status_quo": {"levels": {}},
        }
    )
    found = briefing.results(crowd)
    assert [result.parameters["other_judge"] for result in found["compare"]] == ["second", "third", "fourth"]
    assert len(found["why"]) == 3, "where things stand, and two of what lasts"


def test_one_actor_alone_has_no_groups():
    alone = Dossier.model_validate(
        {
            "about": {"id": "one", "title": "One"},
            "actor": [{"id": "a", "name": "A"}],
            "option": [{"id": "x", "actor": "a", "label": "X"}],
            "preference": [{"actor": "a", "statements": ["x"]}],
            "status_quo": {"levels": {}},
        }
    )
    made = briefing.document(alone)
    assert section(made, "coalitions") is None
    assert "lead from where things stand now to “X”" in said(section(made, "evolution"))
