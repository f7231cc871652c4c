### Words of the report: fixed texts of the page, words for values, and one message per finding.

## Marks and small words

mark-judged = judgement
mark-computed = computed
yes-mark = yes
unknown = unknown
quantity = { $value } { $unit }
step = { $actor } – { $changes }
by-state = { $actor }, to state { $state }
text-status-quo = Where things stand now
actor-concept = { $actor } ({ $concept })

## Stability concepts

concept-nash = “nobody gains by moving alone” (Nash)
concept-gmr = “every gain can be answered” (GMR)
concept-smr = “every gain can be answered, with no way out” (SMR)
concept-seq = “every gain meets a credible answer” (SEQ)
concept-symseq = “every gain meets a credible answer, with no way out” (SSEQ)
concept-sim = “answers come at the same moment” (SIM)
concept-short-nash = Nash
concept-short-gmr = GMR
concept-short-smr = SMR
concept-short-seq = SEQ
concept-short-symseq = SSEQ
concept-short-sim = SIM
concept-count = { $concept } { $count }
concept-difference = { $concept } { $gained } more and { $lost } fewer ({ $examples })

## More concepts, and how firmly things last

concept-cnash = “no group gains by moving together” (CNash)
concept-cgmr = “every gain of a group can be answered” (CGMR)
concept-csmr = “every gain of a group can be answered, with no way out” (CSMR)
concept-cseq = “every gain of a group meets a credible answer” (CSEQ)
concept-lh = “nobody gains, looking a few moves ahead” (L)
concept-nm = “nobody gains, however far they look ahead” (NM)
concept-short-cnash = CNash
concept-short-cgmr = CGMR
concept-short-csmr = CSMR
concept-short-cseq = CSEQ
concept-short-lh = L
concept-short-nm = NM
term-cnash = coalition Nash stability
term-cgmr = coalition general metarationality
term-csmr = coalition symmetric metarationality
term-cseq = coalition sequential stability
term-lh = limited-move stability
term-nm = non-myopic stability
strength-joint = of itself, even against joint moves
in-brief-joint = { $outcomes } can last of { $count ->
    [one] itself
   *[other] themselves
}, even against joint moves: no group gains by moving together.
in-brief-today-joint = Where things stand now, { $state }, no group gains by moving together.
lasting-depends-joint = { $actor }: nothing to gain by moving alone.
strength-foresight = for who looks ahead
in-brief-foresight = { $outcomes } can last only as long as everybody looks ahead.
in-brief-today-foresight = Where things stand now, { $state }, is held in place only as long as everybody looks ahead.
lasting-depends-foresight = { $actor }: something to gain by moving alone, held back by looking ahead.

## Words of claims

