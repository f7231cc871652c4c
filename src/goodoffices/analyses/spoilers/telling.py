"""What is said of who could wreck an accord: findings, and the table with its signs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.analyses.spoilers.answer import Accord, Keeping, Spoiler
from goodoffices.analyses.spoilers.looking import Look
from goodoffices.models.conflict.build import chosen
from goodoffices.models.conflict.coalitions import MOST_STATES
from goodoffices.result import Finding, Table, terms

#: Groups of an accord that are told, those least held back first; and on more states than this swaps of states are not.
GROUPS, TOLD = 3, 64
#: The fates that are told one by one, the worst for the accord first; and those told together.
WILLING = ("free", "threat", "credible")
STAYING = ("unwilling", "unable")


def told_accords(look: Look, accords: tuple[Accord, ...]) -> Iterator[Finding]:
    """Accord by accord: its form, who would leave it alone, with clients, together; and who would not."""
    for accord in accords:
        yield from _Telling(look, accord).findings()
    if look.graph.size > MOST_STATES:
        yield Finding(key="spoilers-alone", slots={"states": look.graph.size, "most": MOST_STATES})


def told_judges(accords: tuple[Accord, ...], judge: str | None) -> Iterator[Finding]:
    """Who would leave by another judge's preferences and not by the first, and the other way round."""
    found: dict[tuple[str, str, str], list[terms.Outcome]] = {}
    own = {accord.outcome: _loose(accord) for accord in accords if accord.judge == judge}
    for accord in accords:
        if accord.judge == judge or accord.judge is None:
            continue
        theirs, ours = _loose(accord), own[accord.outcome]
        for key, actors in (("more", theirs - ours), ("fewer", ours - theirs)):
            for members in (one.members for one in accord.spoilers if one.members in actors):
                found.setdefault((accord.judge, key, members[0]), []).append(terms.Outcome(outcome=accord.outcome))
    for (name, key, actor), outcomes in found.items():
        slots = {"judge": terms.Judge(judge=name), "actors": [terms.Actor(actor=actor)], "outcomes": outcomes}
        yield Finding(key=f"spoilers-judge-{key}", slots=slots)


def _loose(accord: Accord) -> set[tuple[str, ...]]:
    """The single actors that nothing credible holds back."""
    return {one.members for one in accord.spoilers if len(one.members) == 1 and one.fate in ("free", "threat")}


