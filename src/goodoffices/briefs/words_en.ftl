### Words of the brief and the sheets.

## Relations

only-reported = only reported
network-title = Who is tied to whom
network-description = { $actors ->
    [one] One actor
   *[other] { $actors } actors
} and { $relations ->
    [one] one tie between them
   *[other] { $relations } ties between them
}. { $list }
network-mediator = go-between
network-mediator-possible = possible go-between
network-spoiler = possible spoiler

## Timeline

timeline-title = What happened, and what has held since
timeline-description = From { $first } to { $last }: { $list }
timeline-starts = { $relation }, from then on
timeline-ends = { $relation }, until then
timeline-reported = { $label } (only reported)
timeline-later = { $span } later

## Issues

issuespace-title = Who asks for what: { $label }
issuespace-asks = { $actor }: { $mode }
issuespace-asks-between = { $actor }: { $low } to { $high }, most likely { $mode }
issuespace-settles = forecast (weighted mean): { $value }
issuespace-reference = without an accord: { $value }
issuespace-mark = { $value }: { $label }
issuespace-dot = what it asks for; the larger, the more weight
issuespace-reach = what it may ask for
issuespace-more = { $count ->
    [one] One actor of less weight is not shown.
   *[other] { $count } actors of less weight are not shown.
}

## More concepts, and how firmly things last

in-brief-joint = { $outcomes } can last by { $count ->
    [one] itself
   *[other] themselves
}, even against joint moves: no group gains by moving together.
in-brief-today-joint = { $state } can last, even against joint moves: no group gains by moving together.
in-brief-foresight = { $outcomes } can last only as long as everybody looks ahead.
in-brief-today-foresight = { $state } can last, but only as long as everybody looks ahead.

## Words of claims

likelihood-almost-no-chance = almost no chance (1 to 5 %)
likelihood-very-unlikely = very unlikely (5 to 20 %)
likelihood-unlikely = unlikely (20 to 45 %)
likelihood-roughly-even = roughly even (45 to 55 %)
likelihood-likely = likely (55 to 80 %)
likelihood-very-likely = very likely (80 to 95 %)
likelihood-almost-certain = almost certain (95 to 99 %)
likelihood-range = between { $low } and { $high }
role-party = party
role-mediator = go-between
role-mediator-convey = go-between
role-mediator-accept = accepted as go-between
role-mediator-offer = offers to be go-between
role-mediator-ask = asked to be go-between
role-mediator-decline = declines to be go-between
role-reported = { $role } (only reported)
role-spoiler = possible spoiler
role-guarantor = guarantor
role-observer = observer

## The brief: frame

brief-subtitle = As of { $date }. { $made }
brief-subtitle-undated = { $made }
brief-made-claims = Made with goodoffices from attributed reporting.
brief-made = Made with goodoffices.
brief-marking = Marking: { $marking }
brief-skip = Skip to the answer
brief-contents = On this page
brief-withheld = This copy leaves out { $kinds } because of their marking. Sentences that rested on them have lost that reference.
brief-withheld-computed = What would be computed from them is left out as well: { $answers }.
withheld-conflict = what could last and why
withheld-issues = where the issues would settle and which trades help
withheld-explanations = how the explanations compare
brief-unanswered = This question has no answer here:
brief-unanswered-as-said = { $why }
brief-page = page

## The brief: in brief