status-asserted = asserted
status-confirmed = confirmed
status-denied = denied
status-declined = declined to comment
status-no-response = no response
status-hedged = reported with a reservation
status-reported = reported by others
status-committed = promised or demanded
status-estimated = estimated
status-unattributed = newsroom’s own voice
mode-direct = quoted
mode-mixed = partly quoted
mode-indirect = in other words
mode-free-indirect = in other words, without attribution
mode-headline = headline
mode-narrator = newsroom’s text
reliability-A = completely reliable source
reliability-B = usually reliable source
reliability-C = fairly reliable source
reliability-D = not usually reliable source
reliability-E = unreliable source
reliability-F = source cannot be judged
credibility-1 = confirmed by other sources
credibility-2 = probably true
credibility-3 = possibly true
credibility-4 = doubtful
credibility-5 = improbable
credibility-6 = truth cannot be judged
grade-words = { $reliability }, { $credibility }
grade-none = not graded
speaker-role = { $name } ({ $role })
speaker-for = { $speaker }, for { $actor }
speaker-none = newsroom’s own voice
likelihood-almost-no-chance = almost no chance (1 to 5 %)
likelihood-very-unlikely = very unlikely (5 to 20 %)
likelihood-unlikely = unlikely (20 to 45 %)
likelihood-roughly-even = roughly even (45 to 55 %)
likelihood-likely = likely (55 to 80 %)
likelihood-very-likely = very likely (80 to 95 %)
likelihood-almost-certain = almost certain (95 to 99 %)
likelihood-range = between { $low } and { $high }
confidence-low = low
confidence-moderate = moderate
confidence-high = high
role-party = party
role-mediator = go-between
role-spoiler = possible spoiler
role-guarantor = guarantor
role-observer = observer
kind-source = { $n } { $n ->
    [one] source
   *[other] sources
}
kind-claim = { $n } { $n ->
    [one] claim
   *[other] claims
}
kind-judgement = { $n } { $n ->
    [one] judgement
   *[other] judgements
}
kind-actor = { $n } { $n ->
    [one] actor
   *[other] actors
}
kind-relation = { $n } { $n ->
    [one] tie
   *[other] ties
}
kind-event = { $n } { $n ->
    [one] event
   *[other] events
}
kind-option = { $n } { $n ->
    [one] option
   *[other] options
}
kind-rule = { $n } { $n ->
    [one] rule
   *[other] rules
}
kind-preference = { $n } { $n ->
    [one] order of preference
   *[other] orders of preference
}
kind-outcome = { $n } { $n ->
    [one] named outcome
   *[other] named outcomes
}
kind-indicator = { $n } { $n ->
    [one] indicator
   *[other] indicators
}

## Findings: which outcomes can last

question-stability = Which outcomes can last?
stability-size = The options of { $actors-count ->
    [one] one actor
   *[other] { $actors-count } actors
} ({ $actors }) combine into { $states } feasible states; each was tested for each of them.
stability-equilibria = { $count ->
    [0] Nothing can last under { $concept }.
    [one] One state can last under { $concept }: { $states }.
   *[other] { $count } states can last under { $concept }, among the strongest { $states }.
}
stability-missing = Not tested on this dossier: { $concept }.
stability-not-listed = With { $states } states, only those that can last are listed (the limit is { $most }).
stability-status-quo-lasts = Where things stand now, { $state }, can last under { $concepts }.
stability-status-quo-moves = Where things stand now, { $state }, cannot last; to gain by moving: { $actors }.
stability-outcome = { $outcome } can last in some of its { $states } forms: { $concepts }.
stability-outcome-never = { $outcome } cannot last in any of its { $states } forms.
stability-judges-differ = With the preferences as “{ $judge }” sees them, other states can last: { $differences }.
stability-judges-agree = With the preferences as “{ $judge }” sees them, the same states can last.
stability-mixed = With each actor reasoning in its own way, { $count ->
    [0] nothing can last
    [one] one state can last: { $states }
   *[other] { $count } states can last, { $states } among them
} ({ $behaviour }).
table-stability-equilibria = States that can last
table-stability-patterns = States that can last, as patterns of options
table-stability-stable = For whom each state is stable, and by which reading

## Findings: why an actor would stay or leave

question-why = Why would an actor stay, or leave?
why-state = This is about { $state }{ $matching ->
    [one] .
   *[other] , the one of { $matching } matching states that can last under most readings.
}
why-content = { $actor }: nothing to gain by moving alone.
why-stays = { $actor }: something to gain by moving alone, yet held back; { $improvements ->
    [one] the one gain meets an answer
   *[other] each of the { $improvements } gains meets an answer
}.
why-depends = { $actor }: something to gain by moving alone, held back only under { $holds }.
why-leaves = { $actor }: something to gain by moving alone, and nothing that holds it back.
why-unanswered = Gain: { $step }. No answer of the others undoes it.
why-answered = Gain: { $step }. Held back by a credible answer, one that does not hurt those who give it: { $answer }, leading to { $end }.
why-threatened = Gain: { $step }. Held back only by an answer that would also hurt whoever gives it: { $answer }, leading to { $end }.
table-why-answers = Gains and the answers that hold them back

## Findings: how each actor orders the outcomes

