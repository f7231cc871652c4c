"""A result as plain text for a terminal: what was found first, then its tables."""

from __future__ import annotations

from textwrap import wrap

from goodoffices.dossier.dossier import Dossier
from goodoffices.page import hindsight
from goodoffices.page.document import Sentence, TableBlock, joined_links
from goodoffices.page.findings import sentence, table_block
from goodoffices.page.resting import MOST
from goodoffices.result import Result
from goodoffices.words.labels import Labels

#: Between two columns; a column is no narrower than this many letters, else the cells stand under one another.
BETWEEN, LEAST = 2, 6
#: Letters on a line, at least.
LEAST_WIDTH = 40
#: Spaces that keep a number and its unit on one line, for as long as the line is wide enough.
_KEEPING = str.maketrans("\u00a0\u202f", "  ")


def render(result: Result, dossier: Dossier, *, language: str, width: int = 100) -> str:
    """The result in words.

    Parameters
    ----------
    result : Result
    dossier : Dossier
        What it was run on; names come from it.
    language : str
    width : int
        Letters on a line.
    """
    labels = Labels(dossier, language)
    width = max(width, LEAST_WIDTH)
    lines = [*wrap(labels.say(f"question-{result.analysis}"), width), ""]
    for finding in result.findings:
        lines += item(sentence(finding, labels), labels, width)
    return "\n".join([*lines, *asides(result, labels, width), *tables(result, labels, width)])


def item(told: Sentence, labels: Labels, width: int, *, because: bool = True) -> list[str]:
    """One thing that was found, in lines, with its references unless these are told elsewhere."""
    marks = [f"[{references(told, labels)}]"] if because and told.references else []
    if told.kind == "judged":
        marks.append(f"({labels.say('mark-judged')})")
    text = " ".join([told.text, *marks])
    return wrap(text, width, initial_indent="- ", subsequent_indent="  ", break_long_words=False)


def asides(result: Result, labels: Labels, width: int) -> list[str]:
    """What the reader may not see, and what may be hindsight."""
    lines: list[str] = []
    if result.withheld:
        kinds = labels.say.listing([labels.say(f"kind-{kind}", n=count) for kind, count in result.withheld.items()])
        lines += ["", *wrap(labels.say("brief-withheld", kinds=kinds), width, break_long_words=False)]
    for said in hindsight.hindsight_line(labels, result.hindsight, result.went, withheld=bool(result.withheld)):
        lines += ["", *wrap(said, width, break_long_words=False)]
    return lines


def tables(result: Result, labels: Labels, width: int) -> list[str]:
    """The tables that hold any rows, in lines."""
    lines: list[str] = []
    for one in result.tables:
        block = table_block(result, one, labels)
        if block.rows:
            lines += ["", *wrap(block.caption, width), "", *aligned(block, width)]
    return lines


def references(told: Sentence, labels: Labels) -> str:
    """The first references of a sentence, and how many there are beyond."""
    links = [(link.text, link in told.rests) for link in told.references]
    if len(links) > MOST:
        links = [*links[: MOST - 1], (labels.say("rests-more", count=len(links) - MOST + 1), False)]
    return joined_links(links)


def aligned(block: TableBlock, width: int) -> list[str]:
    """A table in lines: columns as wide as their cells, the widest narrowed until all fit; a row may take several.

    A column becomes narrower than its longest word only when the longest words of all columns do not fit.
    """
    rows = [[" ".join(s.text for s in cell.sentences) for cell in row.cells] for row in block.rows]
    columns = list(zip(block.columns, *rows, strict=True))
    widths = [max(map(len, column)) for column in columns]
    words = [max(map(_longest_word, column)) for column in columns]
    room = width - BETWEEN * (len(widths) - 1)
    if sum(min(LEAST, size) for size in widths) > room:
        return _stacked(block.columns, rows, width)
    while sum(widths) > room:
        wide = [k for k, size in enumerate(widths) if size > words[k]] or range(len(widths))
        widths[max(wide, key=widths.__getitem__)] -= 1
    rule = (" " * BETWEEN).join("-" * size for size in widths)
    return [*_lines(list(block.columns), widths), rule, *(line for row in rows for line in _lines(row, widths))]


def _lines(row: list[str], widths: list[int]) -> list[str]:
    """One row, each cell broken within its width."""
    broken = [_broken(text, size) or [""] for text, size in zip(row, widths, strict=True)]
    told = []
    for k in range(max(map(len, broken))):
        parts = [(lines[k] if k < len(lines) else "").ljust(size) for lines, size in zip(broken, widths, strict=True)]
        told.append((" " * BETWEEN).join(parts).rstrip())
    return told


def _longest_word(text: str) -> int:
    return max(map(len, wrap(text.translate(_KEEPING), 1, break_long_words=False)), default=0)


def _broken(text: str, size: int) -> list[str]:
    """The lines of a cell; a word is broken only where it is longer than the cell is wide."""
    kept = wrap(text, size, break_long_words=False)
    return kept if all(len(line) <= size for line in kept) else wrap(text.translate(_KEEPING), size)


def _stacked(columns: tuple[str, ...], rows: list[list[str]], width: int) -> list[str]:
    """Each cell on lines of its own, after its column's head."""
    lines: list[str] = []
    for row in rows:
        for column, text in zip(columns, row, strict=True):
            lines += wrap(f"{column}: {text}", width, subsequent_indent="  ")
        lines.append("")
    return lines[:-1]
