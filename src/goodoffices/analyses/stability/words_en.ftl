### Words of this question.

## Map of outcomes

map-title = What can last, and who would move from where to where
map-band-joint = Lasts by itself, even against joint moves
map-band-firm = Lasts by itself
map-band-credible = Lasts by credible answers
map-band-threat = Lasts only if threats count
map-band-foresight = Lasts as long as everybody looks ahead
map-band-moment = Lasts only if moves cross
map-band-never = Cannot last
map-band-never-mute = Cannot last, unless threats count, which tells nothing here
map-band-end = Nothing leads out
map-here = where things stand now
map-state = { $number }: { $options }
map-with = as now, but { $options }
map-forms = { $forms ->
    [one] its one state
   *[other] { $count } of { $forms } states
}
map-forms-none = { $forms ->
    [one] its one state
   *[other] none of { $forms } states
}
map-states = { $count ->
    [one] one state
   *[other] { $count } states
}
map-legend-leaves = would gain by this move, and no answer holds it back
map-legend-leaves-mute = would gain by this move, and nothing credible holds it back
map-legend-tempted = would gain by this move, but answers hold it back
map-legend-together = would all gain by moving together
map-description-band = { $band }: { $places }.
map-description-leaves = { $actors } would gain by moving from “{ $start }” to “{ $end }”, and no answer holds that back.
map-description-leaves-mute = { $actors } would gain by moving from “{ $start }” to “{ $end }”, and nothing credible holds that back.
map-description-tempted = { $actors } would gain by moving from “{ $start }” to “{ $end }”, but answers hold that back.
map-description-together = { $actors } would all gain by moving together from “{ $start }” to “{ $end }”.

## More concepts, and how firmly things last

lasting-depends-joint = { $actor } { $number ->
    [one] has
   *[other] have
} nothing to gain by moving alone.
lasting-depends-foresight = { $actor } { $number ->
    [one] has
   *[other] have
} something to gain by moving alone, held back only by looking ahead.
lasting-depends-moment = { $actor } { $number ->
    [one] has
   *[other] have
} something to gain by moving alone, and no answer holds that back; it is spoiled only where others make a gain of their own at the same moment.

## Findings: which outcomes can last

question-stability = Which outcomes can last?
stability-missing = Not tested on this dossier: { $concept }. The reason: { $why }.
stability-turns = For looking ahead, the actors take turns in this order, over and over: { $actors }.
stability-not-listed = With { $states } states, those that can last are counted; the tables show the firmest as patterns of options, with an example of each. (Up to { $most } states, all are listed.)
stability-mixed = With each actor reasoning in its own way, { $count ->
    [0] nothing can last
    [one] one state can last: { $states }
   *[other] { $count } states can last{ $states-left ->
        [0] :
       *[other] , among them
    } { $states }
} ({ $behaviour }).
stability-bound = The dossier binds { $actors } together. Above, everybody acts alone; --structure { $structure } asks what lasts when they are bound.
stability-structure = Bound together and asked as one: { $actors }.
stability-structure-alike = Whether members of a block move one after the other, or the block acts as one body, the same states last.
stability-structure-sequences = If the members of a block move one after the other, by legal sequences:
stability-structure-body = If each block acts as one body, which changes any of its options in one move:
stability-structure-missing = Not tested with these blocks: { $concepts }. The reason: { $why }.
table-stability-equilibria = States that can last
table-stability-patterns = States that can last, as patterns of options
table-stability-stable = For whom each state is stable, and by which tests

## The brief: small parts

lasting-depends-firm = { $actor } { $number ->
    [one] has
   *[other] have
} nothing to gain by moving alone.
lasting-depends-credible = { $actor } { $number ->
    [one] has
   *[other] have
} something to gain by moving alone, held back by credible answers.
lasting-depends-threat = { $actor } { $number ->
    [one] has
   *[other] have
} something to gain by moving alone, held back by threats only.
lasting-depends-never = { $actor } { $number ->
    [one] has
   *[other] have
} something to gain by moving alone, and nothing holds that back.
lasting-judge = As “{ $judge }” sees the preferences: { $change }.
lasting-judge-lost = { $how } { $count } { $count ->
    [one] state
   *[other] states
} fewer{ $examples }
lasting-judge-gained = { $how } { $count } { $count ->
    [one] state
   *[other] states
} more{ $examples }
lasting-judge-both = { $how } { $lost } fewer and { $gained } more{ $examples }
lasting-judge-examples = {" "}({ $examples })
lasting-judge-same = the same states last

## The brief: which outcomes can last

lasting-how = Each outcome gathers all feasible states that fit its description, and counts as lasting when at least one of them passes. “By itself”: nobody gains by moving alone; “even against joint moves”: no group gains by moving together either. “By credible answers”: whoever moves meets an answer that pays those who give it. “Only if threats count”: the answers would also hurt those who give them. “If moves cross”: no answer holds a gain back, but it is spoiled where others make gains of their own at the same moment; in all other readings one moves after the other.
lasting-table = Named outcomes and how firmly they can last
lasting-how-firm = How it lasts
lasting-forms = States that pass
lasting-rests = Rests on
forms-of = { $count } of { $states }
lasting-today = Where things stand now: { $name }
lasting-why = Why it can last: { $name }
lasting-looks = What it looks like: { $options }.
lasting-differs = What is different from now: { $changes }.
lasting-end = Nothing leads out of it: no actor has a move here, so it passes every test for that reason alone.
lasting-content-all = Nobody has anything to gain by moving alone.
lasting-content = { $actors } { $number ->
    [one] has
   *[other] have
} nothing to gain by moving alone.
lasting-more = { $count ->
    [one] The analysis “why” tells of one more gain.
   *[other] The analysis “why” tells of { $count } more gains.
}
lasting-judges = What another judge would change