question-preferences = How does each actor order the outcomes?
preferences-ends = { $actor }, in the eyes of “{ $judge }”: best { $best }, worst { $worst }, with { $tiers } steps over { $states } states.
preferences-ties = { $actor }: { $tied } of { $states } states are held equal to at least one other.
preferences-confidence = { $actor }: confidence in this order is { $confidence ->
    [low] low
    [moderate] moderate
   *[high] high
}.
preferences-question = { $actor }: rather { $better-only } than { $worse-only }, all else equal?
table-preferences-standing = Share of all states that the actor likes less
table-preferences-order = The order of states, from the top and from the bottom

## Findings: indicators

question-indicators = Where do the public indicators stand, and against which yardsticks?
indicators-empty = { $indicator }: nothing was published by this date.
indicators-latest = { $indicator }: { $value } on { $as-of }, published on { $published }{ $days ->
    [0] .
    [one] , a day later.
   *[other] , { $days } days later.
}
indicators-ratio = { $indicator } stands at { $ratio } times { $size } ({ $yardstick }), that is { $floor } whole yardsticks.
indicators-crossed-up = { $indicator } last passed { $multiple } × the yardstick “{ $yardstick }” on { $as-of }; this was public on { $published }.
indicators-crossed-down = { $indicator } last fell below { $multiple } × the yardstick “{ $yardstick }” on { $as-of }; this was public on { $published }.
indicators-increase-taken-for-level = { $source } gives { $reported } for { $as-of }, where the series has { $series }: an increase was taken for the level.
indicators-level-taken-for-increase = { $source } gives an increase of { $reported } for { $as-of }, where the series has { $series }: the level was taken for the increase.
indicators-differs = { $source } gives { $reported } for { $as-of }, where the series has { $series }.
indicators-checked = { $count ->
    [one] One number printed elsewhere agrees
   *[other] { $count } numbers printed elsewhere agree
} with the series “{ $indicator }”.
table-indicators-indicators = Latest values against the yardsticks

## Findings: sources

question-corroboration = How well is it sourced, and who has no voice?
corroboration-claims = { $count ->
    [0] No claim has a speaker
    [one] One claim has a speaker; it goes back to one origin
   *[other] { $count } claims have a speaker; they go back to { $roots ->
        [one] a single independent origin
       *[other] { $roots } independent origins
    }
}{ $newsroom ->
    [0] .
    [one] , and one more is in the newsroom’s own voice.
   *[other] , and { $newsroom } more are in the newsroom’s own voice.
}
corroboration-root = { $root }: { $count ->
    [one] one claim goes
   *[other] { $count } claims go
} back to this origin.
corroboration-confirmed = { $count ->
    [one] One claim confirms another.
   *[other] { $count } claims confirm others.
}
corroboration-denied = { $count ->
    [one] One claim is a denial.
   *[other] { $count } claims are denials.
}
corroboration-declined = { $count ->
    [one] Once a speaker declined to comment, which is no denial.
   *[other] { $count } times a speaker declined to comment, which is no denial.
}
corroboration-hedged = { $count ->
    [one] One claim was passed on with a reservation.
   *[other] { $count } claims were passed on with a reservation.
}
corroboration-anonymous = { $count ->
    [one] One claim has a speaker who is not named.
   *[other] { $count } claims have a speaker who is not named.
}
corroboration-silent = Heard in no source: { $actors }.
corroboration-all-heard = Every party concerned speaks for itself.
corroboration-single-root = { $count ->
    [one] One element of the model rests
   *[other] { $count } elements of the model rest
} on a single origin: { $kinds }.
corroboration-judgement-alone = { $count ->
    [one] One element of the model rests
   *[other] { $count } elements of the model rest
} on judgement alone: { $kinds }.
corroboration-no-reason = { $count ->
    [one] One element of the model gives
   *[other] { $count } elements of the model give
} no reason: { $kinds }.
corroboration-diagonal = { $count } of { $graded } graded claims have equal grades for source and content; the two should be judged apart.
table-corroboration-claims = Claims
table-corroboration-roots = Independent origins

## Column heads

