"""What the go-between could add: which act alone wins an outcome, who must consent, what it would undo."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.mediator import figure as menu
from goodoffices.analyses.mediator.answer import Answer, Target
from goodoffices.drawing.figure import Figure
from goodoffices.page.document import Block, Bullets, Paragraph, Section, Sentence
from goodoffices.page.view import View
from goodoffices.result import Finding, Result
from goodoffices.words.acts import goal

#: What is said of the sets that win a target, after which acts they are.
OF_SETS = ("mediator-needs", "mediator-consent-no", "mediator-consent-some", "mediator-breakers", "mediator-end-set")


def section(view: View) -> Section | None:
    """What single acts add, hold and undo, with the figure; that nobody has asked, where the dossier holds none."""
    result = view.result("mediator")
    if result is None:
        asked = view.result("stability") is not None and not view.dossier.intervention
        unasked = (view.note("mediator-unasked"),)
        return Section("mediator", view.say("mediator-heading"), unasked) if asked else None
    items = [Paragraph(tuple(said)) for said in bearings(view, result)]
    how = "mediator-how" if result.answer.most == 1 else "mediator-how-sets"
    blocks: list[Block] = [Bullets(tuple(items)), _drawn(view, result), view.note(how)]
    return Section("mediator", view.say("mediator-heading"), tuple(blocks))


def _drawn(view: View, result: Result) -> Block:
    def draw(width: float) -> Figure:
        return menu.figure(result, view.dossier, language=view.language, width=width)

    return view.figure(draw, view.page("mediator-caption"))


def bearings(view: View, result: Result) -> Iterator[list[Sentence]]:
    """What is won by an act, target by target; what needs none; what no act wins; what an act would undo."""
    answer: Answer = result.answer
    won = [target for target in answer.targets if target.verdict == "works" and not target.end]
    for target in won:
        yield [_won(view, result, target), *_below(view, result, target)]
    if not won:
        yield [view.computed("mediator-adds-nothing", _grounds(result))]
    for key, verdict in (("mediator-holds", "already"), ("mediator-fails", "none")):
        chosen = [target for target in answer.targets if target.verdict == verdict and not target.end]
        names = [goal(view.labels, target.target) for target in chosen]
        if names:
            yield [view.computed(key, _grounds(result), targets=view.say.listing(names, either=verdict == "none"))]
    yield from ([sentence] for sentence in _undone(view, result))
    yield from ([sentence] for sentence in view.told(view.findings("mediator", "mediator-end")))


def _won(view: View, result: Result, target: Target) -> Sentence:
    sets = [one.acts for one in target.minimal]
    names = [view.say.listing([view.labels.quoted(_named(view, id)) for id in acts]) for acts in sets]
    found = list(_of(result, target, "mediator-cheapest", "mediator-smallest"))
    slots = {"acts": view.say.listing(names, either=True), "acts-count": len(names)}
    return view.computed("mediator-adds", found, **slots, target=goal(view.labels, target.target))


def _below(view: View, result: Result, target: Target) -> Iterator[Sentence]:
    """Who must consent to the first of the sets, and who would rather have something else."""
    first = target.minimal[0].acts
    for finding in _of(result, target, *OF_SETS):
        if tuple(act.act for act in finding.slots["acts"]) == first and finding.key in OF_SETS[:1] + OF_SETS[3:]:
            yield from view.told((finding,))
    consent = target.minimal[0].consent
    against = [a.id for a in view.dossier.actor if a.id in consent and consent[a.id].verdict == "no"]
    if against:
        found = [f for f in _of(result, target, "mediator-consent-no") if f.slots["actor"].actor in against]
        yield view.computed("mediator-against", found, actors=view.names(against))


def _undone(view: View, result: Result) -> Iterator[Sentence]:
    """The acts that undo what holds without any."""
    answer: Answer = result.answer
    for act in answer.menu:
        lost = [one.target for one in answer.targets if one.today == "works" and one.alone[act] != "works"]
        if lost:
            names = view.say.listing([goal(view.labels, target) for target in lost])
            named = view.labels.quoted(_named(view, act))
            record = view.dossier.get("intervention", act)
            yield view.computed("mediator-breaks", record.because if record else (), act=named, targets=names)


def _named(view: View, act: str) -> str:
    return view.labels.of("intervention", act)


def _of(result: Result, target: Target, *keys: str) -> Iterator[Finding]:
    for finding in result.findings:
        if finding.key in keys and getattr(finding.slots.get("target"), "goal", None) == target.target:
            yield finding


def _grounds(result: Result) -> tuple[Finding, ...]:
    return tuple(finding for finding in result.findings if finding.key in ("mediator-lattice", "mediator-depth"))
