### Words of this question.

## Findings: who could wreck an accord

question-spoilers = Who can wreck the accord, and would they?
spoilers-form = { $outcome }{ $forms ->
    [one] {" "}has one form.
   *[other] {" "}is looked at in one of its { $forms } forms{ $changed ->
        [0] .
       *[other] {" "}({ $form }).
    }
} { $lasts ->
    [0] Everybody would stay there by none of the tests.
   *[other] Everybody would stay there by { $tests }.
}
spoilers-end = Nothing leads out of { $outcome }: nobody could wreck it.
spoilers-none = No feasible state fits { $outcome }.
spoilers-nothing = There is no accord to look at: where things stand now fits every named outcome that some move leads out of.
spoilers-nobody = Nobody would leave { $outcome } alone: no actor gains by a move out of it.
spoilers-free = { $actors } could wreck { $outcome } alone, and would: { $step }. Nobody can answer that. { $hurts ->
    [0] Nobody else would lose by it: that would be another accord rather than a broken one.
   *[other] { $hurt } would lose by it.
}
spoilers-threat = { $actors } could wreck { $outcome } alone, and would gain: { $step }. Only an answer that need not pay whoever gives it holds that back: { $answer }, leading to { $end }.
spoilers-credible = { $actors } could leave { $outcome } and would gain: { $step }. A credible answer holds that back: { $answer }, leading to { $end }.
spoilers-follows = If that is done, what follows at worst, each move paying whoever makes it: { $follows }; it ends in { $end }{ $back ->
    [yes] , in the accord again.
   *[no] .
}
spoilers-follows-nothing = If that is done, no answer pays anybody: it stays at { $end }.
spoilers-keeps = What would keep { $actors } in: if { $rise ->
    [one] { $rising } came
   *[other] these wishes came
} before { $sink ->
    [one] { $sinking }
   *[other] what now weighs more
}{ $rise ->
    [one] {""}
   *[other] {" "}({ $rising })
}; { $swaps ->
    [one] one swap of neighbouring wishes.
   *[other] { $swaps } swaps of neighbouring wishes, and no fewer.
}
spoilers-keeps-never = Re-ordering the wishes of { $actors } does not keep { $actors } in: every sequence within { $within ->
    [one] one swap
   *[other] { $within } swaps
} was tried ({ $tried }).
spoilers-rises = { $actors } would stay if the accord rose in { $actors-number ->
    [one] its
   *[other] their
} order by { $measure ->
    [kendall] { $steps ->
        [one] one swap of neighbours.
       *[other] { $steps } swaps of neighbours.
    }
   *[other] { $steps ->
        [one] one step.
       *[other] { $steps } steps.
    }
}
spoilers-unwilling = { $actors } could leave alone, but would not gain by it.
spoilers-unable = { $actors } { $actors-number ->
    [one] has
   *[other] have
} no move out of it.
spoilers-together-free = Together { $actors } could leave { $outcome }, and all would gain: { $step }. Nobody else can answer that. { $hurts ->
    [0] Nobody else would lose by it: that would be another accord rather than a broken one.
   *[other] { $hurt } would lose by it.
}
spoilers-together-threat = Together { $actors } could leave { $outcome }, and all would gain: { $step }. Only an answer that need not pay whoever gives it holds one of them back: { $answer }, leading to { $end }.
spoilers-together-credible = Together { $actors } could leave { $outcome }, and all would gain: { $step }. A credible answer holds one of them back: { $answer }, leading to { $end }.
spoilers-together-more = { $count ->
    [one] One more group is
   *[other] { $count } more groups are
} in the table.
spoilers-patron-free = With { $clients }, which { $patron } supports, { $patron } could leave { $outcome }, and all would gain: { $step }. Nobody else can answer that. { $hurts ->
    [0] Nobody else would lose by it: that would be another accord rather than a broken one.
   *[other] { $hurt } would lose by it.
}
spoilers-patron-threat = With { $clients }, which { $patron } supports, { $patron } could leave { $outcome }, and all would gain: { $step }. Only an answer that need not pay whoever gives it holds one of them back: { $answer }, leading to { $end }.
spoilers-patron-credible = With { $clients }, which { $patron } supports, { $patron } could leave { $outcome }, and all would gain: { $step }. A credible answer holds one of them back: { $answer }, leading to { $end }.
spoilers-patron-unwilling = { $patron } and { $clients }, which { $patron } supports, could leave together, { $agree ->
    [yes] but { $losing } would not gain by any way out in which all of them move.
   *[no] but by no way out in which all of them move would all gain.
}
spoilers-patron-unable = { $patron } and { $clients }, which { $patron } supports, have no way out in which all of them move.
spoilers-judge-more = With the preferences as “{ $judge }” sees them, { $actors } could also wreck { $outcomes }, and nothing credible would hold that back.
spoilers-judge-fewer = With the preferences as “{ $judge }” sees them, { $actors } would not wreck { $outcomes }.
spoilers-alone = Groups of several were not looked at: that is done on up to { $most } states, and here there are { $states }.
table-spoilers-signs = Who could leave, who would, and what holds each back
column-who = Who
column-fate = How it ends
column-way-out = Way out
column-held-by = Held back by
column-ends = Where it ends at worst
column-re-ordered-in = Swaps of wishes to keep it in
word-spoilers-free = ● would wreck it
word-spoilers-threat = ◐ held back by a threat only
word-spoilers-credible = ○ held back credibly
word-spoilers-unwilling = – would not gain
word-spoilers-unable = · cannot
spoilers-no-outcome = the dossier names no outcome; add an [[outcome]] with a pattern
spoilers-unknown-outcome = there is no outcome '{ $outcome }'

## The brief

spoilers-heading = Who could wreck an accord
spoilers-how = An actor can spoil an outcome if a move leads out of it, alone or with others, and would if that pays every mover. Of each outcome one form is looked at, the one that lasts by most tests; the analysis “spoilers” names it. Whether a spoiler’s aims are limited, greedy or total is a judgement, which nothing here computes.
spoilers-drawing = Who could wreck which outcome
spoilers-drawn = For each outcome, by actor and smallest group: whether leaving pays, and what holds it back.
spoilers-drawn-cell = { $outcome }: { $who } – { $fate }.
spoilers-legend-free = would wreck it
spoilers-legend-threat = held back by a threat only
spoilers-legend-credible = held back credibly
spoilers-legend-unwilling = – would not gain
spoilers-legend-unable = · cannot
spoilers-legend-other = + would leave, and nobody else would lose by it

## On the command line

summary-spoilers = Say of each actor whether it could leave an outcome and would gain, who holds it back, and what would keep it in.
spoilers-param-outcome = a named outcome (default: every one but today's and those nothing leads out of)
spoilers-param-together = how many actors may leave together
spoilers-param-swaps = how many swaps of neighbouring wishes are tried to keep an actor in
spoilers-param-judge = whose preferences count (default: every judge’s, one after another)
