"""The map of a conflict: what can last and how firmly, where things stand, and who would move from where to where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from goodoffices.analyses.stability.answer import Place
from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.bands import arrange
from goodoffices.drawing.codes import codes
from goodoffices.drawing.figure import Box, Figure, Part, Point, Rect, Stroke, Text
from goodoffices.drawing.labelling import along
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import box_of, line_height, lines_of, shortened, size_of
from goodoffices.drawing.routing import routes
from goodoffices.result import Result
from goodoffices.result.terms import State
from goodoffices.wording import Wording
from goodoffices.words.firmness import STRENGTHS, strength
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

#: In px: left and right of all boxes, between columns, between rows, within a box.
MARGIN, ACROSS, DOWN, INSIDE = 14.0, 46.0, 38.0, 8.0
#: Lines of a place's name and of the note under it, at most.
LINES, NOTE = 5, 4
#: What is said instead, where threats keep so many states that they tell nothing and are left out.
MUTE = {
    "map-band-never": "map-band-never-mute",
    "map-legend-leaves": "map-legend-leaves-mute",
    "map-description-leaves": "map-description-leaves-mute",
}


def figure(
    result: Result, dossier: Dossier, *, evolution: Result | None = None, language: str, width: float = 720.0
) -> Figure:
    """Draw the map that the analysis `stability` chose: at most two dozen places, in bands by how firmly they last.

    Parameters
    ----------
    result : Result
        Of the analysis `stability`.
    dossier : Dossier
    evolution : Result, optional
        Of the analysis `evolution`, on the same dossier: its joint moves from the status quo are drawn too.
    language : str
    width : float
        In px; below 500 the rows hold two places, else four.
    """
    return _Map(result, evolution, Names(dossier, words(language)), width).figure()


@dataclass(frozen=True)
class _Move:
    """A line to draw: from a place to a place, by whom, each alone or all together."""

    start: int
    end: int
    by: tuple[str, ...]
    style: str


@dataclass(frozen=True)
class _Map:
    """All the map is drawn from."""

    result: Result
    evolution: Result | None
    names: Names
    width: float

    @property
    def say(self) -> Wording:
        return self.names.say

    @cached_property
    def places(self) -> tuple[Place, ...]:
        found: tuple[Place, ...] = self.result.answer.map.places
        return found

    @property
    def quo(self) -> int | None:
        number: int | None = self.result.answer.status_quo
        return number

    @cached_property
    def bands(self) -> dict[str, list[int]]:
        """How firmly, from the firmest down, to the places that last so."""
        held: dict[str, list[int]] = {name: [] for name in (*STRENGTHS, "never", "end")}
        for k, place in enumerate(self.places):
            held[self._firmness(place)].append(k)
        return {name: places for name, places in held.items() if places}

    def _firmness(self, place: Place) -> str:
        """How firmly a place lasts: a name of `STRENGTHS`, never, or end where no move leads out of it."""
        return "end" if place.end else strength(self.result.answer.firmness[id] for id in place.concepts)

    def _word(self, key: str) -> str:
        """The key of a sentence; of another one where threats keep so much that they are left out."""
        return MUTE.get(key, key) if self.result.answer.mute else key

    @cached_property
    def moves(self) -> list[_Move]:
        """Moves of single actors, then joint ones from the status quo."""
        at = {place.state.state: k for k, place in enumerate(self.places)}
        found = []
        for move in self.result.answer.map.moves:
            start = at[move.start]
            held = {id: self._held(id, move.start, self.places[start]) for id in move.by}
            for style in ("leaves", "tempted"):
                if by := tuple(id for id in move.by if held[id] == (style == "tempted")):
                    found.append(_Move(start, at[move.to], by, style))
        return [*found, *self._together(at)]

    def _held(self, actor: str, number: int, place: Place) -> bool:
        """Whether an answer holds an actor back that would gain by leaving: by some test that tells anything here."""
        answer = self.result.answer
        apart = {*answer.mute, *(id for id, firm in answer.firmness.items() if firm == "moment")}
        tests = (numbers for id, numbers in answer.stable.items() if id not in apart)
        return not apart.issuperset(place.concepts) or any(number in by_actor.get(actor, ()) for by_actor in tests)

    def _together(self, at: Mapping[int, int]) -> list[_Move]:
        """The joint moves by which the status quo leads to places in one step."""
        if self.evolution is None or self.evolution.answer.start != self.quo or self.quo is None:
            return []
        holds = {number: k for k, place in enumerate(self.places) for number in place.numbers}
        found: dict[int, _Move] = {}
        for goal, paths in self.evolution.answer.paths.get("joint", {}).items():
            place = holds.get(int(goal))
            if place is not None and len(paths[0]) == 1 and len(paths[0][0].by) > 1:
                found.setdefault(place, _Move(at[self.quo], place, tuple(paths[0][0].by), "together"))
        return list(found.values())

    @cached_property
    def codes(self) -> dict[str, str]:
        """Short codes of all who could move on the map, in the order of the dossier."""
        movers = {id for move in self.moves for id in move.by}
        return codes({actor.id: self.names.actor(actor.id) for actor in self.names.dossier.actor if actor.id in movers})

    def figure(self) -> Figure:
        heads, boxes = self._layout()
        bottom = max((box.y + box.height for box in boxes), default=0.0)
        titles = [text for texts in heads for text in texts]
        lines = routes(boxes, [(move.start, move.end) for move in self.moves])
        parts: list[Part] = [
            *(
                Stroke(points, move.style, head=True, of=f"{self._number(move.start)}>{self._number(move.end)}")
                for points, move in zip(lines, self.moves, strict=True)
            ),
            *(part for text in titles for part in (Rect(box_of(text), "paper"), text)),
            *(part for k, box in enumerate(boxes) for part in self._place(k, box)),
            *self._labels(lines, [*boxes, *(box_of(text) for text in titles)]),
        ]
        key, height = legend(self._legend(), self.width, bottom + 30, 44.0)
        said = self.say("map-title"), self._description()
        return Figure("statemap", *said, self.width, round(height, 1), (*parts, *key))

    def _number(self, k: int) -> int:
        number: int = self.places[k].state.state
        return number

    def _layout(self) -> tuple[list[list[Text]], list[Box]]:
        """The bands' titles, and a box for each place."""
        columns = 4 if self.width >= 500 else 2
        across = (self.width - 2 * MARGIN - ACROSS * (columns - 1)) / columns
        at = arrange(list(self.bands.values()), [(m.start, m.end) for m in self.moves], columns)
        tall = [2 * INSIDE + sum(line_height(style) for _, style in self._lines(k, across)) for k in range(len(at))]
        boxes = [Box(0, 0, 0, 0)] * len(at)
        heads: list[list[Text]] = []
        y = 0.0
        for name, places in self.bands.items():
            style = "strong"
            lines = lines_of(self.say(self._word(f"map-band-{name}")), self.width - 2 * MARGIN, style)
            heads.append(
                [
                    Text(MARGIN, round(y + 11 + n * line_height(style), 1), line, style, of=name)
                    for n, line in enumerate(lines)
                ]
            )
            y += 8 + len(lines) * line_height(style)
            for row in sorted({at[k][0] for k in places}):
                here = [k for k in places if at[k][0] == row]
                for k in here:
                    boxes[k] = Box(
                        round(MARGIN + at[k][1] * (across + ACROSS), 1),
                        round(y, 1),
                        round(across, 1),
                        round(tall[k], 1),
                    )
                y += max(tall[k] for k in here) + DOWN
            y -= DOWN - 24
        return heads, boxes

    def _lines(self, k: int, across: float) -> list[tuple[str, str]]:
        """What stands in a place's box, line by line, each with its style."""
        place = self.places[k]
        name = shortened(lines_of(self._name(place), across - 2 * INSIDE, "place"), LINES, across - 2 * INSIDE, "place")
        small = shortened(lines_of(self._note(place), across - 2 * INSIDE, "small"), NOTE, across - 2 * INSIDE, "small")
        return [*((line, "place") for line in name), *((line, "small") for line in small)]

    def _name(self, place: Place) -> str:
        """A place by its outcome, the levels its states share, or the levels of its one state."""
        state = place.state
        if place.outcome:
            return self.names.of("outcome", place.outcome)
        if place.pattern:
            return self.names.levels(self._taken_first(place.pattern), every=True)
        if state.outcomes:
            return self.names.plain(state)
        return self.say("map-state", number=str(state.state), options=self.names.levels(state.levels or {}))

    def _told_apart(self) -> list[str]:
        """What each place is called in a sentence: places of one name by what their boxes say besides.

        One that differs from where things stand is then called by that alone.
        """
        names, notes = ([of(place) for place in self.places] for of in (self._name, self._note))
        shared = {name for name in names if names.count(name) > 1}
        return [
            name if name not in shared or not note else note if self._by_today(place) else f"{name} ({note})"
            for name, note, place in zip(names, notes, self.places, strict=True)
        ]

    def _by_today(self, place: Place) -> bool:
        """Whether what a place is besides is how it differs from today."""
        return not place.outcome and not place.pattern and place.state.state != self.quo

    def _taken_first(self, levels: Mapping[str, str]) -> dict[str, str]:
        """What is done before what is not, as names may be cut short."""
        first = {id: names[0] for id, names in self.names.dossier.levels().items()}
        return dict(sorted(levels.items(), key=lambda item: item[1] == first.get(item[0])))

    def _note(self, place: Place) -> str:
        """What a place is besides: today's, one of few forms, or different from today."""
        state, count = place.state, place.count
        if state.state == self.quo:
            return self.say("map-here")
        if place.outcome:
            return self.say(
                "map-forms" if place.concepts or place.end else "map-forms-none",
                count=count,
                forms=place.forms,
            )
        if place.pattern:
            return self.say("map-states", count=count)
        return self.say("map-with", options=self._apart(state)) if state.outcomes and self.quo else ""

    def _apart(self, state: State) -> str:
        """What sets a state apart from where things stand."""
        now = next((place.state.levels or {} for place in self.places if place.state.state == self.quo), {})
        apart = {o: level for o, level in (state.levels or {}).items() if level != now.get(o)}
        return self.names.levels(apart, every=True)

    def _place(self, k: int, box: Box) -> list[Part]:
        place, of = self.places[k], str(self._number(k))
        here = self._number(k) == self.quo
        style = f"place {'here' if here else 'lasts-' + self._firmness(place)}"
        parts: list[Part] = [Rect(box, style, radius=5.0, of=of)]
        y = box.y + INSIDE
        for line, kind in self._lines(k, box.width):
            y += line_height(kind)
            baseline = round(y - (line_height(kind) - 0.74 * size_of(kind)) / 2, 1)
            parts.append(Text(round(box.x + INSIDE, 1), baseline, line, f"{kind} on-dark" if here else kind, of=of))
        return parts

    def _labels(self, lines: list[tuple[Point, ...]], taken: list[Box]) -> list[Part]:
        """The codes of those who move, on their lines."""
        parts: list[Part] = []
        for points, move in zip(lines, self.moves, strict=True):
            sign = "+" if move.style == "together" else ","
            told = tuple(f"{self.codes[id]}{sign}" for id in move.by)
            said = lines_of(" ".join((*told[:-1], told[-1][:-1])), ACROSS - 8, "small")
            of = f"{self._number(move.start)}>{self._number(move.end)}"
            backing, texts = along(points, said, taken, page=self.width, of=of)
            taken.append(backing.box)
            parts += [backing, *texts]
        return parts

    def _legend(self) -> list[tuple[Part, str]]:
        drawn = {move.style for move in self.moves}
        entries: list[tuple[Part, str]] = [
            (Stroke(((0.0, 0.0), (36.0, 0.0)), style, head=True), self.say(self._word(f"map-legend-{style}")))
            for style in ("leaves", "tempted", "together")
            if style in drawn
        ]
        entries += [(Text(36.0, 4.0, code, "strong", "end"), self.names.actor(id)) for id, code in self.codes.items()]
        return entries

    def _description(self) -> str:
        """The bands with their places, then every move in a sentence."""
        called = self._told_apart()
        told = [
            self.say(
                "map-description-band",
                band=self.say(self._word(f"map-band-{name}")),
                places=self.say("separator").join(called[k] for k in places),
            )
            for name, places in self.bands.items()
        ]
        for move in self.moves:
            slots = {"actors": self.say.listing([self.names.called(id) for id in move.by])}
            slots |= {"start": called[move.start], "end": called[move.end]}
            key, number = self._word(f"map-description-{move.style}"), self.names.number(move.by)
            told.append(self.names.begun(self.say(key, number=number, **slots)))
        return " ".join(told)
