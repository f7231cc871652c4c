"""What each judgement does: it is switched one way and the other, with the rest drawn by the same random numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from goodoffices.analyses.sensitivity.answer import Effect, Switch
from goodoffices.analyses.sensitivity.sampling import Fixed, Readings, Uniforms, Verdicts
from goodoffices.analyses.sensitivity.turning import item_of

NOBODY = {"actor": None, "judge": None, "other": None, "above": None, "below": None, "claim": None}


def switches(readings: Readings, uniforms: Uniforms) -> tuple[Switch, ...]:
    """Every switch, those that move a share most first."""
    known, ways = [], []
    for told, first, other in (*_judges(readings), *_pairs(readings)):
        known.append(told)
        ways += [first, other]
    marks = readings.alternatives(uniforms, ways)
    found = [
        Switch(**(NOBODY | told), effects=_effects(readings, marks[2 * k], marks[2 * k + 1]))
        for k, told in enumerate(known)
    ]
    found += _claims(readings, uniforms)
    return tuple(sorted(found, key=lambda one: -strongest(one)))


def strongest(switch: Switch) -> float:
    """By how much a switch moves the share it moves most."""
    return max((abs(effect.difference) for effect in switch.effects), default=0.0)


def _judges(readings: Readings) -> Iterator[tuple[dict[str, Any], Fixed, Fixed]]:
    """The order of an actor as the first judge sees it, and as each other one does who gave one."""
    for actor, given in readings.scene().preferences.items():
        heard = [one.judge for one in given if one.judge in readings.asked.judges]
        for judge in heard[1:]:
            told = {"kind": "judge", "actor": actor, "judge": heard[0], "other": judge}
            yield told, Fixed(judges={actor: heard[0]}), Fixed(judges={actor: judge})


def _pairs(readings: Readings) -> Iterator[tuple[dict[str, Any], Fixed, Fixed]]:
    """Two neighbouring statements of an actor, by each judge who is heard, as stated and the other way round."""
    scene = readings.scene()
    for actor, menus in scene.menus.items():
        counted = {scene.counts(actor, judge) for judge in readings.asked.judges}
        for place in sorted(counted):
            menu = menus.menus[place]
            said = menu.preference.actor, menu.preference.judge
            for k in range(menu.items - 1):
                told: dict[str, Any] = {"kind": "pair", "actor": actor, "judge": said[1]}
                told |= {"above": item_of(menu, k, scene), "below": item_of(menu, k + 1, scene)}
                yield told, Fixed(pair=(*said, k, k + 1)), Fixed(pair=(*said, k + 1, k))


def _claims(readings: Readings, uniforms: Uniforms) -> Iterator[Switch]:
    """A doubtful claim that holds, and that does not."""
    for claim in readings.doubts:
        first = readings.verdicts(uniforms, Fixed(claims={claim: True}))
        other = readings.verdicts(uniforms, Fixed(claims={claim: False}))
        yield Switch(kind="claim", **(NOBODY | {"claim": claim}), effects=_effects(readings, first, other))


def _effects(readings: Readings, first: Verdicts, other: Verdicts) -> tuple[Effect, ...]:
    """What changes, outcome by outcome and concept by concept; what does not change is not told."""
    found = []
    for place, target in enumerate(readings.asked.targets):
        for concept in readings.asked.concepts:
            one, two = (marks[concept][:, place].astype(float) for marks in (first, other))
            apart = two - one
            if not apart.any():
                continue
            found.append(
                Effect(
                    target=target.key,
                    concept=concept,
                    first=float(one.mean()),
                    other=float(two.mean()),
                    difference=float(apart.mean()),
                    error=float(apart.std() / np.sqrt(len(apart))),
                )
            )
    return tuple(sorted(found, key=lambda effect: -abs(effect.difference)))