column-state = State
column-concept = Reading
column-pattern = Options
column-count = How many
column-actor = Actor
column-improvement = Gain
column-outcome = Outcome
column-tier = Step
column-indicator = Indicator
column-value = Value
column-as_of = As of
column-published = Published
column-yardstick = Yardstick
column-ratio = Times
column-floor = Whole
column-claim = Claim
column-speaker = Speaker
column-status = Status
column-grade = Grade
column-root = Origin
column-outlets = Outlets
column-claims = Claims

## The brief: frame

brief-subtitle = As of { $date }. { $made }
brief-subtitle-undated = { $made }
marking-public = public
marking-internal = internal
marking-restricted = restricted
marking-confidential = confidential
marking-secret = secret
brief-made-claims = Made with goodoffices from attributed reporting.
brief-made = Made with goodoffices.
brief-marking = Marking: { $marking }
brief-skip = Skip to the answer
brief-contents = On this page
brief-legend = References such as c03 lead to the claim or judgement a sentence rests on. What an analyst holds is marked “judgement”; what follows from the model is marked “computed”.
brief-withheld = This copy leaves out { $kinds } because of their marking; sentences that rested on them have lost that reference.
brief-page = page

## The brief: in brief

in-brief = In brief
in-brief-firm = { $outcomes } can last of { $count ->
    [one] itself
   *[other] themselves
}: once there, nobody gains by moving away alone.
in-brief-credible = { $outcomes } can last only while credible answers hold everybody back.
in-brief-threat = { $outcomes } can last only by threats that would also hurt whoever carries them out.
in-brief-never = { $outcomes } cannot last in any form: somebody always gains by moving, and nothing holds them back.
in-brief-states = Of { $states } feasible states, { $count ->
    [0] none can last in the strict sense that nobody gains by moving alone.
    [one] one can last in the strict sense that nobody gains by moving alone.
   *[other] { $count } can last in the strict sense that nobody gains by moving alone.
}
in-brief-today-firm = Where things stand now, { $state }, nobody gains by moving alone.
in-brief-today-credible = Where things stand now, { $state }, is held in place by credible answers.
in-brief-today-threat = Where things stand now, { $state }, is held in place only by threats that would also hurt whoever carries them out.
in-brief-today-moves = Where things stand now, { $state }, cannot last; to gain by moving: { $actors }.
in-brief-gain = First to be tempted to move: { $step }.
in-brief-sources = { $claims ->
    [one] One attributed claim supports this
   *[other] { $claims } attributed claims support this, from { $roots ->
        [one] a single origin
       *[other] { $roots } independent origins
    }
}{ $silent-count ->
    [0] .
   *[other] ; nobody in them speaks for { $silent }.
}
in-brief-indicator = { $indicator } stood at { $value } on { $as-of }: { $ratio } × the yardstick of { $size } ({ $yardstick }).
in-brief-judges = { $count ->
    [one] One state lasts of itself as the preferences are read here
   *[other] { $count } states last of themselves as the preferences are read here
}; { $judges }.
in-brief-judge = as “{ $judge }” reads them, { $lost } of these { $lost ->
    [one] does
   *[other] do
} not{ $gained ->
    [0] {""}
   *[other] , and { $gained } other do
}
in-brief-others = { $count ->
    [one] One other named outcome lasts
   *[other] The other { $count } named outcomes last
} only while answers or threats hold somebody back.
in-brief-which = These are { $states }.
in-brief-label-firm = What can last.
in-brief-label-others = What is less firm.
in-brief-label-today = Now.
in-brief-label-judges = What it hinges on.
in-brief-label-indicator = Against the yardstick.
in-brief-label-sources = Sources.

## The brief: who says what

who-says = Who says what
who-says-origin = Spoken by { $speakers }; it came { $chain }. { $grade }
who-says-origin-plain = Spoken by { $speakers }. { $grade }
who-says-chain = by way of { $hops }
who-says-newsroom = In the newsroom’s own voice
who-says-newsroom-note = Nobody is quoted for these; they are the text of the article itself.
no-voice = Parties without a voice
no-voice-note = What this page says of their aims is what others say of them, or our judgement. A mediator would ask them first.

