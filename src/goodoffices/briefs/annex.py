"""The annex: every claim, judgement, tie, event and source, where references lead to."""

from __future__ import annotations

from collections.abc import Container
from typing import Literal

from goodoffices.analyses import ANALYSES
from goodoffices.briefs.limits import literature
from goodoffices.dossier.records.claim import LINKS, Claim
from goodoffices.dossier.records.judgement import Judgement
from goodoffices.page.document import Cell, Row, Section, Sentence, TableBlock
from goodoffices.page.parts import AnnexList
from goodoffices.page.view import View, cell
from goodoffices.page.voices import grade_words, spoken, way_here
from goodoffices.words.elements import element
from goodoffices.words.relations import relation_words


def section(view: View, rest: Section | None = None) -> Section:
    """All lists of the annex that hold anything; `rest` are the references too many for their sentences."""
    found = [
        AnnexList(10, _claims(view)),
        AnnexList(20, _judgements(view)),
        AnnexList(50, _rules(view)),
        AnnexList(60, rest),
        AnnexList(80, _ties(view)),
        AnnexList(90, _events(view)),
        AnnexList(100, _sources(view)),
        AnnexList(120, literature(view)),
    ]
    for card in ANALYSES:
        found += card.load(card.annex)(view) if card.annex else ()
    parts = tuple(one.section for one in sorted(found, key=lambda one: one.place) if one.section)
    return Section("annex", view.say("annex"), (), parts)


def short_annex(view: View, used: Container[str]) -> Section | None:
    """The annex of a page that lists only the claims and judgements it uses; None when it uses none."""
    parts = tuple(part for part in (_claims(view, used), _judgements(view, used)) if part)
    return Section("annex", view.say("annex"), (), parts) if parts else None


def _table(
    view: View,
    anchor: str,
    title: str,
    columns: tuple[str, ...],
    rows: tuple[Row, ...],
    *,
    caption: str = "",
    kind: Literal["", "judged"] = "",
) -> Section | None:
    if not rows:
        return None
    block = TableBlock(view.say(caption or title), tuple(map(view.say, columns)), rows, dense=True, kind=kind)
    return Section(anchor, view.say(title), (block,))


def _claims(view: View, used: Container[str] | None = None) -> Section | None:
    columns = ("annex-claim", "annex-what", "annex-who", "annex-status", "annex-grade")
    rows = tuple(_claim(view, claim) for claim in view.dossier.claims if used is None or claim.id in used)
    return _table(view, "claims", "annex-claims", columns, rows, caption="annex-claims-table", kind="judged")


def _claim(view: View, claim: Claim) -> Row:
    what = [Sentence(view.labels.paraphrase(claim), "reported")]
    for kind in LINKS:
        ids = getattr(claim, kind)
        what += [Sentence(view.say(f"link-{kind}", ids=", ".join(ids)), "reported", ids)] if ids else []
    what += _standing(view, claim)
    status = [view.say(f"status-{claim.status}"), view.say(f"mode-{claim.mode}")]
    if claim.status == "unattributed":
        status = status[:1]
    source = view.sources.get(claim.source or "")
    who = [spoken(view, claim)] if claim.speaker else [source.outlet if source else view.say("speaker-none")]
    way = way_here(view, claim)
    why = view.labels.words(claim, "grade.why") if claim.grade else ""
    grades = [f"{claim.grade}: {grade_words(view, claim)}." if claim.grade else view.say("grade-none"), why]
    return Row(
        (
            cell(claim.id, "page", head=True),
            Cell(tuple(what)),
            Cell(tuple(Sentence(text, "page") for text in (*who, way) if text)),
            Cell(
                tuple(
                    Sentence(text, "page")
                    for text in (view.say("separator").join(status) + ".", _dates(view, claim))
                    if text
                )
            ),
            Cell(
                tuple(Sentence(text, "judged" if claim.grade else "page") for place, text in enumerate(grades) if text)
            ),
        ),
        anchor=claim.id,
    )


