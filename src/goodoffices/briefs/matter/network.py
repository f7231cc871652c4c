"""Who is tied to whom: actors as boxes, each kind of tie with its own line."""

from __future__ import annotations

from collections import defaultdict

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.actor import Actor
from goodoffices.dossier.records.relation import Relation
from goodoffices.dossier.seen.asof import only_reported
from goodoffices.drawing.figure import Box, Figure, Mark, Part, Rect, Stroke, Text
from goodoffices.drawing.layout import next_to
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import line_height, lines_of, size_of, width_of
from goodoffices.drawing.untangle import place
from goodoffices.wording import Wording
from goodoffices.words.relations import KINDS, kind_words, mediation, relation_words
from goodoffices.words.wording import words

#: Between two lines that tie the same two actors, in px.
APART = 9.0


def figure(dossier: Dossier, *, language: str, width: float = 720.0) -> Figure:
    """Draw every relation of the dossier between its actors.

    Parameters
    ----------
    dossier : Dossier
    language : str
    width : float
        In px; below 500 the boxes stack higher.
    """
    say = words(language)
    boxes = _boxes(dossier, language, width)
    bottom = max((box.y + box.height for box in boxes.values()), default=0.0)
    parts: list[Part] = []
    rings: list[Part] = []
    for pair in _pairs(dossier.relation).values():
        lines = _ties(pair, boxes)
        parts += lines
        rings += [_ring(line) for line, tie in zip(lines, pair, strict=True) if only_reported(dossier, "relation", tie)]
    parts += rings
    for actor in dossier.actor:
        parts += _actor(actor, boxes[actor.id], language)
    legend, height = _legend(dossier, say, language, width, bottom + 30)
    return Figure(
        "network", say("network-title"), _description(dossier, say, language), width, height, (*parts, *legend)
    )


def _boxes(dossier: Dossier, language: str, width: float) -> dict[str, Box]:
    """Actor id to its box, laid out; actors without any tie stand in rows below."""
    sizes = {actor.id: _size(actor, language, 150.0 if width >= 500 else 92.0) for actor in dossier.actor}
    tied = [id for id in sizes if any(id in (r.source, r.target) for r in dossier.relation)]
    edges = [(tied.index(r.source), tied.index(r.target)) for r in dossier.relation]
    height = max(120.0, min(width * 0.52, 44.0 * len(tied)) if width >= 500 else 46.0 * len(tied))
    centres = place([sizes[id] for id in tied], edges, width - 8, height)
    rough = {
        id: Box(x - sizes[id][0] / 2, y - sizes[id][1] / 2, *sizes[id])
        for id, (x, y) in zip(tied, centres, strict=True)
    }
    left, top = min((b.x for b in rough.values()), default=0.0), min((b.y for b in rough.values()), default=0.0)
    right = max((b.x + b.width for b in rough.values()), default=0.0)
    shift = (width - right + left) / 2 - left
    boxes = {id: Box(round(b.x + shift, 1), round(b.y - top + 4, 1), b.width, b.height) for id, b in rough.items()}
    x, y = 4.0, max((b.y + b.height for b in boxes.values()), default=-20.0) + 24
    for id in [id for id in sizes if id not in tied]:
        if x > 4 and x + sizes[id][0] > width - 4:
            x, y = 4.0, y + max(h for _, h in sizes.values()) + 12
        boxes[id] = Box(x, round(y, 1), *sizes[id])
        x = round(x + sizes[id][0] + 16, 1)
    return boxes


def _size(actor: Actor, language: str, room: float) -> tuple[float, float]:
    lines = lines_of(actor.in_language("name", language), room, "actor")
    return round(max(width_of(line, "actor") for line in lines) + 26, 1), round(
        len(lines) * line_height("actor") + 16, 1
    )


