"""An intervention: something a third party could do, and what of the matter it would change."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Discriminator, Field, FiniteFloat, Tag, model_validator

from goodoffices.dossier.bounds import WORTH, Weight
from goodoffices.dossier.calling import all_of, one_of
from goodoffices.dossier.records.record import Id, Record, RecordPart
from goodoffices.wording import Worded

#: What an edit does, each with the fields it may have beside it; `set` and `add` also take fields of the record.
VERBS: dict[str, tuple[str, ...]] = {
    "set": ("id",),
    "add": ("id", "actor", "judge", "before"),
    "drop": ("id",),
    "insert": ("actor", "judge", "above", "below"),
    "move": ("actor", "judge", "above", "below"),
    "cut": ("actor", "judge"),
    "weigh": ("actor", "judge", "weight"),
}
#: What an edit needs beside what it does.
NEEDED = {"set": ("id",), "drop": ("id",), "insert": ("actor",), "move": ("actor",), "cut": ("actor",)} | {
    "weigh": ("actor", "weight")
}
#: Verbs that speak of a whole record, and the kinds of record they may speak of.
WHOLE = ("set", "add", "drop")
KINDS = ("actor", "relation", "option", "rule", "preference", "issue", "position", "red_line")
#: How dear something is where nobody would put a number to it, the cheapest first.
CLASSES = ("low", "moderate", "high")

Price = Annotated[FiniteFloat, Field(ge=0, le=WORTH)]


class InterventionEdit(RecordPart):
    """One change of the matter; exactly one verb, and what it is about.

    Attributes
    ----------
    set : str
        A kind of record, of which `id` names one; the other fields stand in the place of those it has.
    add : str
        A kind of record; the other fields are those of a new one, which comes before the one named by `before`, else
        last.
    drop : str
        A kind of record, of which `id` names one that goes.
    insert, move : str
        A statement put into the preference of `actor`, or one of its statements moved: right `above` or `below`
        another statement, else to the end.
    cut : str
        A statement of the preference of `actor` that goes.
    weigh : str
        An expression to which the preference of `actor` gives this `weight`.
    judge : str | None
        By whose preference; None: every preference of that actor which holds the statement it is put beside.
    """

    model_config = ConfigDict(extra="allow")

    set: str | None = None
    add: str | None = None
    drop: str | None = None
    insert: str | None = None
    move: str | None = None
    cut: str | None = None
    weigh: str | None = None
    id: Id | None = None
    actor: Id | None = None
    judge: str | None = None
    before: Id | None = None
    above: str | None = None
    below: str | None = None
    weight: Weight | None = None

    @model_validator(mode="after")
    def _one_verb(self) -> InterventionEdit:
        verbs = [verb for verb in VERBS if getattr(self, verb) is not None]
        if len(verbs) != 1:
            told = [f"'{verb}'" for verb in verbs or VERBS]
            raise ValueError(
                Worded("act-verbs", verbs=all_of(told)) if verbs else Worded("act-no-verb", verbs=one_of(told))
            )
        verb = self.verb
        if verb in WHOLE and self.kind not in KINDS:
            raise ValueError(Worded("act-kind", verb=verb, kind=self.kind, known=KINDS))
        missing = [field for field in NEEDED.get(verb, ()) if getattr(self, field) is None]
        if missing:
            raise ValueError(Worded("act-needs", verb=verb, missing=all_of([f"'{field}'" for field in missing])))
        idle = [field for field in self._said if field not in VERBS[verb]]
        if verb not in ("set", "add") and (idle := [*idle, *(self.model_extra or {})]):
            raise ValueError(Worded("act-idle", verb=verb, field=idle[0]))
        if self.above is not None and self.below is not None:
            raise ValueError(Worded("act-two-places"))
        if verb == "set" and not self.fields:
            raise ValueError(Worded("act-sets-nothing"))
        return self

    @property
    def _said(self) -> list[str]:
        own = (field for field in InterventionEdit.model_fields if field not in VERBS)
        return [field for field in own if getattr(self, field) is not None]

    @property
    def verb(self) -> str:
        """What it does: a word of `VERBS`."""
        return next(verb for verb in VERBS if getattr(self, verb) is not None)

    @property
    def kind(self) -> str:
        """The kind of record it is about."""
        return str(getattr(self, self.verb)) if self.verb in WHOLE else "preference"

    @property
    def text(self) -> str:
        """The statement or expression it is about; "" of one about a whole record."""
        return "" if self.verb in WHOLE else str(getattr(self, self.verb))

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of the record that it sets, or of the one it adds."""
        apart = ("before", *(("id",) if self.verb == "set" else ()))
        own = {field: getattr(self, field) for field in self._said if field not in apart}
        return own | (self.model_extra or {})


class Cost(RecordPart):
    """What it takes, in a unit of your own: at least, most likely, at most."""

    low: Price
    mode: Price
    high: Price

    @model_validator(mode="after")
    def _ordered(self) -> Cost:
        if not self.low <= self.mode <= self.high:
            raise ValueError(Worded("cost-unordered", low=self.low, mode=self.mode, high=self.high))
        return self


def _priced(cost: Any) -> str:
    return "*class" if isinstance(cost, str) else "*range"


Priced = Annotated[
    Annotated[Literal["low", "moderate", "high"], Tag("*class")] | Annotated[Cost, Tag("*range")],
    Discriminator(_priced),
]


class Intervention(Record):
    """An act of a third party, as a set of edits; the matter as it stands holds none of them.

    Attributes
    ----------
    by : str
        Who would do it, an actor.
    text : str | None
        What it comes to, in a sentence.
    role : str
        In what part: a coordinator brings parties together, a donor pays, an arbitrator binds.
    style : str
        By communication (carrying messages), formulation (of terms) or manipulation (of what the parties gain).
    cost : Cost | str | None
        In numbers, or a class. Costs of several add up; classes are counted, never added. None: nobody has said.
    shared : str | None
        Of interventions that name the same thing here only the dearest is paid.
    consent : tuple of str
        The actors without whom it cannot be done.
    edits : tuple of InterventionEdit
        What it changes.
    """

    id: Id
    by: Id
    label: str
    text: str | None = None
    role: Literal["coordinator", "donor", "arbitrator"]
    style: Literal["communication", "formulation", "manipulation"]
    cost: Priced | None = None
    shared: Id | None = None
    consent: tuple[Id, ...] = ()
    edits: tuple[InterventionEdit, ...] = ()