in-brief = In brief
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
in-brief-sources = { $claims ->
    [0] No claim supports this
    [one] One attributed claim supports this
   *[other] { $claims } attributed claims support this, { $roots ->
        [0] none of them of known origin
        [one] from a single origin
       *[other] from { $roots } independent origins
    }{ $roots ->
        [0] {""}
       *[other] { $unknown ->
            [0] {""}
            [one] , as far as known (one is unknown)
           *[other] , as far as known ({ $unknown } are unknown)
        }
    }
}{ $silent-count ->
    [0] .
   *[other] ; { $claims ->
        [0] nobody speaks
       *[other] none of them speaks
    } for { $silent }.
}
in-brief-indicator = { $indicator } stood at { $value } on { $as-of }: { $ratio } times the yardstick of { $size } ({ $yardstick }).
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
in-brief-issues-lines = By the weighted mean, { $beyond-count ->
    [0] { $count ->
        [one] the one issue with red lines
       *[other] all { $count } issues with red lines
    } would settle within them.
   *[other] { $count ->
        [one] the one issue with red lines would settle beyond one: { $beyond }.
       *[other] { $within } of the { $count } issues with red lines would settle within them; beyond one of them: { $beyond }.
    }
}
in-brief-issues-settle = The weighted mean puts { $places }{ $more ->
    [0] .
    [one] ; one more issue is below.
   *[other] ; { $more } more issues are below.
}
in-brief-issue = “{ $issue }” at { $value }
in-brief-which = These are { $states }.
in-brief-label-firm = What can last.
in-brief-label-issues = The issues.
in-brief-label-zone = Nothing to agree on.
in-brief-label-today = Now.
in-brief-label-judges = What it hinges on.
in-brief-label-indicator = Against the yardstick.
in-brief-label-sources = Sources.

## The brief: small parts

actor-role = { $actor } ({ $role })
actors-without = In the dossier, but without options of their own: { $actors }.

## The brief: actors and options

actors-options = Actors and what they can do
actors-options-table = The actors, their roles and their options
actors-options-part = Role
actors-options-options = Options, with their levels
option-levels = { $option }: { $levels }.
option-today = { $level } (now)

## The brief: indicators, ties, time

ties-caption = Every tie in the dossier. The annex lists them with dates and sources.
timeline = What happened when
timeline-caption = In order of date, not to scale. Bars are ties that hold from that date on. The annex lists the sources.

## The brief: judgement, limits, method

judgement-alone = What rests on judgement alone
judgement-alone-note = { $count ->
    [one] One judgement carries
   *[other] { $count } judgements carry
} the model; the annex lists { $count ->
    [one] it
   *[other] them
} in full.
judgement-alone-list = On judgement alone, without a claim behind it: { $elements }.
judgement-alone-none = Every element of the model goes back to at least one claim.
judgement-alone-low = { $ids ->
    [one] One of them is
   *[other] { $ids } of them are
} held with low confidence.
cannot-tell = What this page cannot tell you
cannot-tell-1 = Whether a report is true. The page tells who said it, through whom, and how it was graded.
cannot-tell-2 = What will happen. That an outcome can last means that nobody has reason to leave it, not that it is likely to come about.
cannot-tell-3 = What the parties want. Their orders of preference are our judgement, made without them at the table.
cannot-tell-4 = What is not in the model: options that nobody listed, differences within an actor, and changes of mind.
cannot-tell-5 = Anything published after its date, or not published at all.
method = How this page was made
method-graph = The analysis uses the graph model for conflict resolution: every combination of options is a state, every actor orders the states, and for each state it is tested whether an actor would move away and what the others could answer.
method-sources = Claims carry two separate grades, one for the source and one for the content. What goes back to the same origin counts once.
method-run = Dossier { $dossier }, goodoffices { $version }, seed { $seed }. The same input gives the same page.
references = References

## The brief: annex

