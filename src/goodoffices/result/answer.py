"""What the types of answers are made of; each analysis has its own in `analyses/NAME/answer.py`."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, KeysView, ValuesView
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

from pydantic import BaseModel, ConfigDict, RootModel, SerializerFunctionWrapHandler, model_serializer


class Shape(BaseModel):
    """A frozen part of an answer."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)


class Sparse(Shape):
    """A part with fields that are there only where they apply: one that is None by default is then not written."""

    @model_serializer(mode="wrap")
    def _there(self, written: SerializerFunctionWrapHandler) -> dict[str, Any]:
        told = written(self)
        idle = {
            field.serialization_alias or field.alias or name
            for name, field in type(self).model_fields.items()
            if not field.is_required() and getattr(self, name) is None
        }
        return {name: value for name, value in told.items() if name not in idle}


@runtime_checkable
class Columns(Protocol):
    """A part of an answer that is held as columns, and put into rows of words when it is read."""

    def plain(self) -> list[dict[str, Any]]:
        """The rows, as they are written."""
        ...


class Answer(Sparse):
    """The answer of an analysis: what scripts, figures and sections read. Its JSON Schema is made from it."""

    @property
    def fruitless(self) -> bool:
        """Whether what was looked for is not there: the command then ends with exit code 1."""
        return False

    def to_dict(self) -> dict[str, Any]:
        """Plain dicts, lists, texts and numbers."""
        columns = {name: value for name, value in self if isinstance(value, Columns)}
        told = self.model_dump(mode="json", exclude=set(columns))
        order = [field.serialization_alias or name for name, field in type(self).model_fields.items()]
        told |= {name: value.plain() for name, value in columns.items()}
        return {name: told[name] for name in order if name in told}


T = TypeVar("T")


class Answers(RootModel[dict[str, T]], Generic[T]):
    """An answer that is one table: an id to what is said of it; read like a dict."""

    model_config = ConfigDict(frozen=True)

    def __getitem__(self, id: str) -> T:
        return self.root[id]

    def __iter__(self) -> Iterator[str]:  # type: ignore[override]
        return iter(self.root)

    def __len__(self) -> int:
        return len(self.root)

    def __contains__(self, id: object) -> bool:
        return id in self.root

    def keys(self) -> KeysView[str]:
        """The ids."""
        return self.root.keys()

    def values(self) -> ValuesView[T]:
        """What is said."""
        return self.root.values()

    def items(self) -> ItemsView[str, T]:
        """Both."""
        return self.root.items()
