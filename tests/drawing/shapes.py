"""What holds of every figure, and dossiers of unusual shape to draw."""

from itertools import combinations

from dossier.small import made
from goodoffices.drawing.figure import Box, Rect, Stroke
from goodoffices.drawing.measure import box_of

LONG = "A very long label that somebody wrote as a whole sentence, with Donaudampfschifffahrtsgesellschaft in it"
#: One who decides alone, two who have nothing in common, three levels, names that are far too long.
SHAPES = {
    "alone": made(
        actor=[{"id": "a", "name": "Anna"}],
        option=[{"id": "x", "actor": "a", "label": "Go"}, {"id": "y", "actor": "a", "label": "Stay"}],
        preference=[{"actor": "a", "statements": ["x", "not y"]}],
        status_quo={"levels": {}},
    ),
    "levels": made(
        actor=[{"id": id, "name": f"{id.upper()}land"} for id in "abc"],
        option=[
            {"id": "troops", "actor": "a", "label": "Troops", "levels": ["none", "some", "many"]},
            {"id": "price", "actor": "b", "label": "Price of gas", "levels": ["low", "middle", "high"]},
            {"id": "mediate", "actor": "c", "label": "Mediate"},
            {"id": "tariff", "actor": "a", "label": "Tariff", "levels": ["no", "half", "full"]},
        ],
        preference=[
            {"actor": "a", "statements": ['price = "low"', "not troops", "mediate", "tariff"]},
            {"actor": "b", "statements": ["not troops", 'price = "high" if tariff', "mediate"]},
            {"actor": "c", "statements": ["not troops", 'price != "high"', "not mediate"]},
        ],
        outcome=[{"id": "calm", "label": "Calm", "pattern": "not troops and not tariff"}],
        status_quo={"levels": {"troops": "some"}},
    ),
    "long": made(
        actor=[{"id": "a", "name": "The United Federation of Planets"}, {"id": "b", "name": "B"}],
        option=[
            {"id": "x", "actor": "a", "label": LONG},
            {"id": "y", "actor": "b", "label": f"{LONG} too", "levels": [f"level {n} of it, at length" for n in "123"]},
        ],
        preference=[{"actor": "a", "statements": ["not x", "y"]}, {"actor": "b", "statements": ["x", "not y"]}],
        outcome=[{"id": "o", "label": LONG, "pattern": "x and y"}],
        status_quo={"levels": {"x": "yes"}},
    ),
    "nowhere": made(
        actor=[{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
        option=[{"id": "x", "actor": "a", "label": "Heads"}, {"id": "y", "actor": "b", "label": "Heads too"}],
        preference=[{"actor": "a", "statements": ["x iff y"]}, {"actor": "b", "statements": ["not (x iff y)"]}],
    ),
}


def paper(figure):
    """The words that have a piece of paper of their own on a line."""
    return [part.box for part in figure.of(Rect) if part.style == "paper" and part.of]


def check(figure):
    """Nothing outside, no words over others."""
    page = Box(-0.5, -0.5, figure.width + 1, figure.height + 1)
    own = [text for text in figure.texts if ">" not in text.of]
    boxes = [box_of(text) for text in own]
    assert not [text for text in figure.texts if not page.holds(box_of(text))]
    assert not [part for part in figure.of(Rect) if not page.holds(part.box)]
    assert not [stroke for stroke in figure.of(Stroke) for x, y in stroke.points if not page.holds(Box(x, y, 0, 0))]
    assert not [(a, b) for a, b in combinations(boxes, 2) if a.overlaps(b)]
    assert not [(a, b) for a, b in combinations(paper(figure), 2) if a.overlaps(b)]
    assert not [(a, b) for a in paper(figure) for b in boxes if a.overlaps(b)]


def frames(figure, style):
    """Record to its box, of all boxes of a style."""
    return {part.of: part.box for part in figure.of(Rect) if part.style.split()[0] == style and part.of}
