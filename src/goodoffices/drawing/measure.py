"""How wide words are, without a browser: enough to break lines and to keep labels apart."""

from __future__ import annotations

from goodoffices.drawing.figure import Box, Text

#: Sizes of letters in px, by the style of a text, as in `style.css`; all others are small.
SIZES = {"label": 13.0, "strong": 13.0, "actor": 13.5, "place": 12.0}
#: Styles whose letters are bold, and so wider.
BOLD = ("strong", "actor", "place")
SMALL = 11.5
#: Width of a letter as a share of its size; letters of sans-serif faces, a little on the wide side.
NARROW, WIDE = 0.30, 0.88
_WIDTHS = {
    **dict.fromkeys("iljI|.,:;'!", NARROW),
    **dict.fromkeys("ftr()[]-/ ", 0.38),
    **dict.fromkeys("mwMW@%", WIDE),
    **dict.fromkeys("ABCDEFGHKNOPQRSTUVXYZ&", 0.72),
    **dict.fromkeys("0123456789", 0.62),
}


def size_of(style: str) -> float:
    """Size of the letters in px; of several style names the first counts."""
    return SIZES.get(style.split()[0], SMALL)


def width_of(words: str, style: str = "label") -> float:
    """Width of the words in px."""
    weight = 1.1 if style.split()[0] in BOLD else 1.0
    return weight * size_of(style) * sum(_WIDTHS.get(letter, 0.61) for letter in words)


def line_height(style: str = "label") -> float:
    """From one baseline to the next, in px."""
    return round(size_of(style) * 1.35, 1)


def box_of(text: Text) -> Box:
    """The rectangle the words stand in."""
    width, size = width_of(text.words, text.style), size_of(text.style)
    left = {"start": text.x, "middle": text.x - width / 2, "end": text.x - width}[text.anchor]
    return Box(left, text.y - 0.8 * size, width, size)


def lines_of(words: str, width: float, style: str = "label") -> tuple[str, ...]:
    """The words broken into lines no wider than `width` px; a word wider than that stays whole."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, style) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def shortened(lines: tuple[str, ...], most: int, width: float, style: str = "label") -> tuple[str, ...]:
    """At most so many lines, each no wider than `width` px; what was left out leaves an ellipsis."""
    kept = [_cut(line, width, style) for line in lines[:most]]
    if len(lines) > most:
        kept[-1] = _cut(kept[-1] + " " * 1 + lines[most], width, style)
        kept[-1] = kept[-1] if kept[-1].endswith("…") else kept[-1] + "…"
    return tuple(kept)


def _cut(words: str, width: float, style: str) -> str:
    """The words, or as many of their letters as fit with an ellipsis."""
    if width_of(words, style) <= width:
        return words
    while words and width_of(words + "…", style) > width:
        words = words[:-1].rstrip(" ;,")
    return words + "…"
