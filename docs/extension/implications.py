"""Which stability concept implies which, as a drawing."""

from __future__ import annotations

from extension.games import short
from goodoffices.solutions import DEFINITIONS

#: Whatever lasts under the first lasts under the second.
IMPLIES = tuple((card.id, other) for card in DEFINITIONS for other in card.implies)
#: A coalition concept and its cousin for single actors; all other arrows stay among one kind.
COUSINS = tuple(pair for pair in IMPLIES if DEFINITIONS[pair[0]].joint != DEFINITIONS[pair[1]].joint)
WITHIN = tuple(pair for pair in IMPLIES if pair not in COUSINS)
#: What holds besides in every conflict of two actors that was tried.
OF_TWO = (("sim", "gmr"), ("nm", "gmr"), ("lh", "gmr"), ("lh", "smr"))

WIDE, HIGH = 76, 30
#: The middle of each box.
PLACES = {
    "cnash": (110, 30),
    "cseq": (55, 130),
    "csmr": (165, 130),
    "cgmr": (110, 230),
    "nash": (430, 30),
    "symseq": (430, 90),
    "sim": (540, 90),
    "seq": (375, 160),
    "smr": (485, 160),
    "gmr": (430, 230),
}
TIP = (
    '<marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
    '<path d="M0 0L8 4L0 8z"/></marker>'
)
ALT = "Arrows from each concept to those it implies: " + "; ".join(
    f"{short(one)} to {short(other)}" for one, other in IMPLIES
)


def page() -> str:
    """An SVG in the colours of the page."""
    boxes = "".join(_box(concept, *place) for concept, place in PLACES.items())
    arrows = "".join(_arrow(PLACES[one], PLACES[other]) for one, other in WITHIN)
    between = _arrow((205, 130), (325, 130)) + '<text x="265" y="118">each its cousin</text>'
    return (
        f'```{{raw}} html\n<svg class="drawing" viewBox="0 0 600 260" role="img" aria-label="{ALT}">'
        f"<defs>{TIP}</defs>{arrows}{between}{boxes}</svg>\n```"
    )


def _box(concept: str, x: int, y: int) -> str:
    frame = f'<rect x="{x - WIDE // 2}" y="{y - HIGH // 2}" width="{WIDE}" height="{HIGH}" rx="4"/>'
    return f'<a href="{concept}.html">{frame}<text x="{x}" y="{y + 5}">{short(concept)}</text></a>'


def _arrow(start: tuple[int, int], end: tuple[int, int]) -> str:
    """From the lower edge of one box to the upper edge of the next, or sideways from edge to edge."""
    (x, y), (to_x, to_y) = start, end
    line = f"H{to_x}" if y == to_y else f"L{to_x} {to_y - HIGH // 2}"
    return f'<path d="M{x} {y if y == to_y else y + HIGH // 2}{line}" marker-end="url(#tip)"/>'