def _standing(view: View, claim: Claim) -> list[Sentence]:
    """Whether it was revised, taken back or overtaken, and whether a reviewer looked at it."""
    said = []
    if claim.id in view.revised:
        said.append(view.page("annex-corrected", rev=str(claim.rev)))
    if claim.withdrawn:
        said.append(view.page("annex-withdrawn"))
    if claim.id in view.superseded:
        said.append(view.page("annex-superseded", by=view.superseded[claim.id]))
    if claim.review and claim.review.unreviewed:
        said.append(view.page("annex-unreviewed"))
    return said


def _dates(view: View, claim: Claim) -> str:
    said, about = (view.say.date(when, short=True) if when else "" for when in (claim.said, claim.about))
    if said and about:
        return view.say("annex-said-of", said=said, about=about)
    return (
        view.say("annex-said-only", said=said) if said else view.say("annex-about-only", about=about) if about else ""
    )


def _judgements(view: View, used: Container[str] | None = None) -> Section | None:
    columns = ("annex-judgement", "annex-text", "annex-sure", "annex-by", "annex-rests")
    rows = tuple(_judgement(view, j) for j in view.dossier.judgement if used is None or j.id in used)
    return _table(
        view, "judgements", "annex-judgements", columns, rows, caption="annex-judgements-table", kind="judged"
    )


def _judgement(view: View, judgement: Judgement) -> Row:
    """Likelihood and confidence in two sentences, never in one."""
    sure = (
        [Sentence(view.say("annex-likelihood", likelihood=view.labels.likelihood(judgement.likelihood)), "judged")]
        if judgement.likelihood
        else []
    )
    if judgement.confidence:
        sure.append(
            Sentence(view.say("annex-confidence", confidence=view.say(f"confidence-{judgement.confidence}")), "judged")
        )
    by = view.say("annex-by-on", by=judgement.by, date=view.say.date(judgement.date, short=True))
    rests = Sentence("" if judgement.because else view.say("annex-rests-nothing"), "page", judgement.because)
    return Row(
        (
            cell(judgement.id, "page", head=True),
            cell(view.labels.words(judgement, "text"), "judged"),
            Cell(tuple(sure) or (Sentence("–", "page"),)),
            cell(by, "page"),
            Cell((rests,)),
        ),
        anchor=judgement.id,
    )


def _rules(view: View) -> Section | None:
    """What cannot be, rule by rule."""
    rows = tuple(
        Row(
            (
                cell(str(place), "page", head=True),
                Cell((view.held(element("rule", rule, view.labels), rule.because),)),
            ),
            anchor=f"rule-{place}",
        )
        for place, rule in enumerate(view.dossier.rule, 1)
    )
    return _table(view, "rules", "annex-rules", ("annex-rule", "annex-rule-says"), rows)


def _ties(view: View) -> Section | None:
    rows = []
    for relation in view.dossier.relation:
        start, end = relation.since, relation.until
        dates = view.say.date(f"{start or '..'}/{end or '..'}") if start or end else "–"
        rows.append(
            Row(
                (
                    cell(relation_words(relation, view.dossier, view.language, short=True), "page", head=True),
                    Cell((view.held(view.labels.words(relation, "label"), relation.because),)),
                    cell(dates, "page"),
                )
            )
        )
    return _table(view, "ties-list", "annex-ties", ("annex-tie", "annex-kind", "annex-dates"), tuple(rows))


def _events(view: View) -> Section | None:
    rows = tuple(
        Row(
            (
                cell(view.say.date(event.date), "page", head=True),
                Cell((view.held(view.labels.words(event, "label"), event.because),)),
            )
        )
        for event in view.dossier.event
    )
    return _table(view, "events", "annex-events", ("annex-date", "annex-event"), rows)


def _sources(view: View) -> Section | None:
    rows = tuple(
        Row(
            (
                cell(source.outlet, "page", head=True),
                cell(view.labels.words(source, "title"), "page"),
                cell(view.say.date(source.published, short=True) if source.published else "–", "page"),
            )
        )
        for source in view.dossier.source
    )
    return _table(view, "sources", "annex-sources", ("annex-source", "annex-title", "annex-date"), rows)
