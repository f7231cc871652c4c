"""Every sentence of the brief, followed from its references to the records that entered its computation.

What decided is worked out anew, by the definitions, from the levels of states and the wishes as they are written; the
program's own grounds are never asked for it.
"""

import re
from functools import cache
from itertools import product

import pytest

from goodoffices.briefs import brief
from goodoffices.desk.running import run
from goodoffices.dossier.expression import parse, truth
from goodoffices.page import view
from goodoffices.page.document import Section, sentences
from goodoffices.page.resting import MOST

#: Sentences on published forecasts and on what was not asked rest on nothing in the dossier.
OUTSIDE = ("forecast-record", "forecast-error", "forecast-missing", "stability-missing", "stability-not-listed")
#: Words of the page -> the findings whose grounds they have to hand on.
MADE_OF = {
    "in-brief-firm": "stability-outcome",
    "in-brief-credible": "stability-outcome",
    "in-brief-mute": "stability-outcome-mute",
    "in-brief-never": "stability-outcome-never",
    "in-brief-end": "stability-outcome-end",
    "in-brief-today-mute": "stability-status-quo-threat",
    "in-brief-judges": "stability-judges-differ",
    "in-brief-sources": "corroboration-support",
    "lasting-end": "why-end",
    "lasting-content": "why-content",
    "lasting-content-all": "why-content",
}


@pytest.fixture(scope="module")
def told(dossier, results):
    """By language: the page, and each sentence with its message and, where it is one finding's, that finding."""
    found = {}
    for language in ("en", "nl"):
        said = []
        with pytest.MonkeyPatch.context() as patch:
            of_finding, of_page = view.sentence, view.View.computed

            def finding_told(finding, labels, *, said=said, of_finding=of_finding, **more):
                made = of_finding(finding, labels, **more)
                said.append((finding.key, (finding,), made))
                return made

            def page_told(self, key, because=(), *, said=said, of_page=of_page, **slots):
                because = tuple(because)
                made = of_page(self, key, because, **slots)
                said.append((key, tuple(one for one in because if not isinstance(one, str)), made))
                return made

            patch.setattr(view, "sentence", finding_told)
            patch.setattr(view.View, "computed", page_told)
            found[language] = brief.brief_document(dossier, results, language=language), said
    return found