## The brief: small parts

actor-role = { $actor } ({ $role })
who-says-graded = Graded: { $grade }.
lasting-depends-firm = { $actor }: nothing to gain by moving alone.
lasting-depends-credible = { $actor }: something to gain by moving alone, held back by credible answers.
lasting-depends-threat = { $actor }: something to gain by moving alone, held back by threats only.
lasting-depends-never = { $actor }: something to gain by moving alone, and nothing that holds it back.
lasting-judge = As “{ $judge }” reads the preferences: { $change }.
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
orders-confidence = Confidence is { $level } in the orders of { $actors }.
actors-without = In the dossier without options of their own: { $actors }.
annex-orders = What weighs for each actor, the weightiest first
annex-orders-table = The first line on which two states differ decides which the actor prefers
annex-orders-judge = { $actor }, as “{ $judge }” sees it
annex-order = What the actor wants, in order
expression-not = not { $part }
expression-and = { $left } and { $right }
expression-or = { $left } or { $right }
expression-implies = if { $left }, then { $right }
expression-iff = { $left } exactly if { $right }
expression-group = ({ $part })
expression-any = { $option }: any
order-weight = { $weight }: { $expression }
order-ranking = a ranking of all states, given state by state
order-indifferent = indifferent throughout
who-says-grade = ({ $about })
element-preference = order of preference of { $actor } ({ $judge })
element-rule = rule “{ $rule }”
element-other = { $kind } { $id }

## The brief: actors and options

actors-options = Actors and what they can do
actors-options-table = Actors, their part and their options
actors-options-part = Part
actors-options-options = Options, with their levels
option-levels = { $option }: { $levels }.
option-today = { $level } (now)
level-or = { $first } or { $last }

## The brief: which outcomes can last

lasting = Which outcomes can last, and why
lasting-how = “Of itself”: nobody gains by moving alone; “even against joint moves”: no group gains by moving together either. “By credible answers”: whoever moves meets an answer that pays those who give it. “By threats only”: the answers would also hurt those who give them. An outcome counts when at least one of its forms passes.
lasting-table = Named outcomes and how firmly they can last
lasting-how-firm = How it lasts
lasting-forms = Forms that pass
lasting-rests = Sense of the outcome rests on
strength-firm = of itself
strength-credible = by credible answers
strength-threat = by threats only
strength-never = cannot last
forms-of = { $count } of { $states }
lasting-today = Where things stand now: { $name }
lasting-why = Why it holds: { $name }
lasting-looks = What it looks like: { $options }.
lasting-differs = What is different from now: { $changes }.
lasting-content-all = Nobody has anything to gain by moving alone.
lasting-content = Nothing to gain by moving alone: { $actors }.
lasting-more = { $count ->
    [one] The analysis “why” gives one more gain.
   *[other] The analysis “why” gives { $count } more gains.
}
lasting-judges = What another judge would change

## The brief: preferences

orders = How each actor orders the outcomes
orders-note = A check by eye: does this look right to someone who knows the actor? { "100 %" } means that every other state is worse for it, { "0 %" } that every other is better; an outcome with several forms has their average. How each order comes about is in the annex.
orders-table = Share of all states that each actor likes less than the outcome
orders-ask = What to ask someone who knows them
orders-ask-note = Each question turns on what the model takes to matter more. A “no” changes the order, and may change the answer. The analysis “preferences” asks more of them.

## The brief: indicators, ties, time

indicator = The public indicators against their yardsticks
indicator-note = A yardstick is a public quantity to read a value against; it says nothing about intent or about what would still be needed.
indicator-caption = { $label } as published by { $date }; lines are multiples of { $size } ({ $yardstick }).
indicator-caption-plain = { $label } as published by the date of this page.
indicator-table = The latest value against each yardstick
indicator-size = Size
ties = Who is tied to whom
ties-caption = Every tie in the dossier; the annex lists them with dates and sources.
timeline = What happened when
timeline-caption = In order of date, not to scale; bars are ties that hold from that date on. The annex lists the sources.

