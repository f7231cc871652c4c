"""Cards and the catalogues they stand in: one idea for every kind of plug-in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Generic, Literal, Protocol, TypeVar, get_args

from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.wording import Worded

#: How firmly something lasts, the firmest first: even against joint moves, of itself, by credible answers, by threats
#: only, for who looks ahead, by what others may happen to do at the same moment, which is no answer.
Firmness = Literal["joint", "firm", "credible", "threat", "foresight", "moment"]
#: What of a dossier a question models.
Matter = Literal["conflict", "issues", "package", "explanations"]
#: What an answer to an improvement must achieve: there is no answer that would do, it must undo the gain, it must do so
#: whatever the first mover does next, it must undo it being given at the same time, or whatever the actors can foresee;
#: or it is what the definition alone can say, and nothing is told of answers step by step.
Demand = Literal["none", "undone", "no-way-out", "at-once", "foreseen", "own"]


@dataclass(frozen=True)
class Method:
    """A function with a card.

    Attributes
    ----------
    id, title : str
        The word used in code, files and on the command line; the name people read.
    run : callable
        The function itself.
    references : tuple of str
        Keys into the bibliography.
    """

    id: str
    title: str
    run: Callable[..., Any]
    references: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Concept(Method):
    """A stability definition, with all that is peculiar to it.

    Attributes
    ----------
    demand : str
        What an answer must achieve for an improvement to be held back.
    credible : bool
        Whether each step of an answer must improve its mover's lot.
    joint : bool
        Whether coalitions move, not only single actors.
    firmness : str
        How firmly lasts what is stable under it.
    implies : tuple of str
        Ids of the concepts under which also lasts whatever lasts under this one.
    credible_kin : str | None
        Of a concept that counts threats: the one beside which a page measures whether it tells anything, since it
        counts only answers that pay.
    classical : bool
        Whether it is run when nobody asks for particular concepts.
    takes : tuple of str
        The keywords of its own that `run` takes.
    """

    demand: Demand
    credible: bool
    joint: bool
    firmness: Firmness
    implies: tuple[str, ...]
    credible_kin: str | None = None
    classical: bool = False
    takes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a word that pages do not know, and a threat that nothing is measured against."""
        for name, words in (("demand", get_args(Demand)), ("firmness", get_args(Firmness))):
            if getattr(self, name) not in words:
                raise ValueError(f"'{self.id}': {name} is '{getattr(self, name)}', not one of {', '.join(words)}")
        if (self.firmness == "threat") != (self.credible_kin is not None):
            raise ValueError(f"'{self.id}': whatever counts threats, and nothing else, names its credible kin")


@dataclass(frozen=True, kw_only=True)
class Analysis:
    """A question put to a dossier. What it needs is named as text, `file:name`, and loaded when first asked for.

    Attributes
    ----------
    home : str
        The package that holds it: `__name__` where the card stands.
    id : str
        The word it is asked by.
    title : str
        The question, as people read it; `question-ID` in the message files is the same, in each language.
    example : str
        A command that puts it.
    matter : str | None
        What of the dossier it models: the conflict of options, the issues, the packages, the explanations. None: it
        looks at records as they stand.
    references : tuple of str
        Keys into the bibliography; of what no other method's card names.
    asked : callable | None
        What a brief asks: from a dossier and the results so far (`desk.briefing.Asking`) to the parameters of each run.
    figure, section, command : str | None
        What draws its figure from a result, what makes its part of a brief, and a command of its own; None where there
        is none.
    headline, annex, limits : str | None
        What it says on the first page of a brief (`page.parts.Headline`, several), what it lists in the annex
        (`page.parts.AnnexList`, several), and its section on what the answers cannot bear.
    opening : str | None
        What it says on the brief of two sheets (`page.parts.Opening`, several).
    screen : str | None
        What it says on one screen of a terminal: sentences, the most important first. None: its findings, in order.
    first : str | None
        The question whose answer a terminal shows before this one's, put with the parameters that both take.
    """

    home: str
    id: str
    title: str
    example: str
    matter: Matter | None = None
    references: tuple[str, ...] = ()
    asked: Callable[[Any], Iterable[dict[str, Any]]] | None = None
    figure: str | None = None
    section: str | None = None
    headline: str | None = None
    annex: str | None = None
    limits: str | None = None
    opening: str | None = None
    screen: str | None = None
    first: str | None = None
    command: str | None = None

    @property
    def run(self) -> Callable[..., Any]:
        """The function that answers: `run(dossier, *, ...) -> Result`."""
        found: Callable[..., Any] = self.load("run:run")
        return found

    @property
    def answer(self) -> Any:
        """The type of its answer; the published JSON Schema is made from it."""
        return self.load("answer:Answer")

    def load(self, name: str) -> Any:
        """What stands under `file:name` in the analysis' folder."""
        file, _, attribute = name.partition(":")
        return getattr(import_module(f"{self.home}.{file}"), attribute)


