"""A result as plain text for a terminal: what was found first, then its tables."""

from __future__ import annotations

from textwrap import wrap

from goodoffices.dossier.dossier import Dossier
from goodoffices.report.document import TableBlock
from goodoffices.report.findings import sentence, table
from goodoffices.report.labels import Labels
from goodoffices.result import Result

#: Between two columns; a column is no narrower than this many letters.
BETWEEN, LEAST = 2, 8


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
    width = max(width, 40)
    lines = [labels.say(f"question-{result.analysis}"), ""]
    for finding in result.findings:
        told = sentence(finding, labels)
        marks = [f"[{' '.join(told.because)}]"] if told.because else []
        if told.kind == "judged":
            marks.append(f"({labels.say('mark-judged')})")
        lines += wrap(
            " ".join([told.text, *marks]), width, initial_indent="- ", subsequent_indent="  ", break_long_words=False
        )
    for one in result.tables:
        block = table(result, one, labels)
        if block.rows:
            lines += ["", block.caption, "", *aligned(block, width)]
    return "\n".join(lines)


def aligned(block: TableBlock, width: int) -> list[str]:
    """A table in lines: columns as wide as their words, the widest narrowed until all fit; a row may take several."""
    cells = [
        list(block.columns),
        *([" ".join(s.text for s in cell.sentences) for cell in row.cells] for row in block.rows),
    ]
    widths = [max(len(row[k]) for row in cells) for k in range(len(block.columns))]
    room = width - BETWEEN * (len(widths) - 1)
    while sum(widths) > room and max(widths) > LEAST:
        widths[widths.index(max(widths))] -= 1
    lines: list[str] = []
    for place, row in enumerate(cells):
        broken = [
            wrap(text, size, break_long_words=len(text.split()) < 2 or size <= LEAST) or [""]
            for text, size in zip(row, widths, strict=True)
        ]
        for k in range(max(map(len, broken))):
            line = (" " * BETWEEN).join(
                (part[k] if k < len(part) else "").ljust(size) for part, size in zip(broken, widths, strict=True)
            )
            lines.append(line.rstrip())
        if place == 0:
            lines.append((" " * BETWEEN).join("-" * size for size in widths))
    return lines
