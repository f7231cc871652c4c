"""The frozen answer of an analysis: findings, tables and the answer scripts rely on.

Slots of findings and cells of tables say what they are, see `result.terms`, so that a page can be drawn without the
engine; the answer is of the analysis' own type, see `result.answer`.
"""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, SerializeAsAny, model_validator

from goodoffices.errors import OutOfReach
from goodoffices.result.answer import Answer, Answers
from goodoffices.result.slots import Value, bare, dumped
from goodoffices.wording import Worded

if TYPE_CHECKING:
    from pandas import DataFrame

Kind = Literal["reported", "judged", "computed"]


def or_none(value: float) -> float | None:
    """A number as an answer holds it: None where it is NaN, that is where nothing is known."""
    return None if isnan(value) else float(value)


class Ground(BaseModel):
    """A record that entered a computation, and where it did.

    Attributes
    ----------
    kind, key : str
        The kind of record and what tells it apart, as in `dossier.differences`: its id, "actor by judge" of a
        preference, "actor on issue" of a position; its place from 1 of a rule.
    statement : int | None
        Of a preference by statements: which one decides, counted from 1. None where the whole record does.
    better, worse : int | None
        The two states a preference was asked to order.
    because : tuple of str
        What the record rests on.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    key: str
    statement: int | None = None
    better: int | None = None
    worse: int | None = None
    because: tuple[str, ...] = ()

    @property
    def which(self) -> tuple[str, str, int | None]:
        """What it is, wherever it was met."""
        return self.kind, self.key, self.statement


class Finding(BaseModel):
    """One thing an analysis found; the sentence is made from the key by the wording file of a language.

    Attributes
    ----------
    key : str
        The message's name in the wording files.
    slots : dict
        What the sentence is filled with, see `result.terms`.
    because : tuple of str
        Ids of the claims and judgements it rests on.
    grounds : tuple of Ground
        The records that entered its computation, those that decided first; `because` is what these rest on.
    kind : str
        reported (somebody said so), judged (an analyst holds so) or computed (it follows from the model).

    Examples
    --------
    >>> import goodoffices
    >>> result = goodoffices.run("stability", goodoffices.open("chicken"), concept=("nash",))
    >>> [finding.key for finding in result.findings]
    ['stability-size', 'stability-equilibria', 'stability-status-quo-moves']
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    slots: dict[str, Value] = {}
    because: tuple[str, ...] = ()
    grounds: tuple[Ground, ...] = ()
    kind: Kind = "computed"

    @model_validator(mode="after")
    def _rests(self) -> Finding:
        rest = dict.fromkeys((*self.because, *(id for ground in self.grounds for id in ground.because)))
        object.__setattr__(self, "because", tuple(rest))
        return self


class Table(BaseModel):
    """Rows of cells under named columns; title and column heads come from the wording files.

    `grounds`, where there are any, says of each row which records entered its computation.

    Examples
    --------
    >>> import goodoffices
    >>> result = goodoffices.run("stability", goodoffices.open("chicken"), concept=("nash",))
    >>> result.table("equilibria").columns
    ('state', 'nash')
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    grounds: tuple[tuple[Ground, ...], ...] = ()

    @model_validator(mode="after")
    def _filled(self) -> Table:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("a row has a cell for each column")
        return self

    def to_dict(self) -> dict[str, Any]:
        """The table as plain dicts, lists, texts and numbers.

        Examples
        --------
        >>> from goodoffices.result import Table
        >>> Table(id="sizes", columns=("count",), rows=((2,),)).to_dict()["rows"]
        [[2]]
        """
        rest = self.model_dump(mode="json", exclude={"rows"})
        rows = [[dumped(cell) for cell in row] for row in self.rows]
        return {name: rows if name == "rows" else rest[name] for name in type(self).model_fields}

    def to_frame(self) -> DataFrame:
        """(rows, columns) the table as a pandas data frame: ids, numbers and texts, not words of a language.

        Raises
        ------
        OutOfReach
            When pandas is not installed.
        """
        try:
            from pandas import DataFrame
        except ImportError as error:
            raise OutOfReach(Worded("pandas-missing")) from error
        return DataFrame([[bare(cell) for cell in row] for row in self.rows], columns=list(self.columns))


class Result(BaseModel):
    """The answer to one question put to one dossier.

    Attributes
    ----------
    analysis, version : str
        Which analysis, of which version of the package.
    parameters : dict
        Everything the run depended on: dossier, as_of, seed and the analysis' own.
    findings, tables : tuple
        What was found, for people.
    answer : Answer
        The same for programs, of the analysis' own type; its JSON Schema is published.
    references : tuple of str
        Keys into `references.toml`.
    because : tuple of str
        Ids of all claims and judgements the answer rests on.
    hidden : dict
        Kind to how many records of the dossier do not hold on the day of the question.
    withheld : dict
        Kind to how many records the reader may not see.
    hindsight : dict
        Kind to the ids (or what tells them apart) of records that stayed although nothing dates them, on a day before
        the dossier's own.
    went : dict
        Kind to what named something that does not hold on that day and went with it: pairs of a record and its part.

    Examples
    --------
    >>> import goodoffices
    >>> result = goodoffices.run("stability", goodoffices.open("chicken"), seed=3)
    >>> result.analysis, result.parameters["seed"]
    ('stability', 3)
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    analysis: str
    version: str = ""
    parameters: dict[str, Any] = {}
    findings: tuple[Finding, ...] = ()
    tables: tuple[Table, ...] = ()
    answer: SerializeAsAny[Any] = None
    references: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    hidden: dict[str, int] = {}
    withheld: dict[str, int] = {}
    hindsight: dict[str, tuple[str, ...]] = {}
    went: dict[str, tuple[tuple[str, str], ...]] = {}

    @model_validator(mode="after")
    def _typed(self) -> Result:
        if not isinstance(self.answer, Answer | Answers):
            raise ValueError("an answer is of the type its analysis has; `goodoffices.load` reads a saved result")
        return self

    def to_dict(self) -> dict[str, Any]:
        """What `--json` prints: plain dicts, lists, texts and numbers.

        Examples
        --------
        >>> import goodoffices
        >>> result = goodoffices.run("stability", goodoffices.open("chicken"), concept=("nash",))
        >>> result.to_dict()["answer"]["equilibria"]
        {'nash': [2, 3]}
        """
        told = self.model_dump(mode="json", exclude={"answer": True, "tables": True})
        told["tables"] = [table.to_dict() for table in self.tables]
        rows = self.answer.to_dict() if isinstance(self.answer, Answer) else self.answer.model_dump(mode="json")
        return {name: rows if name == "answer" else told[name] for name in type(self).model_fields}

    def table(self, id: str) -> Table:
        """The table named `id`; a KeyError when there is none.

        Examples
        --------
        >>> import goodoffices
        >>> result = goodoffices.run("stability", goodoffices.open("chicken"), concept=("nash",))
        >>> len(result.table("equilibria").rows)
        2
        """
        for table in self.tables:
            if table.id == id:
                return table
        raise KeyError(id)