annex = Annex
annex-claims = Claims ledger
annex-claims-table = Every claim, in the order in which it was entered. The grades, and the reasons for them, are
annex-claim = Claim
annex-said-of = said { $said }; about { $about }
annex-said-only = said { $said }
annex-about-only = about { $about }
annex-status = Status
annex-grade = Grade and why
annex-what = What was said
annex-who = Who
link-confirms = Confirms { $ids }.
link-denies = Denies { $ids }.
link-repeats = Repeats { $ids }.
link-supersedes = Takes the place of { $ids }.
link-answers = Answers { $ids }.
annex-corrected = Revision { $rev } of this claim.
annex-withdrawn = Withdrawn.
annex-superseded = Overtaken by { $by }.
annex-unreviewed = Proposed by the program from the text; nobody has reviewed it.
annex-judgements = Judgements
annex-judgements-table = Every judgement, with likelihood and confidence kept apart
annex-judgement = Judgement
annex-by = By, on
annex-by-on = { $by }, { $date }
annex-text = What is held
annex-sure = How sure
annex-likelihood = Likelihood: { $likelihood }.
annex-confidence = Confidence: { $confidence }.
annex-rests-nothing = no claim
annex-ties = Ties between actors
annex-tie = Tie
annex-kind = Kind
annex-dates = Dates
annex-events = Events
annex-event = Event
annex-date = Date
annex-sources = Sources
annex-source = Source
annex-title = Title
annex-tests = The tests in the terms of the field
annex-test = Test
annex-term = Term
annex-count = States that can last

## Sheets

standing-contested = Contested facts
standing-contested-use = To be settled with evidence before anything is bargained over.
standing-agreed = Agreed facts
standing-agreed-use = A starting point for the talks: both sides take these to be so.
standing-convergent = Shared norms
standing-convergent-use = Ground to build on: both sides accept these as rules.
standing-divergent = Norms they differ on
standing-divergent-use = What the talks are about: here the sides hold different things to be right.
iceberg-depth = Depth
iceberg-position = Asked for
iceberg-says = { $value }, on a scale { $ends }
interest-substance = Why: the matter itself
interest-process = Why: how it is decided
interest-relationship = Why: the relation
interest-security = Need: security
interest-identity = Need: identity and standing
interest-plain = Why
stakeholders-quadrant = Place in the grid
stakeholders-wants = Asks for
stakeholders-cares = Cares (0 to 1)
stakeholders-can = Can do (compared with the others)
stakeholders-scale = The scale runs { $ends }. An actor cares much when its salience may reach one half, and can do much when its capability may reach half that of the strongest.
stakeholders-without = Without a stake here, so far as the dossier says: { $actors }.
quadrant-close = Work closely with (cares much, can do much)
quadrant-content = Keep content (cares little, can do much)
quadrant-heard = Keep heard (cares much, can do little)
quadrant-watched = Watch (cares little, can do little)
red-lines-note = Judged from outside, unless a claim stands behind it. A red line is what a party will not cross, which may be far from what it asks for.
red-lines-line = Will not accept
red-lines-on = On
red-lines-limit = Limit
red-lines-asks = Asks for
red-lines-least = nothing below { $value }
red-lines-most = nothing above { $value }

## Issues and packages in the brief

settling = Where each issue would settle
settling-models = In points of 100, from the low end of each scale to its high end. The weighted mean is the forecast; the other models show how far views of the same matter lie apart.
accord-note = The values are judged, in points compared with no accord.
front-caption = The packages on which no other improves for somebody without being worse for somebody else.
scales = The issues as scales
issue-caption = Positions, ranges and weights are judgements; the annex lists what each rests on.
explanations-note = The marks are the analyst’s. Support does not count, since any story can be made to fit; what counts is what speaks against. The method makes one look at every explanation. It cures nobody of bias.

## The brief: ways, groups, comparisons

in-brief-next-both = Moves that pay whoever makes them lead to { $alone }; { $who }.
in-brief-next-alone = Moves that pay whoever makes them lead to { $alone }.
in-brief-next-joint = No moves that pay whoever makes them lead to anything that lasts: { $who }.
in-brief-needs = { $needs }
in-brief-need = { $outcomes } { $count ->
    [one] takes
   *[other] take
} { $groups } together
in-brief-need-more = { $count ->
    [one] one more outcome is below
   *[other] { $count } more outcomes are below
}
in-brief-joint-moves = what else lasts takes joint moves
annex-rules = What cannot be
annex-rule = Rule
annex-rule-says = It says
