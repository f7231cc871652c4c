"""What cannot be agreed, and where the issues settle: for the first page."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.page.document import Sentence
from goodoffices.page.parts import Headline
from goodoffices.page.view import View

#: So many issues are told with where they settle.
PLACES = 2


def headlines(view: View) -> Iterator[Headline]:
    """The issues whose red lines do not meet, before anything else; then where issues settle."""
    yield Headline(10, "zone", view.told(view.findings("forecast", "forecast-no-zone")))
    yield Headline(30, "issues", tuple(_issues(view)))


def _issues(view: View) -> Iterator[Sentence]:
    """How many issues with red lines settle within them and which do not; without any, where the first ones settle."""
    settled = view.findings("forecast", "forecast-settles", "forecast-alone")
    ids = [finding.slots["issue"].issue for finding in settled]
    lines = [line for line in view.dossier.red_line if line.issue in ids and (line.least, line.most) != (None, None)]
    if lines:
        beyond = view.findings("forecast", "forecast-red-line")
        lined = len({line.issue for line in lines})
        names = list(dict.fromkeys(view.labels.quoted(view.labels.value(f.slots["issue"])) for f in beyond))
        yield view.computed(
            "in-brief-issues-lines",
            (*settled, *(id for line in lines for id in line.because)),
            count=lined,
            within=lined - len(names),
            beyond=view.say.listing(names),
            beyond_count=len(names),
        )
    elif settled:
        told = [{name: view.labels.value(f.slots[name]) for name in ("issue", "value")} for f in settled[:PLACES]]
        yield view.computed(
            "in-brief-issues-settle",
            settled[:PLACES],
            places=view.say.listing([view.say("in-brief-issue", **one) for one in told]),
            more=len(settled) - len(told),
        )