class Matter:
    """The dossier read literally: levels, rules and wishes."""

    def __init__(self, dossier, results):
        self.dossier = dossier
        self.levels = {option.id: option.levels for option in dossier.option}
        self.owner = {option.id: option.actor for option in dossier.option}
        self.actors = list(dict.fromkeys(self.owner.values()))
        states = results["stability"][0].answer.states
        self.states = {state.number: tuple(sorted(state.levels.items())) for state in states}
        self.number = {levels: number for number, levels in self.states.items()}
        self.preferences = {}
        for preference in dossier.preference:
            self.preferences.setdefault(preference.actor, preference)
        self.end = next(n for n, levels in self.states.items() if len(levels) < len(self.levels))

    def of(self, key):
        """The preference that a ground names."""
        return next(p for p in self.dossier.preference if f"{p.actor} by {p.judge}" == key)

    @cache  # noqa: B019
    def met(self, key, number):
        """Which wishes are met in a state; where states were merged, in the first of them."""
        levels = self.first_merged() if number == self.end else dict(self.states[number])
        taken = {option: names.index(levels[option]) for option, names in self.levels.items()}
        return tuple(bool(truth(parse(wish), taken, self.levels)) for wish in self.of(key).statements)

    @cache  # noqa: B019
    def first_merged(self):
        """The merged state by the levels of the first it stands for, in the order of numbers."""
        (rule,) = (rule for rule in self.dossier.rule if rule.kind == "coalesce")
        others = [rule for rule in self.dossier.rule if rule.kind != "coalesce"]
        for choice in product(*(range(len(names)) for names in reversed(self.levels.values()))):
            taken = dict(zip(self.levels, reversed(choice), strict=True))
            if truth(parse(rule.pattern), taken, self.levels) and all(self.allows(r, taken) for r in others):
                return {option: self.levels[option][k] for option, k in taken.items()}
        raise AssertionError

    def allows(self, rule, taken):
        held = [taken[option] > 0 for option in rule.options]
        if rule.kind in ("exclusive", "exactly-one", "at-least-one"):
            return (rule.kind == "at-least-one" or sum(held) <= 1) and (rule.kind == "exclusive" or any(held))
        if rule.kind == "if-then":
            return not truth(parse(rule.condition), taken, self.levels) or truth(parse(rule.then), taken, self.levels)
        return rule.kind != "forbid" or not truth(parse(rule.pattern), taken, self.levels)

    def decides(self, key, one, other):
        """The first wish that is met in one state only, from 1; None when none is."""
        pairs = zip(self.met(key, one), self.met(key, other), strict=True)
        return next((n for n, (a, b) in enumerate(pairs, 1) if a != b), None)

    def better(self, key, one, other):
        """Whether one state is strictly preferred: the first wish that tells them apart is met there."""
        return self.met(key, one) > self.met(key, other)

    @cache  # noqa: B019
    def reached(self, actor, number):
        """The states one move of an actor leads to: its own options changed, the others' as they are."""
        if number == self.end:
            return ()
        levels = dict(self.states[number])
        own = [option for option, owner in self.owner.items() if owner == actor]
        found = []
        for choice in product(*(self.levels[option] for option in own)):
            changed = tuple(sorted((levels | dict(zip(own, choice, strict=True))).items()))
            taken = {option: self.levels[option].index(level) for option, level in changed}
            (merging,) = (rule for rule in self.dossier.rule if rule.kind == "coalesce")
            barred = any(
                rule.kind == "no-move"
                and rule.actor == actor
                and truth(parse(rule.source), self.taken(number), self.levels)
                and truth(parse(rule.target), taken, self.levels)
                for rule in self.dossier.rule
            )
            if changed == self.states[number] or barred or not all(self.allows(r, taken) for r in self.dossier.rule):
                continue
            found.append(self.end if truth(parse(merging.pattern), taken, self.levels) else self.number[changed])
        return tuple(found)

    def taken(self, number):
        return {option: self.levels[option].index(level) for option, level in self.states[number]}

    def key(self, actor):
        return f"{actor} by {self.preferences[actor].judge}"

    def gains(self, actor, number):
        return [q for q in self.reached(actor, number) if self.better(self.key(actor), q, number)]

    def against_best(self, actor, number):
        """The wish that keeps an actor without a gain from its best move."""
        best = max(self.reached(actor, number), key=lambda q: self.met(self.key(actor), q))
        return self.key(actor), self.decides(self.key(actor), number, best)

    def stays(self, actor, number, cited):
        """Whether it stays: no gain, or each met by moves that pay whoever makes them; on cited wishes alone."""
        if not self.reached(actor, number):
            return True
        gains = self.gains(actor, number)
        if not gains:
            return self.against_best(actor, number) in cited
        key = self.key(actor)
        return all(
            (key, self.decides(key, gain, number)) in cited and self.met_credibly(actor, number, gain, cited)
            for gain in gains
        )

    def met_credibly(self, actor, number, gain, cited):
        front, seen = [(gain, None)], set()
        while front:
            at, last = front.pop()
            for other in self.actors:
                for q in self.gains(other, at) if other not in (actor, last) else ():
                    if (self.key(other), self.decides(self.key(other), q, at)) not in cited or (q, other) in seen:
                        continue
                    seen.add((q, other))
                    front.append((q, other))
                    if (
                        not self.better(self.key(actor), q, number)
                        and (self.key(actor), self.decides(self.key(actor), number, q)) in cited
                    ):
                        return True
        return False


