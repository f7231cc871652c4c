"""Games of two actors with a yes/no option each: one as a table with its verdicts, and the family of 78."""

from __future__ import annotations

from collections.abc import Iterable

import goodoffices
from extension.markdown import anchor, inline, table
from goodoffices.store.games import FAMILY, game_title, games
from goodoffices.words.wording import words

#: The concepts told of each game of the family; coalition concepts are left to their own pages.
TOLD = ("nash", "gmr", "smr", "seq", "symseq", "sim", "nm")


def game(name: str, *concepts: str) -> str:
    """The four states of a game with what each is worth to both, and where they would stay."""
    dossier = goodoffices.open(name)
    first, second = dossier.option
    worth = {record.actor: _worth(name, record.actor) for record in dossier.preference}
    labels = {actor.id: actor.name for actor in dossier.actor}
    cells = [
        f"state {state}<br>" + ", ".join(f"{inline(labels[actor])} {ranks[state]}" for actor, ranks in worth.items())
        for state in range(1, 5)
    ]
    matrix = table(
        ["", f"not: {inline(second.label)}", inline(second.label)],
        [
            [f"**not: {inline(first.label)}**", cells[0], cells[2]],
            [f"**{inline(first.label)}**", cells[1], cells[3]],
        ],
    )
    answer = goodoffices.run("stability", dossier, concept=concepts).answer
    heads = ["concept", *(f"{inline(labels[actor])} would stay in" for actor in worth), "can last"]
    rows = [
        [
            short(concept),
            *(numbers(answer.stable[concept][actor]) for actor in worth),
            f"**{numbers(answer.equilibria[concept])}**",
        ]
        for concept in concepts
    ]
    return f"{matrix}\n{table(heads, rows)}"


def _worth(name: str, actor: str) -> dict[int, int]:
    """State to its rank in the actor's order, 1 being the worst."""
    tiers = goodoffices.run("preferences", goodoffices.open(name), actor=actor).answer[actor].tiers
    return {state: len(tiers) - place for place, tier in enumerate(tiers) for state in tier}


def short(concept: str) -> str:
    """What a concept is called in a table: SMR."""
    return str(words("en")(f"concept-short-{concept}"))


def numbers(states: Iterable[int]) -> str:
    """State numbers in a cell."""
    return ", ".join(map(str, states)) or "–"


def family() -> str:
    """All 78: payoffs of Row and Column in each state, and the states that can last."""
    heads = ["game", *(f"state {n}" for n in range(1, 5)), *map(short, TOLD)]
    rows = [_row(number) for number in range(1, len(games()) + 1)]
    return f"{anchor(FAMILY)}:::{{container}} tight\n{table(heads, rows)}:::"


def _row(number: int) -> list[str]:
    member = games()[number - 1]
    found = goodoffices.run("stability", goodoffices.open(f"{FAMILY}-{number}"), concept=TOLD).answer
    name = game_title(number).partition(": ")[2]
    payoffs = [f"{row}, {column}" for row, column in zip(member.row, member.column, strict=True)]
    return [
        f"{number}{' ' if name else ''}{inline(name)}",
        *payoffs,
        *(numbers(found.equilibria[concept]) for concept in TOLD),
    ]