## The brief: judgement, limits, method

judgement-alone = What rests on judgement alone
judgement-alone-note = { $count ->
    [one] One judgement carries
   *[other] { $count } judgements carry
} the model; the annex lists { $count ->
    [one] it
   *[other] them
} in full.
judgement-alone-list = On judgement alone, with no claim behind it: { $elements }.
judgement-alone-none = Every element of the model goes back to at least one claim.
judgement-alone-low = { $ids ->
    [one] One of them is
   *[other] { $ids } of them are
} held with low confidence.
cannot-tell = What this page cannot tell you
cannot-tell-1 = Whether a report is true. It tells who said it, through whom, and how it was graded.
cannot-tell-2 = What will happen. An outcome that can last is one that nobody has reason to leave, not one that is likely to be reached.
cannot-tell-3 = What the parties want. Their orders of preference are our judgement, made without them at the table.
cannot-tell-4 = What is not in the model: options nobody listed, actors taken together as one, and changes of mind.
cannot-tell-5 = Anything published after its date, or not published at all.
method = How this page was made
method-graph = The analysis uses the graph model for conflict resolution: every combination of options is a state, every actor orders the states, and each state is tested for whether an actor would move away and what the others could answer.
method-sources = Claims carry two separate grades, one for the source and one for the content; equal origins count once.
method-run = Dossier { $dossier }, goodoffices { $version }, seed { $seed }. The same input gives the same page.
references = References

## The brief: annex

annex = Annex
annex-claims = Claims ledger
annex-claims-table = Every claim, in the order in which it was entered; the grades, and the reasons for them, are
annex-claim = Claim
annex-said-of = said { $said }; about { $about }
annex-said-only = said { $said }
annex-about-only = about { $about }
annex-status = Status
annex-grade = Grade and why
annex-what = What was said
annex-who = Who
annex-confirms = Confirms { $ids }.
annex-denies = Denies { $ids }.
annex-corrected = Correction { $rev } of this claim.
annex-withdrawn = Withdrawn.
annex-judgements = Judgements
annex-judgements-table = Every judgement, with likelihood and confidence kept apart
annex-judgement = Judgement
annex-by = By, on
annex-by-on = { $by }, { $date }
annex-text = What is held
annex-sure = How sure
annex-likelihood = Likelihood: { $likelihood }.
annex-confidence = Confidence: { $confidence }.
annex-rests = Rests on
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
annex-tests = The readings in the terms of the field
annex-test = Reading
annex-term = Term
annex-count = States that can last
term-nash = Nash stability
term-gmr = general metarationality
term-smr = symmetric metarationality
term-seq = sequential stability
term-symseq = symmetric sequential stability
term-sim = simultaneous stability

## Findings: how it could get from here to there

question-evolution = How could it get from here to an outcome that lasts?
evolution-start = Starting from { $state }, following up to { $steps } moves; nobody moves twice in succession.
evolution-improvements = By moves that each pay the mover, { $count } of { $states } states come within reach, { $lasting } of them lasting{ $examples-count ->
    [0] .
   *[other] , such as { $examples }.
}
evolution-joint = By joint moves that pay everyone who takes part, { $count } of { $states } states come within reach, { $lasting } of them lasting{ $examples-count ->
    [0] .
   *[other] , such as { $examples }.
}
evolution-any = By any moves, { $count } of { $states } states come within reach, { $lasting } of them lasting{ $examples-count ->
    [0] .
   *[other] , such as { $examples }.
}
evolution-dead-ends = { $count ->
    [one] Moves that pay come to rest in one state: { $states }.
   *[other] Moves that pay come to rest in { $count } states, among them { $states }.
}
evolution-together = { $count ->
    [one] One lasting outcome is reached only when several actors move together: { $states }.
   *[other] { $count } lasting outcomes are reached only when several actors move together, among them { $states }.
}
evolution-shared = The shortest way to { $count ->
    [one] it
   *[other] each of these
} takes { $actors }.
evolution-unreachable = { $count ->
    [one] One lasting outcome is out of reach from here: { $states }.
   *[other] { $count } lasting outcomes are out of reach from here, among them { $states }.
}
evolution-no-joint = Joint moves were not followed: there are too many states.
evolution-cut = There was more to follow by { $way } than was followed; what is listed is not all.
table-evolution-paths = Shortest paths to what can last
table-evolution-reach = What can last, and in how many moves it is reached