@pytest.fixture(scope="module")
def matter(dossier, results):
    return Matter(dossier, results)


def which(finding):
    """The wishes a finding rests on."""
    return {(ground.key, ground.statement) for ground in finding.grounds if ground.kind == "preference"}


def every(results):
    return [finding for found in results.values() for result in found for finding in result.findings]


def body(document):
    return [section for section in document.sections if section.anchor != document.annex]


def test_no_sentence_shows_more_references_than_a_reader_takes_in(told):
    for document, _ in told.values():
        for section in body(document):
            assert all(len(sentence.references) <= MOST for sentence in sentences(section))


def test_both_languages_rest_on_the_same(told):
    english, dutch = (
        [
            ([link.anchor for link in sentence.references], sentence.kind)
            for section in body(document)
            for sentence in sentences(section)
            if sentence.kind != "page"
        ]
        for document, _ in told.values()
    )
    assert english == dutch


def test_every_reference_leads_to_an_entry_of_the_annex(told):
    for document, _ in told.values():
        for section in document.sections:
            for sentence in sentences(section):
                assert {link.anchor for link in sentence.references} <= document.anchors


def rows(document):
    """What the annex has under each anchor for references too long to show."""

    def below(section):
        yield section
        for one in section.sections:
            yield from below(one)

    (rest,) = (one for section in document.sections for one in below(section) if one.anchor == "rests")
    return {row.anchor: row.cells[1].sentences[0] for row in rest.blocks[0].rows}


def test_what_is_not_shown_stands_in_the_annex_whole(told):
    """From each sentence to all it rests on: shown, or behind its last reference."""
    for document, said in told.values():
        whole = {(made.text, link.anchor) for _, _, made in said for link in made.references if made.kind != "page"}
        texts = {text for text, _ in whole}
        annex = rows(document)
        for section in body(document):
            for sentence in sentences(section):
                if sentence.text not in texts or not sentence.references:
                    continue
                shown = [*sentence.references]
                if sentence.more is not None:
                    shown = [*annex[sentence.more.anchor].references]
                assert {(sentence.text, link.anchor) for link in shown} <= whole


def test_every_sentence_that_is_computed_or_judged_rests_on_something(told):
    for document, said in told.values():
        outside = {made.text for key, _, made in said if key in OUTSIDE}
        for section in body(document):
            for sentence in sentences(section):
                if sentence.kind in ("computed", "judged") and sentence.text.endswith((".", "?")):
                    assert sentence.references or sentence.text in outside, sentence.text


def test_sentences_of_the_page_hand_on_what_their_findings_rest_on(told):
    """And of the right ones: what the headline says of an outcome rests on what that outcome's verdict rests on."""
    seen = set()
    for _, said in told.values():
        for key, found, made in said:
            if not found or key in OUTSIDE:
                continue
            ids = [id for finding in found for id in finding.because]
            assert [id for id in made.because if id in ids] == list(dict.fromkeys(ids))
            wishes = {g.which for f in found for g in f.grounds if g.kind == "preference"}
            assert len([link for link in made.rests if link.anchor.startswith("wish")]) == len(wishes)
            if key in MADE_OF:
                seen.add(key)
                assert MADE_OF[key] in {finding.key for finding in found}
    assert {"in-brief-firm", "in-brief-never", "in-brief-judges", "in-brief-sources"} <= seen


def test_no_verdict_rests_on_the_name_of_an_outcome(results):
    for finding in every(results):
        assert all(ground.kind != "outcome" for ground in finding.grounds)


def test_each_ground_is_a_record_with_its_own_reasons(dossier, results):
    for finding in every(results):
        for ground in finding.grounds:
            assert set(ground.because) <= set(finding.because)
            if ground.kind == "preference":
                record = next(p for p in dossier.preference if f"{p.actor} by {p.judge}" == ground.key)
            elif ground.kind == "rule":
                record = dossier.rule[int(ground.key) - 1]
            elif ground.kind == "position":
                record = next(p for p in dossier.position if f"{p.actor} on {p.issue}" == ground.key)
            elif ground.kind == "status_quo":
                record = dossier.status_quo
            else:
                record = dossier.get(ground.kind, ground.key)
            assert ground.because == record.because


