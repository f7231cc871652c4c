"""A source: the document a claim was read in. Its text stays outside, in `sources/`."""

from __future__ import annotations

from pydantic import Field, field_validator

from goodoffices.dossier.records.record import Id, Record, When
from goodoffices.wording import Worded


class Source(Record):
    """One article, report or transcript.

    `sha256` is the hash of the text (UTF-8) that the offsets of its claims count in; the text itself need not be there.
    """

    id: Id
    outlet: str
    outlet_country: str | None = Field(None, pattern=r"^[A-Z]{2}$", description="two capitals, ISO 3166-1")
    title: str
    published: When | None = None
    retrieved: When | None = None
    language: str | None = None
    url: str | None = None
    sha256: str | None = Field(None, pattern=r"^[0-9a-f]{64}$", description="of the text read, in UTF-8")
    file: str | None = Field(None, description="the text's file name in `sources/`; default: the id with .txt")

    @field_validator("file")
    @classmethod
    def _a_name(cls, file: str | None) -> str | None:
        if file is not None and (file.startswith(".") or not file or set(file) & set("/\\:")):
            raise ValueError(Worded("source-file"))
        return file

    @property
    def text_file(self) -> str:
        """The name of the file in `sources/` that holds the text, if it is at hand."""
        return self.file or f"{self.id}.txt"
