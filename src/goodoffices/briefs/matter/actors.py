"""Who takes part, and what each can do."""

from __future__ import annotations

from goodoffices.dossier.records.actor import Actor
from goodoffices.dossier.records.option import Option
from goodoffices.page.document import Block, Cell, Row, Section, Sentence, TableBlock
from goodoffices.page.view import View, cell
from goodoffices.words.relations import mediation


def section(view: View) -> Section | None:
    """One row per actor with options, each option with its levels and the one it stands at; then the others."""
    if not view.dossier.actor:
        return None
    blocks: list[Block] = []
    holders = {option.actor for option in view.dossier.option}
    rows = tuple(_row(view, actor) for actor in view.dossier.actor if actor.id in holders)
    if rows:
        columns = (view.say("column-actor"), view.say("actors-options-part"), view.say("actors-options-options"))
        blocks.append(TableBlock(view.say("actors-options-table"), columns, rows))
    others = [
        view.say("actor-role", actor=view.labels.actor(actor.id), role=_roles(view, actor))
        for actor in view.dossier.actor
        if actor.id not in holders
    ]
    if others:
        blocks.append(view.note("actors-without", actors=view.say.listing(others)))
    return Section("actors", view.say("actors-options"), tuple(blocks))


def _roles(view: View, actor: Actor) -> str:
    return view.say.listing([_part(view, actor, role) for role in actor.roles])


def _part(view: View, actor: Actor, role: str) -> str:
    """A role; of a go-between how far that has come, by the events in the claims behind its ties."""
    come, reported = mediation(view.dossier, actor.id) if role == "mediator" else ("", False)
    told: str = view.say(f"role-{role}-{come}") if come else view.say(f"role-{role}")
    return view.say("role-reported", role=told) if reported else told


def _row(view: View, actor: Actor) -> Row:
    options = tuple(_option(view, option) for option in view.dossier.option if option.actor == actor.id)
    return Row(
        (
            cell(view.labels.actor(actor.id), "page", head=True),
            Cell((view.held(_roles(view, actor), actor.because),)),
            Cell(options),
        )
    )


def _option(view: View, option: Option) -> Sentence:
    now = view.dossier.status_quo.levels.get(option.id, option.levels[0]) if view.dossier.status_quo else None
    names = [view.labels.level(option.id, level) for level in option.levels]
    said = [
        view.say("option-today", level=name) if level == now else name
        for name, level in zip(names, option.levels, strict=True)
    ]
    levels = view.say("level-or", first=", ".join(said[:-1]), last=said[-1])
    return view.held(
        view.say("option-levels", option=view.labels.of("option", option.id), levels=levels), option.because
    )