def test_each_wish_is_the_first_that_tells_its_two_states_apart(results, matter):
    count = 0
    for finding in every(results):
        for ground in finding.grounds:
            if ground.better is not None:
                count += 1
                assert ground.statement == matter.decides(ground.key, ground.better, ground.worse)
                assert not matter.better(ground.key, ground.worse, ground.better)
    assert count > 200


def test_who_has_nothing_to_gain_is_told_by_the_wish_against_its_best_move(results, matter):
    for why in results["why"]:
        number = why.answer.state
        for finding in why.findings:
            if finding.key == "why-content":
                actor = finding.slots["actor"].actor
                assert not matter.gains(actor, number)
                assert which(finding) == {matter.against_best(actor, number)}


def test_gains_are_told_by_the_wish_that_makes_them_and_those_that_answer(dossier, results, matter):
    """A credible answer also by the wish of each of its movers; every answer by where it leaves who gained."""
    told = set()
    more = (run("why", dossier, state=id) for id in ("grand-bargain", "limits-unpaid", "direct-talks"))
    for why in (*results["why"], *more):
        number = why.answer.state
        for finding in why.findings:
            if finding.key not in ("why-unanswered", "why-answered", "why-threatened"):
                continue
            told.add(finding.key)
            actor, gain = finding.slots["step"].step, finding.slots["step"].to.state
            key = matter.key(actor)
            expected = {(key, matter.decides(key, gain, number))}
            assert gain in matter.gains(actor, number)
            at = gain
            for step in finding.slots.get("answer", ()):
                to = step.to.state
                assert to in matter.reached(step.step, at)
                if finding.key == "why-answered":
                    assert matter.better(matter.key(step.step), to, at)
                    expected.add((matter.key(step.step), matter.decides(matter.key(step.step), to, at)))
                at = to
            if at != gain:
                assert not matter.better(key, at, number)
                expected.add((key, matter.decides(key, number, at)))
                way_out = max(matter.reached(actor, at), key=lambda q, k=key: matter.met(k, q), default=None)
                symmetric = {one.concept for one in finding.slots["concepts"]} & {"symseq", "smr"}
                if symmetric and way_out is not None:
                    expected.add((key, matter.decides(key, number, way_out)))
            assert which(finding) == expected
    assert told == {"why-unanswered", "why-answered", "why-threatened"}


def forms(matter, dossier, id):
    tree = parse(dossier.get("outcome", id).pattern)
    return [n for n in matter.states if n != matter.end and truth(tree, matter.taken(n), matter.levels)]


def test_what_lasts_is_told_by_what_keeps_every_actor(dossier, results, matter):
    """Some form of it lasts on the cited wishes alone: against each best move, or through answers that pay."""
    kept = []
    for finding in every(results):
        if finding.key == "stability-outcome":
            cited = which(finding)
            kept.append(finding.slots["outcome"].outcome)
            assert any(
                all(matter.stays(actor, number, cited) for actor in matter.preferences if actor in matter.actors)
                for number in forms(matter, dossier, kept[-1])
            ), kept[-1]
    assert len(kept) >= 4


def test_what_cannot_last_is_told_by_a_gain_from_each_of_its_forms(dossier, results, matter):
    never = []
    for finding in every(results):
        if finding.key in ("stability-outcome-never", "stability-outcome-mute"):
            cited = which(finding)
            never.append(finding.slots["outcome"].outcome)
            for number in forms(matter, dossier, never[-1]):
                assert any(
                    (matter.key(actor), matter.decides(matter.key(actor), gain, number)) in cited
                    for actor in matter.actors
                    for gain in matter.gains(actor, number)
                )
    assert "limits-unpaid" in never


