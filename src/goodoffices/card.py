"""Methods with a card, and the catalogues they stand in: one idea for every kind of plug-in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Generic, Protocol, TypeVar

from goodoffices.errors import BadInput, Fault, nearest


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
        Keys into `references.bib`.
    """

    id: str
    title: str
    run: Callable[..., Any]
    references: tuple[str, ...] = ()


@dataclass(frozen=True)
class Param:
    """What a door shows of one keyword of `run`; put on it with `typing.Annotated`.

    Attributes
    ----------
    help : str
        What it means, in one line.
    positional : bool
        On the command line it stands without a flag.
    """

    help: str
    positional: bool = False


class Card(Protocol):
    """Anything that can stand in a catalogue."""

    @property
    def id(self) -> str:
        """The word it is asked for by."""


T = TypeVar("T", bound=Card)


class Catalogue(Generic[T]):
    """A tuple of cards that answers a wrong name with the nearest one.

    Parameters
    ----------
    kind : str
        What it lists, for messages ("stability definition").
    package : str
        The package whose modules hold the cards.
    names : tuple of str
        The modules, in the order to show them; an id is the module's name. Each is imported when first asked for.
    attribute : str
        The card's name in its module.
    """

    def __init__(self, kind: str, package: str, names: tuple[str, ...], attribute: str = "METHOD"):
        self.kind, self.package, self.ids, self.attribute = kind, package, names, attribute

    def __getitem__(self, id: str) -> T:
        if id not in self.ids:
            known = ", ".join(self.ids)
            raise BadInput(Fault(f"no {self.kind} '{id}' (there are {known})", nearest=nearest(id, self.ids)))
        card: T = getattr(import_module(f"{self.package}.{id}"), self.attribute)
        return card

    def __iter__(self) -> Iterator[T]:
        return (self[id] for id in self.ids)

    def __len__(self) -> int:
        return len(self.ids)

    def __contains__(self, id: object) -> bool:
        return id in self.ids
