"""The states of an answer, held as columns: one of small numbers for each option, put into words when read."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, overload

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from goodoffices.result.answer import Shape


class Listed(Shape):
    """A feasible state."""

    number: int
    levels: dict[str, str]


class Listing(Sequence[Listed]):
    """States by number, with the level of each option.

    Parameters
    ----------
    numbers : iterable of int
    names : mapping
        Option id to the names of its levels.
    columns : mapping
        Option id to the place in `names` of its level in each state, in bytes; as many names as there are stand for a
        state that has no one level.
    """

    def __init__(self, numbers: Iterable[int], names: Mapping[str, Sequence[str]], columns: Mapping[str, bytes]):
        self._numbers = array("q", numbers)
        self._names = {option: (*levels, None) for option, levels in names.items()}
        self._columns = dict(columns)

    @classmethod
    def of(cls, listed: Sequence[Listed]) -> Listing:
        """From states one by one."""
        names: dict[str, dict[str, int]] = {}
        for state in listed:
            for option, level in state.levels.items():
                names.setdefault(option, {}).setdefault(level, len(names[option]))
        if any(len(levels) > 255 for levels in names.values()):
            raise ValueError("an option has more than 255 levels")
        columns = {
            option: bytes(levels[state.levels[option]] if option in state.levels else len(levels) for state in listed)
            for option, levels in names.items()
        }
        return cls(
            [state.number for state in listed], {option: tuple(levels) for option, levels in names.items()}, columns
        )

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, place: int) -> Listed: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Listed, ...]: ...

    def __getitem__(self, place: int | slice) -> Listed | tuple[Listed, ...]:
        if isinstance(place, slice):
            return tuple(self[at] for at in range(*place.indices(len(self))))
        levels = {option: names[self._columns[option][place]] for option, names in self._names.items()}
        there = {option: name for option, name in levels.items() if name is not None}
        return Listed(number=self._numbers[place], levels=there)

    def __iter__(self) -> Iterator[Listed]:
        return (self[place] for place in range(len(self)))

    def __eq__(self, other: object) -> bool:
        return self.plain() == other.plain() if isinstance(other, Listing) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self._numbers))

    def __repr__(self) -> str:
        return f"<{len(self)} states>"

    def plain(self) -> list[dict[str, Any]]:
        """Every state as a dict of its number and levels."""
        options = tuple(self._names)
        words = [itemgetter(0, *self._columns[option])(self._names[option])[1:] for option in options]
        rows: Iterable[tuple[str | None, ...]] = zip(*words, strict=True) if words else [()] * len(self)
        told: list[dict[str, Any]] = [
            {"number": number, "levels": dict(zip(options, row))}  # noqa: B905 - a name for each option, 16,384 times
            for number, row in zip(self._numbers, rows, strict=True)
        ]
        for place in sorted(self._without):
            told[place]["levels"] = self[place].levels
        return told

    @property
    def _without(self) -> set[int]:
        """The places of states that have no one level of some option."""
        found = set()
        for option, column in self._columns.items():
            place = column.find(len(self._names[option]) - 1)
            while place >= 0:
                found.add(place)
                place = column.find(len(self._names[option]) - 1, place + 1)
        return found

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        one_by_one = handler(tuple[Listed, ...])
        return core_schema.json_or_python_schema(
            json_schema=core_schema.no_info_after_validator_function(cls.of, one_by_one),
            python_schema=core_schema.union_schema(
                [core_schema.is_instance_schema(cls), core_schema.no_info_after_validator_function(cls.of, one_by_one)]
            ),
            serialization=core_schema.plain_serializer_function_ser_schema(cls.plain, return_schema=_PLAIN),
        )


_PLAIN = core_schema.list_schema(
    core_schema.typed_dict_schema(
        {
            "number": core_schema.typed_dict_field(core_schema.int_schema()),
            "levels": core_schema.typed_dict_field(
                core_schema.dict_schema(core_schema.str_schema(), core_schema.str_schema())
            ),
        }
    )
)