def _pairs(relations: tuple[Relation, ...]) -> dict[tuple[str, str], list[Relation]]:
    pairs: dict[tuple[str, str], list[Relation]] = defaultdict(list)
    for relation in relations:
        first, second = sorted((relation.source, relation.target))
        pairs[first, second].append(relation)
    return pairs


def _ties(relations: list[Relation], boxes: dict[str, Box]) -> list[Stroke]:
    """The lines between two actors, side by side."""
    parts: list[Stroke] = []
    for place_, relation in enumerate(relations):
        aside = APART * (place_ - (len(relations) - 1) / 2) * (1 if relation.source < relation.target else -1)
        ends = next_to(_wider(boxes[relation.source]), _wider(boxes[relation.target]), aside)
        parts.append(
            Stroke(
                ends,
                f"tie {relation.kind}",
                head=not relation.symmetric,
                of=f"{relation.source}>{relation.target}:{relation.kind}",
            )
        )
    return parts


def _ring(line: Stroke) -> Mark:
    """The sign of what is only reported, on the middle of a line."""
    (x0, y0), (x, y) = line.points[0], line.points[-1]
    return Mark(round((x0 + x) / 2, 1), round((y0 + y) / 2, 1), "ring", "unsure", 4.0, line.of)


def _wider(box: Box) -> Box:
    return Box(box.x - 3, box.y - 3, box.width + 6, box.height + 6)


def _actor(actor: Actor, box: Box, language: str) -> list[Part]:
    role = _role(actor)
    lines = lines_of(actor.in_language("name", language), box.width - 26 + 0.2, "actor")
    first = box.y + 8 + 0.5 * line_height("actor") + 0.36 * size_of("actor")
    return [
        Rect(box, f"actor {role}", radius=0.0 if role == "spoiler" else min(box.height, 40) / 2, of=actor.id),
        *(
            Text(
                round(box.x + box.width / 2, 1),
                round(first + k * line_height("actor"), 1),
                line,
                "actor on-dark" if role == "mediator" else "actor",
                "middle",
                actor.id,
            )
            for k, line in enumerate(lines)
        ),
    ]


def _role(actor: Actor) -> str:
    return "mediator" if "mediator" in actor.roles else actor.roles[0] if actor.roles else "observer"


def _legend(dossier: Dossier, say: Wording, language: str, width: float, top: float) -> tuple[list[Part], float]:
    """Samples of every kind of line and box that occurs; and the height down to which they reach."""
    drawn = {relation.kind: relation.symmetric for relation in dossier.relation}
    entries: list[tuple[Part, str]] = []
    for role, radius in (("mediator", 7.0), ("spoiler", 0.0)):
        actors = [actor.id for actor in dossier.actor if _role(actor) == role]
        if actors:
            possible = role == "mediator" and all(_possible(dossier, id) for id in actors)
            word = say("network-mediator-possible" if possible else f"network-{role}")
            entries.append((Rect(Box(4, -7, 30, 14), f"actor {role}", radius), word))
    for kind in KINDS:
        if kind in drawn:
            line = Stroke(((0.0, 0.0), (38.0, 0.0)), f"tie {kind}", head=not drawn[kind])
            told = {kind_words(tie, dossier, language) for tie in dossier.relation if tie.kind == kind}
            entries.append((line, " / ".join(sorted(told))))
    if any(only_reported(dossier, "relation", tie) for tie in dossier.relation):
        entries.append((Mark(19.0, 0.0, "ring", "unsure", 4.0), say("only-reported")))
    return legend(entries, width, top, 46.0)


def _possible(dossier: Dossier, actor: str) -> bool:
    """Whether a go-between is none yet: only reported, asked or on offer."""
    come, reported = mediation(dossier, actor)
    return reported or come in ("offer", "ask", "decline")


def _description(dossier: Dossier, say: Wording, language: str) -> str:
    said = [relation_words(relation, dossier, language) for relation in dossier.relation]
    return say(
        "network-description",
        actors=len(dossier.actor),
        relations=len(said),
        list="; ".join(said) + "." if said else "",
    )
