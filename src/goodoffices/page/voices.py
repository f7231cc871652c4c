"""What pages say of who made a claim, how it came here and how it is graded."""

from __future__ import annotations

from goodoffices.dossier.records.claim import Claim
from goodoffices.page.view import View


def spoken(view: View, claim: Claim) -> str:
    """Who speaks, in which role and for whom."""
    if claim.speaker is None:
        return view.say("speaker-none")
    name, *known = (view.labels.words(claim, f"speaker.{part}") for part in ("name", "role", "affiliation"))
    role = ", ".join(part for part in known if part)
    said = view.say("speaker-role", name=name, role=role) if role else name
    actor = claim.speaker.on_behalf_of
    return view.say("speaker-for", speaker=said, actor=view.labels.called(actor)) if actor else said


def way_here(view: View, claim: Claim) -> str:
    """The way from the origin to the page, the origin itself left out."""
    way = view.labels.hops(claim)[1:]
    return view.say("who-says-chain", hops=" → ".join(way)) if way else ""


def grade_words(view: View, claim: Claim) -> str:
    """Both grades in words."""
    if claim.grade is None:
        return view.say("grade-none")
    return view.say(
        "grade-words",
        reliability=view.say(f"reliability-{claim.grade.reliability}"),
        credibility=view.say(f"credibility-{claim.grade.credibility}"),
    )