## Findings: coalitions

question-coalitions = Who could jointly upset which outcome, and what would each gain?
coalitions-held = { $count ->
    [0] Nothing can last under { $concept }.
    [one] One state can last under { $concept }: { $states }.
   *[other] { $count } states can last under { $concept }, among them { $states }.
}
coalitions-upset = { $state } can be upset by { $count ->
    [one] one coalition
   *[other] { $count } coalitions
} without a credible answer: { $actors } together would rather have { $to }.
coalitions-answered = From { $state }, { $count ->
    [one] one coalition could gain
   *[other] { $count } coalitions could gain
} together ({ $actors }, by { $to }), but others have credible answers.
coalitions-safe = From { $state }, no coalition of two or more gains together.
table-coalitions-upset = Joint gains, and the readings under which others answer them

## Findings: comparison

question-compare = What changed between two views of the matter, and does it matter?
compare-changes = { $count ->
    [0] No record differs; only the judge does.
    [one] One record differs.
   *[other] { $count } records differ.
}
compare-same = The same outcomes can last under { $concept }.
compare-moved = Under { $concept }, { $lost ->
    [0] no outcome is lost
    [one] one outcome is lost ({ $gone })
   *[other] { $lost } outcomes are lost (such as { $gone })
} and { $gained ->
    [0] none is gained.
    [one] one is gained ({ $new }).
   *[other] { $gained } are gained (such as { $new }).
}
compare-carried = What carried it: { $element }; without this change alone, other outcomes would last.
compare-together = No single change is needed for it: whichever one of the { $count } changes of the model is undone, the others carry it.
compare-stability = { $actor } would now stay in { $gained } states it would have left, and leave { $lost } it would have stayed in.
compare-stronger = The hand of { $actor } grew stronger: what lasts is better for it than { $after } of all states, before { $before }.
compare-weaker = The hand of { $actor } grew weaker: what lasts is better for it than { $after } of all states, before { $before }.
table-compare-outcomes = Outcomes lost and gained
table-compare-lasting = In how many forms each outcome can last, before and after
table-compare-leverage = How well what lasts serves each actor, and in how many states its stability changed
table-compare-changes = Records that differ

## Findings: behaviour

question-behaviour = By which way of reasoning does what was seen to last make sense?
behaviour-seen = Seen to last: { $states }.
behaviour-consistent = { $actor } would have stayed under { $concepts }.
behaviour-inconsistent = { $actor } would have left under every reading tried: its preferences, or what was seen, need another look.
table-behaviour-consistent = Readings under which each actor would have stayed

word-improvements = moves that pay
word-joint = joint moves
word-any = any moves
word-added = added
word-removed = removed
word-changed = changed
word-lost = lost
word-gained = gained
gain = { $actor } +{ $share }
column-way = Way
column-steps = Moves
column-path = Path
column-improvements = Moves that pay
column-joint = Joint moves
column-any = Any moves
column-coalition = Coalition
column-gains = Gains, in states overtaken
column-answered = Answered under
column-change = Change
column-kind = Kind
column-element = Element
column-carried = Carried it
column-before = Before
column-after = After
column-gained = Gained
column-lost = Lost
kind-of-source = source
kind-of-claim = claim
kind-of-judgement = judgement
kind-of-actor = actor
kind-of-relation = relation
kind-of-event = event
kind-of-option = option
kind-of-rule = rule
kind-of-preference = preference
kind-of-outcome = outcome
kind-of-indicator = indicator
kind-of-status_quo = status quo

