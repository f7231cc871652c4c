"""What `read` prints of several articles: each with its claims, copies apart, and what to review first."""

from __future__ import annotations

from typing import Any

from goodoffices.cli.printing import say, say_json
from goodoffices.cli.speaking import language, told
from goodoffices.escaping import line
from goodoffices.ledger.articles import reading_json
from goodoffices.ledger.several import Several
from goodoffices.wording import Worded, wording_of

# so many stand in the queue that is printed; --json has all
_FIRST = 20


def show_several(found: Several) -> None:
    """Print them."""
    originals = [one for one in found.articles if one.reading and one.copy_of is None]
    for one in found.articles:
        name = line(one.name)
        if one.reading is None:
            reason = one.fault.told(language()) if one.fault else ""
            say(Worded("several-unread", name=name, reason=line(reason)))
        elif one.copy_of is not None:
            say(Worded("several-copy", name=name, first=line(one.copy_of)))
        else:
            claims = Worded("count-proposed-claims", count=len(one.reading.proposals))
            say(Worded("several-article", name=name, claims=claims, doubts=len(one.reading.queue)))
    copies = sum(one.copy_of is not None for one in found.articles)
    total = sum(len(one.reading.proposals) for one in originals if one.reading)
    claims = Worded("count-proposed-claims", count=total)
    count = len(found.articles)
    say("\n" + told(Worded("several-sum", claims=claims, articles=count, copies=copies, originals=len(originals))))
    if found.passed_over:
        say(Worded("several-passed", names=line(", ".join(found.passed_over))))
    _show_queue(found)


def _show_queue(found: Several) -> None:
    doubts = list(found.doubts())[:_FIRST]
    if doubts:
        say("\n" + told(Worded("several-queue")))
    for one, p in doubts:
        assert one.reading
        words = " ".join(one.reading.text[slice(*p.span)].split())
        sure = wording_of(language()).fixed(p.confidence)
        why = told(Worded(f"doubt-is-{p.doubt}")) if p.doubt else told(Worded(f"status-{p.status}"))
        say(line(f"  {sure} {p.speaker or '-'} [{why}] {words} ({one.name})"))


def say_several_json(found: Several) -> None:
    """The same for programs."""
    articles: list[dict[str, Any]] = []
    for one in found.articles:
        held = reading_json(one.reading) if one.reading else {"fault": str(one.fault)}
        articles.append({"name": one.name, "copy_of": one.copy_of, **held})
    say_json({"articles": articles, "passed_over": list(found.passed_over)})
