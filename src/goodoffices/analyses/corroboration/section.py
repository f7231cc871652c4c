"""Who says what, grouped by the origin it goes back to; and who has no voice."""

from __future__ import annotations

from goodoffices.dossier.records.claim import Bearing, Claim
from goodoffices.dossier.records.speaker import UNKNOWN
from goodoffices.page.document import Aside, Block, Bullets, Paragraph, Section, Sentence
from goodoffices.page.view import View
from goodoffices.page.voices import grade_words, spoken, way_here

COUNTS = (
    "corroboration-support",
    "corroboration-claims",
    "corroboration-confirmed",
    "corroboration-denied",
    "corroboration-declined",
    "corroboration-hedged",
    "corroboration-anonymous",
    "corroboration-unknown-origin",
    "corroboration-diagonal",
)


def section(view: View) -> Section | None:
    """Claims by origin, each with its status and grade in words."""
    claims = view.dossier.standing
    if not claims:
        return None
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(claim.root if claim.speaker else "", []).append(claim)
    newsroom = [claim for claim in groups.pop("", []) if claim.bears_on != Bearing()]
    known = [group for root, group in groups.items() if root != UNKNOWN]
    unknown = [groups[UNKNOWN]] if UNKNOWN in groups else []
    below = [_origin(view, place, group) for place, group in enumerate((*known, *unknown), 1)]
    if newsroom:
        title = view.say("who-says-newsroom")
        below.append(
            Section(
                "newsroom", title, (view.note("who-says-newsroom-note"), _bullets(view, newsroom, "", status=False))
            )
        )
    counts = view.told((*view.findings("corroboration", *COUNTS), *view.findings("contradictions")))
    blocks: list[Block] = [Paragraph(counts)] if counts else []
    return Section("who-says", view.say("who-says"), tuple(blocks + _silent(view)), tuple(below))


def _silent(view: View) -> list[Block]:
    found = view.told(view.findings("corroboration", "corroboration-silent"))
    return [Aside(view.say("no-voice"), (Paragraph((*found, view.page("no-voice-note"))),))] if found else []


def _origin(view: View, place: int, claims: list[Claim]) -> Section:
    """The claims of one origin; what they share is said once."""
    speakers = view.say.listing(list(dict.fromkeys(spoken(view, claim) for claim in claims)))
    through = view.say.listing(list(dict.fromkeys(way for claim in claims if (way := way_here(view, claim)))))
    grades = {grade_words(view, claim) for claim in claims}
    shared = grades.pop() if len(grades) == 1 else ""
    told = view.say("who-says-graded", grade=shared) if shared else ""
    note = view.say(
        "who-says-origin" if through else "who-says-origin-plain", speakers=speakers, grade=told, chain=through
    )
    return Section(
        f"origin-{place}",
        view.labels.root(claims[0].root),
        (Paragraph((Sentence(note.strip(), "page"),), "quiet"), _bullets(view, claims, shared)),
    )


def _bullets(view: View, claims: list[Claim], shared: str, *, status: bool = True) -> Bullets:
    items = []
    for claim in claims:
        about = [view.say(f"status-{claim.status}")] if status else []
        about += [view.say("claim-unreviewed")] if claim.review and claim.review.unreviewed else []
        about += [grade_words(view, claim)] if grade_words(view, claim) != shared and (claim.grade or status) else []
        said = Sentence(view.labels.paraphrase(claim), "reported", (claim.id,))
        tail = (Sentence(view.say("who-says-grade", about=view.say("separator").join(about)), "page"),) if about else ()
        items.append(Paragraph((said, *tail)))
    return Bullets(tuple(items))