def test_now_is_told_by_the_gain_that_nothing_credible_holds_back(results, matter):
    (finding,) = (f for f in results["stability"][0].findings if f.key.startswith("stability-status-quo"))
    number = finding.slots["state"].state
    for who in finding.slots["actors"]:
        key = matter.key(who.actor)
        everything = {(matter.key(a), n) for a in matter.actors for n in (None, *range(1, 20))}
        unmet = [
            gain
            for gain in matter.gains(who.actor, number)
            if not matter.met_credibly(who.actor, number, gain, everything)
        ]
        assert unmet
        assert {(key, matter.decides(key, gain, number)) for gain in unmet} & which(finding)


def test_joint_gains_are_told_by_the_wish_of_each_member(results, matter):
    upset = [f for f in every(results) if f.key == "coalitions-upset"]
    assert upset
    for finding in upset:
        start, to = finding.slots["state"].state, finding.slots["to"].state
        expected = set()
        for who in finding.slots["actors"]:
            key = matter.key(who.actor)
            assert matter.better(key, to, start)
            expected.add((key, matter.decides(key, to, start)))
        assert which(finding) == expected


def test_ways_are_told_by_the_wish_behind_each_step(results, matter):
    (result,) = results["evolution"]
    findings = {finding.key: finding for finding in result.findings}
    for way in ("improvements", "joint"):
        cited = which(findings[f"evolution-{way}"])
        for paths in result.answer.paths[way].values():
            for path in paths:
                at = result.answer.start
                for step in path:
                    for actor in step.by:
                        key = matter.key(actor)
                        assert matter.better(key, step.state, at)
                        assert (key, matter.decides(key, step.state, at)) in cited
                    at = step.state


def test_a_mean_is_told_by_the_positions_it_is_the_mean_of(dossier, results):
    (result,) = results["forecast"]
    for finding in result.findings:
        if finding.key in ("forecast-settles", "forecast-alone"):
            issue = finding.slots["issue"].issue
            held = [p for p in dossier.position if p.issue == issue]
            assert {ground.key for ground in finding.grounds} == {f"{p.actor} on {p.issue}" for p in held}
            assert set(finding.because) == {id for p in held for id in p.because}


def test_a_trade_is_told_by_the_positions_on_its_issues_its_makers_first(dossier, results):
    trades = [f for f in results["exchange"][0].findings if f.key in ("exchange-trade", "exchange-trade-parted")]
    assert trades
    for finding in trades:
        issues = {finding.slots[name].concession for name in ("concession", "in-return")}
        held = [p for p in dossier.position if p.issue in issues]
        assert {ground.key for ground in finding.grounds} == {f"{p.actor} on {p.issue}" for p in held}
        first = finding.slots["actor"].actor, finding.slots["other"].actor
        own = [ground.key.partition(" on ")[0] in first for ground in finding.grounds]
        assert own == sorted(own, reverse=True)


def test_what_nothing_leads_out_of_is_told_by_rules(dossier, results):
    ends = [f for f in every(results) if f.key in ("stability-ends", "stability-outcome-end", "why-end")]
    assert ends
    for finding in ends:
        kinds = {ground.kind for ground in finding.grounds}
        assert "rule" in kinds
        assert kinds <= {"rule", "option"}
        told_rules = [dossier.rule[int(g.key) - 1] for g in finding.grounds if g.kind == "rule"]
        assert any(rule.kind in ("coalesce", "no-move") for rule in told_rules)


def test_references_read_as_words(told):
    document, _ = told["en"]
    links = {link.text for s in body(document) for sentence in sentences(s) for link in sentence.references}
    assert "Russia, wish 4" in links
    assert any(re.fullmatch(r"\d+ more", text) for text in links)
    assert isinstance(document.sections[0], Section)
