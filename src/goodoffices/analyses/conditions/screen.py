"""When each outcome lasts, as short as it can be said: for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from goodoffices.analyses.conditions.opening import APART, LASTS, together
from goodoffices.analyses.conditions.section import JUDGED, grouped
from goodoffices.page.document import Sentence
from goodoffices.page.view import View
from goodoffices.result import Finding, terms

#: Cases of an outcome that are told; of more only how many.
CASES = 3
#: So many conditions that hold today are named; of more only how many.
NAMED = 1


def screen(view: View) -> tuple[Sentence, ...]:
    """Of each outcome when it lasts most firmly; then when by other tests, what never lasts, and who sees it otherwise.

    Of what has to stay as it stands today only how much that is.
    """
    groups = [group for group in grouped(view) if group[0].key in LASTS]
    first: dict[str, list[Finding]] = {}
    for group in groups:
        first.setdefault(group[0].slots["outcome"].outcome, group)
    rest = [group for group in groups if all(group is not one for one in first.values())]
    told = [_said(view, group) for group in (*first.values(), *rest)]
    apart = (sentence for key in APART if (sentence := together(view, key)))
    return (*told, *apart, *view.told(view.findings("conditions", *JUDGED)))


def _said(view: View, group: list[Finding]) -> Sentence:
    """One outcome under the tests that say the same of it."""
    finding = group[0]
    cases = [one.slots["case"] for one in group if "case" in one.slots]
    if not cases or len(cases) > CASES:
        return view.told([finding])[0]
    told = list(_cases(view, cases))
    slots = {
        "outcome": view.labels.text(finding.slots["outcome"]),
        "tests": view.labels.text(finding.slots["tests"]),
        "cases": reduce(lambda first, last: view.say("conditions-screen-or", first=first, last=last), told),
    }
    return view.computed("conditions-screen", group, **slots)


def _cases(view: View, cases: list[terms.Case]) -> Iterator[str]:
    for case in cases:
        if len(case.now) <= NAMED:
            yield view.labels.case(case)
            continue
        new = view.say.series([view.labels.condition(one) for one in case.case])
        key = "both" if case.case else "now"
        yield view.say(f"conditions-screen-{key}", new=new, count=len(case.now))
