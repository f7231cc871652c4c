"""Checking a dossier: what does not fit together or does not fit its texts, and what may still be asked of it."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod
from pathlib import Path

from goodoffices.dossier.check.doubts import doubts
from goodoffices.dossier.check.quoting import misplaced
from goodoffices.dossier.check.references import Misfit
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Broken, Fault, OutOfReach
from goodoffices.store import games
from goodoffices.store.opening import format_of, open, parted, where
from goodoffices.store.store import Store
from goodoffices.wording import Worded

#: Lasting states are looked for in models of at most so many combinations of levels.
CELLS = 2**14
#: The kinds of record a ledger is made of.
LEDGER = ("source", "claim")


def check(source: str | Path, *, ledger_only: bool = False) -> tuple[Dossier, tuple[Fault, ...]]:
    """Open a dossier and list its doubts: elements without a reason, with one root, judgements not marked.

    Parameters
    ----------
    source : str | Path
        As in `open`; with a date, the doubts are those of that day, and tell no lines of a file.
    ledger_only : bool
        Leave out the doubts about other records than sources and claims.

    Raises
    ------
    BadInput
        As `open`; also when a text kept in `sources/` is not the one its claims were read in, or a claim's spans or
        paraphrase do not fit it.

    Examples
    --------
    >>> import goodoffices
    >>> dossier, doubts = goodoffices.check("chicken")
    >>> dossier.about.id, len(doubts)
    ('chicken', 5)
    """
    dossier = open(source)
    found = [d for d in doubts(dossier) if not ledger_only or d.kind in LEDGER]
    if not ledger_only:
        found += (*unanswerable(dossier), *nameless(dossier))
    name, day = parted(source)
    if day is not None:
        check(name)
    path = None if day is not None or games.is_one(name) else where(name)
    if path is None or format_of(path).id != "native":
        return dossier, tuple(misfit.fault for misfit in found)
    from goodoffices.formats.native import placed, unwritten

    texts, changed = texts_of(path, dossier)
    faults = [*changed, *misplaced(dossier, texts)]
    if faults:
        raise BadInput(placed(path, faults))
    told = placed(path, (*found, *_unseen(dossier, texts), *_old(dossier)))
    return dossier, (*told, *unwritten(path))


def _old(dossier: Dossier) -> Iterator[Misfit]:
    """That orders go by state numbers, told once, at the first of them."""
    old = [index for index, preference in enumerate(dossier.preference) if preference.by_numbers]
    for index in old[:1]:
        told = Fault(Worded("doubt-format", count=len(old)))
        yield Misfit("preference", index, dossier.preference[index].way, told)


def nameless(dossier: Dossier) -> Iterator[Misfit]:
    """States that last by credible answers at least and that no named outcome describes; of small matters only.

    A model of more than `CELLS` combinations, or one that cannot be made, is not asked: `check` answers at once.
    """
    if not (dossier.option and dossier.preference) or prod(len(o.levels) for o in dossier.option) > CELLS:
        return
    from goodoffices.models.conflict.build import graph
    from goodoffices.models.conflict.describing import Describer
    from goodoffices.solutions import CREDIBLE
    from goodoffices.solutions.battery import battery

    try:
        model = graph(dossier)
    except (BadInput, OutOfReach):
        return
    names, lasting = Describer(dossier, model), battery(model, (CREDIBLE,)).equilibria(CREDIBLE).tolist()
    apart = [number for number in lasting if not names.named(number)]
    if apart:
        pattern = " and ".join(f'{option} = "{level}"' for option, level in model.states.named(apart[0]).items())
        first, count = str(apart[0]), len(apart)
        told = Worded("lasting-unnamed", count=count, lasting=len(lasting), state=first, pattern=pattern)
        yield Misfit("about", None, "", Fault(told))


def unanswerable(dossier: Dossier) -> Iterator[Misfit]:
    """What stands in the way of every question about the conflict: orders that fit no states, rules that leave none."""
    if not dossier.option or not dossier.preference:
        return
    from goodoffices.models.conflict.build import graph
    from goodoffices.models.conflict.spaces import Spaces

    told, spaces = set(), Spaces()
    for judge in dossier.judges:
        try:
            graph(dossier, judge=judge, spaces=spaces)
        except (BadInput, OutOfReach) as error:
            for fault in error.faults if isinstance(error, BadInput) else (Fault(error.text),):
                if fault.message not in told:
                    told.add(fault.message)
                    yield _placed(dossier, judge, fault)


def _placed(dossier: Dossier, judge: str, fault: Fault) -> Misfit:
    """A fault of the conflict at the preference it is of, else at the first rule, else at the first option."""
    message = Fault(Worded("questions-unanswerable", why=fault.text), field=fault.field)
    actor = None if isinstance(fault.text, str) else fault.text.slots.get("actor")
    for index, preference in enumerate(dossier.preference):
        ours = preference.judge == judge and preference.actor == actor
        if ours and fault.field and getattr(preference, fault.field, None) is not None:
            return Misfit("preference", index, fault.field, message)
    kind = "rule" if dossier.rule else "option"
    return Misfit(kind, 0, "", message)


def texts_of(path: Path, dossier: Dossier) -> tuple[dict[str, str], list[Misfit]]:
    """The texts at hand, by source, and a fault for each that is not what it was."""
    texts: dict[str, str] = {}
    changed: list[Misfit] = []
    store = Store(path)
    for index, source in enumerate(dossier.source):
        try:
            text = store.text_of(source)
        except Broken as error:
            changed.append(Misfit("source", index, "sha256", Fault(error.text, field="sha256")))
        except BadInput as error:
            changed.append(Misfit("source", index, "file", error.faults[0]))
        else:
            texts |= {} if text is None else {source.id: text}
    return texts, changed


def _unseen(dossier: Dossier, texts: dict[str, str]) -> Iterator[Misfit]:
    """Sources whose claims have spans that could not be held against a text."""
    for index, source in enumerate(dossier.source):
        placed = sum(claim.source == source.id and claim.span is not None for claim in dossier.ledger)
        if source.id not in texts and (placed or source.sha256):
            left = Worded("spans-unchecked" if placed else "nothing-checked", count=placed)
            wrong = Worded("text-not-at-hand", source=source.id, file=source.text_file, left=left)
            yield Misfit("source", index, "file", Fault(wrong))
        elif placed and source.sha256 is None:
            yield Misfit("source", index, "", Fault(Worded("source-unguarded", source=source.id)))