## The brief: ways, groups, comparisons

states-more = { $count ->
    [one] one other
   *[other] { $count } others
}
lasting-named = Named outcomes
lasting-map = Each box is an outcome or a state, the more firmly it lasts the higher; an arrow is a move that pays whoever makes it.
route = How it could get from here to there
route-alone = Without any agreement, moves that each pay whoever makes them lead from where things stand now to { $outcomes }.
route-alone-none = No run of moves that each pay whoever makes them leads from where things stand now to another outcome that lasts.
route-together = { $outcomes } { $count ->
    [one] is reached
   *[other] are reached
} only by moving together, in a way that pays everyone who takes part.
route-shared = The shortest way to { $count ->
    [one] it
   *[other] each of them
} takes { $actors }.
route-caption = The shortest ways to what lasts at least by credible answers; each step pays those who make it, and nobody has agreed to any of them.
joint = Who could together upset what lasts
joint-today-upset = Where things stand now, { $state }, can be upset together: { $actors } would rather have { $to }, and nobody else has a credible answer.
joint-today-answered = From where things stand now, { $state }, { $actors } could together gain by { $to }, but others have credible answers.
joint-today-safe = From where things stand now, { $state }, no group of two or more gains by moving together.
joint-holds = Against every group { $count ->
    [one] holds
   *[other] hold
} only { $outcomes }: whoever left together would gain nothing, or meet a credible answer.
joint-falls = { $outcomes } { $count ->
    [one] lasts
   *[other] last
} as long as each moves alone, but some group could leave together for something all of it likes better.
joint-table = The smallest groups that would all gain by leaving together
joint-from = From
joint-who = Together
joint-to = Would rather have
joint-gains = What each gains
joint-answer = Can others answer?
joint-answer-credible = ● credibly
joint-answer-threat = ◐ by threats only
joint-answer-none = ○ no
joint-note = A gain is the share of all states that the actor would leave behind it. Larger groups that contain one of these are left out; the analysis “coalitions” gives all.
compared = What hinges on how the parties are read
compared-note = The dossier holds more than one reading of what the parties want. Each comparison sets the one used on this page beside another.
compared-title-judge = As “{ $judge }” reads the parties
compared-title-since = What changed since { $date }
compared-title-against = What differs from “{ $dossier }”
compared-seen-judge = As “{ $judge }” reads the parties,
compared-seen-since = Compared with { $date },
compared-seen-against = Compared with “{ $dossier }”,
compared-lost = { $seen } { $outcomes } can no longer last.
compared-gained = { $seen } { $outcomes } can last as well.
compared-forms = { $seen } the same named outcomes can last, though not all in the same forms.
compared-same = { $seen } the same outcomes can last.
compared-carried = What carries it is the { $element }: with this alone put back, other outcomes would last.
compared-stronger = Better served by what can then last: { $actors }.
compared-weaker = Worse served: { $actors }.
compared-news = Since then were added: { $kinds }.
compared-caption = Above, what can last at least by credible answers; below, how well that serves each actor.
orders-fit = Does it fit that things stand as they do?
orders-fit-joint = It fits for { $actors }: no group gains by moving.
orders-fit-firm = It fits for { $actors }, whichever way of reasoning one takes: nothing to gain by moving alone.
orders-fit-credible = For { $actors } it fits only if they reckon with the credible answers of others.
orders-fit-threat = For { $actors } it fits only if they fear answers that would also hurt whoever gives them; if that is not how they think, look at their order again.
orders-fit-foresight = For { $actors } it fits only if they look far ahead.
orders-fit-never = For { $actors } it fits no way of reasoning that was tried: their order, or the picture of today, needs another look.
in-brief-next-both = From here, moves that pay whoever makes them lead to { $alone }; what else lasts takes { $who }.
in-brief-next-alone = From here, moves that pay whoever makes them lead to { $alone }.
in-brief-next-joint = From here, no moves that pay whoever makes them lead to what lasts; it takes { $who }.
in-brief-together = { $actors } together
in-brief-joint-moves = joint moves