@dataclass(frozen=True)
class Param:
    """What a door shows of one keyword of `run`; put on it with `typing.Annotated`.

    Attributes
    ----------
    help : Worded | str
        What it means, in one line that begins small: a text by its key, or as it stands.
    positional : bool
        On the command line it stands without a flag.
    most : int
        The largest whole number it takes; what is larger would not end.
    """

    help: Worded | str
    positional: bool = False
    most: int = 1_000_000


class Card(Protocol):
    """Anything that can stand in a catalogue."""

    @property
    def id(self) -> str:
        """The word it is asked for by."""


T = TypeVar("T", bound=Card)


class Catalogue(Generic[T]):
    """A tuple of cards that answers a wrong name with the nearest one.

    Cards of other packages come after the built-in ones, from the entry points of `group`; an entry point is named as
    the card's id and never takes a built-in one.

    Parameters
    ----------
    kind : Worded
        What it lists, for messages ("stability definition"); a plain str stands as it is in every language.
    package : str
        The package whose modules hold the cards.
    names : tuple of str
        The modules, in the order to show them; an id is the module's name. Each is imported when first asked for.
    attribute : str
        The card's name in its module.
    group : str, optional
        The group of entry points under which other packages name theirs.
    kind_of_card : type
        What a card of another package must be.
    """

    def __init__(
        self,
        kind: str | Worded,
        package: str,
        names: tuple[str, ...],
        attribute: str = "METHOD",
        group: str | None = None,
        *,
        kind_of_card: type = object,
    ):
        self.kind, self.package, self.own, self.attribute, self.group = kind, package, names, attribute, group
        self.kind_of_card = kind_of_card

    @property
    def outside(self) -> dict[str, EntryPoint]:
        """Id to entry point of the cards of other packages."""
        return {point.name: point for point in _points(self.group) if point.name not in self.own} if self.group else {}

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id, the built-in ones first."""
        return (*self.own, *self.outside)

    def __getitem__(self, id: str) -> T:
        if id in self.own:
            own: T = getattr(import_module(f"{self.package}.{id}"), self.attribute)
            return own
        if id not in self.ids:
            wrong = Worded("unknown-name", what=self.kind, name=id, known=self.ids)
            raise BadInput(Fault(wrong, nearest=nearest(id, self.ids)))
        card: T = self.outside[id].load()
        if not isinstance(card, self.kind_of_card) or card.id != id:
            raise BadInput(Worded("no-such-card", what=self.kind, name=id, card=self.kind_of_card.__name__))
        return card

    def __iter__(self) -> Iterator[T]:
        return (self[id] for id in self.ids)

    def __len__(self) -> int:
        return len(self.ids)

    def __contains__(self, id: object) -> bool:
        return id in self.ids


@cache
def _points(group: str) -> tuple[EntryPoint, ...]:
    """The entry points of a group, read once a process."""
    return tuple(sorted(entry_points(group=group), key=lambda point: point.name))
