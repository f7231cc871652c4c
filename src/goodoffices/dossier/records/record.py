"""What every record of a dossier shares: frozen, no unknown fields, and the words for ids, grades and dates."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from goodoffices.dossier.period import Period, is_day
from goodoffices.dossier.writing import as_found
from goodoffices.wording import Worded

Id = Annotated[str, Field(pattern=r"^[a-z0-9_-]+$", description="small letters, digits, '_' and '-'")]
Confidence = Literal["low", "moderate", "high"]


#: Translations that are not shaped as the field is: whoever uses them says how.
UNLIKE = ("chain",)


def _as_text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _checked(text: str) -> str:
    if not is_day(text):
        Period.parse(text)
    return text


When = Annotated[
    str,
    BeforeValidator(_as_text),
    AfterValidator(_checked),
    Field(description="a date, month, year or interval in EDTF: 2025-01-17, 2025-02, 2022/.."),
]


def as_written(record: BaseModel) -> dict[str, Any]:
    """The fields of a record or of a part as in the file, those left at their default aside."""
    return record.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def shaped(of: BaseModel, translation: dict[str, dict[str, Any]]) -> None:
    """Refuse translations that are not as the field is: a text, or as many texts; raises ValueError."""
    for language, texts in translation.items():
        for field, text in texts.items():
            own: Any = getattr(of, field, None) if field in type(of).model_fields else None
            if field in UNLIKE or not isinstance(own, str | tuple | None):
                continue
            most = len(own) if isinstance(own, tuple) else None
            each = text if most is not None and isinstance(text, list | tuple) else [text]
            amiss = most is not None and (each is not text or len(text) != most)
            if amiss or not all(isinstance(one, str) for one in each):
                here = as_found(text)
                raise ValueError(
                    Worded("translation-no-text", field=field, language=language, found=here)
                    if most is None
                    else Worded("translation-no-list", field=field, language=language, found=here, most=most)
                )


class RecordPart(BaseModel):
    """A frozen part of a record, without an id of its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Record(BaseModel):
    """A frozen record; every one may carry when it holds, what it rests on, a marking, a note and translations.

    Attributes
    ----------
    since, until : str | None
        The first and the last day on which it holds; of a month or year its first and its last day. Without `since` it
        holds from the first publication of the claims it rests on, through its judgements; without `until`, on.
    because : tuple of str
        Ids of the claims and judgements it rests on.
    marking : str | None
        Who may read it; None takes the dossier's.
    note : str | None
        For colleagues; never printed in a brief.
    translation : dict
        Other languages' texts: language, then field, then text.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    since: When | None = None
    until: When | None = None
    because: tuple[str, ...] = ()
    marking: str | None = None
    note: str | None = None
    translation: dict[str, dict[str, Any]] = {}

    @model_validator(mode="after")
    def _holds_on_some_day(self) -> Self:
        first, last = self.days
        if last < first:
            raise ValueError(Worded("ends-before-it-begins", until=str(self.until), since=str(self.since)))
        return self

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day it says itself that it holds; an open end is `date.min` or `date.max`."""
        return (
            Period.parse(self.since).first if self.since else date.min,
            Period.parse(self.until).last if self.until else date.max,
        )

    @model_validator(mode="after")
    def _translated(self) -> Self:
        shaped(self, self.translation)
        return self

    def in_language(self, field: str, language: str) -> Any:
        """The value of `field` in `language`, or as written when it is not translated."""
        return self.translation.get(language, {}).get(field, getattr(self, field))


class DescribedRecord(Record):
    """A record that is told apart by what it says, so that its id may be left out.

    Attributes
    ----------
    id : str
        Left out, the dossier makes it of the record's kind and content, never of its place.
    """

    id: Id = Field("", description="left out: made of kind and content")

    @abstractmethod
    def content(self) -> tuple[str, ...]:
        """What tells it from others of its kind: what an id is made of."""


def own_id(record: Any) -> str | None:
    """The id by which a record is told; None of one that is told by what it says, and of tables and parts without."""
    return None if isinstance(record, DescribedRecord) else getattr(record, "id", None)
