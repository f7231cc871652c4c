"""For the annex: every preference in words."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.dossier.records.preference import Preference
from goodoffices.page.document import Cell, Row, Section, Sentence, TableBlock
from goodoffices.page.parts import AnnexList
from goodoffices.page.resting import order_anchor
from goodoffices.page.view import View, cell
from goodoffices.words.expressions import in_words


def lists(view: View) -> Iterator[AnnexList]:
    """The wishes of each actor, by each judge."""
    yield AnnexList(40, _reasons(view))


def _reasons(view: View) -> Section | None:
    """Every preference in words, the weightiest first."""
    rows = []
    for number, preference in enumerate(view.dossier.preference, 1):
        name = view.say(
            "annex-orders-judge", actor=view.labels.actor(preference.actor), judge=view.labels.judge(preference.judge)
        )
        held = tuple(
            Sentence(f"{place}. {text}", "judged", anchor=order_anchor(number, place))
            for place, text in enumerate(_wishes(view, preference), 1)
        )
        cells = (cell(name, "page", head=True), Cell((*held, Sentence("", "judged", preference.because))))
        rows.append(Row(cells, order_anchor(number)))
    if not rows:
        return None
    columns = (view.say("column-actor"), view.say("annex-order"))
    table = TableBlock(view.say("annex-orders-table"), columns, tuple(rows), dense=True, kind="judged")
    return Section("reasons", view.say("annex-orders"), (table,))


def _wishes(view: View, preference: Preference) -> list[str]:
    """What a preference is said by, in words."""
    if preference.statements is not None:
        return [in_words(text, view.labels) for text in preference.statements] or [view.say("order-indifferent")]
    weights = sorted((preference.weights or {}).items(), key=lambda item: -abs(item[1]))
    return [
        view.say("order-weight", weight=view.say.number(weight), expression=in_words(text, view.labels))
        for text, weight in weights
    ] or [view.say("order-ranking")]
