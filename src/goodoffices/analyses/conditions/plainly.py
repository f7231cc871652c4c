"""When an outcome lasts, as a first page says it: how firmly instead of by which concept, what is added instead of all.

By the firmest concepts under which it lasts, then what weaker ones add to that, and the first thing that breaks it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from goodoffices.analyses.conditions.answer import Conditions
from goodoffices.analyses.conditions.section import BROKEN
from goodoffices.page.document import Sentence
from goodoffices.page.view import View
from goodoffices.result import Finding, terms
from goodoffices.words.firmness import STRENGTHS, strength

#: Of one description so many cases are told one by one; of more what they share.
CASES = 3
BREAKS = tuple(f"conditions-{what}" for what in BROKEN)


def when_it_lasts(view: View, groups: Sequence[Sequence[Finding]]) -> Iterator[Sentence]:
    """What is said of one outcome; `groups` : what was found of it, concepts of the same forms together."""
    first, *others = sorted(groups, key=_rank)
    seen: set[int] = set()
    for number, group in enumerate((first, *others)):
        answer = _answer(view, group)
        added = [
            (finding, case)
            for finding, case in zip(_cases(group), answer.cases, strict=True)
            if not seen.issuperset(case.forms)
        ]
        if number == 0 or added or not answer.cases:
            key, slots = _where(view, group, [finding for finding, _ in added])
            slots |= {"how": view.say(f"strength-{_firmness(group)}"), "outcome": view.labels.value(_outcome(group))}
            slots |= {"forms": answer.forms, "lasting": answer.lasting}
            yield view.computed(f"opening-{'also' if number else 'lasts'}-{key}", group, **slots)
        seen.update(form for _, case in added for form in case.forms)
    yield from view.told([finding for finding in first if finding.key in BREAKS])


def _where(view: View, group: Sequence[Finding], added: Sequence[Finding]) -> tuple[str, dict[str, Any]]:
    """How it is said where it lasts, and with what: every case, what all share, or only how often."""
    if group[0].key == "conditions-always":
        return "always", {}
    cases = [_case(view, finding.slots["case"]) for finding in added]
    if len(cases) == 1:
        return "case", {"case": cases[0]}
    if 0 < len(cases) <= CASES:
        numbered = [view.say("opening-case", number=number, case=case) for number, case in enumerate(cases, 1)]
        return "cases", {"cases": view.say.series(numbered)}
    shared = next((finding for finding in group if finding.key == "conditions-shared"), None)
    if shared is None:
        return "part", {}
    return "shared", {"shared": view.labels.value(shared.slots["conditions"])}


def _case(view: View, case: terms.Case) -> str:
    """Conditions that hold together; of what is not done today and is to stay so only how much that is."""
    options = {option.id: option for option in view.dossier.option}
    undone = [one for one in case.now if one.levels == ("no",) == options[one.condition].levels[:1]]
    if len(undone) < 2:
        return view.labels.case(case)
    new = [view.labels.condition(one) for one in case.case]
    now = [view.labels.condition(one) for one in case.now if one not in undone]
    now.append(view.say("opening-undone", count=len(undone)))
    return view.say("case-both" if new else "case-now", new=view.say.series(new), now=view.say.series(now))


def _cases(group: Sequence[Finding]) -> list[Finding]:
    """What tells the cases of a description, in its order."""
    return [finding for finding in group if finding.key in ("conditions-if", "conditions-case")]


def _answer(view: View, group: Sequence[Finding]) -> Conditions:
    """The description behind a group."""
    result = view.result("conditions")
    assert result is not None
    outcome, concept = _outcome(group).outcome, group[0].slots["concepts"][0].concept
    described: Sequence[Conditions] = result.answer.conditions
    judge = described[0].judge
    return next(one for one in described if (one.outcome, one.concept, one.judge) == (outcome, concept, judge))


def _outcome(group: Sequence[Finding]) -> Any:
    return group[0].slots["outcome"]


def _firmness(group: Sequence[Finding]) -> str:
    """How firmly it lasts by the concepts of a group."""
    return strength(concept.firmness for concept in group[0].slots["concepts"])


def _rank(group: Sequence[Finding]) -> int:
    return (*STRENGTHS, "never").index(_firmness(group))