class _Telling:
    """One accord in findings."""

    def __init__(self, look: Look, accord: Accord):
        self.look, self.accord, self.names = look, accord, look.names
        self.outcome = {"outcome": terms.Outcome(outcome=accord.outcome)}

    def findings(self) -> Iterator[Finding]:
        accord = self.accord
        if accord.state is None:
            yield Finding(key="spoilers-end" if accord.forms else "spoilers-none", slots=self.outcome)
            return
        quo = self.names.status_quo
        changes = self.names.changes(quo, accord.state) if quo and accord.forms > 1 else []
        about = {"state": self.names.state(accord.state), "forms": accord.forms, "form": changes}
        tests = {"tests": [terms.Test(test=id) for id in accord.lasts], "lasts": len(accord.lasts)}
        yield Finding(key="spoilers-form", slots=self.outcome | about | {"changed": len(changes)} | tests)
        alone = [one for one in accord.spoilers if len(one.members) == 1]
        keeping = {one.actor: one for one in accord.keeping}
        for fate in WILLING:
            for one in (one for one in alone if one.fate == fate):
                yield Finding(key=f"spoilers-{fate}", slots=self._slots(one))
                yield from self._after(one)
                if one.members[0] in keeping:
                    yield from self._keeps(keeping[one.members[0]])
        if not any(one.willing for one in alone):
            yield Finding(key="spoilers-nobody", slots=self.outcome | {"state": about["state"]})
        for fate in STAYING:
            staying = [terms.Actor(actor=one.members[0]) for one in alone if one.fate == fate]
            if staying:
                slots = {"actors": staying, "state": about["state"], "count": len(staying)}
                yield Finding(key=f"spoilers-{fate}", slots=self.outcome | slots)
        yield from self._patrons()
        yield from self._together()

    def _slots(self, one: Spoiler) -> dict[str, Any]:
        """Who, how, and who holds it back by what."""
        start, gain = self.accord.state or 1, one.gain or 1
        slots: dict[str, Any] = self.outcome | {
            "state": self.names.state(start),
            "actors": [terms.Actor(actor=id) for id in one.members],
        }
        if one.gain is not None:
            changes = self.names.changes(start, gain)
            slots["step"] = terms.Joint(joint=one.members, changes=tuple(changes), to=self.names.state(gain))
            slots["to"] = self.names.state(gain)
            slots |= {"hurt": [terms.Actor(actor=id) for id in one.hurt], "hurts": len(one.hurt)}
        if one.answer is not None:
            slots["answer"] = self._steps(gain, one.answer)
            slots["end"] = self.names.state(one.answer[-1].state if one.answer else gain)
            slots["by"] = [terms.Actor(actor=id) for id in dict.fromkeys(reply.by for reply in one.answer)]
            slots["concept"] = terms.Test(test=one.concept or "")
        return slots

    def _steps(self, start: int, replies: Any) -> list[terms.Step]:
        found = []
        for reply in replies:
            found.append(self.names.step(self.names.graph.actors.index(reply.by), start, reply.state))
            start = reply.state
        return found

    def _after(self, one: Spoiler) -> Iterator[Finding]:
        """What follows at worst, unless it was told as the answer."""
        if one.fate == "credible" and one.answer == one.follows:
            return
        slots = self._slots(one) | {"back": "yes" if one.back else "no", "end": self.names.state(one.end or 1)}
        slots |= {"follows": self._steps(one.gain or 1, one.follows)}
        yield Finding(key="spoilers-follows" if one.follows else "spoilers-follows-nothing", slots=slots)

    def _keeps(self, keeping: Keeping) -> Iterator[Finding]:
        """What would keep an actor in: its statements in another sequence; on few states also how far it is."""
        slots: dict[str, Any] = self.outcome | {
            "actors": [terms.Actor(actor=keeping.actor)],
            "state": self.names.state(self.accord.state or 1),
        }
        statements = chosen(self.look.dossier, self.look.judge)[keeping.actor].statements or ()
        if keeping.statements is not None:
            order = keeping.statements
            rising = [n for place, n in enumerate(order) if any(m < n for m in order[place + 1 :])]
            sinking = [n for place, n in enumerate(order) if any(m > n for m in order[:place])]
            told = {
                "swaps": keeping.swaps or 0,
                "rising": [terms.Wish(wish=statements[n - 1]) for n in rising],
                "sinking": [terms.Wish(wish=statements[n - 1]) for n in sinking],
                "rise": len(rising),
                "sink": len(sinking),
            }
            yield Finding(key="spoilers-keeps", slots=slots | told)
        elif keeping.within is not None:
            tried = {"within": keeping.within, "tried": keeping.tried or 0}
            yield Finding(key="spoilers-keeps-never", slots=slots | tried)
        if self.names.graph.size <= TOLD:
            far = {"steps": keeping.steps, "passed": keeping.passed, "measure": keeping.measure}
            yield Finding(key="spoilers-rises", slots=slots | far)

    def _patrons(self) -> Iterator[Finding]:
        """Each patron with one client, or with all of several."""
        for one in (one for one in self.accord.spoilers if one.relations):
            patron = next(relation.source for relation in self.look.dossier.relation if relation.id == one.relations[0])
            slots = self._slots(one) | {
                "patron": terms.Actor(actor=patron),
                "clients": [terms.Actor(actor=id) for id in one.members if id != patron],
                "relations": list(one.relations),
                "losing": [terms.Actor(actor=id) for id in one.losing],
                "agree": "yes" if len(one.losing) < len(one.members) else "no",
            }
            yield Finding(key=f"spoilers-patron-{one.fate}", slots=slots)

    def _together(self) -> Iterator[Finding]:
        """The smallest groups that would leave, those least held back first."""
        groups = [
            one
            for one in self.accord.spoilers
            if len(one.members) > 1 and one.smallest and one.willing and not one.relations
        ]
        groups.sort(key=lambda one: (WILLING.index(one.fate), len(one.members)))
        for one in groups[:GROUPS]:
            yield Finding(key=f"spoilers-together-{one.fate}", slots=self._slots(one) | {"left": 0})
        if len(groups) > GROUPS:
            yield Finding(key="spoilers-together-more", slots=self.outcome | {"count": len(groups) - GROUPS})


def signs(look: Look, accords: tuple[Accord, ...]) -> Table:
    """One row for each actor, patron with clients and smallest group: how it ends, by which way, and what follows."""
    rows = []
    for accord in accords:
        telling = _Telling(look, accord)
        keeping = {one.actor: one.swaps for one in accord.keeping}
        for one in accord.spoilers:
            if len(one.members) > 1 and not one.relations and not one.smallest:
                continue
            slots = telling._slots(one)
            step = slots.get("step")
            rows.append(
                (
                    terms.Outcome(outcome=accord.outcome),
                    slots["actors"],
                    terms.Word(word=f"spoilers-{one.fate}"),
                    None if step is None else step.changes,
                    slots.get("by"),
                    None if one.end is None else look.names.state(one.end),
                    keeping.get(one.members[0]) if len(one.members) == 1 else None,
                )
            )
    columns = ("outcome", "who", "fate", "way-out", "held-by", "ends", "re-ordered-in")
    return Table(id="signs", columns=columns, rows=tuple(rows))