## The brief: ways, groups, comparisons

lasting-named = Named outcomes
lasting-map = Each box is an outcome or a state; the higher it stands, the more firmly it lasts. An arrow is a move that pays whoever makes it.
in-brief-joint = { $outcomes } can last by { $count ->
    [one] itself
   *[other] themselves
}, even against joint moves: no group gains by moving together.
in-brief-today-joint = { $state } can last, even against joint moves: no group gains by moving together.
in-brief-foresight = { $outcomes } can last only as long as everybody looks ahead.
in-brief-today-foresight = { $state } can last, but only as long as everybody looks ahead.
in-brief-moment = { $outcomes } can last only if moves cross: whoever gains by moving finds that gain spoiled if others make gains of their own at the same moment.
in-brief-today-moment = { $state } can last only if moves cross: whoever gains by moving finds that gain spoiled if others make gains of their own at the same moment.
in-brief-firm = { $outcomes } can last by { $count ->
    [one] itself
   *[other] themselves
}: nobody gains by moving alone.
in-brief-credible = { $outcomes } can last only as long as credible answers hold everybody back.
in-brief-threat = { $outcomes } can last only if threats count that would also hurt whoever carries them out.
in-brief-never = { $outcomes } cannot last in any of the states that fit: somebody always gains by moving.
in-brief-states = { $states ->
    [one] The one feasible state { $count ->
        [0] cannot last in the strict sense: somebody gains by moving alone.
       *[other] can last in the strict sense that nobody gains by moving alone.
    }
   *[other] Of { $states } feasible states, { $count ->
        [0] none can last in the strict sense: in each of them somebody gains by moving alone.
        [one] one can last in the strict sense that nobody gains by moving alone.
       *[other] { $count } can last in the strict sense that nobody gains by moving alone.
    }
}
in-brief-today-firm = { $state } can last: nobody gains by moving alone.
in-brief-today-credible = { $state } can last, but only as long as credible answers hold everybody back.
in-brief-today-end = Nothing leads out of { $state }: it lasts for that reason alone.
in-brief-today-threat = { $state } cannot last without threats: { $actors } { $count ->
    [one] gains
   *[other] gain
} by moving. Only threats that would also hurt whoever carries them out hold it in place.
in-brief-today-mute = { $state } cannot last without threats: { $actors } { $count ->
    [one] gains
   *[other] gain
} by moving.{ $told ->
    [0] {" "}Threats tell nothing here: they would hold { $kept } of { $states } states in place.
   *[other] {""}
}
in-brief-today-moves = { $state } cannot last: { $actors } { $count ->
    [one] gains
   *[other] gain
} by moving.
in-brief-gain = The first gain that tempts: { $step }.
in-brief-leaves = The first gain: { $step }.
in-brief-judges = As seen here, { $count ->
    [0] no named outcome lasts
    [one] one named outcome lasts
   *[other] { $count } named outcomes last
} at least by credible answers (SEQ); { $judges }.
in-brief-judge = according to “{ $judge }”, { $change ->
    [same] the same
    [none] none of these
    [lost] all but { $lost-count ->
        [one] { $lost }
       *[other] { $lost-count }
    }
    [gained] these, and { $gained }
   *[both] all but { $lost-count ->
        [one] { $lost }
       *[other] { $lost-count }
    }, and also { $gained }
}
in-brief-judges-states = As seen here, { $count ->
    [0] no state lasts
    [one] one state lasts
   *[other] { $count } states last
} at least by credible answers (SEQ); { $judges }.
in-brief-judge-states = according to “{ $judge }”, { $change ->
    [same] the same
    [none] none of these
    [lost] { $lost } fewer
    [gained] { $gained } more
   *[both] { $lost } fewer and { $gained } more
}
in-brief-mute = { $count ->
    [one] One more can last
   *[other] { $count } more can last
} only if threats count, which tell nothing here: they would hold { $kept } of { $states } states.
in-brief-end = Nothing leads out of { $outcomes }.
in-brief-which = These are { $states }.
in-brief-label-firm = What can last.
in-brief-label-today = Now.
in-brief-label-judges = What it hinges on.
method-stability = The analysis uses the graph model for conflict resolution: every combination of options is a state, every actor orders the states, and for each state it is tested whether an actor would move away and what the others could answer.
annex-tests = The tests in the terms of the field
annex-test = Test
annex-term = Term
annex-count = States that can last

## What can go wrong

short-horizon = a horizon is at least one move
no-behaviour = '{ $text }': expected ACTOR=CONCEPT with an actor who has options

## On the command line

summary-stability = Test every feasible state for every actor under every concept.
stability-param-concept = a stability concept; more than once for more (default: the classical ones)
stability-param-behaviour = ACTOR=CONCEPT: by which concept this actor reasons
stability-param-horizon = how many moves `lh` looks ahead
stability-param-movers = A,B,C: turns in `lh` and `nm`, needed with more than two actors
stability-param-reaction = credible answers in `cseq`: of single actors, or joint
stability-param-structure = A+B,C+D: what lasts when these blocks each act as one, bound together; others act alone
stability-param-setting = of a concept of another package: PARAMETER=VALUE; repeat it for more
no-own-parameter-at-all = '{ $given }' sets nothing: the concepts asked for take no further parameter
no-own-parameter = '{ $given }' sets nothing: a parameter that the concepts asked for take stands as NAME=VALUE (they take: { $known })
